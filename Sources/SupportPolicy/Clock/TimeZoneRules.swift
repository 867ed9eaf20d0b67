/// How far the clocks of a zone are from UTC, at every moment: a list of stretches with one offset each.
///
/// The rules come from the IANA time zone database, as every system has it in compiled form (RFC 9636), and are given as
/// bytes: this library opens no files. After the last change that the database lists, its rule for all later years is
/// followed for one cycle of the Gregorian calendar, four hundred years, and then again and again.
public struct TimeZoneRules: Sendable {
    /// The IANA name.
    public let identifier: String
    /// The first second of each stretch but the first, in order.
    private let starts: [Int]
    /// The seconds that local time is ahead of UTC in each stretch: one more than there are starts.
    private let offsets: [Int]
    /// From here on, moments are looked up whole cycles earlier.
    private let cycleEnd: Int

    static let cycle = 146_097 * 86_400

    /// One offset for ever.
    public init(fixed offset: Int, identifier: String) {
        self.init(identifier: identifier, changes: [], first: offset, cycleEnd: .max)
    }

    public static let utc = TimeZoneRules(fixed: 0, identifier: "UTC")

    init(identifier: String, changes: [(start: Int, offset: Int)], first: Int, cycleEnd: Int) {
        self.identifier = identifier
        var starts: [Int] = []
        var offsets = [first]
        for change in changes where change.offset != offsets[offsets.count - 1] {
            starts.append(change.start)
            offsets.append(change.offset)
        }
        self.starts = starts
        self.offsets = offsets
        self.cycleEnd = cycleEnd
    }

    var isUTC: Bool { starts.isEmpty && offsets == [0] }

    /// The seconds that local time is ahead of UTC.
    public func offset(at instant: Instant) -> Int { stretch(at: instant.secondsSince1970).offset }

    /// A stretch of one offset around a moment. Its bounds are those of the list: where the offset goes on after one, that
    /// is no change.
    struct Stretch {
        var start: Int
        var end: Int
        var offset: Int
    }

    func stretch(at seconds: Int) -> Stretch {
        guard seconds >= cycleEnd else { return listed(seconds) }
        let cycles = (seconds - cycleEnd) / Self.cycle + 1
        let shift = cycles * Self.cycle
        let found = listed(seconds - shift)
        return Stretch(
            start: found.start == .min ? .min : found.start + shift,
            end: min(found.end, cycleEnd) + shift, offset: found.offset)
    }

    private func listed(_ seconds: Int) -> Stretch {
        var (low, high) = (0, starts.count)
        while low < high {
            let middle = (low + high) / 2
            if starts[middle] <= seconds { low = middle + 1 } else { high = middle }
        }
        return Stretch(
            start: low == 0 ? .min : starts[low - 1],
            end: low < starts.count ? starts[low] : cycleEnd, offset: offsets[low])
    }

    /// The first moment of a day.
    ///
    /// - Parameters:
    ///   - number: The day, counted from 1970-01-01.
    ///   - instant: A moment not far from it, whose clock is looked at first.
    func beginning(ofDay number: Int, near instant: Instant) -> Instant {
        let guess = Instant(secondsSince1970: number * 86_400 - offset(at: instant))
        return Instant(secondsSince1970: number * 86_400 - offset(at: guess))
    }

    /// The day on the zone's calendars.
    public func day(at instant: Instant) -> CalendarDay {
        CalendarDay(number: (instant.secondsSince1970 + offset(at: instant)).dividedDown(by: 86_400))
    }
}
