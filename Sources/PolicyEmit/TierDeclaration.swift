import PolicyModel

extension SwiftGenerator {
    /// Nil without tiers: an enum without cases cannot have raw values.
    var tierEnum: Declaration? {
        guard !policy.tiers.isEmpty else { return nil }
        let tiers = tiersWithNames
        return stringEnum(
            "Tier", inherits: [.named("Comparable")],
            documentation: ["The tiers of support, lowest first.", provenance.table()],
            cases: tiers.map { tier in
                Declaration(
                    documentation: [provenance.column(tier.node.name.value)],
                    kind: .enumCase(tier.name, rawValue: tier.node.id.rawValue))
            },
            members: [
                property(
                    "name", .string, of: tiers,
                    documentation: ["The name as the guide writes it.", provenance.table()]
                ) { .string($0.name.value) },
                property(
                    "rank", .int, of: tiers,
                    documentation: ["1 is the lowest tier.", provenance.table()]
                ) { .integer($0.rank) },
                tierScope, tierIncludes, isLower,
            ].compactMap { $0 })
    }

    var tiersWithNames: [(node: Tier, name: SwiftName)] {
        zip(policy.tiers, names.tiers).map { (node: $0, name: $1) }
    }

    /// Left out without scopes; optional only when a tier has none.
    private var tierScope: Declaration? {
        guard let first = policy.scopes.first else { return nil }
        let scopes = policy.tiers.map { $0.scope.flatMap { names.scope($0.value) } }
        let type: TypeName = scopes.contains(nil) ? .optional(.named("Scope")) : .named("Scope")
        return property(
            "scope", type, of: tiersWithNames,
            documentation: [
                "What support helps with on the tier.", provenance.row(first.row, trail: first.trail),
            ]
        ) { tier in
            tier.scope.flatMap { names.scope($0.value) }.map { .member($0) } ?? .absent
        }
    }

    /// Left out where no tier includes another.
    private var tierIncludes: Declaration? {
        guard policy.tiers.contains(where: { !$0.includes.isEmpty }) else { return nil }
        let origins = policy.clauses.flatMap(\.statements).filter { $0.fact == .inheritance }.map(
            \.text.value)
        return property(
            "includes", .array(.named("Tier")), of: tiersWithNames,
            documentation: [
                "The tiers of which it has everything.",
                origins.isEmpty ? provenance.guide() : provenance.prose(origins),
            ]
        ) { .array($0.includes.map(\.value).compactMap(names.tier).map { .member($0) }) }
    }

    private var isLower: Declaration {
        let tier = TypeName.named("Tier")
        return Declaration(
            documentation: ["True when the first tier has the lower rank.", provenance.table()],
            access: options.access, isStatic: true,
            kind: .function(
                Declaration.Function(
                    name: "<",
                    parameters: [
                        Declaration.Parameter(name: "left", type: tier),
                        Declaration.Parameter(name: "right", type: tier),
                    ], result: .bool,
                    body: .infix(.path(["left", "rank"]), "<", .path(["right", "rank"])))))
    }
}
