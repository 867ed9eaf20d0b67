import GuideSyntax
import MarkdownSyntax
import SourceText
import Testing

@testable import PolicyAnalysis

/// Texts are asked for their bytes before they are split into words. What is left out for that may hold nothing.
@Suite struct TextFilterTests {
    static let texts: [RichText] = Pages.all.flatMap { file in
        var diagnostics = Diagnostics()
        let tree = MarkdownTree(parsing: file, diagnostics: &diagnostics)
        return Guide(reading: tree, diagnostics: &diagnostics).texts + odd
    }

    private static let odd = [
        "The Gold\u{A0}plan", "Gold 'plan'", "Gold @plan", "Gold@@plans", "from Inc..plans",
        "Gold\u{2014}plan", "Gold-plan", "GOLD\tplans", "the Vendor's plan", "Gold (plan)", "Gold,  plans",
        "from O\u{2019}Neill plan", "\u{C9}lite Gold\u{200B} plan", "Plan", "plans", "Gold",
        "9 AM Pst, monday",
        "time-zone: CET", "local, business hours", "Mondays", "Working\u{2011}days", "UTC+1", "(EST)",
    ].map { RichText(plain: $0, at: SourceSpan(0, $0.utf8.count)) }

    @Test func textsWithoutANameBeforeANounAreNotSplit() {
        var count = 0
        for text in Self.texts {
            let tokens = ProseLexer.tokens(of: text.text.bytes)
            let holds = zip(tokens, tokens.dropFirst()).contains { name, noun in
                name.isCapital && noun.gap == .space && TierNames.nouns.words.contains(noun.word)
            }
            guard holds else { continue }
            count += 1
            #expect(TierNames.nouns.mayFollowName(in: text.text.bytes), "\(text.folded)")
        }
        #expect(count > 3)
    }

    @Test func textsWithoutAWordOfTheCalendarAreNotSplit() {
        let vocabulary = Vocabulary.builtIn
        var count = 0
        for text in Self.texts where !CalendarWords.mayTell(text) {
            count += 1
            let tokens = CellLexer.tokens(of: text)
            for index in tokens.indices {
                let found =
                    vocabulary.days.match(tokens[index...]) == nil
                    && vocabulary.zones.match(tokens[index...]) == nil
                #expect(found, "\(text.folded)")
            }
        }
        #expect(count > 3)
    }

    @Test func phrasesOfTheCalendarBeginWithWordsOfLetters() {
        for word in Vocabulary.builtIn.days.firstWords + Vocabulary.builtIn.zones.firstWords {
            // "7 days a week": what begins with a figure is not looked for.
            let isOfLetters = word == "7" || word.utf8.allSatisfy { $0.isASCIILetter }
            #expect(isOfLetters, "\(word)")
        }
    }

    /// What decides is not passed over, whichever words of it the filter looks at.
    @Test func sentencesThatDecideAreParsed() {
        let grammar = ProseGrammar.builtIn
        let examples =
            (English.cues + English.headingCues + English.exceptionCues).flatMap { [$0.example, $0.unlike] }
            + English.factCues.flatMap { [$0.example, $0.unlike] }
        let vendor = VendorNames(["Harbor"])
        let tiers = ProperNames([["gold"], ["silver"], ["dock"]])
        var (count, headings) = (0, 0)
        for text in examples.flatMap(Self.endings) + Self.texts.map(\.text.string) {
            let sentence = ParsedSentence(
                tokens: ProseLexer.tokens(of: text), lexicon: grammar.lexicon, vendor: vendor, tiers: tiers)
            let words = KnownWords(of: Array(text.utf8), in: grammar.lexicon)
            let actors = words.actors(vendor: vendor, tiers: tiers)
            #expect(actors.isSuperset(of: sentence.actors.named), "\(text)")
            if grammar.decides(sentence) {
                count += 1
                #expect(grammar.mayDecide(words, actors), "\(text)")
            }
            if grammar.headingCues.decide(sentence) != nil {
                headings += 1
                #expect(grammar.headingCues.mayMatch(words, actors), "\(text)")
            }
        }
        #expect(count > 500 && headings > 50)
    }

    /// Quoted, or going on, as a sentence may end on a page.
    private static func endings(of text: String) -> [String] {
        let words = text.hasSuffix(".") ? String(text.dropLast()) : text
        return [
            text, words + ".\u{201D}", words + ".\u{2026}", words + "\u{2019}\u{2014}", words + "+\u{201D}",
        ]
    }

    /// Each word once for each time that it stands there, or at least once.
    @Test func knownWordsAreThoseOfTheLexer() {
        let lexicon = ProseGrammar.builtIn.lexicon
        let odd = [
            "we\u{2019}ll help", "Gold+ and C++", "user@host.com", "help@vessel.ly", "painstakingly",
            "10+ hours", "an SLA", "we can\u{2019}t", "the security.md",
            "cannot", "e.g.we", "don't", "\u{C9}lite", "U.S. we're", "limits of the US, UK and EU XQ blimp",
        ].flatMap(Self.endings)
        for text in Self.texts.map(\.text.bytes) + odd.map({ Array($0.utf8) }) {
            let words = KnownWords(of: text, in: lexicon)
            let tokens = ProseLexer.tokens(of: text)
            let known = tokens.map { lexicon[$0].id }.filter { $0 >= 0 }
            #expect(words.ids == known, "\(String(decoding: text, as: UTF8.self))")
            #expect(words.count == tokens.count, "\(String(decoding: text, as: UTF8.self))")
        }
    }

    @Test func addressesAreAddressesWhateverTheyEndWith() {
        let lexicon = ProseGrammar.builtIn.lexicon
        let ids = ["help@vessel.ly", "help@vessel.com"].map { lexicon[$0].id }
        #expect(ids[0] >= 0 && ids[0] == ids[1])
    }

    /// A section that the filter passes over says nothing.
    @Test func sectionsThatAreNotReadSayNothing() {
        var (passed, read) = (0, 0)
        for file in Pages.all {
            let analyzed = Analyzed(file)
            let guide = analyzed.guide
            let page = PageNames(of: guide)
            let isSeverity = { @Sendable (text: String) in Label(text).isSeverity(.builtIn) }
            let audiences =
                analyzed.policy.flatMap {
                    $0.tiers.isEmpty ? nil : Audiences($0.tiers, isSeverity: isSeverity)
                }
                ?? Audiences(namedBy: .automatic, or: guide, page, isSeverity: isSeverity)
            let reader = StatementReader(
                audiences: audiences, grammar: .builtIn,
                vendor: VendorNames([], or: page, except: audiences.words),
                severities: analyzed.policy?.severities ?? [])
            var above: [Heading] = []
            for section in guide.sections {
                above.removeAll { $0.level >= section.level }
                let headings = above.map(\.content)
                if let heading = section.heading { above.append(heading) }
                if reader.maySpeak(section, below: headings) {
                    read += 1
                    continue
                }
                passed += 1
                let units = ProseUnits(of: section, in: guide.file).units.filter { $0.pin == nil }
                let reading = reader.statements(of: units, in: section, below: headings)
                #expect(
                    reading.statements.allSatisfy { $0.isUndecided },
                    "\(section.heading?.content.folded ?? "")")
                #expect(reading.inheritances.isEmpty)
            }
        }
        #expect(passed > 10 && read > 10)
    }
}
