import GuideSyntax
import SourceText

/// What a page holds, whatever it stands in: lists, quotes and cells are looked into.
struct PageParts: Sendable {
    /// Headings, paragraphs and cells.
    private(set) var texts: [RichText] = []
    private(set) var tables: [Table] = []
    private(set) var htmlBlocks: [HTMLBlock] = []
    private(set) var codeBlocks: [SourceSpan] = []
    /// Blocks that stand one after the other, of each section, item and quote.
    private(set) var runs: [[Block]] = []
    /// All tags of components, in the order of the page.
    private(set) var components: [Component] = []

    init(of guide: Guide) {
        for section in guide.sections {
            if let heading = section.heading { texts.append(heading.content) }
            add(section.blocks)
        }
        collectComponents()
    }

    private mutating func add(_ blocks: [Block]) {
        runs.append(blocks)
        for block in blocks {
            switch block {
            case .paragraph(let text): texts.append(text)
            case .list(let list): for item in list.items { add(item.blocks) }
            case .table(let table):
                tables.append(table)
                texts += table.texts
                if let markup = table.markup { htmlBlocks.append(markup) }
            case .html(let html): htmlBlocks.append(html)
            case .quote(let blocks, _): add(blocks)
            case .code(let span): codeBlocks.append(span)
            case .thematicBreak: break
            }
        }
    }

    private mutating func collectComponents() {
        for text in texts where !text.marks.isEmpty { components += text.components }
        for block in htmlBlocks { components += block.tags.filter(\.isComponent) }
        components.sort { $0.span < $1.span }
    }
}
