import PolicyModel

extension SwiftGenerator {
    /// Nil without clauses: an enum without cases cannot have raw values.
    var topicEnum: Declaration? {
        guard !policy.clauses.isEmpty else { return nil }
        let topics = clausesWithNames
        return stringEnum(
            "Topic", inherits: [],
            documentation: [
                "What the guide speaks of: the headings with prose, in the order of the guide.",
                provenance.guide(),
            ],
            cases: topics.map { topic in
                Declaration(
                    documentation: [provenance.section(topic.node.trail)],
                    kind: .enumCase(topic.name, rawValue: topic.node.id.rawValue))
            },
            members: [
                property(
                    "heading", .string, of: topics,
                    documentation: ["The heading as the guide writes it.", provenance.guide()]
                ) { .string($0.heading.value) },
                property(
                    "trail", .array(.string), of: topics,
                    documentation: [
                        "The headings above, outermost first, this one included.", provenance.guide(),
                    ]
                ) { .strings($0.trail) },
            ])
    }

    var clausesWithNames: [(node: Clause, name: SwiftName)] {
        zip(policy.clauses, names.topics).map { (node: $0, name: $1) }
    }
}
