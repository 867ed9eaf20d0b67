import SourceText

/// The slots of a table of HTML: a cell that spans columns or rows stands in each of them (HTML Living Standard, section
/// 4.9.12, "forming a table").
struct TableGrid {
    /// For each row, the number of the cell in each column; nil where none stands. Short rows end early.
    private(set) var rows: [[Int?]] = []
    /// All cells in their order.
    private(set) var cells: [HTMLTableReader.Cell] = []
    /// Columns in which a cell begins: those that nothing tells apart are one.
    private(set) var width = 0
    /// Some spans were not followed: they would have filled too many slots.
    private(set) var isCut = false

    /// Cells that reach into the rows to come, by column.
    private var growing: [(cell: Int, left: Int)?] = []
    private var allowance: Int

    /// - Parameter allowance: How much may stand in slots that no cell begins in: one for each, and its text.
    init(_ source: [HTMLTableReader.Row], allowance: Int) {
        self.allowance = allowance
        var group: Int?
        for row in source {
            if row.group != group { growing = [] }
            group = row.group
            add(row)
        }
        for index in rows.indices where rows[index].count > width {
            rows[index].removeLast(rows[index].count - width)
        }
    }

    private mutating func add(_ row: HTMLTableReader.Row) {
        var slots: [Int?] = []
        for cell in row.cells {
            fillGrowing(&slots)
            let index = cells.count
            cells.append(cell)
            width = max(width, slots.count + 1)
            place(index, cell, &slots)
        }
        fillRest(&slots)
        while let last = growing.last, last == nil { growing.removeLast() }
        rows.append(slots)
    }

    private mutating func place(_ index: Int, _ cell: HTMLTableReader.Cell, _ slots: inout [Int?]) {
        for number in 0..<cell.columns {
            let column = slots.count
            // Where cells would lie over each other the one from above stays.
            if number > 0, isGrowing(column) || !pay(for: cell) { return }
            slots.append(index)
            guard cell.rows != 1, !isCut else { continue }
            while growing.count <= column { growing.append(nil) }
            growing[column] = (index, cell.rows == 0 ? Int.max : cell.rows - 1)
        }
    }

    private func isGrowing(_ column: Int) -> Bool {
        growing.indices.contains(column) && growing[column] != nil
    }

    /// Moves to the next column that is free.
    private mutating func fillGrowing(_ slots: inout [Int?]) {
        while isGrowing(slots.count), fillSlot(&slots) {}
    }

    private mutating func fillRest(_ slots: inout [Int?]) {
        while slots.count < growing.count {
            if isGrowing(slots.count) {
                _ = fillSlot(&slots)
            } else if pay(for: nil) {
                slots.append(nil)
            } else {
                return
            }
        }
    }

    private mutating func fillSlot(_ slots: inout [Int?]) -> Bool {
        let column = slots.count
        guard let span = growing[column] else { return false }
        // A cell that was placed in this row is counted with it, and reaches down from the next one on.
        growing[column] = span.left > 1 ? (span.cell, span.left - 1) : nil
        guard pay(for: cells[span.cell]) else { return false }
        slots.append(span.cell)
        return true
    }

    private mutating func pay(for cell: HTMLTableReader.Cell?) -> Bool {
        allowance -= 1 + (cell?.text.text.count ?? 0)
        guard allowance < 0 else { return true }
        isCut = true
        growing = []
        return false
    }
}
