/// A sentence as the grammar of cues sees it: its words, who acts, and which of its clauses hang on others.
struct ParsedSentence {
    let tokens: [ProseToken]
    /// The number of each word in the lexicon; -1 for a word that no part of the grammar names.
    let ids: [Int32]
    /// The same without their places.
    let words: WordBits
    /// For each word, whether it is a number: many cues ask.
    let isNumber: [Bool]
    private let traits: [Lexicon.Traits]
    let actors: Actors
    /// "if we can reproduce it": each clause that says when something holds, in order.
    let conditions: [SentenceCondition]
    private var subordinate: [Bool]
    /// "While we like plugins, …": the words up to the comma.
    private let concession: Range<Int>
    /// "The page says [what is not covered]", "Tasks [that are out of scope] are billed".
    private let clauses: EmbeddedClauses
    private let isJoined: [Bool]
    /// It names support, or the people who give it; what a product does is no promise of support.
    let speaksOfSupport: Bool

    /// - Parameter tiers: The words of each tier's name: who has a tier is a customer.
    init(
        tokens: [ProseToken], lexicon: Lexicon, vendor: VendorNames, tiers: ProperNames = ProperNames()
    ) {
        self.tokens = tokens
        let known = tokens.map { lexicon[$0] }
        let traits = known.map(\.traits)
        self.traits = traits
        ids = known.map(\.id)
        words = WordBits(ids)
        isNumber = zip(tokens, traits).map { $0.isFigure || $1.contains(.number) }
        actors = Actors(in: ActorWords(tokens: tokens, traits: traits), vendor: vendor, tiers: tiers)
        conditions = SentenceCondition.all(in: tokens, traits, actors: actors)
        concession = Self.concession(in: tokens, traits)
        clauses = EmbeddedClauses(in: tokens, traits)
        subordinate = Array(repeating: false, count: tokens.count)
        for index in conditions.flatMap(\.body) { subordinate[index] = true }
        for index in ConditionTail.words(behind: conditions, in: tokens) { subordinate[index] = true }
        isJoined = Self.joinedToPredicate(in: tokens, traits, subordinate)
        speaksOfSupport = actors.namePeople || traits.contains { $0.contains(.topicNoun) }
    }

    /// Whether what begins at a word is said in a clause that only tells which thing is meant: "the tools we support".
    func isInRelative(_ index: Int) -> Bool {
        let subject = index - 1
        if subject > 1, ["that", "which"].contains(tokens[subject - 1].word), tokens[subject].gap == .space,
            tokens[subject].traits.contains(.subjectPronoun)
        {
            // "The tools that we support"; but "note that we support it"
            return tokens[subject - 1].gap == .space && !traits[subject - 2].contains(.function)
                && !traits[subject - 2].contains(.conjunction)
                && !tokens[subject - 2].traits.contains(.clauseOpener)
        }
        guard subject > 0,
            tokens[subject].traits.contains(.vendorPronoun) || tokens[subject].word == "they",
            tokens[subject].gap == .space
        else { return false }
        guard traits[subject - 1].isDisjoint(with: [.function, .conjunction]),
            tokens[subject - 1].traits.isDisjoint(with: [.adverb, .clauseOpener])
        else { return false }
        // "In such cases we help": the words before are no thing, but tell when.
        let start = (0..<subject).last { tokens[$0].gap != .space } ?? 0
        return !tokens[start].traits.contains(.adverbialStart)
    }

    /// A word that is neither one of the small words nor one behind which a clause of its own begins.
    func namesThing(_ index: Int) -> Bool {
        tokens.indices.contains(index) && traits[index].isDisjoint(with: [.function, .conjunction])
            && !tokens[index].traits.contains(.clauseOpener)
    }

    func gap(before index: Int) -> ProseToken.Gap { tokens[index].gap }

    private static func concession(in tokens: [ProseToken], _ traits: [Lexicon.Traits]) -> Range<Int> {
        guard let start = traits.firstIndex(where: { $0.contains(.concessionStart) }) else {
            return 0..<0
        }
        let end = tokens[(start + 1)...].firstIndex { $0.gap != .space } ?? tokens.count
        return start..<end
    }

