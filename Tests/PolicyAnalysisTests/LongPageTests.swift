import PolicyModel
import Testing

@testable import PolicyAnalysis

/// What a long page says is kept only as far as it may be wanted, and read again where it is.
@Suite struct LongPageTests {
    /// More statements than are kept until it is known what they are for.
    private static let page =
        "# Support\n\n## Piers\n\n"
        + (0..<600).map { number in
            "### Pier \(number)\n\n" + String(repeating: "Boats are blue. ", count: 20) + "Oars are red.\n\n"
        }.joined()

    @Test func aPromiseAtTheEndBringsTheStatementsBefore() throws {
        let policy = try #require(Analyzed(Self.page + "### Plugins\n\nWe do not support plugins.\n").policy)
        #expect(policy.clauses.map(\.heading.value) == (0..<600).map { "Pier \($0)" } + ["Plugins"])
        let texts = policy.clauses.dropLast().map { $0.statements.map(\.text.value) }
        let expected = Array(repeating: "Boats are blue.", count: 20) + ["Oars are red."]
        #expect(texts.allSatisfy { $0 == expected })
        #expect(policy.clauses.last?.statements.map(\.stance) == [.excluded])
    }

    @Test func withoutAPromiseThereIsNoPolicy() {
        #expect(Analyzed(Self.page).policy == nil)
    }
}
