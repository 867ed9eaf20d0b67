import GuideSyntax
import PolicyModel
import SourceText
import SupportPolicy

/// The tiers in the columns of a table, in the order of the page.
struct TierColumns {
    struct Column {
        var id: TierID
        var name: Sourced<String>
        var span: SourceSpan
        /// "Premium (24x7)": holds for its cells that say how soon but not when.
        var coverage: Sourced<Coverage>?
        /// Footnote marks behind the name.
        var marks: [Sourced<String>] = []
    }

    private(set) var columns: [Column] = []
    /// Where in `columns` a tier stands.
    private var columnsByID: [TierID: Int] = [:]
    private var columnsByName: [TierName: [Int]] = [:]

    var isEmpty: Bool { columns.isEmpty }

    init(of candidate: TierTables.Candidate, vocabulary: Vocabulary, diagnostics: inout Diagnostics) {
        for (index, cell) in candidate.table.header.cells.enumerated().dropFirst() {
            let (title, marks) = cell.withoutDecoration.splittingNoteMarks
            let (bare, coverage) = title.splittingCoverage(vocabulary)
            let name = bare.firstLine.withoutPrice.sourced
            guard !name.value.isEmpty else {
                reportUnnamed(
                    index, in: candidate.table, at: cell.span, vocabulary: vocabulary,
                    diagnostics: &diagnostics)
                continue
            }
            if cell.hasTemplate {
                let isNameless = cell.hiddenVariables == [name.value]
                diagnostics.warning(
                    .templateHidesFact,
                    isNameless
                        ? "a template tag hides this tier's name; it is called by its variable"
                        : "a template tag hides part of this tier's name", at: cell.span,
                    help: cell.hiddenVariables.isEmpty ? nil : cell.templateHelp)
            }
            let id = TierID(naming: name.value)
            if let place = columnsByID[id] {
                let other = columns[place]
                // Numbers behind ids would change places with the columns: two names of one id are refused.
                let isSame = other.name.value.lowercased() == name.value.lowercased()
                reportDuplicate(
                    name, other.name, areTiers: candidate.headerNamesTiers || !isSame,
                    diagnostics: &diagnostics)
                continue
            }
            append(
                Column(id: id, name: name, span: cell.span, coverage: coverage, marks: marks))
        }
    }

    /// Where in a row of a table each column's cell stands; nil for a tier that the table does not have. A header may name
    /// two tiers: "Silver/Gold".
    func places(in table: Table) -> [Int?] {
        var byID: [TierID: Int] = [:]
        var byName: [TierName: [Int]] = [:]
        let known = Set(columnsByName.keys)
        for (index, cell) in table.header.cells.enumerated().dropFirst() {
            let title = cell.tierTitle
            let id = TierID(naming: title)
            if byID[id] == nil { byID[id] = index }
            for name in TierName.all(in: title, known: known) { byName[name, default: []].append(index) }
        }
        return columns.map { column in
            if let place = byID[column.id] { return place }
            // "Gold" for "Gold plan"; but where the table has both, or the tiers do, each has its own.
            let name = TierName(column.name.value)
            guard let places = byName[name], places.count == 1, columnsByName[name]?.count == 1 else {
                return nil
            }
            return places[0]
        }
    }

    /// The tier that another table calls by a name.
    func column(named name: String) -> Column? {
        if let same = columnsByID[TierID(naming: name)] { return columns[same] }
        guard let alike = columnsByName[TierName(name)], alike.count == 1 else { return nil }
        return columns[alike[0]]
    }

    private mutating func append(_ column: Column) {
        if columnsByID[column.id] == nil { columnsByID[column.id] = columns.count }
        columnsByName[TierName(column.name.value), default: []].append(columns.count)
        columns.append(column)
    }

    /// The tiers that a table of severities names, where no table of features does.
    init(_ names: [SeverityTables.Name]) {
        for name in names { append(Column(name)) }
    }

    /// Adds tiers that another table names beside those.
    mutating func add(_ names: [SeverityTables.Name]) {
        for name in names where columnsByName[TierName(name.text.value)] == nil { append(Column(name)) }
    }

