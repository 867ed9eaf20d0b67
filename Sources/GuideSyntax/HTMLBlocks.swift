import MarkdownSyntax
import SourceText

/// A stretch of a page that may hold tags of tables.
enum HTMLSource {
    case html(MappedText)
    /// A paragraph with tags in it.
    case markdown(RichText)
    /// Between two blocks, or two cells, of Markdown.
    case gap(SourceSpan, isCell: Bool)
}

extension GuideBuilder {
    /// The blocks of raw HTML, or of a paragraph with a table in it: what stands around tables, and the tables.
    mutating func html(
        _ source: HTMLSource, at index: Int, _ siblings: inout Siblings, diagnostics: inout Diagnostics
    ) -> [Block] {
        var reader = HTMLBlockReader(
            file: tree.file, context: context, limits: tree.limits, remainingCells: remainingCells)
        reader.open(source, wholeSpan: tree.nodes[index].span)
        while true {
            reader.read(decoder: &decoder, diagnostics: &diagnostics)
            guard let isInCell = reader.openTableIsInCell,
                let next = siblings.nextOfTable(isInCell: isInCell)
            else { break }
            for source in sources(of: next, diagnostics: &diagnostics) {
                reader.open(source, wholeSpan: nil)
                reader.read(decoder: &decoder, diagnostics: &diagnostics)
            }
        }
        reader.finish(diagnostics: &diagnostics)
        remainingCells = reader.remainingCells
        return reader.blocks
    }

    /// What a block of Markdown between the tags of a table is made of.
    private mutating func sources(of index: Int, diagnostics: inout Diagnostics) -> [HTMLSource] {
        var result: [HTMLSource] = []
        var end = tree.nodes[index].span.start
        var waiting = [index]
        var row: Int?
        while let next = waiting.popLast() {
            let node = tree.nodes[next]
            let parent = tree.parent(of: next)
            let isCell = node.kind == .tableCell && parent == row
            if node.kind == .tableCell { row = parent }
            let source: HTMLSource
            switch node.kind {
            case .paragraph, .heading, .tableCell:
                source = .markdown(richText(next, diagnostics: &diagnostics))
            case .htmlBlock, .codeBlock: source = .html(tree.literal(of: next))
            case .thematicBreak: continue
            default:
                waiting += Array(tree.children(of: next)).reversed()
                continue
            }
            let start = max(end, node.span.start)
            result.append(.gap(SourceSpan(gapStart(before: start, from: end), start), isCell: isCell))
            result.append(source)
            end = max(start, node.span.end)
        }
        return result
    }

    /// The white space before a block, and the sign of a quote or an item; in front of the first one it ends the line before.
    private func gapStart(before start: Int, from end: Int) -> Int {
        let bytes = tree.file.bytes
        if end < start, bytes[end].isASCIIWhitespace { return end }
        return end > 0 && bytes[end - 1].isASCIIWhitespace ? end - 1 : end
    }
}

/// Takes raw HTML apart into its tables and what stands around them.
struct HTMLBlockReader {
    private(set) var blocks: [Block] = []
    private let file: SourceFile
    private let context: GeneratorContext
    private let malformed: LostMarkup
    private var prose: HTMLProse
    private var table: HTMLTableReader?
    private var remainingFindings = 20
    // What is being read.
    private var scanner: TagScanner?
    private var offset = 0
    private var draftStart = 0
    private var tags: [Component] = []
    private var gaps: [HTMLBlock.Gap] = []
    private var wholeSpan: SourceSpan?
    private var markdown: RichText?

    private let limits: MarkdownLimits
    /// How many more cells of tables are read.
    private(set) var remainingCells: Int

    init(file: SourceFile, context: GeneratorContext, limits: MarkdownLimits, remainingCells: Int) {
        self.limits = limits
        self.remainingCells = remainingCells
        self.file = file
        self.context = context
        prose = HTMLProse(context)
        malformed = LostMarkup(file: file)
    }

    /// Where text would stand if a table is open; nil where none is.
    var openTableIsInCell: Bool? { table?.isInCell }

