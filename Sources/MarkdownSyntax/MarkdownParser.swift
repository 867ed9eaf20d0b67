import SourceText

extension MarkdownTree {
    /// Parses a file. What makes it unreadable is reported, and leaves an empty document.
    public init(
        parsing file: SourceFile, limits: MarkdownLimits = .standard, diagnostics: inout Diagnostics
    ) {
        guard file.isReadable(limits: limits, diagnostics: &diagnostics) else {
            self.init(file: file, frontMatter: nil, bodyStart: file.bytes.count)
            return
        }
        let frontMatter = FrontMatterExtent(in: file, from: file.textStart, diagnostics: &diagnostics)
        let bodyStart = frontMatter?.span.end ?? file.textStart
        self.init(file: file, frontMatter: frontMatter, bodyStart: bodyStart)
        var builder = MarkdownBuilder(tree: self, limits: limits, bodyStart: bodyStart)
        builder.build(diagnostics: &diagnostics)
        self = builder.tree
    }
}

/// Turns libcmark's tree into ours, in one walk over the blocks and a second, over all texts at once that GFM parses on
/// their own: table cells, and what stands around a table in its paragraph.
struct MarkdownBuilder {
    var tree: MarkdownTree
    private let file: SourceFile
    private let limits: MarkdownLimits
    /// The line of the file on which the body begins, from 0: what to add to libcmark's lines.
    private let lineOffset: Int
    private let bodyStart: Int

    private var open: [OpenBlock] = []
    private var containers: [Container] = []
    private var replay: InlineReplay?
    /// Set while the inlines of a block are not wanted.
    private var isSkippingInlines = false
    private var decoder = CharacterReferenceDecoder()
    private var literal: [UInt8] = []
    private var pending: [PendingText] = []
    /// The next text begins with the no-break space that we put before it.
    private var isAtGuard = false
    private var tooDeep: SourceSpan?

    private struct OpenBlock {
        var index: Int
        var isContainer: Bool
    }

    /// Inline content that is still to be parsed, and the node that it goes into.
    struct PendingText {
        var parent: Int
        var content: MappedText
    }

    init(tree: MarkdownTree, limits: MarkdownLimits, bodyStart: Int) {
        self.tree = tree
        self.file = tree.file
        self.limits = limits
        self.bodyStart = bodyStart
        lineOffset = file.location(of: bodyStart).line - 1
    }

    mutating func build(diagnostics: inout Diagnostics) {
        guard let document = CMarkDocument(parsing: file.bytes[bodyStart...]) else { return }
        document.walk { node, isEntering in visit(node, isEntering: isEntering) }
        parsePending()
        tree.closeSpans()
        if let tooDeep {
            diagnostics.error(
                .inputTooDeep, "lists and quotes nest deeper than \(limits.depth)", at: tooDeep,
                help: "what stands deeper is not read")
        }
    }

    private mutating func visit(_ node: CMarkNode, isEntering: Bool) {
        guard let kind = node.kind, kind != .document else { return }
        if kind.isInline {
            if !isSkippingInlines { visitInline(node, kind, isEntering: isEntering) }
        } else if kind == .thematicBreak || kind == .codeBlock || kind == .htmlBlock {
            // These have no exit event.
            if isEntering { addLeaf(node, kind) }
        } else if isEntering {
            enterBlock(node, kind)
        } else {
            leaveBlock(kind)
        }
    }

    // MARK: Blocks

    private var parent: Int { open.last?.index ?? MarkdownTree.root }

    private func line(_ number: Int) -> Int { max(1, number + lineOffset) }

    /// Where a block starts. On the first line libcmark's column does not count a byte order mark.
    private func start(of node: CMarkNode) -> Int {
        let number = line(node.startLine)
        let shift = number == 1 ? bodyStart : 0
        return file.offset(line: number, column: node.startColumn + shift)
    }