    private func reportUnnamed(
        _ index: Int, in table: Table, at span: SourceSpan, vocabulary: Vocabulary,
        diagnostics: inout Diagnostics
    ) {
        let cells = table.rows.compactMap { $0.cells.indices.contains(index) ? $0.cells[index] : nil }
            .filter { !$0.isBlank }
        // An empty column at the end of a row is only a stray pipe.
        guard !cells.isEmpty else { return }
        // Links, notes and pictures often stand in a column without a name.
        guard cells.allSatisfy({ $0.saysWhatTierGets(vocabulary) }) else {
            diagnostics.warning(
                .tierUnnamed, "this column has no name in the header; its cells are not read", at: span,
                help: "name the column in the header row")
            return
        }
        diagnostics.error(
            .tierUnnamed, "this column has cells but its header names no tier", at: span,
            help: "name the tier in the header row")
    }

    /// - Parameter areTiers: The header says that its columns are tiers; without that, two of a name may be in order.
    private func reportDuplicate(
        _ name: Sourced<String>, _ other: Sourced<String>, areTiers: Bool, diagnostics: inout Diagnostics
    ) {
        diagnostics.report(
            Diagnostic(
                areTiers ? .error : .warning, .tierDuplicate,
                areTiers
                    ? Self.twice(name.value, other.value)
                    : "column `\(name.value)` stands twice; the second is not read",
                at: name.span, notes: [Diagnostic.Note("`\(other.value)` declared here", at: other.span)],
                help: "give each tier a name of its own"))
    }

    private static func twice(_ name: String, _ other: String) -> String {
        name == other
            ? "tier `\(name)` stands twice"
            : "tiers `\(other)` and `\(name)` have one id, `\(TierID(naming: name))`"
    }
}

extension RichText {
    /// Yes, no, when or how soon, alone in its cell and without a link.
    fileprivate func saysWhatTierGets(_ vocabulary: Vocabulary) -> Bool {
        links.isEmpty
            && CellParser.facts(of: withoutDecoration, vocabulary: vocabulary, timeMeaning: .response) != nil
    }
}

extension TierColumns.Column {
    /// A tier that a table of severities names.
    fileprivate init(_ name: SeverityTables.Name) {
        self.init(
            id: TierID(naming: name.text.value), name: name.text, span: name.text.span)
    }
}

/// The tiers with their ranks.
struct RankedTiers {
    /// Lowest first.
    private let columns: [TierColumns.Column]
    private let ranks: [TierID: Int]

    init(
        _ columns: TierColumns, features: [Feature], order: TierOrder, diagnostics: inout Diagnostics
    ) {
        switch order {
        case .ascending: self.columns = columns.columns
        case .descending: self.columns = columns.columns.reversed()
        case .automatic:
            let descends = Self.descends(columns.columns.map(\.id), features)
            self.columns = descends ? columns.columns.reversed() : columns.columns
            if descends, let first = columns.columns.first {
                diagnostics.report(
                    Diagnostic(
                        .note, .tierOrder,
                        "the first column gets most: tiers are taken to run from the highest down",
                        at: first.span, help: "`tiers: order: ascending` in the configuration says otherwise")
                )
            }
        case .named(let names):
            self.columns = Self.sorted(columns.columns, by: names, diagnostics: &diagnostics)
        }
        ranks = Dictionary(
            self.columns.enumerated().map { ($1.id, $0 + 1) }, uniquingKeysWith: { first, _ in first })
    }

    private static func sorted(
        _ columns: [TierColumns.Column], by names: [String], diagnostics: inout Diagnostics
    ) -> [TierColumns.Column] {
        let wanted = names.map { TierID(naming: $0) }
        for column in columns where !wanted.contains(column.id) {
            diagnostics.error(
                .tierUnknown, "tier `\(column.name.value)` is missing in the configured order",
                at: column.span,
                help: "add it to `tiers: order:`")
        }
        for (name, id) in zip(names, wanted) where !columns.contains(where: { $0.id == id }) {
            diagnostics.error(
                .tierUnknown, "the configured order names tier `\(name)`, which the guide does not have",
                at: columns.first?.span ?? SourceSpan(0, 0))
        }
        return wanted.compactMap { id in columns.first { $0.id == id } }
            + columns.filter { !wanted.contains($0.id) }
    }

