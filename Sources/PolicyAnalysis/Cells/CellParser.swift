import GuideSyntax
import SourceText
import SupportPolicy

/// What a cell says, each part with its place.
struct CellFacts: Sendable {
    var availability: Sourced<Availability>?
    var coverage: Sourced<Coverage>?
    var response: Sourced<ResponseTarget>?
    var priority: Sourced<Priority>?
    var quantity: Sourced<Quantity>?
    var condition: Sourced<String>?
    /// Footnote marks, such as `*`.
    var noteMarks: [Sourced<String>] = []
}

extension CellFacts {
    /// "Custom" in a row of prices is a price.
    fileprivate var isOnlyYesOrNo: Bool {
        [.included, .notIncluded].contains(availability?.value) && coverage == nil && response == nil
            && priority == nil && quantity == nil && condition == nil
    }
}

/// The grammar of a cell: parts in any order, set apart by punctuation, each at most once, and nothing left over.
///
///     cell     = part *( [separator] part ) [notes]
///     part     = availability / coverage / response / priority / quantity / kind / condition / filler
///     condition = "(" words ")" / start-of-condition words
///
/// What does not fit as a whole is not understood as a whole: half a fact may be the opposite of the fact.
struct CellParser {
    let text: RichText
    let vocabulary: Vocabulary
    let context: CellContext
    private var tokens: ArraySlice<Token>
    private(set) var facts = CellFacts()
    private var hasPart = false
    private let words: WordsOfCells

    /// What a cell says, or nil where it is not understood.
    static func facts(of text: RichText, vocabulary: Vocabulary, timeMeaning: TimeMeaning) -> CellFacts? {
        facts(of: text, vocabulary: vocabulary, context: CellContext(timeMeaning))
    }

    static func facts(of text: RichText, vocabulary: Vocabulary, context: CellContext) -> CellFacts? {
        // What is left of a cell without its tags may say something else than the cell.
        if text.hasTemplate { return nil }
        var parser = CellParser(text: text, vocabulary: vocabulary, context: context)
        guard parser.parse() else { return nil }
        return context.isOfPrices && !parser.facts.isOnlyYesOrNo ? nil : parser.facts
    }

    private init(text: RichText, vocabulary: Vocabulary, context: CellContext) {
        let (text, raised) = text.withoutRaisedMarks
        self.text = text
        facts.noteMarks = raised
        self.vocabulary = vocabulary
        self.context = context
        words = WordsOfCells(vocabulary: vocabulary, text: text)
        tokens = CellLexer.tokens(of: text)[...]
    }

    private mutating func parse() -> Bool {
        takeNoteMarks()
        // "Custom" is for sale where it is about support, and a word for anything elsewhere.
        if tokens.count == 1, tokens.first?.word == "custom", context.timeMeaning == .unknown,
            context.kinds == nil
        {
            return false
        }
        if takeWholeCell() { return true }
        while !tokens.isEmpty {
            guard takePart() else { return false }
            hasPart = true
            takeInnerMarks()
            takeSeparators()
        }
        return hasPart && isConsistent()
    }

    /// A cell that is one phrase, such as `-`, or one sentence, such as "No SLO, can't open a ticket".
    private mutating func takeWholeCell() -> Bool {
        if takeWholeAvailability(tokens) { return true }
        let isSentence = tokens.last?.kind == .sign(".") && tokens.count > 1
        let tokens = isSentence ? tokens.dropLast() : tokens
        if takeWholeAvailability(tokens) { return true }
        if words.areDenial(tokens, in: context) {
            facts.availability = Sourced(.notIncluded, at: place(tokens))
            return true
        }
        if words.areKinds(tokens, in: context) {
            facts.availability = Sourced(.included, at: place(tokens))
            return true
        }
        // "P1 only", "Email only": what it holds for is all that it says.
        guard tokens.count > 1,
            words.areSeveritiesOnly(tokens) || words.areKindsOnly(tokens, in: context)
                || words.areTiersOnly(tokens, in: context)
        else {
            return false
        }
        facts.availability = Sourced(.included, at: place(tokens))
        facts.condition = text.sourced(range(of: tokens))
        return true
    }

