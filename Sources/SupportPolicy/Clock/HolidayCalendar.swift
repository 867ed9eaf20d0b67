/// The days on which support is closed, whatever the week says: from midnight to midnight on the clocks of the zone.
public struct HolidayCalendar: Hashable, Sendable {
    /// Days since 1970, in order, each once.
    private var numbers: [Int]

    public static let none = HolidayCalendar([])

    public init(_ days: some Sequence<CalendarDay>) { numbers = Set(days.map(\.number)).sorted() }

    public var days: [CalendarDay] { numbers.map(CalendarDay.init(number:)) }
    public var isEmpty: Bool { numbers.isEmpty }

    func contains(_ day: Int) -> Bool {
        var (low, high) = (0, numbers.count)
        while low < high {
            let middle = (low + high) / 2
            if numbers[middle] < day { low = middle + 1 } else { high = middle }
        }
        return low < numbers.count && numbers[low] == day
    }

    public func union(_ other: HolidayCalendar) -> HolidayCalendar { HolidayCalendar(days + other.days) }
}
