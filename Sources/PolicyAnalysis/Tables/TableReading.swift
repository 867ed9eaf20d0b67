import GuideSyntax
import SourceText

/// What stands along one side of a table.
public enum TableRole: String, Hashable, Sendable {
    case tiers, features, severities, attributes
}

/// How a table of a guide is read, for whoever wants to see it before the policy is made.
public struct TableReading: Hashable, Sendable {
    /// The heading above, as a reader sees it.
    public var heading: String?
    /// The cells of its header, as a reader sees them.
    public var header: [String]
    /// The table as a whole.
    public var span: SourceSpan
    /// What became of it.
    public var outcome: Outcome

    /// As what a table is read, or why it is not.
    public enum Outcome: Hashable, Sendable {
        /// - Parameters:
        ///   - tier: The tier for which all of it holds, where neither side names tiers.
        ///   - confidence: In percent. Half of it is the share of filled cells that say what somebody gets; half what the
        ///     labels say for this direction and against the other one.
        case read(rows: TableRole, columns: TableRole, tier: String?, confidence: Int)
        /// It says what the severities mean.
        case definitions
        /// - Parameter isUnclear: It could hold a policy, if the page or the configuration said of what.
        case unread(reason: String, isUnclear: Bool)
    }
}

/// How each table of a guide is read, in the order of the page.
public func tableReadings(of guide: Guide, options: AnalysisOptions) -> [TableReading] {
    let vocabulary = Vocabulary.adding(options.vocabulary)
    let tables = GuideTables(in: guide, options: options, vocabulary: vocabulary)
    return guide.sections.flatMap { section in
        section.tables.map { table in
            TableReading(
                heading: section.heading?.content.folded, header: table.header.cells.map(\.folded),
                span: table.span,
                outcome: tables.outcome(of: table, vocabulary: vocabulary))
        }
    }
}

extension GuideTables {
    fileprivate func outcome(of table: Table, vocabulary: Vocabulary) -> TableReading.Outcome {
        if let found = bySeverity.all.first(where: { $0.table.span == table.span }) {
            let cells = found.tiers.flatMap { tier in
                found.severities.map { found.cell(tier, $0)?.cell }
            }
            let confidence = Self.confidence(of: cells, vocabulary)
            return found.hasTiersInColumns
                ? .read(rows: .severities, columns: .tiers, tier: nil, confidence: confidence)
                : .read(rows: .tiers, columns: .severities, tier: nil, confidence: confidence)
        }
        if let found = ofOneTier.all.first(where: { $0.table.span == table.span }) {
            let cells = table.rows.map {
                $0.cells.indices.contains(found.response) ? $0.cells[found.response] : nil
            }
            return .read(
                rows: .severities, columns: .attributes,
                tier: found.tiers.map(\.value).joined(separator: ", "),
                confidence: Self.confidence(of: cells, vocabulary))
        }
        if let found = ofTiers.all.first(where: { $0.places.contains(table.span) }) {
            return found.view.orientation == .transposed
                ? .read(rows: .tiers, columns: .features, tier: nil, confidence: found.confidence)
                : .read(rows: .features, columns: .tiers, tier: nil, confidence: found.confidence)
        }
        if severities.tables.contains(table.span) { return .definitions }
        if ofOneTier.nameless.contains(where: { $0.table.span == table.span }) {
            return .unread(reason: TierSeverityTables.reasonOfNameless, isUnclear: true)
        }
        return ofTiers.reason(forSkipping: table)
    }

    /// All labels are severities and tiers by their words: what is left to doubt is the cells.
    private static func confidence(of cells: [RichText?], _ vocabulary: Vocabulary) -> Int {
        let filled = cells.compactMap { $0 }.filter { !$0.isBlank }
        let readable = filled.count {
            CellParser.facts(of: $0.withoutDecoration, vocabulary: vocabulary, timeMeaning: .response) != nil
        }
        return filled.isEmpty ? 50 : 50 + 50 * readable / filled.count
    }
}
