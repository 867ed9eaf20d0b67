import PolicyModel
import SupportPolicy
import Testing

@testable import PolicyAnalysis

/// Which way a table runs, and how several join.
@Suite struct TableDirectionTests {
    /// Each entitlement as `feature/tier: text`.
    private func facts(_ text: String, _ directives: [TableDirective] = []) -> [String] {
        var options = AnalysisOptions(guidePath: "guide.md")
        options.tables = directives
        return (Analyzed("# Support\n\n" + text, options: options).policy?.features ?? []).flatMap {
            feature in
            feature.entitlements.map { "\(feature.id)/\($0.tier): \($0.text)" }
        }
    }

    @Test(
        "tiers in the rows",
        arguments: [
            "| Plan | Email | Hours |\n|---|---|---|\n| Basic | Yes | 24x5 |\n| Premium | Yes | 24x7 |",
            "| | Email | Hours |\n|---|---|---|\n| Basic | Yes | 24x5 |\n| Premium | Yes | 24x7 |",
            // What is no feature is told, and not read.
            "| Plan | Price | Email | Hours |\n|---|---|---|---|\n| Basic | $5 | Yes | 24x5 |\n| Premium | $9 | Yes | 24x7 |",
        ])
    func rows(table: String) {
        #expect(
            facts("## Plans\n" + table) == [
                "email/basic: Yes", "email/premium: Yes", "hours/basic: 24x5", "hours/premium: 24x7",
            ])
    }

    @Test("invented names in the rows, where the corner says what they are") func corner() {
        let table =
            "| Plan | Response time | Phone |\n|---|---|---|\n| Dock | 8 hours | No |\n| Pier | 1 hour | Yes |"
        #expect(
            facts("## Support plans\n" + table) == [
                "response-time/dock: 8 hours", "response-time/pier: 1 hour", "phone/dock: No",
                "phone/pier: Yes",
            ])
    }

    @Test("a map of the tiers of another table", arguments: ["Pier plan", "**Pier**", "Pier (all boats)"])
    func map(name: String) {
        let guide = """
            ## Plans
            | Plan | Dock | Pier |
            |---|---|---|
            | Chat | No | 24x7 |
            | Phone | No | Yes |
            ## Coverage
            | Who | Coverage |
            |---|---|
            | Dock | 8x5 |
            | \(name) | 24x7 |
            """
        #expect(facts(guide).suffix(2) == ["coverage/dock: 8x5", "coverage/pier: 24x7"])
    }

    @Test("a column that groups the rows names none of them") func groups() {
        let table = """
            | Area | Feature | Basic | Premium |
            |---|---|---|---|
            | Contact | Email | Yes | Yes |
            | | Phone | No | 24x7 |
            | Time | Response time | 8 hours | 1 hour |
            | | Tickets | 24x5 | 24x7 |
            """
        #expect(
            facts("## Plans\n" + table).filter { $0.contains("premium") } == [
                "email/premium: Yes", "phone/premium: 24x7", "response-time/premium: 1 hour",
                "tickets/premium: 24x7",
            ])
    }

    @Test("a column that describes stands between") func description() {
        let table =
            "| Feature | Description | Basic | Premium |\n|---|---|---|---|\n| Email | By mail | Yes | Yes |\n| Phone | By wire | No | 24x7 |"
        #expect(facts("## Plans\n" + table).count == 4)
        #expect(Analyzed("# Support\n## Plans\n" + table).codes == ["table.skipped"])
    }

    @Test("tables with some of the tiers, in another order, and two in one header") func subsets() {
        let guide = """
            ## Plans
            | Plan | Basic | Gold | Diamond |
            |---|---|---|---|
            | Chat | No | 24x5 | 24x7 |
            | Phone | No | No | Yes |
            ### More
            | Feature | Diamond | Gold |
            |---|---|---|
            | Visits | Yes | No |
            ### Most
            | Feature | Basic | Gold/Diamond |
            |---|---|---|
            | Reviews | No | Yes |
            """
        #expect(
            facts(guide).suffix(5) == [
                "visits/gold: No", "visits/diamond: Yes", "reviews/basic: No", "reviews/gold: Yes",
                "reviews/diamond: Yes",
            ])
    }

    @Test("a tier that only another table has is told") func misspelt() {
        let guide =
            "## Plans\n| Plan | Basic | Gold |\n|---|---|---|\n| Chat | No | 24x7 |\n| Phone | No | Yes |\n### More\n| Plan | Basic | Glod |\n|---|---|---|\n| Visits | No | Yes |"
        let analyzed = Analyzed("# Support\n" + guide)
        #expect(analyzed.findings == ["8:18 warning table.other-tiers \"Glod\""])
        #expect(facts(guide).last == "visits/basic: No")
    }

    @Test(
        "one table for each severity",
        arguments: [
            "### P1\n| Metric | Basic | Premium |\n|---|---|---|\n| Response time | 8 hours | 1 hour |\n### P2\n| Metric | Basic | Premium |\n|---|---|---|\n| Response time | No | 4 hours |",
            "| P1 | Basic | Premium |\n|---|---|---|\n| Response time | 8 hours | 1 hour |\n\n| P2 | Basic | Premium |\n|---|---|---|\n| Response time | No | 4 hours |",
        ])
    func tablePerSeverity(tables: String) {
        let features = Analyzed("# Support\n## Support plans\n" + tables).policy?.features ?? []
        #expect(features.map(\.id.rawValue) == ["response-time"])
        let parts = features.first?.entitlements.map { whole in
            whole.bySeverity.map { "\(whole.tier) \($0.severity): \($0.text)" }
        }
        #expect(
            parts == [["basic p1: 8 hours", "basic p2: No"], ["premium p1: 1 hour", "premium p2: 4 hours"]])
        #expect(features.first?.entitlements.map(\.availability.value) == [.included, .included])
    }

    @Test("a feature of two tables is one where they do not differ") func twoTables() {
        let guide =
            "## Plans\n| Plan | Basic | Gold |\n|---|---|---|\n| Chat | No | 24x7 |\n| Phone | No | Yes |\n### Again\n| Plan | Gold | Basic |\n|---|---|---|\n| Chat | 24x7 | No |\n| Phone | No | No |"
        #expect(
            facts(guide) == [
                "chat/basic: No", "chat/gold: 24x7", "phone/basic: No", "phone/gold: Yes",
                "phone-2/basic: No",
                "phone-2/gold: No",
            ])
    }

    @Test("two tables that contradict each other") func conflict() {
        let analyzed = Analyzed(
            """
            # Support plans
            ## Response times
            | Severity | Basic | Premium |
            |---|---|---|
            | P1 | 8 hours | 1 hour |
            | P2 | 2 days | 8 hours |
            ## Response times
            | Plan | P1 | P2 |
            |---|---|---|
            | Basic | 8 hours | 2 days |
            | Premium | 2 hours | 8 hours |
            """)
        #expect(
            analyzed.findings.filter { $0.contains("table.conflict") } == [
                "11:13 warning table.conflict \"2 hours\""
            ])
        #expect(analyzed.policy?.features.count == 1)
    }

    // MARK: The configuration

    private static let unclear =
        "## Boats\n| Channel | Dock | Pier |\n|---|---|---|\n| Chat | 24x5 | 24x7 |\n| Phone | No | 24x7 |"

    @Test("what may be tiers or something else is asked") func ambiguous() {
        let analyzed = Analyzed("# Helpdesk\n" + Self.unclear)
        #expect(analyzed.codes.contains("table.ambiguous"))
        #expect(
            analyzed.diagnostics.contains { $0.help?.contains("heading: Boats, tiers: columns") ?? false })
    }

    @Test func theConfigurationSays() {
        #expect(Analyzed("# Helpdesk\n" + Self.unclear).policy == nil)
        #expect(facts(Self.unclear, [TableDirective(heading: "boats", tiers: .columns)]).count == 4)
        let plain =
            "## Plans\n| Plan | Basic | Gold |\n|---|---|---|\n| Chat | No | 24x7 |\n| Phone | No | Yes |"
        #expect(facts(plain).count == 4)
        #expect(facts(plain, [TableDirective(heading: "Plans", tiers: TableDirective.Side.none)]).isEmpty)
    }

    @Test func aTableThatIsSetAsideIsNoFinding() {
        let page = "# Support\n\n## Plans\n\n" + Self.tickets + "\n## Regions\n\n" + Self.places
        var options = AnalysisOptions(guidePath: "guide.md")
        #expect(Analyzed(page, options: options).codes.contains("table.skipped"))
        options.tables = [TableDirective(heading: "Regions", tiers: TableDirective.Side.none)]
        #expect(Analyzed(page, options: options).codes.isEmpty)
    }

    private static let tickets = "| Plan | Basic | Gold |\n|---|---|---|\n| Tickets | 24x5 | 24x7 |\n"
    private static let places = "| Region | Place | Distance |\n|---|---|---|\n| East | Sea | 3 miles |\n"
}

