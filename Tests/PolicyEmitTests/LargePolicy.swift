import PolicyModel
import SourceText
import SupportPolicy

/// A table of any size.
enum LargePolicy {
    static func policy(tiers tierCount: Int, features featureCount: Int) -> Policy {
        let place = SourceSpan(0, 1)
        let tiers = (1...tierCount).map { rank in
            Tier(
                id: TierID(naming: "tier \(rank)"), name: Sourced("Tier \(rank)", at: place), rank: rank,
                span: place)
        }
        let features = (1...featureCount).map { number in
            Feature(
                id: FeatureID(naming: "feature \(number)"), name: Sourced("Feature \(number)", at: place),
                entitlements: tiers.map { cell($0, place) }, trail: ["Plans"], span: place)
        }
        return Policy(
            guide: GuideReference(path: "large.md", sha256: ""), tiers: tiers, features: features, span: place
        )
    }

    /// A text of any length.
    static func prose(clauses: Int, statements: Int) -> Policy {
        let place = SourceSpan(0, 1)
        let tier = Tier(id: TierID(naming: "gold"), name: Sourced("Gold", at: place), rank: 1, span: place)
        return Policy(
            guide: GuideReference(path: "large.md", sha256: ""), tiers: [tier],
            clauses: (1...clauses).map { number in
                Clause(
                    id: ClauseID(naming: "clause \(number)"), heading: Sourced("Clause \(number)", at: place),
                    trail: ["Policy", "Clause \(number)"],
                    statements: (1...statements).map { statement($0, tier.id, place) }, span: place)
            }, span: place)
    }

    private static func statement(_ number: Int, _ tier: TierID, _ place: SourceSpan) -> Statement {
        let words = Sourced("Sentence \(number) says this and that.", at: place)
        return Statement(
            .excluded, text: words, cue: words, tiers: [tier], audience: words, condition: words,
            links: [words], lead: words, fact: .eligibility)
    }

    private static func cell(_ tier: Tier, _ place: SourceSpan) -> TierEntitlement {
        TierEntitlement(
            tier: tier.id, availability: Sourced(.included, at: place),
            coverage: Sourced(Coverage(.hours(perDay: 24, daysPerWeek: 5), text: "24x5"), at: place),
            response: Sourced(ResponseTarget(.hours(12), basis: .coverage), at: place),
            text: "24x5: 12 Hours", span: place)
    }
}
