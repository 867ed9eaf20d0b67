import Foundation
import GuideSyntax
import SourceText
import Testing

/// Each fixture is a page with the dump of its guide and its findings beside it. `POLICYC_RECORD=1` writes what is read
/// now, and fails, so that a recording never passes unseen.
@Suite struct GoldenGuideTests {
    @Test func thereAreFixtures() {
        #expect(Pages.fixtures.count >= 12)
    }

    @Test(arguments: Pages.fixtures)
    func golden(page: URL) throws {
        let reading = Reading(
            SourceFile(path: page.lastPathComponent, bytes: try Pages.bytes(of: page)))
        let actual = reading.guide.dump() + reading.report
        let golden = page.deletingPathExtension().appendingPathExtension("guide")
        if ProcessInfo.processInfo.environment["POLICYC_RECORD"] == "1" {
            try Data(actual.utf8).write(to: golden)
            Issue.record("recorded \(golden.lastPathComponent): read it, commit it and run again")
            return
        }
        let expected = try String(contentsOf: golden, encoding: .utf8)
        #expect(actual == expected, "POLICYC_RECORD=1 writes \(golden.lastPathComponent) anew")
    }
}
