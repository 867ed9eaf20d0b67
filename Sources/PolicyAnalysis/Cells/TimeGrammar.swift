import GuideSyntax
import SourceText
import SupportPolicy

/// The grammar of times: coverages, windows of the week, responses and quantities. Each method reads from the start of
/// some tokens and says how many it took.
struct TimeGrammar {
    let vocabulary: Vocabulary
    let text: RichText

    // MARK: Responses

    /// `within 2 business hours`, `< 1 hour`, `2-4 hours`, `next business day`, `best effort`.
    func response(_ tokens: ArraySlice<Token>) -> (ResponseTarget, Int)? {
        if let (_, length) = vocabulary.bestEffort.match(tokens) { return (.bestEffort, length) }
        if let (days, length) = relativeDays(tokens) {
            return (ResponseTarget(.days(days), basis: .business), length)
        }
        var rest = tokens
        let bound = bound(&rest)
        if let range = range(rest), bound == .within {
            return (
                ResponseTarget(range.time, basis: range.basis), tokens.count - rest.count + range.length
            )
        }
        guard let (time, basis, length) = time(rest) else { return nil }
        return (ResponseTarget(time, basis: basis, bound: bound), tokens.count - rest.count + length)
    }

    /// "By the next business day", "within the same business day".
    private func relativeDays(_ tokens: ArraySlice<Token>) -> (Int, Int)? {
        var rest = tokens
        if let word = rest.first?.word, ["by", "within", "on"].contains(word) { rest = rest.dropFirst() }
        if rest.first?.word == "the" { rest = rest.dropFirst() }
        guard let (days, length) = vocabulary.relativeDays.match(rest) else { return nil }
        return (days, tokens.count - rest.count + length)
    }

    /// Of two bounds in a row the weaker counts: "Target: < 4 hours".
    private func bound(_ tokens: inout ArraySlice<Token>) -> ResponseTarget.Bound {
        guard let first = takeBound(&tokens) else { return .within }
        guard let second = takeBound(&tokens) else { return first }
        let firmness: [ResponseTarget.Bound] = [.target, .approximately, .lessThan, .within]
        return firmness.first { $0 == first || $0 == second } ?? first
    }

    private func takeBound(_ tokens: inout ArraySlice<Token>) -> ResponseTarget.Bound? {
        guard let (bound, length) = vocabulary.bounds.match(tokens) else { return nil }
        tokens = tokens.dropFirst(length)
        if tokens.first?.kind == .sign(":") { tokens = tokens.dropFirst() }
        return bound
    }

    /// `2-4 hours`, "between 2 and 4 hours", "1 hour to 4 hours": a response is there by the upper end. What could as well be
    /// hours of a day, such as `9-17 h`, is none.
    private func range(
        _ tokens: ArraySlice<Token>
    ) -> (time: TimeAmount, basis: ResponseTarget.Basis, length: Int)? {
        let isBetween = tokens.first?.word == "between"
        var rest = isBetween ? tokens.dropFirst() : tokens
        guard let low = amount(rest), !low.isHalf else { return nil }
        let unit = time(rest)
        rest = rest.dropFirst(unit?.2 ?? low.length)
        guard let sign = rest.first?.word,
            ["-", "–", "—", "to"].contains(sign) || isBetween && sign == "and",
            let (time, basis, length) = time(rest.dropFirst()),
            low.amount > 0, low.amount < time.amount, unit.map({ $0.0.unit == time.unit }) ?? true
        else { return nil }
        if unit == nil, !isBetween, (5...11).contains(low.amount), (12...24).contains(time.amount) {
            return nil
        }
        return (time, basis, tokens.count - rest.count + 1 + length)
    }

    /// An amount with its unit: `two business days`, `30 min`, `1.5 hours`, `30-minute`, `2 BD`.
    func time(_ tokens: ArraySlice<Token>) -> (TimeAmount, ResponseTarget.Basis, Int)? {
        guard let (amount, isHalf, amountLength) = amount(tokens) else { return nil }
        var rest = tokens.dropFirst(amountLength)
        Self.skipJoint(&rest)
        var basis = ResponseTarget.Basis.calendar
        if case .word(let word) = rest.first?.kind {
            if word == "business" || word == "working" { basis = .business }
            if basis == .business || word == "calendar" || word == "clock" { rest = rest.dropFirst() }
            Self.skipJoint(&rest)
        }
        guard let (unit, isBusiness, unitLength) = unit(rest) else { return nil }
        if isBusiness { basis = .business }
        rest = rest.dropFirst(unitLength)
        guard let time = Self.whole(amount, isHalf: isHalf, unit) else { return nil }
        return (time, basis, tokens.count - rest.count)
    }

    /// The hyphens of `30-minute` and `4-business-hour`.
    private static func skipJoint(_ tokens: inout ArraySlice<Token>) {
        guard case .hyphen = tokens.first?.kind, tokens.first?.isSpaced == false,
            let next = tokens.dropFirst().first, !next.isSpaced, case .word = next.kind
        else { return }
        tokens = tokens.dropFirst()
    }