/// The tier for which all of a table of severities holds.
@Suite struct TableTierTests {
    private static let table = "| Severity | Response time |\n|---|---|\n| P1 | 1 hour |\n| P2 | 8 hours |\n"

    private func tiers(_ text: String, _ directives: [TableDirective] = []) -> [String] {
        var options = AnalysisOptions(guidePath: "guide.md")
        options.tables = directives
        let policy = Analyzed("# Boats\nWe support boats.\n" + text, options: options).policy
        return (policy?.features ?? []).flatMap { feature in
            feature.entitlements.map {
                "\($0.tier): \($0.bySeverity.map(\.severity.rawValue).joined(separator: " "))"
            }
        }
    }

    @Test(arguments: [
        "## Premium support\n" + table,
        "## Premium support\n### Response times\n" + table,
        "## Times\n" + table.replacing("Response", with: "Premium response"),
        "## Times\n" + table.replacing("Severity", with: "Premium plan"),
    ])
    func named(text: String) {
        #expect(tiers(text) == ["premium: p1 p2"])
    }

    @Test func byTheParagraphBefore() {
        let guide = """
            ## Support plans
            | Plan | Dock | Pier |
            |---|---|---|
            | Chat | No | 24x7 |
            | Phone | No | Yes |
            ## Times
            Customers of Pier are answered soon.

            \(Self.table)
            """
        #expect(tiers(guide).last == "pier: p1 p2")
    }

