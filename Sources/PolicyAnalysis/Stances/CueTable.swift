/// Patterns with what they mean, ready to be looked for. Those that stand first count first.
struct CueTable<Meaning: Sendable>: Sendable {
    private var meanings: [Meaning] = []
    /// Where each pattern begins in `program.elements`.
    private var starts: [Int32] = []
    private var program = CueProgram()
    /// The patterns that may begin at a word, by its number, or at an actor.
    private var byWord = PatternIndex()
    private var byActor: [[Int32]] = Array(repeating: [], count: Actor.allCases.count)
    private var byNumber: [Int32] = []
    /// The patterns that begin with a gap: at the start of a clause.
    private var anywhere: [Int32] = []
    /// Of each pattern the rarest words of which it needs one.
    private var byNeededWord = PatternIndex()
    /// The patterns that need no word.
    private var withoutWords: [Int32] = []

    /// - Parameter sets: The words of each class.
    init(
        _ entries: [(meaning: Meaning, pattern: CuePattern)], lexicon: inout Lexicon,
        classes: inout WordClasses
    ) {
        for entry in entries {
            let index = Int32(clamping: meanings.count)
            meanings.append(entry.meaning)
            starts.append(Int32(clamping: program.elements.count))
            enter(index, entry.pattern, lexicon: &lexicon, classes: &classes)
        }
        byWord.finish()
        byNeededWord.finish()
    }

    private mutating func enter(
        _ index: Int32, _ pattern: CuePattern, lexicon: inout Lexicon, classes: inout WordClasses
    ) {
        var mayBegin = true
        var needed: WordSet?
        for element in pattern.elements {
            let words: WordSet? =
                switch element.part {
                case .words(let alternatives), .no(let alternatives):
                    classes.words(of: alternatives, &lexicon)
                default: nil
                }
            program.append(element, words: words)
            if element.isWord, element.minimum > 0, let words, words.frequency < needed?.frequency ?? .max {
                needed = words
            }
            guard mayBegin else { continue }
            switch element.part {
            case .words: for id in words?.ids ?? [] { byWord.add(index, for: id) }
            case .actor(let actor): byActor[actor.rawValue].append(index)
            case .number: if byNumber.last != index { byNumber.append(index) }
            case .gap: if anywhere.last != index { anywhere.append(index) }
            case .no, .clauseStart, .sentenceStart, .end: continue
            }
            if element.minimum > 0 { mayBegin = false }
        }
        program.appendEnd()
        for id in needed?.ids ?? [] { byNeededWord.add(index, for: id) }
        if needed == nil { withoutWords.append(index) }
    }

    func meaning(at index: Int) -> Meaning { meanings[index] }

    /// Whether a pattern may match a sentence of some words that names some actors; false is sure.
    func mayMatch(_ words: KnownWords, _ actors: Actor.Set) -> Bool {
        !forEachCandidate(WordBits(words.ids), actors) { _ in false }
    }

    /// Visits the patterns that may match a sentence, some of them several times, until the visitor says false: no other
    /// one matches, and for most sentences there is none at all.
    ///
    /// - Returns: Whether all were visited.
    private func forEachCandidate(
        _ words: WordBits, _ actors: Actor.Set, _ visit: (Int) -> Bool
    ) -> Bool {
        for index in withoutWords where program.mayMatch(starts[Int(index)], words, actors) {
            guard visit(Int(index)) else { return false }
        }
        return words.forEach { id in
            for index in byNeededWord.patterns[byNeededWord.range(of: id)]
            where program.mayMatch(starts[Int(index)], words, actors) {
                guard visit(Int(index)) else { return false }
            }
            return true
        }
    }