    /// A word of what the sentence only grants before it says the opposite.
    func isConceded(_ index: Int) -> Bool { concession.contains(index) }

    /// A word of a clause that says when the rest holds, and not what.
    func isSubordinate(_ index: Int) -> Bool { subordinate[index] }

    /// A word of a question that another clause only mentions.
    func isEmbedded(_ index: Int) -> Bool { clauses.isInQuestion[index] || clauses.isWaived[index] }

    /// A word of a clause that says which thing the subject of the sentence is.
    func isInSubjectClause(_ index: Int) -> Bool { clauses.isInSubject[index] }

    /// A word with which a clause may begin: the first one, and those behind a comma or a conjunction.
    func startsClause(_ index: Int) -> Bool {
        guard index > 0, index < tokens.count else { return index == 0 }
        return tokens[index].gap != .space || traits[index - 1].contains(.conjunction)
    }

    /// A word with which the sentence begins, or a clause behind a comma that no conjunction joins to the one before.
    func startsSentence(_ index: Int) -> Bool {
        guard index > 0, index < tokens.count else { return index == 0 }
        return tokens[index].gap != .space && !traits[index].contains(.conjunction)
            && !(tokens[index].gap == .comma && isJoined[index])
    }

    /// For each word, whether the clause before it has its verb already: "Members may tie up, attach a sail, or leave".
    /// What stands behind the comma is one more thing that the same people can do. One pass, however long the sentence.
    private static func joinedToPredicate(
        in tokens: [ProseToken], _ traits: [Lexicon.Traits], _ subordinate: [Bool]
    ) -> [Bool] {
        var result = Array(repeating: false, count: tokens.count)
        var hasPredicate: Bool?
        // "For faults that are not urgent, attach a file": the words before the verb are no subject.
        var isSubject = true
        // "All plans, excluding Dock, include chat": the subject has its verb behind the second comma.
        var isParenthesis = false
        for (index, token) in tokens.enumerated() {
            if index == 0 || token.gap == .clause {
                hasPredicate = nil
                isSubject =
                    traits[index].contains(.auxiliary) || !token.traits.contains(.adverbialStart)
            }
            result[index] = (hasPredicate ?? false || isParenthesis) && token.word != "please"
            if token.gap != .space { isParenthesis = isSubject && English.parentheses.contains(token.word) }
            guard hasPredicate == nil else { continue }
            if traits[index].contains(.auxiliary) {
                hasPredicate = index > 0 && !subordinate[index] && isSubject
            } else if !traits[index].isDisjoint(with: [.subjectRelative, .questionWord]) {
                isSubject = false
            }
        }
        return result
    }
}

extension ProseToken {
    var isPossessive: Bool { word == "'s" }

    var isNumber: Bool { isFigure || English.numberWords.contains(word) }

    /// It begins with a digit. Nearly all words begin with a letter of ASCII.
    fileprivate var isFigure: Bool {
        guard let first = word.utf8.first else { return false }
        return first < 0x80 ? (0x30...0x39).contains(first) : word.first?.isNumber ?? false
    }
}

/// A clause that says when something holds: "if we can reproduce it", "unless your plan says otherwise".
struct SentenceCondition: Sendable {
    /// All its words.
    var words: Range<Int>
    /// Its words without those that begin it.
    var body: Range<Int>
    /// It limits what is promised; "when you write to us" does not.
    var isLimit: Bool

    static func all(
        in tokens: [ProseToken], _ traits: [Lexicon.Traits], actors: Actors
    ) -> [SentenceCondition] {
        var result: [SentenceCondition] = []
        var index = 0
        while index < tokens.count {
            guard let (length, isLimit) = start(in: tokens, traits, at: index) else {
                index += 1
                continue
            }
            var end = end(of: index, behind: index + length, in: tokens, actors)
            if !isLimit, index > 0 { end = predicate(in: tokens, index..<end) ?? end }
            // "We see if it works" asks, and limits nothing.
            let isQuestion = index > 0 && English.questionVerbs.contains(tokens[index - 1].word)
            result.append(
                SentenceCondition(
                    words: index..<end,
                    // "Should you need help": its first word would be taken for advice.
                    body: (tokens[index].word == "should" ? index : min(index + length, end))..<end,
                    isLimit: isLimit && !isQuestion)
            )
            index = max(end, index + 1)
        }
        return result
    }

