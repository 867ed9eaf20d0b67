import Testing

/// Where a page says what its severities mean.
@Suite struct SeverityTests {
    private func definitions(_ text: String) -> [String?] {
        let policy = Analyzed("# Support\nWe support boats.\n\n" + text).policy
        return (policy?.severities ?? []).map { "\($0.id.rawValue): \($0.definition?.value ?? "-")" }
    }

    @Test func headingsWithListsBelowThem() {
        let found = definitions(
            """
            ## Sev 1 - Critical
            - No boat sails
            - Oars are lost

            ## Sev 2 - High
            A sail is torn and:
            - no other sail is there.

            ## Sev 3 - Low
            - Initial response: two days
            """)
        #expect(
            found == [
                "sev-1-critical: No boat sails; Oars are lost",
                "sev-2-high: A sail is torn and: no other sail is there.", "sev-3-low: -",
            ])
    }

    @Test(arguments: [
        "- **P1 (Critical)**: No boat sails.\n- **P2** – Few boats sail.",
        "**P1 (Critical)**: No boat sails.\n\n**P2**: Few boats sail.",
        "- P1 (Critical) - No boat sails.\n- P2: Few boats sail.",
    ])
    func listsAndParagraphs(text: String) {
        #expect(
            definitions("## Severity levels\n" + text) == [
                "p1-critical: No boat sails.", "p2: Few boats sail.",
            ])
        // Alone they are a policy, too.
        let policy = Analyzed("# Support severities\n" + text).policy
        #expect(policy?.severities.count == 2)
    }

    @Test func whatDefinesPromisesNothing() {
        let policy = Analyzed(
            """
            # Support
            We support boats.
            ## P1
            - No boat sails
            - Response within one hour
            ## P2
            - Few boats sail
            """
        ).policy
        let statements = policy?.clauses.flatMap(\.statements) ?? []
        #expect(
            statements.map { "\($0.text.value) \($0.stance.rawValue)" } == [
                "We support boats. supported", "No boat sails informative",
                "Response within one hour supported",
            ])
        #expect(policy?.severities.map(\.definition?.value) == ["No boat sails", "Few boats sail"])
    }

    @Test(arguments: [
        ("| Severity | Definition |\n|---|---|\n| Critical | No boat sails |\n| Low | Question |\n", 2),
        ("| Priority | Description |\n|---|---|\n| Adrift | No boat sails |\n| Moored | Question |\n", 2),
        (
            "| Priority | Description | Example |\n|---|---|---|\n| P1 | Storm | No sail |\n| P2 | Calm | Slow |\n",
            2
        ),
        // Of boats, nothing is said about severities; times are no definitions.
        ("| Boat | Definition |\n|---|---|\n| Adrift | No boat sails |\n| Moored | Question |\n", 0),
        ("| Severity | Impact |\n|---|---|\n| P1 | 1 hour |\n| P2 | 2 hours |\n", 0),
    ])
    func tables(table: String, count: Int) {
        #expect(definitions(table).count == count)
    }

    /// A number with decimals is no word of the name.
    @Test(arguments: [
        "### 2.1 Critical\nNo boat sails.\n\n### 2.2 High\nFew boats sail.\n",
        "| Severity | Definition |\n|---|---|\n| 2.1 Critical | No boat sails. |\n| 2.2 High | Few boats sail. |\n",
    ])
    func namesBehindChapters(text: String) {
        #expect(definitions("## Severity levels\n" + text).count == 2)
    }
}
