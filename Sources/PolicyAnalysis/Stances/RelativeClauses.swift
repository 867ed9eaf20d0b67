extension ParsedSentence {
    /// A word of the verb of a clause that only tells which thing is meant: "faults that [are already fixed]", "the level of
    /// support that we [can offer]", "the support we [can offer]".
    func isPredicateOfRelative(_ index: Int) -> Bool {
        var start = index
        while start > 0, index - start < 5, tokens[start].gap == .space, isPartOfVerb(start - 1) {
            start -= 1
        }
        guard start > 0, tokens[start].gap == .space else { return false }
        if start != index, isInRelative(start) { return true }
        // "Chat, which is included": behind a comma it says more of the thing, and promises it.
        return isPartOfVerb(start) && tokens[start - 1].traits.contains(.subjectRelative)
            && tokens[start - 1].gap == .space && namesThing(start - 2)
    }

    private func isPartOfVerb(_ index: Int) -> Bool {
        tokens[index].traits.contains(.auxiliary)
            || tokens[index].traits.contains(.adverb)
    }
}

/// "If you write to us, [and nobody replies], call": what a condition at the start of a sentence adds to itself between
/// commas.
enum ConditionTail {
    static func words(behind conditions: [SentenceCondition], in tokens: [ProseToken]) -> Range<Int> {
        guard let condition = conditions.first, condition.words.lowerBound == 0 else { return 0..<0 }
        // "If it leaks and you are away, call": the condition was cut before "you".
        let cut = condition.words.upperBound
        let start = cut < tokens.count && tokens[cut].gap == .comma ? cut : cut - 1
        guard start > 0, start + 1 < tokens.count, ["and", "or"].contains(tokens[start].word),
            let end = tokens[(start + 1)...].firstIndex(where: { $0.gap != .space }),
            tokens[end].gap == .comma
        else { return 0..<0 }
        return start..<end
    }
}
