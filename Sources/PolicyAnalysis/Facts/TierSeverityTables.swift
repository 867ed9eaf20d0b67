import GuideSyntax
import PolicyModel
import SourceText
import SupportPolicy

/// Tables of one tier each, which the heading above names: severities in the rows, and what is promised in the columns.
struct TierSeverityTables {
    struct Found {
        var table: Table
        var trail: [String]
        var notes: TableNotes
        var tier: Sourced<String>
        /// The column of the times to a first response, and the one that says when support is there.
        var response: Int
        var coverage: Int?
    }

    private(set) var all: [Found] = []

    /// - Parameter known: The tiers that another table names; empty where there is none, and two headings must name them.
    init(in guide: Guide, footnotes: [RichText], known: [TierID], vocabulary: Vocabulary) {
        for section in guide.sections {
            guard let heading = section.heading, let tier = Self.tier(heading, known, vocabulary) else {
                continue
            }
            for table in section.blocks.flatMap(\.tables) {
                let notes = TableNotes(
                    of: table, in: section, of: guide.file, footnotes: footnotes)
                guard let found = Self.found(table, tier, section.trail, notes, vocabulary) else { continue }
                all.append(found)
            }
        }
        if known.isEmpty, Set(all.map { TierID(naming: $0.tier.value) }).count < 2 { all = [] }
    }

    var places: [SourceSpan] { all.map(\.table.span) }

    /// In the order of the page.
    var tiers: [SeverityTables.Name] {
        var seen: Set<TierID> = []
        return all.map(\.tier).filter { seen.insert(TierID(naming: $0.value)).inserted }
            .map { SeverityTables.Name(text: $0, index: 0) }
    }

    /// Those of the first table.
    var severities: [Sourced<String>] {
        (all.first?.table.rows ?? []).compactMap { $0.cells.first?.firstLine.withoutDecoration.sourced }
    }

    /// "Cloud Plan" is the tier `Cloud`; where tables name the tiers, only those count.
    private static func tier(_ heading: Heading, _ known: [TierID], _ vocabulary: Vocabulary) -> Sourced<
        String
    >? {
        let words = heading.content.wordRanges(in: 0..<heading.content.text.count)
        let isNoun = { (word: Range<Int>) in
            headingNouns.contains(heading.content.text.string(word).lowercased())
        }
        let name = words.drop(while: isNoun).prefix { !isNoun($0) }
        guard let first = name.first, let last = name.last, name.count <= 3,
            words.allSatisfy({ isNoun($0) || name.contains($0) })
        else { return nil }
        let text = heading.content.sourced(first.lowerBound..<last.upperBound)
        let isTier =
            known.isEmpty
            ? name.count < words.count && !Label(text.value).holds(vocabulary.responseWords)
                || Label(text.value).isMadeOf(vocabulary.tierWords)
            : known.contains(TierID(naming: text.value))
        return isTier ? text : nil
    }

    private static let headingNouns: Set<String> = [
        "plan", "tier", "package", "edition", "subscription", "support", "level",
    ]

    private static func found(
        _ table: Table, _ tier: Sourced<String>, _ trail: [String], _ notes: TableNotes,
        _ vocabulary: Vocabulary
    ) -> Found? {
        let rows = table.rows.compactMap(\.cells.first)
        guard rows.count >= 2, rows.allSatisfy({ Label($0.withoutDecoration).isSeverity(vocabulary) }) else {
            return nil
        }
        let labels = table.header.cells.map { Label($0) }
        let columns = labels.indices.dropFirst()
        guard
            let response = columns.first(where: { column in
                labels[column].holds(vocabulary.responseWords)
                    && !labels[column].holds(vocabulary.otherTimeWords)
            })
        else { return nil }
        let coverage = columns.first { $0 != response && labels[$0].holds(coverageWords) }
        return Found(
            table: table, trail: trail, notes: notes, tier: tier, response: response, coverage: coverage)
    }

