import MarkdownSyntax
import SourceText

/// Reads the rows of one table of HTML. End tags may be left out, and what stands in no cell is kept beside the rows (HTML
/// Living Standard, sections 13.2.6.4.9 to 13.2.6.4.15, as far as it matters what a reader sees).
struct HTMLTableReader {
    struct Cell {
        var text: RichText
        var isHeader: Bool
        /// At least 1; 0 rows are all that follow in the group.
        var columns: Int
        var rows: Int
        /// Of its start tag.
        var tag: SourceSpan
    }

    struct Row {
        enum Kind { case head, body, foot }

        var cells: [Cell]
        var kind: Kind
        /// Which group of rows it stands in: no cell reaches beyond.
        var group: Int
        var span: SourceSpan
    }

    private(set) var rows: [Row] = []
    /// The caption, and what stands in no cell.
    private(set) var asides: [RichText] = []
    /// Tags and comments that stand in no cell.
    private(set) var tags: [Component] = []
    private(set) var comments: [SourceSpan] = []
    private(set) var isComplete = false
    let start: Component
    private(set) var span: SourceSpan

    private typealias OpenCell = (tag: Component, text: CellText)
    private var cell: OpenCell?
    private var row: Row?
    private var kind = Row.Kind.body
    private var group = 0
    private let context: GeneratorContext
    private var aside: CellText
    /// Tables that are open inside the cell.
    private var nested = 0
    private var markStarts: [Int: Int] = [:]
    private var isRowHidden = false

    init(_ start: Component, _ context: GeneratorContext) {
        self.start = start
        self.context = context
        aside = CellText(context)
        span = start.span
        tags = [start]
    }

    /// Text would stand in a cell.
    var isInCell: Bool { cell != nil }

    // MARK: Text

    /// Adds text whose character references are decoded.
    mutating func append(_ text: MappedText, keepsLines: Bool = false) {
        if !text.bytes.allSatisfy(\.isASCIIWhitespace) { note(text.span) }
        if cell != nil {
            cell?.text.append(text, keepsLines: keepsLines)
        } else {
            aside.append(text, keepsLines: keepsLines)
        }
    }

    mutating func appendComment(at place: SourceSpan) {
        note(place)
        if cell == nil { comments.append(place) } else { cell?.text.appendComment(at: place) }
    }

    /// What follows is another block of Markdown.
    mutating func breakLine(at place: SourceSpan) {
        if cell == nil { endAside() } else { cell?.text.breakLine(at: place) }
    }

    /// What follows is another cell of Markdown.
    mutating func separateCell(at place: SourceSpan) { cell?.text.separateCell(at: place) }

    mutating func startMark(_ index: Int) { markStarts[index] = cell?.text.offset ?? aside.offset }

    mutating func endMark(_ index: Int, _ mark: RichText.Mark) {
        note(mark.span)
        // A mark that begins in another cell marks nothing here.
        guard let start = markStarts.removeValue(forKey: index) else { return }
        if cell == nil { aside.append(mark, from: start) } else { cell?.text.append(mark, from: start) }
    }

    private mutating func note(_ place: SourceSpan) { span = span.union(place) }

    // MARK: Tags

    /// Adds a tag; false where the table has ended before it.
    mutating func append(_ tag: Component) -> Bool {
        guard !tag.isComponent else {
            appendContent(tag)
            return true
        }
        let name = tag.element
        if name == "table", !tag.isClosing, cell == nil { return false }
        note(tag.span)
        if name == "table", tag.isClosing, nested == 0 {
            endRow()
            tags.append(tag)
            isComplete = true
        } else if nested > 0 || name == "table" {
            if name == "table" { nested += tag.isClosing ? -1 : 1 }
            cell?.text.appendInner(tag)
        } else if Self.structure.contains(name) {
            appendStructure(tag, named: name)
        } else {
            appendContent(tag)
        }
        return true
    }

    private static let structure: Set<String> = [
        "tr", "td", "th", "thead", "tbody", "tfoot", "caption", "colgroup", "col",
    ]

