import SupportPolicy
import Testing

@testable import PolicyAnalysis

/// Every cue shows a sentence that it decides and one that looks like it and has another stance.
@Suite struct CueTests {
    private static let grammar = GrammarUnderTest()
    private static let deciding = English.cues.filter { $0.stance != nil }
    private static let exceptions = English.exceptionCues.filter { $0.stance != nil }

    @Test(arguments: English.cues.indices)
    func cueCanBeRead(index: Int) throws {
        let cue = English.cues[index]
        _ = try CuePattern(cue.pattern)
        #expect(cue.example != cue.unlike)
    }

    @Test(arguments: English.cues.indices)
    func cueDecidesItsExample(index: Int) {
        let cue = English.cues[index]
        let found = Self.grammar.decide(cue.example)
        if cue.stance == nil {
            // What only looks like a cue is told from the sentence that holds the cue.
            #expect(
                found?.stance != Self.grammar.decide(cue.unlike)?.stance,
                "\(cue.example) / \(cue.unlike)")
        } else {
            #expect(pattern(of: found) == cue.pattern, "\(cue.example)")
        }
    }

    @Test(arguments: English.cues.indices)
    func cueLeavesItsLookalike(index: Int) {
        let cue = English.cues[index]
        guard let stance = cue.stance else { return }
        let found = Self.grammar.decide(cue.unlike)
        #expect(found?.stance != stance, "\(cue.unlike): \(pattern(of: found) ?? "")")
    }

    @Test(arguments: English.exceptionCues.indices)
    func exceptionCue(index: Int) throws {
        let cue = English.exceptionCues[index]
        _ = try CuePattern(cue.pattern)
        let grammar = GrammarUnderTest(tiers: ProperNames([["gold"]]))
        #expect(grammar.decide(cue.example)?.stance == cue.stance ?? .supported)
        #expect(grammar.decide(cue.unlike)?.stance != cue.stance ?? .supported)
    }

    @Test func noCueStandsTwice() {
        #expect(Set(English.cues.map(\.pattern)).count == English.cues.count)
    }

    @Test(arguments: English.headingCues.indices)
    func headingCue(index: Int) throws {
        let cue = English.headingCues[index]
        _ = try CuePattern(cue.pattern)
        let grammar = GrammarUnderTest(English.headingCues)
        #expect(grammar.decide(cue.example)?.cue == index)
        #expect(grammar.decide(cue.unlike)?.stance != cue.stance)
    }

    @Test(arguments: English.factCues.indices)
    func factCue(index: Int) throws {
        let cue = English.factCues[index]
        _ = try CuePattern(cue.pattern)
        let grammar = GrammarUnderTest(facts: [cue], tiers: ProperNames([["gold"]]))
        #expect(grammar.fact(of: cue.example) == cue.fact)
        #expect(grammar.fact(of: cue.unlike) == nil)
    }

    private func pattern(of match: CueGrammar.Match?) -> String? {
        guard let cue = match?.cue else { return nil }
        // Behind the cues that decide stand those of exceptions.
        let exception = cue - Self.deciding.count
        return exception < 0 ? Self.deciding[cue].pattern : Self.exceptions[exception].pattern
    }
}
