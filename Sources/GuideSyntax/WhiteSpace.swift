import MarkdownSyntax
import SourceText

/// White space folded to single spaces, none at the ends. A no-break space is white space to a reader.
public func fold(_ text: String) -> String { fold(Array(text.utf8)[...]) }

/// As ``fold(_:)`` of the text that the bytes are. Most texts are folded already, and all else than white space beyond
/// ASCII is done by bytes: to split by `Character` takes twenty times as long.
public func fold(_ bytes: ArraySlice<UInt8>) -> String {
    switch WhiteSpace(of: bytes) {
    case .isFolded: return String(decoding: bytes, as: UTF8.self)
    case .isWide:
        return String(decoding: bytes, as: UTF8.self).split { $0.isWhitespace }.joined(separator: " ")
    case .isASCII: break
    }
    var folded: [UInt8] = []
    folded.reserveCapacity(bytes.count)
    for byte in bytes {
        if !byte.isASCIIWhitespace {
            folded.append(byte)
        } else if let last = folded.last, last != 0x20 {
            folded.append(0x20)
        }
    }
    if folded.last == 0x20 { folded.removeLast() }
    return String(decoding: folded, as: UTF8.self)
}

/// What white space stands in a text.
private enum WhiteSpace {
    /// Single spaces, and none at the ends.
    case isFolded
    case isASCII
    /// There may be some beyond ASCII, or some that makes one character with what follows.
    case isWide

    init(of bytes: ArraySlice<UInt8>) {
        self = .isFolded
        var isBehindSpace = true
        for index in bytes.indices {
            let byte = bytes[index]
            if byte >= 0x80,
                isBehindSpace ? !Self.isPlainStart(bytes[index...]) : Self.mayBeSpace(bytes[index...])
            {
                self = .isWide
                return
            }
            let isSpace = byte.isASCIIWhitespace
            if isSpace, byte != 0x20 || isBehindSpace { self = .isASCII }
            isBehindSpace = isSpace
        }
        if isBehindSpace { self = .isASCII }
    }

    /// Latin letters, dashes and quotes, arrows, ticks and crosses: they join no character before them.
    private static func isPlainStart(_ bytes: ArraySlice<UInt8>) -> Bool {
        let (second, third) = (bytes.dropFirst().first ?? 0, bytes.dropFirst(2).first ?? 0)
        return switch bytes.first {
        case 0xC3: true
        case 0xE2: second == 0x80 && (0x90...0xA7).contains(third) || (0x86...0xAF).contains(second)
        default: false
        }
    }

    /// Whether the first byte is one with which white space beyond ASCII begins, and the second may be.
    private static func mayBeSpace(_ bytes: ArraySlice<UInt8>) -> Bool {
        switch bytes.first {
        case 0xC2, 0xE1, 0xE3: true
        case 0xE2:
            switch bytes.dropFirst().first {
            case 0x80: !(0x90...0xA7).contains(bytes.dropFirst(2).first ?? 0)
            case 0x81: true
            default: false
            }
        default: false
        }
    }
}

extension MappedText {
    /// A range without white space at its ends: all that Unicode calls so, as ``fold(_:)`` has it.
    func trimmed(_ range: Range<Int>) -> Range<Int> {
        let range = range.clamped(to: 0..<count)
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, case let length = whiteSpaceLength(at: start), length > 0 {
            start = min(end, start + length)
        }
        while let length = (1...3).first(where: { end - $0 >= start && whiteSpaceLength(at: end - $0) == $0 })
        {
            end -= length
        }
        return start..<end
    }

    /// The bytes of the white space at an offset; 0 where none stands.
    private func whiteSpaceLength(at offset: Int) -> Int {
        let byte = bytes[offset]
        if byte < 0x80 { return byte.isASCIIWhitespace ? 1 : 0 }
        // With these bytes all of it begins that is not ASCII.
        guard byte == 0xC2 || (0xE1...0xE3).contains(byte) else { return 0 }
        let length = byte < 0xE0 ? 2 : 3
        guard offset + length <= count else { return 0 }
        return Self.wideWhiteSpace.contains(Array(bytes[offset..<(offset + length)])) ? length : 0
    }

    /// White space beyond ASCII (`White_Space` in the Unicode Character Database).
    private static let wideWhiteSpace: Set<[UInt8]> = Set(
        ([0x85, 0xA0, 0x1680, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000] + Array(0x2000...0x200A))
            .compactMap { Unicode.Scalar($0 as UInt32) }.map { Array(String($0).utf8) })
}
