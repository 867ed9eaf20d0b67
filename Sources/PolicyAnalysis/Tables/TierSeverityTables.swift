import GuideSyntax
import PolicyModel
import SourceText
import SupportPolicy

/// Tables of one tier each: severities in the rows, and what is promised in the columns. The tier is named by a heading
/// above, by the table itself or by the paragraph that leads to it.
struct TierSeverityTables {
    struct Found {
        var table: Table
        var trail: [String]
        var notes: TableNotes
        /// Those for which all of it holds.
        var tiers: [Sourced<String>]
        /// The column of the times to a first response, and the one that says when support is there.
        var response: Int
        var coverage: Int?
    }

    private(set) var all: [Found] = []
    /// Tables of that kind for which no tier is named, each with the heading above.
    private(set) var nameless: [(table: Table, section: Section)] = []

    /// - Parameters:
    ///   - sections: All of a guide.
    ///   - known: The tiers that another table names; empty where there is none, and then two of them must be named here, or
    ///     one whose name is used for nothing but tiers.
    init(
        in sections: [Section], of file: SourceFile, footnotes: Footnotes, known: Set<TierName>,
        directives: [TableDirective],
        vocabulary: Vocabulary
    ) {
        var above: [Heading] = []
        for section in sections {
            if let heading = section.heading {
                above.removeAll { $0.level >= heading.level }
                above.append(heading)
            }
            lazy var notes = SectionNotes(of: section)
            for (index, block) in section.blocks.enumerated() where block.mayHoldTables {
                for table in block.tables {
                    guard let columns = AttributeColumns(of: table, vocabulary: vocabulary) else { continue }
                    let finder = TableTierFinder(known: known, vocabulary: vocabulary)
                    let before = section.blocks[..<index].last
                    let configured = directives.directive(for: section)?.tier
                        .map { [Sourced($0, at: table.header.span)] }
                    let tiers =
                        configured ?? finder.tiers(of: table, columns, below: above, behind: before)
                    guard !tiers.isEmpty else {
                        nameless.append((table, section))
                        continue
                    }
                    all.append(
                        Found(
                            table: table, trail: section.trail,
                            notes: TableNotes(of: table, in: notes, of: file, footnotes: footnotes),
                            tiers: tiers, response: columns.response, coverage: columns.coverage))
                }
            }
        }
        let names = Set(all.flatMap(\.tiers).map { TierName($0.value) })
        let isCertain = names.count > 1 || names.allSatisfy { $0.isPlain(vocabulary) } || !directives.isEmpty
        if known.isEmpty, !isCertain {
            nameless += all.compactMap { found in
                sections.first { $0.span.contains(found.table.span) }.map { (found.table, $0) }
            }
            all = []
        }
    }

    var places: [SourceSpan] { all.map(\.table.span) }

    /// In the order of the page.
    var tiers: [SeverityTables.Name] {
        var seen: Set<TierName> = []
        return all.flatMap(\.tiers).filter { seen.insert(TierName($0.value)).inserted }
            .map { SeverityTables.Name(text: $0, index: 0) }
    }

    /// Those of the first table.
    var severities: [Sourced<String>] {
        (all.first?.table.rows ?? []).compactMap { $0.cells.first?.withoutDecoration.leadingName.sourced }
    }

    /// Why a table without a tier is not read.
    static let reasonOfNameless = "it tells times by severity, and for which tier is not said"

    /// Times that hold for nobody.
    func reportNameless(except read: [SourceSpan], diagnostics: inout Diagnostics) {
        for (table, section) in nameless where !read.contains(table.span) {
            let heading = section.heading?.content.folded
            diagnostics.warning(
                .tableSkipped,
                "this table is not compiled: \(Self.reasonOfNameless)",
                at: table.header.span,
                help: "name the tier in the heading above"
                    + (heading.map {
                        ", or in the configuration: `tables: [{heading: \(TableDirective.quoted($0)), tier: NAME}]`"
                    }
                        ?? ""))
        }
    }
}

/// The columns of a table that has severities in its rows and what is promised in its columns.
struct AttributeColumns {
    /// The times to a first response.
    let response: Int
    /// When support is there.
    let coverage: Int?

    init?(of table: Table, vocabulary: Vocabulary) {
        guard Self.areSeverities(table, vocabulary) else { return nil }
        let labels = table.header.cells.map { Label($0) }
        let columns = labels.indices.dropFirst()
        let response = columns.first { column in
            labels[column].holds(vocabulary.responseWords) && !labels[column].holds(vocabulary.otherTimeWords)
        }
        guard let response else { return nil }
        // Times in a column that is called otherwise are another tier's.
        let isOfTiers = columns.contains { column in
            column != response && !labels[column].isMadeOf(vocabulary.severityAttributeWords)
                && table.rows.contains { row in
                    row.cells.indices.contains(column) && row.cells[column].isTime(vocabulary)
                }
        }
        guard !isOfTiers else { return nil }
        self.response = response
        coverage = columns.first { $0 != response && labels[$0].holds(Self.coverageWords) }
    }

