/// One line of a file as a terminal shows it, with the part that a span covers.
///
/// Only a window of a long line is looked at, so that a page on a single line of a megabyte costs no more than any
/// other.
struct SourceExcerpt {
    /// Fit for a terminal: tabs expanded, hidden characters escaped.
    let text: String
    /// The columns of `text` that the span covers; one column where the span is empty.
    let marked: Range<Int>
    /// The span goes on beyond what is shown.
    let continues: Bool
    let line: Int

    static let tabStop = 4
    private static let ellipsis = "..."

    init(of span: SourceSpan, in file: SourceFile, maxWidth: Int) {
        line = file.location(of: span.start).line
        let content = file.lineContent(line)
        let window = Self.window(around: span, in: content, of: file, maxWidth: maxWidth)
        var cells = Self.cells(of: file.slice(window), startingAt: window.start)
        let marked = Self.columns(of: span, in: cells)
        let width = cells.reduce(0) { $0 + $1.width }
        let first = width <= maxWidth ? 0 : max(0, min(marked.lowerBound - maxWidth / 3, width - maxWidth))
        let last = min(width, first + maxWidth)
        let offset = Self.trim(&cells, to: first..<last)
        let leads = offset > 0 || window.start > content.start
        let trails = last < width || window.end < content.end

        let prefix = leads ? Self.ellipsis : ""
        text = prefix + cells.map(\.text).joined() + (trails ? Self.ellipsis : "")
        let shift = prefix.count - offset
        let start = max(prefix.count, marked.lowerBound + shift)
        let end = min(marked.upperBound, max(last, marked.lowerBound + 1)) + shift
        self.marked = start..<max(start + 1, end)
        continues = span.end > content.end + 2 || marked.upperBound > max(last, marked.lowerBound + 1)
    }

    /// What takes part in the line as one: a character, a tab, or a byte that is no UTF-8.
    private struct Cell {
        var text: String
        var width: Int
        var bytes: Range<Int>
    }

    /// The bytes worth decoding. A character of a real text takes few bytes; where one takes hundreds, the window
    /// shows less of the line and no harm is done.
    private static func window(
        around span: SourceSpan, in content: SourceSpan, of file: SourceFile, maxWidth: Int
    ) -> SourceSpan {
        let reach = maxWidth * 4
        let caret = min(max(span.start, content.start), content.end)
        var start = max(content.start, caret - reach)
        var end = min(content.end, caret + reach * 2)
        while start < caret, isContinuation(file.bytes[start]) { start += 1 }
        while end > caret, end < content.end, isContinuation(file.bytes[end]) { end -= 1 }
        return SourceSpan(start, end)
    }

    private static func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }

    private static func cells(of bytes: ArraySlice<UInt8>, startingAt offset: Int) -> [Cell] {
        var cells: [Cell] = []
        var column = 0
        var position = offset
        func add(_ text: String, _ count: Int) {
            let width = DisplayWidth.of(text)
            cells.append(Cell(text: text, width: width, bytes: position..<position + count))
            column += width
            position += count
        }
        for run in runs(of: bytes) {
            switch run {
            case .text(let text):
                for character in text {
                    let shown =
                        character == "\t"
                        ? String(repeating: " ", count: tabStop - column % tabStop)
                        : VisibleText.of(String(character))
                    add(shown, character.utf8.count)
                }
            case .invalid(let byte): add("\\x{" + String(byte, radix: 16) + "}", 1)
            }
        }
        return cells
    }

    private enum Run {
        case text(String)
        case invalid(UInt8)
    }

    /// Well-formed stretches and the bytes between them: a replacement character would change the length, and
    /// carets would stand beside their place.
    private static func runs(of bytes: ArraySlice<UInt8>) -> [Run] {
        var runs: [Run] = []
        var text = ""
        var parser = Unicode.UTF8.ForwardParser()
        var iterator = bytes.makeIterator()
        var position = bytes.startIndex
        while true {
            switch parser.parseScalar(from: &iterator) {
            case .valid(let encoded):
                text.unicodeScalars.append(Unicode.UTF8.decode(encoded))
                position += encoded.count
            case .error(let length):
                if !text.isEmpty { runs.append(.text(text)) }
                text = ""
                let end = min(bytes.endIndex, position + length)
                runs += bytes[position..<end].map(Run.invalid)
                position = end
            case .emptyInput:
                if !text.isEmpty { runs.append(.text(text)) }
                return runs
            }
        }
    }

    private static func columns(of span: SourceSpan, in cells: [Cell]) -> Range<Int> {
        var column = 0
        var start: Int?
        var end = 0
        for cell in cells {
            if start == nil, cell.bytes.upperBound > span.start { start = column }
            column += cell.width
            if cell.bytes.lowerBound < span.end { end = column }
        }
        let first = start ?? column
        return first..<max(first + 1, end)
    }

    /// Keeps the cells within columns and answers how many columns were cut in front.
    private static func trim(_ cells: inout [Cell], to columns: Range<Int>) -> Int {
        var column = 0
        var cut = 0
        cells = cells.filter { cell in
            let range = column..<column + cell.width
            column = range.upperBound
            if range.lowerBound < columns.lowerBound {
                cut = range.upperBound
                return false
            }
            return range.upperBound <= columns.upperBound
        }
        return cut
    }
}