    private mutating func takeWholeAvailability(_ tokens: ArraySlice<Token>) -> Bool {
        guard let (meaning, length) = vocabulary.availability.match(tokens) ?? vocabulary.signs.match(tokens),
            length == tokens.count
        else { return false }
        facts.availability = Sourced(meaning, at: place(tokens))
        return true
    }

    // MARK: Parts

    private mutating func takePart() -> Bool {
        takeParenthesis() || takeTime() || takeQuantity() || takeAvailability() || takePriority()
            || takeFiller() || takeCondition()
    }

    private mutating func takeTime() -> Bool {
        let grammar = TimeGrammar(vocabulary: vocabulary, text: text)
        let start = tokens.droppingWith
        if takeBusinessDays(grammar) { return true }
        // "12-24 hours" are no hours of a day.
        let isAmount = grammar.response(start).map { $0.1 == start.count } ?? false
        if facts.coverage == nil, !isAmount, takeCoverage(grammar) { return true }
        guard facts.response == nil, let (response, length) = grammar.response(start) else { return false }
        if let (quantity, total) = grammar.timeQuantity(tokens) {
            guard facts.quantity == nil else { return false }
            facts.quantity = Sourced(quantity, at: place(tokens.prefix(total)))
            tokens = tokens.dropFirst(total)
            return true
        }
        facts.response = Sourced(response, at: place(start.prefix(length)))
        tokens = start.dropFirst(length)
        takeTrailingTarget()
        takeClockStart()
        return true
    }

    /// "2 hours of receiving the ticket": every response is counted from there.
    private mutating func takeClockStart() {
        let length = words.clockStart(tokens)
        tokens = tokens.dropFirst(length)
    }

    /// "Business days / 3 days": the words before say whose days are counted.
    private mutating func takeBusinessDays(_ grammar: TimeGrammar) -> Bool {
        let head = tokens.prefix(2).compactMap(\.word)
        guard facts.response == nil, facts.coverage == nil, head.count == 2,
            ["business", "working"].contains(head[0]), ["day", "days"].contains(head[1])
        else { return false }
        let rest = tokens.dropFirst(2)
        let time = rest.drop(while: \.isSeparator)
        guard time.count < rest.count, let (response, length) = grammar.response(time),
            case .time(let amount, .calendar, let bound) = response.commitment, amount.unit == .day
        else { return false }
        let whole = tokens[..<(time.startIndex + length)]
        facts.response = Sourced(ResponseTarget(amount, basis: .business, bound: bound), at: place(whole))
        tokens = tokens[whole.endIndex...]
        return true
    }

    /// "1 hour target": aimed at, not promised.
    private mutating func takeTrailingTarget() {
        guard let response = facts.response,
            case .time(let time, let basis, .within) = response.value.commitment,
            let word = tokens.first?.word, word == "target" || word == "goal", tokens.count == 1
        else { return }
        facts.response = Sourced(
            ResponseTarget(time, basis: basis, bound: .target), at: response.span.union(place(tokens)))
        tokens = []
    }

    /// A coverage, "during" before it left out.
    private mutating func takeCoverage(_ grammar: TimeGrammar) -> Bool {
        let isDuring = tokens.first?.kind == .word("during")
        let start = isDuring ? tokens.dropFirst().droppingOwner(grammar) : tokens
        guard let (schedule, length) = grammar.coverage(start) else { return false }
        // "8x5 Business Hours": the words repeat what the figures say.
        let repetition = Self.mayRepeat(schedule) ? businessHours(start.dropFirst(length)) : 0
        let words = text.sourced(range(of: start.prefix(length + repetition)))
        facts.coverage = Sourced(Coverage(schedule, text: words.value), at: words.span)
        tokens = start.dropFirst(length + repetition)
        // "8x5 only" says no more than "8x5".
        if tokens.first?.word == "only", tokens.dropFirst().first.map(\.isSeparator) ?? true {
            tokens = tokens.dropFirst()
        }
        return true
    }

