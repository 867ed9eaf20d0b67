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

/// The cues, ready to be looked for.
struct CueGrammar: Sendable {
    private struct Entry: Sendable {
        var stance: Stance?
        var elements: [CuePattern.Element]
    }

    /// What was found in a sentence.
    struct Match: Hashable, Sendable {
        /// Its place in the order of the cues.
        var cue: Int
        /// The words of the cue, without the actor before it.
        var words: Range<Int>
    }

    private var entries: [Entry] = []
    /// The cues that may begin at a word or an actor.
    private var byWord: [String: [Int]] = [:]
    private var byActor: [Actor: [Int]] = [:]
    /// The cues that begin with a gap: at the start of a clause.
    private var anywhere: [Int] = []

    /// - Parameter additions: Cues of the configuration; they count before all others.
    init(_ cues: [Cue] = English.cues, adding additions: [CueAddition] = []) {
        for addition in additions { add(addition.stance, addition.pattern) }
        for cue in cues {
            // What the tests hold for every cue: it can be read.
            guard let pattern = try? CuePattern(cue.pattern, classes: English.wordClasses) else { continue }
            add(cue.stance, pattern)
        }
    }

    private mutating func add(_ stance: Stance?, _ pattern: CuePattern) {
        let index = entries.count
        var isAnywhere = false
        entries.append(Entry(stance: stance, elements: pattern.elements))
        for element in pattern.elements {
            switch element.part {
            case .words(let words):
                for word in words where byWord[word]?.last != index { byWord[word, default: []].append(index) }
            case .actor(let actor): byActor[actor, default: []].append(index)
            case .gap: isAnywhere = true
            case .no, .number, .clauseStart, .sentenceStart, .end: continue
            }
            if element.minimum > 0 { break }
        }
        if isAnywhere { anywhere.append(index) }
    }

    func stance(of match: Match) -> Stance? { entries[match.cue].stance }

    /// The cue that decides a sentence; nil where none does.
    func decide(_ sentence: ParsedSentence) -> Match? {
        let neutral = neutralWords(in: sentence)
        return first(in: sentence) { entry, words in
            entry.stance != nil && !words.contains { neutral.contains($0) || sentence.isSubordinate($0) }
        }
    }

    /// The words that only look like a cue.
    private func neutralWords(in sentence: ParsedSentence) -> Set<Int> {
        var result: Set<Int> = []
        search(sentence) { index, words in
            if entries[index].stance == nil { result.formUnion(words) }
            return false
        }
        return result
    }

    private func first(in sentence: ParsedSentence, where counts: (Entry, [Int]) -> Bool) -> Match? {
        var best: Match?
        search(sentence) { index, words in
            if let best, best.cue <= index { return false }
            guard counts(entries[index], words), let first = words.first, let last = words.last else { return false }
            best = Match(cue: index, words: first..<(last + 1))
            return true
        }
        return best
    }

    /// Offers every match to a closure, with the places of its words, from the first word of the sentence to the last.
    private func search(_ sentence: ParsedSentence, _ offer: (Int, [Int]) -> Bool) {
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

/// Matches one cue at one place. Every element is bounded, and so is the work.
private struct CueMatcher {
    let elements: [CuePattern.Element]
    let sentence: ParsedSentence
    private var words: [Int] = []
    /// A pattern of several gaps could try very many ways; no cue needs more than this.
    private var remainingSteps = 2_000

    init(elements: [CuePattern.Element], sentence: ParsedSentence) {
        self.elements = elements
        self.sentence = sentence
    }

    /// True as soon as a match is accepted.
    mutating func match(_ element: Int, at token: Int, _ accept: ([Int]) -> Bool) -> Bool {
        remainingSteps -= 1
        guard remainingSteps > 0 else { return false }
        guard element < elements.count else { return accept(words) }
        let tokens = sentence.tokens
        switch elements[element].part {
        case .clauseStart: return sentence.startsClause(token) && match(element + 1, at: token, accept)
        case .sentenceStart: return sentence.startsSentence(token) && match(element + 1, at: token, accept)
        case .number:
            guard token < tokens.count, tokens[token].isNumber else { return false }
            words.append(token)
            defer { words.removeLast() }
            return match(element + 1, at: token + 1, accept)
        case .end: return token == tokens.count && match(element + 1, at: token, accept)
        case .no(let refused):
            if token < tokens.count, refused.contains(tokens[token].word) { return false }
            return match(element + 1, at: token, accept)
        case .actor(let actor):
            if let end = sentence.actors.end(of: actor, at: token), isAdjacent(token, in: tokens) {
                if match(element + 1, at: end, accept) { return true }
            }
            return elements[element].minimum == 0 && match(element + 1, at: token, accept)
        case .gap(let limit, let crossesClauses):
            return matchGap(element, at: token, limit, crossesClauses, accept)
        case .words(let set): return matchWords(element, at: token, set, count: 0, accept)
        }
    }

    private mutating func matchWords(
        _ element: Int, at token: Int, _ set: Set<String>, count: Int, _ accept: ([Int]) -> Bool
    ) -> Bool {
        let tokens = sentence.tokens
        if count < elements[element].maximum, token < tokens.count, set.contains(tokens[token].word),
            isAdjacent(token, in: tokens)
        {
            words.append(token)
            if matchWords(element, at: token + 1, set, count: count + 1, accept) { return true }
            words.removeLast()
        }
        return count >= elements[element].minimum && match(element + 1, at: token, accept)
    }

    private mutating func matchGap(
        _ element: Int, at token: Int, _ limit: Int, _ crossesClauses: Bool, _ accept: ([Int]) -> Bool
    ) -> Bool {
        for end in token...min(token + limit, sentence.tokens.count) {
            if !crossesClauses, end < sentence.tokens.count, sentence.tokens[end].gap == .clause { return false }
            gapEnd = end
            if match(element + 1, at: end, accept) { return true }
        }
        return false
    }

    /// Where the last gap ended: behind it a comma separates nothing.
    private var gapEnd = -1

    /// Two words of a cue stand side by side; nothing but white space is between them.
    private func isAdjacent(_ token: Int, in tokens: [ProseToken]) -> Bool {
        guard let last = words.last, last == token - 1, token < tokens.count, gapEnd != token else { return true }
        return tokens[token].gap == .space
    }
}

/// A cue that the configuration adds.
public struct CueAddition: Sendable {
    public var stance: Stance
    let pattern: CuePattern

    /// - Throws: When the text is no pattern.
    public init(_ stance: Stance, _ text: String) throws(CuePatternError) {
        self.stance = stance
        pattern = try CuePattern(text, classes: English.wordClasses)
    }
}

extension CueAddition: Hashable {
    public static func == (left: CueAddition, right: CueAddition) -> Bool {
        left.stance == right.stance && left.pattern.text == right.pattern.text
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(stance)
        hasher.combine(pattern.text)
    }
}
