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
        if text.utf8.allSatisfy({ $0 == 0x20 || (0x61...0x7A).contains($0) }) {
            return text.utf8.split(separator: 0x20).map { String(Substring($0)) }
        }
        return tokens(of: Array(text.utf8)[...]).compactMap { token in
            if case .hyphen(isGlued: true) = token.kind { nil } else { token.word }
        }
    }

    static func tokens(of bytes: ArraySlice<UInt8>) -> [Token] {
        var tokens: [Token] = []
        let text = String(decoding: bytes, as: UTF8.self)
        var offset = bytes.startIndex
        var isSpaced = true
        var index = text.startIndex
        while index < text.endIndex {
            let start = offset
            let character = text[index]
            var end = text.index(after: index)
            if character.isNewline {
                tokens.append(
                    Token(kind: .lineBreak, range: start..<(start + character.utf8.count), isSpaced: true))
                isSpaced = true
            } else if character.isWhitespace {
                isSpaced = true
            } else {
                let kind = kind(of: character, at: index, in: text, end: &end)
                let length = text[index..<end].utf8.count
                tokens.append(Token(kind: kind, range: start..<(start + length), isSpaced: isSpaced))
                isSpaced = false
            }
            offset += text[index..<end].utf8.count
            index = end
        }
        return gluingHyphens(tokens)
    }

    private static func kind(
        of character: Character, at start: String.Index, in text: String, end: inout String.Index
    ) -> Token.Kind {
        if character.isASCII, character.isNumber {
            return number(at: start, in: text, end: &end)
        }
        if character.isWordLetter {
            end =
                text[start...].firstIndex { !$0.isWordLetter && $0 != "'" && $0 != "\u{2019}" }
                ?? text.endIndex
            return .word(text[start..<end].lowercased().withStraightApostrophes)
        }
        if character == "-" { return .hyphen(isGlued: false) }
        // ".5": a figure without its zero.
        if character == ".", end < text.endIndex, text[end].isASCII, text[end].isNumber {
            end = text[end...].firstIndex { !($0.isASCII && $0.isNumber) } ?? text.endIndex
            return .decimal("0" + text[start..<end])
        }
        // A variation selector changes how a sign looks, not what it says.
        let scalars = character.unicodeScalars.filter { $0.value != 0xFE0F && $0.value != 0xFE0E }
        return .sign(scalars.reduce(into: "") { $0.unicodeScalars.append($1) })
    }

    private static func number(
        at start: String.Index, in text: String, end: inout String.Index
    ) -> Token.Kind {
        func isDigit(_ index: String.Index) -> Bool {
            index < text.endIndex && text[index].isASCII && text[index].isNumber
        }
        var digits = ""
        var cursor = start
        while isDigit(cursor) {
            digits.append(text[cursor])
            cursor = text.index(after: cursor)
            // A separator of thousands stands before exactly three digits.
            if cursor < text.endIndex, text[cursor] == ",", isThousands(after: cursor, in: text) {
                cursor = text.index(after: cursor)
            }
        }
        end = cursor
        if cursor < text.endIndex, text[cursor] == ".", isDigit(text.index(after: cursor)) {
            cursor = text.index(after: cursor)
            while isDigit(cursor) { cursor = text.index(after: cursor) }
            end = cursor
            return .decimal(String(text[start..<cursor]))
        }
        return Int(digits).map { .number($0) } ?? .decimal(digits)
    }

    private static func isThousands(after comma: String.Index, in text: String) -> Bool {
        let rest = text[comma...].dropFirst().prefix { $0.isASCII && $0.isNumber }
        return rest.count == 3
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

extension Character {
    /// As `isLetter`, without a look into the tables of Unicode for those of ASCII.
    fileprivate var isWordLetter: Bool {
        guard let ascii = asciiValue else { return isLetter }
        return (0x61...0x7A).contains(ascii | 0x20)
    }
}

extension String {
    var withStraightApostrophes: String {
        // A search takes longer than most words are worth.
        utf8.contains(0xE2) ? replacing("\u{2019}", with: "'") : self
    }
}
