import GuideSyntax
import PolicyModel
import SourceText

/// What the configuration says beside the guide.
public struct AnalysisOptions: Sendable {
    /// The path that the policy names for the guide.
    public var guidePath: String
    public var tierOrder: TierOrder = .automatic
    /// The IANA zone of business time.
    public var calendarZone: String?
    public var vocabulary = VocabularyAdditions()

    public init(guidePath: String) { self.guidePath = guidePath }
}

/// Which way the tiers of a table run.
public enum TierOrder: Hashable, Sendable {
    /// Lowest first, unless every row that tells them apart says the opposite.
    case automatic
    case ascending, descending
    /// Lowest first.
    case named([String])
}

/// Turns what is written into what it means. Nil when the guide holds no tier table; a diagnostic says so.
public func analyze(_ guide: Guide, options: AnalysisOptions, diagnostics: inout Diagnostics) -> Policy? {
    let vocabulary = Vocabulary(adding: options.vocabulary)
    let tables = TierTables(in: guide, vocabulary: vocabulary)
    tables.reportSkipped(diagnostics: &diagnostics)
    guard let main = tables.main else {
        tables.reportNone(in: guide, diagnostics: &diagnostics)
        return nil
    }
    let columns = TierColumns(of: main, vocabulary: vocabulary, diagnostics: &diagnostics)
    guard !columns.isEmpty else { return nil }
    let facts = TierTableFacts(
        tables.all, columns: columns, vocabulary: vocabulary, diagnostics: &diagnostics)
    let ranked = RankedTiers(
        columns, features: facts.features, order: options.tierOrder, diagnostics: &diagnostics)
    let scopes = Scopes(
        facts.scopeCells, tiers: ranked, in: guide, vocabulary: vocabulary, diagnostics: &diagnostics)
    return Policy(
        guide: GuideReference(of: guide, path: options.guidePath),
        tiers: ranked.tiers(with: scopes),
        features: facts.features.map(ranked.sortingEntitlements(of:)),
        scopes: scopes.scopes,
        hours: teamHours(in: guide, vocabulary: vocabulary, diagnostics: &diagnostics),
        services: services(in: guide, vocabulary: vocabulary, diagnostics: &diagnostics),
        calendarZone: options.calendarZone,
        span: guide.file.span)
}
