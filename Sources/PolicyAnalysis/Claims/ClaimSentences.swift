import PolicyModel
import SupportPolicy

/// The sentences of a page that may claim something, split into words once for all pages whose tiers they may speak of.
public struct ClaimSentences: Sendable {
    struct Sentence: Sendable {
        var statement: Statement
        var tokens: [ProseToken]
        /// The headings above it, outermost first.
        var trail: [String]
    }

    let all: [Sentence]

    public init(in policy: Policy) {
        all = policy.clauses.flatMap { clause in
            clause.statements.lazy.filter(\.mayClaim).compactMap { statement in
                let tokens = ProseLexer.tokens(of: statement.text.value)
                return tokens.isEmpty
                    ? nil : Sentence(statement: statement, tokens: tokens, trail: clause.trail)
            }
        }
    }
}

extension Statement {
    /// What holds under a condition, what is asked of customers, and questions claim nothing.
    fileprivate var mayClaim: Bool {
        condition == nil && stance != .customerResponsibility && !text.value.hasSuffix("?")
    }
}
