import GuideSyntax
import PolicyModel
import SourceText

/// The severities that a guide defines: in a table with a severity in each row, in a list of items that begin with one, or
/// under headings that each name one. The first place that defines at least two counts.
struct Severities {
    /// The most urgent first.
    private(set) var levels: [SeverityLevel] = []
    /// The tables of which nothing is left to read.
    private(set) var tables: [SourceSpan] = []

    /// None.
    init() {}

    init(in guide: Guide, vocabulary: Vocabulary) {
        var found: [SeverityLevel] = []
        for section in guide.sections where found.count < 2 {
            for table in section.tables where found.count < 2 {
                found = Self.definitions(in: table, vocabulary: vocabulary)
                // Of a wider table the other columns are not read, which the table's diagnostic says.
                if found.count >= 2, table.header.cells.count == 2 { tables.append(table.span) }
            }
            // Below such a heading a word defines as well as a sentence.
            let isTitled = section.heading.map { Label($0.content).holds(vocabulary.severityWords) } ?? false
            let definition = { (text: RichText, span: SourceSpan) in
                Self.definition(text, at: span, isTitled: isTitled, vocabulary: vocabulary)
            }
            for list in section.lists where found.count < 2 {
                found = []
                for item in list.items {
                    // One item that is none makes it a list of something else.
                    guard let level = item.lead.flatMap({ definition($0, item.span) }) else {
                        found = []
                        break
                    }
                    found.append(level)
                }
            }
            if found.count < 2, isTitled {
                found = section.blocks.compactMap { block in
                    if case .paragraph(let text) = block { definition(text, text.span) } else { nil }
                }
            }
        }
        if found.count < 2 { found = Self.headings(of: guide, vocabulary: vocabulary) }
        guard found.count >= 2 else { return }
        levels = Self.ranked(found)
    }

    /// Where nothing else defines severities, a table that tells what tiers get at each names them.
    mutating func take(_ names: [Sourced<String>]) {
        // What has the name of none of them is a scale of its own, such as the levels of an escalation.
        let index = SeverityIndex(levels)
        let isOther = !names.isEmpty && names.allSatisfy { index.level(named: $0.value) == nil }
        guard levels.isEmpty || isOther else { return }
        levels = Self.ranked(
            names.map { SeverityLevel(id: SeverityID(naming: $0.value), name: $0, rank: 0, span: $0.span) })
    }

    /// "Level 4" is the most urgent where every tier is answered soonest at it.
    ///
    /// - Parameter minutes: For each tier how long a response takes at each severity, as a table tells it.
    mutating func order(by minutes: [[String: Int]]) {
        guard let first = levels.first, let last = levels.last, first.id != last.id else { return }
        let index = SeverityIndex(levels)
        let pairs = minutes.compactMap { times -> (Int, Int)? in
            let known = times.compactMap { name, minutes in index.level(named: name).map { ($0.id, minutes) }
            }
            guard let low = known.first(where: { $0.0 == first.id }),
                let high = known.first(where: { $0.0 == last.id })
            else { return nil }
            return (low.1, high.1)
        }
        guard !pairs.isEmpty, pairs.allSatisfy({ $0.0 > $0.1 }) else { return }
        levels = Array(levels.reversed())
        for index in levels.indices { levels[index].rank = index + 1 }
    }

    // MARK: Tables

