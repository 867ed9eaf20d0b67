import GuideSyntax
import SourceText
import SupportPolicy

/// The grammar of times: coverages, windows of the week, responses and quantities. Each method reads from the start of
/// some tokens and says how many it took.
struct TimeGrammar {
    let vocabulary: Vocabulary
    let text: RichText

    // MARK: Coverage

    func coverage(_ tokens: ArraySlice<Token>) -> (Coverage.Schedule, Int)? {
        if let named = namedCoverage(tokens) { return named }
        var cursor = WindowCursor(tokens: tokens, grammar: self)
        guard let found = cursor.windows(), let last = found.last?.tokens else { return nil }
        let windows = found.map(\.window)
        guard windows.allSatisfy(Self.saysWhen) else { return nil }
        return (.windows(windows), last.endIndex - tokens.startIndex)
    }

    /// `24x7`, "around the clock", "business hours": without clock times and days.
    func namedCoverage(_ tokens: ArraySlice<Token>) -> (Coverage.Schedule, Int)? {
        figures(tokens) ?? vocabulary.coverage.match(tokens).map { ($0.meaning, $0.length) }
    }

    /// "Daily" alone is how often, not when.
    private static func saysWhen(_ window: CoverageWindow) -> Bool {
        window.opens != nil || (2...6).contains(window.days?.count ?? 0)
    }

    /// `24x7`, `24/7/365`, `24 × 5`, `365x24`, `24-7`.
    private func figures(_ tokens: ArraySlice<Token>) -> (Coverage.Schedule, Int)? {
        guard let first = tokens.first, case .number = first.kind else { return nil }
        if tokens.prefix(3).map(\.kind) == [.number(24), .hyphen(isGlued: false), .number(7)] {
            return (.hours(perDay: 24, daysPerWeek: 7), 3)
        }
        var numbers: [Int] = []
        var rest = tokens
        while let first = rest.first, case .number(let number) = first.kind, numbers.count < 3 {
            numbers.append(number)
            rest = rest.dropFirst()
            guard let sign = rest.first, sign.isTimes, let next = rest.dropFirst().first,
                case .number = next.kind
            else { break }
            rest = rest.dropFirst()
        }
        // "24x7 / 1 hour": the figures may end before the signs between numbers do.
        for count in stride(from: numbers.count, through: 2, by: -1) {
            if let schedule = Self.schedule(Array(numbers.prefix(count))) { return (schedule, 2 * count - 1) }
        }
        return nil
    }

    private static func schedule(_ numbers: [Int]) -> Coverage.Schedule? {
        switch numbers.count {
        case 2 where numbers[0] == 365 && numbers[1] == 24: .hours(perDay: 24, daysPerWeek: 7)
        case 2 where (6...24).contains(numbers[0]) && (5...7).contains(numbers[1]) && numbers[0] > 7:
            .hours(perDay: numbers[0], daysPerWeek: numbers[1])
        case 3 where numbers[0] == 24 && numbers[1] == 7 && (numbers[2] == 365 || numbers[2] == 52):
            .hours(perDay: 24, daysPerWeek: 7)
        default: nil
        }
    }

    // MARK: Responses

    /// `within 2 business hours`, `< 1 hour`, `next business day`, `best effort`.
    func response(_ tokens: ArraySlice<Token>) -> (ResponseTarget, Int)? {
        if let (_, length) = vocabulary.bestEffort.match(tokens) { return (.bestEffort, length) }
        if let (days, length) = vocabulary.relativeDays.match(tokens) {
            return (ResponseTarget(.days(days), basis: .business), length)
        }
        var rest = tokens
        var bound = ResponseTarget.Bound.within
        if let (found, length) = vocabulary.bounds.match(rest) {
            bound = found
            rest = rest.dropFirst(length)
        }
        guard let (time, basis, length) = time(rest) else { return nil }
        return (ResponseTarget(time, basis: basis, bound: bound), tokens.count - rest.count + length)
    }

