import PolicyFixtures
import PolicyModel
import SourceText
import SupportPolicy
import TestTools
import Testing

@testable import PolicyEmit

/// What an application can ask of the prose, asked of compiled code.
@Suite struct ProseCompilationTests {
    @Test func harborSaysWhatItsProseSays() throws {
        let program = """
            typealias Guide = HarborSupport
            for clause in Guide.clauses {
                print(clause.topic.rawValue, clause.topic.heading, clause.topic.trail)
                for statement in clause.statements {
                    print("-", statement.stance, statement.text, statement.cue ?? "no cue", statement.tiers)
                }
            }
            print(Guide.clause(.reviews).statements.count, Guide.Clauses.localMachines.topic)
            print(Guide.statements(.excluded).map(\\.cue))
            print(Guide.statements(.supported, for: .dock).count, Guide.statements(.supported, for: .pier).count)
            print(Guide.statements(.excluded, on: .localMachines, for: .dock).count)
            print(Guide.statements(.excluded, on: .reviews).count)
            print(Guide.isExcluded(.localMachines), Guide.isExcluded(.reviews))
            """
        let output = try compiler().output(
            of: program, with: #require(emit(HarborGuide.policy)), name: "prose-harbor")
        #expect(
            output == """
                local-machines Local machines ["Range of Support", "Local machines"]
                - recommended We recommend the hosted shell. recommend []
                - excluded Harbor is not responsible for faults on your own machine. is not responsible []
                reviews Reviews ["Range of Support", "Reviews"]
                - supported Code review is available to Pier accounts. available to [program.HarborSupport.Tier.pier]
                1 localMachines
                [Optional("is not responsible")]
                0 1
                1
                0
                true false

                """)
    }

    /// What is excluded for one tier is not for another, and is for anyone who may have any tier.
    @Test func anExclusionHasItsTiers() throws {
        var policy = HarborGuide.policy
        policy.clauses[1].statements = [
            Statement(.excluded, text: word("No reviews."), tiers: [policy.tiers[0].id]),
            Statement(
                .limited, text: word("Up to five."), audience: word("Pier customers"),
                condition: word("if asked"), links: [word("#a")], lead: word("We review:"),
                fact: .contractPrevails, isPinned: true),
        ]
        policy.tiers[1].includes = [Sourced(policy.tiers[0].id, at: SourceSpan(0, 1))]
        policy.hours[0].name = word("Office Hours")
        let program = """
            typealias Guide = HarborSupport
            print(Guide.isExcluded(.reviews), Guide.isExcluded(.reviews, for: .dock), Guide.isExcluded(.reviews, for: .pier))
            print(Guide.Clauses.reviews.isExcluded(for: .pier), Guide.Clauses.reviews.isExcluded())
            let found = Guide.statements(about: .contractPrevails)
            print(found.count, Guide.statements(about: .inheritance).count)
            for statement in found {
                print(statement.audience ?? "", statement.condition ?? "", statement.links, statement.lead ?? "")
                print(statement.fact == .contractPrevails, statement.isPinned, statement.holds(for: .dock))
            }
            print(Guide.Tier.pier.includes, Guide.Tier.dock.includes, Guide.hours[0].name ?? "")
            """
        let output = try compiler().output(
            of: program, with: #require(emit(policy)), name: "prose-tiers")
        #expect(
            output == """
                true true false
                false true
                1 0
                Pier customers if asked ["#a"] We review:
                true true false
                [program.HarborSupport.Tier.dock] [] Office Hours

                """)
    }

    @Test func aGuideOfProseAloneHasNoTiersToAskFor() throws {
        var policy = HarborGuide.policy
        policy.tiers = []
        policy.features = []
        policy.scopes = []
        policy.clauses[1].statements[0].tiers = []
        let program = """
            typealias Guide = HarborSupport
            print(Guide.statements(.supported)[0].tiers.isEmpty, Guide.statements(.supported, on: .localMachines).count)
            print(Guide.isExcluded(.localMachines), Guide.isExcluded(.reviews), Guide.statements(about: .eligibility))
            print(type(of: Guide.clause(.reviews)) == Guide.Clause.self)
            """
        let output = try compiler().output(
            of: program, with: #require(emit(policy)), name: "prose-alone")
        #expect(output == "true 0\ntrue false []\ntrue\n")
    }

    private func word(_ text: String) -> Sourced<String> { Sourced(text, at: SourceSpan(0, 1)) }

    private func compiler() throws -> SwiftCompiler { try SwiftCompiler.shared.get() }
}
