import GuideSyntax
import PolicyModel
import SourceText
import SupportPolicy

/// The tables of a guide that hold what tiers get: features in rows, tiers in columns. Other shapes are recognized so far
/// that they are not read wrongly.
struct TierTables {
    /// A table that was taken, and the headings above it.
    struct Candidate {
        var table: Table
        var trail: [String]
        /// What may be a footnote of it.
        var notes: TableNotes
        var understood: Int
        /// Something says that the columns are tiers of support: the corner, a column's name or a heading above.
        var namesTiers: Bool
        /// The header itself says so.
        var headerNamesTiers: Bool
    }

    private struct Skipped {
        var table: Table
        var reason: String
        /// It shares tiers with the tier table, and differs from it in others.
        var isVariant = false
    }

    /// The table that names the tiers: the one of which most is understood.
    private(set) var main: Candidate?
    /// All tables of the same tiers, in the order of the guide.
    private(set) var all: [Candidate] = []
    private var skipped: [Skipped] = []

    /// - Parameter footnotes: Those of the guide.
    init(in guide: Guide, footnotes: [RichText], vocabulary: Vocabulary) {
        var candidates: [Candidate] = []
        let title = guide.frontMatter?["title"]?.string ?? ""
        for section in guide.sections {
            for table in section.blocks.flatMap(\.tables) {
                let shape = TableShape(of: table, vocabulary: vocabulary)
                if let reason = shape.reason {
                    skipped.append(Skipped(table: table, reason: reason))
                } else {
                    candidates.append(
                        Candidate(
                            table: table, trail: section.trail,
                            notes: TableNotes(
                                of: table, in: section, of: guide.file, footnotes: footnotes),
                            understood: shape.understood,
                            namesTiers: Self.namesTiers(
                                table, headings: section.trail + [title], vocabulary: vocabulary),
                            headerNamesTiers: Self.namesTiers(table, headings: [], vocabulary: vocabulary)))
                }
            }
        }
        choose(among: candidates)
    }

    private mutating func choose(among candidates: [Candidate]) {
        let named = candidates.filter(\.namesTiers)
        let best = named.map(\.understood).max()
        guard let main = named.first(where: { $0.understood == best }) else {
            skipped += candidates.map {
                Skipped(table: $0.table, reason: "nothing says that its columns are tiers")
            }
            return
        }
        self.main = main
        let names = Self.names(of: main.table)
        for candidate in candidates {
            if Self.names(of: candidate.table) == names {
                all.append(candidate)
            } else {
                let isVariant = !Set(Self.names(of: candidate.table)).isDisjoint(with: names)
                skipped.append(
                    Skipped(
                        table: candidate.table, reason: "its columns are other tiers than those above",
                        isVariant: isVariant))
            }
        }
    }

    private static func namesTiers(_ table: Table, headings: [String], vocabulary: Vocabulary) -> Bool {
        let labels = table.header.cells.map { Label($0) }
        return labels.first.map { vocabulary.tierHeaders.meaning(of: $0.text) != nil } ?? false
            || labels.contains { $0.holds(vocabulary.tierWords) }
            || headings.contains { heading in
                Label(heading).holds(vocabulary.supportWords)
                    && !(labels.first.map { areTiers(of: $0, in: Label(heading), vocabulary) } ?? false)
            }
    }

    /// "Tiers of storage" over a corner that says "Storage": the heading speaks of tiers, and says what they are of.
    private static func areTiers(of corner: Label, in heading: Label, _ vocabulary: Vocabulary) -> Bool {
        !corner.words.isEmpty && corner.words.allSatisfy(heading.words.contains)
            && !corner.holds(vocabulary.supportWords) && !corner.holds(vocabulary.attributeWords)
            && heading.words.filter(vocabulary.supportWords.contains).allSatisfy(
                vocabulary.tierWords.contains)
    }

    /// The tiers of the table that names them.
    func tiers(_ vocabulary: Vocabulary) -> [TierID] {
        (main?.table.header.cells.dropFirst() ?? []).map {
            TierID(
                naming: $0.withoutDecoration.splittingNoteMarks.text.splittingCoverage(vocabulary).text.folded
            )
        }
    }

