import GuideSyntax
import SourceText

/// Reads a table as one of tiers, or says why it is none. Which way the table runs is told by the labels of both sides:
/// names of tiers against words for what is promised.
struct TableReader {
    let title: String
    let file: SourceFile
    let footnotes: Footnotes
    let vocabulary: Vocabulary
    let directives: [TableDirective]
    /// A heading of the page does.
    private let speaksOfSupport: Bool
    /// Of the section that was read last: it may hold thousands of tables.
    private var sectionNotes: (section: SourceSpan, notes: SectionNotes)?

    enum Reading {
        case tiers(TierTables.Candidate)
        case other(reason: String)
        /// The configuration says that it is none.
        case setAside
    }

    init(
        guide: Guide, footnotes: Footnotes, directives: [TableDirective], speaksOfSupport: Bool,
        vocabulary: Vocabulary
    ) {
        title = guide.frontMatter?["title"]?.string ?? ""
        file = guide.file
        self.speaksOfSupport = speaksOfSupport
        self.footnotes = footnotes
        self.directives = directives
        self.vocabulary = vocabulary
    }

    /// - Parameters:
    ///   - known: The tiers that another table names.
    ///   - side: Where the tiers stand, when that is known.
    mutating func read(
        _ table: Table, in section: Section, known: Set<TierName>, side: TableDirective.Side? = nil
    ) -> Reading {
        let directive = directives.directive(for: section)
        if directive?.tiers == TableDirective.Side.none { return .setAside }
        let view = view(of: table, known: known, side: directive?.tiers ?? side)
        let shape = TableShape(
            of: view.table, isTransposed: view.orientation == .transposed, known: known,
            vocabulary: vocabulary)
        if let reason = shape.reason, directive?.tiers == nil {
            // What is wrong with it is said of the table as its author sees it.
            let plain = TableShape(of: table, isTransposed: false, known: known, vocabulary: vocabulary)
                .reason
            return .other(reason: plain ?? reason)
        }
        let namesTiers = directive?.tiers != nil || !known.isEmpty
        return .tiers(
            TierTables.Candidate(
                view: view, written: table, section: section, places: [table.span],
                notes: TableNotes(of: table, in: notes(of: section), of: file, footnotes: footnotes),
                understood: shape.understood, confidence: confidence(in: view, shape),
                isTelling: shape.isTelling, tellsHours: shape.tellsHours,
                speaksOfSupport: speaksOfSupport
                    || view.table.rows.compactMap(\.cells.first)
                        .contains { isAboutSupport(Label($0)) },
                namesTiers: namesTiers
                    || self.namesTiers(view.table, headings: section.trail + [title]),
                headerNamesTiers: self.namesTiers(view.table, headings: []),
                severity: severity(of: table, in: section),
                isCertain: namesTiers
                    || isCertain(view.table, headings: section.trail + [title])))
    }

    private mutating func notes(of section: Section) -> SectionNotes {
        if let sectionNotes, sectionNotes.section == section.span { return sectionNotes.notes }
        let notes = SectionNotes(of: section)
        sectionNotes = (section.span, notes)
        return notes
    }

    /// "Phone support", but not "SLA credits".
    private func isAboutSupport(_ label: Label) -> Bool {
        label.holds(vocabulary.supportRowWords) && !label.holds(vocabulary.priceWords)
            && !label.holds(vocabulary.otherTimeWords)
    }

    // MARK: Which way it runs

    private func view(of table: Table, known: Set<TierName>, side: TableDirective.Side?) -> TableView {
        let isTransposed = side.map { $0 == .rows } ?? runsInRows(table, known: known)
        if isTransposed { return transposed(table) }
        guard let ungrouped = table.ungrouped(vocabulary) else { return asWritten(table, known: known) }
        return TableView(table: ungrouped, orientation: .grouped)
    }

    private func runsInRows(_ table: Table, known: Set<TierName>) -> Bool {
        let corner = table.header.cells.first.map { Label($0) } ?? Label("")
        let isNamed = vocabulary.tierHeaders.meaning(of: corner.text) != nil
        guard !corner.isMadeOf(vocabulary.severityWords) else { return false }
        var names: [RichText] = []
        for row in table.rows {
            // A tier that stands for several rows has something between it and the columns.
            guard let name = row.cells.first, !name.isBlank else { return false }
            names.append(name)
        }
        // Half of the names would have to be a tier's: of most tables none is.
        guard isNamed || !known.isEmpty || names.contains(where: mayHoldTierWord) else { return false }
        let labels = TableAxis.labels(of: names)
        guard isNamed || !known.isEmpty || labels.contains(where: { $0.holds(vocabulary.tierWords) }) else {
            return false
        }
        let rows = TableAxis(labels, known: known, vocabulary: vocabulary)
        guard isNamed ? rows.mayBeNamedTiers : rows.mayBeTiers else { return false }
        let columns = TableAxis(Array(table.header.cells.dropFirst()), known: known, vocabulary: vocabulary)
        guard !columns.areSeverities else { return false }
        if rows.areKnown { return !columns.areKnown }
        return rows.labels.count >= 2 && columns.tierness - rows.tierness < -0.25
            && (rows.tierness >= 0.5 || isNamed)
    }

