import SourceText

/// The characters of a text, each as what it is to the lexer of cells. Nearly all text is ASCII and is told by its bytes;
/// a walk over `Character` took most of the time of the lexer.
struct CellCharacters {
    enum Kind: UInt8 {
        case letter, digit, apostrophe, hyphen, point, comma, newline, blank, sign
    }

    private(set) var kinds: [Kind] = []
    private let bytes: ArraySlice<UInt8>
    /// Where each character begins, and the end; empty where each takes one byte.
    private var starts: [Int] = []

    var count: Int { kinds.count }

    init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        kinds.reserveCapacity(bytes.count)
        if bytes.areCharacters {
            for byte in bytes { kinds.append(Kind(ascii: byte)) }
        } else {
            readCharacters()
        }
    }

    private mutating func readCharacters() {
        starts.reserveCapacity(bytes.count + 1)
        var offset = bytes.startIndex
        for character in String(decoding: bytes, as: UTF8.self) {
            kinds.append(Kind(character))
            starts.append(offset)
            offset += character.utf8.count
        }
        starts.append(offset)
    }

    func isDigit(_ index: Int) -> Bool { index < count && kinds[index] == .digit }

    func isComma(_ index: Int) -> Bool { index < count && kinds[index] == .comma }

    /// The bytes that characters take.
    func range(_ characters: Range<Int>) -> Range<Int> {
        guard starts.isEmpty else { return starts[characters.lowerBound]..<starts[characters.upperBound] }
        return (bytes.startIndex + characters.lowerBound)..<(bytes.startIndex + characters.upperBound)
    }

    func string(_ characters: Range<Int>) -> String {
        String(decoding: written(characters), as: UTF8.self)
    }

    /// In lower case and with straight apostrophes.
    func lowercased(_ characters: Range<Int>) -> String {
        let word = written(characters)
        guard word.isASCII else {
            return String(decoding: word, as: UTF8.self).lowercased().withStraightApostrophes
        }
        guard word.contains(where: { (0x41...0x5A).contains($0) }) else {
            return String(decoding: word, as: UTF8.self)
        }
        return String(decoding: word.map(\.asciiLowercased), as: UTF8.self)
    }

    /// Bytes that are no UTF-8 take more room as characters than they have.
    private func written(_ characters: Range<Int>) -> ArraySlice<UInt8> {
        bytes[range(characters).clamped(to: bytes.startIndex..<bytes.endIndex)]
    }

    /// A variation selector changes how a sign looks, not what it says.
    func sign(_ index: Int) -> String {
        let sign = string(index..<(index + 1))
        guard sign.utf8.count > 1 else { return sign }
        let scalars = sign.unicodeScalars.filter { $0.value != 0xFE0F && $0.value != 0xFE0E }
        return scalars.reduce(into: "") { $0.unicodeScalars.append($1) }
    }
}

extension CellCharacters.Kind {
    fileprivate init(_ character: Character) {
        if let ascii = character.asciiValue {
            // Of the two characters of ASCII that are a line end as well, the value is that of the line feed.
            self.init(ascii: ascii)
        } else if character == "\u{2019}" {
            self = .apostrophe
        } else if character.isLetter {
            self = .letter
        } else if character.isNewline {
            self = .newline
        } else {
            self = character.isWhitespace ? .blank : .sign
        }
    }

    fileprivate init(ascii: UInt8) {
        self =
            switch ascii {
            case 0x61...0x7A, 0x41...0x5A: .letter
            case 0x20, 0x09: .blank
            case 0x30...0x39: .digit
            case 0x0A...0x0D: .newline
            case UInt8(ascii: "'"): .apostrophe
            case UInt8(ascii: "-"): .hyphen
            case UInt8(ascii: "."): .point
            case UInt8(ascii: ","): .comma
            default: .sign
            }
    }
}
