/// Where a sentence names the vendor or the customer: "we", "our support team", "Harbor", "Gold account customers".
struct Actors {
    /// For each word, the index behind the longest name that begins there; zero where none does.
    private var ends: [Actor: [Int]] = [:]

    init(in tokens: [ProseToken], vendor: VendorNames, tiers: ProperNames) {
        let scanner = ActorScanner(tokens: tokens, vendor: vendor, tiers: tiers)
        ends[.vendor] = scanner.ends(.vendor)
        ends[.customer] = scanner.ends(.customer)
    }

    /// The index behind the name of an actor that begins at a word.
    func end(of actor: Actor, at index: Int) -> Int? {
        guard let ends = ends[actor], ends.indices.contains(index), ends[index] > index else { return nil }
        return ends[index]
    }
}

private struct ActorScanner {
    let tokens: [ProseToken]
    let vendor: VendorNames
    let tiers: ProperNames

    func ends(_ actor: Actor) -> [Int] {
        tokens.indices.map { index in
            let end = actor == .vendor ? vendorEnd(index) : customerEnd(index)
            return end ?? 0
        }
    }

    private func vendorEnd(_ index: Int) -> Int? {
        let word = tokens[index].word
        if English.vendorPronouns.contains(word) { return index + 1 }
        if let name = vendor.match(tokens, at: index) {
            let end = name < tokens.count && tokens[name].isPossessive ? name + 1 : name
            return phraseEnd(from: end, heads: English.vendorHeads) ?? end
        }
        let isDetermined = English.vendorDeterminers.contains(word)
        let start = isDetermined ? index + 1 : index
        // Without "our" or "the", only the subject of a clause is taken for the vendor: "Support helps".
        guard isDetermined || tokens[index].gap == .clause || tokens[index].gap == .comma else { return nil }
        return phraseEnd(from: start, heads: English.vendorHeads)
    }

    private func customerEnd(_ index: Int) -> Int? {
        let word = tokens[index].word
        if English.customerPronouns.contains(word) { return index + 1 }
        let start = English.customerDeterminers.contains(word) ? index + 1 : index
        if let end = phraseEnd(from: start, heads: English.customerHeads) { return end }
        // "Gold includes": a tier stands for those who have it.
        return tiers.match(tokens, at: index).map { index + $0.count }
    }

    /// Up to four words that may describe, then a head: `premium technical support team`.
    private func phraseEnd(from start: Int, heads: Set<String>) -> Int? {
        var end: Int?
        for index in start..<min(start + 5, tokens.count) {
            let token = tokens[index]
            if index > start, token.gap == .clause { break }
            if heads.contains(token.word) {
                end = index + 1
            } else if end != nil || English.functionWords.contains(token.word) {
                break
            }
        }
        return end
    }
}
