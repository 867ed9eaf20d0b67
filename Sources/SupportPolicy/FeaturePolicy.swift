/// What every tier gets of one feature: a row of the guide's table. Generated code hands one out under each feature's
/// name, as in `HarborSupport.tickets`.
///
/// The tiers are a type of the generated code, so the row holds a function and not a table: it is total, and the
/// compiler has checked that no tier is missing.
public struct FeaturePolicy<Tier: Sendable>: Sendable {
    private let cell: @Sendable (Tier) -> Entitlement

    public init(_ cell: @escaping @Sendable (Tier) -> Entitlement) { self.cell = cell }

    /// What a tier gets of the feature.
    public func entitlement(for tier: Tier) -> Entitlement { cell(tier) }
}
