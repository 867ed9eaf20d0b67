import SupportPolicy

/// The question about the whole policy that a sentence settles.
struct FactGrammar: Sendable {
    private var table = CueTable<PolicyFact>()

    init(_ cues: [FactCue] = English.factCues) {
        for cue in cues {
            guard let pattern = try? CuePattern(cue.pattern, classes: English.wordClasses) else { continue }
            table.add(cue.fact, pattern)
        }
    }

    struct Match {
        var fact: PolicyFact
        /// Behind the last of its words.
        var end: Int
    }

    /// - Parameter counts: Whether a match may count; one that does not leaves the place to the next.
    func match(in sentence: ParsedSentence, where counts: (Match) -> Bool = { _ in true }) -> Match? {
        var best: (order: Int, match: Match)?
        table.search(sentence) { index, words in
            let match = Match(fact: table.meaning(at: index), end: (words.last ?? 0) + 1)
            guard index < best?.order ?? .max, !words.contains(where: sentence.isSubordinate), counts(match)
            else { return false }
            best = (index, match)
            return true
        }
        return best?.match
    }
}
