import SourceText

/// Turns libcmark's blocks into ours, and the paragraphs that GFM reads as tables into tables.
struct BlockBuilder {
    var tree: MarkdownTree
    let file: SourceFile
    let body: BodyText
    private let limits: MarkdownLimits

    /// The containers that are open around the block at hand, outermost first.
    private(set) var containers: [Container] = []
    /// The nodes that are open, outermost first.
    private var open: [Int] = []
    /// How many blocks are open that are too deep to be read.
    private var skippedBlocks = 0
    private var tooDeep: SourceSpan?
    private var remainingItems: Int
    private var tooManyItems: SourceSpan?
    /// How many more cells of tables are read, and the first row that is not.
    var remainingCells: Int
    var tooManyCells: SourceSpan?
    private var isReadingInlines = false
    private var inlines = InlineBuilder()
    /// The text of the block at hand: one storage for all, as none is needed once its inlines are read.
    private var content = LeafContent()
    /// What GFM parses apart from its paragraph: table cells, and the text before a table.
    var pending = PendingTexts()
    /// The edits that the body must have for its tables to be right, by the lines of the file that they stand on.
    var edits: [Int: BodyText.Edit] = [:]

    /// False when the body is taken as it is: what follows a table's last row then stays a paragraph.
    let mayReread: Bool

    init(tree: MarkdownTree, body: BodyText, limits: MarkdownLimits, mayReread: Bool) {
        self.tree = tree
        self.file = tree.file
        self.body = body
        self.limits = limits
        remainingItems = limits.items
        remainingCells = limits.cells
        self.mayReread = mayReread
    }

    /// Reads all blocks, and the inlines of those that hold no table.
    mutating func build() {
        guard let document = CMarkDocument(parsing: body.bytes) else { return }
        document.walk { node, isEntering in
            visit(node, isEntering: isEntering)
            return true
        }
    }

    /// Reads what is still to be read, and gives the tree.
    mutating func finish(diagnostics: inout Diagnostics) -> MarkdownTree {
        pending.parse(in: body, into: &tree, inlines: &inlines)
        tree.closeSpans()
        if let tooDeep {
            diagnostics.error(
                .inputTooDeep, "lists and quotes nest deeper than \(limits.depth)", at: tooDeep,
                help: "what stands deeper is not read; \(LimitHelp.raising("depth"))")
        }
        if let tooManyItems {
            diagnostics.error(
                .inputTooManyItems, "the lists of the page have more than \(limits.items) items",
                at: tooManyItems,
                help: "items from here on are not read; \(LimitHelp.raising("items"))")
        }
        if let tooManyCells { diagnostics.reportTooManyCells(limits, at: tooManyCells) }
        return tree
    }

    var parent: Int { open.last ?? MarkdownTree.root }

    private mutating func visit(_ node: CMarkNode, isEntering: Bool) {
        guard let kind = node.kind, kind != .document else { return }
        if kind.isInline {
            if isReadingInlines {
                inlines.visit(node, kind, isEntering: isEntering, tree: &tree)
            }
        } else if kind == .thematicBreak || kind == .codeBlock || kind == .htmlBlock {
            // These have no exit event.
            if isEntering, skippedBlocks == 0 { addLeaf(node, kind) }
        } else if isEntering {
            enterBlock(node, kind)
        } else {
            leaveBlock(kind)
        }
    }

    private mutating func enterBlock(_ node: CMarkNode, _ kind: MarkdownNode.Kind) {
        let start = start(of: node)
        let isContainer = kind == .blockQuote || kind == .item
        if skippedBlocks > 0 {
            skippedBlocks += 1
        } else if isContainer, containers.count >= limits.depth {
            skippedBlocks += 1
            if tooDeep == nil { tooDeep = SourceSpan(start, file.lineContent(line(of: node)).end) }
        } else if kind == .item, remainingItems <= 0 {
            skippedBlocks += 1
            if tooManyItems == nil { tooManyItems = SourceSpan(start, file.lineContent(line(of: node)).end) }
        } else if kind == .paragraph || kind == .heading {
            enterText(node, kind, start: start)
        } else {
            open.append(tree.append(MarkdownNode(kind, span: SourceSpan(start, start), parent: parent)))
            if kind == .item { remainingItems -= 1 }
            if isContainer { openContainer(kind, at: start, onLine: line(of: node)) }
        }
    }

    private mutating func leaveBlock(_ kind: MarkdownNode.Kind) {
        guard skippedBlocks == 0 else {
            skippedBlocks -= 1
            return
        }
        if isReadingInlines {
            isReadingInlines = false
            inlines.finish(tree: &tree)
        }
        _ = open.popLast()
        if kind == .blockQuote || kind == .item { _ = containers.popLast() }
    }

    // MARK: Places

    /// The line of the file, from 1, on which a block starts.
    func line(of node: CMarkNode) -> Int { body.fileLine(node.startLine) }

    /// Where a block starts. On the first line libcmark's column does not count a byte order mark.
    private func start(of node: CMarkNode) -> Int {
        let line = line(of: node)
        let shift = line == 1 ? file.textStart : 0
        return min(file.offset(line: line, column: node.startColumn + shift), file.lineContent(line).end)
    }

