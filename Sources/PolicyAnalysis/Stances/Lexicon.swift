/// The words that the grammar of prose knows, each with a number, so that a word of a sentence is looked up once.
struct Lexicon: Sendable {
    /// What a word does in the names of vendor and customer.
    struct Traits: OptionSet, Sendable {
        let rawValue: UInt16

        static let vendorPronoun = Traits(rawValue: 1)
        static let vendorDeterminer = Traits(rawValue: 2)
        static let vendorHead = Traits(rawValue: 4)
        static let customerPronoun = Traits(rawValue: 8)
        static let customerDeterminer = Traits(rawValue: 16)
        static let customerHead = Traits(rawValue: 32)
        static let function = Traits(rawValue: 64)
        static let conjunction = Traits(rawValue: 128)
    }

    private var ids: [String: Int32] = [:]
    private var traits: [Traits] = []

    var count: Int { traits.count }

    init() {
        let sets: [(Set<String>, Traits)] = [
            (English.vendorPronouns, .vendorPronoun), (English.vendorDeterminers, .vendorDeterminer),
            (English.vendorHeads, .vendorHead), (English.customerPronouns, .customerPronoun),
            (English.customerDeterminers, .customerDeterminer), (English.customerHeads, .customerHead),
            (English.functionWords, .function), (English.conjunctions, .conjunction),
        ]
        for (words, trait) in sets {
            for word in words { traits[Int(add(word))].insert(trait) }
        }
    }

    /// The number of a word, a new one if it has none.
    mutating func add(_ word: String) -> Int32 {
        if let id = ids[word] { return id }
        let id = Int32(clamping: traits.count)
        ids[word] = id
        traits.append([])
        return id
    }

    /// Nil for a word that no part of the grammar names.
    func id(of word: String) -> Int32? { ids[word] }

    func traits(of id: Int32) -> Traits { traits.indices.contains(Int(id)) ? traits[Int(id)] : [] }
}

/// A set of words by their numbers.
struct WordSet: Sendable {
    private(set) var bits: [UInt64] = []

    mutating func insert(_ id: Int32) {
        let index = Int(id) / 64
        if bits.count <= index { bits += repeatElement(0, count: index + 1 - bits.count) }
        bits[index] |= 1 << UInt64(Int(id) % 64)
    }

    mutating func formUnion(_ other: WordSet) {
        while bits.count < other.bits.count { bits.append(0) }
        for index in other.bits.indices { bits[index] |= other.bits[index] }
    }

    /// The numbers, lowest first.
    var ids: [Int32] {
        var ids: [Int32] = []
        for (index, word) in bits.enumerated() {
            var rest = word
            while rest != 0 {
                ids.append(Int32(clamping: index * 64 + rest.trailingZeroBitCount))
                rest &= rest - 1
            }
        }
        return ids
    }
}