    /// The longest phrase that begins a condition at a word.
    private static func start(
        in tokens: [ProseToken], _ traits: [Lexicon.Traits], at index: Int
    ) -> (length: Int, isLimit: Bool)? {
        guard traits[index].contains(.conditionStart) || index == 0 else { return nil }
        // "After-hours support", "once a month"
        if index + 1 < tokens.count,
            English.circumstanceCompounds[tokens[index].word]?.contains(tokens[index + 1].word) ?? false
        {
            return nil
        }
        // "Versions before 2.0"
        if index + 1 < tokens.count, English.datingPrepositions.contains(tokens[index].word),
            tokens[index + 1].isNumber
        {
            return nil
        }
        if let start = ConditionStart.longest(in: tokens[index...]) {
            return (start.words.count, start.isLimit)
        }
        // "To make sure that you get a reply, …": what the rest is for.
        if index == 0, tokens[0].word == "to", tokens.dropFirst(2).contains(where: { $0.gap == .comma }) {
            return (1, false)
        }
        return nil
    }

    /// Before its main clause a condition ends with the comma behind which that one begins, behind it with any comma.
    private static func end(of start: Int, behind body: Int, in tokens: [ProseToken], _ actors: Actors) -> Int
    {
        let comesFirst =
            start == 0 || tokens[start].gap != .space || tokens[start - 1].traits.contains(.conjunction)
        var firstComma: Int?
        // Longer ones are lists of something else.
        let limit = min(body + 60, tokens.count)
        for index in body..<max(body, limit) where index > body {
            if tokens[index].gap == .clause { return firstComma ?? index }
            if comesFirst, index > body + 1, goesOn(at: index, in: tokens) { continue }
            if comesFirst, index > body + 1, beginsClauseWithoutComma(index, in: tokens) {
                return firstComma ?? index
            }
            guard tokens[index].gap == .comma, !isDate(at: index, in: tokens) else { continue }
            if !comesFirst { return index }
            if firstComma == nil { firstComma = index }
            if beginsMainClause(index, in: tokens, actors) { return index }
        }
        return firstComma ?? (limit < tokens.count ? limit : tokens.count)
    }

    /// "It tells what we do when you call and is no promise": where the main clause goes on behind what only says when.
    private static func predicate(in tokens: [ProseToken], _ words: Range<Int>) -> Int? {
        words.dropLast().first { index in
            ["and", "but"].contains(tokens[index].word) && ["is", "are"].contains(tokens[index + 1].word)
        }
    }

    /// "If you are on the Gold plan, and you do not hear from us": one more condition, with its own subject.
    private static func goesOn(at index: Int, in tokens: [ProseToken]) -> Bool {
        func joins(_ token: ProseToken) -> Bool { ["and", "or"].contains(token.word) }
        return tokens[index].gap == .comma
            ? joins(tokens[index])
            : index > 0 && joins(tokens[index - 1])
                && tokens[index].traits.contains(.subjectPronoun)
    }

    /// "September 17, 2018"
    private static func isDate(at index: Int, in tokens: [ProseToken]) -> Bool {
        index > 0 && tokens[index].isNumber && tokens[index - 1].isNumber
    }

    /// "When you write to us you will …"
    private static func beginsClauseWithoutComma(_ index: Int, in tokens: [ProseToken]) -> Bool {
        if ["then", "please"].contains(tokens[index].word) { return true }
        return tokens[index].traits.contains(.subjectPronoun) && index + 1 < tokens.count
            && (tokens[index + 1].traits.contains(.auxiliary))
    }

    private static func beginsMainClause(_ index: Int, in tokens: [ProseToken], _ actors: Actors) -> Bool {
        tokens[index].traits.contains(.mainClauseStart)
            || actors.end(of: .vendor, at: index) != nil || actors.end(of: .customer, at: index) != nil
    }
}
