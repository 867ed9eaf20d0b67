import Foundation
import Testing

/// The account as the command line gives it.
@Suite struct AccountCommandTests {
    private static let guide = """
        ## Support plans

        | Plan | Dock |
        |------|------|
        | Chat | 24x7 |

        We do not repair\tsails.
        """

    private func sandbox() throws -> Sandbox {
        let sandbox = try Sandbox()
        try sandbox.write(Self.guide, to: "support.md")
        return sandbox
    }

    @Test func listOnStandardOutput() throws {
        let run = try self.sandbox().run("compile", "--account", "support.md")
        #expect(run.code == 0, "\(run.errors)")
        #expect(
            run.output == """
                 1:1  informative  heading        /clauses/0/heading  Support plans
                 3:3  informative  cell           Plan
                3:10  policy       cell           /tiers/0  Dock
                 5:3  policy       cell           /features/0/name  Chat
                5:10  policy       cell           /features/0/entitlements/dock  24x7
                 7:1  policy       sentence       /clauses/0/statements/0  We do not repair sails.

                |           | in the policy | not understood | informative | outside | all |
                |-----------|---------------|----------------|-------------|---------|-----|
                | blocks    | 2             | 0              | 1           | 0       | 3   |
                | headings  | 0             | 0              | 1           | 0       | 1   |
                | sentences | 1             | 0              | 0           | 0       | 1   |
                | cells     | 3             | 0              | 1           | 0       | 4   |

                """)
    }

    @Test func theGuideIsReadAndNotWritten() throws {
        let sandbox = try sandbox()
        #expect(try sandbox.run("compile", "--account", "support.md").code == 0)
        #expect(try sandbox.text(of: "support.md") == Self.guide)
    }

    @Test func pageWithMarks() throws {
        let sandbox = try sandbox()
        let run = try sandbox.run("show", "--account", "support.md")
        #expect(run.code == 0, "\(run.errors)")
        let lines = run.output.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(
            lines.prefix(8).map(String.init) == [
                "   1   i  | ## Support plans", "   2      |", "   3 = i  | | Plan | Dock |",
                "   4      | |------|------|", "   5 =    | | Chat | 24x7 |", "   6      |",
                "   7 =    | We do not repair\tsails.", "",
            ])
        let painted = try sandbox.run("show", "--account", "--color", "always", "support.md")
        #expect(painted.output.contains("\u{1B}[32mWe do not repair\tsails.\u{1B}[0m"))
    }

    @Test func jsonAsAnOutput() throws {
        let sandbox = try sandbox()
        let run = try sandbox.run("compile", "support.md", "--account-json", "account.json")
        #expect(run.code == 0 && run.output.isEmpty && run.errors == "wrote account.json\n")
        let json = try JSONSerialization.jsonObject(with: Data(try sandbox.text(of: "account.json").utf8))
        let numbers = try #require((json as? [String: Any])?["numbers"] as? [String: [String: Int]])
        #expect(numbers["cell"]?["policy"] == 3 && numbers["cell"]?["total"] == 4)
    }

    /// Who asks why a page does not compile gets the account all the same.
    @Test func pageWithoutPolicy() throws {
        let sandbox = try Sandbox()
        try sandbox.write("# Boats\n\nBoats swim.\n", to: "boats.md")
        let run = try sandbox.run("compile", "--account", "boats.md")
        #expect(run.code == 1)
        #expect(run.output.contains("3:1  outside      sentence       Boats swim."))
        #expect(try sandbox.run("show", "--account", "boats.md").code == 1)
    }

    @Test func accountOfOneCellIsRefused() throws {
        let run = try self.sandbox().run("show", "--account", "--tier", "dock", "support.md")
        #expect(run.code == 2 && run.errors.contains("`--account` shows the whole page"))
    }

    /// What the guide holds does not reach the terminal as a command.
    @Test func controlCharactersAreShown() throws {
        let sandbox = try Sandbox()
        try sandbox.write("## Support plans\n\nWe do not repair \u{1B}[2Jsails.\u{202E}\n", to: "bad.md")
        for arguments in ["show", "compile"] {
            let run = try sandbox.run(arguments, "--account", "bad.md")
            #expect(!run.output.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" })
            #expect(run.output.contains("\\u{1b}[2J"))
        }
    }
}
