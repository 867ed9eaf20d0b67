import GuideSyntax
import PolicyModel
import SourceText
import SupportPolicy

/// The rows of the tier tables: features with what each tier gets, and the cells that name scopes.
struct TierTableFacts {
    private var found = FeatureList()
    private(set) var scopeCells: [ScopeCell] = []
    /// What a map such as "Plan | Coverage" says of all that a tier gets.
    private(set) var coverages = TierCoverages()

    var features: [Feature] { found.all }

    private var ids = UniqueIdentifiers<FeatureKind>()
    /// How many features the tables before have.
    private var firstOfTable = 0
    private var places: [FeatureID: SourceSpan] = [:]
    /// The label of a row that is a heading inside the table, for the rows below it.
    private var rowHeading = Label("")
    private let columns: TierColumns
    private let tierWords: Set<String>
    private let levels: [SeverityLevel]
    private let vocabulary: Vocabulary

    init(
        _ tables: [TierTables.Candidate], columns: TierColumns, levels: [SeverityLevel],
        vocabulary: Vocabulary, diagnostics: inout Diagnostics
    ) {
        self.columns = columns
        tierWords = Set(columns.columns.flatMap { Label($0.name.value).words })
        self.levels = levels
        self.vocabulary = vocabulary
        for table in tables { read(table, diagnostics: &diagnostics) }
    }

    private mutating func read(_ candidate: TierTables.Candidate, diagnostics: inout Diagnostics) {
        let blank = BlankMeaning(of: candidate.table, vocabulary: vocabulary)
        let written = candidate.written
        firstOfTable = features.count
        for row in written.rows {
            reportRagged(
                row, width: written.header.cells.count, of: written, diagnostics: &diagnostics)
        }
        let places = columns.places(in: candidate.table)
        rowHeading = Label("")
        defer { if candidate.isMap { coverages.take(features[firstOfTable...]) } }
        for row in candidate.table.rows {
            guard let label = row.cells.first?.withoutDecoration else { continue }
            // A tier that the table does not have gets nothing from it, not even a blank.
            let cells = zip(columns.columns, places).compactMap { column, place in
                place.map { (column, row.cells.indices.contains($0) ? row.cells[$0] : nil) }
            }
            if label.isBlank {
                reportUnnamed(row, diagnostics: &diagnostics)
            } else if vocabulary.scopeRows.meaning(of: label.folded) != nil {
                addScopes(cells, label: label, trail: candidate.trail, diagnostics: &diagnostics)
            } else if cells.contains(where: { $0.1.map { !$0.isBlank || $0.isIcon } ?? false })
                || row.cells.count > 1 && blank.isNo(row)
            {
                addFeature(
                    cells, label: label, row: row, candidate: candidate, blank: blank,
                    diagnostics: &diagnostics)
            } else {
                // A row with nothing but a label is a heading inside the table.
                rowHeading = Label(label)
            }
        }
    }

    // MARK: Rows

    private mutating func addFeature(
        _ cells: [(TierColumns.Column, RichText?)], label: RichText, row: Table.Row,
        candidate: TierTables.Candidate, blank: BlankMeaning, diagnostics: inout Diagnostics
    ) {
        // What stands on further lines of the label describes the feature.
        let (title, marks) = label.firstLine.splittingNoteMarks
        let name = title.sourced
        let reader = EntitlementReader(
            label: Label(label.splittingCoverage(vocabulary).text),
            corner: candidate.table.header.cells.first.map { Label($0) } ?? Label(""),
            rowHeading: rowHeading, trail: candidate.trail, notes: candidate.notes,
            labelMarks: marks, vocabulary: vocabulary, levels: levels,
            unit: Label(label).unit(vocabulary),
            labelCoverage: label.coverageBeside(vocabulary) ?? label.businessHoursInside(vocabulary),
            tierWords: tierWords)
        if let prices = reader.rowOfPrices(cells.compactMap(\.1)) {
            diagnostics.warning(
                .cellNotUnderstood, "this row holds prices; what it says is left unspecified", at: prices,
                help: "prices are no promise of support; leave the row as it is, or move it out of the table")
        }
        var entitlements: [TierEntitlement] = []
        let blankIsNo = blank.isNo(row)
        for (column, cell) in cells {
            entitlements.append(
                reader.read(cell, tier: column, row: row, blankIsNo: blankIsNo, diagnostics: &diagnostics))
        }
        var feature = Feature(
            id: FeatureID(naming: name.value), name: name, link: label.links.first?.destination,
            details: label.furtherLines, entitlements: entitlements, trail: candidate.trail, span: row.span)
        if let level = candidate.severity.flatMap({ levels.level(named: $0.value) }) {
            feature.entitlements = entitlements.map { TierEntitlement($0, onlyAt: level.id) }
            found.join(feature, diagnostics: &diagnostics)
        } else if !mergeIntoEarlier(feature) {
            feature.id = uniqueID(for: name, diagnostics: &diagnostics)
            found.append(feature)
        }
    }

