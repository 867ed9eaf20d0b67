/// All that sentences are read by. Making it costs more than reading a page with it, so it is made once and not for each page,
/// and handed on by reference.
final class ProseGrammar: Sendable {
    let lexicon: Lexicon
    let cues: CueGrammar
    let headingCues: CueGrammar
    let facts: FactGrammar

    static let builtIn = ProseGrammar(adding: [])

    /// - Parameter additions: Cues of the configuration; they count before all others.
    init(adding additions: [CueAddition]) {
        var lexicon = Lexicon()
        var classes = WordClasses()
        cues = CueGrammar(adding: additions, lexicon: &lexicon, classes: &classes)
        headingCues = CueGrammar(English.headingCues, lexicon: &lexicon, classes: &classes)
        facts = FactGrammar(lexicon: &lexicon, classes: &classes)
        lexicon.finish()
        self.lexicon = lexicon
    }

    /// Whether a sentence of some words that names some actors may promise, deny, ask or tell something; false is sure.
    func mayDecide(_ words: KnownWords, _ actors: Actor.Set) -> Bool {
        cues.mayMatch(words, actors) || facts.mayMatch(words, actors)
    }

    /// Whether a sentence promises, denies, asks or tells something, whatever stands around it.
    func decides(_ sentence: ParsedSentence) -> Bool {
        cues.decide(sentence, isOnTopic: true) != nil || facts.match(in: sentence) != nil
    }
}
