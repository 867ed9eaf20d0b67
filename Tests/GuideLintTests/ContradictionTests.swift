import GuideLint
import SourceText
import Testing

/// What sentences and other pages say against a table.
@Suite struct ContradictionTests {
    private static let plans = """
        ## Support plans
        | Plan | Dock | Pier | Quay |
        |---|---|---|---|
        | Chat | 24x5 | 24x7 | 24x7 |
        | Phone | Not included | 24x5 | 24x7 |
        | [Tickets](#ticket-desk) | 24x5: 8 Hours | 24x7: 2 Hours | 24x7: 1 Hour |
        | Hull Repair | Not included | Available for Purchase | Included |
        """

    private func lines(_ code: String, _ pages: [(String, String)]) -> [String] {
        LintedSite(Example(pages: pages.map { (path: $0.0, text: $0.1) })).lines
            .filter { $0.contains(" \(code) ") }
    }

    /// The sentence on the page of the table, and on another one.
    @Test(arguments: [
        (
            "Harbor offers much, even bundled Hull Repair with our Pier accounts.",
            "`Hull Repair` is included for `Pier`"
        ),
        ("Hull repair is included with Pier accounts.", "`Hull Repair` is included for `Pier`"),
        ("Pier accounts include chat and hull repair.", "`Hull Repair` is included for `Pier`"),
        ("Phone is available to all plans.", "`Phone` is available for `Dock`"),
        ("Dock customers get phone support.", "`Phone` is available for `Dock`"),
        ("Chat is not included in the Dock plan.", "`Chat` is not included for `Dock`"),
        ("Pier accounts do not include chat.", "`Chat` is not included for `Pier`"),
        ("Hull repair is available for purchase for Quay accounts.", "`Hull Repair` is sold for `Quay`"),
        ("Chat works 24x7 for Dock customers.", "`Chat` works `24x7` for `Dock`"),
        ("We offer 24/7 phone support for Pier and above.", "`Phone` works `24/7` for `Pier`"),
        (
            "Pier customers get a response to tickets within 4 hours.",
            "`Tickets` responds within 4 hours for `Pier`"
        ),
        (
            "We respond to tickets within 2 hours for Pier and 3 hours for Quay customers.",
            "`Tickets` responds within 3 hours for `Quay`"
        ),
    ])
    func contradicts(sentence: String, claim: String) {
        let here = lines("prose.contradicts-table", [("plans.md", Self.plans + "\n\nWe help. " + sentence)])
        #expect(
            here.count == 1 && here[0].hasPrefix("plans.md:9:10 ")
                && here[0].contains("this says that \(claim)"), "\(here)")
        let there = lines(
            "prose.contradicts-table",
            [("plans.md", Self.plans), ("contact.md", "## Contact support\nWe help. " + sentence)])
        #expect(
            there.count == 1 && there[0].hasPrefix("contact.md:2:10 ")
                && there[0].contains("this says that \(claim)"), "\(there)")
    }

    @Test(arguments: [
        "Hull repair is included with Quay accounts.", "Pier customers can buy hull repair.",
        "Hull repair is available to Pier customers.", "Chat is available 24x7 for Pier and Quay.",
        "Chat is available 24x7 for customers of all plans except Dock.",
        "If you upgrade to Pier, phone is included.", "Dock had phone until it was retired.",
        "Dock customers may get phone support for a fee.", "Chat is faster than phone for Dock customers.",
        "Everything in the Dock plan is included.",
        "Pier customers get a response to tickets within 120 minutes.",
        "Tickets of Pier customers are resolved within 4 hours.",
        "Urgent tickets get a response within 30 minutes for Pier customers.",
        "Tickets get a response and a fix within 4 hours for Pier customers.",
        "Urgent tickets of Pier customers get a response within 30 minutes.",
        "We respond to tickets within 2 hours for Pier and 1 hour for Quay customers.",
        "Does the Dock plan include phone?", "Select phone to call Dock customers back.",
        "Phone is not included in the Dock plan.",
    ])
    func agrees(sentence: String) {
        let pages = [
            ("plans.md", Self.plans + "\n\nWe help. " + sentence),
            ("contact.md", "## Contact support\nWe help. " + sentence),
        ]
        #expect(lines("prose.contradicts-table", pages).isEmpty)
    }

    @Test func headingSaysOfWhat() {
        let page = "## Contact support\n### Ticket desk\nPier customers get a response within 5 hours."
        #expect(
            lines("prose.contradicts-table", [("plans.md", Self.plans), ("contact.md", page)]) == [
                "contact.md:3:1 prose.contradicts-table this says that `Tickets` responds within 5 hours for `Pier`, "
                    + "and the table says `24x7: 2 Hours`"
            ])
    }

    // MARK: Names

    @Test(arguments: [
        (
            "We review code for Dock, Peir, and Quay customers.",
            "contact.md:2:26 name.unknown-tier no table defines a tier `Peir`"
        ),
        (
            "We review code for Dock, Platinum, and Quay customers.",
            "contact.md:2:26 name.unknown-tier no table defines a tier `Platinum`"
        ),
        ("We review code for Platinum customers.", nil), ("We help Dock and Lighthouse customers.", nil),
        ("We help. Sail with your Pilot account.", nil), ("We help our Piers plan customers.", nil),
        ("We help new Dock and Customer accounts.", nil), ("We help Pier Harbor accounts.", nil),
    ])
    func unknownTiers(sentence: String, line: String?) {
        let found = lines(
            "name.unknown-tier",
            [("plans.md", Self.plans), ("contact.md", "## Contact support\n" + sentence)])
        #expect(found == (line.map { [$0] } ?? []))
    }

    @Test func unknownTierAlone() {
        let here = lines(
            "name.unknown-tier",
            [("plans.md", Self.plans + "\n\nWe help. Platinum customers get a reply today.")])
        #expect(here == ["plans.md:9:10 name.unknown-tier no table defines a tier `Platinum`"])
        let product = lines(
            "name.unknown-tier",
            [("plans.md", Self.plans + "\n\nWe help. Enterprise accounts get a reply today.")])
        #expect(product.isEmpty)
    }

    @Test func unknownTierOfAHeader() {
        let table =
            "## Response times\n\n| Severity | Dock | Pire | Quay |\n|---|---|---|---|\n| P1 | 1 hour | 1 hour | 1 hour |\n| P2 | 2 hours | 2 hours | 2 hours |"
        #expect(
            lines("name.unknown-tier", [("plans.md", Self.plans), ("times.md", table)])
                == ["times.md:3:21 name.unknown-tier no table of tiers defines `Pire`"])
    }

    // MARK: Two tables

    @Test func twoPagesTellTwoThings() {
        let other = Self.plans.replacing("24x7: 2 Hours", with: "24x7: 3 Hours")
        #expect(
            lines("fact.conflict", [("a/plans.md", Self.plans), ("b/plans.md", other)]) == [
                "b/plans.md:6:45 fact.conflict `Tickets` for `Pier` is `24x7: 3 Hours` here and `24x7: 2 Hours` in a/plans.md"
            ])
    }

    /// Versions and languages of a page need not agree.
    @Test(arguments: [
        ("v1/plans.md", "v2/plans.md"), ("en/plans.md", "de/plans.md"), ("archive/plans.md", "docs/plans.md"),
    ])
    func versionsMayDiffer(one: String, other: String) {
        let changed = Self.plans.replacing("24x7: 2 Hours", with: "24x7: 3 Hours")
        #expect(lines("fact.conflict", [(one, Self.plans), (other, changed)]).isEmpty)
    }

    private static let openPlans = """
        ## Support plans
        | Plan | Dock | Pier | Quay |
        |---|---|---|---|
        | Chat | Included | Included | 24x7 |
        | Tickets | 24x5: 8 Hours | Included | 24x7: 1 Hour |
        """

    @Test(
        "sentences tell two things of what the table leaves open",
        arguments: [
            ("Chat works 24x5 for Pier customers.", "Chat works 24x7 for Pier customers.", 1),
            (
                "Pier customers get a response to tickets within 4 hours.",
                "Pier customers get a response to tickets within 3 hours.", 1
            ),
            ("Chat works 24x5 for Pier customers.", "Chat works 24/5 for Pier customers.", 0),
            ("Chat works 24x5 for Pier customers.", "Chat works 24x7 for Dock customers.", 0),
            // What the table says is held against the table.
            ("Chat works 24x7 for Quay customers.", "Chat works 24x5 for Quay customers.", 0),
        ])
    func twoSentences(one: String, other: String, count: Int) {
        let here = lines("fact.conflict", [("plans.md", Self.openPlans + "\n\nWe help. \(one) \(other)")])
        #expect(here.count == count, "\(here)")
        let there = lines(
            "fact.conflict",
            [
                ("a.md", "## Contact support\nWe help. \(other)"),
                ("plans.md", Self.openPlans + "\n\nWe help. \(one)"),
            ])
        #expect(there.count == count, "\(there)")
    }

    @Test(arguments: [
        ("Code review is part of the Harbur scope.", "`Harbur`"),
        ("The Shoreline and Premium scopes hold less.", "`Premium`"),
        ("The Project scope is yours to tell.", nil), ("See the Shoreline scope.", nil),
    ])
    func unknownScopes(sentence: String, name: String?) {
        let table =
            "## Support plans\n| Plan | Dock | Pier |\n|---|---|---|\n| Scope | Shoreline | Harbor |\n| Chat | 24x5 | 24x7 |\n\n"
        let found = lines("name.unknown-scope", [("plans.md", table + sentence)])
        #expect(found.map { $0.contains(name ?? "-") } == (name == nil ? [] : [true]), "\(found)")
    }

    @Test func teamsKeepTwoKindsOfHours() {
        let hours = "## Support\nWe help. The Billing team is open Monday through Friday, 9AM to 5PM UTC."
        let later = hours.replacing("5PM", with: "6PM")
        let found = lines("fact.conflict", [("a.md", hours), ("b.md", later)])
        #expect(found.count == 1 && found[0].hasPrefix("b.md:2:"), "\(found)")
    }
}
