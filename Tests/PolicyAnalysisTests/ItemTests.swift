import Testing

/// What items of lists hang on.
@Suite struct ItemTests {
    private func statements(_ text: String) -> [String] {
        let policy = Analyzed("# Support policy\nHarbor provides repairs. Harbor offers tows.\n\n" + text)
            .policy
        return (policy?.clauses.flatMap(\.statements) ?? []).dropFirst(2).map {
            "\($0.text.value) \($0.stance.rawValue)"
        }
    }

    @Test("a sentence of the vendor's own stands for itself, also in an item")
    func ownSentence() {
        #expect(
            statements("We do not support the following:\n- Masts. Harbor provides help with them.\n- Oars.")
                == [
                    "We do not support the following: excluded", "Masts. excluded",
                    "Harbor provides help with them. supported", "Oars. excluded",
                ])
    }

    @Test func anItemWithoutWordsHasNoneOfTheItemBefore() {
        #expect(
            statements("1. We do not help with:\n   - masts\n2. - oars\n").last == "oars informative")
    }

    @Test func services() {
        let policy = Analyzed(
            """
            # Support
            We support boats.
            ## Professional services
            - **Migration**: we move your boat.
            - Training – two days on site
            - [Audit](/audit) - a yearly one
            """
        ).policy
        #expect(policy?.services.map(\.name.value) == ["Migration", "Training", "Audit"])
    }
}
