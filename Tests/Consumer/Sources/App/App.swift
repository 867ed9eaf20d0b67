import SupportPolicy

/// What an application does with a policy: it asks what an account gets, and leaves no tier out.
@main
enum App {
    static func main() throws {
        for tier in HarborSupport.Tier.allCases { print(tier, greeting(for: tier)) }
        let start = Instant(secondsSince1970: 1_795_599_000)
        let due = try HarborSupport.tickets.dueDate(for: .dock, from: start, in: SupportCalendar(zone: .utc))
        print("due", due)
        print("loose", HarborSupport.Tier(looseName: "  PIER ").map(\.rawValue) ?? "nobody")
        print("ferry", FerrySupport.entitlement(.tickets, for: .cabin).text)
    }

    static func greeting(for tier: HarborSupport.Tier) -> String {
        switch tier {
        case .dock: "docked"
        case .pier: "at the pier"
        }
    }
}
