import GuideSyntax
import PolicyModel
import SourceText
import SupportPolicy

/// The tables of a guide that hold what tiers get: features in rows, tiers in columns. Other shapes are recognized so far
/// that they are not read wrongly.
struct TierTables {
    /// A table that was taken, and the headings above it.
    struct Candidate {
        /// Tiers in the columns, features in the rows.
        var view: TableView
        /// As it stands on the page.
        var written: Table
        var section: Section
        /// Where it stands; several where small tables are read as one.
        var places: [SourceSpan]
        /// What may be a footnote of it.
        var notes: TableNotes
        var understood: Int
        /// How certain the reading is, in percent.
        var confidence: Int
        /// A cell says when or how soon.
        var isTelling: Bool
        /// A cell says when.
        var tellsHours: Bool
        /// The page does, or a row of the table.
        var speaksOfSupport: Bool
        /// Something says that the columns are tiers of support: the corner, a column's name or a heading above.
        var namesTiers: Bool
        /// The header itself says so.
        var headerNamesTiers: Bool
        /// The severity at which all of it holds, where its heading or its corner names one.
        var severity: Sourced<String>?
        /// Something says that they are tiers, and not only that the page is about support.
        var isCertain: Bool

        var table: Table { view.table }
        /// Nothing but the tiers and one thing that is told of each.
        var isMap: Bool { view.orientation == .transposed && table.rows.count == 1 }
        /// The headings above, outermost first.
        var trail: [String] { section.trail }
        fileprivate var names: Set<TierName> { Set(table.tierNames.values) }
    }

    private struct Skipped {
        var table: Table
        var section: Section
        var reason: String
        /// What it says could be of tiers, if only it named them.
        var isTelling = false
        /// Its author has said that it is none.
        var isSetAside = false
    }

    /// The table that names the tiers: the one of which most is understood.
    private(set) var main: Candidate?
    /// All tables of the same tiers, in the order of the guide.
    private(set) var all: [Candidate] = []
    private var skipped: [Skipped] = []

    /// - Parameters:
    ///   - sections: Those of the guide that hold tables.
    ///   - footnotes: Those of the guide.
    ///   - speaksOfSupport: The title or a heading of the guide does.
    init(
        in sections: [SectionTables], of guide: Guide, footnotes: Footnotes, directives: [TableDirective],
        speaksOfSupport: Bool,
        vocabulary: Vocabulary
    ) {
        var candidates: [Candidate] = []
        var reader = TableReader(
            guide: guide, footnotes: footnotes, directives: directives, speaksOfSupport: speaksOfSupport,
            vocabulary: vocabulary)
        let parts = TierSections(in: sections, vocabulary: vocabulary)
        for found in parts.all {
            if case .tiers(var candidate) = reader.read(
                found.table, in: found.section, known: [], side: found.side)
            {
                candidate.places = found.places
                candidate.namesTiers = true
                candidates.append(candidate)
            }
        }
        let joined = Set(candidates.flatMap(\.places))
        for group in sections {
            for table in group.tables where !joined.contains(table.span) {
                switch reader.read(table, in: group.section, known: []) {
                case .tiers(let candidate): candidates.append(candidate)
                case .other(let reason):
                    skipped.append(Skipped(table: table, section: group.section, reason: reason))
                case .setAside:
                    skipped.append(
                        Skipped(
                            table: table, section: group.section, reason: "the configuration says so",
                            isSetAside: true))
                }
            }
        }
        choose(among: candidates)
        joinMaps(with: &reader)
    }

    private mutating func choose(among candidates: [Candidate]) {
        let named = candidates.filter { $0.namesTiers && ($0.tellsHours || $0.speaksOfSupport) }
        let best = named.map(\.understood).max()
        guard var main = named.first(where: { $0.understood == best }) else {
            skipped += candidates.map {
                Skipped(
                    table: $0.written, section: $0.section,
                    reason: $0.namesTiers
                        ? "nothing says that it is about support" : "nothing says that its columns are tiers",
                    isTelling: $0.isTelling)
            }
            return
        }
        // A table that has all of its tiers and more names the tiers of the page.
        if let wider = named.first(where: { $0.names.isStrictSuperset(of: main.names) }) { main = wider }
        self.main = main
        for candidate in candidates {
            if candidate.names.isDisjoint(with: main.names) {
                skipped.append(
                    Skipped(
                        table: candidate.written, section: candidate.section,
                        reason: "its columns are other tiers than those above"))
            } else {
                all.append(candidate)
            }
        }
    }

    /// Tables that are known only by the names of the tiers: "Plan | Hours".
    private mutating func joinMaps(with reader: inout TableReader) {
        guard let known = main?.names else { return }
        var joined: [Candidate] = []
        skipped.removeAll { table in
            guard case .tiers(let candidate) = reader.read(table.table, in: table.section, known: known),
                !candidate.names.isDisjoint(with: known)
            else { return false }
            joined.append(candidate)
            return true
        }
        all = (all + joined).sorted { $0.table.span.start < $1.table.span.start }
        // One alone may be about something else than it is called.
        if Set(severities.map { SeverityID(naming: $0.value) }).count < 2 {
            for index in all.indices { all[index].severity = nil }
        }
    }

