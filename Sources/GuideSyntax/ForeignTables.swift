import SourceText

/// Recognizes tables of other languages, which Markdown takes for text, lists or code. Their rows are not read, and that is
/// said where they begin.
struct ForeignTables {
    let file: SourceFile
    /// An AsciiDoc table is open: the next line of its sign ends it.
    private var isInAsciiDoc = false

    init(file: SourceFile) { self.file = file }

    /// Looks at the lines of a paragraph, or of any other block that may be one of these tables to somebody.
    mutating func check(_ block: SourceSpan, diagnostics: inout Diagnostics) {
        let first = file.location(of: block.start).line
        let last = file.location(of: block.end).line
        var isReported = false
        for number in first...max(first, last) {
            // Nearly all lines begin with a letter.
            guard let start = start(of: number, in: block), !file.bytes[start].isASCIIAlphanumeric else {
                continue
            }
            let line = content(of: number, from: start, in: block)
            let bytes = file.slice(line)
            if Self.isAsciiDocSign(bytes) {
                isInAsciiDoc.toggle()
                if isInAsciiDoc { report("AsciiDoc", at: line, diagnostics: &diagnostics) }
                continue
            }
            guard !isReported, let name = name(of: bytes, number, in: block) else { continue }
            report(name, at: line, diagnostics: &diagnostics)
            isReported = true
        }
    }

    /// Where a line begins behind the marks of quotes and blanks; nil for one of nothing else.
    private func start(of number: Int, in block: SourceSpan) -> Int? {
        let line = file.line(number)
        let end = min(line.end, block.end)
        var start = max(line.start, block.start)
        while start < end, file.bytes[start].isSpaceOrTab || file.bytes[start] == UInt8(ascii: ">") {
            start += 1
        }
        return start < end && !file.bytes[start].isLineEnd ? start : nil
    }

    /// The rest of a line, without the blanks at its end.
    private func content(of number: Int, from start: Int, in block: SourceSpan) -> SourceSpan {
        var end = max(start, min(file.lineContent(number).end, block.end))
        while end > start, file.bytes[end - 1].isSpaceOrTab { end -= 1 }
        return SourceSpan(start, end)
    }

    private func name(of line: ArraySlice<UInt8>, _ number: Int, in block: SourceSpan) -> String? {
        if line.starts(with: "{|".utf8) { return "MediaWiki" }
        if line.starts(with: "|_.".utf8) { return "Textile" }
        if Self.isGridLine(line) || Self.isSimpleLine(line) || Self.isDirective(line) {
            return "reStructuredText"
        }
        if Self.isMarkdoc(line), !hasRow(number + 1, in: block) { return "Markdoc" }
        if number == file.location(of: block.start).line, isDataTable(line, block) {
            return "JSX expressions"
        }
        return nil
    }

    private func report(_ language: String, at line: SourceSpan, diagnostics: inout Diagnostics) {
        diagnostics.warning(
            .tableUnsupportedSyntax, "a table of \(language) is not read", at: line,
            help:
                "write it as Markdown: a header, a row of dashes as `| --- | --- |`, and a line for each row; "
                + "or as a `<table>` of HTML")
    }

    // MARK: Signs

    /// `|===`
    private static func isAsciiDocSign(_ line: ArraySlice<UInt8>) -> Bool {
        line.count >= 4 && line.first == UInt8(ascii: "|")
            && line.dropFirst().allSatisfy { $0 == UInt8(ascii: "=") }
    }

    /// `+-----+-----+`
    private static func isGridLine(_ line: ArraySlice<UInt8>) -> Bool {
        line.count >= 5 && line.first == UInt8(ascii: "+") && line.last == UInt8(ascii: "+")
            && (line.dropFirst().first == UInt8(ascii: "-") || line.dropFirst().first == UInt8(ascii: "="))
            && line.allSatisfy { "+-=:".utf8.contains($0) }
    }

    /// `=====  =====`
    private static func isSimpleLine(_ line: ArraySlice<UInt8>) -> Bool {
        guard line.first == UInt8(ascii: "="), line.allSatisfy({ $0 == UInt8(ascii: "=") || $0.isSpaceOrTab })
        else { return false }
        let groups = line.split(whereSeparator: \.isSpaceOrTab)
        return groups.count > 1 && groups.allSatisfy { $0.count > 1 }
    }

    private static let directives = ["list-table", "csv-table", "flat-table", "table"]

    /// `.. list-table::`, and as MyST has it, a fence with `{list-table}`.
    private static func isDirective(_ line: ArraySlice<UInt8>) -> Bool {
        if line.starts(with: ".. ".utf8) {
            let name = line.dropFirst(3).drop(while: \.isSpaceOrTab)
            return directives.contains { name.starts(with: ($0 + "::").utf8) }
        }
        let name = line.drop { "`:~".utf8.contains($0) }
        guard line.count - name.count >= 3 else { return false }
        return directives.contains { name.starts(with: ("{" + $0 + "}").utf8) }
    }

    /// `{% table %}`
    private static func isMarkdoc(_ line: ArraySlice<UInt8>) -> Bool {
        guard line.starts(with: "{%".utf8) else { return false }
        let tag = line.dropFirst(2).drop(while: \.isSpaceOrTab)
        guard tag.starts(with: "table".utf8), let next = tag.dropFirst(5).first else { return false }
        return next.isSpaceOrTab || next == UInt8(ascii: "%")
    }

    private func hasRow(_ number: Int, in block: SourceSpan) -> Bool {
        var number = number
        while number <= file.lineCount {
            let line = file.slice(file.lineContent(number)).drop(while: \.isSpaceOrTab)
            if let first = line.first { return first == UInt8(ascii: "|") }
            // One blank line may stand between.
            guard number < file.location(of: block.end).line + 2 else { return false }
            number += 1
        }
        return false
    }

    /// `<PlanTable rows={[…]} />`
    private func isDataTable(_ line: ArraySlice<UInt8>, _ block: SourceSpan) -> Bool {
        guard line.first == UInt8(ascii: "<") else { return false }
        let name = line.dropFirst().prefix { $0.isASCIIAlphanumeric || $0 == UInt8(ascii: ".") }
        guard let first = name.first, first.isASCIICapital else { return false }
        let word = String(decoding: name, as: UTF8.self).lowercased()
        guard word.contains("table") || word.contains("comparison") else { return false }
        let bytes = file.slice(block)
        return zip(bytes, bytes.dropFirst()).contains { $0 == UInt8(ascii: "=") && $1 == UInt8(ascii: "{") }
    }
}
