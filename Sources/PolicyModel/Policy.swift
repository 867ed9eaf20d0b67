import SourceText
import SupportPolicy

/// The typed policy of one guide. Every node has the span it came from; equality ignores spans.
public struct Policy: Equatable, Sendable {
    public var guide: GuideReference
    /// In the order of their rank, lowest first.
    public var tiers: [Tier]
    /// In the order of the guide.
    public var features: [Feature]
    /// In the order of the tiers that have them.
    public var scopes: [Scope]
    public var hours: [TeamHours]
    public var severities: [SeverityLevel]
    public var services: [Service]
    /// What the prose says, in the order of the page.
    public var clauses: [Clause]
    /// The IANA zone that the configuration gives for business time.
    public var calendarZone: String?
    /// The guide.
    @Place public var span: SourceSpan

    public init(
        guide: GuideReference, tiers: [Tier] = [], features: [Feature] = [], scopes: [Scope] = [],
        hours: [TeamHours] = [], severities: [SeverityLevel] = [], services: [Service] = [],
        clauses: [Clause] = [], calendarZone: String? = nil, span: SourceSpan
    ) {
        self.guide = guide
        self.tiers = tiers
        self.features = features
        self.scopes = scopes
        self.hours = hours
        self.severities = severities
        self.services = services
        self.clauses = clauses
        self.calendarZone = calendarZone
        self.span = span
    }
}

/// A span on a node whose synthesized equality must not see it.
@propertyWrapper
public struct Place: Hashable, Sendable {
    public var wrappedValue: SourceSpan

    public init(wrappedValue: SourceSpan) { self.wrappedValue = wrappedValue }

    public static func == (left: Place, right: Place) -> Bool { true }
    public func hash(into hasher: inout Hasher) {}
}

/// The page itself.
public struct GuideReference: Equatable, Sendable {
    public var path: String
    public var sha256: String
    /// In the order of the page.
    public var frontMatter: [MetadataEntry]
    public var title: Sourced<String>?
    public var permalink: Sourced<String>?
    public var reviewed: Sourced<String>?

    public init(
        path: String, sha256: String, frontMatter: [MetadataEntry] = [], title: Sourced<String>? = nil,
        permalink: Sourced<String>? = nil, reviewed: Sourced<String>? = nil
    ) {
        self.path = path
        self.sha256 = sha256
        self.frontMatter = frontMatter
        self.title = title
        self.permalink = permalink
        self.reviewed = reviewed
    }
}

/// One key of the front matter.
public struct MetadataEntry: Equatable, Sendable {
    public var key: Sourced<String>
    public var value: Sourced<MetadataValue>

    public init(key: Sourced<String>, value: Sourced<MetadataValue>) {
        self.key = key
        self.value = value
    }
}

public struct Tier: Equatable, Sendable {
    public var id: TierID
    public var name: Sourced<String>
    /// 1 is the lowest.
    public var rank: Int
    /// With the cell that names it.
    public var scope: Sourced<ScopeID>?
    /// The tiers of which it has everything, as the prose says it.
    public var includes: [Sourced<TierID>]
    /// The header cell.
    @Place public var span: SourceSpan

    public init(
        id: TierID, name: Sourced<String>, rank: Int, scope: Sourced<ScopeID>? = nil,
        includes: [Sourced<TierID>] = [],
        span: SourceSpan
    ) {
        self.id = id
        self.name = name
        self.rank = rank
        self.scope = scope
        self.includes = includes
        self.span = span
    }
}

public struct Feature: Equatable, Sendable {
    public var id: FeatureID
    public var name: Sourced<String>
    public var link: Sourced<String>?
    /// What the row's label says below the name.
    public var details: Sourced<String>?
    /// One for each tier, in the order of `Policy.tiers`.
    public var entitlements: [TierEntitlement]
    /// The headings above the table, outermost first: where a person finds the row.
    public var trail: [String]
    /// The row.
    @Place public var span: SourceSpan

    public init(
        id: FeatureID, name: Sourced<String>, link: Sourced<String>? = nil, details: Sourced<String>? = nil,
        entitlements: [TierEntitlement], trail: [String] = [], span: SourceSpan
    ) {
        self.id = id
        self.name = name
        self.link = link
        self.details = details
        self.entitlements = entitlements
        self.trail = trail
        self.span = span
    }
}

/// One cell of the tier table.
public struct TierEntitlement: Equatable, Sendable {
    public var tier: TierID
    public var availability: Sourced<Availability>
    public var coverage: Sourced<Coverage>?
    public var response: Sourced<ResponseTarget>?
    public var priority: Sourced<Priority>?
    public var quantity: Sourced<Quantity>?
    public var condition: Sourced<String>?
    public var notes: [Sourced<String>]
    public var bySeverity: [SeverityEntitlement]
    public var isInferred: Bool
    /// The cell as a reader sees it.
    public var text: String
    /// The cell.
    @Place public var span: SourceSpan