    private mutating func enterBlock(_ node: CMarkNode, _ kind: MarkdownNode.Kind) {
        let start = start(of: node)
        if kind == .paragraph || kind == .heading {
            enterLeaf(node, kind, start: start)
            return
        }
        let place = SourceSpan(start, file.lineContent(line(node.startLine)).end)
        let index = tree.append(MarkdownNode(kind, span: SourceSpan(start, start), parent: parent))
        open.append(OpenBlock(index: index, isContainer: kind == .blockQuote || kind == .item))
        if kind == .blockQuote { containers.append(.quote) }
        if kind == .item {
            containers.append(.item(width: itemWidth(start: start, on: line(node.startLine))))
        }
        if containers.count > limits.depth, tooDeep == nil { tooDeep = place }
    }

    /// How far an item's content is indented: the marker and the blanks after it, at most four (CommonMark 0.30 section
    /// 5.2). An item that starts with a blank line, or with indented code, counts one blank.
    private func itemWidth(start: Int, on number: Int) -> Int {
        let content = file.lineContent(number)
        let outer = file.strip(containers, from: content)
        var offset = start
        while offset < content.end, file.bytes[offset].isASCIIDigit { offset += 1 }
        offset = min(offset + 1, content.end)
        let marker = max(0, start - outer.offset) + offset - start
        let blanks = file.indentation(at: offset, column: outer.column + marker, end: content.end)
        let isBlankAfter = blanks.offset >= content.end
        return marker + (isBlankAfter || blanks.columns > 4 || blanks.columns == 0 ? 1 : blanks.columns)
    }

    private mutating func leaveBlock(_ kind: MarkdownNode.Kind) {
        if kind == .paragraph || kind == .heading {
            isSkippingInlines = false
            finishReplay()
        }
        guard let block = open.popLast() else { return }
        if block.isContainer { _ = containers.popLast() }
    }

    private mutating func finishReplay() {
        if replay?.failed ?? false { tree.unplacedBlocks += 1 }
        replay = nil
    }

    private mutating func addLeaf(_ node: CMarkNode, _ kind: MarkdownNode.Kind) {
        let number = line(node.startLine)
        let start = start(of: node)
        literal.removeAll(keepingCapacity: true)
        node.appendLiteral(to: &literal)
        let lines = literal.reduce(into: 0) { $0 += $1 == 0x0A ? 1 : 0 }
        let computed = kind == .htmlBlock ? number + max(0, lines - 1) : line(node.endLine)
        let last = max(number, min(computed, file.lineCount))
        var end = file.lineContent(last).end
        while end > start, file.bytes[end - 1].isSpaceOrTab { end -= 1 }
        var record = MarkdownNode(kind, span: SourceSpan(start, end), parent: parent)
        if kind == .htmlBlock {
            let textStart = tree.text.count
            appendBlockLiteral(from: number, through: last, start: start, span: record.span)
            record.textRange = textStart..<tree.text.count
        }
        _ = tree.append(record)
    }

    /// Adds the literal of an HTML block line by line, each at its place; as a whole where the lines do not add up to it.
    private mutating func appendBlockLiteral(from first: Int, through last: Int, start: Int, span: SourceSpan)
    {
        let textStart = tree.text.count
        for number in first...last {
            let content = file.lineContent(number)
            let from = file.strip(containers, from: content).offset
            let lineEnd = file.line(number).end
            tree.text.append(file.slice(SourceSpan(from, content.end)), from: SourceSpan(from, content.end))
            tree.text.append([0x0A], replacing: SourceSpan(content.end, lineEnd))
        }
        guard !tree.text.bytes[textStart...].elementsEqual(literal) else { return }
        tree.text.truncate(to: textStart)
        tree.text.append(literal, replacing: span)
    }

    private mutating func enterLeaf(_ node: CMarkNode, _ kind: MarkdownNode.Kind, start: Int) {
        let first = line(node.startLine)
        let isSetext = kind == .heading && !isATX(start)
        let last = max(first, min(line(node.endLine), file.lineCount) - (isSetext ? 1 : 0))
        var content = LeafContent()
        if containers.count <= limits.depth {
            for number in first...last {
                content.appendLine(
                    number, of: file, containers: containers, from: number == first ? start : nil)
            }
        }
        let end = trimmedEnd(of: content, isSetext: isSetext, start: start, last: last)
        if kind == .paragraph || isSetext, let table = TableScanner(content: content).find() {
            enterTable(table, in: content, underline: isSetext ? last + 1 : nil)
            return
        }
        let span = SourceSpan(start, max(start, end))
        let level = kind == .heading ? node.headingLevel : 0
        let index = tree.append(MarkdownNode(kind, level: level, span: span, parent: parent))
        open.append(OpenBlock(index: index, isContainer: false))
        let skipped =
            kind == .heading && !isSetext
            ? atxContentStart(content.text) : LinkScanner(bytes: content.text.bytes).definitions(at: 0)
        replay = InlineReplay(content.text, from: skipped, whole: span)
        isSkippingInlines = containers.count > limits.depth
    }

