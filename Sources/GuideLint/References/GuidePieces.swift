import GuideSyntax
import SourceText

extension Guide {
    /// A part of a page that can hold links, anchors or includes.
    enum Piece {
        case heading(Heading)
        case text(RichText)
        case html(HTMLBlock)
        case code(SourceSpan)
    }

    /// All parts of the page in their order.
    func forEachPiece(_ body: (Piece) -> Void) {
        for section in sections {
            if let heading = section.heading { body(.heading(heading)) }
            for block in section.blocks { Self.visit(block, body) }
        }
    }

    private static func visit(_ block: Block, _ body: (Piece) -> Void) {
        switch block {
        case .paragraph(let text): body(.text(text))
        case .html(let html): body(.html(html))
        case .code(let span): body(.code(span))
        case .thematicBreak: break
        case .quote(let blocks, _): for block in blocks { visit(block, body) }
        case .list(let list):
            for item in list.items {
                for block in item.blocks { visit(block, body) }
            }
        case .table(let table):
            for text in table.texts { body(.text(text)) }
            if let markup = table.markup { body(.html(markup)) }
        }
    }
}

extension Table {
    /// What is written in it, each cell once: one that spans rows or columns stands in each of its places.
    var texts: [RichText] {
        let cells = ([header] + rows).flatMap(\.cells)
        guard isHTML else { return cells }
        var places = Set<SourceSpan>()
        return (asides + cells + footnotes).filter { places.insert($0.span).inserted }
    }
}

extension RichText {
    /// The tags in it, components and HTML.
    var tags: [Component] {
        marks.compactMap { mark in
            switch mark.kind {
            case .component(let tag), .tag(let tag): tag
            default: nil
            }
        }
    }
}
