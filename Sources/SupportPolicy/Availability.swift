/// Whether a tier gets a feature.
public enum Availability: String, Hashable, Sendable, Codable, CaseIterable {
    /// Part of the tier.
    case included
    /// Not part of the tier.
    case notIncluded
    /// Sold beside the tier.
    case purchasable
    /// Part of the tier in a reduced form that the guide does not spell out.
    case limited
    /// Arranged case by case, "contact sales" included.
    case onRequest
    /// Blank, or not understood: a diagnostic stands beside it.
    case unspecified
}
