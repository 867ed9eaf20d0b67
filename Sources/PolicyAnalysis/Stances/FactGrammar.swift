import SupportPolicy

/// The question about the whole policy that a sentence settles.
struct FactGrammar: Sendable {
    private let table: CueTable<PolicyFact>

    init(_ cues: [FactCue] = English.factCues, lexicon: inout Lexicon, classes: inout WordClasses) {
        let entries = cues.compactMap { cue in
            (try? CuePattern(cue.pattern)).map { (meaning: cue.fact, pattern: $0) }
        }
        table = CueTable(entries, lexicon: &lexicon, classes: &classes)
    }

    /// Whether a sentence of some words that names some actors may hold a cue; false is sure.
    func mayMatch(_ words: KnownWords, _ actors: Actor.Set) -> Bool { table.mayMatch(words, actors) }

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
            guard !words.contains(where: sentence.isSubordinate), counts(match)
            else { return false }
            best = (index, match)
            return true
        } before: {
            best?.order ?? .max
        }
        return best?.match
    }
}
