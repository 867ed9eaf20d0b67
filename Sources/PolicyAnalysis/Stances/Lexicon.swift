/// The words that the grammar of prose knows, each with a number, so that a word of a sentence is looked up once.
struct Lexicon: Sendable {
    /// What a word does in the names of vendor and customer, and among the clauses of a sentence. A bit for each set of the
    /// vocabulary that is asked about every word: to look into the sets took longer than to match the cues.
    struct Traits: OptionSet, Sendable {
        let rawValue: UInt32

        static let vendorPronoun = Traits(rawValue: 1)
        static let vendorDeterminer = Traits(rawValue: 2)
        static let vendorHead = Traits(rawValue: 4)
        static let customerPronoun = Traits(rawValue: 8)
        static let customerDeterminer = Traits(rawValue: 16)
        static let customerHead = Traits(rawValue: 32)
        static let function = Traits(rawValue: 64)
        static let conjunction = Traits(rawValue: 128)
        static let auxiliary = Traits(rawValue: 256)
        static let number = Traits(rawValue: 512)
        static let topicNoun = Traits(rawValue: 1_024)
        static let concessionStart = Traits(rawValue: 2_048)
        static let questionWord = Traits(rawValue: 4_096)
        static let subjectRelative = Traits(rawValue: 8_192)
        /// The first word of a phrase that begins a condition or a circumstance.
        static let conditionStart = Traits(rawValue: 16_384)
    }

    struct Word: Sendable {
        /// -1 for a word that no cue names.
        var id: Int32 = -1
        var traits: Traits = []
    }

    private var table = WordTable()
    private var words: [Word] = []
    private var count: Int32 = 0
    /// What is known of the words of the dictionary, by their places there; empty until all words are added.
    private var byPlace: [Word] = []

    init() {
        let sets: [(Set<String>, Traits)] = [
            (English.vendorPronouns, .vendorPronoun), (English.vendorDeterminers, .vendorDeterminer),
            (English.vendorHeads, .vendorHead), (English.customerPronouns, .customerPronoun),
            (English.customerDeterminers, .customerDeterminer), (English.customerHeads, .customerHead),
            (English.functionWords, .function), (English.conjunctions, .conjunction),
        ]
        for (words, trait) in sets {
            for word in words {
                _ = add(word.utf8)
                self.words[place(of: word.utf8)].traits.insert(trait)
            }
        }
        // These are no words of cues: "occasionally" stays the adverb that it is.
        let marks: [(Set<String>, Traits)] = [
            (English.wordClasses["auxiliary"] ?? [], .auxiliary), (English.numberWords, .number),
            (English.supportTopicNouns, .topicNoun), (English.concessionStarts, .concessionStart),
            (English.questionWords, .questionWord), (English.subjectRelatives, .subjectRelative),
            (ConditionStart.firstWords, .conditionStart),
        ]
        for (words, trait) in marks {
            for word in words { self.words[place(of: word.utf8)].traits.insert(trait) }
        }
    }

    /// The number of a word, a new one if it has none.
    mutating func add(_ word: some Collection<UInt8>) -> Int32 {
        let place = place(of: word)
        if words[place].id < 0 {
            words[place].id = count
            count += 1
            byPlace = []
        }
        return words[place].id
    }

    private mutating func place(of word: some Collection<UInt8>) -> Int {
        let place = table.add(word)
        if place == words.count { words.append(Word()) }
        return place
    }

    /// To be asked once all words are added: the words of pages are found without a search.
    mutating func finish() { byPlace = ProseDictionary.builtIn.words.map { self[$0] } }

    subscript(_ token: ProseToken) -> Word {
        let place = Int(token.place)
        return byPlace.indices.contains(place) ? byPlace[place] : self[token.word]
    }

    subscript(_ word: String) -> Word {
        // A string gives its bytes one by one; looking up a copy of them takes a third of the time.
        self[Array(word.utf8)]
    }

    /// A word in lower case.
    subscript(_ word: some BidirectionalCollection<UInt8>) -> Word {
        var found = known(word) ?? Word()
        if found.id >= 0 { return found }
        // An address stands for any: no cue can know it.
        if word.contains(UInt8(ascii: "@")) { return known("user@host".utf8) ?? Word() }
        // What the vocabulary does not know and what ends so says how: "painstakingly".
        if word.last == UInt8(ascii: "y"), word.count > 5, word.suffix(2).first == UInt8(ascii: "l"),
            !English.notAdverbs.contains(String(decoding: word, as: UTF8.self)),
            let adverb = known("generally".utf8)
        {
            found.id = adverb.id
            found.traits.formUnion(adverb.traits)
        }
        return found
    }

    private func known(_ word: some Collection<UInt8>) -> Word? { table.find(word).map { words[$0] } }
}
