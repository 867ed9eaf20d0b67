import SourceText

/// The containers that are open around a block, outermost first, as far as they matter for its continuation lines.
enum Container {
    case quote
    /// A list item and how many columns its content is indented against what stands around it.
    case item(width: Int)
}

/// What a line leaves for the block inside its containers.
struct StrippedLine {
    /// The offset of the first byte after the containers' prefixes.
    var offset: Int
    /// The visual column at `offset`, from 0.
    var column: Int
    /// True when a container's prefix is missing, so that the line only continues a paragraph lazily.
    var isLazy: Bool
}

extension SourceFile {
    /// Takes the prefixes of containers off a line (CommonMark 0.30 sections 5.1 and 5.2; tabs count to the next
    /// multiple of four). `libcmark` subtracts the first line's prefix from every line instead, which is why its
    /// columns are wrong after lazy and differently indented lines.
    func strip(_ containers: [Container], from line: SourceSpan) -> StrippedLine {
        var cursor = LineCursor(file: self, offset: line.start, end: line.end)
        for container in containers {
            switch container {
            case .quote:
                var probe = cursor
                probe.skip(columns: 3)
                guard probe.byte == UInt8(ascii: ">") else {
                    return StrippedLine(offset: cursor.offset, column: cursor.column, isLazy: true)
                }
                probe.advance()
                probe.skip(columns: 1)
                cursor = probe
            case .item(let width):
                var probe = cursor
                guard probe.skip(columns: width) == width || probe.isBlank else {
                    return StrippedLine(offset: cursor.offset, column: cursor.column, isLazy: true)
                }
                cursor = probe
            }
        }
        return StrippedLine(offset: cursor.offset, column: cursor.column, isLazy: false)
    }

    /// The columns of white space at an offset, and where it ends.
    func indentation(at offset: Int, column: Int, end: Int) -> (columns: Int, offset: Int) {
        var cursor = LineCursor(file: self, offset: offset, end: end, column: column)
        let columns = cursor.skip(columns: Int.max)
        return (columns, cursor.offset)
    }
}

/// A place in a line that knows its visual column.
private struct LineCursor {
    let file: SourceFile
    var offset: Int
    let end: Int
    var column = 0
    /// Columns of a tab that are already used up.
    private var usedOfTab = 0

    init(file: SourceFile, offset: Int, end: Int, column: Int = 0) {
        self.file = file
        self.offset = offset
        self.end = min(end, file.bytes.count)
        self.column = column
    }

    var byte: UInt8? { offset < end ? file.bytes[offset] : nil }

    var isBlank: Bool { byte.map(\.isLineEnd) ?? true }

    mutating func advance() {
        offset += 1
        column += 1
    }

    /// Skips spaces and tabs up to a number of columns and says how many it skipped.
    @discardableResult
    mutating func skip(columns limit: Int) -> Int {
        var skipped = 0
        while skipped < limit, let byte, byte.isSpaceOrTab {
            let width = byte == 0x09 ? 4 - (column % 4) : 1
            let take = min(width, limit - skipped)
            skipped += take
            column += take
            // A tab that is used up in part stays: its rest belongs to what follows.
            if take == width { offset += 1 }
        }
        return skipped
    }
}
