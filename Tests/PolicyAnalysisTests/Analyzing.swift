import GuideSyntax
import MarkdownSyntax
import PolicyModel
import SourceText

@testable import PolicyAnalysis

/// A guide and what became of it.
struct Analyzed {
    let file: SourceFile
    let guide: Guide
    let policy: Policy?
    let diagnostics: [Diagnostic]

    init(_ file: SourceFile, options: AnalysisOptions? = nil) {
        var found = Diagnostics()
        let tree = MarkdownTree(parsing: PageText.toParse(file), diagnostics: &found)
        self.file = file
        guide = Guide(reading: tree, of: file, diagnostics: &found)
        policy = analyze(
            guide, options: options ?? AnalysisOptions(guidePath: file.path), diagnostics: &found)
        diagnostics = found.sorted
    }

    init(_ text: String, options: AnalysisOptions? = nil) {
        self.init(SourceFile(path: "guide.md", text: text), options: options)
    }

    var codes: [String] { diagnostics.map(\.code.name) }

    /// The findings as lines: `line:column severity code "what stands there"`.
    var findings: [String] {
        diagnostics.map { finding in
            let place = file.location(of: finding.span.start)
            let words = file.text(finding.span).prefix(60)
            return
                "\(place.line):\(place.column) \(finding.severity.rawValue) \(finding.code) \(String(words).debugDescription)"
        }
    }
}

/// A table of one feature in two tiers, so that a cell stands in a real place.
func cellGuide(_ cell: String, row: String = "Tickets", other: String = "24x7") -> String {
    "## Plans\n\n| Plan | Basic | Gold |\n|---|---|---|\n| \(row) | \(cell) | \(other) |\n| Phone | No | 24x7: 1 hour |\n"
}

extension Analyzed {
    /// The entitlement of the first feature's first tier.
    var firstCell: TierEntitlement? { policy?.features.first?.entitlements.first }
}
