import PolicyModel
import SourceText

/// Where each part of a policy is written, in the order of the document's lists; the one walk that source map and account
/// share.
public struct PolicyPlaces: Sendable {
    public private(set) var all: [Place] = []
    /// The first of two keys wins, as it does in the document.
    private var pointers: Set<String> = []

    public struct Place: Sendable {
        public var pointer: JSONPointer
        public var span: SourceSpan
        public var role: Role
        /// The place that the source map gives.
        public var isFirst = true
    }

    /// What a part of the policy is to the words at its place.
    public enum Role: Sendable {
        /// They say it.
        case fact
        /// They are kept, and nothing is made of them.
        case informative
        /// They were to say it and are not understood.
        case unspecified
        /// The part holds others, and their words say it.
        case whole
        /// The words say something else, and the part leans on them: the lead-in of an item.
        case reference
    }

    public init(of policy: Policy) { add(policy) }

    mutating func add(_ span: SourceSpan, at pointer: JSONPointer, _ role: Role = .fact) {
        guard pointers.insert(pointer.description).inserted else { return }
        all.append(Place(pointer: pointer, span: span, role: role))
    }

    /// A further place that says a part which has one.
    mutating func addAgain(_ span: SourceSpan, at pointer: JSONPointer) {
        all.append(Place(pointer: pointer, span: span, role: .fact, isFirst: false))
    }

    mutating func add<Value>(
        _ value: Sourced<Value>?, _ key: String, of pointer: JSONPointer, _ role: Role = .fact
    ) {
        guard let value else { return }
        add(value.span, at: pointer.appending(key), role)
    }

    mutating func add<Value>(_ values: [Sourced<Value>], _ key: String, of pointer: JSONPointer) {
        for (index, value) in values.enumerated() {
            add(value.span, at: pointer.appending(key).appending(index))
        }
    }

    mutating func addList<Node>(
        _ nodes: [Node], _ key: String, _ add: (inout PolicyPlaces, Node, JSONPointer) -> Void
    ) {
        for (index, node) in nodes.enumerated() { add(&self, node, JSONPointer(key).appending(index)) }
    }
}

/// The walk, in the order of the policy's lists; each part puts itself before its own parts.
extension PolicyPlaces {
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
        add(policy.span, at: pointer, .whole)
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
        add(tier.scope, "scope", of: pointer)
        add(tier.includes, "includes", of: pointer)
    }

    private mutating func add(_ feature: Feature, at pointer: JSONPointer) {
        add(feature.span, at: pointer, .whole)
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
        add(
            entitlement.span, at: pointer,
            entitlement.availability.value == .unspecified ? .unspecified : .fact)
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
        add(explanation.span, at: pointer, .whole)
        addAgain(explanation.leadIn, at: pointer)
        add(explanation.lead, "lead", of: pointer)
        add(explanation.items, "items", of: pointer)
    }

    private mutating func add(_ hours: TeamHours, at pointer: JSONPointer) {
        add(hours.span, at: pointer)
        add(hours.name, "name", of: pointer)
        add(hours.teams, "teams", of: pointer)
        add(hours.text, "text", of: pointer)
        add(hours.windows, "windows", of: pointer)
        add(hours.except, "except", of: pointer)
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
        add(clause.span, at: pointer, .whole)
        add(clause.heading, "heading", of: pointer, .informative)
        for (index, statement) in clause.statements.enumerated() {
            add(statement, at: pointer.appending("statements").appending(index))
        }
    }

    private mutating func add(_ statement: Statement, at pointer: JSONPointer) {
        add(statement.span, at: pointer, statement.isUndecided ? .informative : .fact)
        add(statement.text, "text", of: pointer)
        add(statement.cue, "cue", of: pointer, .reference)
        add(statement.audience, "audience", of: pointer)
        add(statement.condition, "condition", of: pointer)
        add(statement.links, "links", of: pointer)
        add(statement.lead, "lead", of: pointer, .reference)
    }
}