    /// A feature that another table has, too: what it says of further tiers is added, where it says the same of the others.
    private mutating func mergeIntoEarlier(_ feature: Feature) -> Bool {
        guard let index = found.index(of: feature.id), index < firstOfTable else { return false }
        let known = features[index].entitlements
        let isAlike = feature.entitlements.allSatisfy { entitlement in
            known.first { $0.tier == entitlement.tier }.map { $0 == entitlement } ?? true
        }
        guard isAlike else { return false }
        let further = feature.entitlements.filter { entitlement in
            !known.contains { $0.tier == entitlement.tier }
        }
        found.add(further, at: index)
        return true
    }

    private mutating func uniqueID(for name: Sourced<String>, diagnostics: inout Diagnostics) -> FeatureID {
        let id = FeatureID(naming: name.value)
        let unique = ids.take(id)
        guard unique != id else {
            places[id] = name.span
            return id
        }
        diagnostics.warning(
            .featureDuplicate, "feature `\(name.value)` stands twice; this one is `\(unique)`", at: name.span,
            notes: places[id].map { [Diagnostic.Note("first declared here", at: $0)] } ?? [],
            help: "give each row a name of its own")
        return unique
    }

    private mutating func addScopes(
        _ cells: [(TierColumns.Column, RichText?)], label: RichText, trail: [String],
        diagnostics: inout Diagnostics
    ) {
        for (column, cell) in cells {
            guard let cell, !cell.isBlank else { continue }
            let name = scopeName(cell, diagnostics: &diagnostics)
            // A tier without a scope says so as it says of any feature.
            if vocabulary.availability.meaning(of: name.value) == .notIncluded { continue }
            if cell.hasTemplate {
                diagnostics.warning(
                    .templateHidesFact, "a template tag hides the items of scope `\(name.value)`",
                    at: cell.span,
                    help: cell.hiddenVariables.isEmpty
                        ? "what the tag includes is not read" : cell.templateHelp)
            }
            scopeCells.append(
                ScopeCell(
                    tier: column.id, name: name, popover: cell.components.first { $0.body != nil },
                    row: label.folded, trail: trail, span: cell.span))
        }
    }

    /// What stands before the cell's component. What stands behind its opening tag is a body that is not read.
    private func scopeName(_ cell: RichText, diagnostics: inout Diagnostics) -> Sourced<String> {
        let components = cell.marks.filter { if case .component = $0.kind { true } else { false } }
        if let unread = components.dropFirst().first {
            diagnostics.warning(
                .popoverUnread, "only the first component of this cell is read", at: unread.span,
                help: "put the items into the `content` of one component")
        }
        guard let first = components.first, components.count > 1 else {
            return cell.withoutDecoration.sourced
        }
        return cell.keeping([0..<first.range.lowerBound]).sourced
    }

    // MARK: Complaints

    /// A surplus cell is dropped by every renderer, and a missing one moves nothing but hides a promise: either way the
    /// table does not say what its author meant.
    private func reportRagged(
        _ row: Table.Row, width: Int, of table: Table, diagnostics: inout Diagnostics
    ) {
        guard row.cells.count != width else { return }
        guard !table.isHTML else {
            return reportMissing(row, width: width, of: table, diagnostics: &diagnostics)
        }
        let header = table.header
        let isLong = row.cells.count > width
        let place = isLong ? row.cells[width].span.union(row.cells[row.cells.count - 1].span) : row.span
        diagnostics.error(
            .tableRaggedRow,
            "this row has \(Self.cells(row.cells.count)), the header has \(width)"
                + (isLong ? "; what is over is shown to nobody" : ""),
            at: place, notes: [Diagnostic.Note("the header stands here", at: header.span)],
            help: isLong ? "remove a cell, or name its tier in the header" : "add the missing cells")
    }

