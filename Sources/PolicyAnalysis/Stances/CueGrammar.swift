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
        var stance: Stance
        /// Its place among the cues that decide.
        var cue: Int
        /// The words of the cue, without the actor before it.
        var words: Range<Int>
    }

    /// What only looks like a cue, and what is one.
    private let neutral: CueTable<Void>
    private let deciding: CueTable<Stance>

    /// - Parameter additions: Cues of the configuration; they count before all others.
    init(
        _ cues: [Cue] = English.cues, adding additions: [CueAddition] = [], lexicon: inout Lexicon,
        classes: inout WordClasses
    ) {
        var neutral: [(Void, CuePattern)] = []
        var deciding: [(Stance, CuePattern)] = additions.map { ($0.stance, $0.pattern) }
        for cue in cues {
            // That every cue can be read is what the tests hold.
            guard let pattern = try? CuePattern(cue.pattern) else { continue }
            if let stance = cue.stance {
                deciding.append((stance, pattern))
            } else {
                neutral.append(((), pattern))
            }
        }
        self.neutral = CueTable(neutral, lexicon: &lexicon, classes: &classes)
        self.deciding = CueTable(deciding, lexicon: &lexicon, classes: &classes)
    }

    /// The cue that decides a sentence; nil where none does.
    ///
    /// What a sentence says stands in its main clause: "Tasks that are out of scope are billed by the hour". Only where
    /// that one decides nothing do the clauses that say which thing is meant.
    func decide(_ sentence: ParsedSentence) -> Match? {
        let masked = neutralWords(in: sentence)
        return decide(sentence, masked, inMainClause: true) ?? decide(sentence, masked, inMainClause: false)
    }

    private func decide(
        _ sentence: ParsedSentence, _ masked: [Bool], inMainClause: Bool
    ) -> Match? {
        func isLeftOut(_ word: Int) -> Bool {
            sentence.isEmbedded(word) || (inMainClause && sentence.isInSubjectClause(word))
        }
        var best: Match?
        deciding.search(sentence) { index, words in
            guard let first = words.first, let last = words.last,
                !words.contains(where: { masked[$0] || sentence.isSubordinate($0) || isLeftOut($0) })
            else { return false }
            let stance = deciding.meaning(at: index)
            // A denial counts wherever it stands.
            guard stance == .excluded || !sentence.isConceded(first) else { return false }
            guard !(inMainClause || stance == .supported) || !sentence.isInRelative(first) else {
                return false
            }
            best = Match(stance: stance, cue: index, words: first..<(last + 1))
            return true
        } before: {
            best?.cue ?? .max
        }
        return best
    }

    /// For each word, whether it is one that only looks like a cue.
    private func neutralWords(in sentence: ParsedSentence) -> [Bool] {
        var result = Array(repeating: false, count: sentence.tokens.count)
        neutral.search(sentence) { _, words in
            for word in words { result[word] = true }
            return false
        }
        return result
    }
}
