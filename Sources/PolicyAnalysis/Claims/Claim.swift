import PolicyModel
import SourceText
import SupportPolicy

/// What one sentence says that tiers get of a feature, in the terms of the tables: so that it can be compared with them.
public struct Claim: Sendable {
    /// The sentence.
    public var statement: Sourced<String>
    public var feature: FeatureID
    /// In the order of their rank; not empty.
    public var tiers: [TierID]
    public var kind: Kind

    public enum Kind: Equatable, Sendable {
        case given(Manner)
        case coverage(Coverage)
        case response(ResponseTarget)
    }

    /// How a feature is given.
    public enum Manner: String, Sendable {
        /// Part of the price.
        case bundled
        /// Part of the price or sold beside it.
        case available
        case sold
        case denied
    }
}

extension Claim.Manner {
    /// Whether a cell that says an availability leaves a sentence true.
    public func agrees(with availability: Availability) -> Bool {
        switch (self, availability) {
        case (_, .unspecified), (_, .onRequest): true
        case (.bundled, .purchasable), (.bundled, .notIncluded): false
        case (.available, .notIncluded): false
        case (.sold, .included), (.sold, .notIncluded): false
        case (.denied, .included), (.denied, .limited): false
        default: true
        }
    }
}
