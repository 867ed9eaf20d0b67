import GuideSyntax
import PolicyModel
import SourceText
import SupportPolicy

/// Makes a statement of each sentence of a section: by its own words first, then by what it hangs on.
struct StatementReader {
    private let grammar: ProseGrammar
    private let vendor: VendorNames
    private let subjects: Audiences
    /// Where the page says what a severity is.
    private let severityDefinitions: SpanSet

    init(audiences: Audiences, grammar: ProseGrammar, vendor: VendorNames, severities: [SeverityLevel]) {
        self.grammar = grammar
        self.vendor = vendor
        severityDefinitions = SpanSet(severities.compactMap(\.definition?.span))
        subjects = audiences
    }

    /// "It includes everything in Basic": the tiers that a statement says so of, and those that they include.
    struct Inheritance {
        var tiers: [TierID]
        var included: [Sourced<TierID>]
    }

    /// False for a section of which no statement can say anything, by its own words or by what stands around it: most
    /// sections of most pages. What authors pinned is not asked.
    func maySpeak(_ section: Section, below above: [RichText]) -> Bool {
        if let heading = section.heading?.content, subjects.isTierOrSeverity(heading.folded) { return true }
        let headings = above + [section.heading?.content].compactMap { $0 } + section.htmlHeadings
        return headings.contains { mayDecide($0, isHeading: true) }
            || section.paragraphs.contains { text in
                text.mayHoldTicks || text.sentences.contains { mayDecide($0, isHeading: false) }
            }
    }

    /// Whether a text says anything, as a heading or as a sentence, whatever stands around it.
    private func mayDecide(_ text: RichText, isHeading: Bool) -> Bool {
        let words = KnownWords(of: text.text.bytes, in: grammar.lexicon)
        let actors = words.actors(vendor: vendor, tiers: subjects.names)
        let isTitle = isHeading || words.count <= Self.wordsOfTitle
        guard
            !isHeading && grammar.mayDecide(words, actors)
                || isTitle && grammar.headingCues.mayMatch(words, actors)
        else { return false }
        let sentence = parse(text)
        return !isHeading && grammar.decides(sentence)
            || isTitle && grammar.headingCues.decide(sentence) != nil
    }

    /// A sentence of no more than these may be a title over a list.
    private static let wordsOfTitle = 8

    /// - Parameter above: The headings of the sections around this one, outermost first.
    /// - Returns: One statement for each unit, in their order.
    func statements(
        of units: [ProseUnit], in section: Section, below above: [RichText]
    ) -> (statements: [Statement], inheritances: [Inheritance]) {
        let context = SectionContext(
            heading: section.heading.flatMap { verdict(onHeading: $0.content) } ?? verdict(of: above),
            title: section.heading?.content.sourced,
            tiers: subjects.tiers(ofHeading: section.heading?.content.folded ?? ""),
            isEntitlement: subjects.isTierOrSeverity(section.heading?.content.folded ?? ""),
            isGlossary: Label(section.heading?.content.folded ?? "").holds(English.glossaryWords))
        var statements: [Statement] = []
        statements.reserveCapacity(units.count)
        var inheritances: [Inheritance] = []
        // The units that say what a severity is, those below them included.
        var definitions: Set<Int> = []
        // "It is resolved when one of these is true:": what hangs on them are conditions.
        var conditions: Set<Int> = []
        let leads = Set(units.compactMap(\.lead))
        for (index, unit) in units.enumerated() {
            if unit.lead.map(definitions.contains) ?? false || subjects.namesSeverity(unit.text)
                || (unit.text.isLeadIn && index > 0 && subjects.isSeverity(units[index - 1].text))
                || severityDefinitions.covers(unit.text.sourced.span)
            {
                definitions.insert(index)
            }
            let sentence = parse(unit.text)
            let lead = unit.lead.flatMap { statements.indices.contains($0) ? statements[$0] : nil }
            let hangsOnCondition = unit.lead.map(conditions.contains) ?? false
            var own = verdict(on: unit.text, sentence, by: grammar.cues, isOnTopic: context.isOnTopic)
            // A title over a list speaks as a heading does: "What we do not do".
            if own == nil, leads.contains(index), sentence.tokens.count <= Self.wordsOfTitle {
                own = verdict(on: unit.text, sentence, by: grammar.headingCues)
            }
            if own?.stance ?? .supported == .supported, let tick = unit.text.tick {
                own = Verdict(stance: tick.stance, cue: unit.text.tickSign)
            }
            var statement = statement(
                of: unit, sentence, own, lead: hangsOnCondition ? nil : lead, before: statements.last, context
            )
            statement.lead = lead?.text
            if hangsOnCondition, statement.stance.isOfOffer, !statement.isPinned {
                statement.stance = .informative
                statement.cue = nil
            }
            if unit.text.isLeadIn, statement.stance == .informative, sentence.endsInCondition {
                conditions.insert(index)
            }
            let isDefinition =
                definitions.contains(index)
                || (context.isGlossary && statement.stance.isOfOffer
                    && !(statement.stance == .excluded
                        && (leads.contains(index) || lead?.stance == .excluded)))
            if isDefinition, !statement.isPinned {
                statement.stance = .informative
                statement.cue = nil
            }
            if let match = fact(of: sentence) {
                // Tiers and stance say it where tiers are named; what offers nothing makes nobody eligible.
                let says =
                    statement.tiers.isEmpty
                    && ![.informative, .referral, .excluded].contains(statement.stance)
                if match.fact != .eligibility || says { statement.fact = match.fact }
                if match.fact == .inheritance,
                    let inheritance = inheritance(statement, sentence, match, unit.text)
                {
                    inheritances.append(inheritance)
                }
            }
            statements.append(statement)
        }
        return (statements, inheritances)
    }

