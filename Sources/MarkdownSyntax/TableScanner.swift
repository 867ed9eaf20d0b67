import SourceText

/// Finds a table among the lines of a paragraph, by the rules of GFM 0.29 section 4.10 as `cmark-gfm` carries them out.
///
/// libcmark knows no tables: they reach us as paragraphs. A pipe splits a row before any inline is parsed, in code spans
/// and attributes too; only a backslash protects it.
struct TableScanner {
    let content: LeafContent

    struct Found {
        /// Lines of the paragraph that stand before the header and stay a paragraph.
        var header: Int
        /// The lines of the body; what follows them is no part of the table.
        var body: Range<Int>
        var columns: Int
    }

    /// The first table, or nil.
    func find() -> Found? {
        // The delimiter row is the second line of a table at the earliest.
        for number in content.lines.indices.dropFirst() {
            let line = content.lines[number]
            guard !line.isLazy, line.indentation < 4, let columns = delimiterColumns(line) else {
                continue
            }
            guard cells(of: content.lines[number - 1]).count == columns else { continue }
            var end = number + 1
            while end < content.lines.count, continuesTable(content.lines[end]) { end += 1 }
            return Found(header: number - 1, body: (number + 1)..<end, columns: columns)
        }
        return nil
    }

    /// The cells of a row: ranges of `LeafContent.text` between pipes, without the white space around them.
    func cells(of line: LeafContent.Line) -> [Range<Int>] {
        let bytes = content.text.bytes
        var cells: [Range<Int>] = []
        let row = trimmed(line.range)
        var offset = row.lowerBound
        // The white space of a lazy line is a cell before its first pipe for `cmark-gfm`.
        let hasCellBefore = line.isLazy && row.lowerBound > line.range.lowerBound
        if bytes[row].first == Self.pipe, !hasCellBefore { offset += 1 }
        while offset < row.upperBound {
            let start = offset
            // Any backslash before a pipe protects it, also one that is itself escaped.
            while offset < row.upperBound,
                bytes[offset] != Self.pipe || offset > start && bytes[offset - 1] == Self.backslash
            {
                offset += 1
            }
            cells.append(trimmed(start..<offset))
            offset += 1
        }
        return cells
    }

    /// Adds a part of the text as its inlines are parsed: `\|` is `|`.
    func appendUnescaped(_ range: Range<Int>, to text: inout MappedText) {
        let bytes = content.text.bytes
        var start = range.lowerBound
        for offset in range.dropLast() where bytes[offset] == Self.backslash && bytes[offset + 1] == Self.pipe
        {
            text.append(content.text, start..<offset)
            text.append(Self.pipe, replacing: content.text.span(of: offset..<(offset + 2)))
            start = offset + 2
        }
        text.append(content.text, start..<range.upperBound)
    }

    /// Whether a part of the text holds none of the bytes with which an inline may begin or end, and none that libcmark
    /// makes a text of its own of (CommonMark 0.30 section 6).
    func isPlain(_ range: Range<Int>) -> Bool {
        content.text.bytes[range].allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "&"), UInt8(ascii: "*"),
                UInt8(ascii: "_"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "<"), UInt8(ascii: "!"),
                0x0A, 0x0D:
                false
            default: true
            }
        }
    }

    private static let pipe = UInt8(ascii: "|")
    private static let backslash = UInt8(ascii: "\\")

    /// The number of columns of a delimiter row, or nil where the line is none.
    private func delimiterColumns(_ line: LeafContent.Line) -> Int? {
        let bytes = content.text.bytes
        // Most lines end the question at their first byte.
        guard let first = content.text.bytes[trimmed(line.range)].first,
            first == UInt8(ascii: "|") || first == UInt8(ascii: "-") || first == UInt8(ascii: ":")
        else { return nil }
        let cells = cells(of: line)
        let areMarkers = cells.allSatisfy { cell in
            var marker = bytes[cell]
            if marker.first == UInt8(ascii: ":") { marker.removeFirst() }
            if marker.last == UInt8(ascii: ":") { marker.removeLast() }
            return !marker.isEmpty && marker.allSatisfy { $0 == UInt8(ascii: "-") }
        }
        return areMarkers && !cells.isEmpty ? cells.count : nil
    }

    /// False where the line begins another block, or holds no cell. Blocks that may interrupt a paragraph have ended it
    /// already; these are the ones that may not, but do end a table.
    private func continuesTable(_ line: LeafContent.Line) -> Bool {
        let bytes = content.text.bytes[line.range]
        return !line.isLazy && line.indentation < 4 && !bytes.startsListItem && !bytes.isLoneTag
            && holdsCell(trimmed(line.range))
    }

    /// A pipe alone, which begins a row, is none.
    private func holdsCell(_ row: Range<Int>) -> Bool {
        row.count > 1 || row.count == 1 && content.text.bytes[row.lowerBound] != Self.pipe
    }

    func trimmed(_ range: Range<Int>) -> Range<Int> {
        let bytes = content.text.bytes
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, bytes[start].isASCIIWhitespace { start += 1 }
        while end > start, bytes[end - 1].isASCIIWhitespace { end -= 1 }
        return start..<end
    }
}
