/// What a guide's prose says under one heading, with headings and tiers as types of the generated code.
public struct PolicyClause<Topic: Hashable & Sendable, Tier: Hashable & Sendable>: Hashable, Sendable {
    /// The heading.
    public var topic: Topic
    /// In the order of the page.
    public var statements: [PolicyStatement<Tier>]

    public init(_ topic: Topic, statements: [PolicyStatement<Tier>]) {
        self.topic = topic
        self.statements = statements
    }

    /// Generated code cuts long lists, for the compiler's sake.
    public init(_ topic: Topic, parts: [[PolicyStatement<Tier>]]) {
        self.init(topic, statements: parts.flatMap { $0 })
    }

    /// The statements of a stance that hold for a tier, or all of that stance without one.
    public func statements(_ stance: Stance, for tier: Tier? = nil) -> [PolicyStatement<Tier>] {
        statements.filter { $0.stance == stance && $0.holds(for: tier) }
    }

    /// Whether something under the heading is excluded for a tier, or for anyone without one. Statements may have a
    /// condition or an audience: they say what exactly.
    public func isExcluded(for tier: Tier? = nil) -> Bool {
        statements.contains { $0.stance == .excluded && $0.holds(for: tier) }
    }
}

/// Questions to all clauses of a guide, or to some of them.
extension Sequence {
    /// The statements of a stance, in the order of the page: under one heading or under all, and only those that hold
    /// for a tier where one is given.
    public func statements<Topic, Tier>(
        _ stance: Stance, on topic: Topic? = nil, for tier: Tier? = nil
    ) -> [PolicyStatement<Tier>] where Element == PolicyClause<Topic, Tier> {
        flatMap { clause in
            topic == nil || clause.topic == topic ? clause.statements(stance, for: tier) : []
        }
    }

    /// The statements that settle a question about the whole policy, in the order of the page.
    public func statements<Topic, Tier>(about fact: PolicyFact) -> [PolicyStatement<Tier>]
    where Element == PolicyClause<Topic, Tier> {
        flatMap { clause in clause.statements.filter { $0.fact == fact } }
    }

    /// Whether something under a heading is excluded for a tier, or for anyone without one.
    public func isExcluded<Topic, Tier>(_ topic: Topic, for tier: Tier? = nil) -> Bool
    where Element == PolicyClause<Topic, Tier> {
        contains { $0.topic == topic && $0.isExcluded(for: tier) }
    }
}
