import GuideSyntax
import SourceText

extension Rule {
    static let tablePipeSplitsCell = Rule(
        "table.pipe-splits-cell", "a `|` in a code span or a tag that splits its cell",
        why: """
            GFM splits a row at every `|` before it looks for code spans and tags. What was one cell becomes two, the code or \
            the tag is shown as text, and all cells behind it stand under the wrong header.
            """,
        bad: """
            | Signal | Command |
            | --- | --- |
            | Fog | `horn | log` |
            """,
        good: #"""
            | Signal | Command |
            | --- | --- |
            | Fog | `horn \| log` |
            """#,
        mend: "Write `\\|` for a `|` that is no border of a cell.",
        page: { page, findings in
            let tables = page.parts.tables.filter { !$0.isHTML }
            // kramdown keeps code spans together.
            guard !tables.isEmpty, !page.isKramdown else { return }
            let malformed = FindingPlaces(of: .componentMalformed, on: page)
            for table in tables {
                for row in table.rows where row.cells.count > table.header.cells.count {
                    let text = RowText(page.guide.file.slice(row.span))
                    guard let split = RowMarkup(text).splits.first,
                        // The compiler says so of components already.
                        !malformed.stand(in: SourceSpan(split.range))
                    else { continue }
                    findings.report(
                        "a `|` inside this \(split.kind.rawValue) splits the cell",
                        at: SourceSpan(split.range),
                        notes: [Diagnostic.Note("the header stands here", at: table.header.span)],
                        help: "write `\\|`", fixes: [escape(split.pipes)])
                }
            }
        })

    /// The cells behind it move: what the row promises changes.
    private static func escape(_ pipes: [Int]) -> Fix {
        Fix(
            "write `\\|`", edits: pipes.map { Fix.Edit(SourceSpan($0, $0), "\\") }, isSafe: false)
    }
}

/// The code spans and tags that a row would hold if no pipe split it.
struct RowMarkup {
    struct Split {
        enum Kind: String {
            case code = "code span"
            case tag = "tag"
        }

        var kind: Kind
        /// In the file.
        var range: Range<Int>
        var pipes: [Int]
    }

    /// Those that hold a pipe.
    private(set) var splits: [Split] = []
    private let row: RowText
    /// Where runs of backticks of each length begin, last one first.
    private var runs: [Int: [Int]] = [:]

    init(_ row: RowText) {
        self.row = row
        collectRuns()
        var offset = row.bytes.startIndex
        while offset < row.bytes.endIndex {
            switch row.bytes[offset] {
            case UInt8(ascii: "\\"): offset += 2
            case UInt8(ascii: "`"): offset = code(at: offset)
            case UInt8(ascii: "<"): offset = tag(at: offset)
            default: offset += 1
            }
        }
    }

    private mutating func collectRuns() {
        var offset = row.bytes.startIndex
        while offset < row.bytes.endIndex {
            let length = runLength(at: offset)
            if length > 0 { runs[length, default: []].append(offset) }
            offset += max(1, length)
        }
        for length in runs.keys { runs[length]?.reverse() }
    }

    private func runLength(at offset: Int) -> Int {
        row.bytes[offset...].prefix { $0 == UInt8(ascii: "`") }.count
    }

    /// Takes a code span, or backticks that open none; gives the offset behind.
    private mutating func code(at start: Int) -> Int {
        let length = runLength(at: start)
        while let next = runs[length]?.last, next <= start { runs[length]?.removeLast() }
        guard let close = runs[length]?.last else { return start + length }
        add(.code, start..<(close + length))
        return close + length
    }

    /// Takes a tag with a value in quotes. Others are short, and `<` may be a sign.
    private mutating func tag(at start: Int) -> Int {
        let name = row.bytes[(start + 1)...].prefix(while: \.isASCIIAlphanumeric)
        guard let first = name.first, first.isASCIILetter, name.endIndex < row.bytes.endIndex,
            row.bytes[name.endIndex].isSpaceOrTab
        else { return start + 1 }
        var quote: UInt8?
        var hasValue = false
        for offset in name.endIndex..<row.bytes.endIndex {
            let byte = row.bytes[offset]
            if let open = quote {
                if byte == open { quote = nil }
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                guard row.bytes[offset - 1] == UInt8(ascii: "=") else { break }
                quote = byte
                hasValue = true
            } else if byte == UInt8(ascii: ">") {
                if hasValue { add(.tag, start..<(offset + 1)) }
                return offset + 1
            } else if byte == UInt8(ascii: "<") {
                break
            } else if row.isSplit(at: offset) {
                break
            }
        }
        return start + 1
    }

    private mutating func add(_ kind: Split.Kind, _ range: Range<Int>) {
        let pipes = range.filter(row.isSplit)
        if !pipes.isEmpty { splits.append(Split(kind: kind, range: range, pipes: pipes)) }
    }
}
