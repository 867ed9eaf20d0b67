import SupportPolicy

/// The words that a guide's meaning hangs on. All of it is data; what the words do is grammar and stands elsewhere.
struct Vocabulary: Sendable {
    var availability = PhraseTable<Availability>(English.availability)
    /// What says yes or no only alone in its cell.
    var signs = PhraseTable<Availability>(English.signs)
    var priorities = PhraseTable<Int>(English.priorities)
    var coverage = PhraseTable<Coverage.Schedule>(English.coverage)
    var relativeDays = PhraseTable<Int>(English.relativeDays)
    var bounds = PhraseTable<ResponseTarget.Bound>(English.bounds)
    var units = PhraseTable<TimeAmount.Unit>(English.units)
    var numbers = PhraseTable<Int>(English.numbers)
    var periods = PhraseTable<String>(English.periods)
    var frequencies = PhraseTable<String>(English.frequencies)
    var multiples = PhraseTable<Int>(English.multiples)
    var days = PhraseTable<[Weekday]>(English.days)
    var zones = PhraseTable<String>(English.zones.map { ($0.0, $0.1 + [$0.0.lowercased()]) })
    var localZones = PhraseTable<Bool>([(true, English.localZones)])
    var bestEffort = PhraseTable<Bool>([(true, English.bestEffort)])
    var countables = Set(English.countables)
    var unlimited = PhraseTable<Bool>([(true, English.unlimited)])
    /// Words that add nothing to the fact that they stand beside.
    var fillers = PhraseTable<Bool>([(true, English.fillers)])
    var conditionStarts = PhraseTable<Bool>([(true, English.conditionStarts)])

    /// Before the days that hours leave out.
    var exceptionStarts = PhraseTable<Bool>([(true, English.exceptionStarts)])
    /// What is not decided yet.
    var undecided = PhraseTable<Bool>([(true, English.undecided)])
    /// Ways to reach support, true for those by which one helps oneself.
    var channels = PhraseTable<Bool>([(false, English.channels), (true, English.selfHelp)])

    var scopeRows = PhraseTable<Bool>([(true, English.scopeRows)])
    var tierHeaders = PhraseTable<Bool>([(true, English.tierHeaders)])
    var severityNames = PhraseTable<Bool>([(true, English.severityNames)])
    var servicesHeadings = PhraseTable<Bool>([(true, English.servicesHeadings)])
    /// Words of a label, each with what a label says that holds it.
    var severityWords = Set(English.severityWords)
    var supportTopics = Set(English.supportTopics)
    var definitionWords = Set(English.definitionWords)
    var tierWords = Set(English.tierWords)
    var supportWords = Set(English.supportWords)
    var attributeWords = Set(English.attributeWords)
    var responseWords = Set(English.responseWords)
    var otherTimeWords = Set(English.otherTimeWords)
    var otherColumnWords = Set(English.otherColumnWords)
    var regionWords = Set(English.regionWords)
    var priceWords = Set(English.priceWords)
    var channelWords = Set(English.channelWords)
    /// Headers made of these tell of severities: "Severity level", "Priority code".
    var severityColumnWords = Set(English.severityWords + English.severityGrades)
    /// Headers made of these tell what is promised at a severity, a response or something later.
    var severityAttributeWords = Set(
        English.attributeWords + English.otherTimeWords + English.severityAttributes)
    /// A heading of nothing but these says no more than that it is about support.
    var generalWords = Set(
        English.supportWords + English.severityWords + English.attributeWords + English.channelWords
            + English.tierWords + English.tierNouns + English.definitionWords + English.generalWords)
    var supportRowWords = Set(English.supportRowWords)
    /// Labels made of these tell what is promised: "Service hours", "Support channels".
    var promiseWords = Set(English.attributeWords + English.channelWords + ["services", "features"])
    var negations = Set(English.negations)
    var hoursLinks = Set(English.hoursLinks)
    var hoursBlockers = Set(English.hoursBlockers)
    var cumulativeStarts = Set(English.cumulativeStarts)
    var sentenceWords = Set(English.sentenceWords)
    var hoursWords = Set(English.hoursWords)
    var teamWords = Set(English.teamWords)
    var teamNouns = Set(English.teamNouns)
    var hoursVerbs = Set(English.hoursVerbs)
    var determiners = Set(English.determiners)

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

    init(of additions: VocabularyAdditions) {
        hasAdditions = !additions.phrases.isEmpty
        for (kind, phrases) in additions.phrases {
            for phrase in phrases { add(phrase, kind: kind) }
        }
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