    private static func mayRepeat(_ schedule: Coverage.Schedule) -> Bool {
        if case .hours(let perDay, let days) = schedule { perDay < 24 && days < 7 } else { false }
    }

    private func businessHours(_ tokens: ArraySlice<Token>) -> Int {
        let isParenthesized = tokens.first?.kind == .sign("(")
        let inner = isParenthesized ? tokens.dropFirst() : tokens
        guard let (schedule, length) = vocabulary.coverage.match(inner), schedule == .businessHours else {
            return 0
        }
        guard isParenthesized else { return length }
        return inner.dropFirst(length).first?.kind == .sign(")") ? length + 2 : 0
    }

    private mutating func takeAvailability() -> Bool {
        guard let (meaning, length) = vocabulary.availability.match(tokens) else { return false }
        let found = Sourced(meaning, at: place(tokens.prefix(length)))
        if let known = facts.availability {
            guard let merged = Self.merge(known, found) else { return false }
            facts.availability = merged
        } else {
            facts.availability = found
        }
        tokens = tokens.dropFirst(length)
        return true
    }

    /// "✔ Included" says one thing twice; "Yes, with add-on" is a yes that costs.
    private static func merge(
        _ first: Sourced<Availability>, _ second: Sourced<Availability>
    ) -> Sourced<Availability>? {
        let span = first.span.union(second.span)
        if first.value == second.value { return Sourced(first.value, at: span) }
        if first.value == .included, second.value == .purchasable || second.value == .limited {
            return Sourced(second.value, at: span)
        }
        return nil
    }

    private mutating func takePriority() -> Bool {
        guard facts.priority == nil, let (level, length) = vocabulary.priorities.match(tokens) else {
            return false
        }
        let label = text.sourced(range(of: tokens.prefix(length)))
        facts.priority = Sourced(Priority(label: label.value, level: level), at: label.span)
        tokens = tokens.dropFirst(length)
        return true
    }

    private mutating func takeQuantity() -> Bool {
        let grammar = TimeGrammar(vocabulary: vocabulary, text: text)
        guard facts.quantity == nil, let (quantity, length) = grammar.quantity(tokens) else { return false }
        facts.quantity = Sourced(quantity, at: place(tokens.prefix(length)))
        tokens = tokens.dropFirst(length)
        return true
    }

    private mutating func takeFiller() -> Bool {
        if let (_, length) = vocabulary.fillers.match(tokens), tokens.count > length || hasPart {
            tokens = tokens.dropFirst(length)
            return true
        }
        // "24x7 phone support" in the row "Phone support".
        guard let word = tokens.first?.word, context.labelWords.contains(word), tokens.count > 1 || hasPart,
            vocabulary.channelWords.contains(word), case .word = tokens.first?.kind
        else { return false }
        tokens = tokens.dropFirst()
        return true
    }

    /// `( … )`: parts of the cell, or else a condition as it is written.
    private mutating func takeParenthesis() -> Bool {
        guard tokens.first?.kind == .sign("("), let close = closingParenthesis() else { return false }
        let inner = tokens[(tokens.startIndex + 1)..<close]
        guard !inner.isEmpty, !inner.isFigure else { return false }
        var probe = self
        probe.tokens = inner
        if probe.takeAll() {
            let rest = tokens[(close + 1)...]
            self = probe
            tokens = rest
            return true
        }
        if takePrice(inner) {
            tokens = tokens[(close + 1)...]
            return true
        }
        guard hasPart, facts.condition == nil,
            words.areCondition(inner) || words.areSeverities(inner)
                || facts.coverage != nil && words.areException(inner)
        else { return false }
        facts.condition = text.sourced(range(of: inner))
        tokens = tokens[(close + 1)...]
        return true
    }