    private static func names(of table: Table) -> [String] { table.header.cells.dropFirst().map(\.folded) }

    /// A table beside the tier table that is not compiled is said to be so; nothing is lost in silence.
    ///
    /// - Parameter read: The tables that are compiled as something else.
    func reportSkipped(except read: [SourceSpan], diagnostics: inout Diagnostics) {
        for table in skipped where !read.contains(table.table.span) {
            if table.isVariant, let main {
                reportVariant(table.table, of: main.table, diagnostics: &diagnostics)
                continue
            }
            diagnostics.warning(
                .tableSkipped, "this table is not compiled: \(table.reason)", at: table.table.header.span)
        }
    }

    /// Two tables of nearly the same tiers: one of them is out of date, or a name is misspelt.
    private func reportVariant(_ table: Table, of main: Table, diagnostics: inout Diagnostics) {
        let known = Self.names(of: main)
        let added = table.header.cells.dropFirst().filter { !known.contains($0.folded) && !$0.isBlank }
        let missing = Set(known).subtracting(Self.names(of: table)).filter { !$0.isEmpty }.sorted()
        let names = (added.map(\.folded).isEmpty ? missing : added.map(\.folded)).map { "`\($0)`" }
        let difference =
            names.isEmpty
            ? "in another order" : (added.isEmpty ? "without " : "with ") + names.joined(separator: ", ")
        let suggestion = added.first.flatMap { nearest(to: $0.folded, in: missing) }
        diagnostics.warning(
            .tableOtherTiers,
            "this table is not compiled: it has other tiers than the tier table, \(difference)",
            at: added.first?.span ?? table.header.span,
            notes: [Diagnostic.Note("the tier table begins here", at: main.header.span)],
            help: suggestion.map { "did you mean `\($0)`?" } ?? "give all tables of tiers the same columns")
    }

    /// - Parameter isError: The prose holds no policy either.
    func reportNone(in guide: Guide, isError: Bool, diagnostics: inout Diagnostics) {
        let notes = skipped.prefix(8).map {
            Diagnostic.Note("this table is not one: \($0.reason)", at: $0.table.header.span)
        }
        let start = guide.sections.first { !$0.span.isEmpty }?.span.start ?? guide.file.span.end
        diagnostics.report(
            Diagnostic(
                isError ? .error : .warning, .tableNone,
                "no tier table found" + (isError ? "" : "; only the prose is compiled"),
                at: SourceSpan(start, start), notes: notes,
                help: "expected a table with a column for each tier and a row for each feature"))
    }
}

/// Judges whether a table has features in its rows and tiers in its columns.
struct TableShape {
    /// Why it is not such a table; nil when it is.
    private(set) var reason: String?
    /// The number of cells that say something about support.
    private(set) var understood = 0

    init(of table: Table, vocabulary: Vocabulary) {
        let header = table.header.cells
        guard header.count >= 2 else {
            reason = "it has no column for a tier"
            return
        }
        let corner = Label(header[0])
        let columns = header.dropFirst().map { Label($0) }
        if columns.allSatisfy({ $0.text.isEmpty }) {
            reason = "its header names no tier"
        } else if corner.isMadeOf(vocabulary.severityWords) {
            reason = "its rows are severities, expected features"
        } else if columns.filter({ $0.isSeverity(vocabulary) }).count * 2 > columns.count {
            reason = "its columns are severities, expected tiers"
        } else if let attribute = columns.first(where: { $0.isMadeOf(vocabulary.attributeWords) }) {
            reason = "its column `\(attribute.text)` says what is promised, expected a tier"
        } else {
            judgeCells(of: table, corner: corner, vocabulary: vocabulary)
        }
    }

