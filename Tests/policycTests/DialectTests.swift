import Foundation
import GuideSyntax
import PolicyAnalysis
import PolicyModel
import SourceText
import Testing

@testable import policyc

/// One invented policy, as the pages of eight generators publish it.
@Suite struct DialectTests {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Dialects")

    static let pages = [
        "docusaurus.mdx", "jekyll.md", "hugo.md", "gitbook.md", "mkdocs.md", "markdoc.md", "twig.md",
        "gfm.md",
    ]

    /// What a configuration would say.
    static let variables = [
        "plan": "Reef", "plans.cove": "Cove", "page.top": "Reef", "company": "Lagoon", "low": "Cove",
        "top": "Reef",
    ]

    /// What a page cannot say, and that it is told at its place.
    static let unsaid: [String: [String: String]] = [
        // A filter gives the value that the variable has not.
        "twig.md": ["Tickets of Cove": "unspecified"]
    ]

    static let findings: [String: [String]] = [
        "jekyll.md": ["26 template.condition"],
        "markdoc.md": ["15 template.condition"],
        "twig.md": ["16 template.condition", "19 template.hides-fact"],
    ]

    static func compile(_ name: String, variables: [String: String] = variables) throws
        -> Pipeline.Compilation
    {
        let bytes = Array(try Data(contentsOf: folder.appending(path: name)))
        var options = AnalysisOptions(guidePath: name)
        options.variables = TemplateVariables(variables)
        return Pipeline.compile(SourceFile(path: name, bytes: bytes), options: options)
    }

    /// The typed facts of a policy: what each feature gives each tier, and what is denied in prose.
    private static func facts(of policy: Policy) -> [String: String] {
        var facts = ["tiers": policy.tiers.map(\.name.value).joined(separator: ", ")]
        facts["features"] = policy.features.map(\.name.value).joined(separator: ", ")
        facts["excluded"] = policy.clauses.flatMap(\.statements).filter { $0.stance == .excluded }
            .map(\.text.value).joined(separator: "; ")
        for feature in policy.features {
            for part in feature.entitlements {
                let tier = policy.tiers.first { $0.id == part.tier }?.name.value ?? ""
                let said = [
                    part.coverage.map { "\($0.value.schedule)" }, part.response.map { "\($0.value)" },
                    part.quantity.map { "\($0.value)" },
                ].compactMap { $0 }
                facts["\(feature.name.value) of \(tier)"] =
                    ([part.availability.value.rawValue] + said).joined(separator: " ")
            }
        }
        return facts
    }

    @Test(arguments: pages)
    func saysTheSameAsThePlainPage(_ name: String) throws {
        let plain = Self.facts(of: try #require(try Self.compile("plain.md").policy))
        #expect(plain["features"] == "Live chat, Tickets, Training")
        #expect(plain.count == 9)
        let compilation = try Self.compile(name)
        let found = Self.facts(of: try #require(compilation.policy))
        #expect(found == plain.merging(Self.unsaid[name] ?? [:]) { _, unsaid in unsaid })
        let findings = compilation.diagnostics.sorted.filter { $0.severity > .note }.map { finding in
            "\(compilation.file.location(of: finding.span.start).line) \(finding.code)"
        }
        #expect(findings == Self.findings[name] ?? [])
    }

    /// Without its value a variable is named at each place, and nothing else of the page gets lost.
    @Test(arguments: ["docusaurus.mdx", "jekyll.md", "mkdocs.md", "markdoc.md"])
    func aTierWithoutANameIsToldAndItsCellsAreRead(_ name: String) throws {
        let compilation = try Self.compile(name, variables: [:])
        let policy = try #require(compilation.policy)
        #expect(policy.tiers.count == 2)
        #expect(policy.features.count == 3)
        let hidden = compilation.diagnostics.all.filter {
            $0.code == .templateHidesFact && $0.severity == .warning
        }
        #expect(!hidden.isEmpty)
        for finding in hidden {
            #expect(compilation.file.text(finding.span).first == "{")
            #expect(finding.help?.contains("variables: {") ?? false)
        }
        #expect(!compilation.diagnostics.hasErrors)
    }

    @Test func aConflictIsAnError() {
        let page = """
            ## Support plans

            | Service | Cove | Reef |
            |---|---|---|
            <<<<<<< HEAD
            | Tickets | 24x5: 12 hours | 24x7: 1 hour |
            =======
            | Tickets | 24x5: 8 hours | 24x7: 1 hour |
            >>>>>>> main
            """
        let found = Pipeline.compile(
            SourceFile(path: "page.md", text: page), options: AnalysisOptions(guidePath: "page.md"))
        #expect(
            found.diagnostics.all.contains {
                $0.code.name == "merge.conflict-marker" && $0.severity == .error
            })
    }
}

/// A configuration that `policyc init` would write.
@Suite struct ProposalTests {
    private static func proposal(_ name: String) throws -> String {
        let compilation = try DialectTests.compile(name, variables: [:])
        return ConfigurationProposal(
            policy: compilation.policy, survey: GuideSurvey(compilation), guidePath: name
        ).text
    }

    private static func read(_ text: String) -> (configuration: Configuration, findings: [Diagnostic]) {
        var diagnostics = Diagnostics()
        let configuration = ConfigurationReader.read(
            SourceFile(path: "policyc.yml", text: text), folder: ".", zones: TimeZoneNames(),
            diagnostics: &diagnostics)
        return (configuration, diagnostics.all)
    }

    @Test(arguments: ["plain.md"] + DialectTests.pages)
    func isReadAndChangesNothing(_ name: String) throws {
        let text = try Self.proposal(name)
        #expect(text == (try Self.proposal(name)))
        let (configuration, findings) = Self.read(text)
        #expect(findings == [])
        let bytes = Array(try Data(contentsOf: DialectTests.folder.appending(path: name)))
        let options = configuration.analysisOptions(for: name, entry: configuration.guides.first)
        let with = Pipeline.compile(SourceFile(path: name, bytes: bytes), options: options)
        let without = try DialectTests.compile(name, variables: [:])
        #expect(with.policy == without.policy)
    }

    @Test func namesWhatWasFound() throws {
        let text = try Self.proposal("jekyll.md")
        #expect(
            text.contains(
                "#   line 22, under `Support plans`: features in the rows, tiers in the columns (91 %)"
            ))
        #expect(text.contains("#   site.data.plans.cove: \"\"  # line 22"))
        #expect(text.contains("who gets to see what stands behind the condition?"))
    }

    /// Whatever stands on a page, it ends with its comment.
    @Test func aHostilePageStaysInItsComment() throws {
        let page =
            "## A\u{2028}guides: x\n\n| A | B\u{85}version: 2 | C |\n|---|---|---|\n| x | y\u{c}z: 1 | 24x7 |\n| v | 24x7 | 24x5 |\n"
        let compilation = Pipeline.compile(
            SourceFile(path: "page.md", text: page), options: AnalysisOptions(guidePath: "page.md"))
        let proposal = ConfigurationProposal(
            policy: compilation.policy, survey: GuideSurvey(compilation), guidePath: "page.md")
        #expect(Self.read(proposal.text).findings == [])
    }
}
