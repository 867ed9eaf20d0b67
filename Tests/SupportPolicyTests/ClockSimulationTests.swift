import Foundation
import SupportPolicy
import Testing

/// The clock against a simulation that knows nothing of it: it asks Foundation for the offset of every quarter of an hour
/// and looks at the clock on the wall minute by minute.
///
/// `POLICYC_CLOCK_YEARS=10` makes it ten years long.
@Suite(.enabled(if: Zones.isInstalled, "the time zone database is not installed"))
struct ClockSimulationTests {
    /// A week of windows, as people write them.
    struct Form: Sendable, CustomTestStringConvertible {
        var testDescription: String
        /// Day (0 is Monday), opening and closing in minutes; past 1440 into the next day.
        var windows: [(day: Int, opens: Int, closes: Int)]
        var clock: @Sendable (TimeZoneRules, HolidayCalendar) throws -> SupportClock

        static func coverage(_ schedule: Coverage.Schedule, _ calendar: SupportCalendar) throws
            -> SupportClock
        {
            try SupportClock(Coverage(schedule, text: ""), in: calendar)
        }
    }

    static let forms: [Form] = [
        Form(testDescription: "24x5", windows: (0..<5).map { ($0, 0, 1440) }) {
            try Form.coverage(
                .hours(perDay: 24, daysPerWeek: 5), SupportCalendar(zone: $0, holidays: $1))
        },
        Form(testDescription: "12x5 from eight", windows: (0..<5).map { ($0, 480, 1200) }) {
            try Form.coverage(
                .hours(perDay: 12, daysPerWeek: 5),
                SupportCalendar(zone: $0, opens: ClockTime("08:00"), holidays: $1))
        },
        Form(
            testDescription: "business hours, Sunday to Thursday",
            windows: [6, 0, 1, 2, 3].map { ($0, 540, 1020) }
        ) {
            try Form.coverage(
                .businessHours,
                SupportCalendar(
                    zone: $0, workdays: [.sunday, .monday, .tuesday, .wednesday, .thursday],
                    opens: ClockTime("09:00"), closes: ClockTime("17:00"), holidays: $1))
        },
        Form(
            testDescription: "nights and odd minutes",
            windows: (0..<7).map { ($0, 1320, 1440 + 150) } + [(5, 61, 119)]
        ) {
            let zone = ZoneReference(identifier: $0.identifier)
            let rules = $0
            return try Form.coverage(
                .windows([
                    CoverageWindow(
                        days: Weekday.allCases, opens: ClockTime("22:00"), closes: ClockTime("02:30"),
                        zone: zone),
                    CoverageWindow(
                        days: [.saturday], opens: ClockTime("01:01"), closes: ClockTime("01:59"), zone: zone),
                ]), SupportCalendar(holidays: $1, zones: { $0 == rules.identifier ? rules : nil }))
        },
        Form(testDescription: "24x7 but for holidays", windows: (0..<7).map { ($0, 0, 1440) }) {
            SupportClock([WeeklyHours(wholeDays: Weekday.allCases, in: $0)], holidays: $1)
        },
    ]

    static let years = ProcessInfo.processInfo.environment["POLICYC_CLOCK_YEARS"].flatMap { Int($0) } ?? 1

    @Test(arguments: Zones.identifiers, forms)
    func exactToTheSecond(identifier: String, form: Form) throws {
        let rules = try Zones.rules(identifier)
        let holidays = try Self.holidays()
        let simulation = try Simulation(
            form.windows, identifier: identifier, holidays: Set(holidays.days.map(\.number)),
            years: Self.years)
        let clock = try form.clock(rules, holidays)
        var random = Seeded(seed: UInt64(identifier.utf8.reduce(7) { ($0 &* 31 &+ Int($1)) & 0xFFFF_FFFF }))
        var faults: [String] = []
        for _ in 0..<1_500 {
            let start = Int.random(in: simulation.start..<simulation.lastStart, using: &random)
            let amount = Int.random(in: 1...(random.next() % 4 == 0 ? 600_000 : 40_000), using: &random)
            let (at, end) = (Instant(secondsSince1970: start), Instant(secondsSince1970: start + amount))
            let due = clock.moment(afterCovered: amount, from: at)?.secondsSince1970
            if due != simulation.due(start, amount) { faults.append("due \(amount) s from \(at)") }
            let opening = clock.nextOpening(from: at)?.secondsSince1970
            if opening != simulation.nextOpening(start) { faults.append("opening from \(at)") }
            if clock.coveredSeconds(from: at, to: end) != simulation.covered(start, start + amount) {
                faults.append("covered from \(at) to \(end)")
            }
        }
        // Every minute around the changes of the clocks, and minutes from everywhere.
        let anywhere = (0..<2_000).map { _ in Int.random(in: 0..<simulation.minutes, using: &random) }
        for minute in simulation.oddMinutes + anywhere {
            for seconds in [0, 59].map({ simulation.start + minute * 60 + $0 })
            where clock.isOpen(at: Instant(secondsSince1970: seconds)) != simulation.isOpen(seconds) {
                faults.append("open at \(Instant(secondsSince1970: seconds))")
            }
        }
        #expect(faults.isEmpty)
    }

