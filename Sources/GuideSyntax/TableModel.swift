import SourceText

/// Makes a header and rows of the slots of a table of HTML: of several rows of headers the one that names most columns, and
/// of cells that head groups of rows, rows with nothing but a label.
struct TableModel {
    private let grid: TableGrid
    private let source: [HTMLTableReader.Row]
    private let width: Int
    /// The rows by their numbers, in the order in which they are shown.
    private var head: [Int] = []
    private var body: [Int] = []
    private(set) var header = Table.Row(cells: [], span: SourceSpan(0, 0))
    private(set) var rows: [Table.Row] = []
    private(set) var footnotes: [RichText] = []
    /// Titles over the header, and what heads several columns.
    private(set) var asides: [RichText] = []
    private var headerSlots: [Int?] = []
    /// How many cells may still be made up.
    private var remainingBlanks = 1 << 16

    /// - Parameter source: At least one row.
    init(_ grid: TableGrid, _ source: [HTMLTableReader.Row]) {
        self.grid = grid
        self.source = source
        width = grid.width
        splitRows()
        makeHeader()
        makeRows()
    }

    // MARK: Slots

    private func slot(_ row: Int, _ column: Int) -> Int? {
        grid.rows[row].indices.contains(column) ? grid.rows[row][column] : nil
    }

    private func text(_ cell: Int?) -> RichText? { cell.map { grid.cells[$0].text } }

    private func isBlank(_ cell: Int?) -> Bool { text(cell)?.isBlank ?? true }

    /// The only cell of a row. Its author may have counted the columns wrongly, or not have said how many there are.
    private func wholeRow(_ row: Int) -> Int? {
        guard width > 1, source[row].cells.count == 1, let first = slot(row, 0),
            grid.rows[row].allSatisfy({ $0 == first })
        else { return nil }
        return first
    }

    // MARK: Header

    private mutating func splitRows() {
        let numbers = Array(source.indices)
        let firstHead = numbers.first { source[$0].kind == .head }
        var shown = numbers.filter { source[$0].kind != .foot } + numbers.filter { source[$0].kind == .foot }
        if let firstHead {
            head = numbers.filter { source[$0].kind == .head && source[$0].group == source[firstHead].group }
            let heads = Set(head)
            shown.removeAll(where: heads.contains)
        }
        head.removeFirst(takeTitles(from: head))
        if head.isEmpty {
            shown.removeFirst(takeTitles(from: shown))
            head = Array(shown.prefix(while: isHeaderRow))
            if head.isEmpty || head.count == shown.count {
                head = Array(shown.prefix(shown.allSatisfy(isLabelledRow) && shown.count > 1 ? 0 : 1))
            }
            shown.removeFirst(head.count)
        }
        body = shown
    }

    /// A cell over all columns of the first rows is a title. Gives how many there are.
    private mutating func takeTitles(from rows: [Int]) -> Int {
        let titles = rows.dropLast().prefix { wholeRow($0) != nil }
        for row in titles { if let title = slot(row, 0) { addAside(title) } }
        return titles.count
    }

    private mutating func addAside(_ cell: Int) {
        if !isBlank(cell) { asides.append(grid.cells[cell].text) }
    }

    /// Nothing but headers, and more than one.
    private func isHeaderRow(_ row: Int) -> Bool {
        let cells = grid.rows[row].filter { !isBlank($0) }.compactMap { $0 }
        return Set(cells).count > 1 && cells.allSatisfy { grid.cells[$0].isHeader }
    }

    /// A header and then data: a table of such rows has no row of headers.
    private func isLabelledRow(_ row: Int) -> Bool {
        let cells = source[row].cells
        return cells.count > 1 && cells[0].isHeader && !cells[0].text.isBlank
            && cells.dropFirst().allSatisfy { !$0.isHeader }
    }

    private mutating func makeBlankHeader() {
        guard let first = body.first else { return }
        let start = source[first].span.start
        let blank = RichText(span: SourceSpan(start, start))
        header = Table.Row(cells: Array(repeating: blank, count: width), span: blank.span)
        headerSlots = Array(repeating: nil, count: width)
    }

