import SourceText

/// The text of a leaf block as libcmark's inline parser sees it, with the origin of each byte: containers' prefixes and
/// leading white space taken off each line, line ends as one LF.
struct LeafContent {
    var text = MappedText()
    var lines: [Line] = []

    struct Line {
        /// Where the line's text starts and ends in the file, without its line ending.
        var span: SourceSpan
        /// Where it starts and ends in `text`, without its line ending.
        var range: Range<Int>
        var isLazy: Bool
        /// Columns of white space before the text, inside the containers.
        var indentation: Int
    }

    /// Adds a line; `from` overrides where its text starts (the first line of a block, whose place libcmark knows).
    mutating func appendLine(
        _ number: Int, of file: SourceFile, containers: [Container], from: Int? = nil
    ) {
        let content = file.lineContent(number)
        var start = from ?? content.start
        var isLazy = false
        var indentation = 0
        if from == nil {
            let stripped = file.strip(containers, from: content)
            isLazy = stripped.isLazy
            (indentation, start) = file.indentation(
                at: stripped.offset, column: stripped.column, end: content.end)
        }
        if let last = lines.last { appendLineEnd(after: last.span.end, of: file) }
        let span = SourceSpan(min(start, content.end), content.end)
        let textStart = text.count
        text.append(file.slice(span), from: span)
        lines.append(
            Line(span: span, range: textStart..<text.count, isLazy: isLazy, indentation: indentation))
    }

    private mutating func appendLineEnd(after end: Int, of file: SourceFile) {
        let bytes = file.slice(SourceSpan(end, end + 2))
        if bytes.first == 0x0D {
            let isPair = bytes.count > 1 && bytes[bytes.startIndex + 1] == 0x0A
            text.append([0x0A], replacing: SourceSpan(end, end + (isPair ? 2 : 1)))
        } else {
            text.append(bytes.prefix(1), from: SourceSpan(end, end + 1))
        }
    }
}
