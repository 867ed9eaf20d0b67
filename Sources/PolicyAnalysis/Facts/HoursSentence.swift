import GuideSyntax
import PolicyModel
import SourceText
import SupportPolicy

/// What stands over hours and says that they are: "Support hours", "Our teams can be reached:".
struct HoursTitle {
    /// Nil for a sentence, which is no name.
    let name: Sourced<String>?

    init?(_ text: RichText) {
        guard Label(text).holds(English.hoursTitles) else { return nil }
        let whole = text.sourced
        guard whole.value.split(separator: " ").count <= 4 else {
            name = nil
            return
        }
        name = Sourced(
            whole.value.hasSuffix(":") ? String(whole.value.dropLast()) : whole.value, at: whole.span)
    }
}

/// A sentence that may say when a team is there.
struct HoursSentence {
    private let text: RichText
    private let title: HoursTitle?
    private let vocabulary: Vocabulary
    private let tokens: [Token]

    /// - Parameter title: What stands above it and says that hours follow.
    init(_ text: RichText, below title: HoursTitle?, vocabulary: Vocabulary) {
        self.text = text
        self.title = title
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
        guard title != nil || Label(text).holds(vocabulary.hoursWords) else { return nil }
        var entries: [TeamHours] = []
        let exception = holidays
        var isPlain = tokens.indices.allSatisfy { index in
            guard let word = tokens[index].word, !(exception?.contains(index) ?? false) else { return true }
            return !vocabulary.negations.contains(word) && !vocabulary.hoursBlockers.contains(word)
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
        if let exception, let last = entries.indices.last {
            // What it leaves out of one of several hours is not certain.
            isPlain = isPlain && entries.count == 1 && exception.lowerBound >= start
            entries[last].except = except(exception)
        }
        guard !entries.isEmpty else { return nil }
        return (
            entries,
            isPlain && !hasMoreTimes(tokens[start...])
        )
    }

    /// "excluding US holidays", "except on public holidays": words of an exception up to the days that it leaves out.
    private var holidays: Range<Int>? {
        guard let last = tokens.lastIndex(where: { $0.word == "holidays" || $0.word == "holiday" }),
            let first = tokens[..<last].suffix(6).lastIndex(where: {
                English.leavingOut.contains($0.word ?? "")
            }),
            tokens[first..<last].allSatisfy({ if case .number = $0.kind { false } else { true } })
        else { return nil }
        return first..<(last + 1)
    }

    private func except(_ words: Range<Int>) -> Sourced<String>? {
        let days = tokens[words].dropFirst().drop { ["on", "for", "all", "the"].contains($0.word ?? "") }
        guard let first = days.first, let last = days.last else { return nil }
        return text.sourced(first.range.lowerBound..<last.range.upperBound)
    }

    /// Figures or days that belong to none of the windows.
    private func hasMoreTimes(_ rest: ArraySlice<Token>) -> Bool {
        rest.indices.contains { index in
            if case .number = rest[index].kind { return true }
            return vocabulary.days.match(rest[index...]) != nil
        }
    }

    /// The part of the sentence from one place to the end of its times.
    private func entry(_ found: Windows, from part: Int) -> (hours: TeamHours, isPlain: Bool)? {
        // "Chat is there 24/7; phone support is there on weekdays": what stands before the semicolon is of another.
        let semicolon = tokens[part..<found.start].lastIndex { $0.kind == .sign(";") }
        let start = semicolon.map { $0 + 1 } ?? part
        if let stop = subjectEnd(in: start..<found.start) {
            let teams = teams(in: start..<stop)
            if !teams.isEmpty {
                let hours = TeamHours(
                    id: HoursID(naming: teams.map(\.value)), teams: teams, text: text.sourced,
                    windows: found.windows)
                return (hours, isLinked(tokens[stop..<found.start]))
            }
        }
        guard start == 0 else { return nil }
        if let (name, stop) = name(before: found.start) {
            return (hours(named: name, found), isLinked(tokens[stop..<found.start]))
        }
        if let label = label(before: found.start) { return (hours(of: label, found), true) }
        return unnamed(found)
    }

    private func hours(named name: Sourced<String>, _ found: Windows) -> TeamHours {
        TeamHours(
            id: HoursID(naming: name.value), name: name, teams: [], text: text.sourced, windows: found.windows
        )
    }

    /// "Sales: Monday to Friday, 9am-5pm ET" where hours are told, one team on each line.
    private func hours(of label: Range<Int>, _ found: Windows) -> TeamHours {
        let words = tokens[label]
        let isTeam = words.contains { token in
            token.word.map { vocabulary.teamNouns.contains($0) || vocabulary.teamWords.contains($0) } ?? false
        }
        guard isTeam, let stop = subjectEnd(in: label) ?? label.last.map({ $0 + 1 }) else {
            let name = text.sourced(
                tokens[label.lowerBound].range.lowerBound..<tokens[label.upperBound - 1].range.upperBound)
            return hours(named: name, found)
        }
        let teams = teams(in: label.lowerBound..<stop)
        return TeamHours(
            id: HoursID(naming: teams.map(\.value)), teams: teams, text: text.sourced, windows: found.windows)
    }

    /// One to four words before a colon that begin the sentence and are none.
    private func label(before end: Int) -> Range<Int>? {
        guard title != nil, let colon = tokens[...end].lastIndex(where: { $0.kind == .sign(":") }),
            colon >= end - 1,
            (1...4).contains(colon),
            tokens[..<colon].allSatisfy({ token in
                isJoint(token) || token.word.map { !vocabulary.hoursVerbs.contains($0) } ?? false
            })
        else { return nil }
        return 0..<colon
    }

    /// Times under a title that says what they are: the hours bear its name. "We are open Monday to Friday": the hours of
    /// all who answer.
    private func unnamed(_ found: Windows) -> (hours: TeamHours, isPlain: Bool)? {
        if found.start == 0, let title {
            return (title.name.map { hours(named: $0, found) } ?? hoursOfSupport(found), true)
        }
        guard let first = tokens.first?.word, English.speakers.contains(first),
            first == "we" || tokens[..<found.start].contains(where: { $0.word == "us" })
        else { return nil }
        return (hoursOfSupport(found), isLinked(tokens[1..<found.start]))
    }

    private func hoursOfSupport(_ found: Windows) -> TeamHours {
        TeamHours(id: HoursID(naming: "support"), teams: [], text: text.sourced, windows: found.windows)
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
            if let length = aroundTheClock(at: index, grammar) {
                let window = CoverageWindow(
                    days: Weekday.allCases, opens: ClockTime("00:00"), closes: ClockTime("24:00"))
                return Windows(
                    windows: [Sourced(window, at: place(of: tokens[index..<(index + length)]))], start: index,
                    end: index + length)
            }
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

    /// "24x7", "around the clock": the tokens that say so.
    private func aroundTheClock(at index: Int, _ grammar: TimeGrammar) -> Int? {
        guard case (.hours(24, 7), let length)? = grammar.namedCoverage(tokens[index...]) else { return nil }
        return length
    }

    private func place(of tokens: ArraySlice<Token>) -> SourceSpan {
        guard let first = tokens.first, let last = tokens.last else { return text.span }
        return text.text.span(of: first.range.lowerBound..<last.range.upperBound)
    }

    /// "Extended office hours": up to four words at the start of the sentence, the last of them "hours".
    private func name(before end: Int) -> (name: Sourced<String>, stop: Int)? {
        guard let last = tokens[..<end].firstIndex(where: { $0.word == "hours" }) else { return nil }
        let words = tokens[...last].drop { vocabulary.determiners.contains($0.word ?? "") }
        guard (1...4).contains(words.count), let first = words.first,
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
        for index in range.reversed() {
            let token = tokens[index]
            if isName(token) || current.count < 4 && isTeamNoun(index, end: range.upperBound) {
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
        guard case .word(let word) = token.kind, !word.hasSuffix("'s"), word != "hours",
            !vocabulary.determiners.contains(word)
        else {
            return false
        }
        return text.text.string(token.range).first?.isUppercase ?? false
    }

    /// "Technical support", "our sales team": part of a name without a capital letter.
    private func isTeamNoun(_ index: Int, end: Int) -> Bool {
        guard case .word(let word) = tokens[index].kind else { return false }
        let isBeforeTeam =
            index + 1 == end && tokens.indices.contains(end)
            && vocabulary.teamWords.contains(tokens[end].word ?? "")
        return vocabulary.teamNouns.contains(word)
            || isBeforeTeam && !vocabulary.determiners.contains(word) && !word.hasSuffix("'s")
    }

    private func isJoint(_ token: Token) -> Bool {
        switch token.kind {
        case .word(let word): word == "and" || word == "or"
        case .sign(let sign): sign == "," || sign == "&" || sign == "/"
        default: false
        }
    }
}