    private func inheritance(
        _ statement: Statement, _ sentence: ParsedSentence, _ match: FactGrammar.Match, _ text: RichText
    ) -> Inheritance? {
        guard statement.stance == .supported,
            let included = subjects.tiers(in: sentence.tokens, behind: match.end)
        else { return nil }
        let tiers = statement.tiers.filter { !included.contains($0) }
        let place = text.sourced.span
        return tiers.isEmpty
            ? nil : Inheritance(tiers: tiers, included: included.map { Sourced($0, at: place) })
    }

    /// What a section says of all its sentences.
    private struct SectionContext {
        var heading: Verdict?
        /// The heading itself.
        var title: Sourced<String>?
        /// The tiers that its heading names.
        var tiers: [TierID]
        /// The heading names a tier or a severity: labels below it say what that gets.
        var isEntitlement: Bool
        /// Its sentences say what words mean, whatever words they use for that.
        var isGlossary: Bool

        /// Its heading says that what stands below it is what support does, or what a tier gets.
        var isOnTopic: Bool { heading != nil || isEntitlement }
    }

    private struct Verdict {
        var stance: Stance
        var cue: Sourced<String>?
        /// The words in the sentence that promise, deny or ask something: those of the cue, but of an exception.
        var words: Range<Int>?

        init(stance: Stance, cue: Sourced<String>?, words: Range<Int>? = nil) {
            self.stance = stance
            self.cue = cue
            self.words = words
        }

        /// What another statement says, for one that hangs on it. Where its author pinned it, all its words decide.
        init(of statement: Statement) {
            self.init(stance: statement.stance, cue: statement.cue ?? statement.text)
        }
    }

    private func parse(_ text: RichText) -> ParsedSentence {
        ParsedSentence(
            tokens: ProseLexer.tokens(of: text.text.bytes), lexicon: grammar.lexicon, vendor: vendor,
            tiers: subjects.names)
    }

    private func verdict(onHeading text: RichText) -> Verdict? {
        verdict(on: text, parse(text), by: grammar.headingCues, isHeading: true)
    }

    /// What the headings above a section say of it, the nearest one first: "What we cover" for "1. Repairs" below it.
    private func verdict(of headings: [RichText]) -> Verdict? {
        for heading in headings.reversed() where !heading.isQuestion {
            if let verdict = verdict(onHeading: heading) { return verdict }
        }
        return nil
    }