    private static let coverageWords: Set<String> = [
        "hours", "coverage", "availability", "available", "schedule", "days",
    ]
}

/// The features of such tables: one for each name of the column of times, for all tiers together.
struct TierSeverityFeatures {
    private(set) var features: [Feature] = []
    private let columns: TierColumns
    private let levels: [SeverityLevel]
    private let vocabulary: Vocabulary

    init(
        _ tables: [TierSeverityTables.Found], columns: TierColumns, levels: [SeverityLevel],
        vocabulary: Vocabulary,
        diagnostics: inout Diagnostics
    ) {
        self.columns = columns
        self.levels = levels
        self.vocabulary = vocabulary
        for table in tables { read(table, diagnostics: &diagnostics) }
    }

    private mutating func read(_ table: TierSeverityTables.Found, diagnostics: inout Diagnostics) {
        let name = table.table.header.cells[table.response].withoutDecoration.sourced
        guard let column = columns.columns.first(where: { $0.id == TierID(naming: table.tier.value) }) else {
            return
        }
        let entitlement = entitlement(of: column, in: table, diagnostics: &diagnostics)
        let id = FeatureID(naming: name.value)
        if let index = features.firstIndex(where: { $0.id == id }) {
            // A second table of one tier is another promise.
            guard !features[index].entitlements.contains(where: { $0.tier == column.id }) else {
                diagnostics.warning(
                    .tableSkipped,
                    "this table is not compiled: `\(column.name.value)` has one of its kind above",
                    at: table.table.header.span)
                return
            }
            features[index].entitlements.append(entitlement)
        } else {
            features.append(
                Feature(
                    id: id, name: name, entitlements: [entitlement], trail: Array(table.trail.dropLast()),
                    span: table.table.span))
        }
    }

    private func entitlement(
        of column: TierColumns.Column, in table: TierSeverityTables.Found, diagnostics: inout Diagnostics
    ) -> TierEntitlement {
        let parts = table.table.rows.compactMap { part(of: $0, column, in: table, diagnostics: &diagnostics) }
        let isGiven = parts.contains { [.included, .limited].contains($0.availability.value) }
        let place = table.table.header.cells[table.response].span
        return TierEntitlement(
            tier: column.id, availability: Sourced(isGiven ? .included : .unspecified, at: place),
            bySeverity: parts,
            text: "", span: table.table.span)
    }

    private func part(
        of row: Table.Row, _ column: TierColumns.Column, in table: TierSeverityTables.Found,
        diagnostics: inout Diagnostics
    ) -> SeverityEntitlement? {
        guard let label = row.cells.first?.firstLine.withoutDecoration else { return nil }
        guard let level = levels.level(named: label.folded) else {
            diagnostics.unknownSeverity(label.sourced)
            return nil
        }
        let header = table.table.header.cells
        let reader = EntitlementReader(
            label: Label(label), corner: Label(header[table.response]), rowHeading: Label(""),
            trail: table.trail,
            notes: table.notes, labelMarks: [], vocabulary: vocabulary)
        let cell = row.cells.indices.contains(table.response) ? row.cells[table.response] : nil
        let whole = reader.readPlain(cell, tier: column, row: row, diagnostics: &diagnostics)
        var coverage = whole.coverage
        if coverage == nil, let hours = table.coverage, row.cells.indices.contains(hours),
            !row.cells[hours].isBlank
        {
            let text = row.cells[hours].withoutDecoration
            coverage = CellParser.facts(of: text, vocabulary: vocabulary, timeMeaning: .other)?.coverage
            if coverage == nil {
                diagnostics.warning(
                    .cellNotUnderstood,
                    "`\(text.folded)` is not understood as hours; `\(column.name.value)` has none here",
                    at: row.cells[hours].span,
                    help: "known forms: `24x7`, `24x5`, `Mon-Fri, 9am - 5pm CET`, `business hours`")
            }
        }
        return SeverityEntitlement(whole, at: level.id, coverage: coverage)
    }
}