    /// - Parameter wholeSpan: The span of the block, for one without a table.
    mutating func open(_ source: HTMLSource, wholeSpan: SourceSpan?) {
        self.wholeSpan = wholeSpan
        scanner = nil
        markdown = nil
        switch source {
        case .html(let literal):
            // Neither the indentation of the first line nor the last line's end is part of the block.
            scanner = TagScanner(literal.slice(literal.trimmed(0..<literal.count)))
            offset = 0
            startDraft()
        case .markdown(let text): markdown = text
        case .gap(let span, let isCell):
            if isCell { table?.separateCell(at: span) } else { table?.breakLine(at: span) }
        }
    }

    mutating func read(decoder: inout CharacterReferenceDecoder, diagnostics: inout Diagnostics) {
        if let text = markdown {
            markdown = nil
            read(text, diagnostics: &diagnostics)
        }
        guard var scanner else { return }
        while let (token, range) = scanner.nextToken(from: offset, decoder: &decoder) {
            readGap(offset..<range.lowerBound, of: scanner.text, &decoder, &diagnostics)
            offset = range.lowerBound
            read(token, range, of: scanner.text, &decoder, &diagnostics)
            offset = range.upperBound
        }
        readGap(offset..<scanner.text.count, of: scanner.text, &decoder, &diagnostics)
        offset = scanner.text.count
        self.scanner = scanner
        if table == nil { endDraft() }
        self.scanner = nil
    }

    mutating func finish(diagnostics: inout Diagnostics) {
        if let table { reportUnclosed(at: table.start.span, diagnostics: &diagnostics) }
        endTable(diagnostics: &diagnostics)
    }

    /// A block in which nothing fits is not made clearer by thousands of findings.
    private mutating func reportUnclosed(at place: SourceSpan, diagnostics: inout Diagnostics) {
        guard remainingFindings > 0 else { return }
        remainingFindings -= 1
        diagnostics.warning(
            .htmlUnclosed, "`<table>` is never closed", at: place, help: "add `</table>` after its last row")
    }

    // MARK: Raw HTML

    private mutating func readGap(
        _ range: Range<Int>, of text: MappedText, _ decoder: inout CharacterReferenceDecoder,
        _ diagnostics: inout Diagnostics
    ) {
        guard !range.isEmpty else { return }
        malformed.checkComponents(in: text, range, diagnostics: &diagnostics)
        let decoded = text.slice(range).decodingReferences(&decoder)
        guard table == nil else {
            table?.append(decoded)
            return
        }
        prose.append(decoded)
        gaps.append(
            HTMLBlock.Gap(
                range: (range.lowerBound - draftStart)..<(range.upperBound - draftStart),
                tagsBefore: tags.count))
    }

    private mutating func read(
        _ token: TagScanner.Token, _ range: Range<Int>, of text: MappedText,
        _ decoder: inout CharacterReferenceDecoder, _ diagnostics: inout Diagnostics
    ) {
        switch token {
        case .tag(var tag):
            if tag.isComponent { tag.readBody(decoder: &decoder, diagnostics: &diagnostics) }
            read(tag, before: range.upperBound, of: text, &diagnostics)
        case .comment:
            let place = text.span(of: range)
            if table == nil { prose.appendComment(at: place) } else { table?.appendComment(at: place) }
        case .other: return
        }
    }

    /// - Parameter end: Where the tag ends in the text.
    private mutating func read(
        _ tag: Component, before end: Int, of text: MappedText, _ diagnostics: inout Diagnostics
    ) {
        if !appendToTable(tag, &diagnostics) {
            if tag.opensTable, prose.mayHoldTable {
                endDraft(in: text)
                table = HTMLTableReader(tag, context)
            } else {
                prose.append(tag)
                tags.append(tag)
            }
        } else if table == nil {
            offset = end
            startDraft()
        }
    }

    /// False where no table takes the tag.
    private mutating func appendToTable(_ tag: Component, _ diagnostics: inout Diagnostics) -> Bool {
        guard table != nil else { return false }
        guard table?.append(tag) ?? false else {
            reportUnclosed(at: table?.start.span ?? tag.span, diagnostics: &diagnostics)
            endTable(diagnostics: &diagnostics)
            startDraft()
            return false
        }
        if table?.isComplete ?? false { endTable(diagnostics: &diagnostics) }
        return true
    }

    private mutating func startDraft() {
        draftStart = offset
        tags = []
        gaps = []
    }

    private mutating func endDraft() {
        if let text = scanner?.text { endDraft(in: text) }
    }