    private func verdict(
        on text: RichText, _ sentence: ParsedSentence, by grammar: CueGrammar, isHeading: Bool = false,
        isOnTopic: Bool = false
    ) -> Verdict? {
        // A question says nothing; its answer does. "What is not covered?" over a list says what the list is.
        if text.isQuestion, !isHeading || !sentence.namesItsAnswer { return nil }
        guard let match = grammar.decide(sentence, isOnTopic: isOnTopic) else { return nil }
        return Verdict(
            stance: match.stance, cue: text.sourced(sentence.range(of: match.words)),
            words: match.promise ?? match.words)
    }

    private func statement(
        of unit: ProseUnit, _ sentence: ParsedSentence, _ own: Verdict?, lead: Statement?, before: Statement?,
        _ context: SectionContext
    ) -> Statement {
        let above = inherited(unit, sentence, own, lead: lead, before: before, context)
        let verdict = above ?? own
        var statement = Statement(
            verdict?.stance ?? .informative, text: unit.text.sourced,
            cue: verdict?.stance == .informative ? nil : verdict?.cue)
        statement.lead = lead?.text
        statement.links = unit.text.links.map(\.destination)
        statement.condition = sentence.limits.first.map { unit.text.sourced(sentence.range(of: $0)) }
        let audience = subjects.audience(of: sentence, cue: (above == nil ? own : nil)?.words)
        // Where a table defines the tiers, they say it; else the words of the page do.
        if !subjects.areDefined || audience.isUnknown {
            statement.audience = audience.words.map { unit.text.sourced(sentence.range(of: $0)) }
        }
        statement.tiers =
            audience.tiers.isEmpty ? (audience.isAll ? [] : lead?.tiers ?? context.tiers) : audience.tiers
        if above != nil, statement.tiers.isEmpty, sentence.goesOn, let before {
            statement.tiers = before.tiers
        }
        if let stance = unit.pin?.stance {
            statement.stance = stance
            statement.cue = nil
            statement.isPinned = true
        }
        return statement
    }

    /// What a sentence is by the one that it hangs on; nil where its own words count.
    private func inherited(
        _ unit: ProseUnit, _ sentence: ParsedSentence, _ own: Verdict?, lead: Statement?, before: Statement?,
        _ context: SectionContext
    ) -> Verdict? {
        // Whatever it hangs on, a denial is one; but what the customer is to tell may be what does not work.
        if own?.stance == .excluded, lead?.stance != .customerResponsibility || unit.text.endsSentence {
            return nil
        }
        if sentence.goesOn, own?.stance ?? .supported == .supported, let before,
            ![.informative, .referral, .recommended].contains(before.stance)
        {
            return Verdict(of: before)
        }
        guard unit.isItem || unit.text.isLabelled else { return nil }
        if let lead {
            if lead.stance != .informative {
                // Advice and pointers are explained; the explanation is neither.
                let explains =
                    own == nil && unit.text.endsSentence && sentence.hasVerb
                    && [.recommended, .referral].contains(lead.stance)
                let keeps = explains || keepsOwn(own, unit, sentence, below: lead.stance)
                return keeps ? nil : Verdict(of: lead)
            }
        }
        let heading = unit.heading.flatMap { self.verdict(onHeading: $0) } ?? context.heading
        if let heading { return keepsOwn(own, unit, sentence, below: heading.stance) ? nil : heading }
        guard context.isEntitlement, !unit.text.endsSentence || own == nil, !isPrice(unit.text) else {
            return nil
        }
        if let own, own.stance != .referral, own.stance != .informative { return nil }
        // A title over a table or a list promises nothing itself.
        guard unit.isItem || !(unit.isTitle && unit.text.isLabelAlone) else { return nil }
        return Verdict(stance: .supported, cue: context.title)
    }

    /// "Everything in" is only more of the same where a tier follows.
    private func fact(of sentence: ParsedSentence) -> FactGrammar.Match? {
        grammar.facts.match(in: sentence) { match in
            match.fact != .inheritance || subjects.tiers(in: sentence.tokens, behind: match.end) != nil
        }
    }

    private func isPrice(_ text: RichText) -> Bool {
        ProseLexer.tokens(of: text.text.bytes).prefix(4).contains { English.priceWords.contains($0.word) }
    }

