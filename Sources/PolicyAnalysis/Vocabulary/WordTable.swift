/// Words by their bytes, numbered as they come. The hashes of `Dictionary` guard against hostile keys, and took three
/// times as long; whoever writes a configuration has better ways to be slow.
struct WordTable: Sendable {
    private var bytes: [UInt8] = []
    /// Where each word ends in `bytes`; the next one begins there.
    private var ends: [Int] = []
    /// The number of the word that lies there, or -1. Always a power of two, and at most half of them are taken.
    private var slots: [Int32]

    /// - Parameter room: For how many words; a power of two. More of them may come.
    init(room: Int = 4_096) { slots = Array(repeating: -1, count: 2 * room) }

    func find(_ word: some Collection<UInt8>) -> Int? {
        let place = slots[slot(of: word)]
        return place < 0 ? nil : Int(place)
    }

    mutating func add(_ word: some Collection<UInt8>) -> Int {
        let slot = slot(of: word)
        if slots[slot] >= 0 { return Int(slots[slot]) }
        let place = ends.count
        slots[slot] = Int32(clamping: place)
        bytes += word
        ends.append(bytes.count)
        if 2 * ends.count > slots.count { grow() }
        return place
    }

    private mutating func grow() {
        slots = Array(repeating: -1, count: 2 * slots.count)
        for place in ends.indices { slots[slot(of: bytes[range(place)])] = Int32(clamping: place) }
    }

    /// Where a word lies, or would.
    private func slot(of word: some Collection<UInt8>) -> Int {
        // FNV-1a.
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in word { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        var slot = Int(truncatingIfNeeded: hash ^ (hash >> 32)) & (slots.count - 1)
        while slots[slot] >= 0, !lies(word, at: Int(slots[slot])) { slot = (slot + 1) & (slots.count - 1) }
        return slot
    }

    private func lies(_ word: some Collection<UInt8>, at place: Int) -> Bool {
        let range = range(place)
        return range.count == word.count && word.elementsEqual(bytes[range])
    }

    private func range(_ place: Int) -> Range<Int> { (place == 0 ? 0 : ends[place - 1])..<ends[place] }
}
