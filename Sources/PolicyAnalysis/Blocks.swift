import GuideSyntax

extension Section {
    /// Its tables, those in list items and quotes included. Most sections hold none, and no list is made of that.
    var tables: [Table] {
        var tables: [Table] = []
        for block in blocks where block.mayHoldTables { tables += block.tables }
        return tables
    }
}

extension Block {
    var mayHoldTables: Bool {
        switch self {
        case .table: true
        case .list(let list): list.items.contains { $0.blocks.contains(where: \.mayHoldTables) }
        case .quote(let blocks, _): blocks.contains(where: \.mayHoldTables)
        default: false
        }
    }

    /// The paragraphs of a block, those of list items, quotes and raw HTML included.
    var paragraphs: [RichText] {
        switch self {
        case .paragraph(let text): [text]
        case .html(let html): html.paragraphs.map(\.text)
        case .table(let table): table.asides
        default: inner.flatMap(\.paragraphs)
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
