import LintOutput
import PolicyFixtures
import Testing

@Suite struct GoldenTests {
    @Test(arguments: ReportFormat.allCases)
    func reportsAreAsRecorded(format: ReportFormat) throws {
        var text = ReportedPages.report(
            [ReportedPages.harbor], as: format, clean: ["docs/clean \u{1}\t\".md"])
        // The rules, and what counts them, change with every new one.
        if format == .sarif, let tool = text.firstRange(of: "      \"tool\"") {
            text = String(text[..<tool.lowerBound]).replacing(/"ruleIndex": \d+/, with: "\"ruleIndex\": 0")
        }
        #expect(try GoldenFile("harbor.\(format).txt").mismatch(Array(text.utf8)) == nil)
    }

    @Test(arguments: ReportFormat.allCases)
    func anEmptyReportIsWhole(format: ReportFormat) throws {
        let text = ReportedPages.report([], as: format, clean: ["a.md"])
        switch format {
        case .pretty: #expect(text == "no findings in 1 page\n")
        case .gnu, .github: #expect(text.isEmpty)
        case .json: #expect(text.hasPrefix("{\n  \"findings\": [],\n"))
        case .sarif: #expect(text.contains("\"results\": [],\n"))
        case .junit: #expect(text.contains("tests=\"1\" failures=\"0\""))
        }
    }

    /// Also of a code that is no rule.
    @Test func everyResultPointsToItsRule() throws {
        let text = ReportedPages.report([ReportedPages.harbor], as: .sarif)
        let parts = text.split(separator: "      \"tool\"")
        let rules = try #require(parts.last).matches(of: /"id": "([^"]+)"/).map(\.1)
        let results = parts[0].matches(of: /"ruleId": "([^"]+)",\s+"ruleIndex": (\d+)/)
        #expect(results.count == 3)
        for result in results {
            let index = try #require(Int(result.2))
            #expect(rules.indices.contains(index) && rules[index] == result.1)
        }
    }
}