    /// HTML lets a row end early. What stands in the cells that it has is where its author sees it.
    private func reportMissing(
        _ row: Table.Row, width: Int, of table: Table, diagnostics: inout Diagnostics
    ) {
        diagnostics.warning(
            .tableRaggedRow,
            "this row has \(Self.cells(row.cells.count)) of \(width); what is missing is left unspecified",
            at: row.span, notes: [Diagnostic.Note("the header stands here", at: table.header.span)],
            help: "add the missing cells")
    }

    private static func cells(_ count: Int) -> String { count == 1 ? "1 cell" : "\(count) cells" }

    private func reportUnnamed(_ row: Table.Row, diagnostics: inout Diagnostics) {
        guard row.cells.contains(where: { !$0.isBlank }) else { return }
        diagnostics.warning(
            .featureUnnamed, "this row has cells but names no feature; it is not compiled", at: row.span,
            help: "name the feature in the row's first cell")
    }
}

/// What a blank cell of a table means.
struct BlankMeaning {
    /// The table says no in words or signs elsewhere, so that a blank says nothing.
    private let hasExplicitNo: Bool
    /// Blanks stand beside marks of yes.
    private var marksHaveBlanks = false
    private let vocabulary: Vocabulary

    init(of table: Table, vocabulary: Vocabulary) {
        self.vocabulary = vocabulary
        hasExplicitNo = table.rows.contains { row in
            row.cells.dropFirst().contains {
                ($0.iconAvailability ?? vocabulary.availability(of: $0.folded)) == .notIncluded
            }
        }
        marksHaveBlanks = table.rows.contains { row in
            let filled = filled(row)
            return filled.count + 1 < row.cells.count && !filled.isEmpty && filled.allSatisfy(isMark)
        }
    }

    /// True where all that stands in the row are marks of yes, and the table has no other way to say no; or numbers, where
    /// other rows say no with blanks.
    func isNo(_ row: Table.Row) -> Bool {
        let filled = filled(row)
        guard !hasExplicitNo, !filled.isEmpty else { return false }
        return filled.allSatisfy { isMark($0) || marksHaveBlanks && isNumber($0) }
    }

    private func filled(_ row: Table.Row) -> [RichText] {
        row.cells.dropFirst().filter { !$0.isBlank || $0.isIcon || $0.showsSign }
    }

    private func isMark(_ cell: RichText) -> Bool {
        (cell.iconAvailability ?? vocabulary.availability(of: cell.withoutDecoration.folded)) == .included
    }

    private func isNumber(_ cell: RichText) -> Bool {
        let text = cell.withoutDecoration.folded
        return !text.isEmpty && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }
}

/// Reads the cells of one row.
struct EntitlementReader {
    let label: Label
    let corner: Label
    let notes: TableNotes
    /// Footnote marks behind the row's label: they hold for all its cells.
    let labelMarks: [Sourced<String>]
    let vocabulary: Vocabulary
    /// The severities that cells may name.
    let levels: [SeverityLevel]
    /// "Critical (24x7)": the hours that the label gives all its cells.
    let labelCoverage: Sourced<Coverage>?
    /// What stands around the cells: the same for all of the row.
    private let context: CellContext

    /// - Parameters:
    ///   - unit: "Response time (hours)": what a bare figure counts.
    ///   - tierWords: The words of the names of all tiers: "Gold only" says nothing of the column that it stands in.
    init(
        label: Label, corner: Label, rowHeading: Label, trail: [String], notes: TableNotes,
        labelMarks: [Sourced<String>], vocabulary: Vocabulary, levels: [SeverityLevel] = [],
        unit: (unit: TimeAmount.Unit, basis: ResponseTarget.Basis)? = nil,
        labelCoverage: Sourced<Coverage>? = nil, tierWords: Set<String> = []
    ) {
        self.label = label
        self.corner = corner
        self.notes = notes
        self.labelMarks = labelMarks
        self.vocabulary = vocabulary
        self.levels = levels
        self.labelCoverage = labelCoverage
        let surroundings = RowSurroundings(
            label: label, corner: corner, rowHeading: rowHeading, heading: Label(trail.last ?? ""),
            vocabulary: vocabulary)
        context = surroundings.context(unit: unit, tierWords: tierWords, noteFigures: notes.figures)
    }

