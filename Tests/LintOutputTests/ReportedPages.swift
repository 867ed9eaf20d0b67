import GuideLint
import LintOutput
import SourceText

/// Pages with findings made by hand, and what a format makes of them.
enum ReportedPages {
    /// Places before and after wide and hostile characters, a note here and one elsewhere, two fixes, several lines.
    static var harbor: ReportedPage {
        let file = SourceFile(
            path: "docs/a b:c,d%/❌ \"q\"&<x>.md",
            text: "# Plans ❌\n\n| Plan | Dock |\n|---|---|\n| ❌ Chat | 24x |\n")
        func span(_ line: Int, _ column: Int, _ length: Int) -> SourceSpan {
            let start = file.offset(line: line, column: column)
            return SourceSpan(start, start + length)
        }
        let cell = span(5, 14, 3)
        return page(
            file,
            [
                Diagnostic(
                    .error, DiagnosticCode("harbor.title"), "no title\nin \u{202E}front\u{7} matter",
                    at: SourceSpan(0, 0),
                    help: "add `title:` ]]> <!-- ::error:: 100% %0A"),
                Diagnostic(.note, DiagnosticCode("prose.undecided"), "all of it", at: file.span),
                Diagnostic(
                    .warning, DiagnosticCode("harbor.cell"), "cannot read `24x`", at: cell,
                    notes: [
                        Diagnostic.Note("the tier is declared here", at: span(3, 10, 4)),
                        Diagnostic.Note(
                            "and here", in: "docs/other.md", at: SourceLocation(line: 7, column: 3)),
                    ],
                    fixes: [
                        Fix("write `24x7`", edits: [Fix.Edit(cell, "24x7")], isSafe: true),
                        Fix(
                            "write \"\\\"",
                            edits: [
                                Fix.Edit(span(5, 3, 3), "✔"), Fix.Edit(SourceSpan(cell.end, cell.end), "7\n"),
                            ], isSafe: false),
                    ]),
            ])
    }

    static func page(_ file: SourceFile, _ findings: [Diagnostic]) -> ReportedPage {
        let fingerprints = Fingerprints(of: findings, in: file, path: file.path)
        return ReportedPage(
            file: file,
            findings: findings.enumerated().map { ReportedFinding($1, at: $0, of: fingerprints) })
    }

    /// A text wherever a text can stand.
    static func hostile(_ text: String) -> ReportedPage {
        let file = SourceFile(path: "x" + text + ".md", text: "a" + text + "b\n")
        let end = SourceSpan(file.bytes.count, file.bytes.count)
        return page(
            file,
            [
                Diagnostic(
                    .warning, DiagnosticCode("harbor.cell"), text, at: file.span,
                    notes: [
                        Diagnostic.Note(text, at: end),
                        Diagnostic.Note(text, in: text, at: SourceLocation(line: 1, column: 1)),
                    ], help: text, fixes: [Fix(text, edits: [Fix.Edit(end, text)], isSafe: true)])
            ])
    }

    static func report(_ pages: [ReportedPage], as format: ReportFormat, clean: [String] = []) -> String {
        var writer = format.writer(usesColor: false)
        var text = writer.begin()
        var counts: [Severity: Int] = [:]
        for page in pages {
            text += writer.add(page)
            for finding in page.findings { counts[finding.diagnostic.severity, default: 0] += 1 }
        }
        for path in clean { text += writer.add(cleanPage: path) }
        return text + writer.end(ReportSummary(pages: pages.count + clean.count, counts: counts))
    }
}
