import SupportPolicy
import Testing

/// When a response is due, in the words of an application. 2026-11-23 is a Monday.
@Suite(.enabled(if: Zones.isInstalled, "the time zone database is not installed"))
struct DueDateTests {
    private func calendar(_ zone: String = "America/Los_Angeles") throws -> SupportCalendar {
        SupportCalendar(
            zone: try Zones.rules(zone), opens: ClockTime("09:00"), closes: ClockTime("17:00"),
            holidays: HolidayCalendar([try #require(CalendarDay("2026-11-26"))]))
    }

    private func due(
        _ response: ResponseTarget, _ schedule: Coverage.Schedule?, from start: String
    ) throws -> String {
        let calendar = try calendar()
        let due = try response.dueDate(
            from: try instant(start), coverage: schedule.map { Coverage($0, text: "") }, in: calendar)
        return due.formatted(in: try #require(calendar.zone))
    }

    @Test func calendarTimePasses() throws {
        #expect(
            try due(
                ResponseTarget(.hours(1)), .hours(perDay: 24, daysPerWeek: 7),
                from: "2026-11-28T23:30:00-08:00")
                == "2026-11-29T00:30:00-08:00")
        #expect(
            try due(ResponseTarget(.days(1)), nil, from: "2026-10-31T12:00:00-07:00")
                == "2026-11-01T11:00:00-08:00")
    }

    @Test(arguments: [
        // Friday evening: the rest of Friday, then Monday.
        ("2026-11-20T20:00:00-08:00", "2026-11-23T04:00:00-08:00"),
        // Saturday counts nothing.
        ("2026-11-21T12:00:00-08:00", "2026-11-23T08:00:00-08:00"),
        // Thursday is a holiday.
        ("2026-11-25T20:00:00-08:00", "2026-11-27T04:00:00-08:00"),
        // Eight hours up to the close are due at it.
        ("2026-11-20T16:00:00-08:00", "2026-11-21T00:00:00-08:00"),
    ])
    func hoursOf24x5(start: String, expected: String) throws {
        let found = try due(
            ResponseTarget(.hours(8), basis: .coverage), .hours(perDay: 24, daysPerWeek: 5), from: start)
        #expect(found == expected)
    }

    @Test(arguments: [
        // Examples that two published guides get wrong: eight hours from Friday 17:00, four from Friday 16:00.
        (8, "2026-11-20T17:00:00-08:00", "2026-11-23T17:00:00-08:00"),
        (4, "2026-11-20T16:00:00-08:00", "2026-11-23T12:00:00-08:00"),
        (1, "2026-11-23T07:00:00-08:00", "2026-11-23T10:00:00-08:00"),
    ])
    func businessHours(hours: Int, start: String, expected: String) throws {
        #expect(try due(ResponseTarget(.hours(hours), basis: .business), nil, from: start) == expected)
    }

    @Test(arguments: [
        (1, "2026-11-23T10:00:00-08:00", "2026-11-24T10:00:00-08:00"),
        // Over a holiday and a weekend.
        (2, "2026-11-25T10:00:00-08:00", "2026-11-30T10:00:00-08:00"),
        // On Saturday and after hours the count begins with the next opening.
        (1, "2026-11-21T10:00:00-08:00", "2026-11-24T09:00:00-08:00"),
        (1, "2026-11-23T18:00:00-08:00", "2026-11-25T09:00:00-08:00"),
        // The same business day ends with it.
        (0, "2026-11-23T10:00:00-08:00", "2026-11-23T17:00:00-08:00"),
        (0, "2026-11-21T10:00:00-08:00", "2026-11-23T17:00:00-08:00"),
    ])
    func businessDays(days: Int, start: String, expected: String) throws {
        #expect(try due(ResponseTarget(.days(days), basis: .business), nil, from: start) == expected)
    }

    @Test func aWeekHasAsManyDaysAsTheClock() throws {
        #expect(
            try due(ResponseTarget(.weeks(1), basis: .business), nil, from: "2026-11-16T10:00:00-08:00")
                == "2026-11-23T10:00:00-08:00")
    }

    @Test func whatIsMissingIsSaid() throws {
        let start = try instant("2026-11-23T10:00:00Z")
        let response = ResponseTarget(.hours(8), basis: .coverage)
        func missing(_ schedule: Coverage.Schedule, _ calendar: SupportCalendar) -> SupportClockError? {
            do {
                _ = try response.dueDate(from: start, coverage: Coverage(schedule, text: ""), in: calendar)
                return nil
            } catch { return error }
        }
        #expect(missing(.hours(perDay: 24, daysPerWeek: 5), SupportCalendar()) == .missing([.zone]))
        #expect(
            missing(.hours(perDay: 12, daysPerWeek: 5), SupportCalendar(zone: .utc)) == .missing([.hours]))
        #expect(
            missing(.hours(perDay: 12, daysPerWeek: 6), SupportCalendar())
                == .missing([.zone, .workdays, .hours]))
        #expect(missing(.businessHours, SupportCalendar()) == .missing([.zone, .hours]))
        let berlin = CoverageWindow(zone: ZoneReference(identifier: "Europe/Berlin"))
        #expect(missing(.windows([berlin]), SupportCalendar()) == .unknownZone("Europe/Berlin"))
        // Opening and closing that do not make twelve hours.
        let eight = try calendar()
        #expect(missing(.hours(perDay: 12, daysPerWeek: 5), eight) == .missing([.hours]))
        #expect(missing(.businessHours, eight) == nil)
    }

    @Test func noPromiseHasNoDueDate() throws {
        let calendar = try calendar()
        let start = try instant("2026-11-23T10:00:00Z")
        #expect(throws: SupportClockError.noPromise) {
            try Entitlement(.notIncluded, text: "❌").dueDate(from: start, in: calendar)
        }
        #expect(throws: SupportClockError.noPromise) {
            try Entitlement(.included, response: .bestEffort, text: "").dueDate(from: start, in: calendar)
        }
        let row = FeaturePolicy<Bool> { _ in
            Entitlement(.included, response: ResponseTarget(.hours(1)), text: "")
        }
        #expect(try row.dueDate(for: true, from: start, in: calendar) == start.adding(seconds: 3600))
    }

    /// A clock for two zones is open when either is.
    @Test func severalZonesAreOneClock() throws {
        let clock = SupportClock([
            WeeklyHours(
                opens: try #require(ClockTime("09:00")), closes: try #require(ClockTime("17:00")),
                in: try Zones.rules("Europe/Berlin")),
            WeeklyHours(
                opens: try #require(ClockTime("06:00")), closes: try #require(ClockTime("14:00")),
                in: try Zones.rules("America/New_York")),
        ])
        let monday = try instant("2026-11-23T00:00:00Z")
        // Berlin 08:00Z to 16:00Z, New York 11:00Z to 19:00Z.
        #expect(clock.nextOpening(from: monday)?.description == "2026-11-23T08:00:00Z")
        #expect(clock.nextClosing(from: monday)?.description == "2026-11-23T19:00:00Z")
        #expect(clock.coveredSeconds(from: monday, to: monday.adding(seconds: 86_400)) == 11 * 3600)
        #expect(clock.moment(afterCovered: 10 * 3600, from: monday)?.description == "2026-11-23T18:00:00Z")
    }

    @Test func clocksThatNeverOpenOrClose() throws {
        let never = SupportClock([WeeklyHours(wholeDays: [], in: .utc)])
        let start = try instant("2026-11-23T00:00:00Z")
        #expect(never.nextOpening(from: start) == nil && !never.isOpen(at: start))
        #expect(never.moment(afterCovered: 1, from: start) == nil)
        #expect(SupportClock.roundTheClock.nextClosing(from: start) == nil)
        let always = SupportClock([WeeklyHours(wholeDays: Weekday.allCases, in: .utc)])
        #expect(always.nextClosing(from: start) == nil && always.isOpen(at: start))
    }
}

