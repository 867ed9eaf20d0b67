import GuideSyntax
import PolicyModel
import SourceText
import SupportPolicy

/// The coverages and responses that a sentence gives, by the grammar of cells.
struct ClaimedTimes {
    struct Time {
        var kind: Claim.Kind
        /// In the sentence's text.
        var range: Range<Int>
    }

    private(set) var times: [Time] = []
    /// At most one coverage and one response.
    var isPlain: Bool { coverages <= 1 && times.count - coverages <= 1 }
    private var coverages = 0

    init(in statement: Sourced<String>, vocabulary: Vocabulary) {
        let text = RichText(plain: statement.value, at: statement.span)
        let label = Label(statement.value)
        // A length of time is one of many things; only words around it make it a response, and of all severities.
        let isResponse =
            label.holds(English.responseVerbs) && !label.holds(vocabulary.otherTimeWords)
            && !label.holds(English.urgencyWords)
        let grammar = TimeGrammar(vocabulary: vocabulary, text: text)
        let tokens = CellLexer.tokens(of: text)
        var index = 0
        while index < tokens.count {
            let rest = tokens[index...]
            if let (schedule, length) = grammar.coverage(rest), Self.isComparable(schedule) {
                let range = Self.range(of: rest.prefix(length))
                let coverage = Coverage(schedule, text: fold(text.text.string(range)))
                times.append(Time(kind: .coverage(coverage), range: range))
                coverages += 1
                index += max(1, length)
            } else if isResponse, grammar.timeQuantity(rest) == nil,
                let (response, length) = grammar.response(rest),
                response.time != nil
            {
                times.append(Time(kind: .response(response), range: Self.range(of: rest.prefix(length))))
                index += max(1, length)
            } else {
                index += 1
            }
        }
    }

    private static func range(of tokens: ArraySlice<Token>) -> Range<Int> {
        guard let first = tokens.first, let last = tokens.last else { return 0..<0 }
        return first.range.lowerBound..<last.range.upperBound
    }

    /// Clock times and "business hours" may be the same hours in other words.
    private static func isComparable(_ schedule: Coverage.Schedule) -> Bool {
        if case .hours = schedule { true } else { false }
    }
}