    /// An amount with its unit: `two business days`, `30 min`, `1.5 hours`.
    private func time(_ tokens: ArraySlice<Token>) -> (TimeAmount, ResponseTarget.Basis, Int)? {
        guard let (amount, isHalf, amountLength) = amount(tokens) else { return nil }
        var rest = tokens.dropFirst(amountLength)
        var basis = ResponseTarget.Basis.calendar
        if case .word(let word) = rest.first?.kind {
            if word == "business" || word == "working" { basis = .business }
            if basis == .business || word == "calendar" { rest = rest.dropFirst() }
        }
        guard let (unit, unitLength) = vocabulary.units.match(rest) else { return nil }
        rest = rest.dropFirst(unitLength)
        guard let time = Self.whole(amount, isHalf: isHalf, unit) else { return nil }
        return (time, basis, tokens.count - rest.count)
    }

    /// The amount in whole units of the same or a finer kind.
    private static func whole(_ amount: Int, isHalf: Bool, _ unit: TimeAmount.Unit) -> TimeAmount? {
        guard amount <= 100_000, amount > 0 || isHalf else { return nil }
        guard isHalf else { return TimeAmount(amount, unit) }
        return unit == .hour ? .minutes(amount * 60 + 30) : nil
    }

    private func amount(_ tokens: ArraySlice<Token>) -> (Int, isHalf: Bool, Int)? {
        switch tokens.first?.kind {
        case .number(let number): return (number, false, 1)
        case .decimal(let text) where text.hasSuffix(".5"): return Int(text.dropLast(2)).map { ($0, true, 1) }
        case .word("half"): return (0, true, tokens.dropFirst().first?.kind == .word("an") ? 2 : 1)
        default: return vocabulary.numbers.match(tokens).map { ($0.meaning, false, $0.length) }
        }
    }

    // MARK: Quantities

    /// `12 hours per quarter`: time that is given, not a time to wait.
    func timeQuantity(_ tokens: ArraySlice<Token>) -> (Quantity, Int)? {
        guard let (time, _, length) = time(tokens), time.unit != .day else { return nil }
        guard let (period, periodLength) = vocabulary.periods.match(tokens.dropFirst(length)) else {
            return nil
        }
        let noun = time.unit.rawValue + "s"
        return (Quantity(.count(time.amount), per: period, noun: noun), length + periodLength)
    }

    /// `2 per year`, `5 named contacts`, `Unlimited`.
    func quantity(_ tokens: ArraySlice<Token>) -> (Quantity, Int)? {
        var rest = tokens
        let amount: Quantity.Amount
        if let (_, length) = vocabulary.unlimited.match(rest) {
            amount = .unlimited
            rest = rest.dropFirst(length)
        } else if case .number(let number) = rest.first?.kind {
            amount = .count(number)
            rest = rest.dropFirst()
        } else {
            return nil
        }
        var noun: [Token] = []
        while noun.count < 3, vocabulary.periods.match(rest) == nil, let next = rest.first,
            case .word = next.kind,
            vocabulary.conditionStarts.match(rest) == nil
        {
            noun.append(next)
            rest = rest.dropFirst()
        }
        var period: String?
        if let (found, length) = vocabulary.periods.match(rest) {
            period = found
            rest = rest.dropFirst(length)
        }
        if let last = noun.last?.word, !vocabulary.countables.contains(last) { return nil }
        let words = noun.first.flatMap { first in
            noun.last.map { fold(text.text.string(first.range.lowerBound..<$0.range.upperBound)) }
        }
        // "5 days a week" is a coverage in other words, and not how often something is given.
        if period == "week", let last = noun.last?.word, last == "day" || last == "days" { return nil }
        return (Quantity(amount, per: period, noun: words), tokens.count - rest.count)
    }
}

extension Token {
    /// A sign of "by" between figures: `x`, `×`, `*`, `/`.
    fileprivate var isTimes: Bool {
        switch kind {
        case .word("x"): true
        case .sign(let sign): sign == "×" || sign == "/" || sign == "*"
        default: false
        }
    }
}
