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
}
