import SourceText

/// From the lines and columns of the YAML library to bytes of the file.
///
/// The library counts code points and, as YAML 1.1 does, also ends lines at U+0085, U+2028 and U+2029.
struct YAMLPlaces {
    private let bytes: [UInt8]
    private var lineStarts: [Int]
    /// The last answer: places come in the order of the file, and a file may be one long line.
    private var last = (line: 0, column: 0, offset: 0)

    static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

    init(_ file: SourceFile) {
        bytes = file.bytes
        // The library is given the text without the mark, or it would indent the first line by it.
        var index = bytes.starts(with: Self.byteOrderMark) ? Self.byteOrderMark.count : 0
        lineStarts = [index]
        while index < bytes.count {
            let length = YAMLPlaces.lineBreak(at: index, in: bytes)
            index += max(1, length)
            if length > 0 { lineStarts.append(index) }
        }
    }

    /// The offset of a 1-based line and a 1-based column in code points, clamped to the line.
    mutating func offset(line: Int, column: Int) -> Int {
        guard line >= 1, line <= lineStarts.count else { return line < 1 ? 0 : bytes.count }
        let end = line < lineStarts.count ? lineStarts[line] : bytes.count
        let isAhead = last.line == line && last.column <= column
        var offset = isAhead ? last.offset : lineStarts[line - 1]
        var left = column - (isAhead ? last.column : 1)
        while left > 0, offset < end {
            offset += 1
            while offset < end, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
            left -= 1
        }
        last = (line, column, offset)
        return offset
    }

    /// The span of a scalar, which is known by its start only: its text where it stands there as it is, else the rest
    /// of its line without a comment.
    func scalar(_ text: String, at start: Int) -> SourceSpan {
        let text = Array(text.utf8)
        guard start < bytes.count else { return SourceSpan(bytes.count, bytes.count) }
        let quote = bytes[start]
        if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
            let end = start + text.count + 2
            if end <= bytes.count, bytes[(start + 1)...].starts(with: text), bytes[end - 1] == quote {
                return SourceSpan(start, end)
            }
        } else if bytes[start...].starts(with: text) {
            return SourceSpan(start, start + text.count)
        }
        return SourceSpan(start, restOfLine(from: start))
    }

    private func restOfLine(from start: Int) -> Int {
        var end = start
        while end < bytes.count, YAMLPlaces.lineBreak(at: end, in: bytes) == 0 {
            if bytes[end] == UInt8(ascii: "#"), end > start, bytes[end - 1] == 0x20 { break }
            end += 1
        }
        while end > start, bytes[end - 1] == 0x20 { end -= 1 }
        return end
    }

    /// How many bytes of a line break stand at an offset.
    private static func lineBreak(at index: Int, in bytes: [UInt8]) -> Int {
        switch bytes[index] {
        case 0x0A: return 1
        case 0x0D: return index + 1 < bytes.count && bytes[index + 1] == 0x0A ? 2 : 1
        case 0xC2: return index + 1 < bytes.count && bytes[index + 1] == 0x85 ? 2 : 0
        case 0xE2:
            guard index + 2 < bytes.count, bytes[index + 1] == 0x80 else { return 0 }
            return bytes[index + 2] == 0xA8 || bytes[index + 2] == 0xA9 ? 3 : 0
        default: return 0
        }
    }
}
