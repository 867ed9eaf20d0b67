import GuideSyntax

/// A section and its tables, of which it has at least one.
struct SectionTables {
    let section: Section
    let tables: [Table]
}

extension Guide {
    /// The sections that hold tables. Most pages have none, and whoever reads tables has nothing to do there.
    var sectionsWithTables: [SectionTables] {
        sections.compactMap { section in
            let tables = section.tables
            return tables.isEmpty ? nil : SectionTables(section: section, tables: tables)
        }
    }
}

extension Section {
    /// Its tables, those in list items and quotes included. Most sections hold none, and no list is made of that.
    var tables: [Table] {
        var tables: [Table] = []
        for block in blocks where block.mayHoldTables { tables += block.tables }
        return tables
    }

    /// Its lists, those in other lists aside.
    var lists: [List] {
        var lists: [List] = []
        for block in blocks where block.mayHoldLists { lists += block.lists }
        return lists
    }

    /// The paragraphs of its blocks.
    var paragraphs: [RichText] {
        var texts: [RichText] = []
        for block in blocks { block.addParagraphs(to: &texts) }
        return texts
    }
}

extension Section {
    /// The headings in its raw HTML.
    var htmlHeadings: [RichText] { blocks.flatMap(\.htmlHeadings) }
}

extension Block {
    fileprivate var htmlHeadings: [RichText] {
        switch self {
        case .html(let html): html.paragraphs.filter { $0.role == .heading }.map(\.text)
        case .list, .quote: inner.flatMap(\.htmlHeadings)
        case .paragraph, .table, .code, .thematicBreak: []
        }
    }

    var mayHoldTables: Bool {
        switch self {
        case .table: true
        case .list(let list): list.items.contains { $0.blocks.contains(where: \.mayHoldTables) }
        case .quote(let blocks, _): blocks.contains(where: \.mayHoldTables)
        default: false
        }
    }

    fileprivate var mayHoldLists: Bool {
        switch self {
        case .list, .quote: true
        default: false
        }
    }

    /// The paragraphs of a block, those of list items, quotes and raw HTML included.
    var paragraphs: [RichText] {
        var texts: [RichText] = []
        addParagraphs(to: &texts)
        return texts
    }

    /// One list for all of them: most blocks have one paragraph, and a list for each would be most of the work.
    fileprivate func addParagraphs(to texts: inout [RichText]) {
        switch self {
        case .paragraph(let text): texts.append(text)
        case .html(let html): for paragraph in html.paragraphs { texts.append(paragraph.text) }
        case .table(let table): texts += table.asides
        case .list(let list):
            for item in list.items {
                for block in item.blocks { block.addParagraphs(to: &texts) }
            }
        case .quote(let blocks, _): for block in blocks { block.addParagraphs(to: &texts) }
        case .code, .thematicBreak: break
        }
    }

    /// The tables of a block, those in list items and quotes included.
    var tables: [Table] {
        if case .table(let table) = self { [table] } else { inner.flatMap(\.tables) }
    }

    /// The lists of a block that stand in no other list.
    var lists: [List] {
        if case .list(let list) = self { [list] } else { inner.flatMap(\.lists) }
    }

    private var inner: [Block] {
        switch self {
        case .list(let list): list.items.flatMap(\.blocks)
        case .quote(let blocks, _): blocks
        default: []
        }
    }
}
