import SourceText

/// A block quote or a list item that is open around a block.
struct Container {
    enum Kind {
        case quote
        /// How many columns the content is indented against what stands around the item.
        case item(width: Int)
    }

    var kind: Kind
    /// The line on which the container starts, where its marker stands instead of its prefix.
    var line: Int
    /// Where its content begins on that line.
    var content: LinePlace
}

/// What a line leaves for the block inside its containers.
struct StrippedLine {
    /// Where the containers' prefixes end.
    var place: LinePlace
    /// True when a container's prefix is missing, so that the line only continues a paragraph lazily.
    var isLazy: Bool
}

extension SourceFile {
    /// Takes the prefixes of containers off a line (CommonMark 0.30 sections 5.1 and 5.2; tabs count to the next
    /// multiple of four). `libcmark` subtracts the first line's prefix from every line instead, which is why its
    /// columns are wrong after lazy and differently indented lines.
    func strip(_ containers: [Container], fromLine number: Int) -> StrippedLine {
        let line = lineContent(number)
        var place = LinePlace(offset: number == 1 ? textStart : line.start)
        for container in containers {
            if container.line == number {
                place = container.content
                continue
            }
            var probe = place
            switch container.kind {
            case .quote:
                probe.skip(columns: 3, in: bytes, end: line.end)
                guard probe.offset < line.end, bytes[probe.offset] == UInt8(ascii: ">") else {
                    return StrippedLine(place: place, isLazy: true)
                }
                probe.advance(bytes: 1)
                probe.skip(columns: 1, in: bytes, end: line.end)
            case .item(let width):
                let skipped = probe.skip(columns: width, in: bytes, end: line.end)
                guard skipped == width || probe.offset >= line.end else {
                    return StrippedLine(place: place, isLazy: true)
                }
            }
            place = probe
        }
        return StrippedLine(place: place, isLazy: false)
    }

    /// The place where a line's text begins after white space, and the columns of that white space.
    func indentation(at place: LinePlace, end: Int) -> (columns: Int, text: LinePlace) {
        var text = place
        let columns = text.skip(columns: Int.max, in: bytes, end: end)
        return (columns, text)
    }
}

/// A place in a line that knows its visual column.
struct LinePlace {
    private(set) var offset: Int
    /// From 0, with tabs as CommonMark counts them.
    private(set) var column = 0
    /// True when the byte at `offset` is a tab of which some columns are used up.
    private(set) var isInsideTab = false

    init(offset: Int) { self.offset = offset }

    /// How many columns are left of the tab that is used up in part.
    var restOfTab: Int { isInsideTab ? 4 - column % 4 : 0 }

    /// Moves over bytes that are a column wide each.
    mutating func advance(bytes count: Int) {
        offset += count
        column += count
        isInsideTab = false
    }

    /// Skips spaces and tabs up to a number of columns and says how many it skipped.
    @discardableResult
    mutating func skip(columns limit: Int, in bytes: [UInt8], end: Int) -> Int {
        var skipped = 0
        while skipped < limit, offset < end, bytes[offset].isSpaceOrTab {
            let width = bytes[offset] == 0x09 ? 4 - column % 4 : 1
            let taken = min(width, limit - skipped)
            skipped += taken
            column += taken
            // The rest of a tab belongs to what follows.
            isInsideTab = taken < width
            if !isInsideTab { offset += 1 }
        }
        return skipped
    }
}
