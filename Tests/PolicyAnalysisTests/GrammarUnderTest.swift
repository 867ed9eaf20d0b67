import SupportPolicy

@testable import PolicyAnalysis

/// The grammar of prose with a vendor called Harbor, to be asked about single sentences.
struct GrammarUnderTest {
    private let lexicon: Lexicon
    private let cues: CueGrammar
    private let facts: FactGrammar
    let tiers: ProperNames

    init(
        _ cues: [Cue] = English.cues, facts: [FactCue] = English.factCues, tiers: ProperNames = ProperNames()
    ) {
        var lexicon = Lexicon()
        var classes = WordClasses()
        self.cues = CueGrammar(cues, lexicon: &lexicon, classes: &classes)
        self.facts = FactGrammar(facts, lexicon: &lexicon, classes: &classes)
        self.lexicon = lexicon
        self.tiers = tiers
    }

    func parse(_ text: String) -> ParsedSentence {
        ParsedSentence(
            tokens: ProseLexer.tokens(of: text), lexicon: lexicon, vendor: VendorNames(["Harbor"]),
            tiers: tiers)
    }

    func decide(_ text: String) -> CueGrammar.Match? { cues.decide(parse(text)) }

    func fact(of text: String) -> PolicyFact? { facts.match(in: parse(text))?.fact }
}
