import PolicyModel
import SupportPolicy
import Testing

@testable import PolicyAnalysis

/// The words that a statement names as those that decided it.
@Suite struct StatementCueTests {
    private static let table =
        "| Plan | Silver | Gold | Platinum |\n|---|---|---|---|\n| Chat | No | Yes | Yes |\n"

    private func statements(_ page: String, cues: [CueAddition] = []) -> [Statement] {
        var options = AnalysisOptions(guidePath: "guide.md")
        options.cues = cues
        return Analyzed(page, options: options).policy?.clauses.flatMap(\.statements) ?? []
    }

    @Test func headingOfATierDecides() {
        let found = statements("## Plans\n\n\(Self.table)\n### Gold\n\n- Phone line\n")
        #expect(found.map(\.stance) == [.supported])
        #expect(found.first?.cue?.value == "Gold")
    }

    @Test func headingFurtherAboveDecides() {
        let found = statements("# Support\n\n## What we cover\n\n### Repairs\n\n- Masts\n")
        #expect(found.map(\.stance) == [.supported])
        #expect(found.first?.cue?.value == "What we cover")
    }

    @Test func ticksDecide() {
        let found = statements("# Support\n\n- ✅ Masts\n- ❌ Sails\n")
        #expect(found.map(\.cue?.value) == ["✅", "❌"])
    }

    @Test func pinnedLeadInDecides() {
        let found = statements("# Support\n\n<!-- policyc: excluded -->\nThese:\n\n- Sails\n")
        #expect(found.map(\.stance) == [.excluded, .excluded])
        #expect(found.map(\.cue?.value) == [nil, "These:"])
    }

    @Test(arguments: Pages.all.map(\.path))
    func everyStanceHasItsCue(path: String) throws {
        let file = try #require(Pages.all.first { $0.path == path })
        for statement in Analyzed(file).policy?.clauses.flatMap(\.statements) ?? [] {
            #expect(
                statement.stance == .informative || statement.isPinned || statement.cue != nil,
                "\(statement.text.value)")
        }
    }

    // MARK: Cues of the configuration

    @Test(
        "a denial turns a promise of the configuration round",
        arguments: [
            ("We are happy to look at masts.", Stance.supported),
            ("We are not happy to look at masts.", .excluded),
            ("The yard is never happy to look at masts.", .excluded),
            ("Nobody here is happy to look at masts.", .excluded),
            ("We are not only happy to look at masts.", .supported),
            ("We do not sail, but are happy to look at masts.", .supported),
            ("The yard does not sail and is happy to look at masts.", .supported),
        ])
    func deniedAddition(text: String, stance: Stance) throws {
        let found = statements("# Support\n\n\(text)\n", cues: [try CueAddition(.supported, "happy to")])
        #expect(found.map(\.stance) == [stance])
    }

    @Test("a denial between the words of a cue counts")
    func denialInside() throws {
        let cue = try CueAddition(.supported, "yard ..4 masts")
        #expect(
            statements("# Support\n\nThe yard paints no masts.\n", cues: [cue]).first?.stance != .supported)
    }

    @Test("what has no opposite is left to the other cues")
    func denialWithoutOpposite() throws {
        let cue = try CueAddition(.referral, "ask the yard")
        #expect(
            statements("# Support\n\nWe help. Boats never ask the yard.\n", cues: [cue]).last?.stance
                == .informative)
    }

    @Test("a cue that is a denial means what it says")
    func denialAsCue() throws {
        let cue = try CueAddition(.recommended, "harbor does not")
        #expect(
            statements("# Support\n\nHarbor does not sleep.\n", cues: [cue]).first?.stance == .recommended)
    }
}
