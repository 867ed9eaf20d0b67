import SourceText

extension BlockBuilder {
    /// Adds a table, and what stands around it in its paragraph; gives the node of the table.
    ///
    /// - Parameter underline: The line that makes a setext heading of the paragraph for CommonMark.
    mutating func addTable(_ table: TableScanner.Found, in content: LeafContent, underline: Int?) -> Int {
        let scanner = TableScanner(content: content)
        addParagraph(scanner, lines: content.lines[..<table.header])
        let marked = content.lines[table.header...(table.header + 1)]
        let extent = marked.map { span(of: $0, in: scanner) }
        let parent = parent
        let index = tree.append(
            MarkdownNode(.table, span: extent.reduce(extent[0]) { $0.union($1) }, parent: parent))
        addRow(scanner, content.lines[table.header], to: index)
        for line in content.lines[table.body] { addRow(scanner, line, to: index) }
        let rest = content.lines[table.body.upperBound...]
        if mayReread {
            noteEdits(
                of: content.lines[table.header..<table.body.upperBound], next: rest.first?.number, underline)
        } else {
            addParagraph(scanner, lines: rest)
        }
        return index
    }

    /// Notes what the body must look like for the table to end where its paragraph does: what it looks like already, and
    /// what is still missing.
    private mutating func noteEdits(of rows: ArraySlice<LeafContent.Line>, next: Int?, _ underline: Int?) {
        for row in rows where body.isMasked(row.number) { edits[row.number] = body.edits[row.number] }
        if let next {
            edits[next] = .separate(prefix: openPrefix)
        } else if let underline {
            edits[underline] = separation(fromUnderline: underline)
        } else if let last = rows.last, case .separate = body.edits[last.number + 1] {
            edits[last.number + 1] = .separate(prefix: openPrefix)
        }
    }

    /// Three `-` are a thematic break and one is an empty item; any other underline is a row of the table.
    private func separation(fromUnderline number: Int) -> BodyText.Edit {
        let end = file.lineContent(number).end
        let text = file.strip(containers, fromLine: number).place
        let marker = file.indentation(at: text, end: end).text.offset
        let line = file.slice(SourceSpan(marker, end))
        let isRow = !line.starts(with: "---".utf8) && !line.startsListItem
        return isRow ? .mask(offset: marker) : .separate(prefix: openPrefix)
    }

    /// What a blank line needs to leave all containers open: an item none, a quote its marker.
    private var openPrefix: [UInt8] {
        var prefix: [UInt8] = []
        var quotesEnd = 0
        for container in containers {
            switch container.kind {
            case .quote:
                prefix += [UInt8(ascii: ">"), 0x20]
                quotesEnd = prefix.count
            case .item(let width): prefix += repeatElement(0x20, count: width)
            }
        }
        return Array(prefix.prefix(quotesEnd))
    }

    private mutating func addRow(_ scanner: TableScanner, _ line: LeafContent.Line, to table: Int) {
        let cells = scanner.cells(of: line)
        remainingCells -= cells.count
        guard remainingCells >= 0 else {
            if tooManyCells == nil { tooManyCells = span(of: line, in: scanner) }
            return
        }
        let row = tree.append(MarkdownNode(.tableRow, span: span(of: line, in: scanner), parent: table))
        for cell in cells {
            let span = scanner.content.text.span(of: cell)
            let index = tree.append(MarkdownNode(.tableCell, span: span, parent: row))
            if scanner.isPlain(cell) {
                addPlainText(scanner.content.text, cell, at: span, to: index)
            } else {
                pending.add(to: index) { scanner.appendUnescaped(cell, to: &$0) }
            }
        }
    }

    /// Most cells are a text that stands as it is; to have them parsed took a tenth of the time of a page with tables.
    private mutating func addPlainText(
        _ text: MappedText, _ range: Range<Int>, at span: SourceSpan, to cell: Int
    ) {
        guard !range.isEmpty else { return }
        let start = tree.text.count
        tree.text.append(text, range)
        var node = MarkdownNode(.text, span: span, parent: cell)
        node.textRange = start..<tree.text.count
        _ = tree.append(node)
    }

    private mutating func addParagraph(_ scanner: TableScanner, lines: ArraySlice<LeafContent.Line>) {
        guard let first = lines.first else { return }
        var text = MappedText()
        var end = first.range.lowerBound
        for line in lines {
            let range = scanner.trimmed(line.range)
            if !text.isEmpty { text.append(scanner.content.text, end..<line.range.lowerBound) }
            scanner.appendUnescaped(range.lowerBound..<line.range.upperBound, to: &text)
            end = line.range.upperBound
        }
        let trimmed = file.trimmingBlanks(text.span)
        let index = tree.append(MarkdownNode(.paragraph, span: trimmed, parent: parent))
        pending.add(to: index) { $0.append(text) }
    }

    private func span(of line: LeafContent.Line, in scanner: TableScanner) -> SourceSpan {
        scanner.content.text.span(of: scanner.trimmed(line.range))
    }
}
