/// The words of a text that the grammar of prose knows, whatever their order: enough to tell of most texts that no cue stands
/// in them, for a tenth of what it takes to parse their sentences.
struct KnownWords {
    /// By their numbers in the lexicon.
    private(set) var ids: [Int32] = []
    /// How many words the text has, known or not.
    private(set) var count = 0
    private var traits: Lexicon.Traits = []
    /// With which letters, in lower case, words begin that have a capital one.
    private var capitals = ASCIISet()

    init(of text: [UInt8], in lexicon: Lexicon) {
        ids.reserveCapacity(text.count / 8)
        let lower = text.map { $0.asciiLowercased }
        ProseLexer.forEachWord(in: text) { word in
            if text[word.lowerBound].isASCIICapital { capitals.insert(lower[word.lowerBound]) }
            add(lexicon[lower[word]])
        } others: { tokens in
            for token in tokens {
                if token.isCapital, let first = token.word.utf8.first { capitals.insert(first) }
                add(lexicon[token])
            }
        }
    }

    private mutating func add(_ word: Lexicon.Word) {
        count += 1
        if word.id >= 0 { ids.append(word.id) }
        traits.formUnion(word.traits)
    }

    /// The actors that a sentence of these words may name; that it names no other is sure.
    func actors(vendor: VendorNames, tiers: ProperNames) -> Actor.Set {
        var actors: Actor.Set = []
        let mayNameTier = tiers.mayStand(among: capitals)
        if mayNameTier { actors.insert(.tier) }
        if mayNameTier || !traits.isDisjoint(with: [.customerPronoun, .customerHead]) {
            actors.insert(.customer)
        }
        if !traits.isDisjoint(with: [.vendorPronoun, .vendorHead]) || vendor.mayStand(among: capitals) {
            actors.insert(.vendor)
        }
        return actors
    }
}
