import GuideSyntax

/// A word, a number or a sign of a cell, with its place in the cell's text.
struct Token: Hashable, Sendable {
    var kind: Kind
    /// In `RichText.text`.
    var range: Range<Int>
    /// White space stands before it, or the start of the text.
    var isSpaced: Bool

    enum Kind: Hashable, Sendable {
        /// In lower case.
        case word(String)
        /// Digits, without separators of thousands.
        case number(Int)
        /// A number with decimals, as written.
        case decimal(String)
        case hyphen(isGlued: Bool)
        case lineBreak
        case sign(String)
    }

    /// What vocabulary sees.
    var word: String? {
        switch kind {
        case .word(let word): word
        case .number(let number): String(number)
        case .hyphen: "-"
        case .sign(let sign): sign
        case .decimal, .lineBreak: nil
        }
    }
}

/// Splits text into tokens.
enum CellLexer {
    static func tokens(of text: RichText, in range: Range<Int>? = nil) -> [Token] {
        tokens(of: text.text.bytes[range ?? 0..<text.text.count])
    }

    /// The words of a phrase of the vocabulary: the same lexer, so that both sides are cut alike.
    static func words(of text: String) -> [String] {
        // Most of the vocabulary is plain words, and there is much of it to read before the first guide.
        let bytes = Array(text.utf8)
        if bytes.allSatisfy({ $0 == 0x20 || (0x61...0x7A).contains($0) }) { return plainWords(of: bytes) }
        return tokens(of: bytes[...]).compactMap { token in
            if case .hyphen(isGlued: true) = token.kind { nil } else { token.word }
        }
    }

    private static func plainWords(of bytes: [UInt8]) -> [String] {
        var words: [String] = []
        var start = 0
        for index in 0...bytes.count where index == bytes.count || bytes[index] == 0x20 {
            if index > start { words.append(String(decoding: bytes[start..<index], as: UTF8.self)) }
            start = index + 1
        }
        return words
    }

    static func tokens(of bytes: ArraySlice<UInt8>) -> [Token] {
        let text = CellCharacters(bytes)
        var tokens: [Token] = []
        // A word is five letters and a blank.
        tokens.reserveCapacity(text.count / 6 + 1)
        var isSpaced = true
        var index = 0
        while index < text.count {
            let start = index
            index += 1
            switch text.kinds[start] {
            case .newline:
                tokens.append(
                    Token(kind: .lineBreak, range: text.range(start..<index), isSpaced: true))
                isSpaced = true
            case .blank: isSpaced = true
            default:
                let kind = kind(in: text, from: start, end: &index)
                tokens.append(Token(kind: kind, range: text.range(start..<index), isSpaced: isSpaced))
                isSpaced = false
            }
        }
        return gluingHyphens(tokens)
    }

    private static func kind(in text: CellCharacters, from start: Int, end: inout Int) -> Token.Kind {
        switch text.kinds[start] {
        case .digit: return number(in: text, from: start, end: &end)
        case .letter:
            while end < text.count, text.kinds[end] == .letter || text.kinds[end] == .apostrophe { end += 1 }
            return .word(text.lowercased(start..<end))
        case .hyphen: return .hyphen(isGlued: false)
        // ".5": a figure without its zero.
        case .point where text.isDigit(end):
            while text.isDigit(end) { end += 1 }
            return .decimal("0" + text.string(start..<end))
        default: return .sign(text.sign(start))
        }
    }

    private static func number(in text: CellCharacters, from start: Int, end: inout Int) -> Token.Kind {
        var digits = ""
        var cursor = start
        while text.isDigit(cursor) {
            digits += text.string(cursor..<(cursor + 1))
            cursor += 1
            // A separator of thousands stands before exactly three digits.
            if text.isComma(cursor), isThousands(after: cursor, in: text) { cursor += 1 }
        }
        end = cursor
        if cursor < text.count, text.kinds[cursor] == .point, text.isDigit(cursor + 1) {
            cursor += 1
            while text.isDigit(cursor) { cursor += 1 }
            end = cursor
            return .decimal(text.string(start..<cursor))
        }
        return Int(digits).map { .number($0) } ?? .decimal(digits)
    }

    private static func isThousands(after comma: Int, in text: CellCharacters) -> Bool {
        (1...3).allSatisfy { text.isDigit(comma + $0) } && !text.isDigit(comma + 4)
    }

    /// A hyphen with a letter right before and right after it makes a compound: `add-on`.
    private static func gluingHyphens(_ tokens: [Token]) -> [Token] {
        var result = tokens
        for index in tokens.indices.dropFirst().dropLast() {
            guard case .hyphen = tokens[index].kind, case .word = tokens[index - 1].kind,
                case .word = tokens[index + 1].kind
            else { continue }
            let isGlued = !tokens[index].isSpaced && !tokens[index + 1].isSpaced
            result[index].kind = .hyphen(isGlued: isGlued)
        }
        return result
    }
}

extension String {
    var withStraightApostrophes: String {
        // A search takes longer than most words are worth.
        utf8.contains(0xE2) ? replacing("\u{2019}", with: "'") : self
    }
}
