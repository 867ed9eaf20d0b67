import SourceText

/// For people: each finding with its line of the page and a caret, then what it comes to.
struct PrettyReport: ReportWriter {
    private let renderer: DiagnosticRenderer

    init(usesColor: Bool) { renderer = DiagnosticRenderer(usesColor: usesColor) }

    mutating func add(_ page: ReportedPage) -> String {
        page.findings.map { renderer.render($0.diagnostic, in: page.file) }.joined()
    }

    mutating func end(_ summary: ReportSummary) -> String { summary.text + "\n" }
}

extension ReportSummary {
    /// "2 errors and 1 warning in 14 pages".
    public var text: String {
        let parts = Severity.allCases.reversed().compactMap { severity in
            counts[severity].flatMap { $0 > 0 ? "\($0) \(severity.rawValue)\($0 == 1 ? "" : "s")" : nil }
        }
        let found = parts.isEmpty ? "no findings" : parts.joined(separator: ", ")
        return "\(found) in \(pages) page\(pages == 1 ? "" : "s")"
    }
}
