import Foundation
import TestTools
import Testing

@Suite struct LintCommandTests {
    private static let joke = "## Support plans\nWe do not repair sails.\n\nSails are a matter of taste.\n"
    private static let config = "version: 1\nlint:\n  rules:\n    prose.undecided: warning\n"
    private static let nothing = "# Nothing\n"

    private func sandbox(_ config: String = config) throws -> Sandbox {
        let sandbox = try Sandbox()
        try sandbox.write(config, to: "policyc.yml")
        return sandbox
    }

    // MARK: Exit codes and formats

    @Test func exitCodes() throws {
        let sandbox = try sandbox()
        try sandbox.write(Self.joke, to: "docs/a.md")
        let run = try sandbox.run("lint", "docs")
        #expect(run.code == 0 && run.output.hasSuffix("1 warning in 1 page\n") && run.errors.isEmpty)
        #expect(try sandbox.run("lint", "docs", "--strict").code == 1)
        #expect(try sandbox.run("lint", "docs", "--strict", "--level", "error").code == 0)
        try sandbox.write(Self.config.replacing("warning", with: "error"), to: "policyc.yml")
        #expect(try sandbox.run("lint", "docs").code == 1)
        try sandbox.makeFolder("empty")
        let none = try sandbox.run("lint", "empty")
        #expect(none.code == 2 && none.errors.hasPrefix("error: there is no page in `empty`\n"))
        let jobs = try sandbox.run("lint", "docs", "--jobs", "0")
        #expect(jobs.code == 2 && jobs.errors == "error: `--jobs` is 0, expected 1 or more\n")
    }

    @Test(arguments: ["gnu", "json", "sarif", "github", "junit"])
    func dataHasNoColorAndNoAbsolutePath(format: String) throws {
        let sandbox = try sandbox()
        try sandbox.write(Self.joke, to: "docs/a b.md")
        try sandbox.write(Self.nothing, to: "docs/c.md")
        let run = try sandbox.run("lint", "docs", "--format", format, "--color", "always", "--jobs", "1")
        #expect(run.code == 0 && run.errors == "1 warning in 2 pages\n")
        #expect(!run.output.contains("\u{1B}"))
        let again = try sandbox.run("lint", sandbox.path("docs"), "--format", format, "--jobs", "7")
        if format != "gnu" {
            #expect(again.output == run.output)
            #expect(!run.output.contains(sandbox.folder.lastPathComponent))
        }
    }

