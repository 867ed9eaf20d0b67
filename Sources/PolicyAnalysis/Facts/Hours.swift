import GuideSyntax
import PolicyModel
import SourceText
import SupportPolicy

/// The hours of teams, from sentences that give clock times: "Sales and Billing are open Monday through Friday, 9AM to
/// 5PM PST."
func teamHours(in guide: Guide, vocabulary: Vocabulary) -> [TeamHours] {
    var hours: [TeamHours] = []
    for section in guide.sections {
        for text in section.blocks.flatMap(\.paragraphs) {
            for sentence in text.sentences {
                guard var entry = HoursSentence(sentence, vocabulary: vocabulary).hours else { continue }
                if hours.contains(where: { $0.id == entry.id }) {
                    var number = 2
                    while hours.contains(where: { $0.id == entry.id.numbered(number) }) { number += 1 }
                    entry.id = entry.id.numbered(number)
                }
                hours.append(entry)
            }
        }
    }
    return hours
}

/// A sentence that may say when a team is there.
private struct HoursSentence {
    let text: RichText
    let vocabulary: Vocabulary
    private let tokens: [Token]

    init(_ text: RichText, vocabulary: Vocabulary) {
        self.text = text
        self.vocabulary = vocabulary
        // A line end in running text is a space.
        tokens = CellLexer.tokens(of: text).filter { $0.kind != .lineBreak }
    }

    /// Nil where the sentence gives no clock times, or gives them of something else.
    var hours: TeamHours? {
        guard Label(text).holds(vocabulary.hoursWords), let found = windows, !found.windows.isEmpty else {
            return nil
        }
        let teams = teams(before: found.start)
        guard !teams.isEmpty else { return nil }
        return TeamHours(
            id: HoursID(naming: teams.map(\.value)), teams: teams, text: text.sourced, windows: found.windows)
    }

    private var windows: (windows: [Sourced<CoverageWindow>], start: Int)? {
        let grammar = TimeGrammar(vocabulary: vocabulary, text: text)
        for start in tokens.indices {
            var cursor = WindowCursor(tokens: tokens[start...], grammar: grammar)
            guard let found = cursor.windows() else { continue }
            // Days alone, or "on business days" before the times: read on.
            guard found.contains(where: { $0.window.opens != nil }) else { continue }
            return (found.map { Sourced($0.window, at: place(of: $0.tokens)) }, start)
        }
        return nil
    }

    private func place(of tokens: ArraySlice<Token>) -> SourceSpan {
        guard let first = tokens.first, let last = tokens.last else { return text.span }
        return text.text.span(of: first.range.lowerBound..<last.range.upperBound)
    }

    /// The names before "team" or before the verb: words with a capital letter, joined by commas and "and".
    private func teams(before end: Int) -> [Sourced<String>] {
        let subject = tokens[..<end]
        let stop =
            subject.firstIndex { vocabulary.teamWords.contains($0.word ?? "") }
            ?? subject.firstIndex { vocabulary.hoursVerbs.contains($0.word ?? "") }
        guard let stop else { return [] }
        var names: [Sourced<String>] = []
        var current: [Token] = []
        func flush() {
            if let first = current.first, let last = current.last {
                names.insert(text.sourced(first.range.lowerBound..<last.range.upperBound), at: 0)
            }
            current = []
        }
        for token in subject[..<stop].reversed() {
            if isName(token) {
                current.insert(token, at: 0)
            } else if isJoint(token) {
                flush()
            } else {
                break
            }
        }
        flush()
        return names
    }

    private func isName(_ token: Token) -> Bool {
        guard case .word(let word) = token.kind, !word.hasSuffix("'s"), !vocabulary.determiners.contains(word)
        else {
            return false
        }
        return text.text.string(token.range).first?.isUppercase ?? false
    }

    private func isJoint(_ token: Token) -> Bool {
        switch token.kind {
        case .word(let word): word == "and" || word == "or"
        case .sign(let sign): sign == "," || sign == "&" || sign == "/"
        default: false
        }
    }
}