    private func unit(_ tokens: ArraySlice<Token>) -> (TimeAmount.Unit, isBusiness: Bool, Int)? {
        if let (unit, length) = vocabulary.units.match(tokens) { return (unit, false, length) }
        guard let token = tokens.first, case .word(let word) = token.kind else { return nil }
        if let unit = English.businessUnits[word] { return (unit, true, 1) }
        return token.isSpaced ? nil : English.unitLetters[word].map { ($0, false, 1) }
    }

    /// The amount in whole units of the same or a finer kind.
    private static func whole(_ amount: Int, isHalf: Bool, _ unit: TimeAmount.Unit) -> TimeAmount? {
        guard amount <= 100_000, amount > 0 || isHalf else { return nil }
        guard isHalf else { return TimeAmount(amount, unit) }
        return unit == .hour ? .minutes(amount * 60 + 30) : nil
    }

    private func amount(_ tokens: ArraySlice<Token>) -> (amount: Int, isHalf: Bool, length: Int)? {
        switch tokens.first?.kind {
        case .number(let number): return (number, false, 1)
        case .decimal(let text) where text.hasSuffix(".5"): return Int(text.dropLast(2)).map { ($0, true, 1) }
        case .word("half"): return (0, true, tokens.dropFirst().first?.kind == .word("an") ? 2 : 1)
        default:
            guard let (number, length) = vocabulary.numbers.match(tokens) else { return nil }
            return (number, false, length + Self.repetition(of: number, in: tokens.dropFirst(length)))
        }
    }

    /// "Two (2) hours": contracts write a number twice.
    private static func repetition(of number: Int, in tokens: ArraySlice<Token>) -> Int {
        tokens.prefix(3).map(\.kind) == [.sign("("), .number(number), .sign(")")] ? 3 : 0
    }

    // MARK: Quantities

    /// `12 hours per quarter`: time that is given, not a time to wait.
    func timeQuantity(_ tokens: ArraySlice<Token>) -> (Quantity, Int)? {
        guard let (time, _, length) = time(tokens), time.unit != .day else { return nil }
        guard let (period, periodLength) = vocabulary.periods.match(tokens.dropFirst(length)) else {
            return nil
        }
        // "8 hours a day" says when, and of which days it does not say.
        guard period != "day" else { return nil }
        let noun = time.unit.rawValue + "s"
        return (Quantity(.count(time.amount), per: period, noun: noun), length + periodLength)
    }

    /// `2 per year`, `up to 5 named contacts`, `Unlimited`, `Quarterly`, "twice a year".
    func quantity(_ tokens: ArraySlice<Token>) -> (Quantity, Int)? {
        if let often = frequency(tokens) { return often }
        guard let (amount, amountLength) = quantityAmount(tokens) else { return nil }
        var rest = tokens.dropFirst(amountLength)
        let noun = rest.prefix(nounLength(rest))
        rest = rest.dropFirst(noun.count)
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

    private func quantityAmount(_ tokens: ArraySlice<Token>) -> (Quantity.Amount, Int)? {
        if let (_, length) = vocabulary.unlimited.match(tokens) { return (.unlimited, length) }
        // "Up to 5": a quantity is the most that one gets.
        var rest = tokens
        if let (bound, length) = vocabulary.bounds.match(rest), bound == .within {
            rest = rest.dropFirst(length)
        }
        guard let (number, length) = count(rest) else { return nil }
        rest = rest.dropFirst(length)
        // "2x per year".
        if let sign = rest.first?.word, sign == "x" || sign == "×",
            vocabulary.periods.match(rest.dropFirst()) != nil
        {
            rest = rest.dropFirst()
        }
        return (.count(number), tokens.count - rest.count)
    }

    /// A figure, or a number in words before what it counts: "two sessions".
    private func count(_ tokens: ArraySlice<Token>) -> (Int, Int)? {
        if case .number(let number) = tokens.first?.kind { return (number, 1) }
        guard let word = tokens.first?.word, English.numberWords.contains(word),
            let (number, length) = vocabulary.numbers.match(tokens)
        else { return nil }
        let rest = tokens.dropFirst(length)
        return nounLength(rest) > 0 || vocabulary.periods.match(rest) != nil ? (number, length) : nil
    }

    private func nounLength(_ tokens: ArraySlice<Token>) -> Int {
        var rest = tokens
        while tokens.count - rest.count < 3, vocabulary.periods.match(rest) == nil, let next = rest.first,
            case .word = next.kind, vocabulary.conditionStarts.match(rest) == nil,
            vocabulary.fillers.match(rest) == nil
        {
            rest = rest.dropFirst()
        }
        return tokens.count - rest.count
    }

    /// `Quarterly`, "twice a year".
    private func frequency(_ tokens: ArraySlice<Token>) -> (Quantity, Int)? {
        if let (period, length) = vocabulary.frequencies.match(tokens) {
            return (Quantity(.count(1), per: period), length)
        }
        guard let (count, length) = vocabulary.multiples.match(tokens),
            let (period, further) = vocabulary.periods.match(tokens.dropFirst(length))
        else { return nil }
        return (Quantity(.count(count), per: period), length + further)
    }
}
