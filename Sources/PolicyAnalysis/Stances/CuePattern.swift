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
        var words: [String] = []
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
        for bytes in Array(text.utf8).split(separator: UInt8(ascii: " ")) {
            let word = String(decoding: bytes, as: UTF8.self)
            if Self.isPlain(bytes), word != "cannot" {
                elements.append(Element(part: .words(Alternatives(words: [word]))))
            } else {
                elements.append(try Self.element(word))
            }
        }
        guard elements.contains(where: \.isWord) else {
            throw CuePatternError("it names no word to look for")
        }
    }

    private static func element(_ text: String) throws(CuePatternError) -> Element {
        switch text {
        case "^": return Element(part: .clauseStart)
        case "^^": return Element(part: .sentenceStart)
        case "#": return Element(part: .number)
        case "$": return Element(part: .end)
        default: break
        }
        if text.hasPrefix("..") { return try gap(text) }
        if text.hasPrefix("!") { return Element(part: .no(try words(String(text.dropFirst())))) }
        let (body, minimum, maximum): (Substring, Int, Int) =
            switch text.last {
            case "?": (text.dropLast(), 0, 1)
            case "*": (text.dropLast(), 0, 4)
            case "+": (text.dropLast(), 1, 4)
            default: (text[...], 1, 1)
            }
        if let actor = Actor(pattern: body) {
            return Element(part: .actor(actor), minimum: minimum, maximum: min(maximum, 1))
        }
        return Element(part: .words(try words(String(body))), minimum: minimum, maximum: maximum)
    }

    /// What the lexer leaves as it is, but for "cannot". The grammar has thousands of words, and most are plain.
    private static func isPlain(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.allSatisfy { (0x61...0x7A).contains($0) }
    }

    private static func gap(_ text: String) throws(CuePatternError) -> Element {
        let dots = text.prefix { $0 == "." }
        guard let count = Int(text.dropFirst(dots.count)), (1...30).contains(count), dots.count <= 3 else {
            throw CuePatternError("`\(text)` is no gap; expected `..3`, with a number of words from 1 to 30")
        }
        return Element(part: .gap(upTo: count, crossesClauses: dots.count == 3))
    }

    private static func words(_ text: String) throws(CuePatternError) -> Alternatives {
        var result = Alternatives()
        for bytes in Array(text.utf8).split(separator: UInt8(ascii: "|")) {
            let alternative = String(decoding: bytes, as: UTF8.self)
            if isPlain(bytes), alternative != "cannot" {
                result.words.append(alternative)
            } else if alternative.hasPrefix("<"), alternative.hasSuffix(">") {
                let name = String(alternative.dropFirst().dropLast())
                guard English.wordClasses[name] != nil else {
                    throw CuePatternError("there is no class of words `<\(name)>`")
                }
                result.classes.append(name)
            } else {
                // The lexer cuts contractions and hyphens apart; so does whoever writes a cue.
                let tokens = ProseLexer.tokens(of: alternative)
                guard tokens.count == 1, let token = tokens.first else {
                    throw CuePatternError("`\(alternative)` is not one word; write its parts apart")
                }
                result.words.append(token.word)
            }
        }
        guard !result.words.isEmpty || !result.classes.isEmpty else {
            throw CuePatternError("a word is missing")
        }
        return result
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

    fileprivate init?(pattern: Substring) {
        switch pattern {
        case "<vendor>": self = .vendor
        case "<customer>": self = .customer
        case "<tier>": self = .tier
        default: return nil
        }
    }
}
