/// The hours of a week on the clocks of one zone.
///
/// A moment is covered where the clock on the wall shows a time between opening and closing on one of the days. So an hour
/// that the clocks repeat in autumn is covered twice, and one that they skip in spring is not there to be covered.
public struct WeeklyHours: Sendable {
    public let zone: TimeZoneRules
    /// Seconds from midnight, for each day from Monday, in order, apart from each other.
    let days: [[Range<Int>]]

    /// - Parameters:
    ///   - days: Those on which they open.
    ///   - opens: On the clock of the zone.
    ///   - closes: Earlier than `opens` when the hours pass midnight, into the day behind; the same as `opens` for the whole
    ///     day round.
    ///   - zone: Whose clock counts.
    public init(
        days: [Weekday] = Weekday.workweek, opens: ClockTime, closes: ClockTime, in zone: TimeZoneRules
    ) {
        self.init(windows: [(days, opens, closes)], in: zone)
    }

    /// Whole days.
    public init(wholeDays days: [Weekday], in zone: TimeZoneRules) {
        self.zone = zone
        self.days = Weekday.allCases.map { days.contains($0) ? [0..<86_400] : [] }
    }

    init(windows: [(days: [Weekday], opens: ClockTime, closes: ClockTime)], in zone: TimeZoneRules) {
        var days: [[Range<Int>]] = Array(repeating: [], count: 7)
        for window in windows {
            let opens = window.opens.minutesFromMidnight * 60
            let closes = window.closes.minutesFromMidnight * 60
            for day in window.days.map({ $0.isoNumber - 1 }) {
                if opens < closes {
                    days[day].append(opens..<closes)
                } else {
                    if opens < 86_400 { days[day].append(opens..<86_400) }
                    if closes > 0 { days[(day + 1) % 7].append(0..<closes) }
                }
            }
        }
        self.zone = zone
        self.days = days.map(Self.merged)
    }

    private static func merged(_ ranges: [Range<Int>]) -> [Range<Int>] {
        var result: [Range<Int>] = []
        for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            if let last = result.last, last.upperBound >= range.lowerBound {
                result[result.count - 1] = last.lowerBound..<Swift.max(last.upperBound, range.upperBound)
            } else {
                result.append(range)
            }
        }
        return result
    }

    var neverOpens: Bool { days.allSatisfy(\.isEmpty) }
}

extension WeeklyHours {
    /// The covered stretch that a moment is in, or else the first one behind it, within a day of the calendar and one offset;
    /// nil where there is none for so long that there will never be one.
    ///
    /// - Returns: Seconds since 1970. It begins no earlier than asked for.
    func stretch(at seconds: Int, holidays: HolidayCalendar) -> Range<Int>? {
        var offset = zone.stretch(at: seconds)
        var local = seconds + offset.offset
        var day = local.dividedDown(by: 86_400)
        let last = day + Self.horizon
        while day <= last {
            let midnight = day * 86_400
            if !holidays.contains(day) {
                for hours in days[(day + 3).modulo(7)] where midnight + hours.upperBound > local {
                    let start = max(midnight + hours.lowerBound, local) - offset.offset
                    guard start < offset.end else { break }
                    return start..<min(midnight + hours.upperBound - offset.offset, offset.end)
                }
            }
            let next = midnight + 86_400 - offset.offset
            if next < offset.end {
                local = midnight + 86_400
                day += 1
            } else {
                // The clocks change first: go on with what they show then, which may be the same day once more.
                let change = offset.end
                offset = zone.stretch(at: change)
                local = change + offset.offset
                day = local.dividedDown(by: 86_400)
            }
        }
        return nil
    }

    /// The days after which nothing opens any more: holidays may close a year, and not three.
    private static let horizon = 1_100
}
