import GuideSyntax
import PolicyAnalysis
import SourceText

extension Rule {
    static let tableSurplusCells = Rule(
        "table.surplus-cells", "a row with more cells than its table has columns",
        why: """
            What stands behind the last column is shown to nobody. Most often a pipe is one too many, and all cells behind \
            it stand under the wrong header. In a table of tiers this is the error `table.ragged-row`.
            """,
        bad: """
            | Dock | Depth |
            | --- | --- |
            | North | 4 m | closed in winter |
            """,
        good: """
            | Dock | Depth | Remark |
            | --- | --- | --- |
            | North | 4 m | closed in winter |
            """,
        mend: "Remove the pipe that is too much, or give the column a header.",
        page: { page, findings in
            // kramdown shows them, in a column without a header.
            let tables = page.parts.tables.filter { !$0.isHTML }
            guard !tables.isEmpty, !page.isKramdown else { return }
            // Where a page has no tiers the compiler says nothing of its tables.
            let known = page.definesTiers ? FindingPlaces(of: .tableRaggedRow, on: page) : nil
            for table in tables {
                let width = table.header.cells.count
                for row in table.rows where row.cells.count > width {
                    let text = RowText(page.guide.file.slice(row.span))
                    let surplus = row.cells[width...].filter { !$0.isBlank || !$0.marks.isEmpty }
                    guard let first = surplus.first, let last = surplus.last, !text.hasTemplate,
                        !(known?.stand(in: row.span) ?? false), RowMarkup(text).splits.isEmpty
                    else { continue }
                    findings.report(
                        "this row has \(row.cells.count) cells, its table has \(width) "
                            + (width == 1 ? "column" : "columns") + "; what is over is shown to nobody",
                        at: first.span.union(last.span),
                        notes: [Diagnostic.Note("the header stands here", at: table.header.span)],
                        help: "remove a `|`, or give the column a header; a `|` that is text is written `\\|`"
                    )
                }
            }
        })
}
