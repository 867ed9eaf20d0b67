/// What a guide's prose says under one heading.
public struct ClauseInfo: Hashable, Sendable, Codable {
    public var id: String
    /// The heading; the guide's title for what stands before the first heading.
    public var heading: String
    /// The headings above, outermost first, this one included.
    public var trail: [String]
    /// In the order of the page.
    public var statements: [StatementInfo]

    public init(id: String, heading: String, trail: [String] = [], statements: [StatementInfo]) {
        self.id = id
        self.heading = heading
        self.trail = trail
        self.statements = statements
    }

    /// The statements that hold for a tier, or for all without one.
    public func statements(_ stance: Stance, for tier: String? = nil) -> [StatementInfo] {
        statements.filter { $0.stance == stance && $0.holds(for: tier) }
    }
}

/// One sentence of a guide, or one list item that its lead-in makes a sentence of.
public struct StatementInfo: Hashable, Sendable {
    /// As a reader sees it.
    public var text: String
    public var stance: Stance
    /// The words that decided the stance, as written; nil where nothing did and where the author pinned it.
    public var cue: String?
    /// The ids of the tiers that it is limited to; empty where it holds for all.
    public var tiers: [String]
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
        _ stance: Stance, text: String, cue: String? = nil, tiers: [String] = [], audience: String? = nil,
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
    public func holds(for tier: String?) -> Bool {
        guard let tier else { return true }
        return tiers.isEmpty ? audience == nil : tiers.contains(tier)
    }
}

extension StatementInfo: Codable {
    private enum CodingKeys: String, CodingKey {
        case text, stance, cue, tiers, audience, condition, links, lead, fact
        case isPinned = "pinned"
    }

    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        text = try values.decode(String.self, forKey: .text)
        stance = try values.decode(Stance.self, forKey: .stance)
        cue = try values.decodeIfPresent(String.self, forKey: .cue)
        tiers = try values.decodeIfPresent([String].self, forKey: .tiers) ?? []
        audience = try values.decodeIfPresent(String.self, forKey: .audience)
        condition = try values.decodeIfPresent(String.self, forKey: .condition)
        links = try values.decodeIfPresent([String].self, forKey: .links) ?? []
        lead = try values.decodeIfPresent(String.self, forKey: .lead)
        fact = try values.decodeIfPresent(PolicyFact.self, forKey: .fact)
        isPinned = try values.decodeIfPresent(Bool.self, forKey: .isPinned) ?? false
    }

    public func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: CodingKeys.self)
        try values.encode(text, forKey: .text)
        try values.encode(stance, forKey: .stance)
        try values.encodeIfPresent(cue, forKey: .cue)
        if !tiers.isEmpty { try values.encode(tiers, forKey: .tiers) }
        try values.encodeIfPresent(audience, forKey: .audience)
        try values.encodeIfPresent(condition, forKey: .condition)
        if !links.isEmpty { try values.encode(links, forKey: .links) }
        try values.encodeIfPresent(lead, forKey: .lead)
        try values.encodeIfPresent(fact, forKey: .fact)
        if isPinned { try values.encode(true, forKey: .isPinned) }
    }
}