    @Test func bySomebodyNotSaid() {
        let text = "## Times\n" + Self.table
        #expect(tiers(text).isEmpty)
        #expect(Analyzed("# Support\n" + text).codes.contains("table.skipped"))
        #expect(tiers(text, [TableDirective(heading: "Times", tier: "Pier")]) == ["pier: p1 p2"])
    }
}

/// How tables are read, as it is told.
@Suite struct TableReadingTests {
    private func outcomes(_ text: String) -> [TableReading.Outcome] {
        let guide = Analyzed("# Support plans\n" + text).guide
        return tableReadings(of: guide, options: AnalysisOptions(guidePath: "guide.md")).map(\.outcome)
    }

    @Test func eachTableOnce() {
        let found = outcomes(
            """
            | Plan | Basic | Gold |
            |---|---|---|
            | Chat | No | 24x7 |
            | Phone | No | Bespoke |

            | Plan | Coverage |
            |---|---|
            | Basic | 24x5 |
            | Gold | 24x7 |

            | Severity | Definition |
            |---|---|
            | P1 | No boat sails at all |
            | P2 | One boat does not sail |

            | Severity | Basic | Gold |
            |---|---|---|
            | P1 | 8 hours | 1 hour |
            | P2 | 2 days | 8 hours |
            ## Gold
            | Severity | Response time |
            |---|---|
            | P1 | 1 hour |
            | P2 | 8 hours |
            ## Times
            | Severity | Response time |
            |---|---|
            | P1 | 1 hour |
            | P2 | 8 hours |
            ## Ports
            | Port | Depth |
            |---|---|
            | North | 4 m |
            """)
        #expect(
            found == [
                .read(rows: .features, columns: .tiers, tier: nil, confidence: 87),
                .read(rows: .tiers, columns: .features, tier: nil, confidence: 100), .definitions,
                .read(rows: .severities, columns: .tiers, tier: nil, confidence: 100),
                .read(rows: .severities, columns: .attributes, tier: "Gold", confidence: 100),
                .unread(
                    reason: "it tells times by severity, and for which tier is not said", isUnclear: true),
                .unread(reason: "its only column `Depth` is called like no tier", isUnclear: false),
            ])
    }
}

/// Small tables below headings that name tiers side by side, read as one.
@Suite struct TierSectionTests {
    private func facts(_ text: String) -> [String] {
        (Analyzed("# Support\n\n" + text).policy?.features ?? []).flatMap { feature in
            feature.entitlements.map { "\(feature.id)/\($0.tier): \($0.text)" }
        }
    }

    private static let expected = [
        "hours/basic: 24x5", "hours/premium: 24x7", "response-time/basic: 8 hours",
        "response-time/premium: 1 hour",
    ]