    /// Asks row by row: of most tables the first one is none.
    private static func areSeverities(_ table: Table, _ vocabulary: Vocabulary) -> Bool {
        guard table.rows.count >= 2, let corner = table.header.cells.first.map({ Label($0) }) else {
            return false
        }
        let isBelow = corner.holds(vocabulary.severityWords)
        var count = 0
        for row in table.rows {
            guard let cell = row.cells.first else { continue }
            guard isBelow || cell.mayNameSeverity(vocabulary),
                Label(cell.withoutDecoration.leadingName).isSeverity(below: corner, vocabulary)
            else { return false }
            count += 1
        }
        return count >= 2
    }

    private static let coverageWords: Set<String> = [
        "hours", "coverage", "availability", "available", "schedule", "days",
    ]
}

extension RichText {
    /// It says how soon.
    fileprivate func isTime(_ vocabulary: Vocabulary) -> Bool {
        CellParser.facts(of: withoutDecoration, vocabulary: vocabulary, timeMeaning: .response)?.response
            != nil
    }
}

/// Finds the tier for which all of a table holds.
private struct TableTierFinder {
    let known: Set<TierName>
    let vocabulary: Vocabulary

    /// - Parameters:
    ///   - headings: Those above, outermost first.
    ///   - block: What stands right before the table.
    func tiers(
        of table: Table, _ columns: AttributeColumns, below headings: [Heading], behind block: Block?
    ) -> [Sourced<String>] {
        let header = table.header.cells
        if let tier = inside(header[columns.response]) ?? header.first.flatMap(inside) ?? mention(in: block) {
            return [tier]
        }
        for (distance, heading) in headings.reversed().enumerated() {
            let tiers = HeadingTiers(
                heading.content, known: known, isNear: distance == 0, vocabulary: vocabulary)
            if !tiers.names.isEmpty { return tiers.names }
        }
        return []
    }

    /// "Premium Response Time" and the corner "Gold plan".
    private func inside(_ cell: RichText) -> Sourced<String>? {
        let words = cell.wordRanges(in: 0..<cell.text.count)
        let name = words.prefix {
            let word = cell.text.string($0).lowercased()
            return !HeadingTiers.nouns.contains(word) && !vocabulary.attributeWords.contains(word)
                && !["initial", "first", "target"].contains(word)
        }
        guard let first = name.first, let last = name.last, name.count < words.count else { return nil }
        let text = cell.sourced(first.lowerBound..<last.upperBound)
        let tier = TierName(text.value)
        return (known.isEmpty ? tier.isPlain(vocabulary) : known.contains(tier)) ? text : nil
    }

    /// A paragraph that names one of the known tiers, and no other.
    private func mention(in block: Block?) -> Sourced<String>? {
        guard case .paragraph(let text)? = block, !known.isEmpty else { return nil }
        let words = text.wordRanges(in: 0..<text.text.count)
        var found: [TierName: Sourced<String>] = [:]
        for start in words.indices {
            for length in 1...3 where start + length <= words.count {
                let part = text.sourced(words[start].lowerBound..<words[start + length - 1].upperBound)
                // The nouns of a longer piece are left out of its name; the shortest one counts.
                let name = TierName(part.value)
                if known.contains(name), found[name] == nil { found[name] = part }
            }
        }
        return found.count == 1 ? found.first?.value : nil
    }
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
        reportUnread(table, diagnostics: &diagnostics)
        for tier in table.tiers {
            guard let column = columns.column(named: tier.value) else {
                // A heading names only tiers that are known; the configuration may name any.
                diagnostics.error(
                    .tierUnknown,
                    "the configuration says that this table is for `\(tier.value)`, which the guide does not have",
                    at: table.table.header.span,
                    help: nearest(to: tier.value, in: columns.columns.map(\.name.value))
                        .map { "did you mean `\($0)`?" }
                        ?? "there are " + columns.columns.map { "`\($0.name.value)`" }.joined(separator: ", ")
                )
                continue
            }
            read(table, for: column, diagnostics: &diagnostics)
        }
    }

    /// Columns that tell neither of responses nor what a severity means.
    private func reportUnread(_ table: TierSeverityTables.Found, diagnostics: inout Diagnostics) {
        for (index, cell) in table.table.header.cells.enumerated().dropFirst()
        where index != table.response && index != table.coverage && !cell.isBlank
            && !Label(cell).isMadeOf(vocabulary.definitionWords)
        {
            diagnostics.warning(
                .tableSkipped,
                "this column is not compiled: it says something else than the time to a response",
                at: cell.span)
        }
    }

    private mutating func read(
        _ table: TierSeverityTables.Found, for column: TierColumns.Column, diagnostics: inout Diagnostics
    ) {
        let name = table.table.header.cells[table.response].withoutDecoration.sourced
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
        guard let label = row.cells.first?.withoutDecoration.leadingName else { return nil }
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
        // Hours are no promise where it is not known of what.
        let isKnown = whole.availability.value != .unspecified
        if isKnown, coverage == nil, let hours = table.coverage, row.cells.indices.contains(hours),
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
