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
            checkComponents(in: text.text, start..<end, isCell: isCell, diagnostics: &diagnostics)
            start = max(end, code.upperBound)
        }
        checkComponents(in: text.text, start..<text.text.count, isCell: isCell, diagnostics: &diagnostics)
    }

    /// Beginnings of tags of components in a stretch in which no tag could be read: a name, then an attribute.
    func checkComponents(
        in text: MappedText, _ range: Range<Int>, isCell: Bool = false, diagnostics: inout Diagnostics
    ) {
        guard let sign = text.bytes[range].lastIndex(of: UInt8(ascii: "=")) else { return }
        var offset = range.lowerBound
        while offset < sign {
            defer { offset += 1 }
            guard text.bytes[offset] == UInt8(ascii: "<") else { continue }
            let name = text.bytes[(offset + 1)..<sign].prefix {
                $0.isASCIIAlphanumeric || $0 == UInt8(ascii: ".")
            }
            guard let first = name.first, (0x41...0x5A).contains(first),
                text.bytes[name.endIndex].isASCIIWhitespace
            else { continue }
            let rest = text.bytes[name.endIndex..<range.upperBound].prefix { !"<>".utf8.contains($0) }
            let isExpression = zip(rest, rest.dropFirst()).contains {
                $0 == UInt8(ascii: "=") && $1 == UInt8(ascii: "{")
            }
            let help = isExpression ? Self.expressionHelp : isCell ? Self.cellHelp : Self.help
            diagnostics.report(
                Diagnostic(
                    isCell ? .error : .warning, .componentMalformed,
                    "the tag `<\(text.string(name.indices))>` cannot be read",
                    at: text.span(of: offset..<name.endIndex), help: help))
            offset = name.endIndex
        }
    }

    private static let help = "check its quotes and its end"
    private static let cellHelp = help + "; a `|` inside a cell must be written `\\|`"
    private static let expressionHelp =
        "write the value in quotes; an expression in braces cannot be read here"
}
