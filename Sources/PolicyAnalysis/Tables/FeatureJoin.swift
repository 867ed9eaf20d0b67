import PolicyModel
import SourceText
import SupportPolicy

extension [Feature] {
    /// A table by severity adds to the feature of its name, or is one of its own. Where two tables tell a tier's severity
    /// differently, the first one stands and the other is told.
    func joined(with others: [Feature], diagnostics: inout Diagnostics) -> [Feature] {
        var result = self
        for other in others {
            guard let index = result.firstIndex(where: { $0.id == other.id }) else {
                result.append(other)
                continue
            }
            for part in other.entitlements {
                guard let tier = result[index].entitlements.firstIndex(where: { $0.tier == part.tier }) else {
                    result[index].entitlements.append(part)
                    continue
                }
                result[index].entitlements[tier].add(part.bySeverity, diagnostics: &diagnostics)
            }
        }
        return result
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