    /// True when the rows that tell the first tier from the last all give the first one more: at least two of them, since
    /// one row may be an exception.
    private static func descends(_ tiers: [TierID], _ features: [Feature]) -> Bool {
        var descending = 0
        for feature in features.flatMap(\.bySeverity) {
            let cells = Dictionary(feature.map { ($0.tier, $0) }, uniquingKeysWith: { first, _ in first })
            let given = tiers.compactMap { cells[$0] }
            let steps = zip(given, given.dropFirst()).map { Strength.compare($0, $1) }
            guard steps.contains(where: { $0 != .alike }) else { continue }
            if !steps.contains(.less) { descending += 1 }
            if !steps.contains(.more) { return false }
        }
        return descending >= 2
    }

    func rank(of tier: TierID) -> Int { ranks[tier] ?? 0 }

    /// Lowest first.
    var ids: [TierID] { columns.map(\.id) }

    func tiers(with scopes: Scopes) -> [Tier] {
        columns.map { column in
            Tier(
                id: column.id, name: column.name, rank: rank(of: column.id),
                scope: scopes.scope(of: column.id),
                span: column.span)
        }
    }

    /// A feature's entitlements in the order of the ranks.
    func sortingEntitlements(of feature: Feature) -> Feature {
        var feature = feature
        feature.entitlements.sort { rank(of: $0.tier) < rank(of: $1.tier) }
        return feature
    }
}

extension Feature {
    /// What tiers get, as it can be compared: at each severity, where that is told apart.
    fileprivate var bySeverity: [[TierEntitlement]] {
        let severities = entitlements.first?.bySeverity.map(\.severity) ?? []
        guard !severities.isEmpty else { return [entitlements] }
        let parts = entitlements.map { whole in
            Dictionary(whole.bySeverity.map { ($0.severity, $0) }, uniquingKeysWith: { first, _ in first })
        }
        return severities.map { severity in
            zip(entitlements, parts).compactMap { whole, parts in
                parts[severity].map { part in
                    TierEntitlement(
                        tier: whole.tier, availability: part.availability, coverage: part.coverage,
                        response: part.response, text: part.text, span: part.span)
                }
            }
        }
    }
}

/// Which of two entitlements gives more, as far as they can be told apart.
enum Strength {
    case less, alike, more

    static func compare(_ left: TierEntitlement, _ right: TierEntitlement) -> Strength {
        if let (a, b) = both(left.plain.rank, right.plain.rank), a != b { return a > b ? .more : .less }
        if let (a, b) = both(left.response?.value.minutes, right.response?.value.minutes), a != b {
            return a < b ? .more : .less
        }
        if let (a, b) = both(left.coverage?.value.weeklyHours, right.coverage?.value.weeklyHours), a != b {
            return a > b ? .more : .less
        }
        return .alike
    }

    private static func both<Value>(_ left: Value?, _ right: Value?) -> (Value, Value)? {
        if let left, let right { (left, right) } else { nil }
    }
}

extension Entitlement {
    fileprivate var rank: Int? {
        switch availability {
        case .notIncluded: 0
        case .limited: 1
        case .included: 2
        case .purchasable, .onRequest, .unspecified: nil
        }
    }
}

extension ResponseTarget {
    /// Roughly how long it is, to compare two; business time is taken for eight hours a day.
    var minutes: Int? {
        guard let time, let basis else { return nil }
        let day = basis == .business ? 8 * 60 : 24 * 60
        switch time.unit {
        case .minute: return time.amount
        case .hour: return time.amount * 60
        case .day: return time.amount * day
        case .week: return time.amount * day * (basis == .business ? 5 : 7)
        }
    }
}

extension Coverage {
    fileprivate var weeklyHours: Int? {
        if case .hours(let perDay, let daysPerWeek) = schedule { perDay * daysPerWeek } else { nil }
    }
}
