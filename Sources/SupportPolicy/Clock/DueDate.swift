extension ResponseTarget {
    /// The moment by which the first response is due.
    ///
    /// Calendar time passes as on a stopwatch, a day is 24 hours. Coverage time counts while the coverage is open, business
    /// time while the calendar's business hours are; there, days are days of the calendar on which support is open, and "the
    /// same business day" (no days) ends with it.
    ///
    /// - Parameters:
    ///   - start: When the customer wrote.
    ///   - coverage: The one that stands with the response; nil where none does.
    ///   - calendar: What the guide leaves open.
    public func dueDate(
        from start: Instant, coverage: Coverage?, in calendar: SupportCalendar
    ) throws(SupportClockError) -> Instant {
        guard case .time(let time, let basis, _) = commitment else { throw .noPromise }
        let clock: SupportClock
        switch basis {
        case .calendar: return start.adding(seconds: time.seconds)
        case .coverage:
            guard let coverage else { throw .missing([.hours]) }
            clock = try SupportClock(coverage, in: calendar)
        case .business:
            // Where the coverage says when, that is business time.
            if let own = try coverage?.businessClock(in: calendar) {
                clock = own
            } else {
                clock = try SupportClock.businessClock(calendar)
            }
        }
        guard let due = clock.moment(after: time, from: start) else { throw .neverOpens }
        return due
    }
}

extension Coverage {
    /// Hours that tell business time: those with clock times. A `24x7` beside a response in business days says when tickets
    /// are taken, and not how days are counted.
    fileprivate func businessClock(in calendar: SupportCalendar) throws(SupportClockError) -> SupportClock? {
        switch schedule {
        case .hours(24, 7): nil
        default: try SupportClock(self, in: calendar)
        }
    }
}

extension SupportClock {
    /// - Returns: Nil where support never opens.
    public func moment(after time: TimeAmount, from start: Instant) -> Instant? {
        switch time.unit {
        case .minute, .hour: moment(afterCovered: time.seconds, from: start)
        case .day: moment(afterBusinessDays: time.amount, from: start)
        // A week has as many business days as the clock has days in it.
        case .week: moment(afterBusinessDays: min(time.amount, 100_000) * daysPerWeek, from: start)
        }
    }
}

extension TimeAmount {
    /// As calendar time: a day is 24 hours. No promise is longer than a cycle of the calendar.
    var seconds: Int {
        let amount = min(max(0, amount), 400 * 366 * 24 * 60)
        return switch unit {
        case .minute: amount * 60
        case .hour: amount * 3600
        case .day: amount * 86_400
        case .week: amount * 604_800
        }
    }
}

extension Entitlement {
    /// The moment by which the first response is due.
    ///
    /// - Throws: `noPromise` where the entitlement has no response time, also where it is not included.
    public func dueDate(from start: Instant, in calendar: SupportCalendar) throws(SupportClockError)
        -> Instant
    {
        guard let response else { throw .noPromise }
        return try response.dueDate(from: start, coverage: coverage, in: calendar)
    }
}

extension FeaturePolicy {
    /// The moment by which the first response is due to a tier: `HarborSupport.tickets.dueDate(for: .dock, from: now, in:
    /// calendar)`.
    public func dueDate(
        for tier: Tier, from start: Instant, in calendar: SupportCalendar
    ) throws(SupportClockError) -> Instant {
        try entitlement(for: tier).dueDate(from: start, in: calendar)
    }
}