    /// A sentence of its own keeps what it says; a fragment says what it hangs on, with a full stop or without: "Advice on
    /// plugins." is no promise below "We do not offer:".
    private func keepsOwn(
        _ own: Verdict?, _ unit: ProseUnit, _ sentence: ParsedSentence, below stance: Stance
    ) -> Bool {
        guard let own else { return false }
        // "Provide two oars" below "Our duties": it is we who do, and nobody is asked to.
        if own.stance == .customerResponsibility, stance == .supported || stance == .excluded,
            own.words?.lowerBound == 0
        {
            return false
        }
        // "Plugins only" bounds what is promised above.
        if own.stance == .limited, stance == .supported { return true }
        // "You must:" says what its items are, whatever stands above it.
        if unit.text.isLeadIn, own.stance == .customerResponsibility { return true }
        guard unit.text.endsSentence || (stance == .referral && sentence.hasVerb), !sentence.isRelativeClause
        else { return false }
        return own.stance != .supported || stance == .supported || sentence.hasVerb
            || vendor.match(sentence.tokens, at: 0) != nil
    }
}

extension ParsedSentence {
    /// The text that words take.
    func range(of words: Range<Int>) -> Range<Int> {
        guard let first = words.first, let last = words.last, tokens.indices.contains(last) else {
            return 0..<0
        }
        return tokens[first].range.lowerBound..<tokens[last].range.upperBound
    }

    /// The conditions that limit what it says.
    var limits: [Range<Int>] { conditions.filter(\.isLimit).map(\.words) }

    /// "An incident is resolved when:", "It holds if one of these is true:"
    fileprivate var endsInCondition: Bool {
        guard let last = tokens.last?.word else { return false }
        // "Boats are large that carry:"
        let ending = tokens.suffix(2)
        if ending.contains(where: { $0.traits.contains(.subjectRelative) }) { return true }
        // "A fault is defined by the following criteria:"
        if tokens.suffix(6).contains(where: { English.criterionVerbs.contains($0.word) }) { return true }
        return English.conditionPhrases.contains(last) || English.circumstancePhrases.contains(last)
            || conditions.last.map { $0.words.lowerBound > 0 && $0.words.upperBound == tokens.count } ?? false
    }

    /// "which is caused by the customer": it only says more of what it hangs on.
    fileprivate var isRelativeClause: Bool { English.relativeStarts.contains(tokens.first?.word ?? "") }

    /// "What is covered?"
    fileprivate var namesItsAnswer: Bool { ["what", "which"].contains(tokens.first?.word ?? "") }

    /// Without one, it is a name of something and no sentence.
    fileprivate var hasVerb: Bool {
        tokens.indices.contains { index in
            tokens[index].traits.contains(.auxiliary)
                || tokens[index].traits.contains(.subjectPronoun)
        }
    }

    /// "This includes …": it goes on with the sentence before.
    var goesOn: Bool {
        guard let first = tokens.first?.word, English.goingOnStarts.contains(first) else { return false }
        return tokens.dropFirst().prefix(4).contains { English.goingOnVerbs.contains($0.word) }
    }
}

extension Stance {
    /// It says what is offered, and how far.
    fileprivate var isOfOffer: Bool { [.supported, .limited, .excluded].contains(self) }
}

extension RichText {
    var isQuestion: Bool { text.bytes.last { !Self.closers.contains($0) } == UInt8(ascii: "?") }

    private static let closers: Set<UInt8> = Set("*_\"')]} \n\t".utf8)

    var endsSentence: Bool {
        text.bytes.last { !Self.closers.contains($0) }.map { ".!?".utf8.contains($0) } ?? false
    }

    /// Nothing but bold text.
    fileprivate var isLabelAlone: Bool {
        marks.contains { mark in
            guard case .strong = mark.kind else { return false }
            return mark.range.lowerBound <= trimmedRange.lowerBound
                && mark.range.upperBound >= trimmedRange.upperBound
        }
    }

    /// Begins with a label in bold: `**Hours**: 9 to 5`, or is nothing else.
    var isLabelled: Bool {
        guard let mark = marks.first(where: { if case .strong = $0.kind { true } else { false } }),
            mark.range.lowerBound <= trimmedRange.lowerBound
        else { return false }
        let end = mark.range.upperBound
        return end >= trimmedRange.upperBound
            || [end - 1, end].contains {
                text.bytes.indices.contains($0) && text.bytes[$0] == UInt8(ascii: ":")
            }
    }
}
