import PolicyModel

extension SwiftGenerator {
    /// Nil without features.
    var featureEnum: Declaration? {
        guard !policy.features.isEmpty else { return nil }
        let features = zip(policy.features, names.features).map { (node: $0, name: $1) }
        return stringEnum(
            "Feature", inherits: [],
            documentation: ["What tiers get or do not get, in the order of the guide.", provenance.table()],
            cases: features.map { feature in
                Declaration(
                    documentation: [provenance.row(feature.node.name.value, trail: feature.node.trail)],
                    kind: .enumCase(feature.name, rawValue: feature.node.id.rawValue))
            },
            members: [
                property(
                    "name", .string, of: features,
                    documentation: ["The name as the guide writes it.", provenance.table()]
                ) { .string($0.name.value) },
                property(
                    "link", .optional(.string), of: features,
                    documentation: ["The link of the name, as the guide writes it.", provenance.table()]
                ) { .optional($0.link?.value) },
                property(
                    "details", .optional(.string), of: features,
                    documentation: ["What the guide says of it below its name.", provenance.table()]
                ) { .optional($0.details?.value) },
            ])
    }
}
