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

    @Test(
        "a tier that is left out leaves the promise to the others",
        arguments: [
            ("All plans except Silver include chat.", ["gold", "platinum"]),
            ("All plans, excluding Silver, include chat.", ["gold", "platinum"]),
            ("Apart from Silver, all plans include chat.", ["gold", "platinum"]),
            ("With the exception of Silver, all plans include chat.", ["gold", "platinum"]),
            ("Chat is included in every plan other than Silver.", ["gold", "platinum"]),
            ("Chat is available to Gold but not Silver customers.", ["gold"]),
        ])
    func tiersThatAreLeftOut(text: String, tiers: [String]) {
        let found = statements(text)
        #expect(found.map(\.stance) == [.supported])
        #expect(found.map { $0.tiers.map(\.rawValue) } == [tiers])
    }

    @Test("an exception leaves a promise to its tiers")
    func exception() {
        let found = statements("Chat is available to Gold customers but not on Sundays.")
        #expect(found.map(\.stance) == [.limited])
        #expect(found.first?.cue?.value == "but not")
        #expect(found.map { $0.tiers.map(\.rawValue) } == [["gold"]])
    }
}
