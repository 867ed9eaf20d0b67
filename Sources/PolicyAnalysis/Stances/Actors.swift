/// Where a sentence names the vendor or the customer: "we", "our support team", "Harbor", "Gold account customers".
struct Actors {
    /// For each word, the index behind the longest name that begins there; zero where none does.
    private var vendorEnds: [Int32]
    private var customerEnds: [Int32]
    private var tierEnds: [Int32]
    /// The sentence speaks of the vendor's people, "we" or "our engineers", or of those who have a tier; the name of the
    /// vendor alone may be that of its product.
    let namePeople: Bool
    /// Who is named at all.
    let named: Actor.Set

    init(in words: ActorWords, vendor: VendorNames, tiers: ProperNames) {
        vendorEnds = words.tokens.indices.map { Int32(clamping: words.vendorEnd($0, vendor) ?? 0) }
        customerEnds = words.tokens.indices.map { Int32(clamping: words.customerEnd($0, tiers) ?? 0) }
        tierEnds = words.tokens.indices.map { Int32(clamping: words.tierEnd($0, tiers) ?? 0) }
        var named: Actor.Set = []
        for (ends, actor) in [(vendorEnds, Actor.Set.vendor), (customerEnds, .customer), (tierEnds, .tier)]
        where ends.contains(where: { $0 > 0 }) {
            named.insert(actor)
        }
        self.named = named
        let ends = zip(vendorEnds, tierEnds)
        namePeople = zip(words.tokens.indices, ends).contains { index, ends in
            ends.1 > 0 || (ends.0 > 0 && !words.isBareName(index, vendor))
        }
    }

    /// The name of an actor begins at a word.
    func begin(at index: Int) -> Bool {
        vendorEnds[index] > index || customerEnds[index] > index || tierEnds[index] > index
    }

    /// The index behind the name of an actor that begins at a word.
    func end(of actor: Actor, at index: Int) -> Int? {
        let ends =
            switch actor {
            case .vendor: vendorEnds
            case .customer: customerEnds
            case .tier: tierEnds
            }
        guard ends.indices.contains(index), ends[index] > index else { return nil }
        return Int(ends[index])
    }
}

/// The words of a sentence with what they do in names.
struct ActorWords {
    let tokens: [ProseToken]
    let traits: [Lexicon.Traits]
    /// The last word that is a head of each kind: most sentences have none, and no phrase need be looked for.
    private let lastVendorHead: Int
    private let lastCustomerHead: Int

    init(tokens: [ProseToken], traits: [Lexicon.Traits]) {
        self.tokens = tokens
        self.traits = traits
        lastVendorHead = traits.lastIndex { $0.contains(.vendorHead) } ?? -1
        lastCustomerHead = traits.lastIndex { $0.contains(.customerHead) } ?? -1
    }

    func vendorEnd(_ index: Int, _ vendor: VendorNames) -> Int? {
        if traits[index].contains(.vendorPronoun) {
            // "IT support staff"
            let isName = English.pronounLikeAcronyms.contains(tokens[index].word)
            return (isName ? phraseEnd(from: index + 1, head: .vendorHead) : nil) ?? index + 1
        }
        if tokens[index].isCapital, let name = vendor.match(tokens, at: index) {
            let end = name < tokens.count && tokens[name].isPossessive ? name + 1 : name
            return phraseEnd(from: end, head: .vendorHead) ?? end
        }
        let isDetermined = traits[index].contains(.vendorDeterminer)
        // Without "our" or "the", only the subject of a clause is taken for the vendor: "Support helps".
        guard isDetermined || tokens[index].gap != .space else { return nil }
        return phraseEnd(from: isDetermined ? index + 1 : index, head: .vendorHead)
    }

    func customerEnd(_ index: Int, _ tiers: ProperNames) -> Int? {
        if traits[index].contains(.customerPronoun) { return index + 1 }
        let start = traits[index].contains(.customerDeterminer) ? index + 1 : index
        if let end = phraseEnd(from: start, head: .customerHead) { return end }
        // "Gold includes": a tier stands for those who have it.
        return tierEnd(index, tiers)
    }

    /// "Harbor", with none of its people behind the name.
    func isBareName(_ index: Int, _ vendor: VendorNames) -> Bool {
        guard !traits[index].contains(.vendorPronoun), let end = vendor.match(tokens, at: index) else {
            return false
        }
        return vendorEnd(index, vendor) == end
    }

    func tierEnd(_ index: Int, _ tiers: ProperNames) -> Int? {
        guard tokens[index].isCapital else { return nil }
        return tiers.match(tokens, at: index).map { index + $0.count }
    }

    /// Up to four words that may describe, then a head: `premium technical support team`.
    private func phraseEnd(from start: Int, head: Lexicon.Traits) -> Int? {
        guard start <= (head == .vendorHead ? lastVendorHead : lastCustomerHead) else { return nil }
        var end: Int?
        for index in start..<max(start, min(start + 5, tokens.count)) {
            if index > start, tokens[index].gap == .clause { break }
            // "The on-call engineer": these words lead to no other thing here.
            if tokens[index].word == "on", index + 1 < tokens.count, tokens[index + 1].word == "call" {
                continue
            }
            if index + 1 < tokens.count, tokens[index].word == "help", tokens[index + 1].word == "desk" {
                continue
            }
            if !traits[index].isDisjoint(with: head) {
                end = index + 1
            } else if end != nil || traits[index].contains(.function) {
                break
            }
        }
        return end
    }
}