    /// Offers matches to a closure, with the places of their words, from the first word of the sentence to the last; the
    /// closure says whether it takes a match or wants another one of the same pattern at the same place.
    ///
    /// - Parameter before: Only patterns that stand before this one are looked for; the closure may lower it.
    func search(_ sentence: ParsedSentence, _ offer: (Int, [Int]) -> Bool, before limit: () -> Int = { .max })
    {
        var isCandidate: [Bool] = []
        _ = forEachCandidate(sentence.words, sentence.actors.named) { index in
            if isCandidate.isEmpty { isCandidate = Array(repeating: false, count: meanings.count) }
            isCandidate[index] = true
            return true
        }
        guard !isCandidate.isEmpty else { return }
        var matcher = CueMatcher(program: program, sentence: sentence)
        func run(_ patterns: ArraySlice<Int32>, at start: Int) {
            for index in patterns.lazy.map({ Int($0) }) {
                // They stand in their order.
                guard index < limit() else { return }
                guard isCandidate[index] else { continue }
                matcher.start()
                _ = matcher.match(Int(starts[index]), at: start) { offer(index, $0) }
            }
        }
        for start in sentence.tokens.indices {
            run(byWord.patterns[byWord.range(of: sentence.ids[start])], at: start)
            if sentence.isNumber[start] { run(byNumber[...], at: start) }
            if sentence.startsClause(start) { run(anywhere[...], at: start) }
            guard sentence.actors.begin(at: start) else { continue }
            for actor in Actor.allCases where sentence.actors.end(of: actor, at: start) != nil {
                run(byActor[actor.rawValue][...], at: start)
            }
        }
    }
}

/// The patterns that may begin at a word, for each word by its number: one array in the order of the words, instead of one
/// for each of thousands.
private struct PatternIndex: Sendable {
    private var entries: [Entry] = []
    /// For each word the pattern that was added last.
    private var last: [Int32] = []
    private(set) var patterns: [Int32] = []
    /// Where the patterns of each word begin, and where the last ones end.
    private var starts: [Int32] = []

    private struct Entry: Sendable {
        var word: Int32
        var pattern: Int32
    }

    /// Patterns come in their order.
    mutating func add(_ pattern: Int32, for word: Int32) {
        let index = Int(word)
        if last.count <= index { last += repeatElement(-1, count: index + 1 - last.count) }
        guard last[index] != pattern else { return }
        last[index] = pattern
        entries.append(Entry(word: word, pattern: pattern))
    }

    mutating func finish() {
        starts = Array(repeating: 0, count: last.count + 1)
        for entry in entries { starts[Int(entry.word) + 1] += 1 }
        for index in last.indices { starts[index + 1] += starts[index] }
        patterns = Array(repeating: 0, count: entries.count)
        var next = starts
        for entry in entries {
            patterns[Int(next[Int(entry.word)])] = entry.pattern
            next[Int(entry.word)] += 1
        }
        (entries, last) = ([], [])
    }

    /// Where the patterns of a word stand among all.
    func range(of word: Int32) -> Range<Int> {
        guard word >= 0, Int(word) + 1 < starts.count else { return 0..<0 }
        return Int(starts[Int(word)])..<Int(starts[Int(word) + 1])
    }
}

/// The words of the classes that patterns name, made once for each.
struct WordClasses: Sendable {
    private var known: [String: WordSet] = [:]

    mutating func words(of alternatives: CuePattern.Alternatives, _ lexicon: inout Lexicon) -> WordSet {
        if alternatives.words.isEmpty, alternatives.classes.count == 1 {
            return words(of: alternatives.classes[0], &lexicon)
        }
        var result = WordSet()
        for word in alternatives.words { result.add(word, to: &lexicon) }
        for name in alternatives.classes { result.add(words(of: name, &lexicon)) }
        return result
    }

    private mutating func words(of name: String, _ lexicon: inout Lexicon) -> WordSet {
        if let set = known[name] { return set }
        var set = WordSet(name: name)
        for word in English.wordClasses[name] ?? [] { set.add(word.utf8, to: &lexicon) }
        known[name] = set
        return set
    }
}

/// Words by their numbers, one of which is meant.
struct WordSet: Sendable {
    private(set) var ids: [Int32] = []
    /// The class that they are.
    private(set) var name: String?
    /// How often one of them may be met, to compare sets by: common words are short (Zipf's law of abbreviation).
    private(set) var frequency = 0

    init(name: String? = nil) { self.name = name }

    mutating func add(_ word: some Collection<UInt8>, to lexicon: inout Lexicon) {
        ids.append(lexicon.add(word))
        frequency += 1 << max(0, 20 - 2 * word.count)
    }

    mutating func add(_ other: WordSet) {
        ids += other.ids
        frequency += other.frequency
    }
}
