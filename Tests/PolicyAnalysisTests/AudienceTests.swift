import PolicyModel
import SupportPolicy
import Testing

@testable import PolicyAnalysis

/// For which tiers statements of a page with a table of tiers hold.
@Suite struct AudienceTests {
    private func statements(_ text: String) -> [Statement] {
        let page = """
            ## Plans

            | Plan | Silver | Gold | Platinum |
            |---|---|---|---|
            | Chat | No | Yes | Yes |

            ## Notes

            \(text)

            """
        return Analyzed(page).policy?.clauses.flatMap(\.statements) ?? []
    }

    @Test(
        "only a tier",
        arguments: [
            ("A Gold-only feature: chat is included.", ["gold"]),
            ("Chat is included in Gold only.", ["gold"]),
            ("Gold+ only: chat is included.", ["gold", "platinum"]),
            ("Chat is included for Gold+ customers.", ["gold", "platinum"]),
            ("Upgrade to Gold only if you need chat.", []),
        ])
    func onlyATier(text: String, tiers: [String]) {
        let found = statements(text)
        #expect(found.map { $0.tiers.map(\.rawValue) } == [tiers])
    }

    @Test func tiersThatAreLeftOut() {
        let found = statements("All plans except Silver include chat.")
        #expect(found.map(\.stance) == [.supported])
        #expect(found.map { $0.tiers.map(\.rawValue) } == [["gold", "platinum"]])
    }
}
