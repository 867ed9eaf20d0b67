import GuideSyntax
import PolicyModel
import SourceText
import SupportPolicy

/// Tables that say what each tier gets at each severity: severities in the rows and tiers in the columns, or the other way
/// round. A table is taken only where all its severities and tiers are told by their words, and most of its cells by theirs.
struct SeverityTables {
    /// A tier or a severity, and which row or column is its own.
    struct Name {
        var text: Sourced<String>
        var index: Int
        /// "Premium (24x7)": holds for all cells of the tier.
        var coverage: Sourced<Coverage>?
    }

    struct Found {
        var table: Table
        /// The heading above.
        var heading: RichText?
        var trail: [String]
        var notes: TableNotes
        var tiers: [Name]
        var severities: [Name]
        var hasTiersInColumns: Bool

        func cell(_ tier: Name, _ severity: Name) -> (cell: RichText?, row: Table.Row)? {
            let (row, column) =
                hasTiersInColumns ? (severity.index, tier.index) : (tier.index, severity.index)
            guard table.rows.indices.contains(row) else { return nil }
            let cells = table.rows[row].cells
            return (cells.indices.contains(column) ? cells[column] : nil, table.rows[row])
        }
    }

    private(set) var all: [Found] = []

    /// - Parameter known: The tiers of the table of features; empty where there is none, and names must tell.
    init(
        in sections: [SectionTables], of file: SourceFile, footnotes: Footnotes, known: Set<TierName>,
        vocabulary: Vocabulary
    ) {
        for group in sections {
            let section = group.section
            let tables = group.tables.filter { $0.mayNameSeverities(vocabulary) }
            guard !tables.isEmpty else { continue }
            let sectionNotes = SectionNotes(of: section)
            for table in tables {
                let notes = TableNotes(of: table, in: sectionNotes, of: file, footnotes: footnotes)
                let parts = table.dividedBySections(vocabulary)
                let found = parts.map { part in
                    SeverityTableReader(
                        table: part.table, heading: part.label ?? section.heading?.content,
                        trail: section.trail + (part.label.map { [$0.folded] } ?? []), notes: notes,
                        known: known, vocabulary: vocabulary
                    ).found
                }
                guard let first = found.compactMap(\.self).first else { continue }
                // The first of several says which tiers there are.
                let isAlike =
                    all.first.map { $0.tiers.map(\.text.value) == first.tiers.map(\.text.value) } ?? true
                guard !known.isEmpty || isAlike else { continue }
                all += found.compactMap(\.self)
                unread += zip(parts, found).filter { $0.1 == nil }.map { $0.0.label?.span ?? $0.0.table.span }
            }
        }
    }

    /// Parts of tables that are read otherwise.
    private(set) var unread: [SourceSpan] = []

    func reportUnread(diagnostics: inout Diagnostics) {
        for place in unread {
            diagnostics.warning(
                .tableSkipped,
                "what stands below is not compiled: it says something else than the time to a response",
                at: place)
        }
    }

    var tiers: Set<TierName> { Set((all.first?.tiers ?? []).map { TierName($0.text.value) }) }

    /// Those of the first table.
    var severities: [Sourced<String>] { all.first?.severities.map(\.text) ?? [] }

    /// How long a response takes at each severity, for each tier of each table.
    func minutes(_ vocabulary: Vocabulary) -> [[String: Int]] {
        all.flatMap { found in
            found.tiers.map { tier in
                var minutes: [String: Int] = [:]
                for severity in found.severities {
                    let text = found.cell(tier, severity)?.cell?.withoutDecoration
                    let facts = text.flatMap {
                        CellParser.facts(of: $0, vocabulary: vocabulary, timeMeaning: .response)
                    }
                    minutes[severity.text.value] = facts?.response?.value.minutes
                }
                return minutes
            }
        }
    }

    /// The places of the tables that are read.
    var places: [SourceSpan] { all.map(\.table.span) }
}

/// Judges one table.
private struct SeverityTableReader {
    let table: Table
    let heading: RichText?
    let trail: [String]
    let notes: TableNotes
    let known: Set<TierName>
    let vocabulary: Vocabulary

    /// "Plan" over the column of severities says what the header names.
    private var cornerNamesTiers: Bool {
        table.header.cells.first.map {
            vocabulary.tierHeaders.meaning(of: $0.withoutDecoration.folded) != nil
        }
            ?? false
    }

