import Foundation
import MarkdownSyntax
import SourceText
import Testing

/// The trees of the fixtures, node by node. `POLICYC_RECORD=1` writes them anew, and fails.
@Suite struct GoldenTests {
    @Test func fixturesHaveTheirTrees() throws {
        let pages = try Pages.fixtures()
        #expect(!pages.isEmpty)
        for page in pages {
            let dump = MarkdownTree(page.text).dump()
            let file = Pages.fixturesFolder.appending(path: page.name).deletingPathExtension()
                .appendingPathExtension("dump")
            if ProcessInfo.processInfo.environment["POLICYC_RECORD"] == "1" {
                try Data(dump.utf8).write(to: file)
                Issue.record("recorded \(file.lastPathComponent)")
            } else {
                let expected = (try? Data(contentsOf: file)).map { String(decoding: $0, as: UTF8.self) }
                #expect(
                    dump == expected, "\(page.name): if this is right, run the tests with POLICYC_RECORD=1")
            }
        }
    }
}
