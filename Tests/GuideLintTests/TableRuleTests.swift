import GuideLint
import SourceText
import Testing

@Suite struct TableRowTests {
    private static let head = "| Dock | Depth |\n| --- | --- |\n"

    private func check(_ code: String, _ text: String, at place: Testing.SourceLocation = #_sourceLocation) {
        expectFindings(code, in: Self.head + text, at: place)
    }

    @Test func findsSurplusCells() {
        check("table.surplus-cells", "| North | 4 m | ⟦closed⟧ |\n| South | 7 m |")
        check("table.surplus-cells", "| North | 4 m || ⟦closed | x⟧ |")
        expectFindings("table.surplus-cells", in: "> - a\n>\n>   | A |\n>   | - |\n>   | b | ⟦c⟧ |")
    }

    @Test func leavesWhatLosesNothing() {
        check("table.surplus-cells", "| North | 4 m |\n| South |")
        check("table.surplus-cells", "| North | 4 m | | |")
        check("table.surplus-cells", "| North | {{ depth | in_metres }} |")
        check("table.surplus-cells", "| North | 4 m \\| 5 m |")
        check("table.surplus-cells", "| North | 4 m | x |\n{: .wide}")
    }

    /// A pipe that is escaped splits nothing.
    @Test func countsEscapedPipesAsText() {
        check("table.surplus-cells", #"| North | `a \| b` | ⟦closed⟧ |"#)
        check("table.cut-off", "| North | 4 m |\n\n⟦| South \\| West | 7 m |⟧")
    }

    /// The compiler says it of tables of tiers.
    @Test func leavesTablesOfTiers() {
        let site = LintedSite(
            "## Support\n\n| Feature | Moored | Berthed |\n| - | - | - |\n| Chat | 9x5 | 24x7 | x |\n")
        #expect(site.codes.contains(DiagnosticCode("table.ragged-row")))
        #expect(!site.codes.contains(DiagnosticCode("table.surplus-cells")))
    }

    @Test func findsPipesInCode() {
        check("table.pipe-splits-cell", "| North | ⟦`a | b`⟧ |\n| South | ⟦``a ` | b | c``⟧ |")
        check("table.pipe-splits-cell", "| North | ⟦<a title=\"x | y\">⟧z</a> |")
        check("table.surplus-cells", "| North | `a | b` |")
    }

    @Test func leavesPipesThatSplitNothing() {
        check(
            "table.pipe-splits-cell", "| North | `a \\| b` |\n| ` | ` |\n| `a` | `b` |\n| a < b | c > d | e |"
        )
        check("table.pipe-splits-cell", "| \\` | a | `b` |")
        check("table.pipe-splits-cell", "| North | `a | b` |\n\n{: .wide}")
    }

    @Test func escapesThePipes() throws {
        let site = LintedSite("| A | B |\n| - | - |\n| x | `a | b | c` |\n")
        let finding = try #require(
            site.findings[0].findings.first { $0.code.name == "table.pipe-splits-cell" })
        #expect(finding.fixes[0].edits.map(\.span.start) == [29, 33])
        #expect(finding.fixes[0].isSafe == false)
    }

    @Test func findsRowsThatAreCutOff() {
        check("table.cut-off", "| North | 4 m |\n\n⟦| South | 7 m |⟧\n")
        check("table.cut-off", "| North | 4 m |\n\n⟦| South | 7 m |\n| West | 2 m |⟧\n\nThe pier.")
        check("table.cut-off", "| North | 4 m |\n\n<!-- old -->\n\n⟦| South | 7 m⟧")
        expectFindings(
            "table.cut-off", in: "> | A | B |\n> | - | - |\n> | c | d |\n>\n> ⟦| e | f |\n> | g | h |⟧")
    }

    @Test func leavesOtherParagraphs() {
        check("table.cut-off", "| North | 4 m |\n\n| South | 7 m | x |\n")
        check("table.cut-off", "| North | 4 m |\n\nHome | Docks\n")
        check("table.cut-off", "| North | 4 m |\n\n| Dock | Depth |\n| --- | --- |\n| South | 7 m |\n")
        check("table.cut-off", "| North | 4 m |\n\n    | South | 7 m |\n")
        check("table.cut-off", "| North | 4 m |\n\n# Docks\n\n| South | 7 m |\n")
        check("table.cut-off", "| North | 4 m |\n\nA.\n\nB.\n\n| South | 7 m |\n")
    }
}

@Suite struct TierTableTests {
    private func check(
        _ code: String, in text: String, at place: Testing.SourceLocation = #_sourceLocation
    ) {
        expectFindings(code, in: text, isAnalyzed: true, at: place)
    }

    private static let table =
        "## Support\n\n| Feature | Moored | Berthed |\n| - | - | - |\n| Chat | 9x5 | 24x7 |\n"

    @Test func findsTablesInComments() {
        let rows = "| - | - | - |\n| Chat | 9x5 | 12x5 |\n-->\n"
        check(
            "table.commented-out", in: Self.table + "\n<!-- old:\n\n⟦| Feature | moored | Berthed |⟧\n" + rows
        )
        check("table.commented-out", in: Self.table + "\n<!--\n| Dock | Depth | Wind |\n" + rows)
        check("table.commented-out", in: "<!--\n| Feature | Moored | Berthed |\n" + rows)
    }

    @Test func findsTemplateTags() {
        check(
            "template.hides-fact",
            in: Self.table + "| ⟦{{ port }} calls⟧ | 9x5 | 24x7 |\n| Mail | ⟦{{ x }}⟧ | 24x7 |")
        check(
            "cell.template-tag",
            in: Self.table
                + "| {{ port }} calls | 9x5 | 24x7 |\n\n| Plan | Fee |\n| - | - |\n| Moored | ⟦{{ x }}⟧ |")
        check(
            "cell.template-tag",
            in: Self.table + "\n## Depth\n\n| Dock | Depth |\n| - | - |\n| {{ x }} | 4 m |")
        check(
            "cell.template-tag",
            in: Self.table + "\n## Price\n\n| Tier | Price |\n| - | - |\n| Moored | ⟦{{ price }}⟧ |")
    }
}
