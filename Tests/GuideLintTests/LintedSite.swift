import GuideLint
import GuideSyntax
import MarkdownSyntax
import PolicyAnalysis
import SourceText
import SupportPolicy

/// Pages with what docs-lint finds on them.
struct LintedSite {
    /// In the order of the pages' paths.
    private(set) var findings: [(page: SourceFile, findings: [Diagnostic])] = []

    var codes: Set<DiagnosticCode> { Set(findings.flatMap(\.findings).map(\.code)) }

    /// `page.md:3:7 code message`, one for each finding.
    var lines: [String] {
        findings.flatMap { page, findings in
            findings.map { finding in
                let place = page.location(of: finding.span.start)
                return "\(page.path):\(place.line):\(place.column) \(finding.code) \(finding.message)"
            }
        }
    }

    init(_ text: String, settings: LintSettings = .test) {
        self.init(Example(pages: [("page.md", text)]), settings: settings)
    }

    /// - Parameter isAnalyzed: Without it pages have no policy, which is quicker.
    init(_ example: Example, settings: LintSettings = .test, isAnalyzed: Bool = true) {
        let settings = example.settings ?? settings
        let linter = Linter()
        var read: [(file: SourceFile, findings: Diagnostics, summary: PageSummary?, silences: Silences)] = []
        for (path, text) in example.pages.sorted(by: { $0.path < $1.path }) {
            let file = SourceFile(path: path, bytes: example.bytes(of: text))
            var diagnostics = Diagnostics()
            let tree = MarkdownTree(parsing: file, diagnostics: &diagnostics)
            let guide = Guide(reading: tree, diagnostics: &diagnostics)
            var options = AnalysisOptions(guidePath: path)
            if !example.tierOrder.isEmpty { options.tierOrder = .named(example.tierOrder) }
            let policy = isAnalyzed ? analyze(guide, options: options, diagnostics: &diagnostics) : nil
            let page = Page(
                path: path, guide: guide, policy: policy, compilerFindings: diagnostics,
                isListedGuide: example.isListed, settings: settings)
            read.append(
                (
                    file, linter.findings(on: page), PageSummary(of: page, sitePath: path),
                    Silences(in: guide)
                ))
        }
        let files = Set(example.pages.map(\.path) + example.files)
        let site = Site(pages: read.compactMap(\.summary), files: files)
        let further = linter.findings(on: site)
        for (index, page) in read.enumerated() {
            var all = page.findings
            if let more = further[index] { all.append(contentsOf: more) }
            findings.append(
                (
                    page.file,
                    linter.settled(
                        all, path: page.file.path, settings: settings, silences: page.silences)
                ))
        }
    }
}

extension LintSettings {
    /// A day that does not move.
    static var test: LintSettings {
        var settings = LintSettings()
        settings.today = CalendarDay(dateIn: "2026-11-25")
        return settings
    }
}
