import Foundation
import GuideSyntax
import MarkdownSyntax
import PolicyAccount
import PolicyAnalysis
import PolicyJSON
import SourceText
import TestTools
import Testing

@testable import policyc

/// Nothing is lost in silence: the account has an entry for everything that a reader sees on a page, and for everything
/// that the policy says.
@Suite struct AccountPropertyTests {
    struct Page: Sendable, CustomTestStringConvertible {
        let file: SourceFile
        let compilation: Pipeline.Compilation
        let account: Account

        var testDescription: String { file.path }

        init?(_ url: URL) {
            guard let data = try? Data(contentsOf: url) else { return nil }
            file = SourceFile(path: url.lastPathComponent, bytes: Array(data))
            compilation = Pipeline.compile(file, options: AnalysisOptions(guidePath: file.path))
            guard let account = compilation.account else { return nil }
            self.account = account
        }

        static let all = (GuidePages.own + GuidePages.published).compactMap(Page.init)
    }

    @Test(arguments: Page.all)
    func partsStandInOrderInTheirBlocks(page: Page) {
        var end = 0
        for block in page.account.blocks {
            #expect(!block.parts.isEmpty || block.kind == .frontMatter || block.kind == .list)
            for part in block.parts {
                #expect(block.span.contains(part.span), "\(part)")
                #expect(part.span.start >= end, "\(part)")
                end = part.span.end
            }
        }
    }

    /// The tree of the room before says what a reader sees; the account must have all of it.
    @Test(arguments: Page.all)
    func everyWordOnThePageIsInAPart(page: Page) throws {
        var diagnostics = Diagnostics()
        let tree = MarkdownTree(parsing: page.file, diagnostics: &diagnostics)
        let spans = page.account.parts.map(\.span)
        var words = 0
        for node in tree.nodes where node.kind == .text || node.kind == .code {
            // What a template puts there is not known here, and no word of the page.
            let text = page.file.text(node.span).trimmingCharacters(in: .whitespaces)
            guard !text.isEmpty, !text.hasPrefix("{%") else { continue }
            words += 1
            let isThere = spans.contains { $0.start < node.span.end && node.span.start < $0.end }
            #expect(isThere, "lost: \(text)")
        }
        #expect(words > 0)
    }

    @Test(arguments: Page.all)
    func aFateHasItsReason(page: Page) {
        for part in page.account.parts {
            switch part.fate {
            case .policy: #expect(!part.nodes.isEmpty, "\(part)")
            case .diagnosed: #expect(!part.findings.isEmpty, "\(part)")
            case .informative: #expect(!part.nodes.isEmpty || part.kind != .sentence, "\(part)")
            case .outside: #expect(part.nodes.isEmpty && part.findings.isEmpty, "\(part)")
            }
        }
    }