    func read(
        _ cell: RichText?, tier: TierColumns.Column, row: Table.Row, blankIsNo: Bool,
        diagnostics: inout Diagnostics
    ) -> TierEntitlement {
        if let cell, cell.isIcon, !cell.hasTemplate {
            return readIcon(cell, tier: tier, diagnostics: &diagnostics)
        }
        guard let cell, !cell.isBlank || cell.hasTemplate else {
            let span = cell?.span ?? SourceSpan(row.span.end, row.span.end)
            let blankIsNo = blankIsNo && cell.map { !$0.showsSign } ?? false
            // A cell that is missing has been reported with its row.
            if !blankIsNo, cell != nil { reportBlank(tier: tier, at: span, diagnostics: &diagnostics) }
            return TierEntitlement(
                tier: tier.id, availability: Sourced(blankIsNo ? .notIncluded : .unspecified, at: span),
                isInferred: blankIsNo, text: "", span: span)
        }
        let text = cell.withoutDecoration
        var entitlement = TierEntitlement(
            tier: tier.id, availability: Sourced(.unspecified, at: cell.span), text: text.folded,
            span: cell.span)
        entitlement.notes = cell.components.flatMap { $0.body?.items ?? [] } + cell.linkedNotes
        guard !cell.hasTemplate else {
            diagnostics.warning(
                .templateHidesFact, "a template tag hides what `\(tier.name.value)` gets here", at: cell.span,
                help: cell.templateHelp)
            return entitlement
        }
        let parsed = CellParser.facts(of: text, vocabulary: vocabulary, context: context)
        if let facts = parsed, !cell.isStruckOrHidden, !cell.hasOtherSign(than: facts, vocabulary),
            let complete = adding(coverageOf: tier, to: facts)
        {
            fill(&entitlement, with: complete, tier: tier, diagnostics: &diagnostics)
        } else if parsed == nil, !cell.isStruckOrHidden,
            let packed = PackedSeverities(text, vocabulary: vocabulary, context: context),
            let parts = entitlements(of: packed, tier: tier)
        {
            let isGiven = parts.contains { $0.availability.value != .notIncluded }
            entitlement.availability = Sourced(isGiven ? .included : .notIncluded, at: cell.span)
            entitlement.bySeverity = parts
            entitlement.notes += (tier.marks + labelMarks + packed.parts.flatMap(\.facts.noteMarks)).flatMap {
                note(for: $0, diagnostics: &diagnostics)
            }
        } else if !context.isOfPrices {
            diagnostics.warning(
                .cellNotUnderstood,
                "`\(text.folded)` is not understood; `\(tier.name.value)` is left unspecified here",
                at: cell.span, help: help(for: text))
        }
        return entitlement
    }

    /// An icon is no blank, and says no more than its name does.
    private func readIcon(
        _ cell: RichText, tier: TierColumns.Column, diagnostics: inout Diagnostics
    ) -> TierEntitlement {
        let availability = cell.iconAvailability
        if availability == nil {
            diagnostics.warning(
                .cellNotUnderstood,
                "what this icon says is not known; `\(tier.name.value)` is left unspecified here",
                at: cell.span,
                help: "write `Yes` or `No`")
        }
        return TierEntitlement(
            tier: tier.id, availability: Sourced(availability ?? .unspecified, at: cell.span), text: "",
            span: cell.span)
    }