    private mutating func judgeCells(of table: Table, corner: Label, vocabulary: Vocabulary) {
        var filled = 0
        var readable = 0
        var severityRows = 0
        var valueRows = 0
        let filledRows = table.rows.count { row in row.cells.contains { !$0.isBlank } }
        var columns = Array(repeating: ColumnCells(), count: table.header.cells.count)
        for row in table.rows {
            guard let first = row.cells.first else { continue }
            let label = Label(first)
            if label.isSeverity(vocabulary) { severityRows += 1 }
            if CellParser.facts(of: first.withoutDecoration, vocabulary: vocabulary, timeMeaning: .response)?
                .isTelling ?? false
            {
                valueRows += 1
            }
            if vocabulary.scopeRows.meaning(of: label.text) != nil { continue }
            for (column, cell) in row.cells.enumerated().dropFirst() where !cell.isBlank {
                filled += 1
                if columns.indices.contains(column) { columns[column].add(cell) }
                // A length of time counts whatever it is of: that question comes later.
                let facts = CellParser.facts(
                    of: cell.withoutDecoration, vocabulary: vocabulary, timeMeaning: .response)
                guard let facts else { continue }
                readable += 1
                if columns.indices.contains(column) { columns[column].readable += 1 }
                understood += facts.isTelling ? 2 : 1
            }
        }
        if severityRows * 2 > table.rows.count {
            reason = "its rows are severities, expected features"
        } else if valueRows * 2 > table.rows.count {
            // One feature may well be called `24x7 Support`.
            reason = "its first column says when, expected the names of features"
        } else if filled == 0 {
            reason = "its cells are empty"
        } else if readable * 2 < filled {
            reason = "most of its cells say neither yes or no nor when"
        } else if let column = columns.firstIndex(where: \.areNames),
            !Label(table.header.cells[column]).namesTier(vocabulary)
        {
            reason = "its column `\(table.header.cells[column].folded)` says neither yes or no nor when"
        } else if understood < 2 || filledRows == 1 && readable < filled && understood == readable {
            reason = "too few of its cells say what a tier gets"
        } else if table.rows.count == readable, understood == readable, corner.isMadeOf(vocabulary.priceWords)
        {
            reason = "it holds prices"
        }
    }
}

/// What the cells of a column say.
private struct ColumnCells {
    var readable = 0
    private var filled = 0
    private var texts: Set<String> = []

    mutating func add(_ cell: RichText) {
        filled += 1
        texts.insert(cell.folded)
    }

    /// Each says something else, and none what a tier gets: they name things, row by row.
    var areNames: Bool { filled > 2 && readable == 0 && texts.count == filled }
}

extension Label {
    /// A few words, one of which vendors use for tiers; a long header tells what stands below it.
    fileprivate func namesTier(_ vocabulary: Vocabulary) -> Bool {
        words.count <= 4 && holds(vocabulary.tierWords)
    }

    /// `P1`, `Sev 2`, `Severity 1 (Critical)`, `Urgent`.
    func isSeverity(_ vocabulary: Vocabulary) -> Bool {
        let name = text.utf8.prefix { $0 != UInt8(ascii: "(") && $0 != UInt8(ascii: ":") }
        if vocabulary.severityNames.meaning(of: String(Substring(name))) != nil { return true }
        // The text may be a whole sentence, and few begin with one of these letters.
        if let first = text.utf8.first(where: { $0 >= 0x80 || $0.isASCIIAlphanumeric }), first < 0x80,
            !"PSLpsl".utf8.contains(first)
        {
            return false
        }
        let parts = text.lowercased().split(maxSplits: 2) { !$0.isLetter && !$0.isNumber }.map(String.init)
        guard let first = parts.first else { return false }
        if first.count == 2, first.first == "p" || first.first == "s", first.last?.isNumber ?? false {
            return true
        }
        guard first == "sev" || first == "severity" || first == "priority" || first == "level" else {
            return false
        }
        return parts.count > 1 && parts[1].count == 1 && (parts[1].first?.isNumber ?? false)
    }
}

extension CellFacts {
    /// Something that only a promise of support says.
    var isTelling: Bool { coverage != nil || response != nil || priority != nil }
}