    private static func definitions(in table: Table, vocabulary: Vocabulary) -> [SeverityLevel] {
        guard let corner = table.header.cells.first.map({ Label($0) }) else { return [] }
        let isSeverityColumn = corner.holds(vocabulary.severityWords)
        // Which column defines them takes a reading of all its cells.
        let mayDefine =
            isSeverityColumn
            || table.rows.count { $0.cells.first?.mayNameSeverity(vocabulary) ?? false } > 1
        guard mayDefine, let column = definitionColumn(of: table, vocabulary: vocabulary) else { return [] }
        // "Severity | Definition": whatever the rows are called, they are severities.
        let areAllSeverities =
            isSeverityColumn && Label(table.header.cells[column]).isMadeOf(vocabulary.definitionWords)
        return table.rows.compactMap { row in
            guard let cell = row.cells.first, row.cells.indices.contains(column), !cell.isBlank else {
                return nil
            }
            let label = cell.withoutDecoration.sourced
            let isNumber = label.value.allSatisfy(\.isNumber)
            guard
                Label(label.value).isSeverity(vocabulary) || isSeverityColumn && isNumber
                    || areAllSeverities && !label.value.isEmpty
            else { return nil }
            let definition = row.cells[column].withoutDecoration.sourced
            // "1" under "Priority" is priority-1.
            let id = SeverityID(
                naming: isNumber ? "\(corner.text.trimmingPlural) \(label.value)" : label.value)
            return SeverityLevel(
                id: id, name: label, rank: 0,
                definition: definition.value.isEmpty ? nil : definition,
                // The other cells of the row are not read here.
                span: column == 1 && !definition.value.isEmpty
                    ? label.span.union(definition.span) : label.span)
        }
    }

    /// The column whose header says so, or else the only one that holds prose.
    private static func definitionColumn(of table: Table, vocabulary: Vocabulary) -> Int? {
        let header = table.header.cells.map { Label($0) }
        let labelled = header.indices.dropFirst().first { header[$0].holds(vocabulary.definitionWords) }
        let prose = header.indices.dropFirst().filter { column in
            let cells = table.rows.compactMap { $0.cells.indices.contains(column) ? $0.cells[column] : nil }
            return !cells.isEmpty
                && cells.allSatisfy { $0.folded.split(separator: " ").count >= 4 && !$0.isFact(vocabulary) }
        }
        if let labelled {
            let isOfSeverities = header.first?.holds(vocabulary.severityWords) ?? false
            if prose.contains(labelled) || isOfSeverities && saysNoFact(table, labelled, vocabulary) {
                return labelled
            }
        }
        return prose.count == 1 ? prose.first : nil
    }

    /// Short words define as well as long ones where the headers say what they do: "P1 | Site outage".
    private static func saysNoFact(_ table: Table, _ column: Int, _ vocabulary: Vocabulary) -> Bool {
        table.rows.allSatisfy { row in
            !row.cells.indices.contains(column) || !row.cells[column].isFact(vocabulary)
        }
    }

    // MARK: Lists and headings

    /// "**P1**: no boat sails".
    private static func definition(
        _ text: RichText, at span: SourceSpan, isTitled: Bool, vocabulary: Vocabulary
    ) -> SeverityLevel? {
        guard let leadIn = LeadIn(text, allowsDash: isTitled),
            Label(leadIn.name.value).isSeverity(vocabulary),
            leadIn.rest.value.split(separator: " ").count >= (isTitled ? 1 : 3),
            !RichText(plain: leadIn.rest.value, at: leadIn.rest.span).isFact(vocabulary)
        else { return nil }
        return SeverityLevel(
            id: SeverityID(naming: leadIn.name.value), name: leadIn.name, rank: 0, definition: leadIn.rest,
            span: span)
    }

    /// Headings of one rank under the same heading; at least two of them must say what they mean.
    private static func headings(of guide: Guide, vocabulary: Vocabulary) -> [SeverityLevel] {
        let sections = guide.sections.filter { section in
            section.heading.map { Label($0.content).isSeverity(vocabulary) } ?? false
        }
        let definitions = sections.map { definition(in: $0.blocks, vocabulary: vocabulary) }
        guard let first = zip(sections, definitions).first(where: { $0.1 != nil })?.0 else { return [] }
        let siblings = zip(sections, definitions).filter { section, _ in
            section.level == first.level && section.trail.dropLast() == first.trail.dropLast()
        }
        guard siblings.count(where: { $0.1 != nil }) >= 2 else { return [] }
        return siblings.compactMap { section, definition in
            guard let name = section.heading?.content.withoutChapter.sourced else { return nil }
            return SeverityLevel(
                id: SeverityID(naming: name.value), name: name, rank: 0, definition: definition,
                span: section.span)
        }
    }

