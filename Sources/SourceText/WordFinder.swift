/// Words of ASCII letters, looked for in bytes: whether a text can hold one of them at all, before it is split into words.
public struct WordFinder: Sendable {
    /// By their first letters.
    private var words: [[[UInt8]]] = Array(repeating: [], count: 26)
    /// For each first letter, the lengths of its words: most words of a text are none of them for that alone.
    private var lengths: [UInt32] = Array(repeating: 0, count: 26)
    private static let longest = 31

    /// - Parameter words: In lower case, of nothing but ASCII letters; others are never found.
    public init(_ words: some Sequence<String>) {
        for word in words.map({ Array($0.utf8) }) where word.allSatisfy(\.isASCIILetter) {
            guard let letter = word.first.map(Self.letter) else { continue }
            self.words[letter].append(word)
            lengths[letter] |= Self.length(word.count)
        }
    }

    /// Whether a run of ASCII letters, upper or lower case, is one of the words.
    ///
    /// - Parameter counts: Whether the word that begins at an offset counts.
    public func occurs(in bytes: [UInt8], where counts: (Int) -> Bool = { _ in true }) -> Bool {
        var start = 0
        for (offset, byte) in bytes.enumerated() where !byte.isASCIILetter {
            if offset > start, holds(bytes[start..<offset]), counts(start) { return true }
            start = offset + 1
        }
        return start < bytes.count && holds(bytes[start...]) && counts(start)
    }

    /// Whether the run of ASCII letters that begins at an offset is one of the words.
    public func holdsWord(of bytes: [UInt8], at start: Int) -> Bool {
        holds(bytes[min(start, bytes.count)...].prefix(while: \.isASCIILetter))
    }

    private func holds(_ word: ArraySlice<UInt8>) -> Bool {
        guard let letter = word.first.map(Self.letter), lengths[letter] & Self.length(word.count) != 0 else {
            return false
        }
        return words[letter].contains { $0.count == word.count && $0.elementsEqual(word) { $0 == $1 | 0x20 } }
    }

    private static func letter(_ byte: UInt8) -> Int { Int(byte | 0x20) - 0x61 }

    /// Those that are longer share a bit.
    private static func length(_ count: Int) -> UInt32 { 1 << UInt32(min(count, longest)) }
}
