import PolicyModel

/// The questions that an application asks of the prose.
extension SwiftGenerator {
    var clauseFunctions: [Declaration] {
        [clauseOfTopic, statementsOfStance, statementsAboutFact, isExcluded]
    }

    private var clauseOfTopic: Declaration {
        clauseFunction(
            "clause", "What the prose says under a heading.", [topic], .named("Clause"),
            .choice(
                "topic", names.topics.map { Expression.Branch(pattern: $0, value: .path(["Clauses", $0])) }))
    }

    private var statementsOfStance: Declaration {
        clauseFunction(
            "statements",
            policy.tiers.isEmpty
                ? "The statements of a stance, under one heading or all."
                : "The statements of a stance, under one heading or all, that hold for a tier or for any.",
            [
                Declaration.Parameter(label: "_", name: "stance", type: .runtime("Stance")),
                Declaration.Parameter(
                    label: "on", name: "topic", type: .optional(.named("Topic")), defaultValue: .absent),
            ] + tier,
            .array(.named("Statement")),
            .call(
                ["clauses", "statements"],
                [Expression.Argument(nil, .path(["stance"])), Expression.Argument("on", .path(["topic"]))]
                    + tierArgument))
    }

    private var statementsAboutFact: Declaration {
        clauseFunction(
            "statements", "The statements that settle a question about the whole policy.",
            [Declaration.Parameter(label: "about", name: "fact", type: .runtime("PolicyFact"))],
            .array(.named("Statement")),
            .call(["clauses", "statements"], [Expression.Argument("about", .path(["fact"]))]))
    }

    private var isExcluded: Declaration {
        clauseFunction(
            "isExcluded",
            policy.tiers.isEmpty
                ? "True when something under the heading is excluded. The statements say what exactly."
                : "True when something under the heading is excluded for the tier, or for any without one. The "
                    + "statements say what exactly.",
            [topic] + tier, .bool,
            .call(["clauses", "isExcluded"], [Expression.Argument(nil, .path(["topic"]))] + tierArgument))
    }

    // MARK: - What they share

    private var topic: Declaration.Parameter {
        Declaration.Parameter(label: "_", name: "topic", type: .named("Topic"))
    }

    /// A guide without tiers has nothing to ask for.
    private var tier: [Declaration.Parameter] {
        guard !policy.tiers.isEmpty else { return [] }
        return [
            Declaration.Parameter(
                label: "for", name: "tier", type: .optional(.named("Tier")), defaultValue: .absent)
        ]
    }

    private var tierArgument: [Expression.Argument] {
        policy.tiers.isEmpty ? [] : [Expression.Argument("for", .path(["tier"]))]
    }

    private func clauseFunction(
        _ name: SwiftName, _ meaning: String, _ parameters: [Declaration.Parameter], _ result: TypeName,
        _ body: Expression
    ) -> Declaration {
        Declaration(
            documentation: [meaning, provenance.guide()], access: options.access, isStatic: true,
            kind: .function(
                Declaration.Function(name: name, parameters: parameters, result: result, body: body)))
    }
}
