import SupportPolicy

/// Words that decide the stance of a sentence. The cues stand in the order in which they count: of two that a sentence
/// holds, the one that stands first decides.
struct Cue: Sendable {
    /// Nil for words that only look like a cue: what they cover decides nothing.
    var stance: Stance?
    /// A `CuePattern`.
    var pattern: String
    /// It tells what a product does as well: it decides only where the sentence speaks of support.
    var needsTopic: Bool
    /// A sentence that it decides.
    var example: String
    /// A sentence that looks like it and has another stance.
    var unlike: String

    init(_ stance: Stance?, _ pattern: String, needsTopic: Bool = false, like example: String, unlike: String)
    {
        self.stance = stance
        self.pattern = pattern
        self.needsTopic = needsTopic
        self.example = example
        self.unlike = unlike
    }
}

/// The cues that decide stances.
struct CueGrammar: Sendable {
    /// What was found in a sentence.
    struct Match: Hashable, Sendable {
        var stance: Stance
        /// Its place among the cues that decide; those of the configuration stand first, those of exceptions last.
        var cue: Int
        /// The words of the cue, without the actor before it.
        var words: Range<Int>
        /// Of an exception, the words of the promise from which it leaves something out.
        var promise: Range<Int>?
    }

    /// What a cue says, and where.
    private struct Meaning {
        var stance: Stance
        var needsTopic = false
        /// Added by the configuration: what a denial makes of it is not among the cues.
        var isAdded = false
    }

    /// What only looks like a cue, and what is one.
    private let neutral: CueTable<Void>
    private let deciding: CueTable<Meaning>
    /// What leaves something out of a promise.
    private let exceptions: CueTable<Stance>
    /// What leaves out a tier, for which the audience of the sentence accounts.
    private let tierExceptions: CueTable<Void>
    private let decidingCount: Int

    /// - Parameter additions: Cues of the configuration; they count before all others.
    init(
        _ cues: [Cue] = English.cues, exceptions: [Cue] = English.exceptionCues,
        adding additions: [CueAddition] = [], lexicon: inout Lexicon, classes: inout WordClasses
    ) {
        // That every cue can be read is what the tests hold.
        func read<Of>(_ cues: [Cue], _ meaning: (Cue) -> Of?) -> [(meaning: Of, pattern: CuePattern)] {
            cues.compactMap { cue in
                guard let meaning = meaning(cue), let pattern = try? CuePattern(cue.pattern) else {
                    return nil
                }
                return (meaning, pattern)
            }
        }
        let entries =
            additions.map { (meaning: Meaning(stance: $0.stance, isAdded: true), pattern: $0.pattern) }
            + read(cues) { cue in
                cue.stance.map { Meaning(stance: $0, needsTopic: cue.needsTopic) }
            }
        neutral = CueTable(read(cues) { $0.stance == nil ? () : nil }, lexicon: &lexicon, classes: &classes)
        deciding = CueTable(entries, lexicon: &lexicon, classes: &classes)
        self.exceptions = CueTable(read(exceptions, \.stance), lexicon: &lexicon, classes: &classes)
        tierExceptions = CueTable(
            read(exceptions) { $0.stance == nil ? () : nil }, lexicon: &lexicon, classes: &classes)
        decidingCount = entries.count
    }

    /// Whether a sentence of some words that names some actors may hold a cue; false is sure.
    func mayMatch(_ words: KnownWords, _ actors: Actor.Set) -> Bool { deciding.mayMatch(words, actors) }

    /// The cue that decides a sentence; nil where none does.
    ///
    /// What a sentence says stands in its main clause: "Tasks that are out of scope are billed by the hour". Only where
    /// that one decides nothing do the clauses that say which thing is meant.
    ///
    /// - Parameter isOnTopic: What stands around the sentence says that it speaks of support.
    func decide(_ sentence: ParsedSentence, isOnTopic: Bool = false) -> Match? {
        // Most sentences hold no cue, and need no search for what only looks like one.
        lazy var masked = words(of: neutral, in: sentence)
        let isOnTopic = isOnTopic || sentence.speaksOfSupport
        var (match, isInOtherClause) = decide(sentence, masked, isOnTopic, inMainClause: true)
        if match == nil, isInOtherClause {
            match = decide(sentence, masked, isOnTopic, inMainClause: false).best
        }
        return match.map { exception(to: $0, in: sentence, masked) ?? $0 }
    }

