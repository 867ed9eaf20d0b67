import GuideSyntax
import PolicyModel
import SourceText

/// What a page's generator knows and its text does not say: values of variables, and who gets to see a table.
struct HiddenFacts {
    private let policy: Policy
    private let guide: Guide
    /// The tables that something of the policy stands in.
    private let tables: [Table]

    init(in guide: Guide, of policy: Policy) {
        self.guide = guide
        self.policy = policy
        let facts = PlaceIndex(
            policy.features.map(\.span) + policy.tiers.map(\.span) + policy.severities.map(\.span))
        tables = guide.sections.flatMap(\.tables).filter { facts.hasPlace(in: $0.span) }
    }

    func report(diagnostics: inout Diagnostics) {
        let known = PlaceIndex(
            diagnostics.all.filter { $0.code == .templateHidesFact || $0.code == .tierUnnamed }.map(\.span))
        for table in tables { reportTags(in: table, known, diagnostics: &diagnostics) }
        reportTagsInProse(diagnostics: &diagnostics)
        reportConditions(diagnostics: &diagnostics)
    }

    // MARK: Tags

    private func reportTags(in table: Table, _ known: PlaceIndex, diagnostics: inout Diagnostics) {
        for row in [table.header] + table.rows {
            for (column, cell) in row.cells.enumerated()
            where cell.hasTemplate && !known.hasPlace(in: cell.span) {
                diagnostics.warning(
                    .templateHidesFact,
                    column == 0
                        ? "a template tag hides part of this row's name"
                        : "a template tag hides part of this cell",
                    at: cell.span, help: cell.templateHelp)
            }
        }
        for place in table.hiddenRows {
            diagnostics.warning(
                .templateHidesFact, "a template tag stands for rows of this table, which are not read",
                at: place,
                help: "write the rows themselves")
        }
    }

    /// A sentence that promises something in words that are not there.
    private func reportTagsInProse(diagnostics: inout Diagnostics) {
        let statements = PlaceIndex(speaking)
        for text in guide.sections.flatMap(\.paragraphs) where text.hasTemplate {
            for mark in text.marks {
                guard case .template(let variable?) = mark.kind,
                    statements.holds(mark.span)
                        // It may be the first word.
                        || statements.hasPlace(in: SourceSpan(mark.span.end, mark.span.end + 2))
                else { continue }
                diagnostics.report(
                    Diagnostic(
                        .note, .templateHidesFact, "a template tag hides a word of this sentence",
                        at: mark.span,
                        help: RichText.help(naming: [variable])))
            }
        }
    }

    private var speaking: [SourceSpan] {
        policy.clauses.flatMap(\.statements).filter { $0.stance != .informative || $0.fact != nil }.map(
            \.span)
    }

    // MARK: Conditions

    private func reportConditions(diagnostics: inout Diagnostics) {
        guard !guide.conditions.isEmpty else { return }
        let around = ConditionIndex(guide.conditions)
        var told: Set<Int> = []
        for table in tables {
            if let index = around.innermost(around: table.span) {
                told.insert(index)
                report("this table", table.header.span, around[index], diagnostics: &diagnostics)
            }
            for row in table.rows {
                guard let index = around.innermost(around: row.span),
                    table.span.start < around[index].span.start
                else { continue }
                report("this row", row.span, around[index], diagnostics: &diagnostics)
            }
        }
        var reported = told
        for span in speaking {
            guard let index = around.innermost(around: span), reported.insert(index).inserted else {
                continue
            }
            diagnostics.report(
                Diagnostic(
                    .note, .templateCondition,
                    "a template shows this text "
                        + (around[index].isLoop ? "once for each of a list" : "only where a condition holds")
                        + "; it is compiled as if it always stood there", at: around[index].tag))
        }
    }

    private func report(
        _ what: String, _ place: SourceSpan, _ condition: TemplateCondition, diagnostics: inout Diagnostics
    ) {
        diagnostics.warning(
            .templateCondition,
            condition.isLoop
                ? "\(what) is repeated by a template, with values that are not known here"
                : "\(what) stands behind a condition, and may not be shown to everybody",
            at: place,
            notes: [
                Diagnostic.Note(
                    condition.isLoop ? "the loop begins here" : "the condition stands here", at: condition.tag
                )
            ], help: "it is compiled as if it always stood there")
    }
}

/// Finds places inside of others.
private struct PlaceIndex {
    /// By their starts.
    private let places: [SourceSpan]
    /// The farthest end of the places up to each.
    private var reach: [Int] = []

    init(_ places: [SourceSpan]) {
        self.places = places.sorted()
        for place in self.places { reach.append(max(reach.last ?? 0, place.end)) }
    }

    private func firstIndex(from offset: Int) -> Int {
        var (low, high) = (0, places.count)
        while low < high {
            let middle = (low + high) / 2
            if places[middle].start < offset { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// One begins in the span.
    func hasPlace(in span: SourceSpan) -> Bool {
        let index = firstIndex(from: span.start)
        return index < places.count && places[index].start < span.end
    }

    /// One of them takes in the span.
    func holds(_ span: SourceSpan) -> Bool {
        let index = firstIndex(from: span.start + 1)
        return index > 0 && reach[index - 1] >= span.end
    }
}

/// The conditions around places.
private struct ConditionIndex {
    private let conditions: [TemplateCondition]
    /// The condition around each one.
    private var parents: [Int?] = []

    /// - Parameter conditions: By their starts; one lies in another or apart from it.
    init(_ conditions: [TemplateCondition]) {
        self.conditions = conditions
        var open: [Int] = []
        for (index, condition) in conditions.enumerated() {
            while let last = open.last, conditions[last].span.end <= condition.span.start {
                open.removeLast()
            }
            parents.append(open.last)
            open.append(index)
        }
    }

    subscript(_ index: Int) -> TemplateCondition { conditions[index] }

    func innermost(around span: SourceSpan) -> Int? {
        var (low, high) = (0, conditions.count)
        while low < high {
            let middle = (low + high) / 2
            if conditions[middle].span.start <= span.start { low = middle + 1 } else { high = middle }
        }
        var candidate: Int? = low > 0 ? low - 1 : nil
        while let index = candidate {
            if conditions[index].span.end >= span.end { return index }
            candidate = parents[index]
        }
        return nil
    }
}

extension RichText {
    /// The variables whose values are not known.
    var hiddenVariables: [String] {
        marks.compactMap { if case .template(let name) = $0.kind { name } else { nil } }
    }

    /// How to tell what a tag stands for.
    var templateHelp: String {
        hiddenVariables.isEmpty
            ? "write the fact itself, or leave it out of the table" : Self.help(naming: hiddenVariables)
    }

    static func help(naming variables: [String]) -> String {
        let entries = variables.map { "\($0): \"...\"" }.joined(separator: ", ")
        return "give the value in the configuration: `variables: {\(entries)}`"
    }
}