    private static func holidays() throws -> HolidayCalendar {
        HolidayCalendar(
            try (2024...2036).flatMap { year in
                try [(1, 1), (5, 1), (12, 25), (12, 26)].map { month, day in
                    try #require(CalendarDay(year: year, month: month, day: day))
                }
            })
    }
}

/// A few years, minute by minute.
struct Simulation {
    let start: Int
    /// Behind it there is no room for long times.
    let lastStart: Int
    private(set) var oddMinutes: [Int] = []
    /// The covered minutes before each minute.
    private var before: [Int32] = [0]
    private var isCovered: [Bool] = []

    init(
        _ windows: [(day: Int, opens: Int, closes: Int)], identifier: String, holidays: Set<Int>, years: Int
    ) throws {
        let zone = try #require(TimeZone(identifier: identifier))
        start = 1_735_689_600 - 40 * 86_400
        let quarters = years * 366 * 96 + 60 * 96
        lastStart = start + years * 365 * 86_400
        let week = Self.week(windows)
        var sum: Int32 = 0
        var lastOffset: Int?
        isCovered.reserveCapacity(quarters * 15)
        before.reserveCapacity(quarters * 15 + 1)
        for quarter in 0..<quarters {
            let begin = start + quarter * 900
            let offset = zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(begin)))
            if let lastOffset, lastOffset != offset {
                oddMinutes += max(0, quarter * 15 - 1_600)..<(quarter * 15 + 1_600)
            }
            lastOffset = offset
            for minute in 0..<15 {
                let local = (begin + offset) / 60 + minute
                let covered = week[(local + 3 * 1440) % 10_080] && !holidays.contains(local / 1440)
                isCovered.append(covered)
                if covered { sum += 1 }
                before.append(sum)
            }
        }
    }

    private static func week(_ windows: [(day: Int, opens: Int, closes: Int)]) -> [Bool] {
        var week = Array(repeating: false, count: 10_080)
        for window in windows {
            for minute in window.opens..<window.closes { week[(window.day * 1440 + minute) % 10_080] = true }
        }
        return week
    }

    var minutes: Int { isCovered.count }

    func isOpen(_ seconds: Int) -> Bool { isCovered[(seconds - start) / 60] }

    func nextOpening(_ seconds: Int) -> Int? {
        if isOpen(seconds) { return seconds }
        var minute = (seconds - start) / 60
        while minute < isCovered.count, !isCovered[minute] { minute += 1 }
        return start + minute * 60
    }

    /// Covered seconds since the start.
    private func total(_ seconds: Int) -> Int {
        let (minute, rest) = ((seconds - start) / 60, (seconds - start) % 60)
        return Int(before[minute]) * 60 + (isCovered[minute] ? rest : 0)
    }

    func covered(_ from: Int, _ to: Int) -> Int { total(to) - total(from) }

    /// The first moment at which that much has passed.
    func due(_ from: Int, _ amount: Int) -> Int {
        let wanted = total(from) + amount
        var (low, high) = (0, before.count - 1)
        while low < high {
            let middle = (low + high) / 2
            if Int(before[middle]) * 60 >= wanted { high = middle } else { low = middle + 1 }
        }
        return start + low * 60 - (Int(before[low]) * 60 - wanted)
    }
}

/// The same numbers on every run.
struct Seeded: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }
}