    /// "✔ (add-on)": a yes that costs, or is another "but". "Included (extra cost)" says two things.
    private mutating func takePrice(_ inner: ArraySlice<Token>) -> Bool {
        guard let (meaning, length) = vocabulary.availability.match(inner),
            [.purchasable, .limited, .onRequest].contains(meaning),
            length == inner.count, let known = facts.availability, known.value == .included, !saysIncluded
        else { return false }
        facts.availability = Sourced(meaning, at: known.span.union(place(inner)))
        return true
    }

    private var saysIncluded: Bool {
        CellLexer.tokens(of: text).contains { ($0.word ?? "").hasPrefix("includ") }
    }

    private mutating func takeAll() -> Bool {
        while !tokens.isEmpty {
            guard takeTime() || takePriority() || takeQuantity() || takeFiller() else { return false }
            takeSeparators()
        }
        return true
    }

    private func closingParenthesis() -> Int? {
        var depth = 0
        for index in tokens.indices {
            if tokens[index].kind == .sign("(") { depth += 1 }
            if tokens[index].kind == .sign(")") { depth -= 1 }
            if depth == 0 { return index }
        }
        return nil
    }

    /// "… for urgent tickets", "… except holidays": words to the end of the cell that limit what stands before them.
    private mutating func takeCondition() -> Bool {
        guard hasPart, facts.condition == nil, facts.availability != nil || !words.addSomething(tokens),
            words.areCondition(tokens) || facts.coverage != nil && words.areException(tokens)
        else { return false }
        facts.condition = text.sourced(range(of: tokens))
        tokens = []
        return true
    }

    // MARK: Around the parts

    private mutating func takeSeparators() {
        while let first = tokens.first, first.isSeparator, tokens.count > 1 || first.endsCells {
            // "-1 hour" is no hour after a dash.
            if first.kind.isHyphen, first.isSpaced, let next = tokens.dropFirst().first, !next.isSpaced {
                return
            }
            tokens = tokens.dropFirst()
        }
    }

    /// `1 hour* (24x7)`: a mark behind a part.
    private mutating func takeInnerMarks() {
        guard tokens.first?.isSpaced == false, let mark = tokens.leadingNoteMark else { return }
        facts.noteMarks.append(text.sourced(mark))
        tokens = tokens[mark.endIndex...]
    }

    /// Marks at the end of a cell that point to a note below the table.
    private mutating func takeNoteMarks() {
        let marks = tokens.trailingNoteMarks(figures: context.noteFigures)
        facts.noteMarks = marks.map { text.sourced(tokens[$0]) } + facts.noteMarks
        tokens = tokens.dropLast(marks.reduce(0) { $0 + $1.count })
    }

    /// Parts that cannot be true at once make the cell not understood.
    private mutating func isConsistent() -> Bool {
        guard readFigure() else { return false }
        if let response = facts.response {
            // A length of time is a promise of a response only where something says so.
            guard context.timeMeaning != .other, context.isOfTimes && !context.isOfHours || !isDayLong else {
                return false
            }
            guard context.timeMeaning == .response || facts.coverage != nil || response.value.isBestEffort
            else {
                return false
            }
        }
        // "2 business hours (24/7)" runs on two clocks.
        if facts.response?.value.basis == .business, facts.coverage?.value.isRoundTheClock ?? false {
            return false
        }
        if let quantity = facts.quantity?.value,
            facts.response != nil || facts.coverage != nil || facts.priority != nil
        {
            // A figure without a period belongs to what stands beside it, and how is not known: "1-2 hours".
            guard quantity.per != nil || quantity.amount == .unlimited else { return false }
        }
        let hasFact =
            facts.coverage != nil || facts.response != nil || facts.priority != nil || facts.quantity != nil
        switch facts.availability?.value {
        // "No SLA for P3": for others there may be one.
        case .notIncluded: return !hasFact && facts.condition == nil
        case nil where hasFact: return true
        case nil: return false
        default: return true
        }
    }

