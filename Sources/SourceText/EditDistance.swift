/// How many slips of the keyboard lie between two words: a character added, left out or replaced, or two neighbours
/// swapped (optimal string alignment, the Damerau–Levenshtein distance in which no part is edited twice).
public enum EditDistance {
    /// Nil when the distance is greater than the limit.
    public static func between(_ left: String, _ right: String, limit: Int) -> Int? {
        // A byte is a character in most words, and is compared at once.
        left.isPlainASCII && right.isPlainASCII
            ? between(Array(left.utf8), Array(right.utf8), limit: limit)
            : between(Array(left), Array(right), limit: limit)
    }

    private static func between<Sign: Equatable>(_ left: [Sign], _ right: [Sign], limit: Int) -> Int? {
        guard abs(left.count - right.count) <= limit else { return nil }
        var beforeLast: [Int] = []
        var last = Array(0...right.count)
        for (i, a) in left.enumerated() {
            var row = [i + 1]
            row.reserveCapacity(right.count + 1)
            for (j, b) in right.enumerated() {
                var best = min(last[j] + (a == b ? 0 : 1), last[j + 1] + 1, row[j] + 1)
                if i > 0, j > 0, a == right[j - 1], b == left[i - 1] {
                    best = min(best, beforeLast[j - 1] + 1)
                }
                row.append(best)
            }
            // No later row can be less than the least of this one.
            guard row.contains(where: { $0 <= limit }) else { return nil }
            (beforeLast, last) = (last, row)
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
    let length = lowered.length
    var best: (candidate: String, distance: Int)?
    for candidate in candidates {
        let third = max(1, max(word.length, candidate.length) / 3)
        let limit = best.map { min(third, $0.distance - 1) } ?? third
        guard limit >= 0, !candidate.isPlainASCII || abs(candidate.length - length) <= limit,
            let distance = EditDistance.between(lowered, candidate.lowercased(), limit: limit)
        else { continue }
        best = (candidate, distance)
    }
    return best?.candidate
}

extension String {
    /// Each of its bytes is a character.
    fileprivate var isPlainASCII: Bool { utf8.allSatisfy { $0 < 0x80 && $0 != 0x0D } }

    /// Its characters; without a walk through the tables of Unicode where it is ASCII.
    fileprivate var length: Int { isPlainASCII ? utf8.count : count }
}