/// Business days where hours pass midnight.
@Suite(.enabled(if: Zones.isInstalled, "the time zone database is not installed"))
struct BusinessDayTests {
    @Test("a day that begins while support is open is covered from its beginning")
    func hoursOfSeveralZones() throws {
        let hours = try [
            WeeklyHours(
                opens: #require(ClockTime("09:00")), closes: #require(ClockTime("18:00")),
                in: Zones.rules("Asia/Singapore")),
            WeeklyHours(
                opens: #require(ClockTime("09:00")), closes: #require(ClockTime("17:30")),
                in: Zones.rules("Europe/London")),
        ]
        let due = SupportClock(hours).moment(afterBusinessDays: 2, from: try instant("2026-11-16T17:00:00Z"))
        #expect(due?.formatted(in: try Zones.rules("Asia/Singapore")) == "2026-11-19T01:00:00+08:00")
    }

    @Test("a guide's UTC needs no zone of the calendar")
    func universalTime() throws {
        let window = CoverageWindow(
            days: Weekday.workweek, opens: ClockTime("09:00"), closes: ClockTime("17:00"),
            zone: ZoneReference(identifier: "Etc/UTC", text: "UTC"))
        let clock = try SupportClock(Coverage(.windows([window]), text: ""), in: SupportCalendar())
        #expect(clock.isOpen(at: try instant("2026-11-16T10:00:00Z")))
    }
}

@Suite struct HolidayTests {
    private func days(_ lines: String, through last: String = "2028-12-31") throws -> ICalendarHolidays {
        let text =
            "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + lines.split(separator: "\n").joined(separator: "\r\n")
            + "\r\nEND:VCALENDAR\r\n"
        let day = try #require(CalendarDay(last))
        return try #require(ICalendarHolidays(text, through: day))
    }

