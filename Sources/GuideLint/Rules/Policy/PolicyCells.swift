import PolicyModel

/// The cells of a policy by feature and tier.
struct PolicyCells: Sendable {
    private let features: [FeatureID: (feature: Feature, byTier: [TierID: TierEntitlement])]
    private let tierNames: [TierID: String]

    init(of policy: Policy) {
        features = Dictionary(
            policy.features.map { feature in
                let byTier = Dictionary(
                    feature.entitlements.map { ($0.tier, $0) }, uniquingKeysWith: { first, _ in first })
                return (feature.id, (feature, byTier))
            }, uniquingKeysWith: { first, _ in first })
        tierNames = Dictionary(
            policy.tiers.map { ($0.id, $0.name.value) }, uniquingKeysWith: { first, _ in first })
    }

    func feature(_ id: FeatureID) -> Feature? { features[id]?.feature }

    func cell(of feature: FeatureID, for tier: TierID) -> TierEntitlement? { features[feature]?.byTier[tier] }

    func name(of tier: TierID) -> String { tierNames[tier] ?? tier.rawValue }
}
