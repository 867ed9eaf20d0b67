/// A whole policy as plain values: what the policy JSON holds, and what an application may load at run time.
///
/// It knows nothing of positions; those are in the source map.
public struct PolicyDocument: Hashable, Sendable, Codable {
    /// The version of the wire format that this library reads and writes.
    public static let currentFormatVersion = 1

    public var formatVersion: Int
    public var guide: GuideInfo
    /// In the order of their rank.
    public var tiers: [TierInfo]
    public var features: [FeatureInfo]
    public var scopes: [ScopeInfo]
    public var hours: [TeamHoursInfo]
    public var severities: [SeverityInfo]
    public var services: [ServiceInfo]
    /// What the prose says, in the order of the page.
    public var clauses: [ClauseInfo]
    /// What durations in business time count against; nil where neither guide nor configuration says.
    public var calendar: CalendarInfo?

    public init(
        guide: GuideInfo, tiers: [TierInfo] = [], features: [FeatureInfo] = [], scopes: [ScopeInfo] = [],
        hours: [TeamHoursInfo] = [], severities: [SeverityInfo] = [], services: [ServiceInfo] = [],
        clauses: [ClauseInfo] = [], calendar: CalendarInfo? = nil
    ) {
        formatVersion = Self.currentFormatVersion
        self.guide = guide
        self.tiers = tiers
        self.features = features
        self.scopes = scopes
        self.hours = hours
        self.severities = severities
        self.services = services
        self.clauses = clauses
        self.calendar = calendar
    }
}

extension PolicyDocument {
    /// Reads a document of a compiler that had no clauses yet as one without any.
    ///
    /// - Throws: `DecodingError`, also for a document of a later format than this library reads.
    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        let version = try values.decode(Int.self, forKey: .formatVersion)
        guard (1...Self.currentFormatVersion).contains(version) else {
            throw DecodingError.dataCorruptedError(
                forKey: .formatVersion, in: values,
                debugDescription:
                    "format \(version) is not read; this library reads 1 to \(Self.currentFormatVersion)")
        }
        self.init(
            guide: try values.decode(GuideInfo.self, forKey: .guide),
            tiers: try values.decode([TierInfo].self, forKey: .tiers),
            features: try values.decode([FeatureInfo].self, forKey: .features),
            scopes: try values.decode([ScopeInfo].self, forKey: .scopes),
            hours: try values.decode([TeamHoursInfo].self, forKey: .hours),
            severities: try values.decode([SeverityInfo].self, forKey: .severities),
            services: try values.decode([ServiceInfo].self, forKey: .services),
            clauses: try values.decodeIfPresent([ClauseInfo].self, forKey: .clauses) ?? [],
            calendar: try values.decodeIfPresent(CalendarInfo.self, forKey: .calendar))
        formatVersion = version
    }
}

/// The page that a policy was compiled from.
public struct GuideInfo: Hashable, Sendable, Codable {
    /// Relative to the configuration file's folder, with `/`.
    public var path: String
    /// SHA-256 of the file's bytes, in lower-case hexadecimal.
    public var sha256: String
    public var frontMatter: [String: MetadataValue]
    public var title: String?
    public var permalink: String?
    public var reviewed: String?

    public init(
        path: String, sha256: String, frontMatter: [String: MetadataValue] = [:], title: String? = nil,
        permalink: String? = nil, reviewed: String? = nil
    ) {
        self.path = path
        self.sha256 = sha256
        self.frontMatter = frontMatter
        self.title = title
        self.permalink = permalink
        self.reviewed = reviewed
    }
}

/// A tier of support, such as Gold.
public struct TierInfo: Hashable, Sendable {
    public var id: String
    public var name: String
    /// 1 is the lowest tier.
    public var rank: Int
    /// The id of its scope.
    public var scope: String?
    /// The ids of the tiers of which it has everything, as the guide's prose says it.
    public var includes: [String]

    public init(id: String, name: String, rank: Int, scope: String? = nil, includes: [String] = []) {
        self.id = id
        self.name = name
        self.rank = rank
        self.scope = scope
        self.includes = includes
    }
}

extension TierInfo: Codable {
    private enum CodingKeys: String, CodingKey { case id, name, rank, scope, includes }

    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        id = try values.decode(String.self, forKey: .id)
        name = try values.decode(String.self, forKey: .name)
        rank = try values.decode(Int.self, forKey: .rank)
        scope = try values.decodeIfPresent(String.self, forKey: .scope)
        includes = try values.decodeIfPresent([String].self, forKey: .includes) ?? []
    }

    public func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: CodingKeys.self)
        try values.encode(id, forKey: .id)
        try values.encode(name, forKey: .name)
        try values.encode(rank, forKey: .rank)
        try values.encodeIfPresent(scope, forKey: .scope)
        if !includes.isEmpty { try values.encode(includes, forKey: .includes) }
    }
}