    /// "24 hours, Mon-Fri" says when, not how soon.
    private var isDayLong: Bool {
        guard facts.response?.value.time == .hours(24),
            case .windows(let windows) = facts.coverage?.value.schedule
        else { return false }
        return windows.allSatisfy { $0.opens == nil }
    }

    /// What a bare figure says is for the label to tell: hours to a response, a number per year, or a price.
    private mutating func readFigure() -> Bool {
        guard let quantity = facts.quantity else { return true }
        // "Priority level: 2" is a place on a scale.
        if quantity.value.noun == nil, quantity.value.per == nil,
            !context.labelWords.isDisjoint(with: English.scaleWords)
        {
            return false
        }
        if quantity.value.amount == .count(0) {
            guard facts.availability == nil, !context.isOfTimes, facts.response == nil, facts.coverage == nil
            else { return false }
            facts.availability = Sourced(.notIncluded, at: quantity.span)
            facts.quantity = nil
            return true
        }
        if quantity.value.per == nil { facts.quantity?.value.per = context.period }
        guard context.isOfTimes, quantity.value.noun == nil, quantity.value.per == nil,
            case .count(let count) = quantity.value.amount
        else { return true }
        guard let (unit, basis) = context.unit, facts.response == nil, context.timeMeaning == .response else {
            return false
        }
        facts.response = Sourced(
            ResponseTarget(TimeAmount(count, unit), basis: basis), at: quantity.span)
        facts.quantity = nil
        return true
    }

    private func range(of tokens: ArraySlice<Token>) -> Range<Int> {
        guard let first = tokens.first, let last = tokens.last else { return 0..<0 }
        return first.range.lowerBound..<last.range.upperBound
    }

    private func place(_ tokens: ArraySlice<Token>) -> SourceSpan { text.text.span(of: range(of: tokens)) }
}

extension ArraySlice<Token> {
    /// "24/7 with a 1 hour response": what links two parts.
    fileprivate var droppingWith: Self {
        guard first?.word == "with" else { return self }
        let rest = dropFirst()
        let second = rest.dropFirst().first.map { if case .number = $0.kind { true } else { false } } ?? false
        return rest.first?.word == "a" && second ? rest.dropFirst() : rest
    }
}

extension Token.Kind {
    var isHyphen: Bool {
        if case .hyphen = self { true } else { false }
    }
}

extension Token {
    /// A word, a number, a hyphen or a sign that stands in running text.
    var isPlain: Bool {
        switch kind {
        case .word, .number, .hyphen: true
        case .sign(let sign): ["&", ",", "'", "/", "+"].contains(sign)
        case .decimal, .lineBreak: false
        }
    }

    fileprivate var endsCells: Bool { kind == .lineBreak || kind == .sign(".") }

    var isSeparator: Bool {
        switch kind {
        case .lineBreak, .hyphen: true
        case .sign(let sign): [":", ",", ";", "–", "—", "/", "|", "+", "&", "·", "•", "."].contains(sign)
        default: false
        }
    }
}

extension ArraySlice<Token> {
    /// "our business hours", "Harbor's regional business hours": whose they are is the vendor's in any case.
    fileprivate func droppingOwner(_ grammar: TimeGrammar) -> ArraySlice<Token> {
        guard let first = first?.word else { return self }
        let isOwner =
            first.hasSuffix("'s") || first.hasSuffix("’s") || ["our", "the", "their"].contains(first)
        let possessive = dropFirst().prefix(2).compactMap(\.word)
        let length = isOwner ? 1 : possessive == ["'", "s"] || possessive == ["’", "s"] ? 3 : 0
        guard length > 0, let (schedule, _) = grammar.namedCoverage(dropFirst(length)),
            schedule == .businessHours
        else { return self }
        return dropFirst(length)
    }
}
