import GuideSyntax
import PolicyModel
import SourceText

/// What the configuration says beside the guide.
public struct AnalysisOptions: Sendable {
    /// The path that the policy names for the guide.
    public var guidePath: String
    public var tierOrder: TierOrder = .automatic
    /// The IANA zone of business time.
    public var calendarZone: String?
    public var vocabulary = VocabularyAdditions()
    /// What tables are, where the page does not say.
    public var tables: [TableDirective] = []
    /// What tags of templates stand for; the guide is read with it.
    public var variables = TemplateVariables()
    /// What the guide calls its vendor; without any, the page is asked.
    public var vendorNames: [String] = []
    /// Cues of stances that count before the built-in ones.
    public var cues: [CueAddition] = [] {
        didSet { grammar = cues.isEmpty ? .builtIn : ProseGrammar(adding: cues) }
    }
    private(set) var grammar = ProseGrammar.builtIn

    public init(guidePath: String) { self.guidePath = guidePath }
}

/// Which way the tiers of a table run.
public enum TierOrder: Hashable, Sendable {
    /// Lowest first, unless every row that tells them apart says the opposite.
    case automatic
    case ascending, descending
    /// Lowest first.
    case named([String])
}

/// Turns what is written into what it means. Nil when the guide holds no tier table; a diagnostic says so.
public func analyze(_ guide: Guide, options: AnalysisOptions, diagnostics: inout Diagnostics) -> Policy? {
    let vocabulary = Vocabulary.adding(options.vocabulary)
    let tables = GuideTables(in: guide, options: options, vocabulary: vocabulary)
    guard tables.holdTiers else {
        return prosePolicy(of: guide, tables, options: options, vocabulary, diagnostics: &diagnostics)
    }
    tables.reportUnread(diagnostics: &diagnostics)
    let columns = tables.columns(vocabulary: vocabulary, diagnostics: &diagnostics)
    guard !columns.isEmpty else { return nil }
    let levels = tables.severities.levels
    let facts = TierTableFacts(
        tables.ofTiers.all, columns: columns, levels: levels, vocabulary: vocabulary,
        diagnostics: &diagnostics)
    let split = SeverityFeatures(
        tables.bySeverity.all, besides: Set(tables.ofTiers.all.flatMap(\.places)), columns: columns,
        levels: levels, vocabulary: vocabulary,
        diagnostics: &diagnostics)
    let ofHeadings = TierSeverityFeatures(
        tables.ofOneTier.all, columns: columns, levels: levels, vocabulary: vocabulary,
        diagnostics: &diagnostics)
    let features = facts.coverages.applied(
        to: facts.features.joined(with: split.features, diagnostics: &diagnostics)
            .joined(with: ofHeadings.features, diagnostics: &diagnostics))
    let ranked = RankedTiers(
        columns, features: features, order: options.tierOrder, diagnostics: &diagnostics)
    let scopes = Scopes(
        facts.scopeCells, tiers: ranked, in: guide, vocabulary: vocabulary, diagnostics: &diagnostics)
    var policy = Policy(
        guide: GuideReference(of: guide, path: options.guidePath),
        tiers: ranked.tiers(with: scopes),
        features: features.map(ranked.sortingEntitlements(of:)),
        scopes: scopes.scopes, severities: levels, calendarZone: options.calendarZone,
        span: guide.file.span)
    let audiences = Audiences(policy.tiers) { Label($0).isSeverity(vocabulary) }
    policy.readProse(
        of: guide, options: options, vocabulary, audiences: audiences,
        vendor: VendorNames(options.vendorNames, or: PageNames(of: guide), except: audiences.words),
        diagnostics: &diagnostics)
    HiddenFacts(in: guide, of: policy).report(diagnostics: &diagnostics)
    return policy
}