    /// False where no word of a text is a tier's.
    private func mayHoldTierWord(_ text: RichText) -> Bool {
        // What a picture says is left out of names, and may touch them.
        guard vocabulary.tierWords.added.isEmpty, !text.marks.contains(where: \.isImage),
            let traits = Label.traits(of: text.text.bytes)
        else {
            return true
        }
        return traits.contains(.tier)
    }

    /// Columns of words for what is promised may stand between those of tiers: "Feature | Description | Basic | Gold".
    private func asWritten(_ table: Table, known: Set<TierName>) -> TableView {
        let header = table.header.cells
        let labels = header.map { Label($0) }
        guard labels.dropFirst().contains(where: { $0.isMadeOf(vocabulary.attributeWords) }) else {
            return TableView(table: table, orientation: .asWritten)
        }
        let axis = TableAxis(Array(header.dropFirst()), known: [], vocabulary: vocabulary)
        let isOther = labels.map { label in
            label.isMadeOf(vocabulary.attributeWords) && !TableShape.isTierBesideOthers(label, axis)
        }
        let others = header.indices.dropFirst().filter { isOther[$0] }
        let tiers = TableAxis(
            header.indices.dropFirst().filter { !isOther[$0] }.map { header[$0] }, known: known,
            vocabulary: vocabulary)
        let divides = others.contains { labels[$0].holds(vocabulary.severityWords) }
        guard !others.isEmpty, !divides, tiers.labels.count >= 2, tiers.tierness >= 0.5 else {
            return TableView(table: table, orientation: .asWritten)
        }
        return TableView(
            table: table.without(Set(others)), orientation: .asWritten, unread: others.map { header[$0] })
    }

    /// Of a table with its tiers in the rows, columns such as a price or a description are no features.
    private func transposed(_ table: Table) -> TableView {
        let header = table.header.cells
        // Several severities are another reading's.
        let severities = Set(header.indices.dropFirst().filter { Label(header[$0]).isSeverity(vocabulary) })
        let unread = header.indices.dropFirst().filter { column in
            let label = Label(header[column])
            if severities.count > 1, severities.contains(column) { return true }
            let cells = table.rows.compactMap { $0.cells.indices.contains(column) ? $0.cells[column] : nil }
                .filter { !$0.isBlank }
            return label.holds(vocabulary.priceWords) || label.isMadeOf(vocabulary.definitionWords)
                || cells.isEmpty || !cells.contains(where: isReadable)
        }
        return TableView(
            table: table.without(Set(unread)).transposed, orientation: .transposed,
            unread: unread.map { header[$0] })
    }

    private func isReadable(_ cell: RichText) -> Bool {
        CellParser.facts(of: cell.withoutDecoration, vocabulary: vocabulary, timeMeaning: .response) != nil
    }

    /// "P1" in the corner or right above; "Priority" alone is none.
    private func severity(of table: Table, in section: Section) -> Sourced<String>? {
        let places = [table.header.cells.first?.withoutDecoration, section.heading?.content]
        return places.compactMap { $0?.firstLine }.first { text in
            let label = Label(text)
            return label.isSeverity(vocabulary)
                && label.words.contains { English.urgencies[$0] != nil || $0.contains(where: \.isNumber) }
        }?.sourced
    }

    // MARK: How certain it is

    /// Half of it is the share of cells that say what a tier gets, half what the labels say of the direction.
    private func confidence(in view: TableView, _ shape: TableShape) -> Int {
        let columns = TableAxis(
            Array(view.table.header.cells.dropFirst()), known: [], vocabulary: vocabulary)
        let rows = TableAxis(view.table.rows.compactMap(\.cells.first), known: [], vocabulary: vocabulary)
        let direction = max(0, min(1, 0.5 + (columns.tierness - rows.tierness) / 2))
        return Int(100 * (shape.readableShare + direction) / 2)
    }

    /// More than that a heading speaks of support: the header names tiers, or a heading says that they follow.
    private func isCertain(_ table: Table, headings: [String]) -> Bool {
        namesTiers(table, headings: []) || headings.contains { Label($0).holds(English.tierNouns) }
    }

    private func namesTiers(_ table: Table, headings: [String]) -> Bool {
        let labels = table.header.cells.map { Label($0) }
        return labels.first.map { vocabulary.tierHeaders.meaning(of: $0.text) != nil } ?? false
            || labels.contains { $0.holds(vocabulary.tierWords) }
            || headings.contains { heading in
                Label(heading).holds(vocabulary.supportWords)
                    && !(labels.first.map { areTiers(of: $0, in: Label(heading)) } ?? false)
            }
    }

    /// "Tiers of storage" over a corner that says "Storage": the heading speaks of tiers, and says what they are of.
    private func areTiers(of corner: Label, in heading: Label) -> Bool {
        !corner.words.isEmpty && corner.words.allSatisfy(heading.words.contains)
            && !corner.holds(vocabulary.supportWords) && !corner.holds(vocabulary.attributeWords)
            && heading.words.filter(vocabulary.supportWords.contains).allSatisfy(
                vocabulary.tierWords.contains)
    }
}