    @Test(.enabled(if: SchemaValidator.isInstalled, "needs python3-jsonschema"))
    func jsonIsWhatTheSchemaSays() throws {
        let sandbox = try sandbox()
        try sandbox.write(Self.joke, to: "docs/a.md")
        let schema = try sandbox.run("schema", "lint").output
        let report = try sandbox.run("lint", "docs", "--format", "json").output
        #expect(
            try SchemaValidator.verdicts(schema: Array(schema.utf8), documents: [Array(report.utf8)]) == [
                "valid"
            ])
    }

    // MARK: The walk

    @Test func walksWhatIsPartOfTheSite() throws {
        let sandbox = try sandbox(Self.config + "  exclude: [docs/old, 'docs/**/draft-*.md']\n")
        for name in [
            "a.md", "b.mdx", "c.markdown", "d.txt", ".hidden/e.md", "ignored/f.md", "old/g.md",
            "x/draft-h.md",
            "x/i.md",
        ] { try sandbox.write(Self.joke, to: "docs/" + name) }
        try sandbox.write("ignored/\n", to: "docs/.gitignore")
        try sandbox.write(Self.joke, to: "outside/secret.md")
        _ = try sandbox.shell(
            "ln -s ../outside docs/out; ln -s a.md docs/same.md; ln -s ../outside/secret.md docs/s.md")
        let pages = { (run: Sandbox.Run) in
            run.output.split(separator: "\n").compactMap { $0.split(separator: ":").first.map(String.init) }
        }
        let expected = ["docs/a.md", "docs/b.mdx", "docs/c.markdown", "docs/x/i.md"]
        #expect(pages(try sandbox.run("lint", "docs", "--format", "gnu")) == expected)
        #expect(
            pages(try sandbox.run("lint", "docs/x", "./docs", "docs/a.md", "--format", "gnu")) == expected)
        // What is named is checked.
        #expect(
            pages(try sandbox.run("lint", "docs/ignored/f.md", "--format", "gnu")) == ["docs/ignored/f.md"])
        // From another folder the same patterns fit.
        let below = try sandbox.shell("cd docs/x && \"$POLICYC\" lint . --format gnu")
        #expect(pages(below) == ["i.md"])
    }

    @Test func levelsGoByPathsFromTheConfiguration() throws {
        let sandbox = try sandbox(
            Self.config + "  overrides:\n    - files: docs/x/*.md\n      rules: {prose.undecided: off}\n")
        try sandbox.write(Self.joke, to: "docs/x/a.md")
        for script in ["lint docs", "lint docs/x/a.md", "lint \"$PWD/docs\""] {
            #expect(try sandbox.shell("\"$POLICYC\" \(script)").output.hasPrefix("no findings"))
        }
        #expect(try sandbox.shell("cd docs/x && \"$POLICYC\" lint a.md").output.hasPrefix("no findings"))
        let stdin = try sandbox.run("lint", "-", "--stdin-path", "docs/x/new.md", input: Data(Self.joke.utf8))
        #expect(stdin.output.hasPrefix("no findings"))
    }

    @Test func mistypedRulesInTheConfiguration() throws {
        let sandbox = try sandbox("version: 1\nlint:\n  rules:\n    prose.undecidid: off\n")
        let run = try sandbox.run("lint", ".")
        #expect(run.code == 2 && run.errors.contains("= help: did you mean `prose.undecided`?"))
    }

    // MARK: Fixes

    private static let fixable = """
        ## Support plans
        We do not repair sails.

        <!-- policyc-disable-next-line silence.unused, prose.undecided, silence.no-reason: why -->
        Sails are a matter of taste.

        """
    private static let fixed = fixable.replacing("silence.unused, ", with: "").replacing(
        ", silence.no-reason", with: "")

    @Test func fixesAreMadeOnceAndForAll() throws {
        let sandbox = try sandbox()
        try sandbox.write(Self.fixable, to: "docs/a.md")
        try sandbox.write(Self.joke, to: "docs/b.md")
        try sandbox.setPermissions(0o640, of: "docs/a.md")
        let before = try sandbox.snapshot()
        let diff = try sandbox.run("lint", "docs", "--diff")
        #expect(
            diff.code == 1
                && diff.output.contains("\n+<!-- policyc-disable-next-line prose.undecided: why -->\n"))
        #expect(try sandbox.snapshot() == before)
        let run = try sandbox.run("lint", "docs", "--fix")
        #expect(
            run.code == 0 && run.errors == "fixed 1 page\n" && run.output.hasSuffix("1 warning in 2 pages\n"))
        #expect(try sandbox.text(of: "docs/a.md") == Self.fixed)
        #expect(try sandbox.permissions(of: "docs/a.md") == 0o640)
        let after = try sandbox.snapshot()
        #expect(after["docs/b.md"] == before["docs/b.md"])
        #expect(try sandbox.run("lint", "docs", "--fix").errors.isEmpty)
        #expect(try sandbox.snapshot() == after)
        let none = try sandbox.run("lint", "docs", "--diff")
        #expect(none.code == 0 && none.output.isEmpty)
        #expect(try sandbox.run("lint", "docs", "--diff", "--fix").code == 2)
    }

    @Test func standardInputIsFixedToStandardOutput() throws {
        let sandbox = try sandbox()
        let run = try sandbox.run("lint", "-", "--fix", input: Data(Self.fixable.utf8))
        #expect(run.code == 0 && run.output == Self.fixed && run.errors == "no findings in 1 page\n")
        let same = try sandbox.run("lint", "-", "--fix", input: Data(Self.joke.utf8))
        #expect(same.output == Self.joke && same.errors.contains("prose.undecided"))
    }

    // MARK: Baselines

    @Test func aBaselineHidesWhatWasThere() throws {
        let sandbox = try sandbox(Self.config + "  baseline: baseline.json\n")
        try sandbox.write(Self.joke, to: "docs/a.md")
        try sandbox.write(Self.joke + "\nRopes are another.\n", to: "docs/b.md")
        let missing = try sandbox.run("lint", "docs")
        #expect(missing.code == 2 && missing.errors.contains("--update-baseline"))
        let update = try sandbox.run("lint", "docs", "--update-baseline")
        #expect(
            update.code == 0 && update.output.isEmpty && update.errors == "`baseline.json` lists 3 findings\n"
        )
        let written = try sandbox.text(of: "baseline.json")
        #expect(written.contains("\"path\": \"docs/a.md\"") && written.contains("Sails are a matter"))
        #expect(try sandbox.run("lint", "docs", "--strict").code == 0)
        #expect(try sandbox.shell("cd docs && \"$POLICYC\" lint . --strict").code == 0)
        // Lines move, and a new finding is a finding.
        try sandbox.write("# New\n\n" + Self.joke + "\nOars are a third.\n", to: "docs/a.md")
        let more = try sandbox.run("lint", "docs", "--strict", "--format", "gnu")
        #expect(
            more.code == 1 && more.output.hasPrefix("docs/a.md:8:1: ")
                && more.output.split(separator: "\n").count == 1)
        // SARIF and baseline know a finding by the same digits.
        let sarif = try sandbox.run(
            "lint", "docs", "--format", "sarif", "--baseline", "none.json", "--update-baseline")
        #expect(sarif.code == 0)
        let report = try sandbox.run("lint", "docs", "--format", "sarif", "--level", "note")
        #expect(report.output.matches(of: /"policyc\/v1": "([0-9a-f]{32})"/).count == 1)
    }

    @Test func aFindingThatIsGoneHasToLeaveTheBaseline() throws {
        let sandbox = try sandbox()
        try sandbox.write(Self.joke, to: "docs/a.md")
        try sandbox.write(Self.joke, to: "docs/b.md")
        #expect(try sandbox.run("lint", "docs", "--baseline", "b.json", "--update-baseline").code == 0)
        try sandbox.write(Self.nothing, to: "docs/a.md")
        let stale = try sandbox.run("lint", "docs", "--baseline", "b.json")
        #expect(stale.code == 1 && stale.errors.hasPrefix("docs/a.md: `prose.undecided` is in the baseline"))
        // A run over another page, or another folder, does not judge it.
        try sandbox.write(Self.nothing, to: "other/c.md")
        #expect(try sandbox.run("lint", "other", "--baseline", "b.json").code == 0)
        #expect(try sandbox.run("lint", "docs/b.md", "--baseline", "b.json").code == 0)
        #expect(try sandbox.run("lint", "docs/b.md", "--baseline", "b.json", "--update-baseline").code == 0)
        #expect(try sandbox.run("lint", "docs", "--baseline", "b.json").code == 1)
        #expect(try sandbox.run("lint", "docs", "--baseline", "b.json", "--update-baseline").code == 0)
        #expect(try sandbox.run("lint", "docs", "--baseline", "b.json").code == 0)
    }

    @Test func aBrokenBaselineIsRefusedWithItsPlace() throws {
        let sandbox = try sandbox()
        try sandbox.write(Self.joke, to: "docs/a.md")
        for (text, place) in [
            ("{\"formatVersion\": 1, \"finding\": []}", "b.json:1:22: error: unknown key `finding`"),
            ("{\"formatVersion\": 2}", "b.json:1:19: error: this policyc reads version 1"),
            ("{", "b.json:"),
            ("{\"formatVersion\": 1, \"findings\": [{\"rule\": \"x\"}]}", "b.json:1:35: error:"),
        ] {
            try sandbox.write(text, to: "b.json")
            let run = try sandbox.run("lint", "docs", "--baseline", "b.json")
            #expect(run.code == 2 && run.errors.hasPrefix(place), "\(run.errors)")
        }
    }

    // MARK: Rules

    @Test func pagesAboutRules() throws {
        let sandbox = try Sandbox()
        #expect(try sandbox.run("rules", "--docs", "rules").code == 2)
        try sandbox.makeFolder("rules")
        #expect(try sandbox.run("rules", "--docs", "rules", "--check").code == 1)
        #expect(try sandbox.run("rules", "--docs", "rules").code == 0)
        #expect(try sandbox.run("rules", "--docs", "rules", "--check").code == 0)
        try sandbox.write("x", to: "rules/old.md")
        let old = try sandbox.run("rules", "--docs", "rules", "--check")
        #expect(old.code == 1 && old.output == "`rules/old.md` is the page of no rule\n")
        #expect(try sandbox.run("rules", "--format", "json").output.contains("\"code\": \"silence.unused\""))
        #expect(try sandbox.run("rules", "--format", "markdown").output.hasPrefix("| rule | severity |"))
        #expect(try sandbox.run("explain", "silence.unusd").errors.contains("did you mean `silence.unused`?"))
    }
}
