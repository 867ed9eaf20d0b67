import PolicyModel
import SupportPolicy

/// The cells of the tier table.
extension SwiftGenerator {
    /// Nil when there is no cell.
    var entitlementFunction: Declaration? {
        guard hasCells else { return nil }
        let branches = zip(names.features, names.featurePolicies).map { feature, row in
            Expression.Branch(
                pattern: feature,
                // `Self`, since a feature may be called as the parameters are.
                value: .call(["Self", row, "entitlement"], [Expression.Argument("for", .path(["tier"]))]))
        }
        return Declaration(
            documentation: ["What a tier gets of a feature.", provenance.table()],
            access: options.access, isStatic: true,
            kind: .function(
                Declaration.Function(
                    name: "entitlement",
                    parameters: [
                        Declaration.Parameter(label: "_", name: "feature", type: .named("Feature")),
                        Declaration.Parameter(label: "for", name: "tier", type: .named("Tier")),
                    ], result: .runtime("Entitlement"), body: .choice("feature", branches))))
    }

    /// One row for each feature. Each is an expression of its own, small enough for the type checker however large
    /// the table is.
    var featurePolicies: [Declaration] {
        guard hasCells else { return [] }
        return zip(policy.features, names.featurePolicies).map(featurePolicy)
    }

    private var hasCells: Bool { !policy.tiers.isEmpty && !policy.features.isEmpty }

    private func featurePolicy(_ feature: Feature, _ name: SwiftName) -> Declaration {
        let given = Dictionary(
            feature.entitlements.map { ($0.tier, $0.plain) }, uniquingKeysWith: { first, _ in first })
        let cells = tiersWithNames.map { tier in
            (tier: tier, entitlement: given[tier.node.id] ?? Entitlement(.unspecified, text: ""))
        }
        let origins = cells.map { cell in
            provenance.cell(
                row: feature.name.value, column: cell.tier.node.name.value, trail: feature.trail,
                text: cell.entitlement.text)
        }
        let branches = cells.map { cell in
            Expression.Branch(pattern: cell.tier.name, value: cell.entitlement.literal)
        }
        return Declaration(
            documentation: ["What each tier gets of \(provenance.excerpt(feature.name.value))."] + origins,
            access: options.access, isStatic: true,
            kind: .constant(
                name, nil,
                .makeFromClosure(
                    .generic(.runtime("FeaturePolicy"), [.named("Tier")]), parameter: "tier",
                    body: .choice("tier", branches))))
    }
}