    /// What became of a sentence, seen from the policy: each statement, cell and fact has the part that says it.
    @Test(arguments: Page.all)
    func everythingInThePolicyComesFromAPart(page: Page) throws {
        guard let policy = page.compilation.policy else { return }
        let named = Set(page.account.parts.flatMap(\.nodes).map(\.description))
        for (index, clause) in policy.clauses.enumerated() {
            for statement in clause.statements.indices {
                #expect(named.contains("/clauses/\(index)/statements/\(statement)"))
            }
        }
        for (index, feature) in policy.features.enumerated() {
            // A row that lacks a cell is reported as a whole.
            for entitlement in feature.entitlements where !entitlement.span.isEmpty {
                #expect(named.contains("/features/\(index)/entitlements/\(entitlement.tier)"))
            }
        }
        for index in policy.tiers.indices { #expect(named.contains("/tiers/\(index)")) }
        for index in policy.hours.indices { #expect(named.contains("/hours/\(index)")) }
        for index in policy.scopes.indices where policy.scopes[index].explanation != nil {
            #expect(named.contains("/scopes/\(index)/explanation"))
        }
    }

    @Test(arguments: Page.all)
    func everyNodeIsInThePolicy(page: Page) throws {
        guard let policy = page.compilation.policy else {
            #expect(!page.account.parts.contains { !$0.nodes.isEmpty })
            return
        }
        let json = try PointedJSON(PolicyJSON.encode(policy.document))
        for node in page.account.parts.flatMap(\.nodes) {
            #expect(json[node.description] != nil, "\(node) leads nowhere")
        }
    }

    /// A section that has a clause has nothing that the account leaves out.
    @Test(arguments: Page.all)
    func noSentenceOfAPolicySectionIsOutside(page: Page) {
        guard let policy = page.compilation.policy else { return }
        let sections = policy.clauses.map(\.span)
        for part in page.account.parts where part.kind == .sentence && part.fate == .outside {
            #expect(!sections.contains { $0.contains(part.span) }, "\(part.text)")
        }
    }

    @Test(arguments: Page.all)
    func theNumbersAddUp(page: Page) {
        let account = page.account
        #expect(account.blockCount.total == account.blocks.count)
        let counts = Account.PartKind.allCases.map(account.count(of:))
        #expect(counts.map(\.total).reduce(0, +) == account.parts.count)
        for fate in Account.Fate.allCases {
            #expect(
                counts.map { $0[fate] }.reduce(0, +) == account.parts.count { $0.fate == fate })
        }
    }

    @Test(
        .enabled(
            if: SchemaValidator.isInstalled, "needs /usr/bin/python3 with jsonschema (python3-jsonschema)"))
    func jsonKeepsToItsSchema() throws {
        let pages = Page.all
        let verdicts = try SchemaValidator.verdicts(
            schema: Account.schema,
            documents: pages.map { $0.account.encoded(guide: $0.file.path, in: $0.file) })
        #expect(verdicts.count == pages.count)
        for (page, verdict) in zip(pages, verdicts) { #expect(verdict == "valid", "\(page.file.path)") }
    }
}

/// What the account says of each kind of thing, word for word.
@Suite struct AccountWordingTests {
    private func account(of text: String) throws -> [String] {
        let file = SourceFile(path: "support.md", text: text)
        let compilation = Pipeline.compile(file, options: AnalysisOptions(guidePath: file.path))
        return try #require(compilation.account).parts.map { part in
            let became = part.nodes.map(\.description) + part.findings.map { "[\($0)]" }
            return ([part.fate.rawValue, part.kind.rawValue] + became + [part.text]).filter { !$0.isEmpty }
                .joined(separator: " ")
        }
    }

    @Test func aPolicy() throws {
        let parts = try account(
            of: """
                ---
                title: Harbor support
                ---
                ![Our pier](pier.png)

                ## Plans
                <!-- Keep in step with the contract. -->
                | Plan | Dock | Pier |
                |---|---|---|
                | **Scope** | Basic | Basic |
                | Chat | ❌ | soonish |
                | Mail | 24x5 | 24x7 |

                Sales is open Monday to Friday, 9AM to 5PM UTC. You must ask there. Ducks swim.

                - **Basic**: Support helps:
                  - Find the page

                ## Range of support
                We do not repair sails. Sails are made of cloth.

                ```sh
                ls
                ```
                """)
        #expect(
            parts == [
                "policy key /guide/title /guide/frontMatter/title title",
                "outside image Our pier",
                "informative heading /clauses/0/heading Plans",
                "outside comment",
                "informative cell Plan",
                "policy cell /tiers/0 Dock",
                "policy cell /tiers/1 Pier",
                "informative cell Scope",
                "policy cell /scopes/0 /tiers/0/scope Basic",
                "policy cell /tiers/1/scope Basic",
                "policy cell /features/0/name Chat",
                "policy cell /features/0/entitlements/dock ❌",
                "diagnosed cell /features/0/entitlements/pier [cell.not-understood] soonish",
                "policy cell /features/1/name Mail",
                "policy cell /features/1/entitlements/dock 24x5",
                "policy cell /features/1/entitlements/pier 24x7",
                "policy sentence /hours/0 Sales is open Monday to Friday, 9AM to 5PM UTC.",
                "policy sentence /clauses/0/statements/0 You must ask there.",
                "informative sentence /clauses/0/statements/1 Ducks swim.",
                "policy sentence /scopes/0/explanation Basic: Support helps:",
                "policy sentence /scopes/0/explanation/items/0 Find the page",
                "informative heading /clauses/1/heading Range of support",
                "policy sentence /clauses/1/statements/0 We do not repair sails.",
                "informative sentence /clauses/1/statements/1 Sails are made of cloth.",
                "outside code",
            ])
    }

    @Test func aTableThatIsNotCompiled() throws {
        let parts = try account(
            of: """
                ## Support plans
                | Plan | Dock | Pier |
                |---|---|---|
                | Chat | ❌ | ✅ |

                | Depth | Price |
                |---|---|
                | 1 m | 5 EUR |
                """)
        #expect(
            parts.suffix(4) == [
                "diagnosed cell [table.skipped] Depth", "diagnosed cell [table.skipped] Price",
                "diagnosed cell [table.skipped] 1 m", "diagnosed cell [table.skipped] 5 EUR",
            ])
    }

    @Test func aPageWithoutPolicy() throws {
        let parts = try account(of: "# Boats\n\nBoats swim.\n\n***\n")
        #expect(
            parts == ["outside heading Boats", "outside sentence Boats swim.", "outside thematicBreak"])
    }
}
