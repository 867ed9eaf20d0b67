import SupportPolicy

/// Words that decide the stance of a sentence. The cues stand in the order in which they count: of two that a sentence
/// holds, the one that stands first decides.
struct Cue: Sendable {
    /// Nil for words that only look like a cue: what they cover decides nothing.
    var stance: Stance?
    /// A `CuePattern`.
    var pattern: String
    /// A sentence that it decides.
    var example: String
    /// A sentence that looks like it and has another stance.
    var unlike: String

    init(_ stance: Stance?, _ pattern: String, like example: String, unlike: String) {
        self.stance = stance
        self.pattern = pattern
        self.example = example
        self.unlike = unlike
    }
}

/// The cues that decide stances.
struct CueGrammar: Sendable {
    /// What was found in a sentence.
    struct Match: Hashable, Sendable {
        /// Nil where the words only look like a cue.
        var stance: Stance?
        /// Its place in the order of the cues.
        var cue: Int
        /// The words of the cue, without the actor before it.
        var words: Range<Int>
    }

    private var table = CueTable<Stance?>()

    /// - Parameter additions: Cues of the configuration; they count before all others.
    init(_ cues: [Cue] = English.cues, adding additions: [CueAddition] = []) {
        for addition in additions { table.add(addition.stance, addition.pattern) }
        for cue in cues {
            // That every cue can be read is what the tests hold.
            guard let pattern = try? CuePattern(cue.pattern, classes: English.wordClasses) else { continue }
            table.add(cue.stance, pattern)
        }
    }

    /// The cue that decides a sentence; nil where none does.
    func decide(_ sentence: ParsedSentence) -> Match? {
        let neutral = neutralWords(in: sentence)
        var best: Match?
        table.search(sentence) { index, words in
            if let best, best.cue <= index { return false }
            guard let stance = table.meaning(at: index), let first = words.first, let last = words.last,
                !words.contains(where: { neutral.contains($0) || sentence.isSubordinate($0) }),
                // A denial counts wherever it stands.
                stance == .excluded || !sentence.isConceded(first)
            else { return false }
            best = Match(stance: stance, cue: index, words: first..<(last + 1))
            return true
        }
        return best
    }

    /// The words that only look like a cue.
    private func neutralWords(in sentence: ParsedSentence) -> Set<Int> {
        var result: Set<Int> = []
        table.search(sentence) { index, words in
            if table.meaning(at: index) == nil { result.formUnion(words) }
            return false
        }
        return result
    }
}
