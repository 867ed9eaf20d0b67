/// Matches one cue at one place. Every element is bounded, and so is the work.
struct CueMatcher {
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
            let isInside = end > token || !words.isEmpty
            if !crossesClauses, isInside, end < sentence.tokens.count, sentence.tokens[end].gap == .clause {
                return false
            }
            gapEnd = end
            if match(element + 1, at: end, accept) { return true }
        }
        return false
    }

    /// Where the last gap ended: behind it a comma separates nothing.
    private var gapEnd = -1

    /// Two words of a cue stand side by side; nothing but white space is between them.
    private func isAdjacent(_ token: Int, in tokens: [ProseToken]) -> Bool {
        guard let last = words.last, last == token - 1, token < tokens.count, gapEnd != token else {
            return true
        }
        return tokens[token].gap == .space
    }
}