    private func isATX(_ start: Int) -> Bool {
        start < file.bytes.count && file.bytes[start] == UInt8(ascii: "#")
    }

    private func trimmedEnd(of content: LeafContent, isSetext: Bool, start: Int, last: Int) -> Int {
        var end = isSetext ? file.lineContent(last + 1).end : content.lines.last?.span.end ?? start
        while end > start, file.bytes[end - 1].isSpaceOrTab { end -= 1 }
        return end
    }

    private func atxContentStart(_ text: MappedText) -> Int {
        let marker = text.bytes.prefix { $0 == UInt8(ascii: "#") }.count
        return text.bytes.dropFirst(marker).firstIndex { !$0.isSpaceOrTab } ?? text.count
    }

    // MARK: Tables

    private mutating func enterTable(_ table: TableScanner.Found, in content: LeafContent, underline: Int?) {
        let scanner = TableScanner(content: content)
        isSkippingInlines = true
        addParagraph(content, lines: 0..<table.header)
        let index = tree.append(
            MarkdownNode(.table, span: content.lines[table.header].span, parent: parent))
        // libcmark took what follows the table's last row for the underline of a heading.
        let equalsRow = table.body.upperBound == content.lines.count ? underline : nil
        for number in [table.header] + Array(table.body) {
            addRow(scanner, content.lines[number], to: index)
        }
        if let equalsRow { addUnderline(on: equalsRow, to: index) }
        addParagraph(content, lines: table.body.upperBound..<content.lines.count)
        open.append(OpenBlock(index: index, isContainer: false))
    }

    /// A line of `=` below a table is a row of it; a line of `-` is a thematic break.
    private mutating func addUnderline(on number: Int, to table: Int) {
        var line = LeafContent()
        line.appendLine(number, of: file, containers: containers)
        guard let only = line.lines.first else { return }
        if line.text.bytes.first == UInt8(ascii: "=") {
            addRow(TableScanner(content: line), only, to: table)
        } else {
            _ = tree.append(MarkdownNode(.thematicBreak, span: only.span, parent: parent))
        }
    }

    private mutating func addRow(_ scanner: TableScanner, _ line: LeafContent.Line, to table: Int) {
        let text = scanner.content.text
        let row = tree.append(MarkdownNode(.tableRow, span: line.span, parent: table))
        for cell in scanner.cells(of: line.range) {
            let span = text.span(of: cell.range)
            let index = tree.append(MarkdownNode(.tableCell, span: span, parent: row))
            if !cell.range.isEmpty {
                pending.append(PendingText(parent: index, content: scanner.text(of: cell)))
            }
        }
    }

    private mutating func addParagraph(_ content: LeafContent, lines: Range<Int>) {
        guard let first = lines.first, let last = lines.last else { return }
        let range = content.lines[first].range.lowerBound..<content.lines[last].range.upperBound
        let text = content.text.slice(range)
        let index = tree.append(MarkdownNode(.paragraph, span: text.span, parent: parent))
        pending.append(PendingText(parent: index, content: text))
    }

    // MARK: Inlines

    private mutating func visitInline(_ node: CMarkNode, _ kind: MarkdownNode.Kind, isEntering: Bool) {
        switch kind {
        case .emphasis, .strong, .link, .image:
            if isEntering { enterInline(node, kind) } else { leaveInline(node, kind) }
        default:
            if isEntering { addInlineLeaf(node, kind) }
        }
    }

    private mutating func enterInline(_ node: CMarkNode, _ kind: MarkdownNode.Kind) {
        let start = replay?.position ?? 0
        switch kind {
        case .emphasis: replay?.takeDelimiters(1)
        case .strong: replay?.takeDelimiters(2)
        default: replay?.openLink(isImage: kind == .image)
        }
        let index = tree.append(
            MarkdownNode(kind, span: replay?.span(from: start) ?? SourceSpan(0, 0), parent: parent))
        open.append(OpenBlock(index: index, isContainer: false))
    }