    /// Notes where the content of a quote or an item begins, and how far an item is indented: its marker and the blanks
    /// after it, at most four (CommonMark 0.30 section 5.2). An item that starts with a blank line, or with indented
    /// code, counts one blank.
    private mutating func openContainer(_ kind: MarkdownNode.Kind, at start: Int, onLine line: Int) {
        let end = file.lineContent(line).end
        let outer = file.strip(containers, fromLine: line)
        var (width, place) = file.indentation(at: outer.place, end: end)
        guard kind == .item else {
            place.advance(bytes: 1)
            place.skip(columns: 1, in: file.bytes, end: end)
            containers.append(Container(kind: .quote, line: line, content: place))
            return
        }
        var marker = 1
        while start + marker - 1 < end, file.bytes[start + marker - 1].isASCIIDigit { marker += 1 }
        place.advance(bytes: min(marker, end - place.offset))
        let blanks = file.indentation(at: place, end: end)
        let countsOne = blanks.text.offset >= end || blanks.columns > 4 || blanks.columns == 0
        width += marker + (countsOne ? 1 : blanks.columns)
        place.skip(columns: countsOne ? 1 : blanks.columns, in: file.bytes, end: end)
        containers.append(Container(kind: .item(width: width), line: line, content: place))
    }

    // MARK: Leaves

    private mutating func addLeaf(_ node: CMarkNode, _ kind: MarkdownNode.Kind) {
        let (start, line) = (start(of: node), line(of: node))
        var record = MarkdownNode(
            kind, span: file.trimmingBlanks(SourceSpan(start, file.lineContent(line).end)), parent: parent)
        if kind != .thematicBreak {
            let literal = BlockLiteral(
                node, kind, start: start, line: line, file: file, containers: containers)
            let textStart = tree.text.count
            record.span = literal.append(to: &tree.text)
            record.textRange = textStart..<tree.text.count
        }
        _ = tree.append(record)
    }

    private mutating func enterText(_ node: CMarkNode, _ kind: MarkdownNode.Kind, start: Int) {
        let first = line(of: node)
        content.removeAll()
        content.appendFirstLine(first, of: file, from: start)
        let isATX = kind == .heading && content.text.bytes.startsATXHeading
        var underline: Int?
        if kind == .heading, !isATX {
            underline = appendSetextLines(after: first)
        } else if kind == .paragraph {
            let last = body.fileLine(node.endLine)
            if last > first {
                for number in (first + 1)...last {
                    content.appendLine(number, of: file, containers: containers)
                }
            }
        }
        if !isATX, let table = TableScanner(content: content).find() {
            open.append(addTable(table, in: content, underline: underline))
            return
        }
        let end = file.lineContent(underline ?? content.lines.last?.number ?? first).end
        let span = file.trimmingBlanks(SourceSpan(start, end))
        let level = kind == .heading ? node.headingLevel : 0
        let index = tree.append(MarkdownNode(kind, level: level, span: span, parent: parent))
        open.append(index)
        isReadingInlines = true
        let skipped =
            isATX ? atxContentStart(content.text) : LinkScanner(bytes: content.text.bytes).definitions(at: 0)
        inlines.begin(
            block: index, content: content.text, min(skipped, content.text.count)..<content.text.count,
            whole: span)
    }

    /// Adds the lines of a setext heading and gives the line of its underline: the first that can be one and has more
    /// before it than link reference definitions (CommonMark 0.30 section 4.3). libcmark says where the heading was
    /// closed, which is a line too late where something follows.
    private mutating func appendSetextLines(after first: Int) -> Int? {
        guard first < file.lineCount else { return nil }
        for number in (first + 1)...file.lineCount {
            content.appendLine(number, of: file, containers: containers)
            guard let line = content.lines.last, !line.isLazy, line.indentation < 4,
                content.text.bytes[line.range].isSetextUnderline, !body.isMasked(number)
            else { continue }
            var heading = content
            heading.removeLastLine()
            let text = heading.text
            guard LinkScanner(bytes: text.bytes).definitions(at: 0) < text.count else { continue }
            content = heading
            return number
        }
        return nil
    }

    private func atxContentStart(_ text: MappedText) -> Int {
        let marker = text.bytes.prefix { $0 == UInt8(ascii: "#") }.count
        return text.bytes.dropFirst(marker).firstIndex { !$0.isSpaceOrTab } ?? text.count
    }
}

extension [UInt8] {
    /// CommonMark 0.30 section 4.2: up to six `#`, then white space or the end of the line.
    fileprivate var startsATXHeading: Bool {
        let marker = prefix { $0 == UInt8(ascii: "#") }.count
        return (1...6).contains(marker) && (dropFirst(marker).first.map(\.isSpaceOrTab) ?? true)
    }
}

extension ArraySlice<UInt8> {
    /// CommonMark 0.30 section 4.3: any number of `=` or of `-`, then blanks.
    var isSetextUnderline: Bool {
        guard let marker = first, marker == UInt8(ascii: "=") || marker == UInt8(ascii: "-") else {
            return false
        }
        return drop { $0 == marker }.allSatisfy(\.isSpaceOrTab)
    }
}
