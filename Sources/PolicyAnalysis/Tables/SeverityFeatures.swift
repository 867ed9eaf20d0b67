import GuideSyntax
import PolicyModel
import SourceText
import SupportPolicy

/// The features that tables of severities tell: one for each table, by its heading, with what each tier gets split by
/// severity.
struct SeverityFeatures {
    private(set) var features: [Feature] = []
    private let columns: TierColumns
    private let levels: SeverityIndex
    private let vocabulary: Vocabulary

    /// Tables whose other columns are features.
    private let readElsewhere: Set<SourceSpan>

    init(
        _ tables: [SeverityTables.Found], besides readElsewhere: Set<SourceSpan>, columns: TierColumns,
        levels: [SeverityLevel],
        vocabulary: Vocabulary,
        diagnostics: inout Diagnostics
    ) {
        self.readElsewhere = readElsewhere
        self.columns = columns
        self.levels = SeverityIndex(levels)
        self.vocabulary = vocabulary
        for table in tables {
            if let feature = feature(of: table, diagnostics: &diagnostics) { features.append(feature) }
        }
    }

    private func feature(of table: SeverityTables.Found, diagnostics: inout Diagnostics) -> Feature? {
        let header = table.table.header
        guard let corner = header.cells.first else { return nil }
        reportUnread(table, diagnostics: &diagnostics)
        for severity in table.severities where levels.level(named: severity.text.value) == nil {
            diagnostics.unknownSeverity(severity.text)
        }
        // Under no heading the corner has to name it. "2. Response times" is numbered, not named so.
        let heading = table.heading.map { text -> Sourced<String> in
            let digits = text.text.bytes.prefix { $0 < 0x41 }.count
            return text.sourced(min(digits, text.text.count)..<text.text.count)
        }
        let name = heading ?? corner.sourced
        guard !name.value.isEmpty else { return nil }
        let tiers = Dictionary(
            table.tiers.compactMap { tier in columns.column(named: tier.text.value).map { ($0.id, tier) } },
            uniquingKeysWith: { first, _ in first })
        let entitlements = columns.columns.compactMap { column in
            tiers[column.id].map { entitlement(of: $0, column, in: table, diagnostics: &diagnostics) }
        }
        return Feature(
            id: FeatureID(naming: name.value), name: name, entitlements: entitlements, trail: table.trail,
            span: name.span)
    }

    /// Columns that say neither what a tier gets nor what a severity means.
    private func reportUnread(_ table: SeverityTables.Found, diagnostics: inout Diagnostics) {
        guard !readElsewhere.contains(table.table.span) else { return }
        let read = Set((table.hasTiersInColumns ? table.tiers : table.severities).map(\.index))
        for (index, cell) in table.table.header.cells.enumerated().dropFirst()
        where !read.contains(index) && !Label(cell).isMadeOf(vocabulary.definitionWords) {
            diagnostics.warning(
                .tableSkipped, "this column is not compiled: it says something else than what a tier gets",
                at: cell.span)
        }
    }

    private func entitlement(
        of tier: SeverityTables.Name, _ column: TierColumns.Column, in table: SeverityTables.Found,
        diagnostics: inout Diagnostics
    ) -> TierEntitlement {
        let parts = table.severities.compactMap { severity in
            part(of: tier, severity, column, in: table, diagnostics: &diagnostics)
        }
        let known = parts.filter { $0.availability.value != .unspecified }
        let availability: Availability =
            known.contains { $0.availability.value != .notIncluded }
            ? .included : known.isEmpty ? .unspecified : .notIncluded
        let place = tier.text.span
        // The whole has no cell of its own, and so no text.
        return TierEntitlement(
            tier: column.id, availability: Sourced(availability, at: place), bySeverity: parts, text: "",
            span: place)
    }

    private func part(
        of tier: SeverityTables.Name, _ severity: SeverityTables.Name, _ column: TierColumns.Column,
        in table: SeverityTables.Found, diagnostics: inout Diagnostics
    ) -> SeverityEntitlement? {
        guard let level = levels.level(named: severity.text.value),
            let (cell, row) = table.cell(tier, severity)
        else { return nil }
        let reader = EntitlementReader(
            label: Label(severity.text.value), corner: Label(table.table.header.cells.first?.folded ?? ""),
            rowHeading: Label(""), trail: table.trail, notes: table.notes, labelMarks: [],
            vocabulary: vocabulary)
        let whole = reader.readPlain(cell, tier: column, row: row, diagnostics: &diagnostics)
        // "Critical (24x7)" says it for this severity, "Premium (24x7)" for all of the tier's.
        let label = table.hasTiersInColumns ? row.cells.first : table.table.header.cells[severity.index]
        let beside = label?.withoutDecoration.coverageBeside(vocabulary) ?? tier.coverage
        let coverage = whole.coverage ?? (whole.availability.value == .included ? beside : nil)
        return SeverityEntitlement(whole, at: level.id, coverage: coverage)
    }
}