    public init(
        tier: TierID, availability: Sourced<Availability>, coverage: Sourced<Coverage>? = nil,
        response: Sourced<ResponseTarget>? = nil, priority: Sourced<Priority>? = nil,
        quantity: Sourced<Quantity>? = nil, condition: Sourced<String>? = nil,
        notes: [Sourced<String>] = [], bySeverity: [SeverityEntitlement] = [], isInferred: Bool = false,
        text: String, span: SourceSpan
    ) {
        self.tier = tier
        self.availability = availability
        self.coverage = coverage
        self.response = response
        self.priority = priority
        self.quantity = quantity
        self.condition = condition
        self.notes = notes
        self.bySeverity = bySeverity
        self.isInferred = isInferred
        self.text = text
        self.span = span
    }
}

/// The part of an entitlement that holds for one severity.
public struct SeverityEntitlement: Equatable, Sendable {
    public var severity: SeverityID
    public var availability: Sourced<Availability>
    public var coverage: Sourced<Coverage>?
    public var response: Sourced<ResponseTarget>?
    public var text: String
    /// The words that say it.
    @Place public var span: SourceSpan

    public init(
        severity: SeverityID, availability: Sourced<Availability>, coverage: Sourced<Coverage>? = nil,
        response: Sourced<ResponseTarget>? = nil, text: String, span: SourceSpan
    ) {
        self.severity = severity
        self.availability = availability
        self.coverage = coverage
        self.response = response
        self.text = text
        self.span = span
    }
}

public struct Scope: Equatable, Sendable {
    public var id: ScopeID
    public var name: Sourced<String>
    public var title: Sourced<String>?
    public var items: [Sourced<String>]
    /// In the order of their rank.
    public var tiers: [TierID]
    public var includes: [ScopeID]
    public var explanation: ScopeExplanation?
    /// The headings above the table, outermost first.
    public var trail: [String]
    /// The row's label, such as "Scope".
    public var row: String
    /// The cell that names it first.
    @Place public var span: SourceSpan

    public init(
        id: ScopeID, name: Sourced<String>, title: Sourced<String>? = nil, items: [Sourced<String>] = [],
        tiers: [TierID] = [], includes: [ScopeID] = [], explanation: ScopeExplanation? = nil,
        trail: [String] = [], row: String = "", span: SourceSpan
    ) {
        self.id = id
        self.name = name
        self.title = title
        self.items = items
        self.tiers = tiers
        self.includes = includes
        self.explanation = explanation
        self.trail = trail
        self.row = row
        self.span = span
    }
}

/// What the guide's prose says of a scope.
public struct ScopeExplanation: Equatable, Sendable {
    public var lead: Sourced<String>?
    public var cumulative: Bool
    public var items: [Sourced<String>]
    /// The paragraph that names the scope, its lead included.
    @Place public var leadIn: SourceSpan
    @Place public var span: SourceSpan

    /// The places of its own words; other sentences may stand between and behind them.
    public var places: [SourceSpan] {
        [leadIn] + items.map(\.span)
    }

    public init(
        lead: Sourced<String>?, cumulative: Bool, items: [Sourced<String>], leadIn: SourceSpan,
        span: SourceSpan
    ) {
        self.leadIn = leadIn
        self.lead = lead
        self.cumulative = cumulative
        self.items = items
        self.span = span
    }
}

public struct TeamHours: Equatable, Sendable {
    public var id: HoursID
    /// What the guide calls these hours, where it gives them a name: "Office Hours".
    public var name: Sourced<String>?
    /// Whose hours they are; empty where the guide only names them.
    public var teams: [Sourced<String>]
    /// The sentence.
    public var text: Sourced<String>
    public var windows: [Sourced<CoverageWindow>]
    /// The days that the guide leaves out of them, in its words: "US holidays".
    public var except: Sourced<String>?

    public init(
        id: HoursID, name: Sourced<String>? = nil, teams: [Sourced<String>], text: Sourced<String>,
        windows: [Sourced<CoverageWindow>], except: Sourced<String>? = nil
    ) {
        self.id = id
        self.name = name
        self.teams = teams
        self.text = text
        self.windows = windows
        self.except = except
    }

    public var span: SourceSpan { text.span }
}

public struct SeverityLevel: Equatable, Sendable {
    public var id: SeverityID
    public var name: Sourced<String>
    /// 1 is the most urgent.
    public var rank: Int
    public var definition: Sourced<String>?
    @Place public var span: SourceSpan

    public init(
        id: SeverityID, name: Sourced<String>, rank: Int, definition: Sourced<String>? = nil,
        span: SourceSpan
    ) {
        self.id = id
        self.name = name
        self.rank = rank
        self.definition = definition
        self.span = span
    }
}

public struct Service: Equatable, Sendable {
    public var id: ServiceID
    public var name: Sourced<String>
    public var link: Sourced<String>?
    /// The list item.
    @Place public var span: SourceSpan

    public init(id: ServiceID, name: Sourced<String>, link: Sourced<String>? = nil, span: SourceSpan) {
        self.id = id
        self.name = name
        self.link = link
        self.span = span
    }
}
