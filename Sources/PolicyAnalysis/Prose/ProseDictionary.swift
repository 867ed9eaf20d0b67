/// What a word of running text may be. A bit for each set of the vocabulary that is asked about every word.
struct ProseTraits: OptionSet, Sendable {
    let rawValue: UInt32

    static let audienceNoun = ProseTraits(rawValue: 1)
    static let every = ProseTraits(rawValue: 1 << 1)
    static let nameJoint = ProseTraits(rawValue: 1 << 2)
    static let nameDeterminer = ProseTraits(rawValue: 1 << 3)
    static let nameFollower = ProseTraits(rawValue: 1 << 4)
    static let tierNoun = ProseTraits(rawValue: 1 << 5)
    static let auxiliary = ProseTraits(rawValue: 1 << 6)
    static let adverb = ProseTraits(rawValue: 1 << 7)
    static let subjectPronoun = ProseTraits(rawValue: 1 << 8)
    static let vendorPronoun = ProseTraits(rawValue: 1 << 9)
    static let function = ProseTraits(rawValue: 1 << 10)
    static let abbreviation = ProseTraits(rawValue: 1 << 11)
    static let clausePreposition = ProseTraits(rawValue: 1 << 12)
    static let telling = ProseTraits(rawValue: 1 << 13)
    static let dating = ProseTraits(rawValue: 1 << 14)
    static let clauseOpener = ProseTraits(rawValue: 1 << 15)
    static let contrast = ProseTraits(rawValue: 1 << 16)
    static let subjectRelative = ProseTraits(rawValue: 1 << 17)
    static let audiencePreposition = ProseTraits(rawValue: 1 << 18)
    static let denying = ProseTraits(rawValue: 1 << 19)
    static let conjunction = ProseTraits(rawValue: 1 << 20)
    static let adverbialStart = ProseTraits(rawValue: 1 << 21)
    static let plainTier = ProseTraits(rawValue: 1 << 22)
    static let mainClauseStart = ProseTraits(rawValue: 1 << 23)
}

/// The words of running text that are known, so that each word of a page is looked up once: where it lies says what it may
/// be, what the cues know of it, and how it is written.
struct ProseDictionary: Sendable {
    private var table = WordTable(room: 2_048)
    private(set) var words: [String] = []
    private var traits: [ProseTraits] = []

    static let builtIn = ProseDictionary()

    private init() {
        for (trait, words) in Self.sets {
            for word in words { add(word, trait) }
        }
        // Those that only cues ask for.
        for words in Self.furtherWords {
            for word in words { add(word, []) }
        }
    }

    private static var sets: [(ProseTraits, Set<String>)] {
        [
            (.audienceNoun, English.audienceNouns), (.every, English.everyWords),
            (.nameJoint, English.nameJoints), (.nameDeterminer, English.nameDeterminers),
            (.nameFollower, English.nameFollowers), (.tierNoun, English.tierNouns),
            (.auxiliary, English.wordClasses["auxiliary"] ?? []),
            (.adverb, English.wordClasses["adverb"] ?? []), (.subjectPronoun, English.subjectPronouns),
            (.vendorPronoun, English.vendorPronouns), (.function, English.functionWords),
            (.abbreviation, English.abbreviations), (.clausePreposition, English.clausePrepositions),
            (.telling, English.tellingWords), (.dating, English.datingWords),
            (.clauseOpener, English.clauseOpeners), (.contrast, English.contrasts),
            (.subjectRelative, English.subjectRelatives),
            (.audiencePreposition, English.audiencePrepositions), (.denying, English.denyingWords),
            (.conjunction, English.conjunctions), (.adverbialStart, English.adverbialStarts),
            (.plainTier, English.plainTierNames), (.mainClauseStart, English.mainClauseStarts),
        ]
    }

    private static var furtherWords: [Set<String>] {
        Array(English.wordClasses.values) + [
            English.vendorHeads, English.vendorDeterminers, English.customerHeads,
            English.customerDeterminers, English.customerPronouns, English.numberWords,
            English.supportTopicNouns, English.questionWords, English.concessionStarts,
        ]
    }

    private mutating func add(_ word: String, _ trait: ProseTraits) {
        let place = table.add(word.utf8)
        if place == words.count {
            words.append(word)
            traits.append([])
        }
        traits[place].insert(trait)
    }

    func place(of word: some Collection<UInt8>) -> Int? { table.find(word) }

    func traits(at place: Int) -> ProseTraits { traits[place] }
}
