import Foundation
import PolicyFixtures
import PolicyModel
import SourceText
import SupportPolicy
import TestTools
import Testing

@testable import PolicyEmit

@Suite struct CompilationTests {
    @Test func harborAnswersAsTheContractSays() throws {
        let program = """
            import SupportPolicy

            func price(_ tier: HarborSupport.Tier) -> Int {
                switch tier {
                case .dock: 1
                case .pier: 2
                }
            }
            print(HarborSupport.entitlement(.tickets, for: .dock).response == ResponseTarget(.hours(12), basis: .coverage))
            print(HarborSupport.tickets.entitlement(for: .pier).response == ResponseTarget(.hours(1)))
            print(HarborSupport.Tier.pier.scope.allItems)
            print(HarborSupport.Tier.dock < .pier, HarborSupport.Tier.pier < .dock, price(.pier))
            print(HarborSupport.Feature.allCases.map(\\.name), HarborSupport.Feature.chat.link ?? "none")
            print(HarborSupport.Scope.full.includes, HarborSupport.Scope.basic.tiers, HarborSupport.Scope.basic.title ?? "")
            print(HarborSupport.Scope.full.explanation?.cumulative ?? false)
            print(HarborSupport.hours[0].windows[0].closes ?? "never", HarborSupport.services.count)
            print(HarborSupport.title ?? "", HarborSupport.permalink ?? "", HarborSupport.reviewed ?? "")
            print(HarborSupport.calendarZone ?? "no zone", HarborSupport.Tier(rawValue: "pier")?.rank ?? 0)
            print(HarborSupport.training.entitlement(for: .pier).quantity?.per ?? "")
            """
        let output = try compiler().output(
            of: program, with: #require(emit(HarborGuide.policy)), name: "harbor")
        #expect(
            output
                == """
                true
                true
                ["Code review", "Console", "CLI & API"]
                true false 2
                ["Chat", "Tickets", "Training"] #chat
                [HarborSupport.Scope.basic] [HarborSupport.Tier.dock] Scope
                true
                17:00 0
                Harbor support docs/support/ 2026-02-01
                no zone 2
                year

                """.replacing("HarborSupport", with: "program.HarborSupport"))
    }

    /// Prints every text in hexadecimal, so that nothing between here and there can touch it.
    @Test func hostileTextStaysText() throws {
        let program = """
            func show(_ texts: [String?]) {
                for text in texts {
                    print((text ?? "nil").utf8.map { String($0, radix: 16) }.joined(separator: " "))
                }
            }
            typealias Guide = SelfGuide
            show(Guide.Feature.allCases.map(\\.name))
            show(Guide.Feature.allCases.map(\\.rawValue))
            show(Guide.Feature.allCases.map(\\.link))
            show(Guide.Tier.allCases.map(\\.name))
            show(Guide.Severity.allCases.map(\\.name))
            show(Guide.Scope.allCases.flatMap(\\.items))
            show(Guide.services.map(\\.name))
            show(Guide.hours[0].teams)
            show([Guide.permalink])
            show(Guide.hours.map(\\.name))
            show(Guide.Topic.allCases.map(\\.heading))
            show(Guide.Topic.allCases.map(\\.rawValue))
            for clause in Guide.clauses {
                show(clause.topic.trail)
                for statement in clause.statements {
                    show([statement.text, statement.cue, statement.audience, statement.condition])
                    show(statement.links + [statement.lead, statement.stance.rawValue] + statement.tiers.map(\\.rawValue))
                }
            }
            for feature in Guide.Feature.allCases {
                let cell = Guide.entitlement(feature, for: Guide.Tier.allCases[0])
                show([cell.text, cell.condition, cell.notes[0], cell.bySeverity[feature.rawValue]?.text])
            }
            print(Guide.Tier.allCases.last?.scope?.allItems.count ?? 0, Guide.Scope.allCases[0].allItems.count)
            """
        let policy = HostilePolicy.policy
        let texts = policy.features.map(\.link?.value)
        var expected: [String?] =
            policy.features.map(\.name.value) + policy.features.map(\.id.rawValue) + texts
        expected += policy.tiers.map(\.name.value) + policy.severities.map(\.name.value)
        expected += policy.scopes.flatMap { $0.items.map(\.value) } + policy.services.map(\.name.value)
        expected += HostilePolicy.texts + [policy.guide.permalink?.value]
        expected += policy.hours.map(\.name?.value) + prose(policy)
        expected += texts.flatMap { [$0, $0, $0, $0] }
        let lines = expected.map { ($0 ?? "nil").utf8.map { String($0, radix: 16) }.joined(separator: " ") }
        let source = try #require(emit(policy))
        let output = try compiler().output(of: program, with: source, name: "hostile")
            .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        #expect(Array(output.prefix(lines.count)) == lines)
        #expect(output.dropFirst(lines.count).first == "1 2")
    }

