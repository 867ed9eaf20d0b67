/// Patterns with what they mean, ready to be looked for. Those that stand first count first.
struct CueTable<Meaning: Sendable>: Sendable {
    private struct Entry: Sendable {
        var meaning: Meaning
        var elements: [CuePattern.Element]
    }

    private var entries: [Entry] = []
    /// The patterns that may begin at a word or an actor.
    private var byWord: [String: [Int]] = [:]
    private var byActor: [Actor: [Int]] = [:]
    /// The patterns that begin with a gap: at the start of a clause.
    private var anywhere: [Int] = []

    init() {}

    mutating func add(_ meaning: Meaning, _ pattern: CuePattern) {
        let index = entries.count
        entries.append(Entry(meaning: meaning, elements: pattern.elements))
        for element in pattern.elements {
            switch element.part {
            case .words(let words):
                for word in words where byWord[word]?.last != index {
                    byWord[word, default: []].append(index)
                }
            case .actor(let actor): byActor[actor, default: []].append(index)
            case .gap: anywhere.append(index)
            case .no, .number, .clauseStart, .sentenceStart, .end: continue
            }
            if element.minimum > 0 { break }
        }
    }

    func meaning(at index: Int) -> Meaning { entries[index].meaning }

    /// Offers every match to a closure, with the places of its words, from the first word of the sentence to the last.
    func search(_ sentence: ParsedSentence, _ offer: (Int, [Int]) -> Bool) {
        for start in sentence.tokens.indices {
            for index in byWord[sentence.tokens[start].word] ?? [] { tryMatch(index, sentence, start, offer) }
            if sentence.startsClause(start) {
                for index in anywhere { tryMatch(index, sentence, start, offer) }
            }
            for actor in [Actor.vendor, .customer] where sentence.actors.end(of: actor, at: start) != nil {
                for index in byActor[actor] ?? [] { tryMatch(index, sentence, start, offer) }
            }
        }
    }

    private func tryMatch(
        _ index: Int, _ sentence: ParsedSentence, _ start: Int, _ offer: (Int, [Int]) -> Bool
    ) {
        var matcher = CueMatcher(elements: entries[index].elements, sentence: sentence)
        _ = matcher.match(0, at: start) { offer(index, $0) }
    }
}