    @Test(arguments: [
        // A row each.
        """
        ## Basic support (boats only)
        | Hours | Response time |
        |---|---|
        | 24x5 | 8 hours |
        ## Premium support
        | Hours | Response time |
        |---|---|
        | 24x7 | 1 hour |
        """,
        // A label and a value.
        """
        ## 1. Basic plan
        | What | You get |
        |---|---|
        | Hours | 24x5 |
        | Response time | 8 hours |
        ## 2. Premium plan
        | What | You get |
        |---|---|
        | Response time | 1 hour |
        | Hours | 24x7 |
        """,
    ])
    func joined(text: String) {
        #expect(facts(text) == Self.expected)
    }

    @Test("one alone, and what is not told side by side, is not") func alone() {
        let table = "| Hours | Response time |\n|---|---|\n| 24x5 | 8 hours |\n"
        #expect(facts("## Basic support\n" + table).isEmpty)
        #expect(facts("## Harbor support\n" + table + "## Boats support\n" + table).isEmpty)
    }

    @Test("editions without a word of support are no policy") func editions() {
        let table =
            "| Feature | Free | Enterprise |\n|---|---|---|\n| Sign-on | No | Yes |\n| Audit | No | Yes |"
        let analyzed = Analyzed("# Boats\n## Editions\n" + table)
        #expect(analyzed.policy == nil)
        #expect(analyzed.diagnostics.first?.message == "no support policy found")
        #expect(Analyzed("# Boats\n## Editions\n" + table + "\n| Phone support | No | Yes |").policy != nil)
    }
}

/// What stands in a header beside the name of a tier.
@Suite struct TierHeaderTests {
    @Test(arguments: ["Gold ($99/mo)", "Gold<br>$99 a month", "Gold – €99", "Gold (24x7)", "**Gold** £9"])
    func nameAlone(header: String) {
        let guide =
            "# Support plans\n| Plan | Basic | \(header) |\n|---|---|---|\n| Chat | No | Yes |\n| Phone | No | 24x7 |"
        #expect(Analyzed(guide).policy?.tiers.map(\.name.value) == ["Basic", "Gold"])
    }
}

/// Tables that look like others and would be read wrongly.
@Suite struct MisleadingTableTests {
    private func facts(_ text: String) -> [String] {
        (Analyzed("# Support plans\n" + text).policy?.features ?? []).flatMap { feature in
            feature.entitlements.flatMap { whole in
                whole.bySeverity.isEmpty
                    ? ["\(feature.id)/\(whole.tier): \(whole.text)"]
                    : whole.bySeverity.map { "\(feature.id)/\(whole.tier)/\($0.severity): \($0.text)" }
            }
        }
    }

    @Test(
        "two columns of nearly one name have their own values",
        arguments: [
            ("Gold", "Gold (yearly)"), ("Pro", "Professional"), ("Premium", "Premium support"),
        ])
    func nearlyOneName(first: String, second: String) {
        let table =
            "| | \(first) | \(second) |\n|---|---|---|\n| First response | 8 hours | 1 hour |\n| Phone | No | Yes |"
        #expect(
            facts(table).map { $0.split(separator: " ", maxSplits: 1).last ?? "" } == [
                "8 hours", "1 hour", "No", "Yes",
            ])
    }

    @Test("a mark of a note in a header", arguments: ["Gold*", "Gold<sup>1</sup>", "Gold ¹", "Gold[^1]"])
    func markInHeader(header: String) {
        let table =
            "| Feature | Basic | \(header) |\n|---|---|---|\n| Chat | No | 24x7 |\n| Phone | No | Yes |\n\n* Boats only.\n"
        #expect(facts(table).filter { $0.contains("gold") }.count == 2)
    }

    @Test(
        "what divides the rows of a severity or a feature is not passed over",
        arguments: [
            "| Severity | Metric | Basic | Gold |\n|---|---|---|---|\n| P1 | Resolution time | 1 day | 4 hours |\n| P1 | Response time | 4 hours | 1 hour |\n| P2 | Response time | 8 hours | 2 hours |",
            "| Severity | Type | Basic | Gold |\n|---|---|---|---|\n| P1 | Resolution | 1 day | 4 hours |\n| P2 | Resolution | 4 days | 1 day |",
            "| Channel | Severity | Basic | Gold |\n|---|---|---|---|\n| Phone | P1 | 8 hours | 1 hour |\n| Email | P2 | 2 days | 8 hours |",
            "| Plan | Severity | Response |\n|---|---|---|\n| Basic | P1 | 4 hours |\n| | P2 | 8 hours |\n| Gold | P1 | 1 hour |",
        ])
    func divided(table: String) {
        #expect(facts(table).isEmpty)
    }

    @Test(
        "a heading that names another promise",
        arguments: ["Escalation", "Mitigation", "Reporting", "Bug fixes", "On site"])
    func otherPromise(heading: String) {
        let table =
            "| Severity | Basic | Gold |\n|---|---|---|\n| P1 | 4 hours | 1 hour |\n| P2 | 8 hours | 2 hours |"
        #expect(facts("## \(heading)\n" + table).isEmpty)
    }

    @Test func furtherColumnsAreTold() {
        let text =
            "# Support\n## Standard support\n| Severity | Response time | Updates | Resolution |\n|---|---|---|---|\n| P1 | 1 hour | hourly | 1 day |\n| P2 | 8 hours | daily | 2 days |"
        #expect(Analyzed(text).findings.filter { $0.contains("table.skipped") }.count == 2)
    }

    @Test(
        "a table of things without a word of support",
        arguments: [
            "# Storage\n| Tier | Retrieval time |\n|---|---|\n| Basic | 1 hour |\n| Standard | 4 hours |",
            "# Hours of teams\n## Support\n| Channel | Sales | Billing |\n|---|---|---|\n| Chat | 24x5 | 24x7 |\n| Phone | No | 24x7 |",
        ])
    func noPolicy(page: String) {
        #expect(Analyzed(page).policy?.tiers.isEmpty ?? true)
    }

    @Test("the highest tier first where the steps between say it") func steps() {
        let table =
            "| Plan | Enterprise | Pro | Free |\n|---|---|---|---|\n| First response | 1 hour | 4 hours | Best effort |\n| Phone | Yes | No | No |"
        #expect(
            Analyzed("# Support\n" + table).policy?.tiers.map(\.id.rawValue) == ["free", "pro", "enterprise"])
    }

    @Test("the most urgent severity is the one answered soonest") func severityOrder() {
        let table =
            "## Response\n| Severity | Basic | Gold |\n|---|---|---|\n| Level 1 | 8 hours | 4 hours |\n| Level 2 | 4 hours | 2 hours |"
        #expect(
            Analyzed("# Support\n" + table).policy?.severities.map(\.id.rawValue) == ["level-2", "level-1"])
    }
}

