import SupportPolicy
import Testing

@testable import PolicyAnalysis

/// Which clause of a sentence says what it is.
@Suite struct ClauseTests {
    private static let grammar = GrammarUnderTest()

    @Test(arguments: [
        // The main clause counts before the one that says which thing is meant.
        ("Boats that are not covered will be repaired by the hour.", Stance.supported),
        ("A boat that is not covered", .excluded),
        // A question that is only mentioned says nothing.
        ("The harbor master knows what is not covered.", nil),
        ("Oars are mended until the date that the plan will no longer be offered.", nil),
        // What the rest is for.
        ("To make sure that we can help, attach a chart.", .customerResponsibility),
        // One more verb of the same people is no request.
        ("Members may tie up, attach a sail and leave.", nil),
        ("When members tie up, attach a sail.", .customerResponsibility),
        // What ends as adverbs do says how.
        ("We painstakingly repair each oar.", .supported),
        ("Should you need an oar, contact the yard.", .referral),
    ])
    func clause(text: String, stance: Stance?) {
        #expect(Self.grammar.decide(text)?.stance == stance, "\(text)")
    }
}