    /// The first paragraph below a heading, with the items that it leads to, or the items alone.
    private static func definition(in blocks: [Block], vocabulary: Vocabulary) -> Sourced<String>? {
        var parts: [RichText] = []
        var rest = blocks[...]
        if case .paragraph(let text) = rest.first {
            parts += text.sentences
            rest = text.isLeadIn ? rest.dropFirst() : []
        }
        if case .list(let list) = rest.first { parts += list.items.compactMap(\.lead) }
        // What is promised may stand before and after, and is no part of it.
        let isFact = { (text: RichText) in text.isFact(vocabulary) || text.isLabelOfFact(vocabulary) }
        parts = Array(parts.filter { !$0.isBlank }.drop(while: isFact).prefix { !isFact($0) })
        guard let first = parts.first, let last = parts.last, !(parts.count == 1 && first.isLeadIn) else {
            return nil
        }
        let text = parts.dropFirst().reduce(first.folded) { text, part in
            text + (text.last.map { ".!?:;,".contains($0) } ?? true ? " " : "; ") + part.folded
        }
        return Sourced(text, at: first.sourced.span.union(last.sourced.span))
    }

    // MARK: Ranks

    /// Most guides write the most urgent first; figures and well-known names say where it is the other way round.
    private static func ranked(_ levels: [SeverityLevel]) -> [SeverityLevel] {
        var seen: Set<SeverityID> = []
        var levels = levels.filter { seen.insert($0.id).inserted }
        if let first = levels.first?.name.value.urgency, let last = levels.last?.name.value.urgency,
            first > last
        {
            levels.reverse()
        }
        for index in levels.indices { levels[index].rank = index + 1 }
        return levels
    }
}

extension RichText {
    /// "2.1 Critical" without the number of its chapter; "1 - Blocker" has none.
    fileprivate var withoutChapter: RichText {
        let number = text.bytes.prefix { (0x30...0x39).contains($0) || $0 == UInt8(ascii: ".") }
        let rest = text.bytes[number.endIndex...]
        guard number.contains(UInt8(ascii: ".")), rest.first == 0x20,
            rest.dropFirst().first?.isASCIILetter ?? false
        else { return self }
        return keeping([(number.endIndex + 1)..<text.count])
    }

    /// "Initial response: one hour": it says what is promised, not what the severity means.
    fileprivate func isLabelOfFact(_ vocabulary: Vocabulary) -> Bool {
        guard let leadIn = LeadIn(self), leadIn.name.value.split(separator: " ").count <= 5 else {
            return false
        }
        return Label(leadIn.name.value).holds(vocabulary.responseWords)
            || RichText(plain: leadIn.rest.value, at: leadIn.rest.span).isFact(vocabulary)
    }

    /// Something that a cell of a table of promises says, such as a length of time.
    fileprivate func isFact(_ vocabulary: Vocabulary) -> Bool {
        CellParser.facts(of: withoutDecoration, vocabulary: vocabulary, timeMeaning: .response) != nil
    }
}

extension [Sourced<String>] {
    /// In the order of urgency where each says its own, or else as they stand.
    var mostUrgentFirst: Self {
        let urgencies = compactMap(\.value.urgency)
        guard urgencies.count == count else { return self }
        return zip(self, urgencies).enumerated()
            .sorted { ($0.element.1, $0.offset) < ($1.element.1, $1.offset) }.map(\.element.0)
    }
}

extension String {
    fileprivate var trimmingPlural: String {
        if hasSuffix("ies") { return dropLast(3) + "y" }
        return hasSuffix("s") ? String(dropLast()) : self
    }

    /// How urgent a name is, lower for more; nil where it does not say.
    fileprivate var urgency: Int? {
        let words = lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
        for word in words {
            if let digit = word.last.flatMap({ $0.wholeNumberValue }), word.count <= 2 { return digit }
        }
        return words.compactMap { English.urgencies[$0] }.first
    }
}
