import Testing

/// How much a page may ask for, and how that is changed.
@Suite struct LimitTests {
    private static let table =
        "## Support plans\n\n| Plan | Cove | Reef |\n|---|---|---|\n| Chat | No | 24x7 |\n| Phone | No | 24x7 |\n"
    private static let page = table + "\n- a\n- b\n  - c\n\n{% include \"a.md\" %}\n"

    private func sandbox(_ limits: String = "") throws -> Sandbox {
        let sandbox = try Sandbox()
        try sandbox.write("---\ntitle: &x x\ntags: [*x, *x]\n---\n" + Self.page, to: "support.md")
        try sandbox.write("version: 1\nincludes: partials\n\(limits)", to: "policyc.yml")
        try sandbox.write("A.\n\n{% include \"b.md\" %}\n", to: "partials/a.md")
        try sandbox.write("B.\n", to: "partials/b.md")
        return sandbox
    }

    /// Each just where the page meets it, and one less.
    @Test(arguments: [
        ("bytes", 156, "input.too-large"), ("depth", 2, "input.too-deep"),
        ("cells", 9, "input.too-many-cells"), ("items", 3, "input.too-many-items"),
        ("includes", 2, "include.not-read"), ("values", 7, "front-matter.too-large"),
        ("aliases", 2, "front-matter.too-large"),
    ])
    func isMet(_ name: String, _ number: Int, _ code: String) throws {
        let sandbox = try sandbox("limits: {\(name): \(number - 1)}\n")
        let run = try sandbox.run("compile", "support.md")
        #expect(run.code == 1, "\(run.errors)")
        #expect(run.errors.contains("[\(code)]"), "\(run.errors)")
        #expect(run.errors.contains("`--limit \(name)=NUMBER`") && run.errors.contains("`limits: {\(name):"))
        // The command line counts before the configuration.
        let raised = try sandbox.run("compile", "support.md", "--limit", "\(name)=\(number)")
        #expect(raised.code == 0 && !raised.errors.contains("[\(code)]"), "\(raised.errors)")
    }

    @Test(arguments: [["compile"], ["check"], ["show"], ["dump", "--stage", "policy"], ["lint"]])
    func holdsForEachCommand(_ words: [String]) throws {
        let sandbox = try sandbox()
        let outputs = words == ["check"] ? ["--json", "support.json"] : []
        let run = try sandbox.run(words + ["support.md", "--limit", "cells=8"] + outputs)
        #expect((run.output + run.errors).contains("the tables of the page have more than 8 cells"))
        #expect(run.code == 1)
    }

    @Test func cellsOfHTMLCountWithThoseOfMarkdown() throws {
        let sandbox = try sandbox()
        let rows = "<tr><th>Plan</th><th>Cove</th></tr>\n<tr><td>Chat</td><td>Yes</td></tr>\n"
        try sandbox.write(Self.table + "\n<table>\n\(rows)</table>\n", to: "support.md")
        #expect(try sandbox.run("compile", "support.md", "--limit", "cells=13").code == 0)
        let run = try sandbox.run("compile", "support.md", "--limit", "cells=12")
        #expect(run.code == 1)
        #expect(run.errors.contains("support.md:10:1: error: the tables of the page have more than 12 cells"))
    }

    /// What a page includes is bounded with it.
    @Test func bytesOfIncludedFilesCount() throws {
        let sandbox = try Sandbox()
        try sandbox.write("version: 1\nincludes: partials\n", to: "policyc.yml")
        let tags = "\n{% include \"a.md\" %}\n\n{% include \"a.md\" %}\n"
        try sandbox.write(Self.table + tags, to: "support.md")
        try sandbox.write(String(repeating: "Words. ", count: 100), to: "partials/a.md")
        #expect(try sandbox.run("compile", "support.md", "--limit", "bytes=1600").code == 0)
        let run = try sandbox.run("compile", "support.md", "--limit", "bytes=1399")
        #expect(run.code == 1)
        #expect(run.errors.contains("is not read: it is larger than the 699 bytes that are left"))
        #expect(run.errors.contains("`--limit bytes=NUMBER`"))
    }

