import GuideSyntax
import PolicyModel
import SourceText
import SupportPolicy

/// The features that tables of severities tell: one for each table, by its heading, with what each tier gets split by
/// severity.
struct SeverityFeatures {
    private(set) var features: [Feature] = []
    private let columns: TierColumns
    private let levels: [SeverityLevel]
    private let vocabulary: Vocabulary

    init(
        _ tables: [SeverityTables.Found], columns: TierColumns, levels: [SeverityLevel],
        vocabulary: Vocabulary,
        diagnostics: inout Diagnostics
    ) {
        self.columns = columns
        self.levels = levels
        self.vocabulary = vocabulary
        for table in tables {
            if let feature = feature(of: table, diagnostics: &diagnostics) { features.append(feature) }
        }
    }

    private func feature(of table: SeverityTables.Found, diagnostics: inout Diagnostics) -> Feature? {
        let header = table.table.header
        guard let corner = header.cells.first else { return nil }
        // Under no heading the corner has to name it.
        let heading = table.trail.last.map { Sourced($0, at: header.span) }
        let name = heading ?? corner.sourced
        guard !name.value.isEmpty else { return nil }
        let entitlements = columns.columns.compactMap { column -> TierEntitlement? in
            guard let tier = table.tiers.first(where: { TierID(naming: $0.text.value) == column.id }) else {
                return nil
            }
            return entitlement(of: tier, column, in: table, diagnostics: &diagnostics)
        }
        return Feature(
            id: FeatureID(naming: name.value), name: name, entitlements: entitlements, trail: table.trail,
            span: table.table.span)
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
        let place = table.hasTiersInColumns ? column.span : tier.text.span
        let text = zip(table.severities, parts).map { "\($0.text.value): \($1.text)" }.joined(separator: "; ")
        return TierEntitlement(
            tier: column.id, availability: Sourced(availability, at: place), bySeverity: parts, text: text,
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
        var whole = reader.read(cell, tier: column, row: row, blankIsNo: false, diagnostics: &diagnostics)
        // There is no place for these in the part for one severity.
        if whole.condition != nil || whole.quantity != nil || whole.priority != nil || !whole.notes.isEmpty {
            diagnostics.warning(
                .cellNotUnderstood,
                "`\(whole.text)` says more than a time; `\(column.name.value)` is left unspecified here",
                at: whole.span, help: "say the condition in a sentence below the table")
            whole = TierEntitlement(
                tier: column.id, availability: Sourced(.unspecified, at: whole.span), text: whole.text,
                span: whole.span)
        }
        let coverage = whole.coverage ?? (whole.availability.value == .included ? tier.coverage : nil)
        return SeverityEntitlement(
            severity: level.id, availability: whole.availability, coverage: coverage,
            response: whole.response?.map { EntitlementReader.basing($0, on: coverage?.value) },
            text: whole.text,
            span: whole.span)
    }
}

extension [SeverityLevel] {
    /// The level that a table calls by a name: its own name, or its figure ("P1" for "Critical (P1)").
    func level(named name: String) -> SeverityLevel? {
        let id = SeverityID(naming: name)
        if let same = first(where: { $0.id == id }) { return same }
        let keys = SeverityKey.keys(of: name)
        let alike = filter { !SeverityKey.keys(of: $0.name.value).isDisjoint(with: keys) }
        return alike.count == 1 ? alike.first : nil
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
