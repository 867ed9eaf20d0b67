import SupportPolicy

/// The words that a guide's meaning hangs on. All of it is data; what the words do is grammar and stands elsewhere.
///
/// A class, since everything that reads a cell has it: as a value its copies took a tenth of the time of an analysis.
final class Vocabulary: Sendable {
    let availability: PhraseTable<Availability>
    /// What says yes or no only alone in its cell.
    let signs = PhraseTable<Availability>(English.signs)
    let priorities: PhraseTable<Int>
    let coverage: PhraseTable<Coverage.Schedule>
    let relativeDays = PhraseTable<Int>(English.relativeDays)
    let bounds = PhraseTable<ResponseTarget.Bound>(English.bounds)
    let units: PhraseTable<TimeAmount.Unit>
    let numbers = PhraseTable<Int>(English.numbers)
    let periods = PhraseTable<String>(English.periods)
    let frequencies = PhraseTable<String>(English.frequencies)
    let multiples = PhraseTable<Int>(English.multiples)
    let days = PhraseTable<[Weekday]>(English.days)
    let zones: PhraseTable<String>
    let localZones = PhraseTable<Bool>([(true, English.localZones)])
    let bestEffort: PhraseTable<Bool>
    let countables: Set<String>
    let unlimited: PhraseTable<Bool>
    /// Words that add nothing to the fact that they stand beside.
    let fillers: PhraseTable<Bool>
    let conditionStarts: PhraseTable<Bool>

    /// Before the days that hours leave out.
    let exceptionStarts = PhraseTable<Bool>([(true, English.exceptionStarts)])
    /// What is not decided yet.
    let undecided = PhraseTable<Bool>([(true, English.undecided)])
    /// Ways to reach support, true for those by which one helps oneself.
    let channels: PhraseTable<Bool>

    let scopeRows: PhraseTable<Bool>
    let tierHeaders: PhraseTable<Bool>
    let severityNames: PhraseTable<Bool>
    let servicesHeadings: PhraseTable<Bool>
    /// Words of a label, each with what a label says that holds it.
    let severityWords = LabelWords(.severity)
    let supportTopics = LabelWords(.supportTopic)
    let definitionWords = LabelWords(.definition)
    let tierWords: LabelWords
    let supportWords = LabelWords(.support)
    let attributeWords = LabelWords(.attribute)
    let responseWords: LabelWords
    let otherTimeWords = LabelWords(.otherTime)
    let otherColumnWords = LabelWords(.otherColumn)
    let regionWords = LabelWords(.region)
    let priceWords = LabelWords(.price)
    let channelWords = LabelWords(.channel)
    /// Headers made of these tell of severities: "Severity level", "Priority code".
    let severityColumnWords = LabelWords(.severityColumn)
    /// Headers made of these tell what is promised at a severity, a response or something later.
    let severityAttributeWords = LabelWords(.severityAttribute)
    /// A heading of nothing but these says no more than that it is about support.
    let generalWords = LabelWords(.general)
    let supportRowWords = LabelWords(.supportRow)
    /// Labels made of these tell what is promised: "Service hours", "Support channels".
    let promiseWords = LabelWords(.promise)
    let negations = Set(English.negations)
    let hoursLinks = Set(English.hoursLinks)
    let hoursBlockers = Set(English.hoursBlockers)
    let cumulativeStarts = Set(English.cumulativeStarts)
    let sentenceWords = Set(English.sentenceWords)
    let hoursWords = Set(English.hoursWords)
    let teamWords = Set(English.teamWords)
    let teamNouns = Set(English.teamNouns)
    let hoursVerbs = Set(English.hoursVerbs)
    let determiners = Set(English.determiners)

    /// What a whole cell, or a picture's name, says.
    func availability(of text: String) -> Availability? {
        availability.meaning(of: text) ?? signs.meaning(of: text)
    }

    /// Without additions: made once.
    static let builtIn = Vocabulary(of: VocabularyAdditions())

    static func adding(_ additions: VocabularyAdditions) -> Vocabulary {
        additions.phrases.isEmpty ? .builtIn : Vocabulary(of: additions)
    }

    private let hasAdditions: Bool
    /// The configuration calls severities by names of its own.
    let hasOwnSeverities: Bool

    init(of additions: VocabularyAdditions) {
        let added = additions.phrases
        hasAdditions = !added.isEmpty
        hasOwnSeverities = added["severity"] != nil
        availability = PhraseTable(English.availability).adding(added)
        units = PhraseTable(English.units).adding(added)
        priorities = PhraseTable(English.priorities).adding(added["priority"], 1)
            .adding(added["topPriority"], 2)
        coverage = PhraseTable(English.coverage).adding(
            (added["coverage"] ?? []).compactMap(VocabularyAdditions.schedule))
        zones = PhraseTable(English.zones.map { ($0.0, $0.1 + [$0.0.lowercased()]) })
            .adding((added["zone"] ?? []).compactMap(VocabularyAdditions.zone))
        bestEffort = PhraseTable([(true, English.bestEffort)]).adding(added["bestEffort"], true)
        unlimited = PhraseTable([(true, English.unlimited)]).adding(added["unlimited"], true)
        fillers = PhraseTable([(true, English.fillers)]).adding(added["filler"], true)
        conditionStarts = PhraseTable([(true, English.conditionStarts)]).adding(added["condition"], true)
        channels = PhraseTable([(false, English.channels), (true, English.selfHelp)])
            .adding(added["channel"], false)
        scopeRows = PhraseTable([(true, English.scopeRows)]).adding(added["scopeRow"], true)
        tierHeaders = PhraseTable([(true, English.tierHeaders)]).adding(added["tierHeader"], true)
        severityNames = PhraseTable([(true, English.severityNames)]).adding(added["severity"], true)
        servicesHeadings = PhraseTable([(true, English.servicesHeadings)])
            .adding(added["servicesHeading"], true)
        countables = Set(English.countables + Self.words(added["countable"]))
        tierWords = LabelWords(.tier, adding: Self.words(added["tier"]))
        responseWords = LabelWords(.response, adding: Self.words(added["responseLabel"]))
    }

    private static func words(_ phrases: [String]?) -> [String] {
        (phrases ?? []).flatMap { Label($0).words }
    }

    /// A word that makes another fact of the one it stands beside.
    func changesFacts(_ word: String) -> Bool {
        negations.contains(word) || otherTimeWords.contains(word) || priceWords.contains(word)
    }

    /// All words that the grammar of cells knows, in their order, for suggestions. Gathered when one is looked for, and
    /// without additions once.
    var cellWords: [String] { hasAdditions ? gatheredCellWords : Self.builtInCellWords }

    private static let builtInCellWords = builtIn.gatheredCellWords

    private var gatheredCellWords: [String] {
        let phrases =
            availability.phrases + priorities.phrases + coverage.phrases + relativeDays.phrases
            + bounds.phrases
            + units.phrases + periods.phrases + days.phrases + bestEffort.phrases + unlimited.phrases
            + fillers.phrases + conditionStarts.phrases
        return Set(phrases.flatMap { $0.split(separator: " ").map(String.init) }).union(countables).sorted()
    }
}