    /// Ends the HTML before a table, or behind the last one.
    private mutating func endDraft(in text: MappedText) {
        let range = text.trimmed(draftStart..<offset)
        let (paragraphs, comments) = prose.takeParagraphs()
        guard !range.isEmpty else { return }
        let isWhole = range == 0..<text.count
        let shift = range.lowerBound - draftStart
        let kept = gaps.compactMap { gap -> HTMLBlock.Gap? in
            let range = gap.range.clamped(to: shift..<(shift + range.count))
            guard !range.isEmpty else { return nil }
            return HTMLBlock.Gap(
                range: (range.lowerBound - shift)..<(range.upperBound - shift), tagsBefore: gap.tagsBefore)
        }
        let part = isWhole ? text : text.slice(range)
        blocks.append(
            .html(
                HTMLBlock(
                    text: part, tags: tags, gaps: kept, paragraphs: paragraphs, trailingComments: comments,
                    span: isWhole ? wholeSpan ?? part.span : part.span)))
    }

    // MARK: Markdown

    /// A paragraph: what stands before and behind tables is a paragraph of its own.
    private mutating func read(_ text: RichText, diagnostics: inout Diagnostics) {
        var start = 0
        var isOpen = table == nil
        var position = 0
        for event in text.events {
            switch event {
            case .text(let range):
                table?.append(text.text.slice(range), keepsLines: true)
                position = range.upperBound
            case .start(let index): table?.startMark(index)
            case .end(let index): table?.endMark(index, text.marks[index])
            case .tag(let tag):
                let wasOpen = isOpen
                if !appendToTable(tag, &diagnostics), tag.opensTable {
                    if wasOpen { addParagraph(text, start..<position, until: tag.span.start) }
                    table = HTMLTableReader(tag, context)
                }
                isOpen = table == nil
                if isOpen, !wasOpen { start = position }
            }
        }
        if isOpen { addParagraph(text, start..<text.text.count, until: text.span.end) }
    }

    private mutating func addParagraph(_ text: RichText, _ range: Range<Int>, until end: Int) {
        let kept = text.trimmed(range)
        let last = blocks.last?.span.end ?? text.span.start
        var part = text.keeping([kept])
        // Components in the white space at its ends stay, too.
        for mark in text.marks where mark.range.isEmpty && range.upperBound >= mark.range.lowerBound {
            let place = mark.range.lowerBound
            if range.lowerBound <= place, place < kept.lowerBound || place > kept.upperBound {
                let end = place < kept.lowerBound ? 0 : part.text.count
                part.marks.append(RichText.Mark(kind: mark.kind, range: end..<end, span: mark.span))
            }
        }
        part.marks.removeAll { $0.span.start < last || $0.span.end > end }
        part.marks.sort { $0.span < $1.span }
        let places = part.marks.map(\.span) + (kept.isEmpty ? [] : [text.text.span(of: kept)])
        guard let first = places.first else { return }
        part.span = places.reduce(first) { $0.union($1) }
        blocks.append(.paragraph(part))
    }

    // MARK: Tables

    private mutating func endTable(diagnostics: inout Diagnostics) {
        guard var done = table else { return }
        table = nil
        done.finish()
        if let row = done.keepRows(ofCells: &remainingCells) {
            diagnostics.reportTooManyCells(limits, at: row)
        }
        blocks.append(Block(done, diagnostics: &diagnostics))
    }
}

extension Block {
    fileprivate init(_ reader: HTMLTableReader, diagnostics: inout Diagnostics) {
        var markup = HTMLBlock(
            text: MappedText(), tags: reader.tags, gaps: [], paragraphs: [],
            trailingComments: reader.comments,
            span: reader.span)
        guard !reader.rows.isEmpty else {
            markup.paragraphs = reader.asides.map { HTMLBlock.Paragraph(text: $0, role: .text) }
            self = .html(markup)
            return
        }
        let grid = TableGrid(reader.rows, allowance: reader.span.count + 1 << 16)
        if grid.isCut {
            diagnostics.warning(
                .tableSpanLimit, "the spans of this table's cells fill too many places; not all are followed",
                at: reader.start.span, help: "lower its `rowspan` and `colspan`")
        }
        let model = TableModel(grid, reader.rows)
        self = .table(
            Table(
                header: model.header, rows: model.rows, footnotes: model.footnotes,
                asides: reader.asides + model.asides, markup: markup, span: reader.span))
    }
}
