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

    struct Cell {
        /// Between the pipes, without the white space around it: a range of `LeafContent.text`.
        var range: Range<Int>
    }

    /// The first table, or nil.
    func find() -> Found? {
        // The delimiter row is the second line of a table at the earliest.
        for number in content.lines.indices.dropFirst() {
            let line = content.lines[number]
            guard !line.isLazy, line.indentation < 4, let columns = delimiterColumns(line.range) else {
                continue
            }
            guard cells(of: content.lines[number - 1].range).count == columns else { continue }
            var end = number + 1
            while end < content.lines.count, continuesTable(content.lines[end]) { end += 1 }
            return Found(header: number - 1, body: (number + 1)..<end, columns: columns)
        }
        return nil
    }

    /// The cells of a row.
    func cells(of range: Range<Int>) -> [Cell] {
        let bytes = content.text.bytes
        var cells: [Cell] = []
        var offset = trimmed(range).lowerBound
        let end = trimmed(range).upperBound
        if offset < end, bytes[offset] == UInt8(ascii: "|") { offset += 1 }
        while offset < end {
            let start = offset
            while offset < end, bytes[offset] != UInt8(ascii: "|") {
                let isEscape =
                    bytes[offset] == UInt8(ascii: "\\") && offset + 1 < end
                    && bytes[offset + 1].isASCIIPunctuation
                offset += isEscape ? 2 : 1
            }
            cells.append(Cell(range: trimmed(start..<offset)))
            offset += 1
        }
        return cells
    }

    /// A cell's text as its inlines are parsed: `\|` is `|`.
    func text(of cell: Cell) -> MappedText {
        let bytes = content.text.bytes
        var text = MappedText()
        var start = cell.range.lowerBound
        for offset in cell.range.dropLast()
        where bytes[offset] == UInt8(ascii: "\\") && bytes[offset + 1] == UInt8(ascii: "|") {
            text.append(content.text, start..<offset)
            text.append([UInt8(ascii: "|")], replacing: content.text.span(of: offset..<(offset + 2)))
            start = offset + 2
        }
        text.append(content.text, start..<cell.range.upperBound)
        return text
    }

    /// The number of columns of a delimiter row, or nil where the line is none.
    private func delimiterColumns(_ range: Range<Int>) -> Int? {
        let bytes = content.text.bytes
        // Most lines end the question at their first byte.
        guard let first = content.text.bytes[trimmed(range)].first,
            first == UInt8(ascii: "|") || first == UInt8(ascii: "-") || first == UInt8(ascii: ":")
        else { return nil }
        let cells = cells(of: range)
        let areMarkers = cells.allSatisfy { cell in
            var marker = bytes[cell.range]
            if marker.first == UInt8(ascii: ":") { marker.removeFirst() }
            if marker.last == UInt8(ascii: ":") { marker.removeLast() }
            return !marker.isEmpty && marker.allSatisfy { $0 == UInt8(ascii: "-") }
        }
        return areMarkers && !cells.isEmpty ? cells.count : nil
    }

    /// False where the line begins another block. Blocks that may interrupt a paragraph have ended it already; these
    /// are the ones that may not, but do end a table.
    private func continuesTable(_ line: LeafContent.Line) -> Bool {
        guard !line.isLazy, line.indentation < 4 else { return false }
        let bytes = content.text.bytes[line.range]
        return !startsListItem(bytes) && !isLoneTag(bytes)
    }

    /// CommonMark 0.30 section 5.2: a bullet or a number, then white space or the end of the line.
    private func startsListItem(_ line: ArraySlice<UInt8>) -> Bool {
        guard let first = line.first else { return false }
        var rest = line.dropFirst()
        if first.isASCIIDigit {
            let digits = line.prefix(10).prefix { $0.isASCIIDigit }
            rest = line.dropFirst(digits.count)
            guard digits.count <= 9, rest.first == UInt8(ascii: ".") || rest.first == UInt8(ascii: ")") else {
                return false
            }
            rest = rest.dropFirst()
        } else if first != UInt8(ascii: "-") && first != UInt8(ascii: "*") && first != UInt8(ascii: "+") {
            return false
        }
        return rest.first.map(\.isSpaceOrTab) ?? true
    }

    /// CommonMark 0.30 section 4.6, start condition 7: a complete tag alone on its line. Recognized by its ends only:
    /// a line that begins and ends so and is no tag holds no cell either.
    private func isLoneTag(_ line: ArraySlice<UInt8>) -> Bool {
        guard line.first == UInt8(ascii: "<"), let last = line.last(where: { !$0.isASCIIWhitespace }) else {
            return false
        }
        let second = line.dropFirst().first ?? 0
        return last == UInt8(ascii: ">") && (second.isASCIILetter || second == UInt8(ascii: "/"))
            && !line.contains(UInt8(ascii: "|"))
    }

    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        let bytes = content.text.bytes
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, bytes[start].isASCIIWhitespace { start += 1 }
        while end > start, bytes[end - 1].isASCIIWhitespace { end -= 1 }
        return start..<end
    }
}
