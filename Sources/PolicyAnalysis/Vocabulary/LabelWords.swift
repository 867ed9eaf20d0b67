import SourceText

/// What a word of a label says. A bit for each set of words that labels are asked for: a label is asked for many of them,
/// and to look into each set for each word took most of the time of a table that holds no policy.
struct LabelTraits: OptionSet, Sendable {
    let rawValue: UInt32

    static let severity = LabelTraits(rawValue: 1)
    static let supportTopic = LabelTraits(rawValue: 1 << 1)
    static let definition = LabelTraits(rawValue: 1 << 2)
    static let tier = LabelTraits(rawValue: 1 << 3)
    static let support = LabelTraits(rawValue: 1 << 4)
    static let attribute = LabelTraits(rawValue: 1 << 5)
    static let response = LabelTraits(rawValue: 1 << 6)
    static let otherTime = LabelTraits(rawValue: 1 << 7)
    static let otherColumn = LabelTraits(rawValue: 1 << 8)
    static let region = LabelTraits(rawValue: 1 << 9)
    static let price = LabelTraits(rawValue: 1 << 10)
    static let channel = LabelTraits(rawValue: 1 << 11)
    static let severityColumn = LabelTraits(rawValue: 1 << 12)
    static let severityAttribute = LabelTraits(rawValue: 1 << 13)
    static let general = LabelTraits(rawValue: 1 << 14)
    static let supportRow = LabelTraits(rawValue: 1 << 15)
    static let promise = LabelTraits(rawValue: 1 << 16)
    /// The first word of a topic of several words.
    static let topicStart = LabelTraits(rawValue: 1 << 17)
    /// The first word of a name of a severity.
    static let severityStart = LabelTraits(rawValue: 1 << 18)
    /// Before the figure of a severity: "Sev 2".
    static let severityNoun = LabelTraits(rawValue: 1 << 19)
    /// Beside the name of a tier: "plan".
    static let tierNoun = LabelTraits(rawValue: 1 << 20)
    /// The short form of a tier's name.
    static let tierShort = LabelTraits(rawValue: 1 << 21)
    /// Beside the name of a tier in a heading: "our".
    static let headingNoun = LabelTraits(rawValue: 1 << 24)
    /// It stands between the words of any label: "of".
    static let small = LabelTraits(rawValue: 1 << 22)
    /// Nothing but digits.
    static let figure = LabelTraits(rawValue: 1 << 23)
}

/// Some of the words that labels are asked for.
struct LabelWords: Sendable {
    let trait: LabelTraits
    /// Those of the configuration.
    let added: Set<String>

    init(_ trait: LabelTraits, adding words: [String] = []) {
        self.trait = trait
        added = Set(words)
    }

    func contains(_ word: String) -> Bool {
        LabelDictionary.builtIn[word.utf8]?.traits.contains(trait) ?? false
            || !added.isEmpty && added.contains(word)
    }
}

/// The words that are known in labels, so that each word of one is looked up once.
struct LabelDictionary: Sendable {
    struct Entry: Sendable {
        /// The word, so that it need not be made again.
        var word: String
        var traits: LabelTraits
    }

    private var table = WordTable(room: 1_024)
    private var entries: [Entry] = []

    static let builtIn = LabelDictionary()

    private init() {
        for (trait, words) in Self.sets {
            for word in words { add(word, trait) }
        }
    }

    private static var sets: [(LabelTraits, [String])] {
        [
            (.severity, English.severityWords), (.supportTopic, English.supportTopics),
            (.definition, English.definitionWords), (.tier, English.tierWords),
            (.support, English.supportWords), (.attribute, English.attributeWords),
            (.response, English.responseWords), (.otherTime, English.otherTimeWords),
            (.otherColumn, English.otherColumnWords), (.region, English.regionWords),
            (.price, English.priceWords), (.channel, English.channelWords),
            (.severityColumn, English.severityWords + English.severityGrades),
            (
                .severityAttribute,
                English.attributeWords + English.otherTimeWords + English.severityAttributes
            ),
            (
                .general,
                English.supportWords + English.severityWords + English.attributeWords
                    + English.channelWords + English.tierWords + English.tierNouns
                    + English.definitionWords + English.generalWords
            ),
            (.supportRow, English.supportRowWords),
            (.promise, English.attributeWords + English.channelWords + ["services", "features"]),
            (.topicStart, English.supportTopicPhrases.compactMap(\.first)),
            (.severityStart, English.severityNames.compactMap { CellLexer.words(of: $0).first }),
            (.severityNoun, ["sev", "severity", "priority", "level"]), (.tierNoun, Array(TierName.nouns)),
            (.tierShort, Array(TierName.longForms.keys)),
            (.headingNoun, Array(HeadingTiers.nouns)),
            (.small, ["of", "and", "the", "per", "in", "to", "for", "a", "first", "initial"]),
        ]
    }

    private mutating func add(_ word: String, _ trait: LabelTraits) {
        let place = table.add(word.utf8)
        if place == entries.count {
            entries.append(Entry(word: word, traits: word.utf8.allSatisfy(\.isASCIIDigit) ? .figure : []))
        }
        entries[place].traits.insert(trait)
    }

    subscript(_ word: some Collection<UInt8>) -> Entry? { table.find(word).map { entries[$0] } }
}