/// Something that tiers get or do not get: a channel, a service, a right.
public struct FeatureInfo: Hashable, Sendable, Codable {
    public var id: String
    public var name: String
    /// As written in the guide.
    public var link: String?
    /// What the guide says of it below its name.
    public var details: String?
    /// By tier id.
    public var entitlements: [String: Entitlement]

    public init(
        id: String, name: String, link: String? = nil, details: String? = nil,
        entitlements: [String: Entitlement]
    ) {
        self.id = id
        self.name = name
        self.link = link
        self.details = details
        self.entitlements = entitlements
    }
}

/// What support helps with.
public struct ScopeInfo: Hashable, Sendable, Codable {
    public var id: String
    public var name: String
    /// The heading of the list in the guide's table.
    public var title: String?
    /// What it adds itself.
    public var items: [String]
    /// The ids of the tiers that have it.
    public var tiers: [String]
    /// The ids of the scopes whose items it has too.
    public var includes: [String]
    public var explanation: Explanation?

    public struct Explanation: Hashable, Sendable, Codable {
        /// The words before the list, without their colon: "Adds support for".
        public var lead: String?
        /// True when the lead says that this comes on top of the scope below.
        public var cumulative: Bool
        public var items: [String]

        public init(lead: String? = nil, cumulative: Bool, items: [String]) {
            self.lead = lead
            self.cumulative = cumulative
            self.items = items
        }
    }

    public init(
        id: String, name: String, title: String? = nil, items: [String] = [], tiers: [String] = [],
        includes: [String] = [], explanation: Explanation? = nil
    ) {
        self.id = id
        self.name = name
        self.title = title
        self.items = items
        self.tiers = tiers
        self.includes = includes
        self.explanation = explanation
    }

    private enum CodingKeys: String, CodingKey { case id, name, title, items, tiers, includes, explanation }

    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        id = try values.decode(String.self, forKey: .id)
        name = try values.decode(String.self, forKey: .name)
        title = try values.decodeIfPresent(String.self, forKey: .title)
        items = try values.decode([String].self, forKey: .items)
        tiers = try values.decode([String].self, forKey: .tiers)
        includes = try values.decodeIfPresent([String].self, forKey: .includes) ?? []
        explanation = try values.decodeIfPresent(Explanation.self, forKey: .explanation)
    }

    public func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: CodingKeys.self)
        try values.encode(id, forKey: .id)
        try values.encode(name, forKey: .name)
        try values.encodeIfPresent(title, forKey: .title)
        try values.encode(items, forKey: .items)
        try values.encode(tiers, forKey: .tiers)
        if !includes.isEmpty { try values.encode(includes, forKey: .includes) }
        try values.encodeIfPresent(explanation, forKey: .explanation)
    }
}

/// When teams are there, as the guide's prose says it.
public struct TeamHoursInfo: Hashable, Sendable, Codable {
    public var id: String
    /// What the guide calls these hours, where it gives them a name: "Office Hours".
    public var name: String?
    /// Whose hours they are; empty where the guide only names them.
    public var teams: [String]
    /// The sentence.
    public var text: String
    public var windows: [CoverageWindow]
    /// The days that the guide leaves out of them, in its words: "US holidays". Which dates these are, a calendar says.
    public var except: String?

    public init(
        id: String, name: String? = nil, teams: [String], text: String, windows: [CoverageWindow],
        except: String? = nil
    ) {
        self.id = id
        self.name = name
        self.teams = teams
        self.text = text
        self.windows = windows
        self.except = except
    }
}

/// How urgent an issue is.
public struct SeverityInfo: Hashable, Sendable, Codable {
    public var id: String
    public var name: String
    /// 1 is the most urgent.
    public var rank: Int
    public var definition: String?

    public init(id: String, name: String, rank: Int, definition: String? = nil) {
        self.id = id
        self.name = name
        self.rank = rank
        self.definition = definition
    }
}

/// A service offered beside support.
public struct ServiceInfo: Hashable, Sendable, Codable {
    public var id: String
    public var name: String
    /// As written in the guide.
    public var link: String?

    public init(id: String, name: String, link: String? = nil) {
        self.id = id
        self.name = name
        self.link = link
    }
}

/// What business time counts against.
public struct CalendarInfo: Hashable, Sendable, Codable {
    /// The IANA zone.
    public var zone: String

    public init(zone: String) { self.zone = zone }
}
