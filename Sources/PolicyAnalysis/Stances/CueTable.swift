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
    }

    private mutating func enter(
        _ index: Int32, _ pattern: CuePattern, lexicon: inout Lexicon, classes: inout WordClasses
    ) {
        var mayBegin = true
        for element in pattern.elements {
            let words: WordSet? =
                switch element.part {
                case .words(let alternatives), .no(let alternatives):
                    classes.words(of: alternatives, &lexicon)
                default: nil
                }
            program.append(element, words: words)
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
    }

    func meaning(at index: Int) -> Meaning { meanings[index] }

    /// Offers matches to a closure, with the places of their words, from the first word of the sentence to the last; the
    /// closure says whether it takes a match or wants another one of the same pattern at the same place.
    ///
    /// - Parameter before: Only patterns that stand before this one are looked for; the closure may lower it.
    func search(_ sentence: ParsedSentence, _ offer: (Int, [Int]) -> Bool, before limit: () -> Int = { .max })
    {
        var matcher = CueMatcher(program: program, sentence: sentence)
        for start in sentence.tokens.indices {
            let ofWord = byWord.range(of: sentence.ids[start])
            if !ofWord.isEmpty { run(byWord.patterns[ofWord], at: start, &matcher, offer, limit) }
            if sentence.isNumber[start] { run(byNumber[...], at: start, &matcher, offer, limit) }
            if sentence.startsClause(start) { run(anywhere[...], at: start, &matcher, offer, limit) }
            guard sentence.actors.begin(at: start) else { continue }
            for actor in Actor.allCases where sentence.actors.end(of: actor, at: start) != nil {
                run(byActor[actor.rawValue][...], at: start, &matcher, offer, limit)
            }
        }
    }

    private func run(
        _ patterns: ArraySlice<Int32>, at start: Int, _ matcher: inout CueMatcher,
        _ offer: (Int, [Int]) -> Bool,
        _ limit: () -> Int
    ) {
        for index in patterns {
            // They stand in their order.
            guard Int(index) < limit() else { return }
            guard matcher.mayMatch(starts[Int(index)]) else { continue }
            matcher.start(at: starts[Int(index)])
            _ = matcher.match(Int(starts[Int(index)]), at: start) { offer(Int(index), $0) }
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
        result.ids.reserveCapacity(alternatives.words.count)
        for word in alternatives.words { result.ids.append(lexicon.add(word)) }
        for name in alternatives.classes { result.ids += words(of: name, &lexicon).ids }
        return result
    }

    private mutating func words(of name: String, _ lexicon: inout Lexicon) -> WordSet {
        if let set = known[name] { return set }
        let set = WordSet(ids: (English.wordClasses[name] ?? []).map { lexicon.add($0.utf8) }, name: name)
        known[name] = set
        return set
    }
}

/// Words by their numbers, one of which is meant.
struct WordSet: Sendable {
    var ids: [Int32] = []
    /// The class that they are.
    var name: String?
}
