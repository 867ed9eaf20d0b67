/// Tells when support works, and counts the time in which it does.
///
/// The time is a union of weekly hours, each on the clocks of its own zone, without the holidays. All bounds are half-open:
/// who closes at 17:00 is closed at 17:00:00.
public struct SupportClock: Sendable {
    /// Empty for a clock that never stops.
    private let hours: [WeeklyHours]
    public let holidays: HolidayCalendar
    private let isRoundTheClock: Bool

    /// Never closed; holidays do not count.
    public static let roundTheClock = SupportClock(hours: [], holidays: .none, isRoundTheClock: true)

    public init(_ hours: [WeeklyHours], holidays: HolidayCalendar = .none) {
        self.init(hours: hours.filter { !$0.neverOpens }, holidays: holidays, isRoundTheClock: false)
    }

    private init(hours: [WeeklyHours], holidays: HolidayCalendar, isRoundTheClock: Bool) {
        self.hours = hours
        self.holidays = holidays
        self.isRoundTheClock = isRoundTheClock
    }

    /// There is no hour in the week.
    var neverOpens: Bool { !isRoundTheClock && hours.isEmpty }

    /// The days of the week with hours.
    var daysPerWeek: Int {
        isRoundTheClock ? 7 : (0..<7).count { day in hours.contains { !$0.days[day].isEmpty } }
    }

    public func isOpen(at instant: Instant) -> Bool {
        stretch(at: instant.secondsSince1970)?.lowerBound == instant.secondsSince1970
    }

    /// The moment itself where support is open, or else the next one at which it opens; nil where it never does.
    public func nextOpening(from instant: Instant) -> Instant? {
        stretch(at: instant.secondsSince1970).map { Instant(secondsSince1970: $0.lowerBound) }
    }

    /// When support closes that is open or opens next; nil where it never opens or never closes.
    public func nextClosing(from instant: Instant) -> Instant? {
        guard !isRoundTheClock, var end = stretch(at: instant.secondsSince1970)?.upperBound else {
            return nil
        }
        // Hours that touch at midnight, or at a change of the clocks, go on.
        for _ in 0..<Self.longestRun {
            guard let next = stretch(at: end), next.lowerBound == end else {
                return Instant(secondsSince1970: end)
            }
            end = next.upperBound
        }
        return nil
    }

    /// Hours that have not closed after so many stretches do not close.
    private static let longestRun = 400

    /// The covered seconds between two moments; zero where the second is not after the first.
    public func coveredSeconds(from start: Instant, to end: Instant) -> Int {
        if isRoundTheClock { return max(0, end.secondsSince1970 - start.secondsSince1970) }
        var sum = 0
        var now = start.secondsSince1970
        while now < end.secondsSince1970, let stretch = stretch(at: now),
            stretch.lowerBound < end.secondsSince1970
        {
            now = min(stretch.upperBound, end.secondsSince1970)
            sum += now - stretch.lowerBound
        }
        return sum
    }

    /// The moment at which so much covered time has passed. Where that is the moment of closing, it is that one and not the
    /// next opening: who has eight hours at nine is due at five. Nil where support never opens.
    ///
    /// - Parameters:
    ///   - seconds: Not negative. With none, the next moment at which support is open.
    ///   - start: From where time counts.
    public func moment(afterCovered seconds: Int, from start: Instant) -> Instant? {
        if isRoundTheClock { return start.adding(seconds: max(0, seconds)) }
        var left = min(max(0, seconds), TimeZoneRules.cycle)
        var now = start.secondsSince1970
        while let stretch = stretch(at: now) {
            if left <= stretch.count { return Instant(secondsSince1970: stretch.lowerBound + left) }
            left -= stretch.count
            now = stretch.upperBound
        }
        return nil
    }

    /// The covered stretch that a moment is in or that comes next.
    private func stretch(at seconds: Int) -> Range<Int>? {
        if isRoundTheClock { return seconds..<Int.max }
        if hours.count == 1 { return hours[0].stretch(at: seconds, holidays: holidays) }
        let all = hours.compactMap { $0.stretch(at: seconds, holidays: holidays) }
        guard var first = all.min(by: { $0.lowerBound < $1.lowerBound }) else { return nil }
        // Hours of other zones that are open when these close make it longer.
        for stretch in all where first.contains(stretch.lowerBound) {
            first = first.lowerBound..<max(first.upperBound, stretch.upperBound)
        }
        return first
    }
}

// MARK: Days

extension SupportClock {
    /// The clocks that business days are counted on: those of the first hours.
    private var zone: TimeZoneRules { hours.first?.zone ?? .utc }

    /// The moment on the n-th covered day behind the one on which support first is open, at the same time of day; where it is
    /// closed then, at the close before it or, before the opening, at the opening. With no days, the end of that first day.
    ///
    /// One business day from Monday 10:00 is Tuesday 10:00, from Saturday it is Tuesday at the opening.
    public func moment(afterBusinessDays count: Int, from start: Instant) -> Instant? {
        guard let first = nextOpening(from: start) else { return nil }
        var day = zone.day(at: first)
        if count <= 0 { return close(of: day, from: first) }
        guard count <= Self.mostDays else { return nil }
        var found = first
        for _ in 0..<count {
            guard let next = opening(after: day, from: found) else { return nil }
            found = next
            day = zone.day(at: next)
        }
        let seconds = (first.secondsSince1970 + zone.offset(at: first)).modulo(86_400)
        return moment(at: seconds, on: day, opening: found)
    }

    /// Some four hundred years of them.
    private static let mostDays = 100_000

    /// The first opening on a later day.
    private func opening(after day: CalendarDay, from instant: Instant) -> Instant? {
        var now = instant
        while let opening = nextOpening(from: now) {
            if zone.day(at: opening) > day { return opening }
            guard let end = stretchEnd(at: opening) else { return nil }
            // Hours that pass midnight cover the next day from its beginning.
            let midnight = zone.beginning(ofDay: day.number + 1, near: opening)
            if midnight > opening, midnight < end { return midnight }
            now = end
        }
        return nil
    }

    private func stretchEnd(at instant: Instant) -> Instant? {
        isRoundTheClock
            ? Instant(secondsSince1970: ((instant.secondsSince1970).dividedDown(by: 86_400) + 1) * 86_400)
            : stretch(at: instant.secondsSince1970).map { Instant(secondsSince1970: $0.upperBound) }
    }

    /// The last covered moment of a day.
    private func close(of day: CalendarDay, from instant: Instant) -> Instant? {
        var last: Instant?
        var now = instant
        while let opening = nextOpening(from: now), zone.day(at: opening) == day,
            let end = stretchEnd(at: opening)
        {
            last = end
            now = end
        }
        return last
    }

    /// A time of a day, moved to where support is open or just closes.
    private func moment(at seconds: Int, on day: CalendarDay, opening: Instant) -> Instant {
        var last = opening
        var now = opening
        while let begin = nextOpening(from: now), zone.day(at: begin) == day, let end = stretchEnd(at: begin)
        {
            let wanted = day.number * 86_400 + seconds - zone.offset(at: begin)
            if wanted < begin.secondsSince1970 { break }
            if wanted <= end.secondsSince1970 { return Instant(secondsSince1970: wanted) }
            last = end
            now = end
        }
        return last
    }
}
