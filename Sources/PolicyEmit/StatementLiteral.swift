import PolicyModel
import SupportPolicy

extension Statement {
    /// What is absent is left out, as in the JSON.
    func literal(tiers: [SwiftName]) -> Expression {
        let arguments: [Expression.Argument?] = [
            Expression.Argument(nil, .member(SwiftName(stance.rawValue))),
            Expression.Argument("text", .string(text.value)),
            argument("cue", cue.map { .string($0.value) }),
            argument("tiers", tiers.isEmpty ? nil : .array(tiers.map { .member($0) })),
            argument("audience", audience.map { .string($0.value) }),
            argument("condition", condition.map { .string($0.value) }),
            argument("links", links.isEmpty ? nil : .strings(links.map(\.value))),
            argument("lead", lead.map { .string($0.value) }),
            argument("fact", fact.map { .member(SwiftName($0.rawValue)) }),
            argument("isPinned", isPinned ? .boolean(true) : nil),
        ]
        return .make(.named("Statement"), arguments.compactMap { $0 })
    }

    private func argument(_ label: String, _ value: Expression?) -> Expression.Argument? {
        value.map { Expression.Argument(label, $0) }
    }
}
