import GuideSyntax
import PolicyAnalysis
import PolicyModel
import SourceText

/// What was found on a guide, for people who begin to configure it.
struct GuideSurvey {
    struct TableFinding {
        var line: Int
        /// The heading above it.
        var heading: String
        var columns: [String]
        /// What its rows and columns were taken for, or why it is not compiled.
        var reading: String
    }

    struct Word {
        var text: String
        var line: Int
        var count: Int
    }

    let file: SourceFile
    /// The page's.
    private(set) var title: String?
    private(set) var tables: [TableFinding] = []
    /// Cells that were not understood, each once.
    private(set) var words: [Word] = []
    /// Template variables without a value, each once.
    private(set) var variables: [Word] = []
    /// Files that the page includes and that are not read.
    private(set) var includes: [Word] = []
    private(set) var questions: [String] = []

    init(_ compilation: Pipeline.Compilation) {
        file = compilation.file
        guard let guide = compilation.guide else { return }
        title = guide.frontMatter?["title"]?.string
        let readings = tableReadings(of: guide, options: AnalysisOptions(guidePath: guide.file.path))
        tables = Self.tables(of: guide, readings)
        words = collected(compilation.diagnostics, [.cellNotUnderstood]) { finding in
            RichText(plain: file.text(finding.span), at: finding.span).folded
        }
        variables = Self.variables(of: guide, file)
        includes = IncludeTags.all(in: file).map { tag in
            Word(text: tag.name.value, line: file.location(of: tag.span.start).line, count: 1)
        }
        questions = Self.questions(compilation, readings)
    }

    private func collected(
        _ diagnostics: Diagnostics, _ codes: Set<DiagnosticCode>, text: (Diagnostic) -> String
    ) -> [Word] {
        Self.merged(
            diagnostics.sorted.filter { codes.contains($0.code) }.map {
                Word(text: text($0), line: file.location(of: $0.span.start).line, count: 1)
            })
    }

    /// Each text once, at its first place.
    private static func merged(_ words: [Word]) -> [Word] {
        var result: [Word] = []
        var index: [String: Int] = [:]
        for word in words {
            if let known = index[word.text] {
                result[known].count += 1
            } else {
                index[word.text] = result.count
                result.append(word)
            }
        }
        return result
    }

    private static func variables(of guide: Guide, _ file: SourceFile) -> [Word] {
        var found: [Word] = []
        for text in guide.texts {
            for mark in text.marks {
                guard case .template(let name?) = mark.kind else { continue }
                found.append(Word(text: name, line: file.location(of: mark.span.start).line, count: 1))
            }
        }
        return merged(found.sorted { $0.line < $1.line })
    }
}

extension GuideSurvey {
    /// What each table was taken for.
    private static func tables(of guide: Guide, _ readings: [TableReading]) -> [TableFinding] {
        readings.map { reading in
            TableFinding(
                line: guide.file.location(of: reading.span.start).line, heading: reading.heading ?? "",
                columns: reading.header,
                reading: TableReadingLine.words(for: reading.outcome))
        }
    }

    /// Where the page leaves open what a table is, the line of the configuration that says it.
    private static func tableQuestions(_ readings: [TableReading], in file: SourceFile) -> [String] {
        readings.compactMap { reading in
            let line = "Line \(file.location(of: reading.span.start).line)"
            let heading = ProposedScalar.of(reading.heading ?? "HEADING")
            switch reading.outcome {
            case .unread(_, isUnclear: true):
                return
                    "\(line): are its columns tiers, or is all of it one tier's? `tables: [{heading: \(heading), tiers: columns}]`, or `tier: NAME`."
            case .unread: return "\(line): is this table a part of the policy?"
            case .read(_, _, _, let confidence) where confidence < 60:
                return
                    "\(line): is this table read rightly? If not: `tables: [{heading: \(heading), tiers: none}]`."
            default: return nil
            }
        }
    }

    private static func questions(
        _ compilation: Pipeline.Compilation, _ readings: [TableReading]
    ) -> [String] {
        var result: [String] = []
        let found = compilation.diagnostics.sorted
        let line = { (finding: Diagnostic) in compilation.file.location(of: finding.span.start).line }
        if let tiers = compilation.policy?.tiers, let lowest = tiers.first, let highest = tiers.last,
            tiers.count > 1
        {
            result.append(
                "Is `\(lowest.name.value)` the lowest tier and `\(highest.name.value)` the highest?")
        }
        for finding in found where finding.code == .templateCondition && finding.severity == .warning {
            result.append("Line \(line(finding)): who gets to see what stands behind the condition?")
        }
        result += tableQuestions(readings, in: compilation.file)
        for finding in found where finding.code == .tableAmbiguous || finding.code == .tableOtherTiers {
            result.append("Line \(line(finding)): \(finding.message).")
        }
        let hidden = found.filter { $0.code == .templateHidesFact }.count
        if hidden > 0 {
            result.append("Facts are hidden in template tags at \(count(hidden, "place")); see `variables:`.")
        }
        let blanks = found.filter { $0.code == .cellBlank }
        if let first = blanks.first {
            result.append(
                "\(count(blanks.count, "cell")) are blank, the first on line \(line(first)): do they mean no?"
            )
        }
        for finding in found where finding.severity == .error {
            result.append("Line \(line(finding)): \(finding.message).")
        }
        return result
    }
}

extension Guide {
    /// All text of the page that a reader sees.
    fileprivate var texts: [RichText] {
        sections.flatMap { section in
            (section.heading.map { [$0.content] } ?? []) + section.blocks.flatMap(\.allTexts)
        }
    }
}

extension Block {
    fileprivate var allTexts: [RichText] {
        switch self {
        case .paragraph(let text): [text]
        case .html(let html): html.paragraphs.map(\.text)
        case .table(let table): ([table.header] + table.rows).flatMap(\.cells)
        case .list(let list): list.items.flatMap { $0.blocks.flatMap(\.allTexts) }
        case .quote(let blocks, _): blocks.flatMap(\.allTexts)
        default: []
        }
    }
}
