import SourceText

/// Workflow commands of GitHub Actions, which show findings beside the lines of a pull request. A command is one line;
/// what could end it, or one of its properties, is written with a percent sign.
struct GitHubReport: ReportWriter {
    mutating func add(_ page: ReportedPage) -> String {
        let columns = CharacterColumns(of: page.file)
        return page.findings.map { Self.command($0.diagnostic, in: page.file, columns) + "\n" }.joined()
    }

    private static func command(
        _ finding: Diagnostic, in file: SourceFile, _ columns: CharacterColumns
    ) -> String {
        let start = columns.location(of: finding.span.start)
        let end = columns.location(of: finding.span.end)
        var properties = [("file", file.path), ("line", String(start.line))]
        // Columns are refused where a range has several lines.
        if start.line == end.line {
            properties += [
                ("col", String(start.column)), ("endLine", String(end.line)),
                ("endColumn", String(end.column)),
            ]
        } else {
            properties.append(("endLine", String(end.line)))
        }
        properties.append(("title", finding.code.name))
        let list = properties.map { "\($0.0)=\(VisibleText.of(escaped($0.1, isProperty: true)))" }.joined(
            separator: ",")
        return "::\(name(finding.severity)) \(list)::\(escaped(message(finding), isProperty: false))"
    }

    private static func message(_ finding: Diagnostic) -> String {
        let notes = finding.notes.map { note in
            let place = note.elsewhere.map { " (\($0.path):\($0.location.line))" } ?? ""
            return "note: " + note.message + place
        }
        let lines = [finding.message] + notes + (finding.help.map { ["help: " + $0] } ?? [])
        return lines.map(VisibleText.of).joined(separator: "\n")
    }

    private static func name(_ severity: Severity) -> String {
        switch severity {
        case .note: "notice"
        case .warning: "warning"
        case .error: "error"
        }
    }

    /// As `escapeData` and `escapeProperty` of the actions toolkit do it.
    static func escaped(_ text: String, isProperty: Bool) -> String {
        text.unicodeScalars.reduce(into: "") { result, scalar in
            switch scalar {
            case "%": result += "%25"
            case "\r": result += "%0D"
            case "\n": result += "%0A"
            case ":" where isProperty: result += "%3A"
            case "," where isProperty: result += "%2C"
            default: result.unicodeScalars.append(scalar)
            }
        }
    }
}