    /// - Returns: With the match, whether one was left out that counts where the main clause decides nothing: for most
    ///   sentences there is none, and no second search.
    private func decide(
        _ sentence: ParsedSentence, _ masked: @autoclosure () -> [Bool], _ isOnTopic: Bool,
        inMainClause: Bool
    ) -> (best: Match?, isInOtherClause: Bool) {
        var best: Match?
        var isInOtherClause = false
        deciding.search(sentence) { index, words in
            guard let first = words.first, let last = words.last,
                !words.contains(where: { sentence.isSubordinate($0) || sentence.isEmbedded($0) }),
                !words.contains(where: { masked()[$0] })
            else { return false }
            if inMainClause, words.contains(where: sentence.isInSubjectClause) {
                isInOtherClause = true
                return false
            }
            let meaning = deciding.meaning(at: index)
            guard isOnTopic || !meaning.needsTopic else { return false }
            var match = Match(stance: meaning.stance, cue: index, words: first..<(last + 1))
            if meaning.isAdded, let denial = sentence.denial(of: words, except: masked()) {
                guard let opposite = meaning.stance.opposite else { return false }
                match.stance = opposite
                match.words = min(denial, first)..<(last + 1)
            }
            // A denial counts wherever it stands.
            guard match.stance == .excluded || !sentence.isConceded(first) else { return false }
            if inMainClause || match.stance == .supported, sentence.isInRelative(first) {
                isInOtherClause = isInOtherClause || match.stance != .supported
                return false
            }
            guard match.stance != .supported || !words.contains(where: sentence.isPredicateOfRelative) else {
                return false
            }
            best = match
            return true
        } before: {
            best?.cue ?? .max
        }
        return (best, isInOtherClause)
    }

    /// "We support everything except plugins": a promise from which something is left out is a bounded one.
    private func exception(to match: Match, in sentence: ParsedSentence, _ masked: [Bool]) -> Match? {
        guard match.stance == .supported else { return nil }
        let masked = zip(masked, words(of: tierExceptions, in: sentence)).map { $0 || $1 }
        var best: Match?
        exceptions.search(sentence) { index, words in
            // "Where possible" begins what would else only say when.
            guard let first = words.first, let last = words.last, !sentence.isSubordinate(first),
                !words.contains(where: { masked[$0] || sentence.isEmbedded($0) })
            else { return false }
            best = Match(
                stance: exceptions.meaning(at: index), cue: decidingCount + index, words: first..<(last + 1),
                promise: match.words)
            return true
        } before: {
            best.map { $0.cue - decidingCount } ?? .max
        }
        return best
    }

    /// For each word, whether it is one of what a table finds.
    private func words(of table: CueTable<Void>, in sentence: ParsedSentence) -> [Bool] {
        var result = Array(repeating: false, count: sentence.tokens.count)
        table.search(sentence) { _, words in
            for word in words { result[word] = true }
            return false
        }
        return result
    }
}

extension Stance {
    /// What a denied promise is; the denial of anything else says nothing that is sure.
    fileprivate var opposite: Stance? { self == .supported ? .excluded : nil }
}

extension ParsedSentence {
    /// The word that denies a cue: among the words between its own, or before it in its clause.
    ///
    /// - Parameter masked: Words that only look like denials: "not only".
    fileprivate func denial(of words: [Int], except masked: [Bool]) -> Int? {
        guard let first = words.first, let last = words.last else { return nil }
        let own = Set(words)
        // A cue that holds a denial itself means what it says.
        guard !words.contains(where: isDenial) else { return nil }
        if let inside = (first...last).first(where: { !own.contains($0) && !masked[$0] && isDenial($0) }) {
            return inside
        }
        var index = first
        // A denial further away is that of something else.
        while index > 0, first - index < 8, tokens[index].gap == .space {
            index -= 1
            if tokens[index].traits.contains(.contrast) || beginsPredicate(index + 1) { return nil }
            if isDenial(index), !masked[index] { return index }
        }
        return nil
    }

    private func isDenial(_ index: Int) -> Bool { tokens[index].traits.contains(.denying) }

    /// "We do not sail and [are] happy to help": one more thing is said, and the denial before it is not of that.
    private func beginsPredicate(_ index: Int) -> Bool {
        guard index > 0, tokens[index - 1].traits.contains(.conjunction) else { return false }
        return tokens[index].traits.contains(.auxiliary)
            || actors.end(of: .vendor, at: index) != nil
    }
}
