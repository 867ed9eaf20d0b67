import MarkdownSyntax
import SourceText

/// White space folded to single spaces, none at the ends. A no-break space is white space to a reader.
public func fold(_ text: String) -> String {
    guard text.utf8.allSatisfy({ $0 < 0x80 }) else {
        return text.split { $0.isWhitespace }.joined(separator: " ")
    }
    var folded: [UInt8] = []
    folded.reserveCapacity(text.utf8.count)
    for byte in text.utf8 {
        if !byte.isASCIIWhitespace {
            folded.append(byte)
        } else if let last = folded.last, last != 0x20 {
            folded.append(0x20)
        }
    }
    if folded.last == 0x20 { folded.removeLast() }
    return String(decoding: folded, as: UTF8.self)
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
        let length = byte < 0xE0 ? 2 : 3
        guard offset + length <= count else { return 0 }
        return Self.wideWhiteSpace.contains(Array(bytes[offset..<(offset + length)])) ? length : 0
    }

    /// White space beyond ASCII (`White_Space` in the Unicode Character Database).
    private static let wideWhiteSpace: Set<[UInt8]> = Set(
        ([0x85, 0xA0, 0x1680, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000] + Array(0x2000...0x200A))
            .compactMap { Unicode.Scalar($0 as UInt32) }.map { Array(String($0).utf8) })
}
