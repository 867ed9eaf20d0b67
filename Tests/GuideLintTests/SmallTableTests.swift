import GuideLint
import SourceText
import Testing

/// Tables of two tiers and few rows, in which a slip is all that there is to find.
@Suite struct SmallTableTests {
    private func check(_ code: String, _ text: String, at place: Testing.SourceLocation = #_sourceLocation) {
        expectFindings(code, in: text, isAnalyzed: true, at: place)
    }

    private static let metals = "# Support plans\n\n| Plan | Silver | Gold |\n| - | - | - |\n"

    @Test func findsOneSlipBelowNamesThatRise() {
        check(
            "tier.regression",
            Self.metals + "| Chat | 24x5 | 24x7 |\n| Tickets | 24x7: 1 Hour | ⟦24x7: 2 Hours⟧ |\n")
        let rows =
            "| Chat | 24x5 | 24x7 |\n| Mail | 9x5 | 24x5 |\n| Tickets | 24x7: 2 Hours | 24x7: 1 Hour |\n"
        check("tier.regression", Self.metals + rows + "| Phone | ✅ | ⟦❌⟧ |\n")
        check(
            "tier.regression",
            "# Support plans\n\n| Plan | Cove | Reef |\n| - | - | - |\n" + rows + "| Phone | ✅ | ⟦❌⟧ |\n")
    }

    @Test func leavesColumnsThatAreNotRanked() {
        let head = "# Support plans\n\n| Plan | Cove | Reef |\n| - | - | - |\n"
        check(
            "tier.regression", head + "| Chat | 24x5 | 24x7 |\n| Tickets | 24x7: 1 Hour | 24x7: 2 Hours |\n")
        check("tier.regression", head + "| Chat | 24x5 | 24x7 |\n| Mail | 9x5 | 24x5 |\n| Phone | ✅ | ❌ |\n")
    }

    @Test func findsConflictsUnderHeadingsOfOneSubject() {
        let table = "| Plan | Cove | Reef |\n| - | - | - |\n| Mail | 9x5 | 24x5 |\n"
        check(
            "fact.conflict",
            "# Support\n\n## Plans\n\n\(table)| Chat | 24x5 | 24x7 |\n\n## Plans in short\n\n\(table)| Chat | ⟦24x7⟧ | 24x7 |\n"
        )
        check(
            "fact.conflict",
            "# Support\n\n## Cloud\n\n\(table)| Chat | 24x5 | 24x7 |\n\n## Server\n\n\(table)| Chat | 24x7 | 24x7 |\n"
        )
    }

    @Test func holdsOneSentenceOfAnotherPageAgainstTheTable() {
        let plans =
            Self.metals
            + "| Chat | 24x5 | 24x7 |\n| Phone support | Not included | Not included |\n| Mail | Yes | Yes |\n"
        let contact = "# Contact support\n\nPhone support is included with Gold.\n"
        let site = LintedSite(Example(pages: [("plans.md", plans), ("contact.md", contact)]))
        #expect(site.codes.contains(DiagnosticCode("prose.contradicts-table")))
    }

    @Test func takesOneKnownScopeUnderAHeadingOfScopes() {
        check(
            "scope.unknown",
            """
            # Support plans

            | Plan | Silver | Gold |
            | - | - | - |
            | Scope | Basic | Full |
            | Chat | 24x5 | 24x7 |

            ## Scope Explanations

            - **Basic**: Support helps with the console.
            - **⟦Ful⟧l**: Support helps with code.
            """.replacing("⟦Ful⟧l", with: "⟦Fulll⟧"))
    }

    private static let words =
        "# Support\n\n| Severity | Description |\n| - | - |\n| Urgent | The site is down for all |\n| High | A part of the site is down |\n\n"

    @Test func findsSlipsInNamesOfSeverities() {
        check("name.unknown-severity", Self.words + "We answer ⟦Hihg⟧ severity tickets later.\n")
        check(
            "name.unknown-severity",
            Self.words + "We answer High severity tickets later. The severity counts.\n")
    }

    @Test func findsFiguresOfSeverities() {
        check("name.unknown-severity", Self.words + "We answer ⟦P1⟧ cases first.\n")
        check(
            "name.unknown-severity", Self.words + "We answer P1 cases, which are urgent, first. P1 counts.\n")
        let rows = "| Sev 1 | 1 hour |\n| Sev 2 | 2 hours |\n| Sev 3 | 4 hours |\n\n"
        check(
            "name.unknown-severity",
            "# Support\n\n| Severity | Response time |\n| - | - |\n\(rows)We answer ⟦Sev 4⟧ last.\n")
    }

    @Test func findsTwoSeveritiesInTheWrongOrder() {
        check(
            "severity.order",
            "# Response times\n\n| Severity | Response time |\n| - | - |\n| Sev 1 | ⟦1 hour⟧ |\n| Sev 2 | 30 minutes |\n"
        )
        check(
            "severity.order",
            "# Response times\n\n| Severity | Response time |\n| - | - |\n| Priority 1 | 1 hour |\n| Priority 2 | 30 minutes |\n"
        )
    }

    @Test func saysWhereToSilenceARow() throws {
        let comment = "<!-- policyc-disable-next-line table.surplus-cells: known -->\n"
        let site = LintedSite(comment + "| A | B |\n| - | - |\n| a | b | c |\n")
        let finding = try #require(
            site.findings.flatMap(\.findings).first { $0.code.name == "silence.unused" })
        #expect(finding.help?.contains("cells") ?? false)
        let other = LintedSite(comment + "Text.\n")
        let plain = try #require(
            other.findings.flatMap(\.findings).first { $0.code.name == "silence.unused" })
        #expect(plain.help == "remove the comment")
    }
}
