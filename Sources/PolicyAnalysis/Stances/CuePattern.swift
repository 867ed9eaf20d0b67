/// What a cue looks for in a sentence, written in a small language of words separated by blanks:
///
/// | written | matches |
/// | --- | --- |
/// | `out` | this word |
/// | `outside\|beyond` | one of these words |
/// | `<help>` | a word of a class of the vocabulary |
/// | `<vendor>`, `<customer>` | words that name who acts: "our support team", "Gold customers" |
/// | `<tier>` | the name of a tier: "Gold" |
/// | `word?` | the word or nothing |
/// | `<adverb>*`, `<auxiliary>+` | up to four of them; `+` at least one |
/// | `..3` | up to three words of the same clause |
/// | `...12` | up to twelve words of the sentence |
/// | `!only` | nothing, where the next word is not this |
/// | `#` | a number in digits or words |
/// | `^` | the start of a clause |
/// | `^^` | the start of a clause that begins the sentence or stands behind a comma, without "and" or "but" |
/// | `$` | the end of the sentence |
///
/// Every part is bounded, so that a match takes no longer in a long text than in a short one.
struct CuePattern: Sendable {
    enum Part: Sendable {
        case words(Alternatives)
        case actor(Actor)
        case gap(upTo: Int, crossesClauses: Bool)
        case no(Alternatives)
        case number
        case clauseStart
        case sentenceStart
        case end
    }

    /// Words and classes of words of which one is meant.
    struct Alternatives: Sendable {
        /// As bytes: the lexicon needs no more.
        var words: [ArraySlice<UInt8>] = []
        var classes: [String] = []
    }

    struct Element: Sendable {
        var part: Part
        var minimum = 1
        var maximum = 1
    }

    let text: String
    private(set) var elements: [Element] = []

    /// Nil, with the reason, for text that is no pattern.
    init(_ text: String) throws(CuePatternError) {
        self.text = text
        // By bytes: the grammar has thousands of words, and all are read before the first guide.
        let bytes = Array(text.utf8)
        elements.reserveCapacity(8)
        var start = 0
        while start < bytes.count {
            var end = start
            while end < bytes.count, bytes[end] != UInt8(ascii: " ") { end += 1 }
            if end > start { elements.append(try Self.element(bytes[start..<end])) }
            start = end + 1
        }
        guard elements.contains(where: \.isWord) else {
            throw CuePatternError("it names no word to look for")
        }
    }

    private static func element(_ text: ArraySlice<UInt8>) throws(CuePatternError) -> Element {
        let first = text.first
        if text.count == 1 {
            if first == UInt8(ascii: "^") { return Element(part: .clauseStart) }
            if first == UInt8(ascii: "#") { return Element(part: .number) }
            if first == UInt8(ascii: "$") { return Element(part: .end) }
        }
        let second = text.dropFirst().first
        if text.count == 2, first == UInt8(ascii: "^"), second == first {
            return Element(part: .sentenceStart)
        }
        if first == UInt8(ascii: "."), second == first {
            return try gap(text)
        }
        if first == UInt8(ascii: "!") { return Element(part: .no(try words(text.dropFirst()))) }
        let (body, minimum, maximum): (ArraySlice<UInt8>, Int, Int) =
            switch text.last {
            case UInt8(ascii: "?"): (text.dropLast(), 0, 1)
            case UInt8(ascii: "*"): (text.dropLast(), 0, 4)
            case UInt8(ascii: "+"): (text.dropLast(), 1, 4)
            default: (text, 1, 1)
            }
        if first == UInt8(ascii: "<"), let actor = Actor(pattern: String(decoding: body, as: UTF8.self)) {
            return Element(part: .actor(actor), minimum: minimum, maximum: min(maximum, 1))
        }
        return Element(part: .words(try words(body)), minimum: minimum, maximum: maximum)
    }

    private static let cannot = Array("cannot".utf8)

    /// What the lexer leaves as it is, but for "cannot".
    private static func isPlain(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.allSatisfy { (0x61...0x7A).contains($0) }
    }

    private static func gap(_ bytes: ArraySlice<UInt8>) throws(CuePatternError) -> Element {
        let dots = bytes.prefix { $0 == UInt8(ascii: ".") }
        let text = String(decoding: bytes, as: UTF8.self)
        let number = String(decoding: bytes.dropFirst(dots.count), as: UTF8.self)
        guard let count = Int(number), (1...30).contains(count), dots.count <= 3 else {
            throw CuePatternError("`\(text)` is no gap; expected `..3`, with a number of words from 1 to 30")
        }
        return Element(part: .gap(upTo: count, crossesClauses: dots.count == 3))
    }

    private static func words(_ text: ArraySlice<UInt8>) throws(CuePatternError) -> Alternatives {
        var result = Alternatives()
        let bars = text.count { $0 == UInt8(ascii: "|") }
        result.words.reserveCapacity(bars + 1)
        var start = text.startIndex
        while start < text.endIndex {
            let end =
                bars == 0 ? text.endIndex : text[start...].firstIndex(of: UInt8(ascii: "|")) ?? text.endIndex
            if end > start { try add(text[start..<end], to: &result) }
            start = end + 1
        }
        guard !result.words.isEmpty || !result.classes.isEmpty else {
            throw CuePatternError("a word is missing")
        }
        return result
    }

    private static func add(_ bytes: ArraySlice<UInt8>, to result: inout Alternatives) throws(CuePatternError)
    {
        if isPlain(bytes), bytes.count != cannot.count || !bytes.elementsEqual(cannot) {
            result.words.append(bytes)
        } else if bytes.first == UInt8(ascii: "<"), bytes.last == UInt8(ascii: ">") {
            let name = String(decoding: bytes.dropFirst().dropLast(), as: UTF8.self)
            guard English.wordClasses[name] != nil else {
                throw CuePatternError("there is no class of words `<\(name)>`")
            }
            result.classes.append(name)
        } else {
            // The lexer cuts contractions and hyphens apart; so does whoever writes a cue.
            let alternative = String(decoding: bytes, as: UTF8.self)
            let tokens = ProseLexer.tokens(of: alternative)
            guard tokens.count == 1, let token = tokens.first else {
                throw CuePatternError("`\(alternative)` is not one word; write its parts apart")
            }
            result.words.append(Array(token.word.utf8)[...])
        }
    }
}

/// Why text is no cue.
public struct CuePatternError: Error, Hashable, Sendable {
    public var reason: String

    init(_ reason: String) { self.reason = reason }
}

extension CuePattern.Element {
    /// It takes words that belong to the cue itself.
    var isWord: Bool {
        switch part {
        case .words: true
        case .actor, .gap, .no, .number, .clauseStart, .sentenceStart, .end: false
        }
    }
}

/// Who acts in a sentence, or for whom it holds.
enum Actor: Int, Sendable, Hashable, CaseIterable {
    case vendor, customer, tier

    /// Some of the actors.
    struct Set: OptionSet, Sendable {
        let rawValue: Int32

        static let vendor = Set(rawValue: 1 << Int32(Actor.vendor.rawValue))
        static let customer = Set(rawValue: 1 << Int32(Actor.customer.rawValue))
        static let tier = Set(rawValue: 1 << Int32(Actor.tier.rawValue))
    }

    fileprivate init?(pattern: String) {
        switch pattern {
        case "<vendor>": self = .vendor
        case "<customer>": self = .customer
        case "<tier>": self = .tier
        default: return nil
        }
    }
}
