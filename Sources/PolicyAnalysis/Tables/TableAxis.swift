import GuideSyntax

/// The labels along one side of a table, and how much they look like names of tiers.
struct TableAxis {
    let labels: [Label]
    private let names: [TierName]
    private let known: Set<TierName>
    private let vocabulary: Vocabulary

    /// - Parameter known: The tiers that another table of the page names.
    init(_ cells: [RichText], known: Set<TierName>, vocabulary: Vocabulary) {
        self.init(Self.labels(of: cells), known: known, vocabulary: vocabulary)
    }

    static func labels(of cells: [RichText]) -> [Label] {
        cells.map { Label($0.withoutDecoration.firstLine) }
    }

    init(_ labels: [Label], known: Set<TierName>, vocabulary: Vocabulary) {
        self.labels = labels
        names = labels.map { TierName($0) }
        self.known = known
        self.vocabulary = vocabulary
    }

    /// From -1, nothing but labels of what is promised, to 1, nothing but names of tiers; 0 where the words do not say.
    var tierness: Double {
        guard !labels.isEmpty else { return 0 }
        return labels.indices.reduce(0) { $0 + tierness(at: $1) } / Double(labels.count)
    }

    /// Names that are all tiers of the page, each once.
    var areKnown: Bool {
        !names.isEmpty && Set(names).count == names.count && names.allSatisfy(known.contains)
    }

    /// Short names, each once, and none that says what is promised.
    var mayBeTiers: Bool {
        areShort && !holdsSeverities && labels.indices.allSatisfy { tierness(at: $0) >= 0 } && areDistinct
    }

    /// The same where the corner says that they are tiers: one such as "Priority" may mean a severity elsewhere.
    var mayBeNamedTiers: Bool {
        areShort && areDistinct && labels.count { $0.isSeverity(vocabulary) } * 2 < max(1, labels.count)
            && (tierness >= 0.3 || labels.indices.allSatisfy { tierness(at: $0) >= 0 })
    }

    private var areShort: Bool { labels.allSatisfy { (1...4).contains($0.words.count) } }

    private var areDistinct: Bool { Set(names).count == names.count }

    var areSeverities: Bool { !labels.isEmpty && labels.allSatisfy { $0.isSeverity(vocabulary) } }

    /// All of them channels, or all of them places.
    var areChannelsOrRegions: Bool {
        labels.allSatisfy { $0.isMadeOf(vocabulary.channelWords) && !TierName($0).isPlain(vocabulary) }
            || labels.allSatisfy { $0.isMadeOf(vocabulary.regionWords) }
            || labels.allSatisfy { $0.isMadeOf(vocabulary.otherColumnWords) }
            || labels.allSatisfy { !$0.words.isEmpty && $0.traits.allSatisfy { $0.contains(.figure) } }
    }

    var holdsSeverities: Bool { labels.contains { $0.isSeverity(vocabulary) } }

    private func tierness(at index: Int) -> Double {
        let label = labels[index]
        if known.contains(names[index]) || names[index].isPlain(vocabulary) { return 1 }
        // Some vendors sell it, and others sort by it.
        if label.words == ["priority"] { return 0 }
        if isPromise(label) { return -1 }
        return label.words.count <= 3 && label.holds(vocabulary.tierWords) ? 0.5 : 0
    }

    private func isPromise(_ label: Label) -> Bool {
        label.isMadeOf(vocabulary.promiseWords)
            || label.holds(vocabulary.responseWords) || label.holds(vocabulary.priceWords)
            || label.holds(vocabulary.definitionWords) || label.isMadeOf(vocabulary.regionWords)
    }
}
