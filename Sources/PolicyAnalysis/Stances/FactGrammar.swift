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

    func fact(of sentence: ParsedSentence) -> PolicyFact? {
        var best: Int?
        table.search(sentence) { index, words in
            guard index < best ?? .max, !words.contains(where: sentence.isSubordinate) else { return false }
            best = index
            return true
        }
        return best.map(table.meaning(at:))
    }
}
