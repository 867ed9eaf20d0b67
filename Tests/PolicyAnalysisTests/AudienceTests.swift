import Testing

/// For which of the page's tiers a sentence holds.
@Suite struct AudienceTests {
    private func statements(_ sentence: String) -> [(tiers: String, audience: String?)] {
        let table = "| Plan | Silver | Gold | Diamond |\n|---|---|---|---|\n| Chat | 24x5 | 24x7 | 24x7 |\n\n"
        let policy = Analyzed("# Support plans\n" + table + "## Oars\nWe support oars. " + sentence).policy
        return (policy?.clauses.last?.statements.dropFirst() ?? []).map { statement in
            (statement.tiers.map(\.rawValue).joined(separator: ","), statement.audience?.value)
        }
    }

    @Test(arguments: [
        ("We do not support sails unless you are a Diamond customer.", "silver,gold"),
        ("Unless you have Gold or higher, we do not support sails.", "silver"),
        ("Only Diamond gets sails; we do not mend them for others.", "silver,gold"),
        ("We support sails for Diamond; other plans are not served.", "diamond"),
        ("Gold includes sails; Silver does not.", "gold"),
        ("Silver through Gold plans include sails.", "silver,gold"),
        ("We support sails for plans up to Gold.", "silver,gold"),
        ("We support sails for all but Silver and Gold customers.", "diamond"),
        ("At least Gold is required for sails.", "gold,diamond"),
        ("Sails are not included in Silver and Gold.", "silver,gold"),
        ("Chat is included with Gold.", "gold"),
        // Names that only point at a tier.
        ("We mend everything in Gold, plus sails.", ""),
        ("We help customers move from Silver to Gold.", ""),
    ])
    func tiers(sentence: String, tiers: String) {
        #expect(statements(sentence).map(\.tiers) == [tiers])
    }

    @Test("a tier that the page does not have is not all of them")
    func unknownTier() {
        let found = statements("Platinum customers get a reply within 4 hours.")
        #expect(found.map(\.tiers) == [""])
        #expect(found.first?.audience == "Platinum customers")
    }

    @Test(arguments: [
        (
            "If you bought before May 17, 2018, we support sails.", "If you bought before May 17, 2018"
        ),
        ("In the event that Dr. Rower calls, we help.", "In the event that Dr. Rower calls"),
        (
            "If a mast breaks and you are not able to row, email us.",
            "If a mast breaks and you are not able to row"
        ),
        ("If you pay, and you do not row, we help.", "If you pay, and you do not row"),
        ("If you pay, we help, and you row.", "If you pay"),
    ])
    func conditions(sentence: String, condition: String) {
        let policy = Analyzed("# Support\nWe support oars. " + sentence).policy
        #expect(policy?.clauses.last?.statements.last?.condition?.value == condition)
    }
}
