import GuideSyntax

extension Page {
    /// Whether a heading, a sentence or a cell holds one of some words or beginnings of words.
    func says(anyOf stems: [String]) -> Bool {
        guide.sections.contains { section in
            (section.heading?.content).map { $0.holds(stems) } ?? false
                || section.blocks.contains { $0.holds(stems) }
        }
    }

    /// The same, of prose and headings without tables.
    func explains(_ stems: [String]) -> Bool {
        guide.sections.contains { section in
            (section.heading?.content).map { $0.holds(stems) } ?? false
                || section.blocks.contains { block in block.texts.contains { $0.holds(stems) } }
        }
    }
}

extension RichText {
    fileprivate func holds(_ stems: [String]) -> Bool {
        let text = folded.lowercased()
        // Most texts hold none of the stems at all.
        guard stems.contains(where: { text.utf8.holds($0.utf8) }) else { return false }
        let words = text.split { !$0.isLetter }
        return words.contains { word in stems.contains { word.hasPrefix($0) } }
    }
}

extension String.UTF8View {
    fileprivate func holds(_ part: String.UTF8View) -> Bool {
        guard let first = part.first else { return true }
        return indices.contains { self[$0] == first && self[$0...].starts(with: part) }
    }
}

extension Block {
    fileprivate func holds(_ stems: [String]) -> Bool {
        texts.contains { $0.holds(stems) }
            || tables.contains { table in
                ([table.header] + table.rows).contains { $0.cells.contains { $0.holds(stems) } }
            }
    }

    /// The paragraphs of the block and of what stands in it.
    var texts: [RichText] {
        switch self {
        case .paragraph(let text): [text]
        case .html(let html): html.paragraphs.map(\.text)
        case .list(let list): list.items.flatMap(\.blocks).flatMap(\.texts)
        case .quote(let blocks, _): blocks.flatMap(\.texts)
        case .table, .code, .thematicBreak: []
        }
    }

    private var tables: [Table] {
        switch self {
        case .table(let table): [table]
        case .list(let list): list.items.flatMap(\.blocks).flatMap(\.tables)
        case .quote(let blocks, _): blocks.flatMap(\.tables)
        default: []
        }
    }
}
