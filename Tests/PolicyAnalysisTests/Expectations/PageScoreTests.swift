import Testing

/// The judge is judged: what it calls right, open and wrong.
@Suite struct PageScoreTests {
    private func score(
        _ expectation: String, row: String = "| Tickets | 24x5: 8 hours | 24x7: 1 hour |"
    ) throws -> PageScore {
        let page = "## Plans\n\n| Plan | Basic | Gold |\n|---|---|---|\n| Phone | No | Yes |\n" + row + "\n"
        let phone = "Phone | Basic = not included\nPhone | Gold = included\n"
        return PageScore(of: Analyzed(page).policy, against: try Expectation(phone + expectation))
    }

    private func counts(_ score: PageScore) -> [Int] {
        [score.expected, score.right, score.unspecified, score.wrong, score.extra]
    }

    private static let tickets =
        "Tickets | Basic = response 8 hours (coverage); coverage 24x5\n"
        + "Calls / Tickets | Gold = response 60 minutes; coverage 24x7\n"

    @Test func right() throws {
        let score = try score("tiers: basic < gold\n" + Self.tickets)
        #expect(counts(score) == [5, 5, 0, 0, 0])
    }

    @Test(arguments: [
        "Tickets | Basic = response 8 hours; coverage 24x5",
        "Tickets | Basic = response < 8 hours (coverage); coverage 24x5",
        "Tickets | Basic = response 7 hours (coverage); coverage 24x5",
        "Tickets | Basic = response 8 days (coverage); coverage 24x5",
        "Tickets | Basic = response 8 hours (coverage)",
        "Tickets | Basic = coverage 24x5",
        "Tickets | Basic = coverage business hours / none",
        "Tickets | Basic = limited; response 8 hours (coverage); coverage 24x5",
        "Tickets | Basic = response 8 hours (coverage); coverage 24x5; condition paid",
        "Tickets | Basic = response 8 hours (coverage); coverage 24x5; priority 1",
        "Tickets | Basic = response 8 hours (coverage); coverage 24x5; quantity 8",
        "Tickets | Basic = unspecified",
    ])
    func wrong(line: String) throws {
        let score = try score(line + "\nTickets | Gold = response 1 hour; coverage 24x7")
        #expect(counts(score) == [4, 3, 0, 1, 0])
        #expect(score.faults.count == 1)
    }

    @Test func leftOpen() throws {
        let score = try score(Self.tickets, row: "| Tickets | by the way | 24x7: 1 hour |")
        #expect(counts(score) == [4, 3, 1, 0, 0])
        #expect(score.gaps == ["tickets | basic"])
    }

    @Test func noReaderFindsIt() throws {
        let score = try score("? Boats | Gold = included")
        #expect(counts(score) == [2, 2, 0, 0, 2])
    }

    @Test(arguments: [
        ("tiers: basic < gold", 1, 0), ("tiers: gold, basic", 1, 0), ("tiers: gold < basic", 0, 1),
        ("tiers: basic < gold < platinum?", 1, 0), ("tiers: basic", 0, 1),
        ("tiers: basic < gold < platinum", 0, 0),
    ])
    func tiers(line: String, right: Int, wrong: Int) throws {
        let score = try score(line + "\n" + Self.tickets)
        #expect(score.right == right + 4)
        #expect(score.wrong == wrong)
    }

    @Test func partsBySeverity() throws {
        let page =
            "# Support\n## Response times\n| Severity | Basic | Gold |\n|---|---|---|\n"
            + "| P1 | 4 hours | 1 hour |\n| P2 | 2 business days | – |\n"
        let expectation = try Expectation(
            """
            tiers: basic < gold
            severities: p1, p2
            First response / * | Basic | P1 = response 4 hours
            First response / * | Basic | P2 = response 2 days (business)
            First response / * | Gold | P1 = response 2 hours
            """)
        let score = PageScore(of: Analyzed(page).policy, against: expectation)
        #expect(counts(score) == [5, 4, 0, 1, 1])
    }

    @Test func noPolicy() throws {
        let found = try score("no policy")
        #expect(found.extra == 2)
        let none = PageScore(of: nil, against: try Expectation("no policy"))
        #expect(counts(none) == [1, 1, 0, 0, 0])
    }

    @Test(arguments: [
        "Mon-Fri 09:00-17:00 CET", "Mon-Fri 09:00-17:00", "24x7 / Mon-Fri 09:00-17:00 CET", "any",
    ])
    func windows(coverage: String) throws {
        let score = try score(
            "Tickets | Basic = coverage \(coverage)\nTickets | Gold = response 1 hour; coverage 24x7",
            row: "| Tickets | Mon-Fri, 9am - 5pm CET | 24x7: 1 hour |")
        #expect(score.right == 4)
    }
}