    @Test(arguments: [
        ("DTSTART;VALUE=DATE:20261225", ["2026-12-25"]),
        ("DTSTART;VALUE=DATE:20261225\nDTEND;VALUE=DATE:20261227", ["2026-12-25", "2026-12-26"]),
        ("DTSTART;VALUE=DATE:20261231\nDURATION:P2D", ["2026-12-31", "2027-01-01"]),
        ("DTSTART;TZID=\"a:b\":20261225T090000\nDTEND:20261225T170000", ["2026-12-25"]),
        ("DTSTART:20261225T000000\nDTEND:20261226T000000", ["2026-12-25"]),
        ("DTSTART;VALUE=DA\n TE:202612\n\t25", ["2026-12-25"]),
        ("DTSTART;VALUE=DATE:20260101\nRRULE:FREQ=YEARLY", ["2026-01-01", "2027-01-01", "2028-01-01"]),
        ("DTSTART;VALUE=DATE:20240229\nRRULE:FREQ=YEARLY", ["2024-02-29", "2028-02-29"]),
        (
            "DTSTART;VALUE=DATE:20261126\nRRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=4TH",
            ["2026-11-26", "2027-11-25", "2028-11-23"]
        ),
        (
            "DTSTART;VALUE=DATE:20260525\nRRULE:FREQ=YEARLY;BYMONTH=5;BYDAY=-1MO;COUNT=2",
            ["2026-05-25", "2027-05-31"]
        ),
        ("DTSTART;VALUE=DATE:20260101\nRRULE:FREQ=YEARLY;UNTIL=20271231", ["2026-01-01", "2027-01-01"]),
        (
            "DTSTART;VALUE=DATE:20260101\nRRULE:FREQ=YEARLY;INTERVAL=2\nEXDATE;VALUE=DATE:20280101",
            ["2026-01-01"]
        ),
        (
            "DTSTART;VALUE=DATE:20260101\nRDATE;VALUE=DATE:20260106,20260107",
            ["2026-01-01", "2026-01-06", "2026-01-07"]
        ),
        ("DTSTART;VALUE=DATE:20260101\nSTATUS:CANCELLED", []),
        ("DTSTART:20261225T000000\nDURATION:PT48H", ["2026-12-25", "2026-12-26"]),
        ("DTSTART:20261225T000000\nDURATION:P1DT12H", ["2026-12-25", "2026-12-26"]),
        ("BEGIN:VALARM\nDTSTART:20270101\nEND:VALARM\nDTSTART:20260101", ["2026-01-01"]),
    ])
    func events(lines: String, expected: [String]) throws {
        let read = try days("BEGIN:VEVENT\n\(lines)\nEND:VEVENT")
        #expect(read.calendar.days.map(\.description) == expected)
        #expect(read.notUnderstood.isEmpty)
    }

    @Test("an occurrence that is moved is not where the rule has it")
    func moved() throws {
        let read = try days(
            """
            BEGIN:VEVENT
            UID:a
            DTSTART;VALUE=DATE:20260601
            RRULE:FREQ=YEARLY;COUNT=2
            END:VEVENT
            BEGIN:VEVENT
            UID:a
            RECURRENCE-ID;VALUE=DATE:20270601
            DTSTART;VALUE=DATE:20270607
            END:VEVENT
            """)
        #expect(read.calendar.days.map(\.description) == ["2026-06-01", "2027-06-07"])
    }

    @Test("a moment in UTC is named: whose day it is, no zone tells")
    func momentInUTC() throws {
        let read = try days("BEGIN:VEVENT\nDTSTART:20261124T230000Z\nEND:VEVENT")
        #expect(read.notUnderstood == ["DTSTART:20261124T230000Z"])
    }

    @Test(arguments: [
        "RRULE:FREQ=MONTHLY", "RRULE:FREQ=YEARLY;BYYEARDAY=1", "RRULE:FREQ=YEARLY;BYDAY=MO", "DURATION:soon",
        "DTEND:tomorrow",
    ])
    func whatIsNotUnderstoodIsNamed(line: String) throws {
        let read = try days("BEGIN:VEVENT\nDTSTART:20260101\n\(line)\nEND:VEVENT")
        #expect(read.notUnderstood == [line])
        #expect(read.calendar.days.map(\.description) == ["2026-01-01"])
    }

    @Test func otherThingsAreNoCalendar() throws {
        let last = try #require(CalendarDay("2026-12-31"))
        #expect(ICalendarHolidays("", through: last) == nil)
        #expect(ICalendarHolidays("<html>", through: last) == nil)
        #expect(try days("BEGIN:VTODO\nDTSTART:20260101\nEND:VTODO").calendar.isEmpty)
    }
}

@Suite struct LooseNameTests {
    enum Tier: String, CaseIterable { case gold, goldPlus = "gold+", emergencyOnCall = "emergency-on-call" }

    @Test(arguments: [
        ("  GOLD ", Tier.gold), ("gold+", .goldPlus), ("Emergency_On-Call", .emergencyOnCall),
        ("Gold\n", .gold),
    ])
    func found(name: String, tier: Tier) { #expect(Tier(looseName: name) == tier) }

    @Test(arguments: ["", "  ", "golden", "gol", "-"])
    func notFound(name: String) { #expect(Tier(looseName: name) == nil) }
}
