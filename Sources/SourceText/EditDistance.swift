/// How many slips of the keyboard lie between two words: a character added, left out or replaced, or two neighbours
/// swapped (optimal string alignment, the Damerau–Levenshtein distance in which no part is edited twice).
public enum EditDistance {
    /// Nil when the distance is greater than the limit.
    public static func between(_ left: String, _ right: String, limit: Int) -> Int? {
        // A byte is a character in most words, and is compared at once.
        left.utf8.areCharacters && right.utf8.areCharacters
            ? between(Array(left.utf8), Array(right.utf8), limit: limit)
            : between(Array(left), Array(right), limit: limit)
    }

    private static func between<Sign: Equatable>(_ left: [Sign], _ right: [Sign], limit: Int) -> Int? {
        guard abs(left.count - right.count) <= limit else { return nil }
        var beforeLast = Array(repeating: 0, count: right.count + 1)
        var last = Array(0...right.count)
        var row = beforeLast
        for (i, a) in left.enumerated() {
            row[0] = i + 1
            var least = row[0]
            for (j, b) in right.enumerated() {
                var best = min(last[j] + (a == b ? 0 : 1), last[j + 1] + 1, row[j] + 1)
                if i > 0, j > 0, a == right[j - 1], b == left[i - 1] {
                    best = min(best, beforeLast[j - 1] + 1)
                }
                row[j + 1] = best
                least = min(least, best)
            }
            // No later row can be less than the least of this one.
            guard least <= limit else { return nil }
            (beforeLast, last, row) = (last, row, beforeLast)
        }
        return last[right.count] <= limit ? last[right.count] : nil
    }
}

/// The candidate that a person most likely meant, for "did you mean". Case does not count; nil when all are further
/// away than about a third of the word. Of equals the first wins.
public func nearest(to word: String, in candidates: some Sequence<String>) -> String? {
    // Longer words come from text that is no name at all.
    guard !word.isEmpty, word.utf8.count <= 256 else { return nil }
    let lowered = word.lowercased()
    let (wordLength, length, letters) = (word.length, lowered.length, lowered.letters)
    var best: (candidate: String, distance: Int)?
    for candidate in candidates {
        let candidateLength = candidate.length
        let third = max(1, max(wordLength, candidateLength) / 3)
        let limit = best.map { min(third, $0.distance - 1) } ?? third
        guard limit >= 0 else { continue }
        // Most candidates are too far away for what they are made of alone: a slip changes the length by one, and of the
        // letters that only one of the two words has at most two.
        if let letters, let others = candidate.letters {
            guard abs(candidateLength - length) <= limit, (letters ^ others).nonzeroBitCount <= 2 * limit
            else { continue }
        }
        guard let distance = EditDistance.between(lowered, candidate.lowercased(), limit: limit) else {
            continue
        }
        best = (candidate, distance)
    }
    return best?.candidate
}

extension String {
    /// Its characters; without a walk through the tables of Unicode where it is ASCII.
    fileprivate var length: Int { utf8.areCharacters ? utf8.count : count }

    /// Which characters there are, case aside, as bits that some of them share; nil where not all are ASCII.
    fileprivate var letters: UInt64? {
        var letters: UInt64 = 0
        for byte in utf8 {
            guard byte < 0x80, byte != 0x0D else { return nil }
            letters |= 1 << UInt64((byte.isASCIILetter ? byte | 0x20 : byte) & 63)
        }
        return letters
    }
}
