import PolicyModel

/// The walk, in the order of the policy's lists; each part puts itself before its own parts.
extension SourceMapBuilder {
    mutating func add(_ policy: Policy) {
        add(policy.guide, policy)
        addList(policy.tiers, "tiers") { $0.add($1, at: $2) }
        addList(policy.features, "features") { $0.add($1, at: $2) }
        addList(policy.scopes, "scopes") { $0.add($1, at: $2) }
        addList(policy.hours, "hours") { $0.add($1, at: $2) }
        addList(policy.severities, "severities") { $0.add($1, at: $2) }
        addList(policy.services, "services") { $0.add($1, at: $2) }
        addList(policy.clauses, "clauses") { $0.add($1, at: $2) }
    }

    private mutating func add(_ guide: GuideReference, _ policy: Policy) {
        let pointer = JSONPointer("guide")
        add(policy.span, at: pointer)
        for entry in guide.frontMatter {
            add(entry.value.span, at: pointer.appending("frontMatter").appending(entry.key.value))
        }
        add(guide.title, "title", of: pointer)
        add(guide.permalink, "permalink", of: pointer)
        add(guide.reviewed, "reviewed", of: pointer)
    }

    private mutating func add(_ tier: Tier, at pointer: JSONPointer) {
        add(tier.span, at: pointer)
        add(tier.name, "name", of: pointer)
        add(tier.includes, "includes", of: pointer)
    }

    private mutating func add(_ feature: Feature, at pointer: JSONPointer) {
        add(feature.span, at: pointer)
        add(feature.name, "name", of: pointer)
        add(feature.link, "link", of: pointer)
        add(feature.details, "details", of: pointer)
        let entitlements = pointer.appending("entitlements")
        // The document holds the first of two entitlements for one tier, with none of the second's parts.
        var seen: Set<TierID> = []
        for entitlement in feature.entitlements where seen.insert(entitlement.tier).inserted {
            add(entitlement, at: entitlements.appending(entitlement.tier.rawValue))
        }
    }

    private mutating func add(_ entitlement: TierEntitlement, at pointer: JSONPointer) {
        add(entitlement.span, at: pointer)
        add(entitlement.availability, "availability", of: pointer)
        add(entitlement.coverage, "coverage", of: pointer)
        add(entitlement.response, "response", of: pointer)
        add(entitlement.priority, "priority", of: pointer)
        add(entitlement.quantity, "quantity", of: pointer)
        add(entitlement.condition, "condition", of: pointer)
        add(entitlement.notes, "notes", of: pointer)
        let parts = pointer.appending("bySeverity")
        var seen: Set<SeverityID> = []
        for part in entitlement.bySeverity where seen.insert(part.severity).inserted {
            add(part, at: parts.appending(part.severity.rawValue))
        }
    }

    private mutating func add(_ entitlement: SeverityEntitlement, at pointer: JSONPointer) {
        add(entitlement.span, at: pointer)
        add(entitlement.availability, "availability", of: pointer)
        add(entitlement.coverage, "coverage", of: pointer)
        add(entitlement.response, "response", of: pointer)
    }

    private mutating func add(_ scope: Scope, at pointer: JSONPointer) {
        add(scope.span, at: pointer)
        add(scope.name, "name", of: pointer)
        add(scope.title, "title", of: pointer)
        add(scope.items, "items", of: pointer)
        guard let explanation = scope.explanation else { return }
        add(explanation, at: pointer.appending("explanation"))
    }

    private mutating func add(_ explanation: ScopeExplanation, at pointer: JSONPointer) {
        add(explanation.span, at: pointer)
        add(explanation.lead, "lead", of: pointer)
        add(explanation.items, "items", of: pointer)
    }

    private mutating func add(_ hours: TeamHours, at pointer: JSONPointer) {
        add(hours.span, at: pointer)
        add(hours.name, "name", of: pointer)
        add(hours.teams, "teams", of: pointer)
        add(hours.text, "text", of: pointer)
        add(hours.windows, "windows", of: pointer)
    }

    private mutating func add(_ severity: SeverityLevel, at pointer: JSONPointer) {
        add(severity.span, at: pointer)
        add(severity.name, "name", of: pointer)
        add(severity.definition, "definition", of: pointer)
    }

    private mutating func add(_ service: Service, at pointer: JSONPointer) {
        add(service.span, at: pointer)
        add(service.name, "name", of: pointer)
        add(service.link, "link", of: pointer)
    }

    private mutating func add(_ clause: Clause, at pointer: JSONPointer) {
        add(clause.span, at: pointer)
        add(clause.heading, "heading", of: pointer)
        for (index, statement) in clause.statements.enumerated() {
            add(statement, at: pointer.appending("statements").appending(index))
        }
    }

    private mutating func add(_ statement: Statement, at pointer: JSONPointer) {
        add(statement.span, at: pointer)
        add(statement.text, "text", of: pointer)
        add(statement.cue, "cue", of: pointer)
        add(statement.audience, "audience", of: pointer)
        add(statement.condition, "condition", of: pointer)
        add(statement.links, "links", of: pointer)
        add(statement.lead, "lead", of: pointer)
    }
}
