import Foundation
import SourceText
import Testing

/// Each fixture is a guide with the dump of its policy and its findings beside it. `POLICYC_RECORD=1` writes what the
/// compiler says now, and fails, so that a recording never passes unseen.
@Suite struct GoldenPolicyTests {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures")

    static var fixtures: [String] {
        let names =
            (try? FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false))) ?? []
        return names.filter { $0.hasSuffix(".md") }.sorted()
    }

    @Test func thereAreFixtures() {
        #expect(Self.fixtures.count >= 8)
    }

    @Test(arguments: fixtures)
    func golden(name: String) throws {
        let guide = Self.folder.appending(path: name)
        let file = SourceFile(path: name, bytes: Array(try Data(contentsOf: guide)))
        let analyzed = Analyzed(file)
        let actual =
            (analyzed.policy?.dump(file: file) ?? "no policy\n")
            + analyzed.findings.map { $0 + "\n" }.joined()
        let golden = guide.deletingPathExtension().appendingPathExtension("policy")
        if ProcessInfo.processInfo.environment["POLICYC_RECORD"] == "1" {
            try Data(actual.utf8).write(to: golden)
            Issue.record("recorded \(golden.lastPathComponent)")
            return
        }
        let expected = try String(contentsOf: golden, encoding: .utf8)
        #expect(actual == expected)
    }
}
