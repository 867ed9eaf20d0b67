/// Patterns side by side, as plain numbers: matching them touches no reference counts.
struct CueProgram: Sendable {
    struct Element: Sendable {
        var kind: Kind
        var minimum: UInt8
        var maximum: UInt8
        /// The actor, the number of words that a gap may take, or where the words' bits begin.
        var value: Int32
        /// How many numbers of 64 bits the words take.
        var length: Int32
    }

    enum Kind: UInt8, Sendable {
        case words, no, actor, gap, wideGap, number, clauseStart, sentenceStart, textEnd, accept
    }

    private(set) var elements: [Element] = []
    private var bits: [UInt64] = []

    mutating func append(_ element: CuePattern.Element, words: WordSet?) {
        var packed = Element(
            kind: .accept, minimum: UInt8(clamping: element.minimum),
            maximum: UInt8(clamping: element.maximum),
            value: 0, length: 0)
        switch element.part {
        case .words: packed.kind = .words
        case .no: packed.kind = .no
        case .actor(let actor):
            packed.kind = .actor
            packed.value = Int32(clamping: actor.rawValue)
        case .gap(let limit, let crossesClauses):
            packed.kind = crossesClauses ? .wideGap : .gap
            packed.value = Int32(clamping: limit)
        case .number: packed.kind = .number
        case .clauseStart: packed.kind = .clauseStart
        case .sentenceStart: packed.kind = .sentenceStart
        case .end: packed.kind = .textEnd
        }
        if let words {
            packed.value = Int32(clamping: bits.count)
            packed.length = Int32(clamping: words.bits.count)
            bits += words.bits
        }
        elements.append(packed)
    }

    mutating func appendEnd() {
        elements.append(Element(kind: .accept, minimum: 1, maximum: 1, value: 0, length: 0))
    }

    /// Whether a word, by its number, is one of an element's.
    func holds(_ id: Int32, _ element: Element) -> Bool {
        guard id >= 0, id / 64 < element.length else { return false }
        return bits[Int(element.value + id / 64)] >> UInt64(id % 64) & 1 == 1
    }
}
