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
