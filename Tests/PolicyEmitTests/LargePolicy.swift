import PolicyModel
import SourceText
import SupportPolicy

/// A table of any size.
enum LargePolicy {
    static func policy(tiers tierCount: Int, features featureCount: Int) -> Policy {
        let place = SourceSpan(0, 1)
        let tiers = (1...tierCount).map { rank in
            Tier(
                id: TierID(naming: "tier \(rank)"), name: Sourced("Tier \(rank)", at: place), rank: rank,
                span: place)
        }
        let features = (1...featureCount).map { number in
            Feature(
                id: FeatureID(naming: "feature \(number)"), name: Sourced("Feature \(number)", at: place),
                entitlements: tiers.map { cell($0, place) }, trail: ["Plans"], span: place)
        }
        return Policy(
            guide: GuideReference(path: "large.md", sha256: ""), tiers: tiers, features: features, span: place
        )
    }

    private static func cell(_ tier: Tier, _ place: SourceSpan) -> TierEntitlement {
        TierEntitlement(
            tier: tier.id, availability: Sourced(.included, at: place),
            coverage: Sourced(Coverage(.hours(perDay: 24, daysPerWeek: 5), text: "24x5"), at: place),
            response: Sourced(ResponseTarget(.hours(12), basis: .coverage), at: place),
            text: "24x5: 12 Hours", span: place)
    }
}