    /// How many columns a row tells apart, the labels of the rows aside.
    private func namedColumns(_ row: Int) -> Int {
        Set(grid.rows[row].dropFirst().compactMap { isBlank($0) ? nil : $0 }).count
    }

    private mutating func makeHeader() {
        guard let first = head.first else { return makeBlankHeader() }
        var chosen = first
        for row in head where namedColumns(row) > namedColumns(chosen) { chosen = row }
        let position = head.firstIndex(of: chosen) ?? 0
        let above = head[..<position]
        body = head[(position + 1)...] + body
        headerSlots = (0..<width).map { slot(chosen, $0) }
        var used = Set(headerSlots.compactMap { $0 })
        var cells: [RichText] = []
        let isTwice = repeatedNames()
        let uppers = upperCells(in: above)
        for column in 0..<width {
            let own = headerSlots[column]
            let upper = uppers[column]
            if isBlank(own), let upper {
                headerSlots[column] = upper
                used.insert(upper)
                cells.append(grid.cells[upper].text)
            } else if let own, isTwice.contains(grid.cells[own].text.folded), let upper {
                used.insert(upper)
                cells.append(joined(upper, own))
            } else {
                cells.append(text(own) ?? blank(at: cells.last, in: chosen))
            }
        }
        var span = source[chosen].span
        for cell in cells { span = span.union(cell.span) }
        header = Table.Row(cells: cells, span: span)
        for row in above {
            for case let cell? in grid.rows[row] where used.insert(cell).inserted { addAside(cell) }
        }
    }

    /// For each column, the nearest cell above the one that was chosen.
    private func upperCells(in rows: ArraySlice<Int>) -> [Int: Int] {
        var found: [Int: Int] = [:]
        for row in rows {
            for (column, cell) in grid.rows[row].enumerated() {
                guard let cell, !isBlank(cell), headerSlots[column] != cell else { continue }
                found[column] = cell
            }
        }
        return found
    }

    /// The names that stand over several columns, in cells of their own: "P1", "P2", "P1", "P2".
    private func repeatedNames() -> Set<String> {
        var cells: [String: Int] = [:]
        var found = Set<String>()
        for case let cell? in headerSlots where !isBlank(cell) {
            let name = grid.cells[cell].text.folded
            if let other = cells.updateValue(cell, forKey: name), other != cell { found.insert(name) }
        }
        return found
    }

    /// What heads several columns, and then what heads one of them.
    private func joined(_ upper: Int, _ lower: Int) -> RichText {
        let (upper, lower) = (grid.cells[upper].text, grid.cells[lower])
        var result = RichText(span: upper.span.union(lower.text.span))
        result.text.append(upper.text)
        result.text.append([0x20], replacing: lower.tag)
        let shift = result.text.count
        result.text.append(lower.text.text)
        result.marks =
            upper.marks
            + lower.text.marks.map { mark in
                RichText.Mark(
                    kind: mark.kind, range: (mark.range.lowerBound + shift)..<(mark.range.upperBound + shift),
                    span: mark.span)
            }
        return result
    }

    /// A cell that is missing, behind the one before it.
    private func blank(at cell: RichText?, in row: Int) -> RichText {
        let span = source[row].span
        let place = min(max(cell?.span.end ?? span.start, span.start), span.end)
        return RichText(span: SourceSpan(place, place))
    }

    // MARK: Rows

    private mutating func makeRows() {
        var groups = 0
        while !head.isEmpty, groups < 3, isGroupColumn(groups) {
            if let named = headerSlots[groups], named != headerSlots[groups + 1] { addAside(named) }
            groups += 1
        }
        header.cells.removeFirst(min(groups, header.cells.count))
        let last = body.last { wholeRow($0) == nil }
        let lastPosition = last.flatMap { body.lastIndex(of: $0) } ?? -1
        var heading: [Int?] = Array(repeating: nil, count: groups)
        for (position, row) in body.enumerated() {
            if let whole = wholeRow(row) {
                addWhole(grid.cells[whole].text, mayHead: position < lastPosition)
                continue
            }
            for level in 0..<groups { addGroup(level, row, &heading) }
            addRow(row, groups)
        }
    }