    private mutating func appendStructure(_ tag: Component, named name: String) {
        switch name {
        case "td", "th":
            endCell(at: tag.isClosing ? tag.span.end : tag.span.start)
            guard !tag.isClosing else { break }
            if row == nil { startRow(at: tag.span) }
            // A cell that is not shown says so by its own tag.
            cell = (tag, CellText(context))
            markStarts = [:]
            if tag.hides || tag.strikes { cell?.text.append(tag) }
            if tag.isSelfClosing { endCell(at: tag.span.end) }
        case "tr":
            if tag.isClosing { extendRow(to: tag.span) }
            endRow()
            if !tag.isClosing {
                startRow(at: tag.span)
                isRowHidden = tag.hides
            }
        default:
            endRow()
            group += 1
            kind = tag.isClosing ? .body : Self.kinds[name] ?? kind
        }
        // A cell that is hidden holds its own tag.
        let isHeld = (tag.hides || tag.strikes) && !tag.isClosing && (name == "td" || name == "th")
        if !isHeld { tags.append(tag) }
    }

    private static let kinds: [String: Row.Kind] = ["thead": .head, "tbody": .body, "tfoot": .foot]

    private mutating func appendContent(_ tag: Component) {
        note(tag.span)
        if cell != nil {
            cell?.text.append(tag)
        } else {
            tags.append(tag)
            if HTMLNames.block.contains(tag.element) { endAside() }
            if tag.element == "br" { aside.breakLine(at: tag.span) }
        }
    }

    // MARK: Rows

    private mutating func startRow(at place: SourceSpan) {
        endAside()
        row = Row(cells: [], kind: kind, group: group, span: place)
    }

    private mutating func extendRow(to place: SourceSpan) {
        endCell(at: place.start)
        if let span = row?.span { row?.span = span.union(place) }
    }

    private mutating func endCell(at end: Int) {
        guard let open = cell else { return endAside() }
        cell = nil
        nested = 0
        let text = open.text.result(at: open.tag.span.end)
        row?.cells.append(
            Cell(
                text: text, isHeader: open.tag.element == "th",
                columns: min(max(1, open.tag.count("colspan") ?? 1), 1000),
                rows: min(open.tag.count("rowspan") ?? 1, 65534), tag: open.tag.span))
        if let span = row?.span {
            row?.span = span.union(open.tag.span).union(text.span).union(
                SourceSpan(span.start, max(span.start, end)))
        }
    }

    private mutating func endRow() {
        endCell(at: 0)
        guard let done = row else { return }
        row = nil
        // What nobody is shown is no row of the table.
        if !done.cells.isEmpty, !isRowHidden { rows.append(done) }
        isRowHidden = false
    }

    private mutating func endAside() {
        guard !aside.isEmpty else { return }
        let text = aside.result(at: span.end)
        if !text.isBlank { asides.append(text) }
        aside = CellText(context)
        markStarts = [:]
    }

    /// Keeps the rows that the allowance has cells for, and gives the place of the first that it has none for.
    mutating func keepRows(ofCells allowance: inout Int) -> SourceSpan? {
        for index in rows.indices {
            guard rows[index].cells.count <= allowance else {
                defer { rows.removeSubrange(index...) }
                return rows[index].span
            }
            allowance -= rows[index].cells.count
        }
        return nil
    }

    /// No more comes.
    mutating func finish() {
        endRow()
        endAside()
    }
}

extension Component {
    /// The number in an attribute, as HTML and JSX write it: `3`, `"3"`, `{3}`.
    fileprivate func count(_ name: String) -> Int? {
        guard let value = self[anyCase: name]?.value else { return nil }
        let digits = value.bytes.drop { $0.isASCIIWhitespace || "{\"'+".utf8.contains($0) }
            .prefix { (0x30...0x39).contains($0) }
        guard !digits.isEmpty else { return nil }
        return digits.prefix(7).reduce(0) { $0 * 10 + Int($1 & 0x0F) }
    }

    /// What the tag holds is not shown.
    public var hides: Bool {
        self[anyCase: "hidden"] != nil || styles("display:none") || styles("visibility:hidden")
    }

    /// What the tag holds is shown struck out, by a style.
    public var strikes: Bool { styles("line-through") }

    private func styles(_ rule: String) -> Bool {
        guard let style = self[anyCase: "style"]?.value?.string.lowercased() else { return false }
        return style.filter { !$0.isWhitespace && !"\"'".contains($0) }.contains(rule)
    }
}
