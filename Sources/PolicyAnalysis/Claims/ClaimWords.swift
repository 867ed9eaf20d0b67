import PolicyModel

/// The words of a stretch of a sentence, asked how a feature is given to the tiers that it names.
struct ClaimWords {
    private let tokens: [ProseToken]
    private let features: [FeatureNames.Mention]
    private let tiers: [Range<Int>]

    init(_ tokens: [ProseToken], features: [FeatureNames.Mention], tiers: [Range<Int>]) {
        self.tokens = tokens
        self.features = features
        self.tiers = tiers
    }

    /// A word limits what is said, or says it of another time.
    var isBlocked: Bool { tokens.contains { English.claimBlockers.contains($0.word) } }

    var isNegated: Bool { tokens.contains { English.negationWords.contains($0.word) } }

    /// Nil where nothing says how.
    func manner(of feature: FeatureNames.Mention) -> Claim.Manner? {
        if isBundledBefore(feature) { return .bundled }
        // What follows reads the whole sentence, which may hold no limit then.
        guard !isBlocked else { return nil }
        if isNegated { return isDenied(feature) ? .denied : nil }
        guard !tokens.contains(where: { English.onlyWords.contains($0.word) }) else { return nil }
        if let word = predicate(of: feature) { return manner(of: word) }
        return isObject(of: feature)
    }

    /// "Bundled Professional Services with our Diamond accounts": the word, the feature and the tier in a row.
    private func isBundledBefore(_ feature: FeatureNames.Mention) -> Bool {
        let before = feature.words.lowerBound - 1
        guard before >= 0, tokens[feature.words.lowerBound].gap == .space,
            English.bundledWords.contains(tokens[before].word),
            before == 0 || !English.negationWords.contains(tokens[before - 1].word)
        else { return false }
        return tiers.contains { tier in
            tier.lowerBound >= feature.words.upperBound
                && tokens[feature.words.upperBound..<tier.lowerBound].allSatisfy {
                    $0.gap == .space
                        && (English.audiencePrepositions.contains($0.word)
                            || English.nameDeterminers.contains($0.word) || $0.word == "in")
                }
        }
    }

    /// "Chat is included": the word behind the feature and the verb.
    private func predicate(of feature: FeatureNames.Mention) -> Int? {
        var index = feature.words.upperBound
        var hasVerb = false
        while index < tokens.count, tokens[index].gap != .clause {
            let word = tokens[index].word
            if English.bundledWords.contains(word) || English.availableWords.contains(word) {
                return hasVerb && namesTier(behind: index) ? index : nil
            }
            guard English.claimLinks.contains(word) else { return nil }
            hasVerb =
                hasVerb || (English.wordClasses["be"]?.contains(word) ?? false) || word.hasPrefix("come")
            index += 1
        }
        return nil
    }

    /// "to Gold accounts" behind "available", or a tier before that is the subject of nothing else.
    private func namesTier(behind index: Int) -> Bool {
        tiers.isEmpty || tiers.contains { $0.lowerBound > index && $0.lowerBound - index <= 5 }
    }

    private func manner(of word: Int) -> Claim.Manner {
        if tokens[word...].contains(where: { English.purchaseWords.contains($0.word) }) { return .sold }
        return English.bundledWords.contains(tokens[word].word) ? .bundled : .available
    }

    /// "Gold accounts include chat and tickets", "Gold customers get chat".
    private func isObject(of feature: FeatureNames.Mention) -> Claim.Manner? {
        for tier in tiers where tier.upperBound <= feature.words.lowerBound && tier.upperBound < tokens.count
        {
            let verb = tier.upperBound
            guard tokens[verb].gap == .space, isList(from: verb + 1, to: feature.words.lowerBound) else {
                continue
            }
            let isSold = tokens[verb...].contains { English.purchaseWords.contains($0.word) }
            if English.bundlingVerbs.contains(tokens[verb].word) { return isSold ? nil : .bundled }
            if English.receivingVerbs.contains(tokens[verb].word) { return .available }
        }
        return nil
    }

    /// Nothing but features and what joins them.
    private func isList(from start: Int, to end: Int) -> Bool {
        guard start <= end else { return false }
        var index = start
        while index < end {
            if let feature = features.first(where: { $0.words.contains(index) }) {
                index = feature.words.upperBound
            } else if English.claimLinks.contains(tokens[index].word)
                || English.nameJoints.contains(tokens[index].word)
            {
                index += 1
            } else {
                return false
            }
        }
        return true
    }

    /// "Chat is not included in Silver", "Silver does not include chat".
    private func isDenied(_ feature: FeatureNames.Mention) -> Bool {
        guard tokens.count(where: { English.negationWords.contains($0.word) }) == 1,
            !tokens.contains(where: { English.onlyWords.contains($0.word) }),
            let not = tokens.firstIndex(where: { $0.word == "not" })
        else { return false }
        let behind = feature.words.upperBound
        if not > behind, tokens[behind..<not].allSatisfy({ English.claimLinks.contains($0.word) }),
            not + 1 < tokens.count
        {
            let word = tokens[not + 1].word
            return (English.bundledWords.contains(word) || English.availableWords.contains(word))
                && namesTier(behind: not + 1)
        }
        return tiers.contains { tier in
            tier.upperBound + 1 == not && ["do", "does"].contains(tokens[not - 1].word)
                && not + 1 < tokens.count
                && English.bundlingVerbs.contains(tokens[not + 1].word)
                && isList(from: not + 2, to: feature.words.lowerBound)
        }
    }
}
