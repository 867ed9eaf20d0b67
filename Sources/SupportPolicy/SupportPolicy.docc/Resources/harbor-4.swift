import Foundation
import SupportPolicy

struct Account: Decodable {
    let name: String
    let tier: HarborSupport.Tier
}

let account = try JSONDecoder().decode(
    Account.self, from: Data(#"{"name": "Ada", "tier": "dock"}"#.utf8))
let typed = HarborSupport.Tier(looseName: "  PIER ")
print(account.tier, typed as Any)

switch account.tier {
case .dock: print("\(account.name) writes tickets")
case .pier: print("\(account.name) may chat")
}

func zone(_ identifier: String) throws -> TimeZoneRules? {
    let file = URL(filePath: "/usr/share/zoneinfo/\(identifier)")
    return TimeZoneRules(identifier: identifier, tzif: Array(try Data(contentsOf: file)))
}

let calendar = SupportCalendar(
    zone: try zone("Europe/Oslo"), workdays: Weekday.workweek,
    opens: ClockTime("09:00"), closes: ClockTime("17:00"))

// A Friday, four in the afternoon.
if let opened = Instant("2026-11-20T16:00:00+01:00"), let oslo = calendar.zone {
    let due = try HarborSupport.tickets.dueDate(for: account.tier, from: opened, in: calendar)
    print(due.formatted(in: oslo))
}
