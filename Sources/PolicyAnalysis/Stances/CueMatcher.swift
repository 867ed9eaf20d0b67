/// Matches patterns against one sentence. Every element is bounded, and so is the work at each place.
struct CueMatcher {
    private let program: CueProgram
    private let sentence: ParsedSentence
    /// The places of the words that were taken so far.
    private var words: [Int] = []
    /// Where the last gap ended: what stands before it need not be next to what stands behind.
    private var gapEnd = -1
    /// A pattern of several gaps could try very many ways; no cue needs more than this.
    private var remainingSteps = 0

    init(program: CueProgram, sentence: ParsedSentence) {
        self.program = program
        self.sentence = sentence
    }

    mutating func start() {
        words.removeAll(keepingCapacity: true)
        gapEnd = -1
        remainingSteps = 2_000
    }

    /// True as soon as a match is accepted.
    mutating func match(_ index: Int, at token: Int, _ accept: ([Int]) -> Bool) -> Bool {
        remainingSteps -= 1
        guard remainingSteps > 0 else { return false }
        let element = program.elements[index]
        switch element.kind {
        case .accept: return accept(words)
        case .clauseStart: return sentence.startsClause(token) && match(index + 1, at: token, accept)
        case .sentenceStart: return sentence.startsSentence(token) && match(index + 1, at: token, accept)
        case .textEnd: return token == sentence.ids.count && match(index + 1, at: token, accept)
        case .number: return matchNumber(index, at: token, accept)
        case .no: return !isAt(token, element) && match(index + 1, at: token, accept)
        case .actor: return matchActor(index, element, at: token, accept)
        case .gap, .wideGap: return matchGap(index, element, at: token, accept)
        case .words: return matchWords(index, element, at: token, count: 0, accept)
        }
    }

    private func isAt(_ token: Int, _ element: CueProgram.Element) -> Bool {
        token < sentence.ids.count && program.holds(sentence.ids[token], element)
    }

    private mutating func matchWords(
        _ index: Int, _ element: CueProgram.Element, at token: Int, count: UInt8, _ accept: ([Int]) -> Bool
    ) -> Bool {
        if count < element.maximum, isAt(token, element), isAdjacent(token) {
            words.append(token)
            if matchWords(index, element, at: token + 1, count: count + 1, accept) { return true }
            words.removeLast()
        }
        return count >= element.minimum && match(index + 1, at: token, accept)
    }

    private mutating func matchNumber(_ index: Int, at token: Int, _ accept: ([Int]) -> Bool) -> Bool {
        guard token < sentence.tokens.count, sentence.isNumber[token] else { return false }
        words.append(token)
        defer { words.removeLast() }
        return match(index + 1, at: token + 1, accept)
    }

    private mutating func matchActor(
        _ index: Int, _ element: CueProgram.Element, at token: Int, _ accept: ([Int]) -> Bool
    ) -> Bool {
        if let actor = Actor(rawValue: Int(element.value)), isAdjacent(token),
            let end = sentence.actors.end(of: actor, at: token), match(index + 1, at: end, accept)
        {
            return true
        }
        return element.minimum == 0 && match(index + 1, at: token, accept)
    }

    private mutating func matchGap(
        _ index: Int, _ element: CueProgram.Element, at token: Int, _ accept: ([Int]) -> Bool
    ) -> Bool {
        for end in token...min(token + Int(element.value), sentence.ids.count) {
            let isInside = end > token || !words.isEmpty
            if element.kind == .gap, isInside, end < sentence.ids.count, sentence.gap(before: end) == .clause
            {
                return false
            }
            gapEnd = end
            if match(index + 1, at: end, accept) { return true }
        }
        return false
    }

    /// Two words of a cue stand side by side; nothing but white space is between them.
    private func isAdjacent(_ token: Int) -> Bool {
        guard let last = words.last, last == token - 1, token < sentence.ids.count, gapEnd != token
        else { return true }
        return sentence.gap(before: token) == .space
    }
}
