/// A rule for all years, in the form of the `TZ` variable (POSIX.1-2017, section 8.3) with the extensions of RFC 9636,
/// section 3.3.1: `PST8PDT,M3.2.0,M11.1.0`.
struct POSIXZone {
    /// Ahead of UTC, in seconds; what POSIX writes is behind.
    private(set) var offset = 0
    private(set) var summer: Summer?

    struct Summer {
        var offset: Int
        var begins: Rule
        var ends: Rule
    }

    /// A day of each year and the seconds from its midnight.
    struct Rule {
        enum Day {
            /// 1 to 365; 29 February does not count.
            case julian(Int)
            /// 0 to 365; 29 February counts.
            case zeroBased(Int)
            /// Month, week (5 is the last), day of the week from Sunday.
            case weekday(month: Int, week: Int, day: Int)
        }

        var day: Day
        var seconds: Int
    }

    init?(_ text: String) {
        var scanner = Scanner(text)
        guard scanner.name(), let standard = scanner.time() else { return nil }
        offset = -standard
        if scanner.isAtEnd { return }
        guard scanner.name() else { return nil }
        var summerOffset = offset + 3600
        if !scanner.isAt(",") {
            guard let time = scanner.time() else { return nil }
            summerOffset = -time
        }
        guard let begins = scanner.rule(), let ends = scanner.rule(), scanner.isAtEnd else { return nil }
        summer = Summer(offset: summerOffset, begins: begins, ends: ends)
    }

    /// The changes of some years, in order.
    func changes(from first: Int, through last: Int) -> [(start: Int, offset: Int)] {
        guard let summer else { return [] }
        let all = (first...last).flatMap { year in
            [
                (start: summer.begins.local(in: year) - offset, offset: summer.offset),
                (start: summer.ends.local(in: year) - summer.offset, offset: offset),
            ]
        }
        return all.sorted { $0.start < $1.start }
    }
}

extension POSIXZone.Rule {
    /// Seconds since 1970 on the clock that runs until then.
    fileprivate func local(in year: Int) -> Int { dayNumber(in: year) * 86_400 + seconds }

    private func dayNumber(in year: Int) -> Int {
        let january = CalendarDay(year: year, month: 1, day: 1)?.number ?? 0
        let isLeap = CalendarDay.length(of: 2, in: year) == 29
        switch day {
        case .julian(let number): return january + number - 1 + (isLeap && number > 59 ? 1 : 0)
        case .zeroBased(let number): return january + number
        case .weekday(let month, let week, let weekday):
            let first = CalendarDay(year: year, month: month, day: 1) ?? CalendarDay(number: january)
            let wanted = (weekday + 6) % 7
            var number = first.number + (wanted - first.weekdayIndex).modulo(7) + 7 * (week - 1)
            while number >= first.number + CalendarDay.length(of: month, in: year) { number -= 7 }
            return number
        }
    }
}

/// Takes the text apart from the left.
private struct Scanner {
    private var rest: ArraySlice<UInt8>

    init(_ text: String) { rest = Array(text.utf8)[...] }

    var isAtEnd: Bool { rest.isEmpty }

    func isAt(_ character: Unicode.Scalar) -> Bool { rest.first == UInt8(ascii: character) }

    private mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard isAt(character) else { return false }
        rest.removeFirst()
        return true
    }

    /// Three letters or more, or anything between angle brackets.
    mutating func name() -> Bool {
        if take("<") {
            guard let end = rest.firstIndex(of: UInt8(ascii: ">")) else { return false }
            rest = rest[(end + 1)...]
            return true
        }
        let letters = rest.prefix { (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0) }
        rest = rest.dropFirst(letters.count)
        return letters.count >= 3
    }

    private mutating func number() -> Int? {
        let digits = rest.prefix { (0x30...0x39).contains($0) }
        rest = rest.dropFirst(digits.count)
        return digits.isEmpty ? nil : CalendarDay.number(digits)
    }

    /// `[+-]hh[:mm[:ss]]` in seconds.
    mutating func time() -> Int? {
        let isNegative = take("-")
        if !isNegative { _ = take("+") }
        guard let hours = number(), hours <= 167 else { return nil }
        var seconds = hours * 3600
        for unit in [60, 1] where take(":") {
            guard let value = number(), value < 60 else { return nil }
            seconds += value * unit
        }
        return isNegative ? -seconds : seconds
    }

    /// `,M3.2.0/2`, `,J60`, `,59/1:30`.
    mutating func rule() -> POSIXZone.Rule? {
        guard take(","), let day = day() else { return nil }
        guard take("/") else { return POSIXZone.Rule(day: day, seconds: 7200) }
        return time().map { POSIXZone.Rule(day: day, seconds: $0) }
    }

    private mutating func day() -> POSIXZone.Rule.Day? {
        if take("M") {
            guard let month = number(), (1...12).contains(month), take("."), let week = number(),
                (1...5).contains(week), take("."), let day = number(), (0...6).contains(day)
            else { return nil }
            return .weekday(month: month, week: week, day: day)
        }
        let isJulian = take("J")
        guard let day = number(), day <= 365, !isJulian || day > 0 else { return nil }
        return isJulian ? .julian(day) : .zeroBased(day)
    }
}
