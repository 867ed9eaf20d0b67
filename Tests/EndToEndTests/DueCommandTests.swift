import Foundation
import Testing

/// Due dates on the command line. 2026-11-20 is a Friday.
@Suite(
    .enabled(if: FileManager.default.fileExists(atPath: "/usr/share/zoneinfo/Europe/Berlin"), "needs tzdata"))
struct DueCommandTests {
    private func due(_ arguments: String..., calendar: String? = nil) throws -> Sandbox.Run {
        let sandbox = try Harbor.sandbox()
        if let calendar { try sandbox.write(calendar, to: "holidays.ics") }
        return try sandbox.run(["due", "support.md"] + arguments)
    }

    @Test func coverageTime() throws {
        let run = try due(
            "--tier", "Dock", "--feature", "tickets", "--at", "2026-11-20T16:00:00-08:00", "--time-zone",
            "America/Los_Angeles")
        #expect(run.code == 0 && run.output == "2026-11-23T04:00:00-08:00\n", "\(run.errors)")
    }

    @Test func calendarTimeInTheZoneAskedFor() throws {
        let run = try due(
            "--tier", "pier", "--feature", "Tickets", "--at", "2026-11-21T23:30:00Z", "--time-zone",
            "Asia/Kathmandu")
        #expect(run.code == 0 && run.output == "2026-11-22T06:15:00+05:45\n", "\(run.errors)")
        let utc = try due("--tier", "pier", "--feature", "Tickets", "--at", "2026-11-21T23:30:00Z")
        #expect(utc.output == "2026-11-22T00:30:00Z\n")
    }

    @Test func holidaysOfAnICalendarFile() throws {
        let calendar = """
            BEGIN:VCALENDAR
            BEGIN:VEVENT
            DTSTART;VALUE=DATE:20251123
            RRULE:FREQ=YEARLY
            END:VEVENT
            BEGIN:VEVENT
            DTSTART:20261201
            RRULE:FREQ=HOURLY
            END:VEVENT
            END:VCALENDAR
            """
        let run = try due(
            "--tier", "Dock", "--feature", "tickets", "--at", "2026-11-20T16:00:00Z", "--time-zone", "UTC",
            "--holidays", "holidays.ics", calendar: calendar)
        #expect(run.code == 0 && run.output == "2026-11-24T04:00:00Z\n", "\(run.errors)")
        #expect(run.errors.contains("`RRULE:FREQ=HOURLY`"))
        let none = try due(
            "--tier", "Dock", "--feature", "tickets", "--at", "2026-11-20T16:00:00Z", "--time-zone", "UTC",
            "--holidays", "support.md")
        #expect(none.code == 2 && none.errors.contains("is no iCalendar file"))
    }

    @Test func whatIsMissingIsSaid() throws {
        let run = try due("--tier", "dock", "--feature", "tickets", "--at", "2026-11-20T16:00:00Z")
        #expect(run.code == 2 && run.output.isEmpty)
        #expect(run.errors.contains("the guide leaves open the zone of its hours"))
        #expect(run.errors.contains("give `--time-zone America/New_York`"))
    }

    @Test func noPromise() throws {
        let run = try due("--tier", "dock", "--feature", "chat", "--at", "2026-11-20T16:00:00Z")
        #expect(run.code == 1 && run.output.isEmpty)
        #expect(run.errors.contains("`Dock` is promised no response to `Chat`"))
    }

    @Test(arguments: [
        (["--tier", "doc", "--feature", "chat", "--at", "2026-11-20T16:00:00Z"], "did you mean `Dock`?"),
        (["--tier", "dock", "--feature", "chet", "--at", "2026-11-20T16:00:00Z"], "did you mean `Chat`?"),
        (["--tier", "dock", "--feature", "chat", "--at", "tomorrow"], "`tomorrow` is invalid"),
        (
            [
                "--tier", "dock", "--feature", "chat", "--at", "2026-11-20T16:00:00Z", "--time-zone",
                "Europe/Berlni",
            ],
            "did you mean `Europe/Berlin`?"
        ),
        (
            ["--tier", "dock", "--feature", "chat", "--at", "2026-11-20T16:00:00Z", "--severity", "p1"],
            "leave `--severity` out"
        ),
    ])
    func mistakes(arguments: [String], words: String) throws {
        let sandbox = try Harbor.sandbox()
        let run = try sandbox.run(["due", "support.md"] + arguments)
        #expect(run.code == 2 && run.errors.contains(words), "\(run.errors)")
    }
}