    /// A configuration cannot say how large it may be itself.
    @Test(arguments: [
        ("[" + Array(repeating: "x", count: 10_000).joined(separator: ", ") + "]", "10000 keys and values"),
        ("[&x x" + String(repeating: ", *x", count: 33) + "]", "33 aliases, the limit is 32"),
        (String(repeating: "[", count: 65) + String(repeating: "]", count: 65), "nests deeper than 64"),
    ])
    func thoseOfTheConfigurationAreFixed(_ value: String, _ reason: String) throws {
        let sandbox = try sandbox("vendor: \(value)\n")
        let run = try sandbox.run("compile", "support.md")
        #expect(run.code == 2 && run.errors.contains("[config.too-large]"), "\(run.errors)")
        #expect(run.errors.contains(reason) && run.errors.contains("; this limit is fixed\n"))
        #expect(!run.errors.contains("--limit"))
    }

    @Test(arguments: ["depth=1001", "depth=0", "depth", "dept=3", "=", "depth=many"])
    func isRefusedWhereItIsNone(_ value: String) throws {
        let run = try sandbox().run("lint", "support.md", "--limit", value)
        #expect(run.code == 2)
        #expect(run.errors.hasPrefix("error: the value `\(value)` is invalid for `--limit <name=number>`\n"))
        #expect(run.errors.contains("the names are `bytes`, `depth`"))
    }

    // MARK: Findings

    /// A page with so many cells that are not understood.
    private static func page(findings: Int) -> String {
        "## Support plans\n\n| Plan | Cove | Reef | Quay |\n|---|---|---|---|\n| Chat | No | 24x7 | 24x7 |\n"
            + (1...findings).map { "| Berth \($0) | perhaps \($0) | 24x7 | 24x7 |\n" }.joined()
    }

    @Test func theRestOfTheFindingsIsCounted() throws {
        let sandbox = try sandbox()
        try sandbox.write(Self.page(findings: 5), to: "support.md")
        let all = try sandbox.run("compile", "support.md")
        #expect(all.errors.split(separator: "\n").count { $0.contains("is not understood") } == 5)
        let run = try sandbox.run("compile", "support.md", "--limit", "findings=2")
        #expect(run.code == all.code && run.output == all.output)
        #expect(run.errors.split(separator: "\n").count { $0.contains("is not understood") } == 2)
        #expect(run.errors.hasSuffix("3 more findings are not printed; `--limit findings=5` prints all\n"))
    }

    @Test func errorsArePrintedBeforeWarnings() throws {
        let sandbox = try sandbox()
        try sandbox.write(Self.page(findings: 5) + "| Phone | No | 24x7 | 24x7 |\n", to: "support.md")
        let run = try sandbox.run("compile", "support.md", "--limit", "findings=1", "--limit", "cells=28")
        #expect(run.code == 1 && run.errors.contains("[input.too-many-cells]"))
    }

    @Test func lintCountsWhatItDoesNotPrint() throws {
        let sandbox = try sandbox("limits: {findings: 2}\n")
        try sandbox.write(Self.page(findings: 5), to: "docs/a.md")
        try sandbox.write(Self.page(findings: 5), to: "docs/b.md")
        let all = try sandbox.run("lint", "docs", "--limit", "findings=1000")
        let run = try sandbox.run("lint", "docs")
        #expect(run.code == all.code)
        #expect(run.output.contains("docs/a.md:6:") && !run.output.contains("docs/b.md"))
        let summary = all.output.split(separator: "\n").last ?? ""
        #expect(summary.hasSuffix("in 2 pages") && run.output.contains("\n\(summary)\n"))
        #expect(run.output.contains("more findings are not printed; `--limit findings="))
    }

    /// A program gets all, unless somebody says otherwise; and then nothing that it does not expect.
    @Test func reportsForProgramsAreWhole() throws {
        let sandbox = try Sandbox()
        try sandbox.write(Self.page(findings: 1100), to: "support.md")
        let found = { (run: Sandbox.Run) in
            run.output.split(separator: "\n").count { $0.contains("[cell.") }
        }
        #expect(found(try sandbox.run("lint", "support.md", "--format", "gnu")) >= 1100)
        #expect(found(try sandbox.run("lint", "support.md")) <= 1000)
        let cut = try sandbox.run("lint", "support.md", "--format", "gnu", "--limit", "findings=3")
        #expect(cut.output.split(separator: "\n").count == 3)
        #expect(cut.errors.contains("more findings are not printed"))
    }
}
