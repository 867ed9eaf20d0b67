import PolicyModel
import SourceText
import SupportPolicy

extension HarborGuide {
    /// What the guide means, by hand.
    package static let policy = Policy(
        guide: guide, tiers: tiers, features: [chat, tickets, training], scopes: [basic, full],
        hours: [hours], clauses: [localMachines, reviews],
        span: file.span)

    static let dock = TierID(naming: "Dock")
    static let pier = TierID(naming: "Pier")

    private static let guide = GuideReference(
        path: file.path, sha256: String(repeating: "0f", count: 32),
        frontMatter: [
            metadata("title", "Harbor support"), metadata("reviewed", "2026-02-01"),
            metadata("permalink", "docs/support/"),
        ],
        title: sourced("Harbor support"), permalink: sourced("docs/support/"),
        reviewed: sourced("2026-02-01"))

    private static func metadata(_ key: String, _ value: String) -> MetadataEntry {
        MetadataEntry(key: sourced(key), value: sourced(value).map(MetadataValue.string))
    }

    private static let tiers = [
        Tier(
            id: dock, name: sourced("Dock"), rank: 1, scope: sourced("Basic").map(ScopeID.init(naming:)),
            span: place(" Dock ")),
        Tier(
            id: pier, name: sourced("Pier"), rank: 2, scope: sourced("Full").map(ScopeID.init(naming:)),
            span: place(" Pier ")),
    ]

    private static let chat = Feature(
        id: FeatureID(naming: "Chat"), name: sourced("Chat"), link: sourced("#chat"),
        entitlements: [
            cell(dock, "❌", .notIncluded),
            cell(pier, "24x7: Priority", coverage: roundTheClock(after: "❌ | ")),
        ].map(prioritized),
        trail: ["Plans"], span: place("| [**Chat**](#chat) | ❌ | 24x7: Priority |"))

    private static func prioritized(_ entitlement: TierEntitlement) -> TierEntitlement {
        var entitlement = entitlement
        if entitlement.tier == pier {
            entitlement.priority = Sourced(
                Priority(label: "Priority", level: 1), at: place("Priority", after: "24x7: "))
        }
        return entitlement
    }

    private static let tickets = Feature(
        id: FeatureID(naming: "Tickets"), name: sourced("Tickets"),
        entitlements: [
            cell(
                dock, "24x5: 12 Hours",
                coverage: Sourced(
                    Coverage(.hours(perDay: 24, daysPerWeek: 5), text: "24x5"), at: place("24x5")),
                response: Sourced(ResponseTarget(.hours(12), basis: .coverage), at: place("12 Hours"))),
            cell(
                pier, "24x7: 1 Hour",
                coverage: roundTheClock(after: "12 Hours | "),
                response: Sourced(ResponseTarget(.hours(1)), at: place("1 Hour"))),
        ], trail: ["Plans"], span: place("| **Tickets** | 24x5: 12 Hours | 24x7: 1 Hour |"))

    private static let training = Feature(
        id: FeatureID(naming: "Training"), name: sourced("Training"),
        entitlements: [
            cell(dock, "Available for Purchase", .purchasable),
            cell(
                pier, "2 per year",
                quantity: Sourced(Quantity(.count(2), per: "year"), at: place("2 per year"))),
        ], trail: ["Plans"], span: place("| **Training** | Available for Purchase | 2 per year |"))

    private static func roundTheClock(after anchor: String) -> Sourced<Coverage> {
        Sourced(
            Coverage(.hours(perDay: 24, daysPerWeek: 7), text: "24x7"), at: place("24x7", after: anchor))
    }

    private static func cell(
        _ tier: TierID, _ text: String, _ availability: Availability = .included,
        coverage: Sourced<Coverage>? = nil, response: Sourced<ResponseTarget>? = nil,
        quantity: Sourced<Quantity>? = nil
    ) -> TierEntitlement {
        TierEntitlement(
            tier: tier, availability: Sourced(availability, at: place(text)), coverage: coverage,
            response: response, quantity: quantity, text: text, span: place(text))
    }

    private static let basic = Scope(
        id: ScopeID(naming: "Basic"), name: sourced("Basic"), title: sourced("Scope", after: "title=\""),
        items: [sourced("Console"), Sourced("CLI & API", at: place("CLI &amp; API"))], tiers: [dock],
        explanation: ScopeExplanation(
            lead: sourced("Support helps"), cumulative: false, items: [sourced("Find the right page")],
            leadIn: place("**Basic**: Support helps:"),
            span: place("- **Basic**: Support helps:\n  - Find the right page")),
        trail: ["Plans"], row: "Scope", span: place("Basic <Popover"))

    private static let full = Scope(
        id: ScopeID(naming: "Full"), name: sourced("Full"), title: sourced("Scope", after: "Full <Popover"),
        items: [sourced("Code review")], tiers: [pier], includes: [ScopeID(naming: "Basic")],
        explanation: ScopeExplanation(
            lead: sourced("Adds support for"), cumulative: true,
            items: [sourced("Code review", after: "Adds support for")],
            leadIn: place("**Full**: Adds support for:"),
            span: place("- **Full**: Adds support for:\n  - Code review")),
        trail: ["Plans"], row: "Scope", span: place("Full <Popover"))

    private static let hours = TeamHours(
        id: HoursID(naming: ["Sales", "Billing"]), teams: [sourced("Sales"), sourced("Billing")],
        text: sourced("Sales and Billing are open on business days, Monday to Friday, 9AM to 5PM PST."),
        windows: [
            Sourced(
                CoverageWindow(
                    days: Weekday.workweek, opens: ClockTime(hour: 9), closes: ClockTime(hour: 17),
                    zone: ZoneReference(identifier: "America/Los_Angeles", text: "PST")),
                at: place("Monday to Friday, 9AM to 5PM PST"))
        ])
}