    private func prose(_ policy: Policy) -> [String?] {
        let texts: [String?] = policy.clauses.flatMap { clause in
            clause.trail.map(Optional.some)
                + clause.statements.flatMap { statement -> [String?] in
                    let text = statement.text.value
                    return [text, text, text, text, text, text, text, statement.stance.rawValue]
                        + statement.tiers.map(\.rawValue)
                }
        }
        return policy.clauses.map(\.heading.value) + policy.clauses.map(\.id.rawValue) + texts
    }

    @Test func theNamespaceIsTheOnlyDeclaration() throws {
        for (name, policy) in [("top-harbor", HarborGuide.policy), ("top-hostile", HostilePolicy.policy)] {
            let top = try compiler().topLevel(#require(emit(policy)), name: name)
            #expect(top == ["import_decl", "enum_decl"])
        }
    }

    /// What the generated file uses must not be what a module around it calls by the same name.
    @Test func namesOfTheModuleAroundDoNotComeInTheWay() throws {
        let program = """
            struct Entitlement {}
            struct Coverage {}
            struct FeaturePolicy {}
            enum Tier {}
            enum Topic {}
            struct Clause {}
            struct Statement {}
            struct Stance {}
            struct PolicyClause {}
            print(HarborSupport.tickets.entitlement(for: .dock).text)
            print(HarborSupport.statements(.recommended, on: .localMachines)[0].text)
            """
        let output = try compiler().output(
            of: program, with: #require(emit(HarborGuide.policy)), name: "shadow")
        #expect(output == "24x5: 12 Hours\nWe recommend the hosted shell.\n")
    }

    @Test(arguments: SwiftOptions.Access.allCases)
    func enumsThatMayGrowCompile(access: SwiftOptions.Access) throws {
        var options = SwiftOptions()
        options.access = access
        options.enumsMayGrow = true
        let source = try #require(emit(HarborGuide.policy, options))
        _ = try compiler().secondsToTypecheck(source, name: "grow-\(access)")
    }

    /// 200 features in 10 tiers. The bound is loose, for slow machines: it is there for what grows out of all measure.
    @Test func aLargeTableCompilesInTime() throws {
        let source = try #require(emit(LargePolicy.policy(tiers: 10, features: 200)))
        #expect(try compiler().secondsToTypecheck(source, name: "large") < 20)
    }

    /// Sentences under one heading, each under its own, and as a guide would have them. The type checker takes minutes
    /// for one literal, or one switch, of that many.
    @Test(arguments: [(1, 2000), (4000, 1), (100, 20)])
    func aLongTextCompilesInTime(clauses: Int, statements: Int) throws {
        let source = try #require(emit(LargePolicy.prose(clauses: clauses, statements: statements)))
        #expect(try compiler().secondsToTypecheck(source, name: "long-\(clauses)") < 20)
    }

    @Test func aLongClauseHasAllOfItsStatementsInOrder() throws {
        let policy = LargePolicy.prose(clauses: 2, statements: 120)
        let program = """
            for clause in GuideSupport.clauses {
                print(clause.topic, clause.statements.map(\\.text).joined(separator: "/"))
            }
            """
        let texts = policy.clauses[0].statements.map(\.text.value).joined(separator: "/")
        #expect(
            try compiler().output(of: program, with: #require(emit(policy)), name: "long-order")
                == "clause1 \(texts)\nclause2 \(texts)\n")
    }

    private func compiler() throws -> SwiftCompiler { try SwiftCompiler.shared.get() }
}
