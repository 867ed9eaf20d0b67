import GuideSyntax
import PolicyModel
import SourceText
import SupportPolicy

/// The clauses of a guide: what its prose says, section by section, a statement for each sentence that no other part of
/// the policy holds.
struct Clauses {
    private(set) var clauses: [Clause] = []
    /// What the statements say of tiers that have everything another one has.
    private(set) var inheritances: [StatementReader.Inheritance] = []
    private let reader: StatementReader
    private let guide: Guide
    private var ids = UniqueIdentifiers<ClauseKind>()
    /// The headings around the section at hand, outermost first.
    private var open: [Heading] = []

    /// - Parameter typed: The places of sentences that are facts of another kind, such as hours.
    init(
        in guide: Guide, reader: StatementReader, typed: SpanSet, diagnostics: inout Diagnostics
    ) {
        self.guide = guide
        self.reader = reader
        var drafts: [[Statement]?] = []
        var speaks: [Bool] = []
        var kept = 0
        let mayPin = guide.file.mayHoldPins
        for section in guide.sections {
            guard let statements = read(section, mayPin, typed: typed, diagnostics: &diagnostics) else {
                speaks.append(false)
                drafts.append(nil)
                continue
            }
            speaks.append(statements.contains(where: \.speaks))
            // A long page may be about something else in nearly all of its sections.
            let isKept = speaks.last ?? false || kept + statements.count <= Self.keptStatements
            kept += isKept ? statements.count : 0
            drafts.append(isKept ? statements : nil)
        }
        let speaking = Self.speaking(guide, speaks)
        open = []
        for (index, section) in guide.sections.enumerated() {
            let above = enter(section)
            guard speaking[index] else { continue }
            let statements =
                drafts[index]
                ?? statements(
                    of: ProseUnits(of: section, in: guide.file), in: section, below: above, typed: typed
                ).statements
            if !statements.isEmpty { add(section, statements) }
        }
    }

    /// How many statements are kept that say nothing themselves until it is known whether they are wanted; those of further
    /// sections are read again. They take three times the memory of their sentences.
    private static let keptStatements = 10_000

    /// The headings around a section, which is the one at hand from now on.
    private mutating func enter(_ section: Section) -> [RichText] {
        open.removeAll { $0.level >= section.level }
        defer { if let heading = section.heading { open.append(heading) } }
        return open.map(\.content)
    }

    /// - Returns: Nil for a section that surely says nothing; what it holds is read once that is wanted.
    private mutating func read(
        _ section: Section, _ mayPin: Bool, typed: SpanSet, diagnostics: inout Diagnostics
    ) -> [Statement]? {
        let above = enter(section)
        guard mayPin || reader.maySpeak(section, below: above) else { return nil }
        let prose = ProseUnits(of: section, in: guide.file)
        for pin in prose.unusedPins { Self.reportUnused(pin, diagnostics: &diagnostics) }
        for pin in prose.unknownPins { Self.reportUnknown(pin, diagnostics: &diagnostics) }
        let reading = statements(of: prose, in: section, below: above, typed: typed)
        inheritances += reading.inheritances
        return reading.statements
    }

    private func statements(
        of prose: ProseUnits, in section: Section, below above: [RichText], typed: SpanSet
    ) -> (statements: [Statement], inheritances: [StatementReader.Inheritance]) {
        let reading = reader.statements(of: prose.units, in: section, below: above)
        let untyped = zip(prose.units, reading.statements)
            .filter { !typed.covers($0.0.text.sourced.span) }.map(\.1)
        return (untyped, reading.inheritances)
    }

    /// The sections that promise, deny or ask something, themselves or in a section below them. Where nothing does, as in
    /// a colophon, there is no clause.
    private static func speaking(_ guide: Guide, _ speaks: [Bool]) -> [Bool] {
        guide.sectionsBelow(guide.sectionsHolding(speaks))
    }

    private mutating func add(_ section: Section, _ statements: [Statement]) {
        let heading = heading(of: section)
        let id = ClauseID(naming: heading.value.isEmpty ? "introduction" : heading.value)
        clauses.append(
            Clause(
                id: ids.take(id), heading: heading, trail: section.trail, statements: statements,
                span: section.span))
    }

    /// What stands before the first heading stands under the page's title.
    private func heading(of section: Section) -> Sourced<String> {
        if let heading = section.heading { return heading.content.sourced }
        if let title = guide.frontMatter?["title"], let text = title.string {
            return Sourced(fold(text), at: title.span)
        }
        return Sourced("", at: SourceSpan(section.span.start, section.span.start))
    }

    private static func reportUnknown(_ pin: Pin, diagnostics: inout Diagnostics) {
        let stances = Stance.allCases.map(\.rawValue)
        diagnostics.warning(
            .pinUnknown, "`\(pin.word)` is no stance; this comment pins nothing", at: pin.span,
            help: nearest(to: pin.word, in: stances).map { "did you mean `\($0)`?" }
                ?? "the stances are " + stances.map { "`\($0)`" }.joined(separator: ", "))
    }

    private static func reportUnused(_ pin: Pin, diagnostics: inout Diagnostics) {
        diagnostics.warning(
            .pinUnused, "this comment pins nothing: no sentence stands behind it", at: pin.span,
            help: "put it on a line of its own before the sentence or the block")
    }
}

extension Statement {
    fileprivate var speaks: Bool { !isUndecided }
}

/// Places in a file that do not overlap, looked up by binary search.
struct SpanSet {
    private let spans: [SourceSpan]

    init(_ spans: [SourceSpan]) { self.spans = spans.sorted { $0.start < $1.start } }

    /// Whether one of them takes in a place as a whole.
    func covers(_ span: SourceSpan) -> Bool {
        var (low, high) = (0, spans.count)
        while low < high {
            let middle = (low + high) / 2
            if spans[middle].start <= span.start { low = middle + 1 } else { high = middle }
        }
        return low > 0 && spans[low - 1].end >= span.end
    }
}
