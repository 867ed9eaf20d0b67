import PolicyModel

/// What the prose says.
extension SwiftGenerator {
    /// Empty without clauses.
    var clauseDeclarations: [Declaration] {
        guard let topicEnum else { return [] }
        return [
            topicEnum,
            alias(
                "Clause", "PolicyClause", [.named("Topic"), tierType], "What the prose says under a heading."),
            alias("Statement", "PolicyStatement", [tierType], "A sentence of the prose."), clausesEnum,
            allClauses,
        ] + clauseFunctions
    }

    /// A type without values stands for the tiers of a guide that has none.
    private var tierType: TypeName { .named(policy.tiers.isEmpty ? "Never" : "Tier") }

    private func alias(
        _ name: SwiftName, _ type: String, _ arguments: [TypeName], _ meaning: String
    ) -> Declaration {
        Declaration(
            documentation: [meaning, provenance.guide()], access: options.access,
            kind: .alias(name, .generic(.runtime(type), arguments)))
    }

    /// One constant for each clause. Each is an expression of its own, small enough for the type checker however long
    /// the guide is.
    private var clausesEnum: Declaration {
        Declaration(
            documentation: ["What the prose says, by heading.", provenance.guide()], access: options.access,
            kind: .enumeration("Clauses", inherits: [], members: clausesWithNames.flatMap(declarations)))
    }

    private func declarations(_ clause: Clause, _ name: SwiftName) -> [Declaration] {
        let statements = clause.statements.map { statementLiteral($0) }
        guard statements.count > StatementParts.limit else {
            return [clauseConstant(clause, name, Expression.Argument("statements", .array(statements)))]
        }
        let parts = StatementParts.split(statements, of: name)
        let whole = Expression.Argument("parts", .array(parts.map { .path([$0.name]) }))
        return [clauseConstant(clause, name, whole)]
            + parts.map { part in
                Declaration(
                    documentation: ["A part of `\(name.text)`.", provenance.section(clause.trail)],
                    isStatic: true,
                    kind: .constant(part.name, .array(.named("Statement")), .array(part.statements)))
            }
    }

    private func clauseConstant(
        _ clause: Clause, _ name: SwiftName, _ statements: Expression.Argument
    ) -> Declaration {
        Declaration(
            documentation: [
                "What the guide says under \(provenance.excerpt(clause.heading.value)).",
                provenance.section(clause.trail),
            ] + clause.statements.map(quotation),
            access: options.access, isStatic: true,
            kind: .constant(
                name, nil, .make(.named("Clause"), [Expression.Argument(nil, .member(name)), statements])))
    }

    /// `excluded for "Dock": "Faults on your own machine."`
    private func quotation(_ statement: Statement) -> String {
        let tiers = statementTiers(statement).map { provenance.excerpt($0.node.name.value) }
        let reach = tiers.isEmpty ? "" : " for " + tiers.joined(separator: ", ")
        let lead = statement.lead.map { " after " + provenance.excerpt($0.value) } ?? ""
        return statement.stance.rawValue + reach + lead + ": " + provenance.excerpt(statement.text.value)
    }

    private func statementTiers(_ statement: Statement) -> [(node: Tier, name: SwiftName)] {
        let tiers = Set(statement.tiers)
        return tiers.isEmpty ? [] : tiersWithNames.filter { tiers.contains($0.node.id) }
    }

    private func statementLiteral(_ statement: Statement) -> Expression {
        statement.literal(tiers: statementTiers(statement).map(\.name))
    }

    /// From the function, so that the list and the lookup cannot differ, and no literal is as long as the guide.
    private var allClauses: Declaration {
        Declaration(
            documentation: ["What the prose says, in the order of the guide.", provenance.guide()],
            access: options.access, isStatic: true,
            kind: .constant(
                "clauses", .array(.named("Clause")),
                .call(["Topic", "allCases", "map"], [Expression.Argument(nil, .path(["clause"]))])))
    }
}