extension TierEntitlement {
    /// What a cell says for one severity alone; the whole has no cell of its own, and so no text.
    init(_ cell: TierEntitlement, onlyAt severity: SeverityID) {
        let part = SeverityEntitlement(cell, at: severity, coverage: cell.coverage)
        self.init(
            tier: cell.tier, availability: cell.availability, bySeverity: [part], text: "", span: cell.span)
    }
}

extension SeverityEntitlement {
    /// What a cell says, with the coverage that stands in it or beside it.
    init(_ cell: TierEntitlement, at severity: SeverityID, coverage: Sourced<Coverage>?) {
        self.init(
            severity: severity, availability: cell.availability, coverage: coverage,
            response: cell.response?.map { EntitlementReader.basing($0, on: coverage?.value) },
            text: cell.text, span: cell.span)
    }
}

extension EntitlementReader {
    /// A cell of a table by severity, where there is no place for more than when and how soon.
    func readPlain(
        _ cell: RichText?, tier: TierColumns.Column, row: Table.Row, diagnostics: inout Diagnostics
    ) -> TierEntitlement {
        let whole = read(cell, tier: tier, row: row, blankIsNo: false, diagnostics: &diagnostics)
        let isPlain =
            whole.condition == nil && whole.quantity == nil && whole.priority == nil && whole.notes.isEmpty
        guard !isPlain else { return whole }
        diagnostics.warning(
            .cellNotUnderstood,
            "`\(whole.text)` says more than a time; `\(tier.name.value)` is left unspecified here",
            at: whole.span, help: "say the condition in a sentence below the table")
        return TierEntitlement(
            tier: tier.id, availability: Sourced(.unspecified, at: whole.span), text: whole.text,
            span: whole.span)
    }
}

extension Diagnostics {
    /// A row or column of a severity that the guide's definitions do not have.
    mutating func unknownSeverity(_ name: Sourced<String>) {
        warning(
            .tableSkipped,
            "what stands here is not compiled: `\(name.value)` is none of the severities that the guide defines",
            at: name.span, help: "call it as the definitions do, or define it there")
    }
}

extension [SeverityLevel] {
    func name(of id: SeverityID) -> String { first { $0.id == id }?.name.value ?? id.rawValue }

    /// The level that a table calls by a name: its own name, or its figure ("P1" for "Critical (P1)").
    func level(named name: String) -> SeverityLevel? {
        let id = SeverityID(naming: name)
        if let same = first(where: { $0.id == id }) { return same }
        let keys = SeverityKey.keys(of: name)
        let alike = filter { !SeverityKey.keys(of: $0.name.value).isDisjoint(with: keys) }
        if alike.count == 1 { return alike.first }
        // "General guidance" for "Severity 4 - General guidance"
        let words = Label(name).words
        let longer = filter { level in words.allSatisfy(Label(level.name.value).words.contains) }
        return longer.count == 1 ? longer.first : nil
    }
}

/// Levels that are asked for by their names again and again.
struct SeverityIndex {
    private let levels: [SeverityLevel]
    private let byID: [SeverityID: SeverityLevel]

    init(_ levels: [SeverityLevel]) {
        self.levels = levels
        byID = Dictionary(levels.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The same as of the levels themselves, which need to be gone through only where none has the very name.
    func level(named name: String) -> SeverityLevel? {
        byID[SeverityID(naming: name)] ?? levels.level(named: name)
    }
}

/// What tells one severity from another in its name: a figure behind "P", "Sev" and the like, and a word such as "critical".
enum SeverityKey {
    static func keys(of name: String) -> Set<String> {
        let parts = name.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
        var keys: Set<String> = []
        for (index, part) in parts.enumerated() {
            let isFigure =
                part.allSatisfy(\.isNumber)
                && (index == 0
                    || ["p", "s", "sev", "severity", "priority", "level"].contains(parts[index - 1]))
            if isFigure { keys.insert(part) }
            if part.count == 2, let first = part.first, "ps".contains(first), let digit = part.last,
                digit.isNumber
            {
                keys.insert(String(digit))
            }
            if English.urgencies[part] != nil { keys.insert(part) }
        }
        return keys
    }
}
