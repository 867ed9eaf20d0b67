import GuideSyntax
import SourceText

/// A block of a guide with the places of its parts, before anybody has asked what became of them.
struct BlockDraft {
    var kind: Account.BlockKind
    var span: SourceSpan
    var parts: [PartDraft] = []
    /// The section that it stands in; nil for front matter.
    var sectionIndex: Int?
}

struct PartDraft {
    var kind: Account.PartKind
    var text: String
    var span: SourceSpan
    /// Of a cell: it stands in the header or in the first column, or it is blank.
    var isLabel = false
    /// Of a cell: it stands in the header.
    var isHeader = false
}

extension Guide {
    /// All that is written on the page, front matter first.
    var drafts: [BlockDraft] {
        var drafts: [BlockDraft] = []
        if let frontMatter {
            drafts.append(
                BlockDraft(
                    kind: .frontMatter, span: frontMatter.span,
                    parts: frontMatter.entries.map { entry in
                        PartDraft(
                            kind: .key, text: entry.key.value, span: entry.key.span.union(entry.value.span))
                    }))
        }
        for (index, section) in sections.enumerated() {
            if let heading = section.heading {
                drafts.append(
                    BlockDraft(
                        kind: .heading, span: heading.span,
                        parts: [
                            PartDraft(kind: .heading, text: heading.content.folded, span: heading.span)
                        ], sectionIndex: index))
            }
            for block in section.blocks {
                var reader = PartReader(file: file)
                reader.read(block)
                drafts.append(
                    BlockDraft(kind: block.kind, span: block.span, parts: reader.parts, sectionIndex: index))
            }
        }
        return drafts
    }
}

extension Block {
    fileprivate var kind: Account.BlockKind {
        switch self {
        case .paragraph: .paragraph
        case .list: .list
        case .table: .table
        case .html: .html
        case .quote: .quote
        case .code: .code
        case .thematicBreak: .thematicBreak
        }
    }
}

/// Takes a block apart into sentences, cells and what has no words.
private struct PartReader {
    let file: SourceFile
    private(set) var parts: [PartDraft] = []

    init(file: SourceFile) { self.file = file }

    mutating func read(_ block: Block) {
        switch block {
        case .paragraph(let text): add(text)
        case .list(let list): for item in list.items { item.blocks.forEach { read($0) } }
        case .quote(let blocks, _): blocks.forEach { read($0) }
        case .table(let table):
            for cell in table.header.cells { add(cell, isLabel: true, isHeader: true) }
            for row in table.rows {
                for (column, cell) in row.cells.enumerated() { add(cell, isLabel: column == 0) }
            }
            if table.isHTML { addBeside(table) }
        case .html(let html): add(html)
        case .code(let span): parts.append(PartDraft(kind: .code, text: "", span: span))
        case .thematicBreak(let span): parts.append(PartDraft(kind: .thematicBreak, text: "", span: span))
        }
    }

    /// What stands beside the rows, and each cell once: one that spans was added for each of its places.
    private mutating func addBeside(_ table: Table) {
        let cells = parts
        parts = []
        for text in table.asides + table.footnotes { add(text) }
        var places = Set<SourceSpan>()
        for cell in cells where places.insert(cell.span).inserted { parts.append(cell) }
        parts.sort { $0.span < $1.span }
    }

    private mutating func add(_ cell: RichText, isLabel: Bool, isHeader: Bool = false) {
        parts.append(
            PartDraft(
                kind: .cell, text: cell.folded, span: cell.span, isLabel: isLabel || cell.isBlank,
                isHeader: isHeader))
    }

    private mutating func add(_ text: RichText) {
        let first = parts.count
        for sentence in text.sentences where !sentence.isBlank {
            let place = sentence.sourced
            let kind: Account.PartKind = sentence.withoutImages.isBlank ? .image : .sentence
            parts.append(PartDraft(kind: kind, text: place.value, span: place.span))
        }
        // A picture, a comment or a component by itself.
        guard parts.count == first, !text.span.isEmpty else { return }
        parts.append(PartDraft(kind: kind(ofUnseen: text), text: "", span: text.span))
    }

    private func kind(ofUnseen text: RichText) -> Account.PartKind {
        for mark in text.marks {
            switch mark.kind {
            case .image: return .image
            case .comment: return .comment
            default: continue
            }
        }
        return .markup
    }

    private mutating func add(_ html: HTMLBlock) {
        let first = parts.count
        for paragraph in html.paragraphs { add(paragraph.text) }
        guard parts.count == first else { return }
        let isComment = html.text.string.hasPrefix("<!--")
        parts.append(PartDraft(kind: isComment ? .comment : .markup, text: "", span: html.span))
    }
}