/// Parts of tables by severity, and hours that hold for a tier as a whole.
@Suite struct SeverityPartTests {
    private func parts(_ text: String) -> [String] {
        (Analyzed("# Support\n" + text).policy?.features ?? []).flatMap { feature in
            feature.entitlements.flatMap { whole in
                whole.bySeverity.map { part in
                    let basis = part.response?.value.basis.map { " \($0)" } ?? ""
                    return "\(feature.id)/\(whole.tier)/\(part.severity): \(part.text)\(basis)"
                }
            }
        }
    }

    private static let expected = ["basic/p1: 4 hours calendar", "gold/p1: 1 hour calendar"]

    @Test(arguments: [
        "| Severity | Basic | Gold |\n|---|---|---|\n| *Response times* | | |\n| P1 | 4 hours | 1 hour |\n| P2 | 2 days | 1 day |\n| *Resolution times* | | |\n| P1 | 1 day | 4 hours |\n| P2 | 9 days | 5 days |",
        "| Severity | Basic Response | Basic Resolution | Gold Response | Gold Resolution |\n|---|---|---|---|---|\n| P1 | 4 hours | 1 day | 1 hour | 4 hours |\n| P2 | 2 days | 9 days | 1 day | 5 days |",
        "| Plan | Price | P1 | P2 |\n|---|---|---|---|\n| Basic | $5 | 4 hours | 2 days |\n| Gold | $9 | 1 hour | 1 day |",
    ])
    func responsesAlone(table: String) {
        let found = parts(table).filter { $0.contains("/p1") }
        #expect(
            found.map { $0.split(separator: "/", maxSplits: 1).last.map(String.init) ?? "" } == Self.expected)
        #expect(Analyzed("# Support\n" + table).codes.contains("table.skipped"))
    }

    @Test func hoursOfAMap() {
        let guide = """
            ## Response
            | Severity | Basic | Gold |
            |---|---|---|
            | P1 | 4 hours | 1 hour |
            | P2 | 8 hours (24x7) | 2 hours |
            ## Coverage
            | Plan | Coverage |
            |---|---|
            | Basic | 8x5 |
            | Gold | 24x7 |
            """
        #expect(
            parts(guide) == [
                "response/basic/p1: 4 hours coverage", "response/basic/p2: 8 hours (24x7) calendar",
                "response/gold/p1: 1 hour calendar", "response/gold/p2: 2 hours calendar",
            ])
    }
}
