import SourceText

/// The text of a paragraph or a heading as libcmark's inline parser sees it, with the origin of each byte: containers'
/// prefixes and leading white space taken off each line, line ends as one LF.
struct LeafContent {
    private(set) var text = MappedText()
    private(set) var lines: [Line] = []

    struct Line {
        /// Counted from 1, in the file.
        var number: Int
        /// Where it starts and ends in `text`, without its line ending.
        var range: Range<Int>
        var isLazy: Bool
        /// Columns of white space before the text, inside the containers.
        var indentation: Int
    }

    /// Empties the content and keeps its storage for the next block.
    mutating func removeAll() {
        text.removeAll()
        lines.removeAll(keepingCapacity: true)
    }

    /// Adds the first line of a block, whose place libcmark knows.
    mutating func appendFirstLine(_ number: Int, of file: SourceFile, from start: Int) {
        let end = file.lineContent(number).end
        append(SourceSpan(min(start, end), end), of: file, number: number, isLazy: false, indentation: 0)
    }

    mutating func appendLine(_ number: Int, of file: SourceFile, containers: [Container]) {
        if let last = lines.last { appendLineEnd(ofLine: last.number, of: file) }
        let end = file.lineContent(number).end
        let stripped = file.strip(containers, fromLine: number)
        let (indentation, place) = file.indentation(at: stripped.place, end: end)
        guard stripped.isLazy else {
            let text = SourceSpan(place.offset, end)
            append(text, of: file, number: number, isLazy: false, indentation: indentation)
            return
        }
        // libcmark leaves a lazy line its white space, which shows in code spans and raw HTML; of a tab that
        // containers used up in part, it leaves spaces.
        let start = stripped.place
        let tab = SourceSpan(start.offset, start.offset + (start.isInsideTab ? 1 : 0))
        let lineStart = text.count
        text.append(Array(repeating: 0x20, count: start.restOfTab), replacing: tab)
        let rest = SourceSpan(tab.end, end)
        append(rest, of: file, number: number, isLazy: true, indentation: indentation, lineStart: lineStart)
    }

    /// Takes the last line off again.
    mutating func removeLastLine() {
        lines.removeLast()
        text.truncate(to: lines.last?.range.upperBound ?? 0)
    }

    private mutating func append(
        _ span: SourceSpan, of file: SourceFile, number: Int, isLazy: Bool, indentation: Int,
        lineStart: Int? = nil
    ) {
        let start = lineStart ?? text.count
        text.append(file.slice(span), from: span)
        let range = start..<text.count
        lines.append(Line(number: number, range: range, isLazy: isLazy, indentation: indentation))
    }

    private mutating func appendLineEnd(ofLine number: Int, of file: SourceFile) {
        let span = SourceSpan(file.lineContent(number).end, file.line(number).end)
        if file.slice(span).elementsEqual([0x0A]) {
            text.append(file.slice(span), from: span)
        } else {
            text.append(0x0A, replacing: span)
        }
    }
}