    private mutating func leaveInline(_ node: CMarkNode, _ kind: MarkdownNode.Kind) {
        guard let block = open.popLast() else { return }
        var destination: SourceSpan?
        switch kind {
        case .emphasis: replay?.takeDelimiters(1)
        case .strong: replay?.takeDelimiters(2)
        default: destination = replay?.closeLink()
        }
        let end = replay?.span(from: replay?.position ?? 0) ?? SourceSpan(0, 0)
        tree.nodes[block.index].span = tree.nodes[block.index].span.union(end)
        guard kind == .link || kind == .image else { return }
        literal.removeAll(keepingCapacity: true)
        node.appendDestination(to: &literal)
        let textStart = tree.text.count
        appendDestination(at: destination ?? tree.nodes[block.index].span)
        tree.nodes[block.index].textRange = textStart..<tree.text.count
    }

    private mutating func appendDestination(at span: SourceSpan) {
        if file.slice(span).elementsEqual(literal) {
            tree.text.append(file.slice(span), from: span)
        } else {
            tree.text.append(literal, replacing: span)
        }
    }

    private mutating func addInlineLeaf(_ node: CMarkNode, _ kind: MarkdownNode.Kind) {
        literal.removeAll(keepingCapacity: true)
        node.appendLiteral(to: &literal)
        if isAtGuard {
            isAtGuard = false
            if literal.starts(with: Self.guardBytes) { literal.removeFirst(Self.guardBytes.count) }
            if literal.isEmpty { return }
        }
        let start = replay?.position ?? 0
        let textStart = tree.text.count
        switch kind {
        case .text: replay?.takeText(literal, into: &tree.text, decoder: &decoder)
        case .code: replay?.takeCode(literal, into: &tree.text)
        case .htmlInline: replay?.takeHTML(literal, into: &tree.text)
        default: _ = replay?.takeLineEnd()
        }
        var record = MarkdownNode(kind, span: replay?.span(from: start) ?? SourceSpan(0, 0), parent: parent)
        record.textRange = textStart..<tree.text.count
        _ = tree.append(record)
    }

    // MARK: Texts parsed on their own

    /// Parses all pending texts in one document, each a paragraph behind a no-break space: that keeps a cell such as
    /// `- ` or `1.` a paragraph and changes no rule of emphasis, since U+00A0 counts as white space there.
    private mutating func parsePending() {
        guard !pending.isEmpty else { return }
        let texts = pending
        var bytes: [UInt8] = []
        for text in texts {
            bytes += Self.guardBytes
            bytes += text.content.bytes
            bytes += [0x0A, 0x0A]
        }
        bytes += ReferenceDefinitions.lines(of: file, from: bodyStart)
        guard let document = CMarkDocument(parsing: bytes[...]) else { return }
        open = []
        isSkippingInlines = false
        var next = 0
        var depth = 0
        document.walk { node, isEntering in
            guard let kind = node.kind, kind != .document else { return }
            if kind.isInline {
                if depth == 1, next <= texts.count { visitInline(node, kind, isEntering: isEntering) }
            } else if kind == .paragraph, isEntering {
                depth += 1
                if depth == 1, next < texts.count { begin(texts[next]) }
                if depth == 1 { next += 1 }
            } else if kind == .paragraph {
                depth -= 1
            } else if !kind.isLeafBlock {
                depth += isEntering ? 1 : -1
            }
        }
        finishReplay()
    }

    private static let guardBytes: [UInt8] = [0xC2, 0xA0]

    private mutating func begin(_ text: PendingText) {
        let span = tree.nodes[text.parent].span
        finishReplay()
        open = [OpenBlock(index: text.parent, isContainer: false)]
        replay = InlineReplay(text.content, from: 0, whole: span)
        isAtGuard = true
    }
}

extension MarkdownNode.Kind {
    /// A block without an exit event in libcmark's iterator.
    fileprivate var isLeafBlock: Bool { self == .thematicBreak || self == .codeBlock || self == .htmlBlock }
}
