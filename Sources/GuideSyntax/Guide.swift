import MarkdownSyntax
import SourceText

/// What is written on a page: front matter, sections, tables, lists, components. Nothing here says what it means.
public struct Guide: Sendable {
    public let file: SourceFile
    public let frontMatter: FrontMatter?
    /// In the order of the page. The first one has no heading: it is what stands before the first heading.
    public let sections: [Section]
    /// The stretches that a template shows only sometimes or again and again, by their starts.
    public let conditions: [TemplateCondition]
}

extension Guide {
    /// Of each section, whether it or one below it has a property.
    ///
    /// - Parameter own: For each section, whether it has the property itself.
    public func sectionsHolding(_ own: [Bool]) -> [Bool] {
        var result = own
        // From the last to the first: the sections behind that are below no other one yet.
        var following: [Int] = []
        for index in sections.indices.reversed() where result.indices.contains(index) {
            while let next = following.last, sections[next].level > sections[index].level,
                sections[index].level > 0
            {
                result[index] = result[index] || result[next]
                following.removeLast()
            }
            following.append(index)
        }
        return result
    }
}

extension Guide {
    /// Of each section, whether it or one above it has a property; but what the page's title has, its sections need not.
    ///
    /// - Parameter own: For each section, whether it has the property itself.
    public func sectionsBelow(_ own: [Bool]) -> [Bool] {
        let title = titleSection
        var result = own
        var above: [Int] = []
        for index in sections.indices where result.indices.contains(index) {
            while let last = above.last, sections[last].level >= sections[index].level { above.removeLast() }
            if let last = above.last, result[last] { result[index] = true }
            if sections[index].level > 0, index != title { above.append(index) }
        }
        return result
    }

    /// The first heading, where no other one is as high.
    private var titleSection: Int? {
        guard let first = sections.firstIndex(where: { $0.level > 0 }) else { return nil }
        return sections[(first + 1)...].allSatisfy { $0.level > sections[first].level } ? first : nil
    }
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

/// Indirect, since pages are walked over again and again: a copy is one count of references instead of three to ten.
public indirect enum Block: Sendable {
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

/// A table of GFM or of HTML. Rows keep the cells that they have: a short row is not padded and a long one not cut. The line
/// of kramdown's attributes under a table (`{: .wide}`) is no row.
///
/// Of a table of HTML, a cell that spans rows or columns stands in each of its places, and what heads a group of rows is a
/// row of its own with nothing but a label, as writers of GFM have it. Its first column names the rows.
public struct Table: Sendable {
    public var header: Row
    public var rows: [Row]
    /// Footnotes that stand right below the rows, `[^1]: …`.
    public var footnotes: [RichText] = []
    /// What stands in a table of HTML beside its rows: the caption, titles over the header, and text that is in no cell.
    public var asides: [RichText] = []
    /// The tags and comments of a table of HTML that stand in no cell; nil for a table of GFM.
    public var markup: HTMLBlock?
    /// Tags that stand in the place of rows.
    public var hiddenRows: [SourceSpan] = []
    public var span: SourceSpan

    /// Written in HTML: there is no row of dashes, and browsers show each cell that a row has.
    public var isHTML: Bool { markup != nil }

    public struct Row: Sendable {
        public var cells: [RichText]
        public var span: SourceSpan

        public init(cells: [RichText], span: SourceSpan) {
            self.cells = cells
            self.span = span
        }
    }
}

/// Raw HTML that stands as a block, components included.
public struct HTMLBlock: Sendable {
    public var text: MappedText
    public var tags: [Component]
    /// What stands between tags and comments.
    public var gaps: [Gap]
    /// What a reader sees of it, tables aside.
    public var paragraphs: [Paragraph]
    /// The comments behind the last paragraph: they may speak of the block that follows.
    public var trailingComments: [SourceSpan]
    public var span: SourceSpan

    /// A stretch of the text without tags, references as they are written.
    public struct Gap: Sendable {
        public var range: Range<Int>
        /// How many of the block's tags stand before it.
        public var tagsBefore: Int
    }

    public struct Paragraph: Sendable {
        public var text: RichText
        public var role: Role

        public enum Role: Sendable { case heading, item, text }
    }
}
