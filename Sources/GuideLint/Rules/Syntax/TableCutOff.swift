import GuideSyntax
import SourceText

extension Rule {
    static let tableCutOff = Rule(
        "table.cut-off", "a row that is cut off from its table",
        why: """
            A blank line, or any other block, ends a table. Rows behind it are shown as plain text with pipes, and what they \
            promise is no part of the policy.
            """,
        bad: """
            | Dock | Depth |
            | --- | --- |
            | North | 4 m |

            | South | 7 m |
            """,
        good: """
            | Dock | Depth |
            | --- | --- |
            | North | 4 m |
            | South | 7 m |
            """,
        mend: "Remove what stands between the table and the row, or give the rows a header of their own.",
        page: { page, findings in
            // kramdown has tables without a header.
            let runs = page.parts.runs
            guard !page.parts.tables.isEmpty, !page.isKramdown else { return }
            for run in runs { check(run, in: page.guide.file, &findings) }
        })

    private static func check(_ blocks: [Block], in file: SourceFile, _ findings: inout Findings) {
        for (index, block) in blocks.enumerated() {
            guard case .table(let table) = block, !table.isHTML, table.header.cells.count > 1 else {
                continue
            }
            // One block may have slipped in between.
            for next in blocks[(index + 1)...].prefix(2) {
                if case .table = next { break }
                guard case .paragraph(let text) = next,
                    let rows = rows(of: text.span, width: table.header.cells.count, in: file)
                else { continue }
                let between = SourceSpan(table.span.end, text.span.start)
                let isBlank = file.slice(between).allSatisfy(\.isASCIIWhitespace)
                findings.report(
                    "\(isBlank ? "a blank line cuts" : "what stands between them cuts") "
                        + "\(rows == 1 ? "this row" : "these rows") off from the table",
                    at: text.span, notes: [Diagnostic.Note("the table stands here", at: table.header.span)],
                    help:
                        "remove \(isBlank ? "the blank line" : "what stands between"), or write a header and a row of dashes",
                    // The row becomes a promise.
                    fixes: isBlank
                        ? [Fix("remove the blank line", edits: [Fix.Edit(between, "\n")], isSafe: false)] : []
                )
                break
            }
        }
    }

    /// How many rows a paragraph is made of; nil where a line of it is none, or is the beginning of another table.
    private static func rows(of paragraph: SourceSpan, width: Int, in file: SourceFile) -> Int? {
        let first = file.location(of: paragraph.start).line
        let last = file.location(of: paragraph.end).line
        for number in first...last {
            let start = number == first ? paragraph.start : file.lineContent(number).start
            var line = file.slice(SourceSpan(start, file.lineContent(number).end))
            // The marks of quotes stand before each further line.
            line = line.drop { $0.isSpaceOrTab || $0 == UInt8(ascii: ">") }
            let row = RowText(line)
            guard row.startsWithPipe, row.cellCount == width, !row.isDelimiterRow else { return nil }
        }
        return last - first + 1
    }
}