    /// A row with one cell heads those below it, unless it is a note.
    private mutating func addWhole(_ text: RichText, mayHead: Bool) {
        guard !text.isBlank else { return }
        let trimmed = text.text.bytes[text.trimmedRange]
        if mayHead, trimmed.count <= 100, !trimmed.contains(0x0A) {
            addSection(text)
        } else {
            footnotes += text.lines
        }
    }

    private mutating func addSection(_ label: RichText) {
        let blank = RichText(span: SourceSpan(label.span.end, label.span.end))
        let count = min(max(0, header.cells.count - 1), remainingBlanks)
        remainingBlanks -= count
        let rest = Array(repeating: blank, count: count)
        rows.append(Table.Row(cells: [label] + rest, span: label.span))
    }

    private mutating func addGroup(_ level: Int, _ row: Int, _ heading: inout [Int?]) {
        guard let cell = slot(row, level), cell != heading[level] else { return }
        heading[level] = cell
        guard !isBlank(cell), cell != slot(row, level + 1), !isBlank(slot(row, level + 1)) else { return }
        addSection(grid.cells[cell].text)
    }

    private mutating func addRow(_ row: Int, _ groups: Int) {
        var slots = grid.rows[row]
        guard slots.count > groups else {
            // Nothing but the label of a group.
            for case let cell? in slots.suffix(1) where !isBlank(cell) { addSection(grid.cells[cell].text) }
            return
        }
        if groups > 0, isBlank(slots[groups]), !isBlank(slots[groups - 1]) {
            slots[groups] = slots[groups - 1]
        }
        slots.removeFirst(groups)
        var cells: [RichText] = []
        for slot in slots { cells.append(text(slot) ?? blank(at: cells.last, in: row)) }
        // A cell from above stands outside of it.
        rows.append(Table.Row(cells: cells, span: source[row].span))
    }

    // MARK: Groups

    /// A column whose cells head several rows each, left of the one that names the rows.
    private func isGroupColumn(_ column: Int) -> Bool {
        guard width - column >= 3 else { return false }
        let rows = body.filter { wholeRow($0) == nil }
        let heads = zip(rows, rows.dropFirst()).contains { upper, lower in
            guard let cell = slot(upper, column), !isBlank(cell) else { return false }
            return cell == slot(lower, column) && slot(upper, column + 1) != slot(lower, column + 1)
        }
        let (own, next) = (headerSlots[column], headerSlots[column + 1])
        // Two columns without a name: what stands in the second names the rows.
        guard heads || isBlank(own) && isBlank(next) && rows.allSatisfy({ !isBlank(slot($0, column + 1)) })
        else { return false }
        if isBlank(next) || own == next { return true }
        return (width - column >= 4 || isBlank(own)) && namesRows(column + 1, rows)
    }

    /// Each cell says something else, and most hold no figure.
    private func namesRows(_ column: Int, _ rows: [Int]) -> Bool {
        var names = Set<String>()
        var figures = 0
        for row in rows {
            guard let text = text(slot(row, column)), !text.isBlank, names.insert(text.folded).inserted else {
                return false
            }
            if text.text.bytes.contains(where: { (0x30...0x39).contains($0) }) { figures += 1 }
        }
        return figures * 2 < rows.count
    }
}

extension RichText {
    /// The lines of the text that say something, each by itself.
    var lines: [RichText] {
        var result: [RichText] = []
        var start = 0
        let ends = text.bytes.indices.filter { text.bytes[$0] == 0x0A }
        // Each line looks at all marks.
        guard !ends.isEmpty, ends.count * marks.count < 1 << 20 else { return [self] }
        for end in ends + [text.count] {
            defer { start = end + 1 }
            let range = trimmed(start..<end)
            guard !range.isEmpty else { continue }
            var line = keeping([range])
            line.span = text.span(of: range)
            for mark in line.marks { line.span = line.span.union(mark.span) }
            result.append(line)
        }
        return result
    }
}
