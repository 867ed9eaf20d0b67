import PolicyModel

extension SwiftGenerator {
    /// Nil without severities.
    var severityEnum: Declaration? {
        guard !policy.severities.isEmpty else { return nil }
        let severities = zip(policy.severities, names.severities).map { (node: $0, name: $1) }
        let origin = provenance.prose(policy.severities.map(\.name.value))
        return stringEnum(
            "Severity", inherits: [],
            documentation: [
                "How urgent an issue is. The raw value is the key of `bySeverity` in an entitlement.", origin,
            ],
            cases: severities.map { severity in
                Declaration(
                    documentation: [provenance.prose([severity.node.name.value])],
                    kind: .enumCase(severity.name, rawValue: severity.node.id.rawValue))
            },
            members: [
                property(
                    "name", .string, of: severities,
                    documentation: ["The name as the guide writes it.", origin]
                ) { .string($0.name.value) },
                property(
                    "rank", .int, of: severities, documentation: ["1 is the most urgent.", origin]
                ) { .integer($0.rank) },
                property(
                    "definition", .optional(.string), of: severities,
                    documentation: ["What the guide means by it.", origin]
                ) { .optional($0.definition?.value) },
            ])
    }
}
