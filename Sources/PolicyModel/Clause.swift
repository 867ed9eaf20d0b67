import SourceText
import SupportPolicy

/// What a guide's prose says under one heading.
public struct Clause: Equatable, Sendable {
    public var id: ClauseID
    /// The heading; the guide's title for what stands before the first heading.
    public var heading: Sourced<String>
    /// The headings above, outermost first, this one included.
    public var trail: [String]
    /// In the order of the page; not empty.
    public var statements: [Statement]
    /// The section.
    @Place public var span: SourceSpan

    public init(
        id: ClauseID, heading: Sourced<String>, trail: [String] = [], statements: [Statement],
        span: SourceSpan
    ) {
        self.id = id
        self.heading = heading
        self.trail = trail
        self.statements = statements
        self.span = span
    }
}

/// One sentence, or one list item that its lead-in makes a sentence of.
public struct Statement: Equatable, Sendable {
    /// As a reader sees it.
    public var text: Sourced<String>
    public var stance: Stance
    /// The words that decided the stance; for an item that says nothing itself, those of its lead-in.
    public var cue: Sourced<String>?
    /// The tiers that it is limited to, in the order of the policy; empty where it holds for all.
    public var tiers: [TierID]
    public var audience: Sourced<String>?
    public var condition: Sourced<String>?
    public var links: [Sourced<String>]
    /// For a list item: the sentence that it goes on with.
    public var lead: Sourced<String>?
    public var fact: PolicyFact?
    public var isPinned: Bool

    public init(
        _ stance: Stance, text: Sourced<String>, cue: Sourced<String>? = nil, tiers: [TierID] = [],
        audience: Sourced<String>? = nil, condition: Sourced<String>? = nil, links: [Sourced<String>] = [],
        lead: Sourced<String>? = nil, fact: PolicyFact? = nil, isPinned: Bool = false
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

    /// It says nothing that the policy can do something with, and nobody has said that this is right.
    public var isUndecided: Bool { stance == .informative && fact == nil && !isPinned }

    /// The sentence.
    public var span: SourceSpan { text.span }
}
