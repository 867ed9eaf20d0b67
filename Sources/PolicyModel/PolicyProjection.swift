import SourceText
import SupportPolicy

/// The policy without its places: what goes on the wire and into applications.
extension Policy {
    public var document: PolicyDocument {
        PolicyDocument(
            guide: guide.info, tiers: tiers.map(\.info), features: features.map(\.info),
            scopes: scopes.map(\.info), hours: hours.map(\.info), severities: severities.map(\.info),
            services: services.map(\.info), clauses: clauses.map(\.info),
            calendar: calendarZone.map(CalendarInfo.init(zone:)))
    }
}

extension GuideReference {
    var info: GuideInfo {
        GuideInfo(
            path: path, sha256: sha256,
            frontMatter: Dictionary(
                frontMatter.map { ($0.key.value, $0.value.value) }, uniquingKeysWith: { first, _ in first }),
            title: title?.value, permalink: permalink?.value, reviewed: reviewed?.value)
    }
}

extension Tier {
    var info: TierInfo {
        TierInfo(
            id: id.rawValue, name: name.value, rank: rank, scope: scope?.value.rawValue,
            includes: includes.map(\.value.rawValue))
    }
}

extension Feature {
    var info: FeatureInfo {
        FeatureInfo(
            id: id.rawValue, name: name.value, link: link?.value, details: details?.value,
            entitlements: Dictionary(
                entitlements.map { ($0.tier.rawValue, $0.plain) }, uniquingKeysWith: { first, _ in first }))
    }
}

extension TierEntitlement {
    /// The entitlement without its places.
    public var plain: Entitlement {
        Entitlement(
            availability.value, coverage: coverage?.value, response: response?.value,
            priority: priority?.value, quantity: quantity?.value, condition: condition?.value,
            notes: notes.map(\.value),
            bySeverity: Dictionary(
                bySeverity.map { ($0.severity.rawValue, $0.plain) },
                uniquingKeysWith: { first, _ in first }),
            isInferred: isInferred, text: text)
    }
}

extension SeverityEntitlement {
    var plain: Entitlement {
        Entitlement(availability.value, coverage: coverage?.value, response: response?.value, text: text)
    }
}

extension Scope {
    var info: ScopeInfo {
        ScopeInfo(
            id: id.rawValue, name: name.value, title: title?.value, items: items.map(\.value),
            tiers: tiers.map(\.rawValue), includes: includes.map(\.rawValue),
            explanation: explanation.map {
                ScopeInfo.Explanation(
                    lead: $0.lead?.value, cumulative: $0.cumulative, items: $0.items.map(\.value))
            })
    }
}

extension TeamHours {
    var info: TeamHoursInfo {
        TeamHoursInfo(
            id: id.rawValue, name: name?.value, teams: teams.map(\.value), text: text.value,
            windows: windows.map(\.value), except: except?.value)
    }
}

extension SeverityLevel {
    var info: SeverityInfo {
        SeverityInfo(id: id.rawValue, name: name.value, rank: rank, definition: definition?.value)
    }
}

extension Service {
    var info: ServiceInfo {
        ServiceInfo(id: id.rawValue, name: name.value, link: link?.value)
    }
}

extension Clause {
    var info: ClauseInfo {
        ClauseInfo(
            id: id.rawValue, heading: heading.value, trail: trail, statements: statements.map(\.plain))
    }
}

extension Statement {
    /// The statement without its places.
    public var plain: StatementInfo {
        StatementInfo(
            stance, text: text.value, cue: cue?.value, tiers: tiers.map(\.rawValue),
            audience: audience?.value, condition: condition?.value, links: links.map(\.value),
            lead: lead?.value, fact: fact, isPinned: isPinned)
    }
}
