import MarkdownSyntax
import SourceText
import YAMLSyntax

extension Guide {
    /// Reads what is written on a page.
    ///
    /// - Parameters:
    ///   - file: The page as it is written, where the tree was made of its ``PageText``.
    ///   - variables: What tags of templates stand for.
    public init(
        reading markdown: MarkdownTree, of file: SourceFile? = nil,
        variables: TemplateVariables = TemplateVariables(), diagnostics: inout Diagnostics
    ) {
        let file = file ?? markdown.file
        let context = GeneratorContext(variables: variables, isMDX: file.isMDX(from: markdown.bodyStart))
        var builder = GuideBuilder(tree: markdown, context: context)
        self.init(
            file: file, frontMatter: builder.frontMatter(diagnostics: &diagnostics),
            sections: builder.sections(diagnostics: &diagnostics),
            conditions: TemplateCondition.all(in: file, from: markdown.bodyStart, isMDX: context.isMDX))
    }
}

extension MarkdownTree {
    fileprivate var bodyStart: Int { frontMatter?.span.end ?? file.textStart }
}

extension SourceFile {
    /// By its name, or since it begins with an import as programs do.
    fileprivate func isMDX(from start: Int) -> Bool {
        if path.hasSuffix(".mdx") { return true }
        let text = bytes[min(start, bytes.count)...].drop(while: \.isASCIIWhitespace)
        guard text.starts(with: "import ".utf8) else { return false }
        let line = String(decoding: text.prefix { $0 != 0x0A }, as: UTF8.self)
        return ["from '", "from \"", "import '", "import \""].contains(where: line.contains)
    }
}

struct GuideBuilder {
    let tree: MarkdownTree
    let context: GeneratorContext
    var decoder = CharacterReferenceDecoder()
    private var foreignTables: ForeignTables
    private let lost: LostMarkup
    private var depth = 0
    /// How many more cells tables of HTML may have, beside those of Markdown.
    var remainingCells: Int

    init(tree: MarkdownTree, context: GeneratorContext) {
        self.tree = tree
        self.context = context
        foreignTables = ForeignTables(file: tree.file)
        lost = LostMarkup(file: tree.file)
        remainingCells = tree.limits.cells - tree.nodes.count { $0.kind == .tableCell }
    }

    func frontMatter(diagnostics: inout Diagnostics) -> FrontMatter? {
        guard let extent = tree.frontMatter, extent.isYAML(in: tree.file) else { return nil }
        return FrontMatter(
            reading: extent, of: tree.file,
            limits: YAMLLimits(values: tree.limits.values, aliases: tree.limits.aliases),
            diagnostics: &diagnostics)
    }

    // MARK: Sections

    mutating func sections(diagnostics: inout Diagnostics) -> [Section] {
        let start = tree.nodes[MarkdownTree.root].span.start
        var sections = [Section(heading: nil, trail: [], blocks: [], span: SourceSpan(start, start))]
        var open: [(level: Int, name: String)] = []
        var siblings = Siblings(of: MarkdownTree.root, in: tree)
        while let index = siblings.next() {
            let node = tree.nodes[index]
            if node.kind == .heading {
                let heading = Heading(
                    level: Int(node.level), content: richText(index, diagnostics: &diagnostics),
                    span: node.span)
                sections.append(Self.section(under: heading, &open))
                continue
            }
            for part in blocks(at: index, &siblings, diagnostics: &diagnostics).flatMap(\.dividedByHeadings) {
                switch part {
                case .heading(let heading): sections.append(Self.section(under: heading, &open))
                case .block(let block): sections[sections.count - 1].append(block)
                }
            }
        }
        return sections
    }

    private static func section(
        under heading: Heading, _ open: inout [(level: Int, name: String)]
    ) -> Section {
        open.removeAll { $0.level >= heading.level }
        open.append((heading.level, heading.content.folded))
        return Section(heading: heading, trail: open.map(\.name), blocks: [], span: heading.span)
    }

    // MARK: Blocks

    private mutating func blocks(of index: Int, diagnostics: inout Diagnostics) -> [Block] {
        // Deeper nesting has been reported where the tree was made.
        guard depth < tree.limits.depth * 2 else { return [] }
        depth += 1
        defer { depth -= 1 }
        var result: [Block] = []
        var siblings = Siblings(of: index, in: tree)
        while let child = siblings.next() {
            result += blocks(at: child, &siblings, diagnostics: &diagnostics)
        }
        return result
    }

