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

/// What the cell's surroundings say of a length of time in it.
enum TimeMeaning: Sendable {
    /// A first response.
    case response
    /// Something else, such as a resolution or a task.
    case other
    case unknown
}

/// The grammar of a cell: parts in any order, set apart by punctuation, each at most once, and nothing left over.
///
///     cell     = part *( [separator] part ) [notes]
///     part     = availability / coverage / response / priority / quantity / condition / filler
///     condition = "(" words ")" / start-of-condition words
///
/// What does not fit as a whole is not understood as a whole: half a fact may be the opposite of the fact.
struct CellParser {
    let text: RichText
    let vocabulary: Vocabulary
    let timeMeaning: TimeMeaning
    private var tokens: ArraySlice<Token>
    private(set) var facts = CellFacts()
    private var hasPart = false

    /// What a cell says, or nil where it is not understood.
    static func facts(of text: RichText, vocabulary: Vocabulary, timeMeaning: TimeMeaning) -> CellFacts? {
        // What is left of a cell without its tags may say something else than the cell.
        if text.hasTemplate { return nil }
        var parser = CellParser(text: text, vocabulary: vocabulary, timeMeaning: timeMeaning)
        return parser.parse() ? parser.facts : nil
    }

    private init(text: RichText, vocabulary: Vocabulary, timeMeaning: TimeMeaning) {
        self.text = text
        self.vocabulary = vocabulary
        self.timeMeaning = timeMeaning
        tokens = CellLexer.tokens(of: text)[...]
    }

    private mutating func parse() -> Bool {
        takeNoteMarks()
        if takeWholeCell() { return true }
        while !tokens.isEmpty {
            guard takePart() else { return false }
            hasPart = true
            takeSeparators()
        }
        return hasPart && isConsistent()
    }

    /// A cell that is one phrase, such as `-`.
    private mutating func takeWholeCell() -> Bool {
        guard let (meaning, length) = vocabulary.availability.match(tokens), length == tokens.count else {
            return false
        }
        facts.availability = Sourced(meaning, at: place(tokens))
        return true
    }

    // MARK: Parts

    private mutating func takePart() -> Bool {
        takeParenthesis() || takeTime() || takeAvailability() || takePriority() || takeQuantity()
            || takeFiller()
            || takeCondition()
    }

    private mutating func takeTime() -> Bool {
        let grammar = TimeGrammar(vocabulary: vocabulary, text: text)
        if facts.coverage == nil, takeCoverage(grammar) { return true }
        guard facts.response == nil, let (response, length) = grammar.response(tokens) else { return false }
        if let (quantity, total) = grammar.timeQuantity(tokens) {
            guard facts.quantity == nil else { return false }
            facts.quantity = Sourced(quantity, at: place(tokens.prefix(total)))
            tokens = tokens.dropFirst(total)
            return true
        }
        facts.response = Sourced(response, at: place(tokens.prefix(length)))
        tokens = tokens.dropFirst(length)
        return true
    }

    /// A coverage, "during" before it left out.
    private mutating func takeCoverage(_ grammar: TimeGrammar) -> Bool {
        let start = tokens.first?.kind == .word("during") ? tokens.dropFirst() : tokens
        guard let (schedule, length) = grammar.coverage(start) else { return false }
        // "8x5 Business Hours": the words repeat what the figures say.
        let repetition = Self.mayRepeat(schedule) ? businessHours(start.dropFirst(length)) : 0
        let words = text.sourced(range(of: start.prefix(length + repetition)))
        facts.coverage = Sourced(Coverage(schedule, text: words.value), at: words.span)
        tokens = start.dropFirst(length + repetition)
        return true
    }

    private static func mayRepeat(_ schedule: Coverage.Schedule) -> Bool {
        if case .hours(let perDay, let days) = schedule { perDay < 24 && days < 7 } else { false }
    }

    private func businessHours(_ tokens: ArraySlice<Token>) -> Int {
        guard let (schedule, length) = vocabulary.coverage.match(tokens), schedule == .businessHours else {
            return 0
        }
        return length
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
        if first.value == .included, second.value == .purchasable { return Sourced(.purchasable, at: span) }
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
        guard let (_, length) = vocabulary.fillers.match(tokens), tokens.count > length || hasPart else {
            return false
        }
        tokens = tokens.dropFirst(length)
        return true
    }

