/// Words of ASCII letters, looked for in bytes: whether a text can hold one of them at all, before it is split into words.
public struct WordFinder: Sendable {
    private let words: Set<[UInt8]>
    /// For each length and first letter, whether any word has them: most words of a text are none for that alone.
    private var shapes: [UInt32]
    private static let longest = 31

    /// - Parameter words: In lower case, of nothing but ASCII letters; others are never found.
    public init(_ words: some Sequence<String>) {
        let words = words.map { Array($0.utf8) }.filter { $0.allSatisfy(\.isASCIILetter) }
        self.words = Set(words)
        shapes = Array(repeating: 0, count: 26)
        for word in words {
            guard let first = word.first else { continue }
            shapes[Int(first | 0x20) - 0x61] |= 1 << UInt32(min(word.count, Self.longest))
        }
    }

    /// Whether a run of ASCII letters, upper or lower case, is one of the words.
    public func occurs(in bytes: [UInt8]) -> Bool {
        var start = 0
        for (offset, byte) in bytes.enumerated() where !byte.isASCIILetter {
            if offset > start, holds(bytes[start..<offset]) { return true }
            start = offset + 1
        }
        return start < bytes.count && holds(bytes[start...])
    }

    private func holds(_ word: ArraySlice<UInt8>) -> Bool {
        guard let first = word.first else { return false }
        let shape = shapes[Int(first | 0x20) - 0x61] & (1 << UInt32(min(word.count, Self.longest)))
        return shape != 0 && words.contains(word.map { $0 | 0x20 })
    }
}