    /// The blocks of a node; a table of HTML takes in nodes that follow.
    private mutating func blocks(
        at index: Int, _ siblings: inout Siblings, diagnostics: inout Diagnostics
    ) -> [Block] {
        if tree.nodes[index].kind == .htmlBlock {
            foreignTables.check(tree.nodes[index].span, diagnostics: &diagnostics)
            return html(.html(tree.literal(of: index)), at: index, &siblings, diagnostics: &diagnostics)
        }
        guard let block = block(index, diagnostics: &diagnostics) else { return [] }
        guard case .paragraph(let text) = block, text.holdsTable else { return [block] }
        return html(.markdown(text), at: index, &siblings, diagnostics: &diagnostics)
    }

    private mutating func block(_ index: Int, diagnostics: inout Diagnostics) -> Block? {
        let node = tree.nodes[index]
        switch node.kind {
        case .paragraph, .heading:
            // A heading inside a list or a quote opens no section.
            lost.checkTable(in: node.span, diagnostics: &diagnostics)
            foreignTables.check(node.span, diagnostics: &diagnostics)
            let text = richText(index, diagnostics: &diagnostics)
            lost.checkComponents(in: text, isCell: false, diagnostics: &diagnostics)
            return .paragraph(text)
        case .bulletList, .orderedList: return .list(list(index, diagnostics: &diagnostics))
        case .blockQuote: return .quote(blocks(of: index, diagnostics: &diagnostics), span: node.span)
        case .table: return .table(table(index, diagnostics: &diagnostics))
        case .codeBlock:
            // The line of its fence; what stands in it is nobody's table.
            let fence = tree.file.lineContent(tree.file.location(of: node.span.start).line)
            foreignTables.check(
                SourceSpan(node.span.start, min(node.span.end, max(node.span.start, fence.end))),
                diagnostics: &diagnostics)
            return .code(span: node.span)
        case .thematicBreak: return .thematicBreak(span: node.span)
        default: return nil
        }
    }

    private mutating func list(_ index: Int, diagnostics: inout Diagnostics) -> List {
        var items: [List.Item] = []
        for item in tree.children(of: index) {
            items.append(
                List.Item(blocks: blocks(of: item, diagnostics: &diagnostics), span: tree.nodes[item].span))
        }
        let node = tree.nodes[index]
        return List(isOrdered: node.kind == .orderedList, items: items, span: node.span)
    }

    private mutating func table(_ index: Int, diagnostics: inout Diagnostics) -> Table {
        var rows: [Table.Row] = []
        var footnotes: [RichText] = []
        var hidden: [SourceSpan] = []
        for row in tree.children(of: index) {
            let line = RowLine(tree.file.slice(tree.nodes[row].span))
            let isRow = rows.isEmpty || line == .cells
            var cells = cells(of: row, isRow: isRow, diagnostics: &diagnostics)
            for index in cells.indices where rows.isEmpty || index == 0 { cells[index].nameByVariable() }
            let isAttributeList = cells.count == 1 && cells.allSatisfy(\.isGeneratorTextOnly)
            if !isRow {
                if line == .footnote { footnotes.append(footnote(cells, at: tree.nodes[row].span)) }
                if line == .templates, IncludeTags.mayBringRows(tree.file.slice(tree.nodes[row].span)) {
                    hidden.append(tree.nodes[row].span)
                }
            } else if !isAttributeList {
                rows.append(Table.Row(cells: cells, span: tree.nodes[row].span))
            }
        }
        let span = tree.nodes[index].span
        let header = rows.first ?? Table.Row(cells: [], span: span)
        return Table(
            header: header, rows: Array(rows.dropFirst()), footnotes: footnotes, hiddenRows: hidden,
            span: span)
    }

    /// A pipe divides no footnote, whatever a table's rows would make of it.
    private func footnote(_ cells: [RichText], at span: SourceSpan) -> RichText {
        if let only = cells.first, cells.count == 1 { return only }
        return RichText(plain: tree.file.text(span), at: span)
    }

    private mutating func cells(
        of row: Int, isRow: Bool, diagnostics: inout Diagnostics
    ) -> [RichText] {
        var cells: [RichText] = []
        for cell in tree.children(of: row) {
            let text = richText(cell, diagnostics: &diagnostics)
            lost.checkComponents(in: text, isCell: isRow, diagnostics: &diagnostics)
            cells.append(isRow ? text.readingTags : text)
        }
        return cells
    }

    mutating func richText(_ index: Int, diagnostics: inout Diagnostics) -> RichText {
        RichTextBuilder(
            tree: tree, block: index, context: context, decoder: &decoder, diagnostics: &diagnostics
        ).result
    }
}
