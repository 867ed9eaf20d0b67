import GuideSyntax
import PolicyModel

/// For whom a sentence holds: "Diamond account customers", "Gold and above", "all plans except Silver".
struct Audiences: Sendable {
    struct Name: Hashable, Sendable {
        var id: TierID
        /// In lower case.
        var words: [String]
    }

    /// Lowest first, where the guide ranks its tiers; longest first where names begin alike.
    private let tiers: [Name]
    private let idsByName: [[String]: TierID]
    private let ranks: [TierID: Int]
    /// The names, as sentences hold them.
    let names: ProperNames
    /// The tiers are those of a table or of the configuration, and ranked; not names that the prose lets fall.
    let areDefined: Bool
    private let isSeverity: @Sendable (String) -> Bool

    /// - Parameter tiers: The tiers of the guide; where it has no table of them, the names that its prose uses.
    init(_ tiers: [Tier], isSeverity: @escaping @Sendable (String) -> Bool) {
        self.init(
            tiers.map { Name(id: $0.id, words: ProseLexer.tokens(of: $0.name.value).map(\.word)) },
            areDefined: true,
            isSeverity: isSeverity)
    }

    init(_ names: [Name], areDefined: Bool, isSeverity: @escaping @Sendable (String) -> Bool) {
        tiers = names.filter { !$0.words.isEmpty }
        idsByName = Dictionary(tiers.map { ($0.words, $0.id) }, uniquingKeysWith: { first, _ in first })
        ranks = Dictionary(
            tiers.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        self.names = ProperNames(tiers.map(\.words))
        self.areDefined = areDefined
        self.isSeverity = isSeverity
    }

    /// The words of the tiers' names.
    var words: Set<String> { Set(tiers.flatMap(\.words)) }

    // MARK: Headings

    /// The tiers that a heading names and nothing else: "Pro plan", "Trial, Free, Hobby".
    func tiers(ofHeading heading: String) -> [TierID] {
        let tokens = ProseLexer.tokens(of: heading)
        var found: [TierID] = []
        var index = 0
        while index < tokens.count {
            if let name = name(in: tokens, at: index, anyCase: true) {
                found.append(name.id)
                index += name.words.count
            } else if tokens[index].traits.contains(.audienceNoun)
                || tokens[index].traits.contains(.nameJoint)
            {
                index += 1
            } else {
                return []
            }
        }
        return inOrder(found)
    }

    func isTierOrSeverity(_ heading: String) -> Bool {
        !tiers(ofHeading: heading).isEmpty || isSeverity(heading)
    }

    /// "P1 (critical)": the name of a severity and nothing else.
    func isSeverity(_ text: RichText) -> Bool { !text.endsSentence && isSeverity(text.folded) }

    /// "P1: production is down": a sentence that begins with the name of a severity and says what it is.
    func namesSeverity(_ text: RichText) -> Bool {
        guard text.isLabelled || text.isLeadIn, let label = text.folded.split(separator: ":").first else {
            return false
        }
        return isSeverity(String(label))
    }

    // MARK: Sentences

    /// What a sentence says of its audience.
    struct Finding {
        var words: Range<Int>?
        var tiers: [TierID] = []
        /// It says that it holds for all.
        var isAll = false
        /// The words name a tier that the page does not define.
        var isUnknown = false
    }

    /// - Parameter cue: The words that decided the sentence.
    func audience(of sentence: ParsedSentence, cue: Range<Int>? = nil) -> Finding {
        let tokens = sentence.tokens
        var finding = Finding()
        var index = 0
        while index < tokens.count {
            if let group = everyone(in: tokens, at: index) {
                if group.excepted.isEmpty {
                    finding.isAll = finding.tiers.isEmpty
                } else {
                    finding.take(
                        tiers.map(\.id).filter { !group.excepted.contains($0) }, at: index..<group.end)
                }
                index = group.end
            } else if var group = group(in: tokens, at: index) {
                // "Unless you have Gold": for those who have it not.
                let isUnless = sentence.conditions.contains {
                    $0.words.contains(index) && tokens[$0.words.lowerBound].word == "unless"
                }
                if isUnless { group.reach = group.reach == .upwards ? .below : .others }
                if isUnless || limits(group, in: tokens) && belongs(group, to: cue, in: tokens) {
                    finding.take(range(of: group, in: tokens), at: group.words)
                    finding.isAll = false
                }
                index = group.words.upperBound
            } else if let words = unknownTier(in: tokens, at: index) {
                if finding.words == nil {
                    finding.words = words
                    finding.isUnknown = true
                }
                index = words.upperBound
            } else {
                index += 1
            }
        }
        if speaksOfOthers(tokens, cue) {
            let named = Set(finding.tiers)
            finding.tiers = named.isEmpty ? [] : tiers.map(\.id).filter { !named.contains($0) }
        }
        finding.tiers = inOrder(finding.tiers)
        return finding
    }

    /// "Only Gold gets visits; we do not visit others": the part of the sentence that decides is about those not named.
    private func speaksOfOthers(_ tokens: [ProseToken], _ cue: Range<Int>?) -> Bool {
        guard areDefined, let cue, !cue.isEmpty, cue.upperBound <= tokens.count else { return false }
        let start = tokens[...cue.lowerBound].lastIndex { $0.gap == .clause } ?? 0
        let end = tokens[(cue.lowerBound + 1)...].firstIndex { $0.gap == .clause } ?? tokens.count
        guard start > 0 else { return false }
        let part = tokens[start..<end]
        return part.indices.contains { index in
            part[index].word == "others"
                || part[index].word == "else"
                || part[index].word == "other" && index + 1 < end
                    && part[index + 1].traits.contains(.audienceNoun)
        }
    }

    /// "Platinum customers" where the page's tiers are others: whoever they are, the sentence is not for all.
    private func unknownTier(in tokens: [ProseToken], at index: Int) -> Range<Int>? {
        guard areDefined, index + 1 < tokens.count, tokens[index].isCapital,
            tokens[index].traits.contains(.plainTier), tokens[index + 1].gap == .space,
            ["customers", "accounts", "subscribers", "users", "members"].contains(tokens[index + 1].word)
        else { return nil }
        return index..<(index + 2)
    }

    /// The tiers that words name from a place on, an article and the like left out.
    func tiers(in tokens: [ProseToken], behind start: Int) -> [TierID]? {
        var index = start
        while index < min(start + 3, tokens.count), tokens[index].traits.contains(.nameDeterminer) {
            index += 1
        }
        return names(in: tokens, from: index)?.ids
    }

    private func names(in tokens: [ProseToken], from start: Int) -> (ids: [TierID], end: Int)? {
        group(in: tokens, at: start).map { ($0.ids, $0.words.upperBound) }
    }

    // MARK: Groups of names

    private struct Group {
        var ids: [TierID]
        var words: Range<Int>
        /// "customers", "accounts": it names people or what they have.
        var hasNoun: Bool
        var reach = Reach.these
    }

    private enum Reach {
        case these, upwards, downwards
        /// "Except for Gold", "non-Gold"; "below Gold"; "above Gold".
        case others, below, above

        /// The words name tiers for which the sentence does not hold.
        var isTurnedRound: Bool { self == .others || self == .below || self == .above }
    }

    /// "Diamond and Platinum account customers", "Gold or higher".
    private func group(in tokens: [ProseToken], at start: Int) -> Group? {
        guard let first = name(in: tokens, at: start, anyCase: false) else { return nil }
        var group = Group(ids: [first.id], words: start..<(start + first.words.count), hasNoun: false)
        group.reach = Self.reach(tokens, before: start)
        while group.words.upperBound < tokens.count {
            let index = group.words.upperBound
            if tokens[index].gap == .clause { break }
            if tokens[index].traits.contains(.audienceNoun) {
                group.hasNoun = true
                group.words = start..<(index + 1)
            } else if let (reach, length) = Self.reach(tokens, at: index) {
                if !group.reach.isTurnedRound { group.reach = reach }
                group.words = start..<(index + length)
            } else {
                // "and", a comma, or both before the next name; "not only … but also".
                let isRange = areDefined && English.rangeWords.contains(tokens[index].word)
                var next = isRange || tokens[index].traits.contains(.nameJoint) ? index + 1 : index
                if tokens[index].word == "but", index + 1 < tokens.count, tokens[index + 1].word == "also" {
                    next = index + 2
                }
                guard next > index || tokens[index].gap == .comma, next < tokens.count,
                    let name = name(in: tokens, at: next, anyCase: false)
                else { break }
                // "Silver through Gold"
                group.ids += isRange ? tiers(from: group.ids.last, through: name.id) : [name.id]
                group.words = start..<(next + name.words.count)
            }
        }
        return group
    }

    private func tiers(from first: TierID?, through last: TierID) -> [TierID] {
        guard let low = tiers.firstIndex(where: { $0.id == first }),
            let high = tiers.firstIndex(where: { $0.id == last }), low <= high
        else { return [last] }
        return tiers[low...high].map(\.id)
    }

    private static func reach(_ tokens: [ProseToken], at index: Int) -> (Reach, Int)? {
        guard index + 1 < tokens.count, ["and", "or"].contains(tokens[index].word) else { return nil }
        if English.upwards.contains(tokens[index + 1].word) { return (.upwards, 2) }
        if English.downwards.contains(tokens[index + 1].word) { return (.downwards, 2) }
        return nil
    }

    /// By the word before a group, articles and prepositions aside.
    private static func reach(_ tokens: [ProseToken], before start: Int) -> Reach {
        var index = start - 1
        while index >= 0, tokens[index + 1].gap == .space,
            tokens[index].traits.contains(.nameDeterminer)
                || tokens[index].traits.contains(.audiencePreposition)
        {
            index -= 1
        }
        guard index >= 0, tokens[index + 1].gap == .space else { return .these }
        let word = tokens[index].word
        if word == "up", tokens[index + 1].word == "to" { return .downwards }
        if index > 0, English.leavingOutPhrases[word]?.contains(tokens[index - 1].word) ?? false {
            return .others
        }
        return switch word {
        case _ where English.leavingOut.contains(word): .others
        case "below": .below
        case "above": .above
        default: .these
        }
    }

    private func range(of group: Group, in tokens: [ProseToken]) -> [TierID] {
        guard areDefined, let id = group.ids.last, let rank = tiers.firstIndex(where: { $0.id == id }) else {
            return group.reach.isTurnedRound ? [] : group.ids
        }
        switch Self.isAtLeast(group, in: tokens) && !group.reach.isTurnedRound ? .upwards : group.reach {
        case .others: return tiers.map(\.id).filter { !group.ids.contains($0) }
        case .below: return tiers[..<rank].map(\.id)
        case .above: return tiers[(rank + 1)...].map(\.id)
        case .these: return group.ids
        case .upwards: return group.ids + tiers[rank...].map(\.id)
        case .downwards: return group.ids + tiers[...rank].map(\.id)
        }
    }

    /// "At least Gold"
    private static func isAtLeast(_ group: Group, in tokens: [ProseToken]) -> Bool {
        let start = group.words.lowerBound
        return start > 1 && tokens[start - 1].word == "least" && tokens[start - 2].word == "at"
    }

    /// Whether the sentence holds for those whom it names: they are its subject, or it is "for" them. "Everything in the
    /// Gold plan" only points at them.
    private func limits(_ group: Group, in tokens: [ProseToken]) -> Bool {
        if group.reach.isTurnedRound || Self.isAtLeast(group, in: tokens) { return true }
        if isDeniedOtherwise(group, in: tokens) { return false }
        var before = group.words.lowerBound - 1
        while before >= 0, tokens[before + 1].gap == .space,
            tokens[before].traits.contains(.nameDeterminer)
        {
            before -= 1
        }
        let word = before >= 0 ? tokens[before].word : ""
        let next = group.words.upperBound < tokens.count ? tokens[group.words.upperBound] : nil
        let isOpen = next.map { $0.gap != .space || $0.traits.contains(.function) } ?? true
        if before > 0, English.objectWords.contains(tokens[before - 1].word) { return false }
        // "A Gold-only feature", "Gold+ only"
        if let next, next.word == "only", next.gap == .space { return true }
        // "Not included in Silver and Gold"
        if before > 0, ["in", "with"].contains(word), English.givingWords.contains(tokens[before - 1].word) {
            return true
        }
        if English.pointingWords.contains(word) { return false }
        if English.audiencePrepositions.contains(word) {
            return group.hasNoun || isOpen || group.reach != .these
        }
        if group.hasNoun || group.reach != .these { return true }
        let isSubject = before < 0 || tokens[before + 1].gap != .space
        return isSubject
            && next.map { $0.traits.contains(.nameFollower) || English.predicates.contains($0.word) }
                ?? false
    }

    /// "Gold includes chat; Silver does not": what is said of the others does not hold for it.
    private func isDeniedOtherwise(_ group: Group, in tokens: [ProseToken]) -> Bool {
        let verb = group.words.upperBound
        guard verb + 1 < tokens.count,
            tokens[group.words.lowerBound].gap != .space || group.words.lowerBound == 0
                || tokens[group.words.lowerBound - 1].traits.contains(.contrast),
            tokens[verb].traits.contains(.auxiliary),
            tokens[verb + 1].word == "not"
        else { return false }
        return verb + 2 == tokens.count || tokens[verb + 2].gap != .space
    }

    /// Whether what the sentence says is said of a group: not where a "but" stands between, nor where the group belongs to
    /// the last of several things: "chat, calls, and visits with Gold accounts".
    private func belongs(_ group: Group, to cue: Range<Int>?, in tokens: [ProseToken]) -> Bool {
        guard let cue, !cue.isEmpty else { return true }
        let (first, last) =
            cue.upperBound <= group.words.lowerBound
            ? (cue.upperBound, group.words.lowerBound) : (group.words.upperBound, cue.lowerBound)
        guard first < last else { return true }
        let between = tokens[first..<min(last + 1, tokens.count)]
        if between.contains(where: { $0.traits.contains(.contrast) }) { return false }
        let isBehind = cue.upperBound <= group.words.lowerBound
        let commas = between.dropFirst().count { $0.gap != .space }
        let isLoose = tokens[first..<last].suffix(2).contains { ["with", "on"].contains($0.word) }
        return !(isBehind && isLoose && commas > 0)
    }

    /// "all plans", "every customer", with the tiers that are left out: "except Silver".
    private func everyone(in tokens: [ProseToken], at start: Int) -> (end: Int, excepted: [TierID])? {
        guard tokens[start].traits.contains(.every) else { return nil }
        // "All but Silver"
        if start + 2 < tokens.count, ["but", "except"].contains(tokens[start + 1].word),
            let names = names(in: tokens, from: start + 2)
        {
            return (names.end, names.ids)
        }
        var index = start + 1
        while index < min(start + 4, tokens.count), !tokens[index].traits.contains(.audienceNoun) {
            index += 1
        }
        guard index < min(start + 4, tokens.count), tokens[index].traits.contains(.audienceNoun) else {
            return nil
        }
        let end = index + 1
        guard end < tokens.count, English.exceptWords.contains(tokens[end].word) else { return (end, []) }
        // "except the Silver", "other than for Silver".
        for next in (end + 1)..<min(end + 4, tokens.count) {
            if let names = names(in: tokens, from: next) { return (names.end, names.ids) }
        }
        return (end, [])
    }

    private func name(in tokens: [ProseToken], at index: Int, anyCase: Bool) -> Name? {
        guard let words = names.match(tokens, at: index, anyCase: anyCase), let id = idsByName[words] else {
            return nil
        }
        return Name(id: id, words: words)
    }

    /// Each once, in the order of the tiers.
    private func inOrder(_ ids: [TierID]) -> [TierID] {
        // Of hundreds of tiers a sentence names a few.
        Set(ids).filter { ranks[$0] != nil }.sorted { ranks[$0, default: 0] < ranks[$1, default: 0] }
    }
}

extension Audiences.Finding {
    fileprivate mutating func take(_ ids: [TierID], at range: Range<Int>) {
        tiers += ids
        if isUnknown {
            words = nil
            isUnknown = false
        }
        words = words.map { $0.lowerBound..<range.upperBound } ?? range
    }
}
