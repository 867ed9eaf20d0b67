import SourceText

/// The text that libcmark parses: the file's body, but for a few lines that a table makes CommonMark read otherwise.
///
/// GFM ends a table at any line that begins another block, such as `2.` or an indented line. CommonMark sees a paragraph
/// there, which few blocks may interrupt. So where a table ends inside its paragraph a blank line is put in and the body
/// is parsed again, until every table ends with its paragraph and every blank line follows a table. That happens: both
/// parsers read line by line, so each reading is right up to the first edit that was missing or wrong.
struct BodyText {
    private let file: SourceFile
    private let start: Int
    private(set) var bytes: ArraySlice<UInt8>
    /// The line of the file on which the body begins, from 0.
    private let lineOffset: Int
    private(set) var edits: [Int: Edit] = [:]
    /// The inserted lines, counted in `bytes`, in order.
    private var insertedLines: [Int] = []

    enum Edit: Equatable {
        /// A blank line before this one, with the prefix that keeps its containers open.
        case separate(prefix: [UInt8])
        /// The byte at this offset stands for a letter: the line underlines nothing.
        case mask(offset: Int)
    }

    init(of file: SourceFile, from start: Int) {
        self.file = file
        self.start = start
        bytes = file.bytes[start...]
        lineOffset = file.location(of: start).line - 1
    }

    /// How often the body may be parsed again: enough for any page, and bounded in time for a hostile one.
    var rereadLimit: Int { max(4, (32 << 20) / max(1, bytes.count)) }

    /// The line of the file that libcmark means, both counted from 1.
    func fileLine(_ number: Int) -> Int {
        var (low, high) = (0, insertedLines.count)
        while low < high {
            let middle = (low + high) / 2
            if insertedLines[middle] <= number { low = middle + 1 } else { high = middle }
        }
        return min(max(1, number - low + lineOffset), file.lineCount)
    }

    /// Every link reference definition has `]:` in it (CommonMark 0.30 section 4.7), and no edit adds one.
    var mayDefineReferences: Bool {
        file.bytes.holds(UInt8(ascii: "]"), then: UInt8(ascii: ":"), from: start)
    }

    /// True for a line of the file that underlines nothing, though it looks so.
    func isMasked(_ line: Int) -> Bool {
        if case .mask = edits[line] { true } else { false }
    }

    /// The body with just these edits. False where it has them already.
    mutating func apply(_ wanted: [Int: Edit]) -> Bool {
        guard wanted != edits else { return false }
        edits = wanted
        rebuild()
        return true
    }

    private mutating func rebuild() {
        var text: [UInt8] = []
        text.reserveCapacity(file.bytes.count + 16 * edits.count)
        insertedLines = []
        var offset = start
        for (line, edit) in edits.sorted(by: { $0.key < $1.key }) {
            switch edit {
            case .separate(let prefix):
                let lineStart = max(offset, file.line(line).start)
                // The space keeps the line end apart from a lone CR before it.
                text += file.bytes[offset..<lineStart] + prefix + [0x20, 0x0A]
                offset = lineStart
                insertedLines.append(line - lineOffset + insertedLines.count)
            case .mask(let place):
                guard place >= offset, place < file.bytes.count else { continue }
                text += file.bytes[offset..<place] + [UInt8(ascii: "x")]
                offset = place + 1
            }
        }
        bytes = (text + file.bytes[offset...])[...]
    }
}