    /// The severities for which there is a table each.
    var severities: [Sourced<String>] { all.compactMap(\.severity) }

    /// The tiers of the table that names them.
    var tiers: Set<TierName> { main?.names ?? [] }

    /// A table beside the tier table that is not compiled is said to be so; nothing is lost in silence. Of those that are,
    /// the columns that are not.
    ///
    /// - Parameters:
    ///   - read: The tables that are compiled as something else.
    ///   - onlyUnclear: Only those that may hold a policy.
    func reportSkipped(
        except read: [SourceSpan], onlyUnclear: Bool = false, diagnostics: inout Diagnostics
    ) {
        let read = Set(read)
        for table in skipped where !read.contains(table.table.span) {
            if table.isTelling {
                reportAmbiguous(table.table, in: table.section, diagnostics: &diagnostics)
                continue
            }
            guard !onlyUnclear, !table.isSetAside else { continue }
            diagnostics.warning(
                .tableSkipped, "this table is not compiled: \(table.reason)", at: table.table.header.span)
        }
        if let main, !main.isCertain {
            reportAmbiguous(main.written, in: main.section, isRead: true, diagnostics: &diagnostics)
        }
        for candidate in all where !read.contains(candidate.table.span) {
            if let main, candidate.table.span != main.table.span {
                reportOtherTiers(candidate, of: main, diagnostics: &diagnostics)
            }
            for header in candidate.view.unread {
                diagnostics.warning(
                    .tableSkipped,
                    "this column is not compiled: it says something else than what a tier gets",
                    at: header.span)
            }
        }
    }

    /// What the columns are is not said, and what stands in them could be promises to tiers.
    private func reportAmbiguous(
        _ table: Table, in section: Section, isRead: Bool = false, diagnostics: inout Diagnostics
    ) {
        let heading = section.heading?.content.folded
        let names = table.header.cells.dropFirst().map { "`\($0.folded)`" }.joined(separator: ", ")
        diagnostics.warning(
            .tableAmbiguous,
            isRead
                ? "the columns \(names) are read as tiers of support; they may be something else"
                : "this table is not compiled: its columns \(names) may be tiers of support, or something else",
            at: table.header.span,
            help: heading.map {
                "where they are tiers, say so in the corner cell (`Plan`), or in the configuration: "
                    + "`tables: [{heading: \(TableDirective.quoted($0)), tiers: columns}]`; where not, `tiers: none`"
            } ?? "where they are tiers, say so in the corner cell: `Plan`")
    }

    /// Two tables of nearly the same tiers: one of them is out of date, or a name is misspelt.
    private func reportOtherTiers(
        _ candidate: Candidate, of main: Candidate, diagnostics: inout Diagnostics
    ) {
        let known = main.names
        let added = candidate.table.tierNames.filter { !known.contains($0.value) }.keys.sorted()
            .map { candidate.table.header.cells[$0] }
        let missing = main.table.tierNames.filter { !candidate.names.contains($0.value) }.keys.sorted()
            .map { main.table.header.cells[$0].folded }
        for cell in added {
            let suggestion = nearest(to: cell.folded, in: missing)
            diagnostics.warning(
                .tableOtherTiers,
                "`\(cell.folded)` is none of the tiers of the tier table; this column is not compiled",
                at: cell.span,
                notes: [Diagnostic.Note("the tier table begins here", at: main.written.header.span)],
                help: suggestion.map { "did you mean `\($0)`?" }
                    ?? "give all tables of tiers the same columns")
        }
    }

    func reason(forSkipping table: Table) -> TableReading.Outcome {
        let found = skipped.first { $0.table.span == table.span }
        return .unread(
            reason: found?.reason ?? "it is none of tiers", isUnclear: found?.isTelling ?? false)
    }

    /// A table says when or how soon, and not to whom.
    var hasUnclear: Bool { skipped.contains(where: \.isTelling) }

    /// - Parameters:
    ///   - isError: The prose holds no policy either.
    ///   - isUnclear: A table may hold one.
    func reportNone(in guide: Guide, isError: Bool, isUnclear: Bool, diagnostics: inout Diagnostics) {
        let notes = skipped.prefix(8).map {
            Diagnostic.Note("this table is not one: \($0.reason)", at: $0.table.header.span)
        }
        let start = guide.sections.first { !$0.span.isEmpty }?.span.start ?? guide.file.span.end
        diagnostics.report(
            Diagnostic(
                isError ? .error : .warning, .tableNone,
                isError
                    ? isUnclear ? "no tier table found" : "no support policy found"
                    : "no tier table found; only the prose is compiled",
                at: SourceSpan(start, start), notes: notes,
                help: "expected a table with a column for each tier and a row for each feature"))
    }
}