    /// What a cell says of each severity. Nil where it names one that the guide does not have, or one twice.
    private func entitlements(of packed: PackedSeverities, tier: TierColumns.Column) -> [SeverityEntitlement]?
    {
        var parts: [SeverityEntitlement] = []
        for part in packed.parts {
            guard let level = levels.level(named: part.name.value),
                !parts.contains(where: { $0.severity == level.id }),
                let facts = adding(coverageOf: tier, to: part.facts)
            else { return nil }
            parts.append(
                SeverityEntitlement(
                    severity: level.id,
                    availability: facts.availability ?? Sourced(.included, at: part.words.span),
                    coverage: facts.coverage,
                    response: facts.response.map {
                        Sourced(Self.basing($0.value, on: facts.coverage?.value), at: $0.span)
                    },
                    text: part.words.value, span: part.words.span))
        }
        return parts
    }

    /// The hours that the label or the tier's header gives to a cell that says how soon but not when. Nil where both do, and
    /// say different things.
    private func adding(coverageOf tier: TierColumns.Column, to facts: CellFacts) -> CellFacts? {
        guard facts.coverage == nil, facts.availability.map({ $0.value == .included }) ?? true else {
            return facts
        }
        var facts = facts
        let isOfSupport =
            facts.response.map { !$0.value.isBestEffort } ?? false || label.isMadeOf(vocabulary.channelWords)
        let ofTier = isOfSupport ? tier.coverage : nil
        if let labelCoverage, let ofTier, labelCoverage.value.schedule != ofTier.value.schedule { return nil }
        facts.coverage = labelCoverage ?? ofTier
        return facts
    }

    /// The place of the label of a row of prices some of which are not understood: one finding for all of them.
    func rowOfPrices(_ cells: [RichText]) -> SourceSpan? {
        guard context.isOfPrices, let first = cells.first else { return nil }
        let isUnread = cells.contains { cell in
            !cell.isBlank
                && CellParser.facts(of: cell.withoutDecoration, vocabulary: vocabulary, context: context)
                    == nil
        }
        return isUnread ? SourceSpan(first.span.start, cells.last?.span.end ?? first.span.end) : nil
    }

    private func fill(
        _ entitlement: inout TierEntitlement, with facts: CellFacts, tier: TierColumns.Column,
        diagnostics: inout Diagnostics
    ) {
        entitlement.availability = facts.availability ?? Sourced(.included, at: entitlement.span)
        entitlement.coverage = facts.coverage
        entitlement.response = facts.response?.map { Self.basing($0, on: facts.coverage?.value) }
        entitlement.priority = facts.priority
        entitlement.quantity = facts.quantity
        entitlement.condition = facts.condition
        entitlement.notes += (tier.marks + labelMarks + facts.noteMarks).flatMap {
            note(for: $0, diagnostics: &diagnostics)
        }
        // "Available" in a list of add-ons is an offer, not a gift.
        if facts.availability?.value == .included, isAvailableWord(entitlement.text), isAddOn {
            entitlement.availability.value = .purchasable
        }
    }

    /// Time runs on the clock of the coverage that stands beside it, unless that never stops.
    static func basing(_ response: ResponseTarget, on coverage: Coverage?) -> ResponseTarget {
        guard case .time(let time, .calendar, let bound) = response.commitment, let coverage,
            !coverage.isRoundTheClock
        else { return response }
        let basis: ResponseTarget.Basis = coverage.schedule == .businessHours ? .business : .coverage
        return ResponseTarget(time, basis: basis, bound: bound)
    }

    private func reportBlank(tier: TierColumns.Column, at span: SourceSpan, diagnostics: inout Diagnostics) {
        diagnostics.warning(
            .cellBlank, "blank cell: what `\(tier.name.value)` gets of `\(label.text)` is left unspecified",
            at: span, help: "say `Not included` or what is included")
    }

    // MARK: Surroundings

    private var isAddOn: Bool {
        ["add", "on"].allSatisfy(label.words.contains) || ["add", "ons"].allSatisfy(corner.words.contains)
            || ["add", "on"].allSatisfy(corner.words.contains)
    }

    private func isAvailableWord(_ text: String) -> Bool { text.lowercased() == "available" }

    private func help(for text: RichText) -> String {
        if vocabulary.undecided.meaning(of: text.folded) != nil {
            return "nothing is promised yet: say yes or no once it is decided"
        }
        guard let nearest = spellingSuggestion(for: text) ?? nearestPhrase(to: text.folded) else {
            return
                "known forms: `24x7`, `24x5: 8 Hours`, `within 1 business day`, `Included`, `Not included`, "
                + "`Available for Purchase`, `2 per year`; or add a word under `vocabulary:`"
        }
        return "did you mean `\(nearest)`?"
    }

