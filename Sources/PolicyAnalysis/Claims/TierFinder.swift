import PolicyModel

/// Finds the tiers that a sentence speaks of, in groups: "Gold and Platinum", "Gold and above", "all plans".
struct TierFinder: Sendable {
    struct Group {
        /// In the order of their rank.
        var ids: [TierID]
        var words: Range<Int>
    }

    private let ranked: [TierID]
    private let names: ProperNames
    private let idsByName: [[String]: TierID]

    init(_ tiers: [Tier]) {
        let named = tiers.map { (ProseLexer.tokens(of: $0.name.value).map(\.word), $0.id) }
        ranked = tiers.map(\.id)
        names = ProperNames(named.map(\.0))
        idsByName = Dictionary(named, uniquingKeysWith: { first, _ in first })
    }

    /// Those of some tiers that are known, in the order of their rank.
    func known(_ ids: [TierID]) -> [TierID] {
        let ids = Set(ids)
        return ranked.filter(ids.contains)
    }

    func groups(in tokens: [ProseToken]) -> [Group] {
        var groups: [Group] = []
        var index = 0
        while index < tokens.count {
            guard let group = group(in: tokens, at: index) else {
                index += 1
                continue
            }
            index = group.words.upperBound
            if !isPointedAt(group.words, in: tokens) { groups.append(group) }
        }
        return groups
    }

    private func group(in tokens: [ProseToken], at start: Int) -> Group? {
        if let end = everyone(in: tokens, at: start) { return Group(ids: ranked, words: start..<end) }
        guard let first = name(in: tokens, at: start) else { return nil }
        var ids = [first.id]
        var end = first.end
        while end < tokens.count, tokens[end].gap != .clause {
            if tokens[end].traits.contains(.audienceNoun), tokens[end].gap == .space {
                end += 1
            } else if let reached = reach(of: ids, in: tokens, at: end) {
                ids += reached
                end += 2
            } else {
                let next = tokens[end].traits.contains(.nameJoint) ? end + 1 : end
                guard next > end || tokens[end].gap == .comma, let name = name(in: tokens, at: next) else {
                    break
                }
                ids.append(name.id)
                end = name.end
            }
        }
        return Group(ids: known(ids), words: start..<end)
    }

    private func name(in tokens: [ProseToken], at index: Int) -> (id: TierID, end: Int)? {
        guard let words = names.match(tokens, at: index), let id = idsByName[words] else { return nil }
        return (id, index + words.count)
    }

    /// "and above", "or lower".
    private func reach(of ids: [TierID], in tokens: [ProseToken], at index: Int) -> [TierID]? {
        guard index + 1 < tokens.count, tokens[index].traits.contains(.nameJoint), let last = ids.last,
            let rank = ranked.firstIndex(of: last)
        else { return nil }
        if English.upwards.contains(tokens[index + 1].word) { return Array(ranked[rank...]) }
        return English.downwards.contains(tokens[index + 1].word) ? Array(ranked[...rank]) : nil
    }

    /// "all plans", "every customer".
    private func everyone(in tokens: [ProseToken], at start: Int) -> Int? {
        guard tokens[start].traits.contains(.every), start + 1 < tokens.count,
            tokens[start + 1].gap == .space
        else { return nil }
        let next = tokens[start + 1].traits.contains(.nameDeterminer) ? start + 2 : start + 1
        guard next < tokens.count, tokens[next].traits.contains(.audienceNoun),
            tokens[next].word.hasSuffix("s") || tokens[start].word != "all"
        else { return nil }
        return next + 1
    }

    private func isPointedAt(_ words: Range<Int>, in tokens: [ProseToken]) -> Bool {
        var before = words.lowerBound - 1
        while before >= 0, tokens[before].traits.contains(.nameDeterminer) { before -= 1 }
        guard before >= 0 else { return false }
        return English.comparingWords.contains(tokens[before].word)
            || tokens[..<(before + 1)].suffix(3).contains { ["everything", "than"].contains($0.word) }
    }
}
