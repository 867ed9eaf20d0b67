/// The clauses inside others that say nothing of their own.
struct EmbeddedClauses {
    /// For each word: "The page says [what is not covered]", a question that the sentence only mentions.
    private(set) var isInQuestion: [Bool]
    /// For each word: "Tasks [that are out of scope] are billed", which thing the subject is.
    private(set) var isInSubject: [Bool]
    /// For each word: "It is not necessary [to call us]", what nobody needs to do.
    private(set) var isWaived: [Bool]

    init(in tokens: [ProseToken], _ traits: [Lexicon.Traits]) {
        isInQuestion = Array(repeating: false, count: tokens.count)
        isInSubject = isInQuestion
        isWaived = isInQuestion
        var index = 0
        while index < tokens.count {
            if let end = Self.questionEnd(from: index, in: tokens, traits) {
                for word in index..<end { isInQuestion[word] = true }
                index = end
            } else if let end = Self.subjectClauseEnd(from: index, in: tokens, traits) {
                for word in index..<end { isInSubject[word] = true }
                index = end
            } else if let end = Self.timeClauseEnd(from: index, in: tokens) {
                for word in index..<end { isInSubject[word] = true }
                index = end
            } else if let end = Self.waiverEnd(from: index, in: tokens) {
                for word in index..<end { isWaived[word] = true }
                index = end
            } else {
                index += 1
            }
        }
    }

    /// A question behind a verb of telling or knowing, up to the next comma.
    private static func questionEnd(
        from start: Int, in tokens: [ProseToken], _ traits: [Lexicon.Traits]
    ) -> Int? {
        guard start > 0, tokens[start].gap == .space,
            traits[start].contains(.questionWord)
                || (tokens[start].word == "that" && tokens[start - 1].traits.contains(.dating)),
            tokens[start - 1].traits.contains(.telling)
                || tokens[start - 1].traits.contains(.dating)
        else { return nil }
        return tokens[(start + 1)...].firstIndex { $0.gap != .space } ?? tokens.count
    }

    /// A relative clause behind the first words of a clause, up to the verb of the main clause: the second one that
    /// stands behind the pronoun.
    private static func subjectClauseEnd(
        from start: Int, in tokens: [ProseToken], _ traits: [Lexicon.Traits]
    ) -> Int? {
        guard start > 0, traits[start].contains(.subjectRelative),
            tokens[start].gap == .space || (tokens[start].gap == .comma && tokens[start].word == "that"),
            !tokens[start - 1].traits.contains(.telling),
            !hasVerb(tokens[clauseStart(before: start, in: tokens)..<start])
        else { return nil }
        // Longer ones are no subjects.
        let limit = min(start + 30, tokens.count)
        var index = start + 1
        // The verb of the relative clause itself, with its subject before it: "that we do not host".
        while index < min(start + 4, limit), !traits[index].contains(.auxiliary) { index += 1 }
        while index < limit, traits[index].contains(.auxiliary) || tokens[index].word == "not" { index += 1 }
        while index < limit, tokens[index].gap != .clause {
            if traits[index].contains(.auxiliary), !["and", "or", "but"].contains(tokens[index - 1].word) {
                return index
            }
            index += 1
        }
        return nil
    }

    /// "The week [during which we did not answer]", up to the next comma.
    private static func timeClauseEnd(from start: Int, in tokens: [ProseToken]) -> Int? {
        guard start > 0, start + 1 < tokens.count, tokens[start].gap == .space,
            tokens[start].traits.contains(.clausePreposition),
            ["which", "whom"].contains(tokens[start + 1].word)
        else { return nil }
        return tokens[(start + 1)...].firstIndex { $0.gap != .space } ?? tokens.count
    }

    /// From "to" behind words that take a need away, up to the next comma.
    private static func waiverEnd(from start: Int, in tokens: [ProseToken]) -> Int? {
        guard start > 1, tokens[start].word == "to", tokens[start].gap == .space else { return nil }
        // "necessary for you to"
        let need = (max(1, start - 4)..<start).last { English.needs.contains(tokens[$0].word) }
        guard let need, need == start - 1 || tokens[need + 1].word == "for" else { return nil }
        // "not at all necessary", "no longer necessary"
        let before = tokens[max(0, need - 3)..<need]
        guard before.contains(where: { $0.traits.contains(.denying) }) else { return nil }
        return tokens[(start + 1)...].firstIndex { $0.gap != .space } ?? tokens.count
    }

    private static func isAuxiliary(_ token: ProseToken) -> Bool {
        token.traits.contains(.auxiliary)
    }

    /// Where the clause before a word begins; no subject is longer than thirty words.
    private static func clauseStart(before index: Int, in tokens: [ProseToken]) -> Int {
        let first = max(0, index - 30)
        return tokens[first..<index].lastIndex { $0.gap != .space } ?? first
    }

    private static func hasVerb(_ tokens: ArraySlice<ProseToken>) -> Bool {
        tokens.contains {
            isAuxiliary($0) || $0.traits.contains(.subjectPronoun) || $0.word == "please"
        }
    }
}
