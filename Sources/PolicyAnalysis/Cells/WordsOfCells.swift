import GuideSyntax

/// Runs of words that say something as a whole: a condition, a denial, or a kind of what the row is about.
struct WordsOfCells {
    let vocabulary: Vocabulary
    let text: RichText

    // MARK: Conditions

    /// Words that say when a fact holds, and hold no other fact: no figures but those of severities, no times, no yes or no,
    /// nothing that turns the fact into another.
    func areCondition(_ words: ArraySlice<Token>) -> Bool {
        let starts = vocabulary.conditionStarts.match(words) != nil
        guard words.count > 1, starts || words.last?.kind == .word("only"), words.allSatisfy(\.isPlain) else {
            return false
        }
        let grammar = TimeGrammar(vocabulary: vocabulary, text: text)
        var index = words.startIndex
        while index < words.endIndex {
            let rest = words[index...]
            if let length = SeverityWord.match(rest)?.length {
                index += length
                continue
            }
            guard holdsNoFact(rest, grammar) else { return false }
            index += 1
        }
        return true
    }

    /// "24x7 with a named engineer" gives something more; "with a contract" limits.
    func addSomething(_ words: ArraySlice<Token>) -> Bool {
        words.first?.word == "with"
            && !words.contains { English.conditionsOfWith.contains($0.word ?? "") }
    }

    private func holdsNoFact(_ rest: ArraySlice<Token>, _ grammar: TimeGrammar) -> Bool {
        guard let first = rest.first else { return true }
        if case .number = first.kind { return false }
        return !vocabulary.changesFacts(first.word ?? "") && grammar.coverage(rest) == nil
            && vocabulary.availability.match(rest).map { first.kind.isHyphen && $0.length == 1 } ?? true
            && vocabulary.bestEffort.match(rest) == nil && vocabulary.relativeDays.match(rest) == nil
    }

    /// "P1", "P1 and P2", "Urgent": nothing but severities.
    func areSeverities(_ words: ArraySlice<Token>) -> Bool {
        var rest = words
        while let (_, length) = SeverityWord.match(rest) {
            rest = rest.dropFirst(length)
            if let word = rest.first?.word, ["and", "&", "/", ",", "-", "or"].contains(word) {
                rest = rest.dropFirst()
            } else {
                break
            }
        }
        return rest.isEmpty && !words.isEmpty
    }

    /// "P1 only", "Only for critical issues".
    func areSeveritiesOnly(_ words: ArraySlice<Token>) -> Bool {
        var rest = words
        if rest.last?.word == "only" {
            rest = rest.dropLast()
        } else if rest.first?.word == "only" {
            rest = rest.dropFirst()
        } else {
            return false
        }
        if rest.first?.word == "for" { rest = rest.dropFirst() }
        return areSeverities(rest)
    }

    /// "Enterprise and Elite only": editions of what the column is about, which are no tiers of the page.
    func areTiersOnly(_ words: ArraySlice<Token>, in context: CellContext) -> Bool {
        guard words.last?.word == "only" else { return false }
        let names = words.dropLast()
        let areNames = names.allSatisfy { token in
            token.word.map { vocabulary.tierWords.contains($0) || ["and", "&", ",", "or", "/"].contains($0) }
                ?? false
        }
        return areNames && !names.contains { context.tierWords.contains($0.word ?? "") }
            && names.contains { English.plainTierNames.contains($0.word ?? "") }
    }

    /// "except public holidays", "excluding holidays".
    func areException(_ words: ArraySlice<Token>) -> Bool {
        guard let (_, length) = vocabulary.exceptionStarts.match(words) else { return false }
        let days = words.dropFirst(length)
        return !days.isEmpty
            && days.allSatisfy { token in
                token.word.map { English.exceptedDays.contains($0) || $0 == "," || $0 == "&" } ?? false
            } && days.contains { $0.word?.hasPrefix("holiday") ?? false }
    }

