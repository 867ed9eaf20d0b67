import GuideSyntax
import PolicyModel
import SourceText
import SupportPolicy

/// The hours of teams, from sentences that give clock times: "Sales and Billing are open Monday through Friday, 9AM to
/// 5PM PST."
func teamHours(
    in guide: Guide, vocabulary: Vocabulary, diagnostics: inout Diagnostics
) -> [TeamHours] {
    var hours: [TeamHours] = []
    var ids = UniqueIdentifiers<HoursKind>()
    for section in guide.sections {
        for text in section.blocks.flatMap(\.paragraphs) {
            for sentence in text.sentences {
                let reading = HoursSentence(sentence, vocabulary: vocabulary)
                guard let (found, isPlain) = reading.hours else { continue }
                var entry = found
                guard isPlain else {
                    diagnostics.warning(
                        .hoursNotUnderstood,
                        "hours of `\(entry.teams.map(\.value).joined(separator: ", "))` stand here with words that may "
                            + "change them; they are not compiled",
                        at: entry.text.span, help: "say the hours in a sentence of their own")
                    continue
                }
                entry.id = ids.take(entry.id)
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

    /// The hours, and whether the sentence says them plainly. Nil where it gives no clock times, or gives them of
    /// something else.
    var hours: (entry: TeamHours, isPlain: Bool)? {
        guard Label(text).holds(vocabulary.hoursWords), let found = windows, !found.windows.isEmpty,
            let stop = subjectEnd(before: found.start)
        else { return nil }
        let teams = teams(before: stop)
        guard !teams.isEmpty else { return nil }
        let entry = TeamHours(
            id: HoursID(naming: teams.map(\.value)), teams: teams, text: text.sourced, windows: found.windows)
        return (entry, isPlain(between: tokens[stop..<found.start], after: tokens[found.end...]))
    }

    /// Nothing stands in the sentence that could turn the hours around or limit them: no "not", "closed", "except", and
    /// between the team and its hours only words that link the two; no other times behind them.
    private func isPlain(between: ArraySlice<Token>, after: ArraySlice<Token>) -> Bool {
        let words = tokens.compactMap(\.word)
        guard
            !words.contains(where: {
                vocabulary.negations.contains($0) || vocabulary.hoursBlockers.contains($0)
            })
        else { return false }
        let isLinked = between.allSatisfy { token in
            guard case .word(let word) = token.kind else { return true }
            return vocabulary.hoursLinks.contains(word) || vocabulary.teamWords.contains(word)
                || vocabulary.days.match([token]) != nil || word == "business"
        }
        return isLinked && !after.contains { if case .number = $0.kind { true } else { false } }
    }

    private var windows: (windows: [Sourced<CoverageWindow>], start: Int, end: Int)? {
        let grammar = TimeGrammar(vocabulary: vocabulary, text: text)
        for start in tokens.indices {
            var cursor = WindowCursor(tokens: tokens[start...], grammar: grammar)
            guard let found = cursor.windows() else { continue }
            // Days alone, or "on business days" before the times: read on.
            guard found.contains(where: { $0.window.opens != nil }) else { continue }
            return (
                found.map { Sourced($0.window, at: place(of: $0.tokens)) }, start,
                found.last?.tokens.endIndex ?? start
            )
        }
        return nil
    }

    private func place(of tokens: ArraySlice<Token>) -> SourceSpan {
        guard let first = tokens.first, let last = tokens.last else { return text.span }
        return text.text.span(of: first.range.lowerBound..<last.range.upperBound)
    }

    /// The names before "team" or before the verb: words with a capital letter, joined by commas and "and".
    private func teams(before stop: Int) -> [Sourced<String>] {
        var names: [Sourced<String>] = []
        var current: [Token] = []
        func flush() {
            if let first = current.first, let last = current.last {
                names.insert(text.sourced(first.range.lowerBound..<last.range.upperBound), at: 0)
            }
            current = []
        }
        for token in tokens[..<stop].reversed() {
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

    /// Where the names of the teams end: before "team", or else before the verb.
    private func subjectEnd(before end: Int) -> Int? {
        let subject = tokens[..<end]
        return subject.firstIndex { vocabulary.teamWords.contains($0.word ?? "") }
            ?? subject.firstIndex { vocabulary.hoursVerbs.contains($0.word ?? "") }
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
