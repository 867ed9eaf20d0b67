import Testing

/// The tiers of a page that has no table of them.
@Suite struct TierMentionTests {
    private func tiers(_ text: String) -> [String] {
        let policy = Analyzed("# Support plans\n" + text).policy
        return (policy?.clauses ?? []).flatMap(\.statements).map { statement in
            "\(statement.text.value): \(statement.tiers.map(\.rawValue).joined(separator: ","))"
        }
    }

    @Test func headingsSideBySide() {
        let found = tiers(
            """
            ## Standard
            We answer by email.
            ## Premium support
            Everything in Standard, plus:
            - Phone support
            """)
        #expect(
            found == [
                "We answer by email.: standard", "Everything in Standard, plus:: premium",
                "Phone support: premium",
            ])
    }

    @Test func aTitleAlonePromisesNothing() {
        let policy = Analyzed(
            "# Support plans\n## Gold\nWe answer by email.\n\n**Gold phone calls**\n- Weekly calls\n## Silver\nWe answer."
        ).policy
        let statements = policy?.clauses.first { $0.heading.value == "Gold" }?.statements ?? []
        #expect(statements.map(\.stance) == [.supported, .informative, .supported])
        #expect(statements.last?.cue?.value == "Gold")
    }

    @Test func aPlusIsAnotherTier() {
        let found = tiers("## Gold\nWe answer by email.\n## Gold+\nWe answer Gold+ customers by phone.")
        #expect(
            found == ["We answer by email.: gold", "We answer Gold+ customers by phone.: gold-plus"])
    }

    @Test(
        "headings that may name something else name no tier",
        arguments: [
            // One alone has nothing beside it.
            "## Premium\nWe answer by email.",
            "## Community\nWe answer by email.\n## Developer\nWe answer by phone.",
            "## Standard\nWe answer by email.\n### Premium\nWe answer by phone.",
            "## Standard\nWe answer by email.\n## Standard oars\nWe answer by phone.",
        ])
    func noTiers(text: String) {
        #expect(tiers(text).allSatisfy { $0.hasSuffix(": ") })
    }
}

/// Tables that only look like one of tiers.
@Suite struct TableShapeTests {
    @Test(arguments: [
        // A column that names something in each row.
        "| Kind | Tool | Tested | Target tier |\n|---|---|---|---|\n| Oars | Mender | Yes | 1 |\n| Sails | Needle | Yes | 1 |\n| Hulls | Tar | No | 2 |",
        // One row in which a cell says nothing.
        "| Kind | Tool | Tested | Target tier |\n|---|---|---|---|\n| Oars | Mender | Yes | 1 |",
    ])
    func noTiers(table: String) {
        let analyzed = Analyzed("# Support tiers\nWe support boats.\n\n" + table)
        #expect(analyzed.policy?.tiers.isEmpty == true)
        #expect(analyzed.codes.contains("table.skipped"))
    }

    @Test func aTierOfWhichNothingIsUnderstood() {
        let table =
            "| Plan | Basic | Enterprise |\n|---|---|---|\n| Chat | Yes | Custom |\n| Phone | No | Bespoke |\n| Visits | No | Tailored |"
        #expect(Analyzed("# Support tiers\n\n" + table).policy?.tiers.count == 2)
    }
}
