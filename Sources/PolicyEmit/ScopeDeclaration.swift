import PolicyModel

extension SwiftGenerator {
    /// Nil without scopes.
    var scopeEnum: Declaration? {
        guard let first = policy.scopes.first else { return nil }
        let origin = provenance.row(first.row, trail: first.trail)
        let scopes = zip(policy.scopes, names.scopes).map { (node: $0, name: $1) }
        return stringEnum(
            "Scope", inherits: [.runtime("InheritingScope")],
            documentation: [
                "What support helps with. `allItems` is everything, with what a scope inherits.", origin,
            ],
            cases: scopes.map { scope in
                Declaration(
                    documentation: [scopeOrigin(scope.node)],
                    kind: .enumCase(scope.name, rawValue: scope.node.id.rawValue))
            },
            members: scopeMembers(scopes, origin: origin))
    }

    private func scopeOrigin(_ scope: Scope) -> String {
        provenance.cell(
            row: scope.row, column: columns(of: scope), trail: scope.trail, text: scope.name.value)
    }

    private func columns(of scope: Scope) -> String {
        let tiers = Set(scope.tiers)
        return policy.tiers.filter { tiers.contains($0.id) }.map(\.name.value).joined(separator: ", ")
    }

    private func scopeMembers(
        _ scopes: [(node: Scope, name: SwiftName)], origin: String
    ) -> [Declaration] {
        [
            property(
                "name", .string, of: scopes, documentation: ["The name as the guide writes it.", origin]
            ) { .string($0.name.value) },
            property(
                "title", .optional(.string), of: scopes,
                documentation: ["The heading of its list in the table.", origin]
            ) { .optional($0.title?.value) },
            property(
                "items", .array(.string), of: scopes, documentation: ["What it adds itself.", origin]
            ) { .strings($0.items.map(\.value)) },
            property(
                "includes", .array(.named("Scope")), of: scopes,
                documentation: ["The scopes whose items it has too.", origin]
            ) { .array($0.includes.compactMap(names.scope).map { .member($0) }) },
            property(
                "explanation", .optional(.runtime("ScopeInfo.Explanation")), of: scopes,
                documentation: ["What the guide's prose says of it.", origin]
            ) { $0.explanation?.literal ?? .absent },
            policy.tiers.isEmpty
                ? nil
                : property(
                    "tiers", .array(.named("Tier")), of: scopes,
                    documentation: ["The tiers that have it, lowest first.", origin]
                ) { .array($0.tiers.compactMap(names.tier).map { .member($0) }) },
        ].compactMap { $0 }
    }
}
