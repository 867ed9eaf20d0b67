import SupportPolicy
import Testing

@testable import PolicyAnalysis

/// Every cue shows a sentence that it decides and one that looks like it and has another stance.
@Suite struct CueTests {
    private static let grammar = CueGrammar()

    @Test(arguments: English.cues.indices)
    func cueCanBeRead(index: Int) throws {
        let cue = English.cues[index]
        _ = try CuePattern(cue.pattern, classes: English.wordClasses)
        #expect(cue.example != cue.unlike)
    }

    @Test(arguments: English.cues.indices)
    func cueDecidesItsExample(index: Int) {
        let cue = English.cues[index]
        let found = Self.grammar.decide(parse(cue.example))
        if cue.stance == nil {
            // What only looks like a cue is told from the sentence that holds the cue.
            #expect(
                found?.stance != Self.grammar.decide(parse(cue.unlike))?.stance,
                "\(cue.example) / \(cue.unlike)")
        } else {
            #expect(
                found?.cue == index,
                "\(cue.example): \(found.map { English.cues[$0.cue].pattern } ?? "nothing")")
        }
    }

    @Test(arguments: English.cues.indices)
    func cueLeavesItsLookalike(index: Int) {
        let cue = English.cues[index]
        guard let stance = cue.stance else { return }
        let found = Self.grammar.decide(parse(cue.unlike))
        #expect(found?.stance != stance, "\(cue.unlike): \(found.map { English.cues[$0.cue].pattern } ?? "")")
    }

    @Test func noCueStandsTwice() {
        #expect(Set(English.cues.map(\.pattern)).count == English.cues.count)
    }

    @Test(arguments: English.headingCues.indices)
    func headingCue(index: Int) throws {
        let cue = English.headingCues[index]
        _ = try CuePattern(cue.pattern, classes: English.wordClasses)
        let grammar = CueGrammar(English.headingCues)
        #expect(grammar.decide(parse(cue.example))?.cue == index)
        #expect(grammar.decide(parse(cue.unlike))?.stance != cue.stance)
    }

    @Test(arguments: English.factCues.indices)
    func factCue(index: Int) throws {
        let cue = English.factCues[index]
        _ = try CuePattern(cue.pattern, classes: English.wordClasses)
        #expect(FactGrammar([cue]).match(in: parse(cue.example))?.fact == cue.fact)
        #expect(FactGrammar([cue]).match(in: parse(cue.unlike)) == nil)
    }

    private func parse(_ text: String) -> ParsedSentence {
        ParsedSentence(tokens: ProseLexer.tokens(of: text), vendor: VendorNames(["Harbor"]))
    }
}
