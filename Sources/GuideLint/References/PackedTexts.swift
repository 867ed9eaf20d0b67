import SourceText

/// Short texts in their order, in one piece of memory. What is kept of each page of a site is mostly such texts, and a
/// string of its own takes 48 bytes and more.
struct PackedTexts: Sendable {
    private var bytes: [UInt8] = []
    private var ends: [UInt32] = []

    mutating func append(_ text: String) {
        bytes += text.utf8
        ends.append(UInt32(clamping: bytes.count))
    }

    /// Whether the text at an index is another one, byte for byte.
    func equals(_ text: String, at index: Int) -> Bool {
        let range = range(of: index)
        return range.count == text.utf8.count && bytes[range].elementsEqual(text.utf8)
    }

    /// Gives back the memory that was reserved for more.
    mutating func trim() {
        bytes = bytes.withoutSpareMemory
        ends = ends.withoutSpareMemory
    }

    private func range(of index: Int) -> Range<Int> {
        (index > 0 ? Int(ends[index - 1]) : 0)..<Int(ends[index])
    }
}

extension PackedTexts: RandomAccessCollection {
    var startIndex: Int { 0 }
    var endIndex: Int { ends.count }

    subscript(index: Int) -> String { String(decoding: bytes[range(of: index)], as: UTF8.self) }
}

/// A set of texts in the order in which they came.
struct PackedNames: Sendable {
    private(set) var texts = PackedTexts()
    /// One more than the index of a text, where its hash says or in the next free place behind it; a power of two of them.
    private var slots: [UInt32] = []

    /// Returns whether the text is new.
    mutating func insert(_ text: String) -> Bool {
        if texts.count * 4 >= slots.count * 3 { grow() }
        let slot = slot(of: text)
        guard slots[slot] == 0 else { return false }
        texts.append(text)
        slots[slot] = UInt32(clamping: texts.count)
        return true
    }

    func contains(_ text: String) -> Bool { !slots.isEmpty && slots[slot(of: text)] != 0 }

    mutating func trim() { texts.trim() }

    private mutating func grow() {
        slots = Array(repeating: 0, count: max(8, slots.count * 2))
        for index in texts.indices { slots[slot(of: texts[index])] = UInt32(clamping: index + 1) }
    }

    /// The place of a text, or the free one where it belongs.
    private func slot(of text: String) -> Int {
        let mask = slots.count - 1
        var slot = text.hashValue & mask
        while slots[slot] != 0, !isSame(text, Int(slots[slot]) - 1) { slot = (slot + 1) & mask }
        return slot
    }

    /// Texts are the same where Unicode says so, however composed.
    private func isSame(_ text: String, _ index: Int) -> Bool {
        texts.equals(text, at: index) || texts[index] == text
    }
}
