/// What a guide leaves open and an application knows: the zone of business time, the days of the week and their hours, and
/// the holidays.
public struct SupportCalendar: Sendable {
    /// The zone of hours for which the guide names none.
    public var zone: TimeZoneRules?
    /// The working days where the guide says how many and not which.
    public var workdays: [Weekday]?
    /// When a business day begins and ends, where the guide does not say.
    public var opens: ClockTime?
    public var closes: ClockTime?
    public var holidays: HolidayCalendar
    /// Zones by their IANA names, for guides that name theirs.
    public var zones: @Sendable (String) -> TimeZoneRules?

    public init(
        zone: TimeZoneRules? = nil, workdays: [Weekday]? = nil, opens: ClockTime? = nil,
        closes: ClockTime? = nil, holidays: HolidayCalendar = .none,
        zones: @escaping @Sendable (String) -> TimeZoneRules? = { _ in nil }
    ) {
        self.zone = zone
        self.workdays = workdays
        self.opens = opens
        self.closes = closes
        self.holidays = holidays
        self.zones = zones
    }
}

/// Why there is no due date.
public enum SupportClockError: Error, Hashable, Sendable {
    /// The policy promises no time: it is not included, best effort, or nothing is said.
    case noPromise
    /// The guide and the calendar leave these open.
    case missing([MissingFact])
    /// The guide names a zone that the calendar does not know.
    case unknownZone(String)
    /// The hours hold no time at all.
    case neverOpens

    public enum MissingFact: String, Hashable, Sendable, CaseIterable {
        /// In which zone the hours are.
        case zone
        /// Which days of the week are covered.
        case workdays
        /// At which times of day.
        case hours
    }
}

extension SupportClock {
    /// The clock of a coverage, with what it leaves open taken from a calendar. `24x7` never stops; other coverages stop on
    /// holidays.
    public init(_ coverage: Coverage, in calendar: SupportCalendar) throws(SupportClockError) {
        switch coverage.schedule {
        case .hours(24, 7): self = .roundTheClock
        case .hours(let perDay, let daysPerWeek):
            self = try Self.clock(perDay: perDay, daysPerWeek: daysPerWeek, calendar)
        case .windows(let windows): self = try Self.clock(windows, calendar)
        case .businessHours: self = try Self.businessClock(calendar)
        }
    }

    /// The clock of business time.
    static func businessClock(_ calendar: SupportCalendar) throws(SupportClockError) -> SupportClock {
        try clock([CoverageWindow()], calendar)
    }

    private static func clock(
        perDay: Int, daysPerWeek: Int, _ calendar: SupportCalendar
    ) throws(SupportClockError) -> SupportClock {
        var missing: [SupportClockError.MissingFact] = []
        if calendar.zone == nil { missing.append(.zone) }
        let days = days(daysPerWeek, calendar)
        if days == nil { missing.append(.workdays) }
        let hours = perDay == 24 ? (.midnight, .endOfDay) : hours(perDay, calendar)
        if hours == nil { missing.append(.hours) }
        guard let zone = calendar.zone, let days, let hours else { throw .missing(missing) }
        return SupportClock(
            [WeeklyHours(days: days, opens: hours.opens, closes: hours.closes, in: zone)],
            holidays: calendar.holidays)
    }

    /// Seven are all; five are Monday to Friday unless the calendar has others.
    private static func days(_ count: Int, _ calendar: SupportCalendar) -> [Weekday]? {
        if count == 7 { return Weekday.allCases }
        if let workdays = calendar.workdays, Set(workdays).count == count { return workdays }
        return count == 5 && calendar.workdays == nil ? Weekday.workweek : nil
    }

    private static func hours(
        _ perDay: Int, _ calendar: SupportCalendar
    ) -> (opens: ClockTime, closes: ClockTime)? {
        guard let opens = calendar.opens else { return nil }
        let minutes = opens.minutesFromMidnight + perDay * 60
        guard let closes = ClockTime(minutesFromMidnight: minutes > 1440 ? minutes - 1440 : minutes) else {
            return nil
        }
        // Opening and closing that are both given must say the same.
        return calendar.closes.map { $0 == closes } ?? true ? (opens, closes) : nil
    }

    private static func clock(
        _ windows: [CoverageWindow], _ calendar: SupportCalendar
    ) throws(SupportClockError) -> SupportClock {
        var missing: Set<SupportClockError.MissingFact> = []
        var hours: [WeeklyHours] = []
        for window in windows {
            let zone = try zone(of: window, calendar)
            if zone == nil { missing.insert(.zone) }
            let opens = window.opens ?? calendar.opens
            let closes = window.closes ?? calendar.closes
            if opens == nil || closes == nil { missing.insert(.hours) }
            guard let zone, let opens, let closes else { continue }
            hours.append(
                WeeklyHours(
                    days: window.days ?? calendar.workdays ?? Weekday.workweek, opens: opens, closes: closes,
                    in: zone))
        }
        guard missing.isEmpty else {
            throw .missing(SupportClockError.MissingFact.allCases.filter(missing.contains))
        }
        let clock = SupportClock(hours, holidays: calendar.holidays)
        guard !clock.neverOpens else { throw .neverOpens }
        return clock
    }

    private static func zone(
        of window: CoverageWindow, _ calendar: SupportCalendar
    ) throws(SupportClockError) -> TimeZoneRules? {
        guard let identifier = window.zone?.identifier else { return calendar.zone }
        if ["UTC", "Etc/UTC", "Etc/GMT", "GMT"].contains(identifier) { return .utc }
        if let zone = calendar.zones(identifier) { return zone }
        if let zone = calendar.zone, zone.identifier == identifier { return zone }
        throw .unknownZone(identifier)
    }
}

extension ClockTime {
    static let midnight = ClockTime(minutes: 0)
    static let endOfDay = ClockTime(minutes: 1440)

    /// Nil for what is on no clock.
    init?(minutesFromMidnight minutes: Int) {
        guard (0...1440).contains(minutes) else { return nil }
        self.init(minutes: minutes)
    }
}
