import MarkdownSyntax
import SourceText

/// What is written on a page: front matter, sections, tables, lists, components. Nothing here says what it means.
public struct Guide: Sendable {
    public let file: SourceFile
    public let frontMatter: FrontMatter?
    /// In the order of the page. The first one has no heading: it is what stands before the first heading.
    public let sections: [Section]
}

/// A heading and the blocks below it, up to the next heading of any level.
public struct Section: Sendable {
    public var heading: Heading?
    /// The headings above, outermost first, this one included.
    public var trail: [String]
    public var blocks: [Block]
    public var span: SourceSpan

    /// 0 for what stands before the first heading.
    public var level: Int { heading?.level ?? 0 }
}

public struct Heading: Sendable {
    /// 1 to 6.
    public var level: Int
    public var content: RichText
    public var span: SourceSpan
}

public enum Block: Sendable {
    case paragraph(RichText)
    case list(List)
    case table(Table)
    case html(HTMLBlock)
    case quote([Block], span: SourceSpan)
    case code(span: SourceSpan)
    case thematicBreak(span: SourceSpan)

    public var span: SourceSpan {
        switch self {
        case .paragraph(let text): text.span
        case .list(let list): list.span
        case .table(let table): table.span
        case .html(let html): html.span
        case .quote(_, let span), .code(let span), .thematicBreak(let span): span
        }
    }
}

public struct List: Sendable {
    public var isOrdered: Bool
    public var items: [Item]
    public var span: SourceSpan

    public struct Item: Sendable {
        public var blocks: [Block]
        public var span: SourceSpan

        /// The item's first paragraph.
        public var lead: RichText? {
            if case .paragraph(let text) = blocks.first { text } else { nil }
        }

        /// The items of the lists inside, nested ones after their parent.
        public var nestedItems: [Item] {
            blocks.flatMap { block -> [Item] in
                guard case .list(let list) = block else { return [] }
                return list.items.flatMap { [$0] + $0.nestedItems }
            }
        }
    }
}

/// A GFM table. Rows keep the cells that they have: a short row is not padded and a long one not cut. The line of
/// kramdown's attributes under a table (`{: .wide}`) is no row.
public struct Table: Sendable {
    public var header: Row
    public var rows: [Row]
    public var span: SourceSpan

    public struct Row: Sendable {
        public var cells: [RichText]
        public var span: SourceSpan
    }
}

/// Raw HTML that stands as a block, components included.
public struct HTMLBlock: Sendable {
    public var text: MappedText
    public var tags: [Component]
    /// What a reader sees of it, tables aside.
    public var paragraphs: [Paragraph]
    public var span: SourceSpan

    public struct Paragraph: Sendable {
        public var text: RichText
        public var role: Role

        public enum Role: Sendable { case heading, item, text }
    }
}
