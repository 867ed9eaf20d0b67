import GuideSyntax

extension Guide {
    /// What a reader reads, piece by piece: headings, the sentences of prose, the cells of tables.
    var texts: [RichText] {
        sections.flatMap { section in
            (section.heading.map { [$0.content] } ?? []) + section.sentences
                + section.tables.flatMap(\.cells)
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