    /// `( … )`: parts of the cell, or else a condition as it is written.
    private mutating func takeParenthesis() -> Bool {
        guard tokens.first?.kind == .sign("("), let close = closingParenthesis() else { return false }
        let inner = tokens[(tokens.startIndex + 1)..<close]
        guard !inner.isEmpty else { return false }
        var probe = self
        probe.tokens = inner
        if probe.takeAll() {
            let rest = tokens[(close + 1)...]
            self = probe
            tokens = rest
            return true
        }
        guard hasPart, facts.condition == nil, isCondition(inner) else { return false }
        facts.condition = text.sourced(range(of: inner))
        tokens = tokens[(close + 1)...]
        return true
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

    /// "… for urgent tickets": words to the end of the cell that limit what stands before them.
    private mutating func takeCondition() -> Bool {
        guard hasPart, facts.condition == nil, isCondition(tokens) else { return false }
        facts.condition = text.sourced(range(of: tokens))
        tokens = []
        return true
    }

    /// Words that say when a fact holds, and hold no other fact: no figures, no times, no yes or no, nothing that turns
    /// the fact into another.
    private func isCondition(_ words: ArraySlice<Token>) -> Bool {
        let starts = vocabulary.conditionStarts.match(words) != nil
        guard words.count > 1, starts || words.last?.kind == .word("only"), words.allSatisfy(\.isPlain) else {
            return false
        }
        let grammar = TimeGrammar(vocabulary: vocabulary, text: text)
        return words.indices.allSatisfy { index in
            let rest = words[index...]
            if case .number = words[index].kind { return false }
            return !vocabulary.changesFacts(words[index].word ?? "") && grammar.coverage(rest) == nil
                && vocabulary.availability.match(rest).map {
                    rest[rest.startIndex].kind.isHyphen && $0.length == 1
                } ?? true
                && vocabulary.bestEffort.match(rest) == nil && vocabulary.relativeDays.match(rest) == nil
        }
    }

    // MARK: Around the parts

    private mutating func takeSeparators() {
        while let first = tokens.first, first.isSeparator, tokens.count > 1 || first.kind == .lineBreak {
            // "-1 hour" is no hour after a dash.
            if first.kind.isHyphen, first.isSpaced, let next = tokens.dropFirst().first, !next.isSpaced {
                return
            }
            tokens = tokens.dropFirst()
        }
    }

    /// Marks at the end of a cell that point to a note below the table.
    private mutating func takeNoteMarks() {
        let marks = tokens.trailingNoteMarks
        facts.noteMarks = marks.map { text.sourced(tokens[$0]) }
        tokens = tokens.dropLast(marks.reduce(0) { $0 + $1.count })
    }

    /// Parts that cannot be true at once make the cell not understood.
    private mutating func isConsistent() -> Bool {
        if let response = facts.response {
            // A length of time is a promise of a response only where something says so.
            guard timeMeaning != .other else { return false }
            guard timeMeaning == .response || facts.coverage != nil || response.value.isBestEffort else {
                return false
            }
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
        case .notIncluded: return !hasFact
        case nil where hasFact: return true
        case nil: return false
        default: return true
        }
    }

    private func range(of tokens: ArraySlice<Token>) -> Range<Int> {
        guard let first = tokens.first, let last = tokens.last else { return 0..<0 }
        return first.range.lowerBound..<last.range.upperBound
    }

    private func place(_ tokens: ArraySlice<Token>) -> SourceSpan { text.text.span(of: range(of: tokens)) }
}

private let noteSigns: Set<String> = ["*", "†", "‡", "¹", "²", "³", "⁴", "⁵"]

extension Token.Kind {
    fileprivate var isHyphen: Bool {
        if case .hyphen = self { true } else { false }
    }
}

extension Token {
    /// A word, a number, a hyphen or a sign that stands in running text.
    fileprivate var isPlain: Bool {
        switch kind {
        case .word, .number, .hyphen: true
        case .sign(let sign): ["&", ",", "'", "/", "+"].contains(sign)
        case .decimal, .lineBreak: false
        }
    }

    fileprivate var isSeparator: Bool {
        switch kind {
        case .lineBreak, .hyphen: true
        case .sign(let sign): [":", ",", ";", "–", "—", "/", "|", "+", "&", "·", "•", "."].contains(sign)
        default: false
        }
    }
}

extension RichText {
    /// Where the footnote marks stand that end a text, such as `*`; a text that is nothing but marks has none.
    var trailingNoteMarks: [Range<Int>] {
        let tokens = CellLexer.tokens(of: self)[...]
        return tokens.trailingNoteMarks.map { tokens.textRange(of: $0) }
    }

    fileprivate func sourced(_ tokens: ArraySlice<Token>) -> Sourced<String> {
        sourced(tokens.textRange(of: tokens.indices))
    }
}

extension ArraySlice<Token> {
    fileprivate func textRange(of tokens: Range<Int>) -> Range<Int> {
        self[tokens.lowerBound].range.lowerBound..<self[tokens.upperBound - 1].range.upperBound
    }

    /// The tokens of each mark, in order.
    fileprivate var trailingNoteMarks: [Range<Int>] {
        var marks: [Range<Int>] = []
        var end = endIndex
        while let start = markStart(before: end) {
            marks.insert(start..<end, at: 0)
            end = start
        }
        return end > startIndex ? marks : []
    }

    private func markStart(before end: Int) -> Int? {
        guard end > startIndex else { return nil }
        guard case .sign(let sign) = self[end - 1].kind else { return linkStart(before: end) }
        if noteSigns.contains(sign) { return end - 1 }
        // `[^1]`, `[^note]`.
        guard sign == "]", let start = self[..<(end - 1)].lastIndex(where: { $0.kind == .sign("[") }),
            end - start >= 4, self[start + 1].kind == .sign("^")
        else { return nil }
        return start
    }

    /// `^1`: what is left of `[^1]` where its definition is one word, which makes it a link to Markdown.
    private func linkStart(before end: Int) -> Int? {
        guard end - 2 > startIndex, self[end - 2].kind == .sign("^"), !self[end - 1].isSpaced else {
            return nil
        }
        return end - 2
    }
}
