import GuideSyntax
import SourceText
import SupportPolicy

/// Judges whether a table has features in its rows and tiers in its columns.
struct TableShape {
    /// Why it is not such a table; nil when it is.
    private(set) var reason: String?
    /// The number of cells that say something about support.
    private(set) var understood = 0
    /// Of the cells that are filled, the share that says what somebody gets, from 0 to 1.
    private(set) var readableShare = 0.0
    /// A cell says when or how soon.
    private(set) var isTelling = false
    /// A cell says when.
    private(set) var tellsHours = false

    /// Most columns are called as vendors call tiers, so that less has to be told by the cells.
    private var hasTierNames = false
    /// They are the tiers of another table.
    private var areKnown = false

    /// - Parameters:
    ///   - isTransposed: What stands in the rows may be words for what is promised only where it was a header.
    ///   - known: The tiers that another table names.
    init(of table: Table, isTransposed: Bool, known: Set<TierName>, vocabulary: Vocabulary) {
        let header = table.header.cells
        guard header.count >= 2 else {
            reason = "it has no column for a tier"
            return
        }
        let corner = Label(header[0])
        let columns = header.dropFirst().map { Label($0) }
        let axis = TableAxis(Array(header.dropFirst()), known: known, vocabulary: vocabulary)
        if columns.allSatisfy({ $0.text.isEmpty }) {
            reason = "its header names no tier"
        } else if corner.isMadeOf(vocabulary.severityWords),
            !corner.words.contains(where: { $0.contains(where: \.isNumber) })
        {
            reason = "its rows are severities, expected features"
        } else if columns.filter({ $0.isSeverity(vocabulary) }).count * 2 > columns.count {
            reason = "its columns are severities, expected tiers"
        } else if let attribute = columns.first(where: {
            $0.isMadeOf(vocabulary.attributeWords) && !Self.isTierBesideOthers($0, axis)
        }),
            !isTransposed
        {
            reason = "its column `\(attribute.text)` says what is promised, expected a tier"
        } else if axis.areChannelsOrRegions, !isTransposed {
            reason = "its columns are channels or regions, expected tiers"
        } else if columns.count == 1, axis.tierness <= 0, !isTransposed,
            vocabulary.tierHeaders.meaning(of: corner.text) == nil
        {
            reason = "its only column `\(columns[0].text)` is called like no tier"
        } else {
            hasTierNames = axis.tierness >= 0.6
            areKnown = axis.areKnown
            judgeCells(of: table, corner: corner, vocabulary: vocabulary)
        }
    }

    /// "Priority" is a tier where most other columns are.
    static func isTierBesideOthers(_ label: Label, _ axis: TableAxis) -> Bool {
        label.words == ["priority"] && axis.labels.count > 2 && axis.tierness >= 0.5
    }

