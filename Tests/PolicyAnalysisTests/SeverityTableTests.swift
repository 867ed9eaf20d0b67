import PolicyModel
import SupportPolicy
import Testing

/// Tables that split what tiers get by severity.
@Suite struct SeverityTableTests {
    /// Each part as `feature/tier/severity: text amount+unit basis`.
    private func parts(_ text: String) -> [String] {
        let policy = Analyzed("# Support plans\nWe support boats.\n\n" + text).policy
        return (policy?.features ?? []).flatMap { feature in
            feature.entitlements.flatMap { whole in
                whole.bySeverity.map { part in
                    let time = part.response?.value.time
                    let basis = part.response?.value.basis.map { " \($0)" } ?? ""
                    let words =
                        time.map { "\($0.amount) \($0.unit)\(basis)" } ?? part.availability.value.rawValue
                    return "\(feature.id)/\(whole.tier)/\(part.severity): \(words)"
                }
            }
        }
    }

    private static let expected = [
        "response-times/basic/p1: 4 hour calendar", "response-times/basic/p2: 2 day business",
        "response-times/premium/p1: 1 hour calendar", "response-times/premium/p2: notIncluded",
    ]

    @Test(arguments: [
        // Severities in the rows, the tiers in the columns.
        """
        ## Response times
        | Severity | Basic | Premium |
        |---|---|---|
        | P1 | 4 hours | 1 hour |
        | P2 | 2 business days | – |
        """,
        // The other way round.
        """
        ## 2. Response times
        | Plan | P1 | P2 |
        |---|---|---|
        | Basic | 4 hours | 2 business days |
        | Premium | 1 hour | No |
        """,
        // What a severity means, and what a header says beside the tier.
        """
        ## Response times
        | Severity | Definition | Basic Response | Premium Response |
        |---|---|---|---|
        | P1 | No boat sails at all | 4 hours | 1 hour |
        | P2 | Some boats do not sail | 2 business days | None |
        """,
    ])
    func bothWays(table: String) {
        #expect(parts(table).sorted() == Self.expected)
    }

    @Test("hours behind a severity's name are those of its cells, before those of the tier")
    func hoursInLabels() {
        let found = parts(
            """
            ## Response times
            | Severity | Basic | Premium (24x7) |
            |---|---|---|
            | **P1**<br>24 x 7 | 4 hours | 1 hour |
            | P2 (8x5) | 8 hours | 4 hours |
            | P3 | 8 hours | 4 hours |
            """)
        #expect(
            found.sorted() == [
                "response-times/basic/p1: 4 hour calendar", "response-times/basic/p2: 8 hour coverage",
                "response-times/basic/p3: 8 hour calendar", "response-times/premium/p1: 1 hour calendar",
                "response-times/premium/p2: 4 hour coverage", "response-times/premium/p3: 4 hour calendar",
            ])
    }

    @Test("one table for each tier, which the heading names")
    func oneTableForEachTier() {
        let found = parts(
            """
            ## Basic plan
            | Severity | First response | Hours |
            |---|---|---|
            | Critical | 4 hours | 24x5 |
            | Low | 2 business days | Mon-Fri, 9am - 5pm CET |
            ## Premium plan
            | Severity | First response | Hours |
            |---|---|---|
            | Critical | 1 hour | 24x7 |
            | Low | 8 hours | 24x5 |
            """)
        #expect(
            found == [
                "first-response/basic/critical: 4 hour coverage", "first-response/basic/low: 2 day business",
                "first-response/premium/critical: 1 hour calendar",
                "first-response/premium/low: 8 hour coverage",
            ])
    }

    @Test("joined with the table of features by the names of the tiers")
    func joined() {
        let policy = Analyzed(
            """
            # Support plans
            | Plan | Basic | Premium |
            |---|---|---|
            | Chat | No | 24x7 |
            | Phone | No | Yes |

            ## Severities
            - **Critical (P1)**: no boat sails today
            - **Low (P2)**: one boat does not sail

            ## Response times
            | Severity | Basic (business hours) | Premium (24x7) |
            |---|---|---|
            | P1 | 4 business hours | 1 hour |
            | P2 | 2 business days | 8 hours |
            """
        ).policy
        #expect(policy?.tiers.map(\.id.rawValue) == ["basic", "premium"])
        #expect(policy?.features.map(\.id.rawValue) == ["chat", "phone", "response-times"])
        let parts = policy?.features.last?.entitlements.last?.bySeverity
        #expect(parts?.map(\.severity.rawValue) == ["critical-p1", "low-p2"])
        #expect(parts?.allSatisfy { $0.coverage?.value.isRoundTheClock ?? false } == true)
    }

    @Test(
        "a table is not read where it is not certain what it says",
        arguments: [
            // Not times to a first response.
            "## Resolution times\n| Severity | Basic | Premium |\n|---|---|---|\n| P1 | 4 hours | 1 hour |\n| P2 | 2 days | 1 day |",
            // A column is no tier.
            "## Response\n| Severity | Basic | Harbor |\n|---|---|---|\n| P1 | 4 hours | 1 hour |\n| P2 | 2 days | 1 day |",
            // A row is no severity.
            "## Response\n| Kind | Basic | Premium |\n|---|---|---|\n| P1 | 4 hours | 1 hour |\n| Boats | 2 days | 1 day |",
            // Nothing says when.
            "## Response\n| Severity | Basic | Premium |\n|---|---|---|\n| P1 | Ada | Grace |\n| P2 | Joan | Mary |",
            // One name alone says not which tiers there are.
            "## Harbor plan\n| Severity | First response |\n|---|---|\n| P1 | 4 hours |\n| P2 | 8 hours |",
        ])
    func notCertain(table: String) {
        #expect(parts(table).isEmpty)
    }

    @Test func whatIsNotReadIsTold() {
        let analyzed = Analyzed(
            """
            # Support plans
            We support boats.

            ## Severities
            - **Critical**: no boat sails today
            - **Low**: one boat does not sail

            ## Response times
            | Severity | Basic | Premium | Updates |
            |---|---|---|---|
            | Critical | 4 hours | 1 hour, if Ada is in | hourly |
            | Minor | 2 days | 1 day | daily |
            """)
        #expect(
            analyzed.findings.map { $0.split(separator: " ").dropLast(0).prefix(3).joined(separator: " ") }
                == [
                    "9:32 warning table.skipped", "11:24 warning cell.not-understood",
                    "12:3 warning table.skipped",
                ])
        #expect(analyzed.policy?.features.first?.entitlements.map(\.bySeverity.count) == [1, 1])
    }

    @Test("the highest tier first is told by the times") func descending() {
        let policy = Analyzed(
            "# Support plans\n## Response\n| Severity | Premium | Basic |\n|---|---|---|\n| P1 | 1 hour | 4 hours |\n| P2 | 2 hours | 8 hours |"
        ).policy
        #expect(policy?.tiers.map(\.id.rawValue) == ["basic", "premium"])
    }
}
