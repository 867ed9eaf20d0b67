import GuideLint
import GuideSyntax
import MarkdownSyntax
import SourceText
import Testing

@Suite struct OutsideRootTests {
    private func names(_ pages: [(String, String)]) -> [String] {
        LintedSite(Example(pages: pages.map { ($0.0, $0.1) }), isAnalyzed: false).findings
            .flatMap(\.findings).map(\.code.name)
    }

    @Test(arguments: ["/etc/passwd.md", "../../../../etc/passwd", "../../private/hours.md"])
    func findsIncludes(_ path: String) {
        #expect(names([("guides/support.md", "<Partial file=\"\(path)\" />\n")]) == ["include.outside-root"])
    }

    @Test(arguments: ["/shared/hours.md", "../shared/hours.md", "../shared/hours"])
    func leavesIncludesOfTheTree(_ path: String) {
        let found = names([
            ("guides/support.md", "<Partial file=\"\(path)\" />\n"), ("shared/hours.md", "Nine to five.\n"),
        ])
        #expect(!found.contains("include.outside-root"))
    }

    /// The folders above the root are known by the page's path.
    @Test func followsPathsThatComeBack() {
        let links = "[up](../docs/links.md) [b](b.md) [b](b.md) [b](b.md) [out](../../x.md)\n"
        let pages = [("docs/links.md", links), ("docs/b.md", "Text.\n")].map { path, text in
            var diagnostics = Diagnostics()
            let file = SourceFile(path: path, bytes: Array(text.utf8))
            let guide = Guide(
                reading: MarkdownTree(parsing: file, diagnostics: &diagnostics), diagnostics: &diagnostics)
            let page = Page(
                path: path, guide: guide, policy: nil, compilerFindings: diagnostics, isListedGuide: false,
                settings: .test)
            return PageSummary(of: page, sitePath: String(path.dropFirst("docs/".count)))
        }
        let found = Linter().findings(on: Site(pages: pages, files: ["links.md", "b.md"]))
        #expect(found.values.flatMap(\.sorted).map(\.message) == ["`../../x.md` leads out of the docs root"])
    }
}