    /// The cell with its unknown words spelt as the nearest known ones, where that can be understood.
    private func spellingSuggestion(for text: RichText) -> String? {
        let known = vocabulary.cellWords
        let isKnown = Set(known)
        var suggestion = ""
        var end = 0
        for token in CellLexer.tokens(of: text) {
            guard case .word(let word) = token.kind, word.count > 2, !isKnown.contains(word),
                let correct = nearest(to: word, in: known)
            else { continue }
            suggestion += text.text.string(end..<token.range.lowerBound) + correct
            end = token.range.upperBound
        }
        guard end > 0 else { return nil }
        suggestion += text.text.string(end..<text.text.count)
        let corrected = RichText(plain: suggestion, at: text.span)
        let facts = CellParser.facts(of: corrected, vocabulary: vocabulary, context: context)
        return facts == nil ? nil : corrected.folded
    }

    private func nearestPhrase(to text: String) -> String? {
        nearest(to: text.lowercased(), in: vocabulary.availability.phrases.filter { $0.count > 3 })
    }

    /// The footnote below the table that begins with a mark.
    private func note(for mark: Sourced<String>, diagnostics: inout Diagnostics) -> [Sourced<String>] {
        // A link has its note with it.
        if mark.value.hasPrefix("^") { return [] }
        if let found = notes.note(for: mark) { return found }
        diagnostics.warning(
            .noteMissing, "`\(mark.value)` points to no note below the table", at: mark.span,
            help: mark.value.hasPrefix("[^")
                ? "write the note as `\(mark.value): …`" : "begin the note's paragraph with `\(mark.value)`")
        return []
    }
}

extension RichText {
    /// `[^1]` with the definition `[^1]: Weekdays` is a link to `Weekdays`, which is the note.
    fileprivate var linkedNotes: [Sourced<String>] {
        links.filter { text.bytes[$0.range].first == UInt8(ascii: "^") }.map(\.destination)
    }
}

/// The labels around the cells of a row, and what they say of them.
private struct RowSurroundings {
    let label: Label
    let corner: Label
    /// The heading inside the table above the row; empty where there is none.
    let rowHeading: Label
    /// The heading above the table.
    let heading: Label
    let vocabulary: Vocabulary

    private var timeMeaning: TimeMeaning {
        let around = [label, rowHeading, corner, heading]
        if around.contains(where: { $0.holds(vocabulary.otherTimeWords) || $0.holds(vocabulary.priceWords) })
        {
            return .other
        }
        if label.isMadeOf(vocabulary.channelWords) || label.isSeverity(vocabulary) { return .response }
        return around.contains { $0.holds(vocabulary.responseWords) } ? .response : .unknown
    }

    func context(
        unit: (unit: TimeAmount.Unit, basis: ResponseTarget.Basis)?, tierWords: Set<String>,
        noteFigures: Set<Int>
    ) -> CellContext {
        var context = CellContext(timeMeaning)
        context.tierWords = tierWords
        context.isOfPrices = label.holds(vocabulary.priceWords)
        context.isOfTimes = labelIsOfTimes
        context.isOfHours = ![label, corner, rowHeading].contains { $0.holds(vocabulary.responseWords) }
        context.unit = context.timeMeaning == .response ? unit ?? corner.unit(vocabulary) : nil
        context.period = label.period(vocabulary)
        context.kinds = label.kinds(vocabulary)
        context.labelWords = Set(label.words)
        context.noteFigures = noteFigures
        return context
    }

    /// "Response", "Support hours": a figure without a unit is no number of things.
    private var labelIsOfTimes: Bool {
        if [label, corner, rowHeading].contains(where: { $0.holds(vocabulary.responseWords) }) {
            return true
        }
        return label.words.contains("time")
            || label.words.contains("hours")
                && label.words.allSatisfy {
                    vocabulary.channelWords.contains($0) || English.hoursTitles.contains($0)
                }
    }
}
