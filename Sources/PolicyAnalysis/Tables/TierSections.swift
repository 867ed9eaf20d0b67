import GuideSyntax
import SourceText

/// Small tables of one tier each, below headings that name the tiers side by side. Together they say what a table of
/// tiers says, and are read as one: a row each where they have one row, a column each where they have a label and a value.
struct TierSections {
    struct Found {
        var table: Table
        /// The section of the first one.
        var section: Section
        var side: TableDirective.Side
        /// Where the small tables stand.
        var places: [SourceSpan]
    }

    private(set) var all: [Found] = []
    private let vocabulary: Vocabulary

    private struct Part {
        var tier: RichText
        var table: Table
        var section: Section
    }

    /// - Parameter sections: Those that hold tables.
    init(in sections: [SectionTables], vocabulary: Vocabulary) {
        self.vocabulary = vocabulary
        // Side by side there are two.
        guard sections.count > 1 else { return }
        var groups: [[String]: [Part]] = [:]
        var order: [[String]] = []
        for group in sections {
            let section = group.section
            guard let heading = section.heading?.content, let tier = Self.tier(heading, vocabulary) else {
                continue
            }
            for table in group.tables {
                let key = Array(section.trail.dropLast()) + table.header.cells.map(\.folded)
                if groups[key] == nil { order.append(key) }
                groups[key, default: []].append(Part(tier: tier, table: table, section: section))
            }
        }
        all = order.compactMap { key in groups[key].flatMap { $0.count > 1 ? joined($0) : nil } }
    }

    private static func tier(_ heading: RichText, _ vocabulary: Vocabulary) -> RichText? {
        // Most headings hold neither a word of a tier nor what stands beside one.
        if vocabulary.tierWords.added.isEmpty, let traits = Label.traits(of: heading.text.bytes),
            traits.isDisjoint(with: [.tier, .tierShort, .headingNoun])
        {
            return nil
        }
        let names = HeadingTiers(heading, known: [], isNear: true, vocabulary: vocabulary).names
        guard names.count == 1, let name = names.first, !Label(name.value).isSeverity(vocabulary) else {
            return nil
        }
        return RichText(plain: name.value, at: name.span)
    }

    private func joined(_ parts: [Part]) -> Found? {
        guard let first = parts.first, Set(parts.map { TierName($0.tier.folded) }).count == parts.count,
            parts.contains(where: { TierName($0.tier.folded).isPlain(vocabulary) })
        else { return nil }
        let places = parts.map(\.table.span)
        if parts.allSatisfy({ $0.table.rows.count == 1 }), saysWhatIsPromised(first.table.header.cells) {
            return Found(
                table: rows(parts, first), section: first.section, side: .rows, places: places)
        }
        let labels = parts.flatMap { $0.table.rows.compactMap(\.cells.first) }
        guard first.table.header.cells.count == 2, saysWhatIsPromised(labels) else { return nil }
        return Found(
            table: columns(parts, first), section: first.section, side: .columns, places: places)
    }

    /// Half of the labels are words for what is promised, and none is a severity.
    private func saysWhatIsPromised(_ cells: [RichText]) -> Bool {
        let axis = TableAxis(cells, known: [], vocabulary: vocabulary)
        return axis.tierness <= -0.5 && !axis.holdsSeverities
    }

    private func rows(_ parts: [Part], _ first: Part) -> Table {
        var table = first.table
        table.header.cells.insert(RichText(span: first.table.header.span.startPoint), at: 0)
        table.rows = parts.flatMap { part in
            part.table.rows.map { Table.Row(cells: [part.tier] + $0.cells, span: $0.span) }
        }
        return table
    }

    private func columns(_ parts: [Part], _ first: Part) -> Table {
        var table = first.table
        table.header.cells = first.table.header.cells.prefix(1) + parts.map(\.tier)
        var order: [String] = []
        var labels: [String: RichText] = [:]
        for row in parts.flatMap(\.table.rows) {
            guard let label = row.cells.first, labels[label.folded] == nil else { continue }
            order.append(label.folded)
            labels[label.folded] = label
        }
        let values = parts.map { part in
            Dictionary(
                part.table.rows.map { ($0.cells.first?.folded ?? "", $0) },
                uniquingKeysWith: { first, _ in first })
        }
        table.rows = order.compactMap { name in
            guard let label = labels[name] else { return nil }
            let cells = zip(parts, values).map { part, rows -> RichText in
                let end = SourceSpan(part.table.span.end, part.table.span.end)
                guard let row = rows[name], row.cells.count > 1 else { return RichText(span: end) }
                return row.cells[1]
            }
            return Table.Row(cells: [label] + cells, span: label.span)
        }
        return table
    }
}

extension SourceSpan {
    fileprivate var startPoint: SourceSpan { SourceSpan(start, start) }
}
