import Foundation
import SourceText
import Testing

/// How much of real pages becomes the policy that a reader expects. `make accuracy` prints the table; with
/// `POLICYC_EXPECTED` it is about the pages of another folder, whose expectations stand in `expected` below it.
@Suite struct ExpectationTests {
    /// The share of facts that were right when somebody last looked; raise it, and never lower it.
    static let recordedShare = 0.95

    @Test(.enabled(if: Pages.hasPublished, "the published pages are not beside this clone"))
    func publishedPages() throws {
        let scores = try ScoreTable(pages: Pages.published, expectations: Self.expectations)
        if ProcessInfo.processInfo.environment["POLICYC_ACCURACY"] == "1" { print(scores.description) }
        #expect(scores.names == Self.names(in: Pages.published))
        #expect(scores.wrong == 0)
        #expect(scores.rightShare >= Self.recordedShare)
    }

    @Test(.enabled(if: otherPages != nil, "no other pages are named"))
    func pagesOfAnotherFolder() throws {
        let folder = try #require(Self.otherPages)
        let scores = try ScoreTable(pages: folder, expectations: folder.appending(path: "expected"))
        print(scores.description)
        #expect(scores.names == Self.names(in: folder))
    }

    static let expectations = Pages.package.appending(path: "Tests/Fixtures/Expected")

    private static var otherPages: URL? {
        ProcessInfo.processInfo.environment["POLICYC_EXPECTED"].map { URL(filePath: $0) }
    }

    private static func names(in folder: URL) -> [String] {
        let files = try? FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false))
        return (files ?? []).filter { $0 != "INDEX.md" && ScoreTable.isPage($0) }
            .map { URL(filePath: $0).deletingPathExtension().lastPathComponent }.sorted()
    }
}

/// The scores of the pages of a folder.
struct ScoreTable: CustomStringConvertible {
    private(set) var rows: [(name: String, score: PageScore)] = []

    static func isPage(_ name: String) -> Bool { name.hasSuffix(".md") || name.hasSuffix(".mdx") }

    init(pages: URL, expectations: URL) throws {
        let files = try FileManager.default.contentsOfDirectory(atPath: pages.path(percentEncoded: false))
        for file in files.filter(Self.isPage).sorted() {
            let name = URL(filePath: file).deletingPathExtension().lastPathComponent
            let expected = expectations.appending(path: name + ".txt")
            guard let text = try? String(contentsOf: expected, encoding: .utf8) else { continue }
            let source = SourceFile(
                path: file, bytes: Array(try Data(contentsOf: pages.appending(path: file))))
            rows.append(
                (name, PageScore(of: Analyzed(source).policy, against: try Expectation(text))))
        }
    }

    var names: [String] { rows.map(\.name).sorted() }
    var wrong: Int { sum(\.wrong) + sum(\.extra) }
    var rightShare: Double { sum(\.expected) == 0 ? 0 : Double(sum(\.right)) / Double(sum(\.expected)) }

    private func sum(_ count: KeyPath<PageScore, Int>) -> Int {
        rows.reduce(0) { $0 + $1.score[keyPath: count] }
    }

    var description: String {
        let head = Self.line("page", ["expected", "right", "open", "wrong", "extra"])
        let lines = rows.map { row in
            Self.line(
                row.name,
                [
                    row.score.expected, row.score.right, row.score.unspecified, row.score.wrong,
                    row.score.extra,
                ].map(String.init))
        }
        let all = Self.line(
            "all",
            [sum(\.expected), sum(\.right), sum(\.unspecified), sum(\.wrong), sum(\.extra)].map(String.init))
        let share = "right: \((rightShare * 1000).rounded() / 10) %"
        let faults = rows.flatMap { row in row.score.faults.map { "  \(row.name) wrong: \($0)" } }
        let gaps = rows.flatMap { row in Self.counted(row.score.gaps).map { "  \(row.name) open: \($0)" } }
        return ([head] + lines + [all, share] + faults + gaps).joined(separator: "\n")
    }

    /// The cells of a row in one line.
    private static func counted(_ gaps: [String]) -> [String] {
        var counts: [(what: String, count: Int)] = []
        for what in gaps.map({ $0.components(between: " | ").first ?? $0 }) {
            if let index = counts.firstIndex(where: { $0.what == what }) {
                counts[index].count += 1
            } else {
                counts.append((what, 1))
            }
        }
        return counts.map { $0.count == 1 ? $0.what : "\($0.what) (\($0.count))" }
    }

    private static func line(_ name: String, _ fields: [String]) -> String {
        name.padding(toLength: max(30, name.count), withPad: " ", startingAt: 0)
            + fields.map { String(repeating: " ", count: max(1, 10 - $0.count)) + $0 }.joined()
    }
}