    /// How many words to the end of the cell, or up to a parenthesis or a line's end, say from when a response is counted: "of receipt",
    /// "from the creation of a ticket".
    func clockStart(_ words: ArraySlice<Token>) -> Int {
        guard let first = words.first?.word, English.clockStarts.contains(first) else { return 0 }
        let phrase = words.prefix { token in
            if case .word = token.kind { true } else { token.kind == .hyphen(isGlued: true) }
        }
        let grammar = TimeGrammar(vocabulary: vocabulary, text: text)
        let events = phrase.compactMap(\.word).filter(English.clockEvents.contains)
        guard !events.isEmpty, phrase.indices.allSatisfy({ holdsNoFact(words[$0...], grammar) }) else {
            return 0
        }
        return phrase.count
    }

    // MARK: Lines

    /// Without the lines of a cell of several lines that say nothing of when and how soon, such as "Includes:" and "Reviews
    /// of upgrades" in a list beside what is promised at each severity. They stay in the text of the cell.
    func withoutIdleLines(_ tokens: ArraySlice<Token>) -> [Token] {
        let lines = tokens.split { $0.kind == .lineBreak }
        let telling = lines.filter { !isIdle($0) }
        let ofSeverities = telling.count { line in
            line.indices.contains { SeverityWord.match(line[$0...]) != nil }
        }
        guard telling.count < lines.count, ofSeverities > 1 else { return Array(tokens) }
        let breaks = tokens.filter { $0.kind == .lineBreak }
        return Array(telling.joined(separator: breaks.prefix(1)))
    }

    private func isIdle(_ line: ArraySlice<Token>) -> Bool {
        let isLead = line.count == 2 && line.last?.kind == .sign(":")
        if isLead, ["includes", "including", "included"].contains(line.first?.word) { return true }
        let grammar = TimeGrammar(vocabulary: vocabulary, text: text)
        return line.allSatisfy(\.isPlain)
            && line.indices.allSatisfy { index in
                holdsNoFact(line[index...], grammar) && SeverityWord.match(line[index...]) == nil
            }
    }

    // MARK: Denials

    /// "No SLA", "No SLO, can't open tickets": a "no" before something that can be given, and nothing that takes it back.
    func areDenial(_ words: ArraySlice<Token>, in context: CellContext) -> Bool {
        guard words.first?.word == "no", words.count > 1, words.count <= 12 else { return false }
        let rest = words.dropFirst()
        let denied = rest.prefix { !$0.isSeparator }
        guard let first = denied.first?.word,
            English.deniable.contains(first)
                || context.labelWords.contains(first) && vocabulary.channelWords.contains(first)
        else { return false }
        return rest.allSatisfy { token in
            switch token.kind {
            case .word(let word): !English.denialBlockers.contains(word)
            case .hyphen(let isGlued): isGlued
            case .sign(let sign): sign == ","
            case .lineBreak, .number, .decimal: false
            }
        }
    }

    // MARK: Kinds

    /// "Dedicated CSM" in a row about a manager, "Email + chat" in a row about channels.
    func areKinds(_ words: ArraySlice<Token>, in context: CellContext) -> Bool {
        switch context.kinds {
        case .staff?: areStaff(words, labelWords: context.labelWords)
        case .channels?: areChannels(words, withSelfHelp: true)
        case .support?: areChannels(words, withSelfHelp: false)
        case nil: false
        }
    }

    func areKindsOnly(_ words: ArraySlice<Token>, in context: CellContext) -> Bool {
        guard words.last?.word == "only", context.kinds != nil else { return false }
        return areKinds(words.dropLast(), in: context)
    }

    private func areStaff(_ words: ArraySlice<Token>, labelWords: Set<String>) -> Bool {
        guard let first = words.first?.word, English.staffKinds.contains(first) else { return false }
        return words.dropFirst().allSatisfy { token in
            token.word.map { labelWords.contains($0) || English.staffWords.contains($0) } ?? false
        }
    }

    private func areChannels(_ words: ArraySlice<Token>, withSelfHelp: Bool) -> Bool {
        var rest = words
        while let (isSelfHelp, length) = vocabulary.channels.match(rest), withSelfHelp || !isSelfHelp {
            rest = rest.dropFirst(length)
            if rest.isEmpty { return true }
            let joint = rest.prefix {
                $0.kind == .lineBreak || ["+", "&", ",", "/", "and", ";"].contains($0.word ?? "")
            }
            guard !joint.isEmpty else { return false }
            rest = rest.dropFirst(joint.count)
        }
        return false
    }
}
