import GuideSyntax
import PolicyModel
import SourceText
import SupportPolicy

/// The hours of teams, from sentences that give clock times: "Sales and Billing are open Monday through Friday, 9AM to
/// 5PM PST", and the hours that a guide gives a name: "Office hours: Mon-Fri, 9AM to 5PM CET".
///
/// - Parameter isOfTier: Whether a heading is a tier's: hours below it are that tier's and no team's.
func teamHours(
    in guide: Guide, vocabulary: Vocabulary, isOfTier: (String) -> Bool, diagnostics: inout Diagnostics
) -> [TeamHours] {
    var hours: [TeamHours] = []
    var ids = UniqueIdentifiers<HoursKind>()
    for section in guide.sections {
        let isOfTier = section.heading.map { isOfTier($0.content.folded) } ?? false
        // Without a figure there is no time of day.
        for text in section.blocks.flatMap(\.paragraphs) where text.text.bytes.contains(where: \.isDigit) {
            for sentence in text.sentences where sentence.text.bytes.contains(where: \.isDigit) {
                let reading = HoursSentence(sentence, vocabulary: vocabulary)
                guard let found = reading.hours, let first = found.entries.first else { continue }
                if isOfTier, first.teams.isEmpty { continue }
                guard found.isPlain else {
                    report(found.entries, diagnostics: &diagnostics)
                    continue
                }
                for var entry in found.entries {
                    entry.id = ids.take(entry.id)
                    hours.append(entry)
                }
            }
        }
    }
    return hours
}

private func report(_ entries: [TeamHours], diagnostics: inout Diagnostics) {
    guard let first = entries.first else { return }
    let names = entries.flatMap { $0.teams.map(\.value) + [$0.name?.value].compactMap { $0 } }
    diagnostics.warning(
        .hoursNotUnderstood,
        "hours of `\(names.joined(separator: ", "))` stand here with words that may change them; they are not compiled",
        at: first.text.span, help: "say the hours in a sentence of their own")
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

    private struct Windows {
        var windows: [Sourced<CoverageWindow>]
        var start: Int
        var end: Int
    }

    /// The hours, each with its team, and whether the sentence says them plainly. Nil where it gives no clock times, or
    /// gives them of something else.
    var hours: (entries: [TeamHours], isPlain: Bool)? {
        guard Label(text).holds(vocabulary.hoursWords) else { return nil }
        var entries: [TeamHours] = []
        var isPlain = !tokens.contains { token in
            token.word.map { vocabulary.negations.contains($0) || vocabulary.hoursBlockers.contains($0) }
                ?? false
        }
        var start = 0
        while let found = windows(from: start) {
            guard let entry = entry(found, from: start) else {
                // Times that nobody stands before are not of the one before them.
                isPlain = false
                break
            }
            isPlain = isPlain && entry.isPlain
            entries.append(entry.hours)
            start = found.end
        }
        guard !entries.isEmpty else { return nil }
        return (
            entries,
            isPlain && !tokens[start...].contains { if case .number = $0.kind { true } else { false } }
        )
    }

    /// The part of the sentence from one place to the end of its times.
    private func entry(_ found: Windows, from start: Int) -> (hours: TeamHours, isPlain: Bool)? {
        if let stop = subjectEnd(in: start..<found.start) {
            let teams = teams(in: start..<stop)
            if !teams.isEmpty {
                let hours = TeamHours(
                    id: HoursID(naming: teams.map(\.value)), teams: teams, text: text.sourced,
                    windows: found.windows)
                return (hours, isLinked(tokens[stop..<found.start]))
            }
        }
        guard start == 0, let (name, stop) = name(before: found.start) else { return nil }
        let hours = TeamHours(
            id: HoursID(naming: name.value), name: name, teams: [], text: text.sourced, windows: found.windows
        )
        return (hours, isLinked(tokens[stop..<found.start]))
    }

    /// Between the team and its hours only words stand that link the two.
    private func isLinked(_ between: ArraySlice<Token>) -> Bool {
        between.allSatisfy { token in
            guard case .word(let word) = token.kind else { return true }
            return vocabulary.hoursLinks.contains(word) || vocabulary.teamWords.contains(word)
                || vocabulary.days.match([token]) != nil || word == "business"
        }
    }

    /// The first times from a place on; days alone, or "on business days" before the times, are none.
    private func windows(from start: Int) -> Windows? {
        let grammar = TimeGrammar(vocabulary: vocabulary, text: text)
        for index in tokens.indices.dropFirst(start) {
            var cursor = WindowCursor(tokens: tokens[index...], grammar: grammar)
            guard let found = cursor.windows(), found.contains(where: { $0.window.opens != nil }) else {
                continue
            }
            return Windows(
                windows: found.map { Sourced($0.window, at: place(of: $0.tokens)) }, start: index,
                end: found.last?.tokens.endIndex ?? index)
        }
        return nil
    }

    private func place(of tokens: ArraySlice<Token>) -> SourceSpan {
        guard let first = tokens.first, let last = tokens.last else { return text.span }
        return text.text.span(of: first.range.lowerBound..<last.range.upperBound)
    }

    /// "Extended office hours": up to four words at the start of the sentence, the last of them "hours".
    private func name(before end: Int) -> (name: Sourced<String>, stop: Int)? {
        guard let last = tokens[..<end].firstIndex(where: { $0.word == "hours" }) else { return nil }
        let words = tokens[...last].drop { vocabulary.determiners.contains($0.word ?? "") }
        guard (2...4).contains(words.count), let first = words.first,
            words.allSatisfy({ token in
                if case .word(let word) = token.kind { !vocabulary.hoursVerbs.contains(word) } else { false }
            })
        else { return nil }
        return (text.sourced(first.range.lowerBound..<tokens[last].range.upperBound), last + 1)
    }

    /// The names before "team" or before the verb: words with a capital letter, joined by commas and "and".
    private func teams(in range: Range<Int>) -> [Sourced<String>] {
        var names: [Sourced<String>] = []
        var current: [Token] = []
        func flush() {
            if let first = current.first, let last = current.last {
                names.insert(text.sourced(first.range.lowerBound..<last.range.upperBound), at: 0)
            }
            current = []
        }
        for token in tokens[range].reversed() {
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
    private func subjectEnd(in range: Range<Int>) -> Int? {
        let subject = tokens[range]
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

extension UInt8 {
    fileprivate var isDigit: Bool { (0x30...0x39).contains(self) }
}