    var found: SeverityTables.Found? {
        let labels = table.rows.map { $0.cells.first?.withoutDecoration }
        let headers = table.header.cells.map { $0.withoutDecoration }
        // What is not the time to a first response is another promise.
        guard labels.count >= 2 || headers.count >= 3, !isOfOtherTimes, isOfResponses, !hasOtherRows else {
            return nil
        }
        let corner = Label(headers.first?.folded ?? "")
        if let severities = severities(labels.enumerated().map { ($0.offset, $0.element) }, below: corner),
            let tiers = tiers(
                headers.enumerated().dropFirst().map { ($0.offset, $0.element) }, mayDescribe: true)
        {
            return judged(tiers, severities, hasTiersInColumns: true)
        }
        // Prices and hours may stand beside the severities.
        let columns = headers.enumerated().dropFirst().filter { !isDescribing($0.element) }
        if let severities = severities(columns.map { ($0.offset, $0.element) }, below: Label("")),
            let tiers = tiers(labels.enumerated().map { ($0.offset, $0.element) }, mayDescribe: false)
        {
            return judged(tiers, severities, hasTiersInColumns: false)
        }
        return nil
    }

    private func isDescribing(_ header: RichText) -> Bool {
        let label = Label(header)
        return !label.isSeverity(vocabulary)
            && (label.isMadeOf(Self.describing) || label.holds(vocabulary.priceWords))
    }

    /// The heading says that responses follow, or nothing else than that it is about support; or the header says it.
    private var isOfResponses: Bool {
        let heading = Label(heading?.folded ?? "")
        let words = heading.words.filter { !$0.allSatisfy(\.isNumber) }
        return heading.holds(vocabulary.responseWords) || words.allSatisfy(vocabulary.generalWords.contains)
            || table.header.cells.contains { Label($0).holds(vocabulary.responseWords) }
    }

    /// A column beside the tiers says of rows that they are of something else: "Resolution time".
    private var hasOtherRows: Bool {
        table.rows.contains { row in
            row.cells.enumerated().dropFirst().contains { index, cell in
                let label = Label(cell)
                let header = table.header.cells.indices.contains(index) ? table.header.cells[index] : nil
                // What a severity means may be told in a few words, and what comes later in a column of its own.
                guard let header, !Label(header).holds(vocabulary.definitionWords),
                    !Label(header).holds(vocabulary.otherTimeWords)
                else { return false }
                return label.words.count <= 4 && label.holds(vocabulary.otherTimeWords)
            }
        }
    }

    private var isOfOtherTimes: Bool {
        let above = [trail.last ?? "", table.header.cells.first?.folded ?? ""].map { Label($0) }
        return above.contains { $0.holds(vocabulary.otherTimeWords) || $0.holds(vocabulary.priceWords) }
    }

    /// Nil where one of them is none.
    private func severities(_ cells: [(Int, RichText?)], below corner: Label) -> [SeverityTables.Name]? {
        let names = cells.compactMap { index, cell -> SeverityTables.Name? in
            guard let cell, Label(cell.leadingName).isSeverity(below: corner, vocabulary) else { return nil }
            return SeverityTables.Name(
                text: cell.leadingName.splittingCoverage(vocabulary).text.withoutResponse.sourced,
                index: index)
        }
        // A severity that stands twice has something between it and the tiers.
        let areDistinct = Set(names.map { SeverityID(naming: $0.text.value) }).count == names.count
        return names.count == cells.count && names.count >= 2 && areDistinct ? names : nil
    }

    /// - Parameter mayDescribe: Columns that say something else than what a tier gets, such as a definition, may stand between.
    private func tiers(_ cells: [(Int, RichText?)], mayDescribe: Bool) -> [SeverityTables.Name]? {
        var names: [SeverityTables.Name] = []
        var others: [SeverityTables.Name] = []
        for (index, cell) in cells {
            guard let cell, !cell.isBlank else { return nil }
            guard let name = name(cell, index) else {
                guard mayDescribe else { return nil }
                continue
            }
            if isTier(name.text.value) { names.append(name) } else { others.append(name) }
        }
        // Beside the tiers of another table a column is something else, unless it is called like one of them.
        if !known.isEmpty, !names.isEmpty, !others.isEmpty, others.allSatisfy(isKin) {
            names = (names + others).sorted { $0.index < $1.index }
        } else if known.isEmpty, !others.isEmpty {
            // Beside well-known names it is a tier.
            let plain = names.count { TierName($0.text.value).isPlain(vocabulary) }
            guard plain > 1, plain > others.count,
                others.allSatisfy({ Label($0.text.value).words.count <= 3 })
            else { return nil }
            names = (names + others).sorted { $0.index < $1.index }
        } else if !others.isEmpty, !mayDescribe || names.count < 2 {
            return nil
        }
        let ids = Set(names.map { TierName($0.text.value) })
        guard ids.count == names.count, names.count >= (known.isEmpty ? 2 : 1) else { return nil }
        return names
    }

