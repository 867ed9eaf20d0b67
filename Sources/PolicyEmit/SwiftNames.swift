import PolicyModel
import SourceText

/// The Swift names of what the guide names, in the order of the policy's lists.
struct SwiftNames {
    let tiers: [SwiftName]
    let features: [SwiftName]
    /// The features again, as members of the namespace.
    let featurePolicies: [SwiftName]
    let scopes: [SwiftName]
    let severities: [SwiftName]
    /// The clauses, by their headings.
    let topics: [SwiftName]

    private let tiersByID: [TierID: SwiftName]
    private let scopesByID: [ScopeID: SwiftName]

    init(_ policy: Policy) {
        let forCases = SwiftWords.unusableForCases
        tiers = policy.tiers.map { IdentifierMaker.lowerCamel(id: $0.id.rawValue, avoiding: forCases) }
        features = policy.features.map { IdentifierMaker.lowerCamel(id: $0.id.rawValue, avoiding: forCases) }
        featurePolicies = policy.features.map {
            IdentifierMaker.lowerCamel(id: $0.id.rawValue, avoiding: SwiftWords.unusableForFeatures)
        }
        scopes = policy.scopes.map { IdentifierMaker.lowerCamel(id: $0.id.rawValue, avoiding: forCases) }
        severities = policy.severities.map {
            IdentifierMaker.lowerCamel(id: $0.id.rawValue, avoiding: forCases)
        }
        topics = policy.clauses.map { IdentifierMaker.lowerCamel(id: $0.id.rawValue, avoiding: forCases) }
        tiersByID = Dictionary(zip(policy.tiers.map(\.id), tiers), uniquingKeysWith: { first, _ in first })
        scopesByID = Dictionary(zip(policy.scopes.map(\.id), scopes), uniquingKeysWith: { first, _ in first })
    }

    /// Nil when the policy has no such tier.
    func tier(_ id: TierID) -> SwiftName? { tiersByID[id] }

    /// Nil when the policy has no such scope.
    func scope(_ id: ScopeID) -> SwiftName? { scopesByID[id] }
}

extension DiagnosticCode {
    /// Two names of one list that become one Swift identifier.
    static let identifierCollision = DiagnosticCode("swift.identifier-collision")
    /// A namespace from the options that cannot be the name of a Swift type here.
    static let invalidNamespace = DiagnosticCode("swift.invalid-namespace")
}

extension SwiftNames {
    func collisions(_ policy: Policy) -> [Diagnostic] {
        Self.collisions("tiers", policy.tiers.map(\.name), tiers)
            + Self.collisions("features", policy.features.map(\.name), features)
            + Self.collisions("scopes", policy.scopes.map(\.name), scopes)
            + Self.collisions("severities", policy.severities.map(\.name), severities)
            + Self.collisions("headings", policy.clauses.map(\.heading), topics)
    }

    private static func collisions(
        _ kind: String, _ names: [Sourced<String>], _ identifiers: [SwiftName]
    ) -> [Diagnostic] {
        var first: [SwiftName: Sourced<String>] = [:]
        var found: [Diagnostic] = []
        for (name, identifier) in zip(names, identifiers) {
            if let earlier = first[identifier] {
                found.append(collision(kind, earlier, name, identifier))
            } else {
                first[identifier] = name
            }
        }
        return found
    }

    private static func collision(
        _ kind: String, _ earlier: Sourced<String>, _ later: Sourced<String>, _ identifier: SwiftName
    ) -> Diagnostic {
        Diagnostic(
            .error, .identifierCollision,
            "the \(kind) `\(earlier.value)` and `\(later.value)` both become `\(identifier.text)` in Swift",
            at: later.span, notes: [Diagnostic.Note("`\(earlier.value)` is named here", at: earlier.span)],
            help: "give one of them a name that differs in letters or digits")
    }
}

/// The namespace of a policy for which the options name none: made from the guide's title.
public func defaultSwiftNamespace(of policy: Policy) -> String {
    defaultSwiftNamespace(title: policy.guide.title?.value)
}

/// The namespace for a guide of a title.
public func defaultSwiftNamespace(title: String?) -> String {
    title.flatMap { IdentifierMaker.namespace(title: $0) }?.text ?? "GuideSupport"
}

/// The name from the options when it can be one; else the one that the title gives.
func namespaceName(_ policy: Policy, options: SwiftOptions, diagnostics: inout Diagnostics) -> SwiftName? {
    let fromTitle = SwiftName(defaultSwiftNamespace(of: policy))
    guard let wanted = options.namespace else { return fromTitle }
    guard IdentifierMaker.isIdentifier(wanted), !SwiftWords.unusableForNamespace.contains(wanted) else {
        diagnostics.error(
            .invalidNamespace, "`\(wanted)` cannot be the name of the generated namespace",
            at: policy.guide.title?.span ?? policy.span,
            help:
                "use a Swift type name that the generated code does not use itself, such as `\(fromTitle.text)`"
        )
        return nil
    }
    return SwiftName(wanted)
}