/// The policy of a page without a tier table: what its prose says. Nil where that is nothing either.
private func prosePolicy(
    of guide: Guide, _ tables: GuideTables, options: AnalysisOptions, _ vocabulary: Vocabulary,
    diagnostics: inout Diagnostics
) -> Policy? {
    guard tables.speakOfSupport else {
        tables.reportNone(in: guide, isPolicy: false, diagnostics: &diagnostics)
        return nil
    }
    let page = PageNames(of: guide)
    // What the page says of itself takes a digest of all its bytes, which only a policy needs.
    var policy = Policy(
        guide: GuideReference(path: options.guidePath, sha256: ""), severities: tables.severities.levels,
        calendarZone: options.calendarZone, span: guide.file.span)
    var findings = Diagnostics()
    let audiences = Audiences(namedBy: options.tierOrder, or: guide, page) {
        Label($0).isSeverity(vocabulary)
    }
    policy.readProse(
        of: guide, options: options, vocabulary, audiences: audiences,
        vendor: VendorNames(options.vendorNames, or: page, except: audiences.words),
        diagnostics: &findings)
    let isPolicy =
        policy.severities.count > 1
        || policy.clauses.contains { $0.statements.contains { $0.stance != .informative } }
    tables.reportNone(in: guide, isPolicy: isPolicy, diagnostics: &diagnostics)
    guard isPolicy else { return nil }
    policy.guide = GuideReference(of: guide, path: options.guidePath)
    diagnostics.append(contentsOf: findings)
    HiddenFacts(in: guide, of: policy).report(diagnostics: &diagnostics)
    return policy
}

extension Guide {
    /// Without a tier table, only the title and the headings say whether a page is about support.
    func speaksOfSupport(_ vocabulary: Vocabulary) -> Bool {
        let titles = ["title", "subtitle", "description"].compactMap { frontMatter?[$0]?.string }
        let headings = sections.lazy.compactMap { $0.heading?.content }.filter { heading in
            // Most headings have none of the words, and need not be cut into them.
            Label.traits(of: heading.text.bytes).map { !$0.isDisjoint(with: [.supportTopic, .topicStart]) }
                ?? true
        }
        return (titles + headings.map(\.folded)).contains { title in
            let label = Label(title)
            if label.holds(vocabulary.supportTopics) { return true }
            return label.holds(.topicStart)
                && English.supportTopicPhrases.contains { label.holds(phrase: $0) }
        }
    }
}

extension Policy {
    /// Adds what stands outside the tables.
    fileprivate mutating func readProse(
        of guide: Guide, options: AnalysisOptions, _ vocabulary: Vocabulary, audiences: Audiences,
        vendor: VendorNames, diagnostics: inout Diagnostics
    ) {
        hours = teamHours(
            in: guide, vocabulary: vocabulary, isOfTier: { !audiences.tiers(ofHeading: $0).isEmpty },
            diagnostics: &diagnostics)
        services = PolicyAnalysis.services(in: guide, vocabulary: vocabulary, diagnostics: &diagnostics)
        let prose = Clauses(
            in: guide,
            reader: StatementReader(
                audiences: audiences, grammar: options.grammar,
                vendor: vendor,
                severities: severities),
            typed: SpanSet(proseFacts), diagnostics: &diagnostics)
        clauses = prose.clauses
        for inheritance in prose.inheritances { add(inheritance) }
    }

    private mutating func add(_ inheritance: StatementReader.Inheritance) {
        for index in tiers.indices where inheritance.tiers.contains(tiers[index].id) {
            let known = Set(tiers[index].includes.map(\.value))
            tiers[index].includes += inheritance.included.filter { !known.contains($0.value) }
        }
    }

    /// The places of sentences that are facts of another kind than clauses.
    private var proseFacts: [SourceSpan] {
        // That somebody is there around the clock is a promise, too.
        hours.filter { !$0.isAroundTheClock }.map(\.span) + services.map(\.span)
            + scopes.compactMap(\.explanation).flatMap(\.places)
            + features.flatMap(\.entitlements).flatMap(\.notes).map(\.span)
    }
}