    /// "Premium", "Premium (24x7)", "Premium Response", "Response time – Premium": the name of a tier, and what its header
    /// says of all its cells. Nil where the words only describe.
    private func name(_ cell: RichText, _ index: Int) -> SeverityTables.Name? {
        let text = cell.firstLine
        // "Standard Resolution" beside "Standard Response" is no tier's name.
        guard !Label(text).holds(vocabulary.otherTimeWords) else { return nil }
        let open = text.text.bytes.firstIndex(of: UInt8(ascii: "(")) ?? text.text.count
        let inside = text.text.bytes.lastIndex(of: UInt8(ascii: ")")).map { (open + 1)..<max(open + 1, $0) }
        let words = text.wordRanges(in: 0..<open)
        let describes = { (word: Range<Int>) in
            let word = text.text.string(word).lowercased()
            return Self.describing.contains(word) || !word.contains { $0.isLetter || $0.isNumber }
        }
        let bare = words.drop(while: describes).prefix { !describes($0) }
        guard let first = bare.first, let last = bare.last else { return nil }
        let name = text.sourced(first.lowerBound..<last.upperBound)
        return SeverityTables.Name(
            text: name, index: index, coverage: inside.flatMap { coverage(text.keeping([$0])) })
    }

    /// "Premium Plus", where another table has "Premium".
    private func isKin(_ name: SeverityTables.Name) -> Bool {
        let tier = TierName(name.text.value)
        return tier.isPlain(vocabulary) || known.contains { tier.extends($0) }
    }

    private static let describing = Set(
        English.attributeWords + English.definitionWords
            + ["update", "updates", "initial", "first", "target", "targeted"])

    private func isTier(_ name: String) -> Bool {
        if !known.isEmpty { return known.contains(TierName(name)) }
        let label = Label(name)
        if cornerNamesTiers { return (1...4).contains(label.words.count) && !label.isSeverity(vocabulary) }
        return Set(label.words).count <= 4 && label.holds(vocabulary.tierWords)
            && !label.isSeverity(vocabulary)
    }

    private func coverage(_ text: RichText) -> Sourced<Coverage>? {
        CellParser.facts(of: text, vocabulary: vocabulary, timeMeaning: .other)?.coverage
    }

    private func judged(
        _ tiers: [SeverityTables.Name], _ severities: [SeverityTables.Name], hasTiersInColumns: Bool
    ) -> SeverityTables.Found? {
        let found = SeverityTables.Found(
            table: table, heading: heading, trail: trail, notes: notes, tiers: tiers, severities: severities,
            hasTiersInColumns: hasTiersInColumns)
        let cells = tiers.flatMap { tier in severities.compactMap { found.cell(tier, $0)?.cell } }
            .filter { !$0.isBlank }
        let readable = cells.count {
            CellParser.facts(of: $0.withoutDecoration, vocabulary: vocabulary, timeMeaning: .response)?
                .isTelling ?? false
        }
        return readable * 2 >= cells.count && readable > 1 ? found : nil
    }
}

extension Table {
    /// Two of its rows or columns may be severities: of most tables none is, and nothing else need be read of them.
    fileprivate func mayNameSeverities(_ vocabulary: Vocabulary) -> Bool {
        let headers = header.cells.dropFirst()
        if headers.count(where: { $0.mayNameSeverity(vocabulary) }) > 1 { return true }
        // Below such a corner any word may be one.
        if Label(header.cells.first?.withoutDecoration.folded ?? "").holds(vocabulary.severityWords) {
            return true
        }
        return rows.count { $0.cells.first?.mayNameSeverity(vocabulary) ?? false } > 1
    }

    /// Its parts below rows that are nothing but a label, such as "Resolution times"; the whole where there are none, or
    /// where the labels of such rows are severities.
    fileprivate func dividedBySections(_ vocabulary: Vocabulary) -> [(table: Table, label: RichText?)] {
        var parts: [(table: Table, label: RichText?)] = []
        var current = self
        current.rows = []
        var label: RichText?
        for row in rows {
            guard let first = row.cells.first?.withoutDecoration, !first.isBlank,
                row.cells.dropFirst().allSatisfy(\.isBlank),
                !Label(first).isSeverity(vocabulary)
            else {
                current.rows.append(row)
                continue
            }
            if !current.rows.isEmpty { parts.append((current, label)) }
            current.rows = []
            label = first
        }
        if !current.rows.isEmpty || parts.isEmpty { parts.append((current, label)) }
        return parts
    }
}

extension RichText {
    /// "P1 Response" without what is told of it.
    fileprivate var withoutResponse: RichText {
        let words = wordRanges(in: 0..<text.count)
        let name = words.reversed().drop {
            ["response", "responses", "time", "times", "sla", "target"].contains(text.string($0).lowercased())
        }
        guard name.count < words.count, let last = name.first else { return self }
        return keeping([0..<last.upperBound])
    }

    /// The words of a part, divided by white space.
    func wordRanges(in part: Range<Int>) -> [Range<Int>] {
        text.bytes[part].split { $0 == 0x20 || $0 == 0x0A || $0 == 0x09 }
            // Other white space, such as U+3000, is part of no word either.
            .map { trimmed($0.startIndex..<$0.endIndex) }.filter { !$0.isEmpty }
    }
}
