import GuideSyntax
import PolicyModel
import SourceText

/// stub
public struct AnalysisOptions: Sendable {
    /// The path that the policy names for the guide.
    public var guidePath: String
    public var tierOrder: TierOrder = .automatic
    public var calendarZone: String?
    public var vocabulary = VocabularyAdditions()
    public init(guidePath: String) { self.guidePath = guidePath }
}
public enum TierOrder: Hashable, Sendable {
    case automatic, ascending, descending
    /// Lowest first.
    case named([String])
}
/// Words that the configuration adds: kind of word (`included`, `purchasable`, …) → phrases.
public struct VocabularyAdditions: Hashable, Sendable {
    public var phrases: [String: [String]] = [:]
    public init() {}
    /// The kinds of word that can be added to.
    public static let kinds: [String] = [
        "included", "notIncluded", "purchasable", "limited", "onRequest", "scopeRow", "tierHeader",
        "servicesHeading",
    ]
}
/// Nil when the guide holds no tier table; a diagnostic says so.
public func analyze(_ guide: Guide, options: AnalysisOptions, diagnostics: inout Diagnostics) -> Policy? {
    nil
}
