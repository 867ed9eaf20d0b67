/// Patterns with what they mean, ready to be looked for. Those that stand first count first.
struct CueTable<Meaning: Sendable>: Sendable {
    private var meanings: [Meaning] = []
    /// Where each pattern begins in `program.elements`.
    private var starts: [Int32] = []
    private var program = CueProgram()
    /// The patterns that may begin at a word, by its number, or at an actor.
    private var byWord: [[Int32]] = []
    private var byActor: [[Int32]] = Array(repeating: [], count: Actor.allCases.count)
    private var byNumber: [Int32] = []
    /// The patterns that begin with a gap: at the start of a clause.
    private var anywhere: [Int32] = []

    init() {}

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
            case .words: for id in words?.ids ?? [] { enterWord(id, index) }
            case .actor(let actor): byActor[actor.rawValue].append(index)
            case .number: if byNumber.last != index { byNumber.append(index) }
            case .gap: if anywhere.last != index { anywhere.append(index) }
            case .no, .clauseStart, .sentenceStart, .end: continue
            }
            if element.minimum > 0 { mayBegin = false }
        }
        program.appendEnd()
    }

    private mutating func enterWord(_ id: Int32, _ index: Int32) {
        while byWord.count <= Int(id) { byWord.append([]) }
        if byWord[Int(id)].last != index { byWord[Int(id)].append(index) }
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
            let id = Int(sentence.ids[start])
            if byWord.indices.contains(id) { run(byWord[id], at: start, &matcher, offer, limit) }
            if sentence.tokens[start].isNumber { run(byNumber, at: start, &matcher, offer, limit) }
            if sentence.startsClause(start) { run(anywhere, at: start, &matcher, offer, limit) }
            for actor in Actor.allCases where sentence.actors.end(of: actor, at: start) != nil {
                run(byActor[actor.rawValue], at: start, &matcher, offer, limit)
            }
        }
    }

    private func run(
        _ patterns: [Int32], at start: Int, _ matcher: inout CueMatcher, _ offer: (Int, [Int]) -> Bool,
        _ limit: () -> Int
    ) {
        for index in patterns {
            // They stand in their order.
            guard Int(index) < limit() else { return }
            matcher.start(at: starts[Int(index)])
            _ = matcher.match(Int(starts[Int(index)]), at: start) { offer(Int(index), $0) }
        }
    }
}

/// The words of the classes that patterns name, made once for each.
struct WordClasses: Sendable {
    private var known: [String: WordSet] = [:]

    mutating func words(of alternatives: CuePattern.Alternatives, _ lexicon: inout Lexicon) -> WordSet {
        var result = WordSet()
        for word in alternatives.words { result.insert(lexicon.add(word)) }
        for name in alternatives.classes { result.formUnion(words(of: name, &lexicon)) }
        return result
    }

    private mutating func words(of name: String, _ lexicon: inout Lexicon) -> WordSet {
        if let set = known[name] { return set }
        var set = WordSet()
        for word in English.wordClasses[name] ?? [] { set.insert(lexicon.add(word)) }
        known[name] = set
        return set
    }
}
