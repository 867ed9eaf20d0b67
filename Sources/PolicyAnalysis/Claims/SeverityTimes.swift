import GuideSyntax
import PolicyModel
import SourceText
import SupportPolicy

/// A table that gives times by severity: a severity in each row or each column.
public struct SeverityTimes: Sendable {
    /// In the order of the table.
    public private(set) var levels: [Level] = []
    /// The times of one column, or one row where the columns are severities: one for each level, in their order.
    public private(set) var series: [Series] = []

    public struct Level: Sendable {
        public var name: Sourced<String>
        /// Lower is more urgent.
        public var urgency: Int
        /// A word such as "critical" says so; a figure only says in which order.
        public var isWord: Bool
    }

    public struct Series: Sendable {
        /// The header of the column, or the label of the row.
        public var label: Sourced<String>
        public var times: [Sourced<ResponseTarget>?]
    }

    /// All tables of a guide that have at least two levels.
    public static func all(in guide: Guide) -> [SeverityTimes] {
        let vocabulary = Vocabulary.builtIn
        return guide.sections.flatMap(\.tables).compactMap { table in
            SeverityTimes(rowsOf: table, vocabulary) ?? SeverityTimes(columnsOf: table, vocabulary)
        }
    }

    private init?(rowsOf table: Table, _ vocabulary: Vocabulary) {
        let isBlank = { (row: Table.Row) in row.cells.first?.isBlank ?? true }
        let first = table.rows.first { !isBlank($0) }?.cells.first
        guard Self.isLevel(first, vocabulary) else { return nil }
        let rows = table.rows.filter { !isBlank($0) }
        guard let levels = Self.levels(rows.compactMap { $0.cells.first }, vocabulary) else { return nil }
        self.levels = levels
        series = table.header.cells.indices.dropFirst().map { column in
            Series(
                label: table.header.cells[column].sourced,
                times: rows.map {
                    $0.cells.indices.contains(column) ? Self.time($0.cells[column], vocabulary) : nil
                })
        }
    }

    private init?(columnsOf table: Table, _ vocabulary: Vocabulary) {
        guard Self.isLevel(table.header.cells.dropFirst().first, vocabulary),
            let levels = Self.levels(Array(table.header.cells.dropFirst()), vocabulary)
        else { return nil }
        self.levels = levels
        series = table.rows.compactMap { row in
            guard let label = row.cells.first, row.cells.count == table.header.cells.count else { return nil }
            return Series(
                label: label.sourced, times: row.cells.dropFirst().map { Self.time($0, vocabulary) })
        }
    }

    /// Of most tables the first label is none, and no list is made of them all.
    private static func isLevel(_ cell: RichText?, _ vocabulary: Vocabulary) -> Bool {
        cell.map { Label($0.withoutDecoration).isSeverity(vocabulary) } ?? false
    }

    /// Nil where one of them is no severity or does not say how urgent it is.
    private static func levels(_ cells: [RichText], _ vocabulary: Vocabulary) -> [Level]? {
        let levels = cells.compactMap { cell -> Level? in
            let name = cell.withoutDecoration.sourced
            guard Label(name.value).isSeverity(vocabulary), let (urgency, isWord) = urgency(of: name.value)
            else { return nil }
            return Level(name: name, urgency: urgency, isWord: isWord)
        }
        let isAlike = levels.allSatisfy(\.isWord) || !levels.contains(where: \.isWord)
        return levels.count >= 2 && levels.count == cells.count && isAlike ? levels : nil
    }

    /// The first figure or known word of a name. What is called a level may count from below.
    private static func urgency(of name: String) -> (Int, isWord: Bool)? {
        let words = Label(name).text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
        guard words.first != "level" else { return nil }
        for word in words.prefix(3) {
            if let digit = word.last?.wholeNumberValue, word.count <= 2 || word.hasPrefix("sev") {
                return (digit, false)
            }
            if let urgency = English.urgencies[word] { return (urgency, true) }
        }
        return nil
    }

    private static func time(_ cell: RichText, _ vocabulary: Vocabulary) -> Sourced<ResponseTarget>? {
        let facts = CellParser.facts(
            of: cell.withoutDecoration, vocabulary: vocabulary, timeMeaning: .response)
        guard let facts, facts.condition == nil, let response = facts.response else { return nil }
        let basis = facts.coverage.map { Self.basing(response.value, on: $0.value) }
        return Sourced(basis ?? response.value, at: cell.sourced.span)
    }

    private static func basing(_ response: ResponseTarget, on coverage: Coverage) -> ResponseTarget {
        guard case .time(let time, .calendar, let bound) = response.commitment, !coverage.isRoundTheClock
        else {
            return response
        }
        return ResponseTarget(time, basis: .coverage, bound: bound)
    }
}
