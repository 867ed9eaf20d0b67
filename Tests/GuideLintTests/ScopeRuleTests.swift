import GuideLint
import SourceText
import Testing

/// Scopes in a popover and in a list, and words that nothing explains.
@Suite struct ScopeRuleTests {
    private func page(basic: String, told: String, full: String = "- **Full**: Adds support for:\n  - Code")
        -> String
    {
        """
        ## Support plans
        | Plan | Dock | Pier |
        |---|---|---|
        | **Scope** | Basic <Popover content="<ul>\(basic)</ul>" /> | Full <Popover content="<ul><li>Code</li></ul>" /> |
        | Chat | 24x5 | 24x7: Priority |
        | Tickets | 24x5: 8 Hours | 24x7: 1 Hour |

        - **Basic**: Support helps with:
        \(told)
        \(full)
        """
    }

    private func lines(_ code: String, _ text: String) -> [String] {
        LintedSite(text).lines.filter { $0.contains(" \(code) ") }
    }

    @Test func itemsDiffer() {
        let text = page(basic: "<li>Console</li><li>Tide &amp; wind</li>", told: "  - Consoles\n  - Radio")
        #expect(
            lines("scope.items-differ", text) == [
                "page.md:4:15 scope.items-differ popover and explanation of scope `Basic` differ: "
                    + "only the popover has `Tide & wind`; only the explanation has `Radio`"
            ])
    }

    @Test(arguments: [
        ("<li>Console</li><li>Tide &amp; wind</li>", "  - Tide and wind\n  - Console"),
        ("<li>Console</li><li>Radio</li>", "  - Finding faults of console, radio, and mast"),
        ("<li>CLI and API</li>", "  - API, CLI"),
    ])
    func itemsAgree(basic: String, told: String) {
        #expect(lines("scope.items-differ", page(basic: basic, told: told)).isEmpty)
    }

    @Test func unexplained() {
        let text = page(basic: "<li>Console</li>", told: "  - Console", full: "")
        #expect(
            lines("scope.unexplained", text) == [
                "page.md:4:71 scope.unexplained no explanation of scope `Full`"
            ])
        #expect(lines("scope.unexplained", page(basic: "<li>Console</li>", told: "  - Console")).isEmpty)
    }

    @Test func priorityAndResponse() {
        let text = page(basic: "<li>Console</li>", told: "  - Console")
        #expect(
            lines("priority.unexplained", text)
                == [
                    "page.md:5:23 priority.unexplained nothing explains `Priority`: before whom, and by how much"
                ])
        #expect(
            lines("response.or-resolution", text) == [
                "page.md:6:19 response.or-resolution nothing says whether `24x5: 8 Hours` is the time to a response or to "
                    + "a resolution"
            ])
        let said = text + "\n\nWho has priority is answered first."
        #expect(lines("priority.unexplained", said).isEmpty && lines("response.or-resolution", said).isEmpty)
    }

    @Test(arguments: [
        ("We offer Emergency Towing.", 0), ("We offer emergancy towing.", 0),
        ("We offer Emergancy Towing.", 1),
        ("We offer Emergency Towings.", 0), ("We offer Emergency Tow.", 0),
        ("Ask in an Emergency. Rowing is fun.", 0),
    ])
    func slipsInNames(sentence: String, count: Int) {
        let table =
            "## Support plans\n| Plan | Dock | Pier |\n|---|---|---|\n| Emergency Towing | 24x5 | 24x7 |\n\n"
        #expect(lines("name.unknown-feature", table + sentence).count == count)
    }

    @Test func undefinedSeverities() {
        let defined =
            "## Support severities\n- **P1**: the harbor is closed to all\n- **P2**: one berth is closed to a ship\n\n"
        #expect(
            lines("name.unknown-severity", defined + "We answer P2, then P4, and P4 again.")
                == ["page.md:5:20 name.unknown-severity nothing defines severity `P4`"])
        let row = defined + "| Severity | Response |\n|---|---|\n| Lowest (P4) | 1 day |\n\nWe answer P4."
        #expect(lines("name.unknown-severity", row).isEmpty)
        #expect(
            lines(
                "name.unknown-severity", defined + "We answer p4 and P95 and S3 and Priority 7 within a day."
            ).isEmpty)
    }
}
