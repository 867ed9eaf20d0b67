import PolicyModel
import SourceText
import SupportPolicy

extension [Feature] {
    /// A table by severity adds to the feature of its name, or is one of its own. Where two tables tell a tier's severity
    /// differently, the first one stands and the other is told.
    func joined(with others: [Feature], diagnostics: inout Diagnostics) -> [Feature] {
        var result = FeatureList(self)
        for other in others { result.join(other, diagnostics: &diagnostics) }
        return result.all
    }
}

/// Features in the order of the page, which are found by their ids: a table may have thousands.
struct FeatureList {
    private(set) var all: [Feature] = []
    /// Of each id the first.
    private var indices: [FeatureID: Int] = [:]

    init(_ features: [Feature] = []) {
        for feature in features { append(feature) }
    }

    func index(of id: FeatureID) -> Int? { indices[id] }

    mutating func append(_ feature: Feature) {
        if indices[feature.id] == nil { indices[feature.id] = all.count }
        all.append(feature)
    }

    mutating func add(_ entitlements: [TierEntitlement], at index: Int) {
        all[index].entitlements += entitlements
    }

    /// Adds what it says of tiers and severities to the feature of the same id, where there is one.
    mutating func join(_ feature: Feature, diagnostics: inout Diagnostics) {
        guard let index = index(of: feature.id) else { return append(feature) }
        for part in feature.entitlements {
            guard let tier = all[index].entitlements.firstIndex(where: { $0.tier == part.tier }) else {
                all[index].entitlements.append(part)
                continue
            }
            all[index].entitlements[tier].add(part.bySeverity, diagnostics: &diagnostics)
        }
    }
}

extension TierEntitlement {
    /// Adds what holds at severities of which nothing is told yet.
    mutating func add(_ parts: [SeverityEntitlement], diagnostics: inout Diagnostics) {
        for part in parts {
            guard let known = bySeverity.first(where: { $0.severity == part.severity }) else {
                bySeverity.append(part)
                if part.availability.value.isPromise, !availability.value.isPromise {
                    availability.value = .included
                }
                continue
            }
            let saysSame =
                known.availability == part.availability && known.response == part.response
                && known.coverage == part.coverage
            guard !saysSame else { continue }
            diagnostics.warning(
                .tableConflict,
                "`\(part.text)` stands here for `\(part.severity)`, and `\(known.text)` stands elsewhere; this one is not compiled",
                at: part.span, notes: [Diagnostic.Note("it is told here first", at: known.span)],
                help: "say one thing in both places, or say it once")
        }
    }
}

extension Availability {
    fileprivate var isPromise: Bool { self != .notIncluded && self != .unspecified }
}