    private mutating func judgeCells(of table: Table, corner: Label, vocabulary: Vocabulary) {
        var filled = 0
        var readable = 0
        var severityRows = 0
        var valueRows = 0
        let filledRows = table.rows.count { row in row.cells.contains { !$0.isBlank } }
        var columns = Array(repeating: ColumnCells(), count: table.header.cells.count)
        var judgements = CellJudgements(vocabulary)
        for row in table.rows {
            guard let first = row.cells.first else { continue }
            let label = Label(first)
            // "P1 response" names a promise.
            if label.isSeverity(vocabulary), !label.holds(vocabulary.responseWords) { severityRows += 1 }
            if CellParser.facts(of: first.withoutDecoration, vocabulary: vocabulary, timeMeaning: .response)?
                .isTelling ?? false
            {
                valueRows += 1
            }
            if vocabulary.scopeRows.meaning(of: label.text) != nil { continue }
            for (column, cell) in row.cells.enumerated().dropFirst() where !cell.isBlank {
                filled += 1
                let judgement = judgements.judgement(of: cell)
                if columns.indices.contains(column) { columns[column].add(judgement) }
                guard judgement.isReadable else { continue }
                readable += 1
                understood += judgement.isTelling ? 2 : 1
                isTelling = isTelling || judgement.isTelling
                tellsHours = tellsHours || judgement.tellsHours
            }
        }
        readableShare = filled == 0 ? 0 : Double(readable) / Double(filled)
        let severityColumn = columns.dropFirst().firstIndex { $0.areSeverities }
        if let severityColumn {
            reason = "its column \(severityColumn + 1) holds severities, expected what tiers get"
        } else if severityRows * 2 > table.rows.count {
            reason = "its rows are severities, expected features"
        } else if valueRows * 2 > table.rows.count {
            // One feature may well be called `24x7 Support`.
            reason = "its first column says when, expected the names of features"
        } else if filled == 0 {
            reason = "its cells are empty"
        } else if readable * 2 < filled, !(hasTierNames && (isTelling || areKnown)) {
            reason = "most of its cells say neither yes or no nor when"
        } else if !hasTierNames, let column = columns.firstIndex(where: \.areNames),
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

/// What is taken of a cell to judge its table.
private struct CellJudgement {
    let text: String
    /// `P1`
    let isSeverity: Bool
    /// A length of time counts whatever it is of: that question comes later.
    let isReadable: Bool
    let isTelling: Bool
    let tellsHours: Bool

    init(_ cell: RichText, _ vocabulary: Vocabulary) {
        text = cell.folded
        let label = Label(cell.leadingName)
        isSeverity =
            label.isSeverity(vocabulary) && label.words.contains { $0.contains(where: \.isNumber) }
        let facts = CellParser.facts(
            of: cell.withoutDecoration, vocabulary: vocabulary, timeMeaning: .response)
        isReadable = facts != nil
        isTelling = facts?.isTelling ?? false
        tellsHours = facts.map { $0.coverage != nil || $0.priority != nil } ?? false
    }
}

/// Judges cells, and the same plain text once: tables say "Yes" again and again, and a cell may span a thousand columns.
private struct CellJudgements {
    private let vocabulary: Vocabulary
    private var known: [[UInt8]: CellJudgement] = [:]

    init(_ vocabulary: Vocabulary) { self.vocabulary = vocabulary }

    mutating func judgement(of cell: RichText) -> CellJudgement {
        guard cell.marks.isEmpty else { return CellJudgement(cell, vocabulary) }
        if let judgement = known[cell.text.bytes] { return judgement }
        let judgement = CellJudgement(cell, vocabulary)
        known[cell.text.bytes] = judgement
        return judgement
    }
}

/// What the cells of a column say.
private struct ColumnCells {
    private var readable = 0
    private var filled = 0
    private var severities = 0
    private var texts: Set<String> = []

    mutating func add(_ cell: CellJudgement) {
        filled += 1
        if cell.isReadable { readable += 1 }
        if cell.isSeverity { severities += 1 }
        texts.insert(cell.text)
    }

    /// `P1` in each row.
    var areSeverities: Bool { filled > 0 && severities == filled }

    /// Each says something else, and none what a tier gets: they name things, row by row.
    var areNames: Bool { filled > 2 && readable == 0 && texts.count == filled }
}

extension Label {
    /// A few words, one of which vendors use for tiers; a long header tells what stands below it.
    fileprivate func namesTier(_ vocabulary: Vocabulary) -> Bool {
        words.count <= 4 && holds(vocabulary.tierWords)
    }

    /// A severity by its own words, or a short name in a column that says it holds severities: `1`, `Site down`.
    func isSeverity(below corner: Label, _ vocabulary: Vocabulary) -> Bool {
        if isSeverity(vocabulary) { return true }
        return corner.holds(vocabulary.severityWords)
            && corner.isMadeOf(vocabulary.severityColumnWords)
            && (1...6).contains(words.count)
            && !isMadeOf(vocabulary.attributeWords) && !holds(vocabulary.responseWords)
            && !holds(vocabulary.otherTimeWords)
    }

    /// `P1`, `Sev 2`, `Severity 1 (Critical)`, `Urgent`.
    func isSeverity(_ vocabulary: Vocabulary) -> Bool {
        if mayBeNamedSeverity(vocabulary) {
            let name = text.utf8.prefix { $0 != UInt8(ascii: "(") && $0 != UInt8(ascii: ":") }
            if vocabulary.severityNames.meaning(of: String(Substring(name))) != nil { return true }
        }
        // The text may be a whole sentence, and few begin with one of these letters.
        if let first = text.utf8.first(where: { $0 >= 0x80 || $0.isASCIIAlphanumeric }), first < 0x80,
            !"PSLpsl".utf8.contains(first)
        {
            return false
        }
        if isASCII, !text.utf8.contains(UInt8(ascii: "$")) { return isNumberedSeverity(words) }
        return isNumberedSeverity(
            text.lowercased().split(maxSplits: 2) { !$0.isLetter && !$0.isNumber }.map(String.init))
    }

    /// Where the text is ASCII and the names are the built-in ones, which are words and nothing else, it has to begin with
    /// the first word of one, behind its number at most: `2.1 Critical`.
    private func mayBeNamedSeverity(_ vocabulary: Vocabulary) -> Bool {
        !isASCII || vocabulary.hasOwnSeverities || traits.first?.contains(.severityStart) ?? false
            || text.utf8.first(where: \.isASCIIAlphanumeric)?.isASCIIDigit ?? false
    }

    private func isNumberedSeverity(_ words: [String]) -> Bool {
        guard let first = words.first else { return false }
        if first.count == 2, first.first == "p" || first.first == "s", first.last?.isNumber ?? false {
            return true
        }
        guard first == "sev" || first == "severity" || first == "priority" || first == "level" else {
            return false
        }
        return words.count > 1 && words[1].count == 1 && (words[1].first?.isNumber ?? false)
    }
}

extension CellFacts {
    /// Something that only a promise of support says.
    var isTelling: Bool { coverage != nil || response != nil || priority != nil }
}
