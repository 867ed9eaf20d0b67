import Foundation
import Testing

@testable import SupportPolicy

@Suite struct InstantTests {
    @Test(arguments: [
        ("1970-01-01T00:00:00Z", 0), ("2026-11-25T09:30:00Z", 1_795_599_000),
        ("2026-11-25T09:30:00-08:00", 1_795_627_800), ("2026-11-25t09:30:00.999+05:45", 1_795_578_300),
        ("1969-12-31T23:59:59Z", -1), ("2016-12-31T23:59:60Z", 1_483_228_800),
    ])
    func reads(text: String, seconds: Int) { #expect(Instant(text)?.secondsSince1970 == seconds) }

    @Test(arguments: [
        "", "2026-11-25", "2026-11-25T09:30Z", "2026-11-25T09:30:00", "2026-02-30T09:30:00Z",
        "2026-11-25T24:00:00Z", "2026-11-25T09:60:00Z", "2026-11-25T09:30:00+0800", "2026-11-25T09:30:00.Z",
        "2026-11-25T09:30:00+24:00", "x026-11-25T09:30:00Z", "2026-11-25T09:30:00ZZ", "2026-11-25T9:30:000Z",
    ])
    func refuses(text: String) { #expect(Instant(text) == nil) }

    @Test func writesWhatItReads() throws {
        let kathmandu = TimeZoneRules(fixed: 20_700, identifier: "here")
        let text = "2026-11-25T09:30:00+05:45"
        #expect(try instant(text).formatted(in: kathmandu) == text)
        #expect(try instant("2026-11-25T09:30:00Z").description == "2026-11-25T09:30:00Z")
        let west = TimeZoneRules(fixed: -12_600, identifier: "west")
        #expect(try instant("1969-12-31T23:30:00Z").formatted(in: west) == "1969-12-31T20:00:00-03:30")
    }

    @Test func farMomentsAreClamped() {
        let far = Instant(secondsSince1970: .max).adding(seconds: .max)
        #expect(far == Instant(secondsSince1970: .max))
        #expect(SupportClock.roundTheClock.isOpen(at: Instant(secondsSince1970: .min)))
    }

    @Test func days() throws {
        #expect(CalendarDay(year: 1970, month: 1, day: 1)?.number == 0)
        #expect(CalendarDay("2026-11-25")?.weekday == .wednesday)
        for wrong in ["2026-02-29", "2026-13-01", "2026-1-1", "2026-11-31", "", "aaaa-bb-cc"] {
            #expect(CalendarDay(wrong) == nil, "\(wrong)")
        }
        let wrong = stride(from: -800_000, to: 800_000, by: 17).map(CalendarDay.init(number:)).filter { day in
            CalendarDay(year: day.date.year, month: day.date.month, day: day.date.day) != day
        }
        #expect(wrong.isEmpty)
    }
}

/// The rules of zones against Foundation, which reads the same database with other code.
@Suite(.enabled(if: Zones.isInstalled, "the time zone database is not installed"))
struct ZoneTests {
    @Test(arguments: Zones.identifiers + ["Africa/Casablanca", "Europe/Dublin", "America/Nuuk", "Asia/Gaza"])
    func offsetsAreThoseOfFoundation(identifier: String) throws {
        let rules = try Zones.rules(identifier)
        let zone = try #require(TimeZone(identifier: identifier))
        // Foundation follows a zone's last rule to 2037 only.
        let end = 2_114_380_800
        var faults: [Int] = []
        for seconds in stride(from: 946_684_800, to: end, by: 21_617) {
            let expected = zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(seconds)))
            if rules.offset(at: Instant(secondsSince1970: seconds)) != expected { faults.append(seconds) }
        }
        #expect(faults.isEmpty)
    }

    @Test func theRuleHoldsForEver() throws {
        let rules = try Zones.rules("America/New_York")
        for year in [2030, 2100, 2399, 2400, 2401, 2799, 5026, 9999] {
            let summer = try #require(CalendarDay(year: year, month: 7, day: 1))
            let winter = try #require(CalendarDay(year: year, month: 1, day: 15))
            #expect(rules.offset(at: Instant(secondsSince1970: summer.number * 86_400)) == -14_400, "\(year)")
            #expect(rules.offset(at: Instant(secondsSince1970: winter.number * 86_400)) == -18_000, "\(year)")
        }
    }

    @Test func whatIsNoZoneIsRefused() throws {
        let bytes = Array(try Data(contentsOf: URL(filePath: Zones.folder + "/Europe/Berlin")))
        #expect(TimeZoneRules(identifier: "x", tzif: []) == nil)
        #expect(TimeZoneRules(identifier: "x", tzif: Array("TZif2".utf8)) == nil)
        // Cut anywhere, or with any byte changed, it is read or refused, and never the end of the program.
        for count in stride(from: 0, to: bytes.count, by: 7) {
            _ = TimeZoneRules(identifier: "x", tzif: Array(bytes[..<count]))
            var changed = bytes
            changed[count] = ~changed[count]
            _ = TimeZoneRules(identifier: "x", tzif: changed)
        }
    }

    @Test(arguments: ["", "A", "CET-1CEST", "CET-1CEST,M3", "CET-1CEST,M13.1.0,M1.1.0", "CET-1x", "CET-999"])
    func whatIsNoRuleIsRefused(text: String) { #expect(POSIXZone(text) == nil) }

    @Test func rulesOfAllForms() throws {
        let dublin = try #require(POSIXZone("IST-1GMT0,M10.5.0,M3.5.0/1"))
        #expect(dublin.offset == 3600 && dublin.summer?.offset == 0)
        let days = try #require(POSIXZone("<-03>3<-02>,J60/0,300/24:30:10"))
        #expect(days.changes(from: 2024, through: 2024).map(\.offset) == [-7200, -10_800])
        #expect(days.changes(from: 2024, through: 2024)[0].start == 1_709_262_000)
        #expect(try #require(POSIXZone("<+0545>-5:45")).offset == 20_700)
    }
}
