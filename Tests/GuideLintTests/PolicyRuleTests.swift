import GuideLint
import SourceText
import Testing

/// Where the rules about tables find something, and what they leave alone.
@Suite struct PolicyRuleTests {
    /// A page with a table of three tiers and rows of its own.
    private static func page(
        _ rows: String, _ prose: String = "Hours are UTC, responses are first responses."
    ) -> String {
        """
        ## Support plans

        | Plan | Dock | Pier | Quay |
        |---|---|---|---|
        | Chat | 24x5 | 24x7 | 24x7 |
        | Phone | Not included | 24x5 | 24x7 |
        \(rows)

        \(prose)
        """
    }

    private func lines(_ code: String, _ text: String) -> [String] {
        LintedSite(text).lines.filter { $0.contains(" \(code) ") }
    }

    @Test func lessForMore() {
        let rows =
            "| Tickets | 24x7: 8 Hours | 24x7: 2 Hours | 24x7: 4 Hours |\n| Visits | 2 per year | 1 per year | Unlimited |"
        #expect(
            lines("tier.regression", Self.page(rows)) == [
                "page.md:7:45 tier.regression `Quay` gets less of `Tickets` than `Pier`: `24x7: 4 Hours` against `24x7: 2 Hours`",
                "page.md:8:25 tier.regression `Pier` gets less of `Visits` than `Dock`: `1 per year` against `2 per year`",
            ])
    }

    @Test(arguments: [
        // Business time against time as it passes: nobody can tell.
        "| Tickets | 24x5: 1 Hour | 24x7: 2 Hours | 24x7: 1 Hour |",
        // Another way to say the same.
        "| Tickets | 24x7: 60 minutes | 24x7: 1 Hour | 24x7: 1 Hour |",
        // Arranged case by case is neither more nor less.
        "| Training | 2 per year | 2 per year | On request |",
        // One comes where the other goes.
        "| Shared mooring | Yes | Yes | No |\n| Dedicated mooring | No | No | Yes |",
        // A limit says that the cells are of different things.
        "| Tickets | 24x7: 1 Hour | 24x7: 2 Hours (for all ships) | 24x7: 1 Hour |",
    ])
    func noLess(rows: String) { #expect(lines("tier.regression", Self.page(rows)).isEmpty) }

    /// Columns that are two things to choose from are no ladder.
    @Test func noLadder() {
        let page = """
            ## Support plans
            | Feature | Fixed | Floating |
            |---|---|---|
            | Chat | 24x5 | 24x7 |
            | Crane | No | Yes |
            | Shed | No | Yes |
            | Pump | No | Yes |
            | Rail | No | Yes |
            | Piles | Yes | No |
            """
        #expect(lines("tier.regression", page).isEmpty)
    }

    @Test func moreThanAWeek() {
        let page = Self.page("| Tickets | 8x5: 48 Hours | 24x7: 48 Hours | 24x7: 1 Hour |")
        #expect(
            lines("response.exceeds-coverage", page) == [
                "page.md:7:18 response.exceeds-coverage a response within 48 hours of `8x5` takes more than a week: "
                    + "support works 40 hours a week"
            ])
        #expect(
            lines(
                "response.exceeds-coverage",
                Self.page("| Tickets | 8x5: 9 Hours | 24x7: 2 Hours | 24x7: 1 Hour |")
            ).isEmpty)
    }

    // MARK: Calendars

    @Test func zoneOfATeamIsNotThatOfAll() {
        let page = Self.page("", "The Billing team is open Monday through Friday, 9AM to 5PM UTC.")
        #expect(
            lines("coverage.no-zone", page)
                == ["page.md:5:10 coverage.no-zone `24x5` says neither which days nor in which time zone"])
    }

    @Test(arguments: [
        "24x5 is Monday to Friday, Pacific Time.", "All hours are in your local time.",
        "All times are given in the time zone of the harbor.", "Hours are CET.",
    ])
    func zoneIsSaid(prose: String) { #expect(lines("coverage.no-zone", Self.page("", prose)).isEmpty) }

    @Test func zoneOfTheConfiguration() {
        var settings = LintSettings.test
        settings.hasCalendarZone = true
        #expect(
            !LintedSite(Self.page("", "We answer."), settings: settings).codes.contains(
                DiagnosticCode("coverage.no-zone")))
    }

    @Test(arguments: [
        (
            "9AM to 5PM PST",
            "page.md:9:57 zone.winter-abbreviation `PST` is winter time, and these hours hold all year"
        ),
        (
            "9:00 to 17:00 CET",
            "page.md:9:60 zone.winter-abbreviation `CET` is winter time, and these hours hold all year"
        ),
        (
            "8 a.m. to 5 p.m. (EST)",
            "page.md:9:64 zone.winter-abbreviation `EST` is winter time, and these hours hold all year"
        ),
    ])
    func winter(hours: String, line: String) {
        let page = Self.page("", "The harbor office answers Monday through Friday \(hours).")
        #expect(
            lines("zone.winter-abbreviation", page).map { $0.replacing(/:9:\d+/, with: ":9:") } == [
                line.replacing(/:9:\d+/, with: ":9:")
            ])
    }

    @Test(arguments: [
        "We are there 9AM to 5PM PST/PDT.", "We are there 9AM to 5PM Pacific Time.",
        "On 3 January 2026 we are closed from 9AM to 5PM PST.", "We are there 9AM to 5PM UTC.",
        "Ask for the est team at 5 o'clock.",
    ])
    func noWinter(prose: String) { #expect(lines("zone.winter-abbreviation", Self.page("", prose)).isEmpty) }

    @Test func businessDays() {
        let row = "| Tickets | 2 business days | 24x7: 2 Hours | 24x7: 1 Hour |"
        #expect(
            lines("business-days.no-calendar", Self.page(row))
                == ["page.md:7:15 business-days.no-calendar nothing says which days are `business days`"])
        for prose in ["We keep the holidays of Norway.", "Business days are Monday to Friday."] {
            #expect(lines("business-days.no-calendar", Self.page(row, prose)).isEmpty)
        }
    }

    // MARK: Severities

    @Test func severitiesOutOfOrder() {
        let page = """
            ## Response times
            | Severity | Response |
            |---|---|
            | Critical | 4 hours |
            | High | 2 hours |
            | Low | 2 business days |
            """
        #expect(
            lines("severity.order", page)
                == ["page.md:4:14 severity.order `Critical` waits longer than `High`, which is less urgent"])
    }

    @Test(arguments: [
        ["| Low | 2 days |", "| High | 4 hours |", "| Critical | 1 hour |"],
        ["| P1 | 1 hour |", "| P2 | 1 hour |", "| P3 | Best effort |"],
        // Some count from the least urgent.
        ["| P1 | 3 days |", "| P2 | 2 days |", "| P3 | 1 hour |"],
        ["| Level 1 | 3 days |", "| Level 2 | 2 hours |", "| Level 3 | 1 day |"],
        ["| P1 | 8 business hours |", "| P2 | 8 hours |", "| P3 | 4 days |"],
    ])
    func severitiesInOrder(rows: [String]) {
        let page = "## Response times\n| Severity | Response |\n|---|---|\n" + rows.joined(separator: "\n")
        #expect(lines("severity.order", page).isEmpty)
    }

    @Test func ranksOutOfOrder() {
        let page =
            "## Support\n| Severity | Response |\n|---|---|\n| P1 | 1 hour |\n| P3 | 2 hours |\n| P2 | 2 hours |\n| P4 | 1 day |"
        #expect(lines("severity.order", page) == ["page.md:6:3 severity.order `P2` stands behind `P3`"])
    }
}
