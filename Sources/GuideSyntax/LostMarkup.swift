import MarkdownSyntax
import SourceText

/// Reports what Markdown turns into plain text in silence, although its author meant a table or a component.
struct LostMarkup {
    let file: SourceFile

    /// A table whose delimiter row has another number of cells than its header is a paragraph to every renderer.
    func checkTable(in paragraph: SourceSpan, diagnostics: inout Diagnostics) {
        let first = file.location(of: paragraph.start).line
        let last = file.location(of: paragraph.end).line
        var header = SourceSpan(paragraph.start, file.lineContent(first).end)
        for number in first..<last {
            let line = file.lineContent(number + 1)
            defer { header = line }
            guard Self.looksLikeDelimiterRow(file.slice(line)),
                file.slice(header).contains(UInt8(ascii: "|"))
            else { continue }
            diagnostics.warning(
                .tableDelimiterMismatch,
                "this is no table: its delimiter row has another number of cells than its header",
                at: line, notes: [Diagnostic.Note("the header row stands here", at: header)],
                help: "give both rows the same number of cells")
            return
        }
    }

    /// A line of dashes, pipes and colons, with at least one dash and one pipe; it may stand in a quote.
    private static func looksLikeDelimiterRow(_ line: ArraySlice<UInt8>) -> Bool {
        line.contains(UInt8(ascii: "|")) && line.contains(UInt8(ascii: "-"))
            && line.allSatisfy { $0.isASCIIWhitespace || "|-:>".utf8.contains($0) }
    }

    /// Tags that could not be read, most often because a `|` inside them split the cell or a quote is missing.
    func checkComponents(in text: RichText, isCell: Bool, diagnostics: inout Diagnostics) {
        var start = 0
        for code in text.codeRanges {
            let end = max(start, code.lowerBound)
            check(text.text, start..<end, until: text.span.end, isCell: isCell, diagnostics: &diagnostics)
            start = max(end, code.upperBound)
        }
        check(
            text.text, start..<text.text.count, until: text.span.end, isCell: isCell,
            diagnostics: &diagnostics)
    }

    /// The same, of a stretch of raw HTML in which no tag could be read.
    func checkComponents(in text: MappedText, _ range: Range<Int>, diagnostics: inout Diagnostics) {
        check(text, range, until: text.span(of: range).end, isCell: false, diagnostics: &diagnostics)
    }

    /// Beginnings of tags of components: a capitalized name, then an attribute.
    ///
    /// - Parameter end: Where the block ends in the file.
    private func check(
        _ text: MappedText, _ range: Range<Int>, until end: Int, isCell: Bool, diagnostics: inout Diagnostics
    ) {
        // Thousands of braces that never end would each be followed to the end of the block.
        var allowance = 8 * range.count + 4096
        var offset = range.lowerBound
        while allowance > 0,
            let tag = text.bytes.firstOffset(of: UInt8(ascii: "<"), from: offset, until: range.upperBound)
        {
            offset = tag + 1
            let name = text.bytes[offset..<range.upperBound].prefix {
                $0.isASCIIAlphanumeric || $0 == UInt8(ascii: ".")
            }
            guard let first = name.first, first.isASCIICapital, name.endIndex < range.upperBound,
                text.bytes[name.endIndex].isASCIIWhitespace
            else { continue }
            let place = text.span(of: tag..<name.endIndex)
            // The source says what the tag is: in the text, signs of code and templates are gone.
            guard place.end <= end else { continue }
            let start = ComponentStart(file.slice(SourceSpan(place.end, end)))
            allowance -= start.bytesRead
            report(
                text.string(name.indices), start, at: place, isCell: isCell, diagnostics: &diagnostics)
            offset = name.endIndex + 1
        }
    }

    private func report(
        _ name: String, _ start: ComponentStart, at place: SourceSpan, isCell: Bool,
        diagnostics: inout Diagnostics
    ) {
        switch start.end {
        case .none: return
        case .closed:
            // Valid where pages are programs, and lost only where its items are what is asked for.
            guard name == Self.holderOfItems, start.hasExpression else { return }
            diagnostics.warning(
                .componentMalformed, "the tag `<\(name)>` cannot be read", at: place,
                help: Self.expressionHelp)
            return
        // An expression may go on behind a blank line, but not in the next cell.
        case .inBraces where !isCell: return
        case .inBraces, .broken: break
        }
        diagnostics.report(
            Diagnostic(
                isCell ? .error : .warning, .componentMalformed, "the tag `<\(name)>` cannot be read",
                at: place, help: isCell ? Self.cellHelp : Self.help))
    }

    private static let holderOfItems = "Popover"
    private static let help = "check its quotes and its end"
    private static let cellHelp = help + "; a `|` inside a cell must be written `\\|`"
    private static let expressionHelp =
        "write the value in quotes; an expression in braces cannot be read here"
}
