/// One sentence of a guide, or one list item that its lead-in makes a sentence of, with the tiers as a type of the
/// generated code. A guide without tiers has `Never` in their place.
public struct PolicyStatement<Tier: Hashable & Sendable>: Hashable, Sendable {
    /// As a reader sees it.
    public var text: String
    public var stance: Stance
    /// The words that decided the stance, as written; nil where nothing did and where the author pinned it.
    public var cue: String?
    /// The tiers that it is limited to; empty where it holds for all, or for an audience that is none of the page's tiers.
    public var tiers: [Tier]
    /// The words that say for whom it holds: "Gold and Platinum customers".
    public var audience: String?
    /// The words that say when it holds: "if we can reproduce it".
    public var condition: String?
    /// As written in the guide.
    public var links: [String]
    /// For a list item: the sentence that it goes on with.
    public var lead: String?
    /// The question about the whole policy that it settles.
    public var fact: PolicyFact?
    /// The author set the stance with a comment.
    public var isPinned: Bool

    public init(
        _ stance: Stance, text: String, cue: String? = nil, tiers: [Tier] = [], audience: String? = nil,
        condition: String? = nil, links: [String] = [], lead: String? = nil, fact: PolicyFact? = nil,
        isPinned: Bool = false
    ) {
        self.text = text
        self.stance = stance
        self.cue = cue
        self.tiers = tiers
        self.audience = audience
        self.condition = condition
        self.links = links
        self.lead = lead
        self.fact = fact
        self.isPinned = isPinned
    }

    /// Whether it says something for a tier; every statement does where no tier is asked for.
    public func holds(for tier: Tier?) -> Bool {
        guard let tier else { return true }
        // An audience without tiers is one that the page's tiers do not tell: "Platinum customers" where there are none.
        return tiers.isEmpty ? audience == nil : tiers.contains(tier)
    }
}
