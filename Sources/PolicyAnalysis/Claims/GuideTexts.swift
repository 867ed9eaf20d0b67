import GuideSyntax

extension Guide {
    /// What a reader reads, piece by piece: headings, the sentences of prose, the cells of tables.
    var texts: [RichText] {
        var texts: [RichText] = []
        forEachText(where: { _ in true }) { texts.append($0) }
        return texts
    }

    /// Visits those of the texts that may hold something, in their order; a paragraph that may not need not be cut into
    /// sentences.
    func forEachText(where mayHold: (RichText) -> Bool, _ visit: (RichText) -> Void) {
        for section in sections {
            if let heading = section.heading?.content, mayHold(heading) { visit(heading) }
            for paragraph in section.paragraphs where mayHold(paragraph) {
                for sentence in paragraph.sentences { visit(sentence) }
            }
            for table in section.tables {
                for cell in table.cells where mayHold(cell) { visit(cell) }
            }
        }
    }
}

extension Guide {
    /// What says what stands below or beside it: headings, and the first cells of rows.
    var labels: [RichText] {
        sections.flatMap { section in
            (section.heading.map { [$0.content] } ?? [])
                + section.tables.flatMap(\.rows).compactMap(\.cells.first)
        }
    }
}

extension Section {
    var sentences: [RichText] { paragraphs.flatMap(\.sentences) }
}

extension Table {
    var cells: [RichText] { header.cells + rows.flatMap(\.cells) }
}
