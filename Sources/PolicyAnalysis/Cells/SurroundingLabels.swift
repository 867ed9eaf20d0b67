import GuideSyntax
import SourceText
import SupportPolicy

/// What labels and headers say of the cells beside and below them.
extension RichText {
    /// "Premium (24x7)", "**Critical**<br>24 x 7": the name, and the hours that stand behind it.
    func splittingCoverage(_ vocabulary: Vocabulary) -> (text: RichText, coverage: Sourced<Coverage>?) {
        guard let (range, start) = behindName, let coverage = keeping([range]).coverageAlone(vocabulary),
            !keeping([0..<start]).isBlank
        else { return (self, nil) }
        return (keeping([0..<start]), coverage)
    }

    /// The hours behind a label's name.
    func coverageBeside(_ vocabulary: Vocabulary) -> Sourced<Coverage>? {
        splittingCoverage(vocabulary).coverage
    }

    /// "Response time in business hours": the label says on which clock its cells run.
    func businessHoursInside(_ vocabulary: Vocabulary) -> Sourced<Coverage>? {
        let tokens = CellLexer.tokens(of: self)[...]
        guard Label(self).holds(vocabulary.responseWords) else { return nil }
        for index in tokens.indices {
            guard let (schedule, length) = vocabulary.coverage.match(tokens[index...]),
                schedule == .businessHours
            else { continue }
            let words = sourced(tokens[index].range.lowerBound..<tokens[index + length - 1].range.upperBound)
            return Sourced(Coverage(.businessHours, text: words.value), at: words.span)
        }
        return nil
    }

    /// What stands in parentheses at the end, or on the lines behind the first; and where it begins with its sign.
    private var behindName: (range: Range<Int>, start: Int)? {
        let all = trimmedRange
        if let end = text.bytes[all].firstIndex(of: 0x0A) { return ((end + 1)..<all.upperBound, end) }
        guard text.bytes[all].last == UInt8(ascii: ")"),
            let open = text.bytes[all].lastIndex(of: UInt8(ascii: "("))
        else { return nil }
        return ((open + 1)..<(all.upperBound - 1), open)
    }

    private func coverageAlone(_ vocabulary: Vocabulary) -> Sourced<Coverage>? {
        let facts = CellParser.facts(of: self, vocabulary: vocabulary, timeMeaning: .other)
        guard let facts, facts.response == nil, facts.condition == nil, facts.quantity == nil,
            facts.priority == nil,
            [nil, .included].contains(facts.availability?.value)
        else { return nil }
        return facts.coverage
    }
}

extension Label {
    /// What the figures below "Response time (hours)" or "Response in business days" count.
    func unit(_ vocabulary: Vocabulary) -> (unit: TimeAmount.Unit, basis: ResponseTarget.Basis)? {
        let tokens = CellLexer.tokens(of: RichText(plain: text, at: SourceSpan(0, 0)))[...]
        guard let sign = tokens.lastIndex(where: { $0.word == "(" || $0.word == "in" }) else { return nil }
        var rest = tokens[(sign + 1)...].filter { $0.word != ")" }[...]
        let isBusiness = rest.first?.word == "business" || rest.first?.word == "working"
        if isBusiness { rest = rest.dropFirst() }
        guard let (unit, length) = vocabulary.units.match(rest), length == rest.count else { return nil }
        return (unit, isBusiness ? .business : .calendar)
    }

    /// "Reviews per year", "Sessions (per quarter)", "Tickets / month".
    func period(_ vocabulary: Vocabulary) -> String? {
        let tokens = CellLexer.tokens(of: RichText(plain: text, at: SourceSpan(0, 0)))[...]
        let starts: Set<String> = ["per", "/", "each", "every"]
        guard let start = tokens.lastIndex(where: { starts.contains($0.word ?? "") }),
            start > tokens.startIndex,
            let (period, length) = vocabulary.periods.match(tokens[start...])
        else { return nil }
        let rest = tokens[(start + length)...]
        return rest.isEmpty || rest.count == 1 && rest.first?.word == ")" ? period : nil
    }

    /// What the cells beside it may name a kind of.
    func kinds(_ vocabulary: Vocabulary) -> CellKinds? {
        if holds(Self.staff) { return .staff }
        if holds(English.channelLabels) { return .channels }
        return isMadeOf(Self.support) ? .support : nil
    }

    private static let staff: Set<String> = [
        "manager", "csm", "tam", "engineer", "engineers", "advisor", "adviser", "architect", "consultant",
        "representative", "specialist",
    ]
    private static let support: Set<String> = [
        "support", "technical", "customer", "help", "access", "standard",
    ]
}

/// The severities that packed cells name, for a guide that defines none: those of the cell with the most, and what
/// others have besides.
struct SeverityNamesOfCells {
    private(set) var names: [Sourced<String>] = []

    init(in tables: [TierTables.Candidate], vocabulary: Vocabulary) {
        var packed: [[Sourced<String>]] = []
        for row in tables.flatMap(\.table.rows) {
            for cell in row.cells.dropFirst() where cell.text.count > 4 {
                let text = cell.withoutDecoration
                let context = CellContext(.response)
                guard CellParser.facts(of: text, vocabulary: vocabulary, context: context) == nil,
                    let found = PackedSeverities(text, vocabulary: vocabulary, context: context)
                else { continue }
                packed.append(found.parts.map(\.name))
            }
        }
        guard let most = packed.max(by: { $0.count < $1.count }) else { return }
        names = most
        for name in packed.flatMap(\.self) where !knows(name.value) { names.append(name) }
        names = names.mostUrgentFirst
    }

    private func knows(_ name: String) -> Bool {
        names.contains { known in
            SeverityKey.keys(of: known.value) == SeverityKey.keys(of: name)
                || !SeverityKey.keys(of: known.value).isDisjoint(with: SeverityKey.keys(of: name))
        }
    }
}
