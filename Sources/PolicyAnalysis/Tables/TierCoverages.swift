import PolicyModel
import SourceText
import SupportPolicy

/// When support is there for a tier as a whole, as a map of tiers and hours tells it. It holds wherever a response has no
/// hours of its own.
struct TierCoverages {
    private var map: FeatureID?
    private var coverages: [TierID: Sourced<Coverage>] = [:]

    /// Takes the only feature of a map, where each of its cells says when and nothing else.
    mutating func take(_ features: ArraySlice<Feature>) {
        guard map == nil, features.count == 1, let feature = features.first, feature.entitlements.count > 1,
            feature.entitlements.allSatisfy({
                $0.coverage != nil && $0.response == nil && $0.bySeverity.isEmpty
            })
        else { return }
        map = feature.id
        for entitlement in feature.entitlements { coverages[entitlement.tier] = entitlement.coverage }
    }

    func applied(to features: [Feature]) -> [Feature] {
        guard !coverages.isEmpty else { return features }
        return features.map { feature in
            guard feature.id != map else { return feature }
            var feature = feature
            for index in feature.entitlements.indices {
                guard let coverage = coverages[feature.entitlements[index].tier] else { continue }
                feature.entitlements[index].fill(coverage)
            }
            return feature
        }
    }
}

extension TierEntitlement {
    /// Gives responses without hours those of the tier.
    fileprivate mutating func fill(_ hours: Sourced<Coverage>) {
        if let response, coverage == nil {
            coverage = hours
            self.response = response.map { EntitlementReader.basing($0, on: hours.value) }
        }
        for index in bySeverity.indices {
            guard let response = bySeverity[index].response, bySeverity[index].coverage == nil else {
                continue
            }
            bySeverity[index].coverage = hours
            bySeverity[index].response = response.map { EntitlementReader.basing($0, on: hours.value) }
        }
    }
}
