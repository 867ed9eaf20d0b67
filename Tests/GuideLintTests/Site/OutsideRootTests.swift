import GuideLint
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
}
