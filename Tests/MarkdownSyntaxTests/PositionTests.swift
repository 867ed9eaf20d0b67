import Foundation
import MarkdownSyntax
import MarkdownTestSupport
import SourceText
import Testing

/// Every span of every tree holds what its node says.
@Suite struct PositionTests {
    @Test(arguments: Transform.allCases)
    func everyFixtureIsPlaced(_ transform: Transform) throws {
        for page in try Pages.fixtures() { expectPlaced(transform(page.text), page.name, transform) }
    }

    @Test(
        .enabled(if: Pages.hasGuides, "the collected guides are not part of a clone"),
        arguments: Transform.allCases)
    func everyGuideIsPlaced(_ transform: Transform) throws {
        for page in try Pages.guides() { expectPlaced(transform(page.text), page.name, transform) }
    }

    @Test(arguments: Effort.seeds(4))
    func nastyMarkdownIsPlaced(_ seed: UInt64) {
        var nasty = NastyMarkdown(seed: seed)
        var failures = 0
        for number in 0..<600 where failures < 3 {
            let text = nasty.document()
            let findings = misplacements(in: MarkdownTree(text))
            if findings.isEmpty { continue }
            failures += 1
            let least = shrunk(text) { !misplacements(in: MarkdownTree($0)).isEmpty }
            let reasons = misplacements(in: MarkdownTree(least)).prefix(3).joined(separator: "\n")
            Issue.record("document \(number): \(least.debugDescription)\n\(reasons)")
        }
    }

    private func expectPlaced(_ text: String, _ name: String, _ transform: Transform) {
        let findings = misplacements(in: MarkdownTree(text))
        #expect(
            findings.isEmpty, "\(name) \(transform.rawValue): \(findings.prefix(3).joined(separator: "\n"))")
    }
}
