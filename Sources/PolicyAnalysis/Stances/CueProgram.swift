/// Patterns side by side, as plain numbers: matching them touches no reference counts.
struct CueProgram: Sendable {
    struct Element: Sendable {
        var kind: Kind
        var minimum: UInt8
        var maximum: UInt8
        /// The actor, the number of words that a gap may take, the word where there is one, or where the words begin.
        var value: Int32
        /// How many words are listed, or, below zero, how many numbers of 64 bits they take; zero for one word.
        var length: Int32
    }

    enum Kind: UInt8, Sendable {
        case words, no, actor, gap, wideGap, number, clauseStart, sentenceStart, textEnd, accept
    }

    private(set) var elements: [Element] = []
    /// The words of elements that have a few: most have, and bits of them all would fill hundreds of pages.
    private var lists: [Int32] = []
    private var bits: [UInt64] = []
    /// Where the bits of a class of words begin, and how many they are: cues name the same classes again and again.
    private var classes: [String: (value: Int32, length: Int32)] = [:]

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
        if let words { (packed.value, packed.length) = place(of: words) }
        elements.append(packed)
    }

    private mutating func place(of words: WordSet) -> (value: Int32, length: Int32) {
        guard let first = words.ids.first else { return (-2, 0) }
        if words.ids.count == 1 { return (first, 0) }
        if let name = words.name, let known = classes[name] { return known }
        let place: (value: Int32, length: Int32)
        if words.ids.count <= 8 {
            place = (Int32(clamping: lists.count), Int32(clamping: words.ids.count))
            lists += words.ids
        } else {
            let length = Int(words.ids.max() ?? 0) / 64 + 1
            place = (Int32(clamping: bits.count), -Int32(clamping: length))
            bits += repeatElement(0, count: length)
            for id in words.ids { bits[Int(place.value) + Int(id) / 64] |= 1 << UInt64(id % 64) }
        }
        if let name = words.name { classes[name] = place }
        return place
    }

    mutating func appendEnd() {
        elements.append(Element(kind: .accept, minimum: 1, maximum: 1, value: 0, length: 0))
    }

    /// False where a pattern needs a word that is not among some, or another actor than may be named.
    func mayMatch(_ start: Int32, _ words: WordBits, _ actors: Actor.Set) -> Bool {
        var index = Int(start)
        while elements[index].kind != .accept {
            let element = elements[index]
            index += 1
            guard element.minimum > 0 else { continue }
            switch element.kind {
            case .words: guard holdsAny(of: words, element) else { return false }
            case .actor: guard actors.contains(Actor.Set(rawValue: 1 << element.value)) else { return false }
            default: continue
            }
        }
        return true
    }

    private func holdsAny(of words: WordBits, _ element: Element) -> Bool {
        if element.length == 0 { return words.contains(element.value) }
        if element.length > 0 {
            for index in Int(element.value)..<Int(element.value + element.length)
            where words.contains(lists[index]) { return true }
            return false
        }
        for index in 0..<min(words.bits.count, -Int(element.length))
        where words.bits[index] & bits[Int(element.value) + index] != 0 { return true }
        return false
    }

    /// Whether a word, by its number, is one of an element's.
    func holds(_ id: Int32, _ element: Element) -> Bool {
        if element.length == 0 { return id == element.value }
        if element.length > 0 {
            for index in Int(element.value)..<Int(element.value + element.length) where lists[index] == id {
                return true
            }
            return false
        }
        guard id >= 0, id / 64 < -element.length else { return false }
        return bits[Int(element.value + id / 64)] >> UInt64(id % 64) & 1 == 1
    }
}

/// The words of a sentence by their numbers.
struct WordBits: Sendable {
    private(set) var bits: [UInt64] = []

    init(_ ids: [Int32]) {
        guard let last = ids.max(), last >= 0 else { return }
        bits = Array(repeating: 0, count: Int(last) / 64 + 1)
        for id in ids where id >= 0 { bits[Int(id) / 64] |= 1 << UInt64(id % 64) }
    }

    func contains(_ id: Int32) -> Bool {
        guard id >= 0, Int(id) / 64 < bits.count else { return false }
        return bits[Int(id) / 64] >> UInt64(id % 64) & 1 == 1
    }

    /// Visits each word once, however often the sentence has it, until the visitor says false.
    ///
    /// - Returns: Whether all were visited.
    func forEach(_ visit: (Int32) -> Bool) -> Bool {
        for (place, word) in bits.enumerated() {
            var rest = word
            while rest != 0 {
                guard visit(Int32(clamping: 64 * place + rest.trailingZeroBitCount)) else { return false }
                rest &= rest - 1
            }
        }
        return true
    }
}
