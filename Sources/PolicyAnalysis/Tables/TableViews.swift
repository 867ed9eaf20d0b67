import GuideSyntax
import SourceText

/// A table as a reading takes it: tiers in its columns and features in its rows, whichever way it is written.
struct TableView {
    var table: Table
    var orientation: Orientation
    /// The headers of columns that say neither what a tier gets nor what a row is about.
    var unread: [RichText] = []

    enum Orientation: Hashable {
        case asWritten
        /// Tiers in the rows.
        case transposed
        /// The first column groups the rows; the second one names them.
        case grouped
    }
}

extension Table {
    /// Its rows as columns: the first column becomes the header. A cell that is missing stands at the end of its row.
    var transposed: Table {
        let corner = header.cells.prefix(1)
        var result = self
        result.header.cells = corner + rows.map { $0.cells.first ?? RichText(span: $0.span) }
        result.rows = header.cells.indices.dropFirst().map { column in
            let cells = rows.map { row in
                row.cells.indices.contains(column)
                    ? row.cells[column] : RichText(span: SourceSpan(row.span.end, row.span.end))
            }
            return Row(cells: [header.cells[column]] + cells, span: header.cells[column].span)
        }
        return result
    }

    /// Without some columns.
    func without(_ columns: Set<Int>) -> Table {
        guard !columns.isEmpty else { return self }
        let kept = { (row: Row) in
            Row(
                cells: row.cells.enumerated().filter { !columns.contains($0.offset) }.map(\.element),
                span: row.span)
        }
        var result = self
        result.header = kept(header)
        result.rows = rows.map(kept)
        return result
    }

    /// A first column in which blanks or the same words stand below each other groups the rows that the second one
    /// names: each group becomes a row with nothing but a label. Nil where it is none.
    func ungrouped(_ vocabulary: Vocabulary) -> Table? {
        guard header.cells.count >= 4, rows.count >= 2, rows.allSatisfy({ $0.cells.count >= 2 }) else {
            return nil
        }
        let groups = rows.map { $0.cells[0].folded }
        let labels = rows.map { $0.cells[1] }
        let isRepeated = zip(groups, groups.dropFirst()).contains { $1.isEmpty || $0 == $1 }
        guard isRepeated, !(groups.first ?? "").isEmpty,
            !rows.contains(where: { Label($0.cells[0].leadingName).isSeverity(vocabulary) }),
            !rows.contains(where: { Label($0.cells[1].leadingName).isSeverity(vocabulary) }),
            labels.allSatisfy({ !$0.isBlank }),
            labels.allSatisfy({
                CellParser.facts(
                    of: $0.withoutDecoration, vocabulary: vocabulary, timeMeaning: .response) == nil
            })
        else { return nil }
        var result = without([0])
        result.rows = []
        var current = ""
        for (row, group) in zip(rows, groups) {
            if !group.isEmpty, group != current {
                current = group
                result.rows.append(Row(cells: [row.cells[0]], span: row.cells[0].span))
            }
            result.rows.append(Row(cells: Array(row.cells.dropFirst()), span: row.span))
        }
        return result
    }
}
