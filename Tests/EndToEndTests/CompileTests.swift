import Foundation
import Testing

/// Compiles the example of the contract, and what may go wrong with its outputs.
@Suite struct CompileTests {
    @Test func jsonOnStandardOutput() throws {
        let sandbox = try Harbor.sandbox()
        let run = try sandbox.run("compile", "support.md")
        #expect(run.code == 0, "\(run.errors)")
        #expect(run.output.hasPrefix("{\n") && run.output.hasSuffix("}\n"))
        #expect(run.output.contains("\"path\": \"support.md\""))
        let piped = try sandbox.run(
            "compile", "-", "--stdin-path", "support.md", input: Data(Harbor.guide.utf8))
        #expect(piped.output == run.output)
    }

    @Test func unchangedFilesAreLeftAlone() throws {
        let sandbox = try Harbor.sandbox()
        let first = try sandbox.run("compile", "support.md", "--json", "a.json", "--source-map", "a.map")
        #expect(first.code == 0 && first.errors == "wrote a.json\nwrote a.map\n")
        let inode = try sandbox.inode(of: "a.json")
        let second = try sandbox.run("compile", "support.md", "--json", "a.json", "--source-map", "a.map")
        #expect(second.errors == "unchanged a.json\nunchanged a.map\n")
        #expect(try sandbox.inode(of: "a.json") == inode)
        #expect(try sandbox.names() == ["a.json", "a.map", "support.md"])
    }

    @Test func permissionsAndLinksAreKept() throws {
        let sandbox = try Harbor.sandbox()
        try sandbox.write("old", to: "real/a.json")
        try sandbox.setPermissions(0o640, of: "real/a.json")
        try FileManager.default.createSymbolicLink(
            atPath: sandbox.path("a.json"), withDestinationPath: "real/a.json")
        #expect(try sandbox.run("compile", "support.md", "--json", "a.json").code == 0)
        #expect(try sandbox.permissions(of: "real/a.json") == 0o640)
        #expect(try sandbox.text(of: "real/a.json").hasPrefix("{"))
        #expect(
            try FileManager.default.destinationOfSymbolicLink(atPath: sandbox.path("a.json")) == "real/a.json"
        )
    }

    @Test func anErrorLeavesEveryOutputAsItWas() throws {
        let sandbox = try Harbor.sandbox()
        try sandbox.write("old", to: "a.json")
        try sandbox.makeFolder("taken")
        let before = try sandbox.snapshot()
        for other in ["taken", "missing/b.swift", "support.md", "a.json", "/dev/full"] {
            let run = try sandbox.run("compile", "support.md", "--source-map", "a.json", "--json", other)
            #expect(run.code == 2, "\(other)")
            #expect(run.output.isEmpty && run.errors.hasPrefix("error: "), "\(other)")
            #expect(try sandbox.snapshot() == before, "\(other)")
        }
        try sandbox.write(Harbor.guide.replacing("| Pier |", with: "| Dock |"), to: "support.md")
        #expect(try sandbox.run("compile", "support.md", "--json", "a.json").code == 1)
        #expect(try sandbox.text(of: "a.json") == "old")
    }

    @Test func messagesOfOutputs() throws {
        let sandbox = try Harbor.sandbox()
        try sandbox.makeFolder("taken")
        func errors(_ path: String) throws -> String {
            try sandbox.run("compile", "support.md", "--json", path).errors
        }
        #expect(
            try errors("taken")
                == "error: cannot write `taken`: it is a folder\n  = help: name a file in it\n")
        #expect(
            try errors("no where/a.json")
                == "error: cannot write `no where/a.json`: the folder `no where` does not exist\n"
                + "  = help: create it with `mkdir -p 'no where'`\n")
        #expect(
            try errors("support.md").hasPrefix("error: the output `support.md` is the input `support.md`\n"))
        #expect(
            try sandbox.run("compile", "support.md", "--json", "a", "--source-map", "./a").errors
                .hasPrefix("error: two outputs go to one file: `a` and `./a`"))
        #expect(
            try sandbox.run("compile", "support.md", "--json", "-", "--source-map", "-").errors
                .hasPrefix("error: two outputs go to standard output"))
        #expect(
            try sandbox.run("compile", "support.md", "support.md", "--json", "a").errors
                .hasPrefix("error: `--json a` names one file for 2 guides"))
    }

    @Test(
        .enabled(
            if: Program.isLinux && Program.isAdministrator, "only the administrator can mount a small disk"))
    func fullDisk() throws {
        let sandbox = try Harbor.sandbox()
        try sandbox.makeFolder("small")
        guard try sandbox.shell("mount -t tmpfs -o size=8k tmpfs small").code == 0 else { return }
        defer { _ = try? sandbox.shell("umount small") }
        try sandbox.write("old", to: "small/a.json")
        _ = try sandbox.shell("head -c 100000 /dev/zero > small/filler")
        let run = try sandbox.run(
            "compile", "support.md", "--json", "small/a.json", "--source-map", "small/a.map")
        #expect(run.code == 2)
        #expect(run.errors.contains("no space left on the device"))
        #expect(try sandbox.text(of: "small/a.json") == "old")
        #expect(try sandbox.names(in: "small") == ["a.json", "filler"])
    }

    @Test(.enabled(if: Program.canLackRights, "nobody here lacks the right to write a file"))
    func readOnly() throws {
        let sandbox = try Harbor.sandbox()
        try sandbox.write("old", to: "locked/old.json")
        try sandbox.write("old", to: "a.json")
        try sandbox.setPermissions(0o555, of: "locked")
        try sandbox.setPermissions(0o444, of: "a.json")
        defer { try? sandbox.setPermissions(0o755, of: "locked") }
        let before = try sandbox.snapshot()
        for path in ["locked/a.json", "locked/old.json", "a.json"] {
            let run = try sandbox.runWithoutRights(
                "compile", "support.md", "--source-map", "new.map", "--json", path)
            #expect(run.code == 2)
            #expect(run.errors == "error: cannot write `\(path)`: permission denied\n")
            #expect(try sandbox.snapshot() == before, "\(path)")
        }
    }

    @Test func devicesAreWrittenAndNotReplaced() throws {
        let sandbox = try Harbor.sandbox()
        let run = try sandbox.shell("\"$POLICYC\" compile support.md --json /dev/stdout -q | head -c 1")
        #expect(run.output == "{")
        #expect(try sandbox.run("compile", "support.md", "--json", "/dev/null").code == 0)
        #expect(try sandbox.shell("test -c /dev/null").code == 0)
    }

    @Test func depfile() throws {
        let sandbox = try Harbor.sandbox()
        let run = try sandbox.run("compile", "support.md", "--json", "a b.json", "--depfile", "a.d")
        #expect(run.code == 0)
        #expect(try sandbox.text(of: "a.d") == "a\\ b.json: support.md\n")
        #expect(try sandbox.run("compile", "support.md", "--depfile", "a.d").code == 2)
    }

    @Test func configuredOutputsAndDrift() throws {
        let sandbox = try Harbor.sandbox()
        try sandbox.write(
            "version: 1\nguides:\n- {path: support.md, name: Harbor, json: out/a.json, source-map: out/a.map}\n",
            to: "policyc.yml")
        let early = try sandbox.run("compile")
        #expect(early.code == 2)
        #expect(early.errors.contains("mkdir -p out"))
        try sandbox.makeFolder("out")
        let missing = try sandbox.run("check")
        #expect(missing.code == 1)
        #expect(missing.output.contains("--- out/a.json (missing)"))
        #expect(try sandbox.run("compile").code == 0)
        #expect(try sandbox.names(in: "out") == ["a.json", "a.map"])
        let inStep = try sandbox.run("check")
        #expect(inStep.code == 0)
        #expect(inStep.errors == "2 generated files in step with 1 guide\n")

        try sandbox.write(Harbor.guide.replacing("12 Hours", with: "8 Hours"), to: "support.md")
        let drift = try sandbox.run("check")
        #expect(drift.code == 1)
        #expect(drift.output.contains("--- out/a.json (on disk)\n+++ out/a.json (from the guide)\n@@ "))
        #expect(drift.errors.contains("= help: run `policyc compile`"))
        #expect(try sandbox.run("check", "support.md").code == 1)
        #expect(try sandbox.run("compile").code == 0)
        #expect(try sandbox.run("check").code == 0)
    }

    @Test func outputsStayBelowTheConfiguration() throws {
        let sandbox = try Harbor.sandbox()
        try sandbox.makeFolder("inner")
        try sandbox.makeFolder("outside")
        try FileManager.default.createSymbolicLink(
            atPath: sandbox.path("inner/out"), withDestinationPath: "../outside")
        try sandbox.write(
            "version: 1\nguides:\n- {path: support.md, json: out/a.json}\n", to: "inner/policyc.yml")
        try sandbox.write(Harbor.guide, to: "inner/support.md")
        let run = try sandbox.run("compile", "--config", "inner/policyc.yml")
        #expect(run.code == 2)
        #expect(run.errors.contains("a symbolic link leads out of the folder"))
        #expect(try sandbox.names(in: "outside") == [])
    }

    @Test func theMatrix() throws {
        let sandbox = try Harbor.sandbox()
        let show = try sandbox.run("show", "support.md")
        #expect(show.code == 0)
        #expect(show.output.contains("|----------|"))
        #expect(show.output.contains("2 tiers, 3 features, 2 scopes"))
        let narrow = try sandbox.run("show", "support.md", environment: ["COLUMNS": "40"])
        #expect(
            narrow.output.split(separator: "\n").filter { $0.hasPrefix("|") }.allSatisfy { $0.count <= 40 })
        let compile = try sandbox.run("compile", "support.md", "--json", "a.json", "--matrix")
        #expect(compile.output.contains(show.output))
    }

    @Test func oneCell() throws {
        let sandbox = try Harbor.sandbox()
        let cell = try sandbox.run("show", "support.md", "--tier", "DOCK", "--feature", "tickets")
        #expect(cell.code == 0)
        #expect(cell.output.contains("Tickets for Dock (tier 1 of 2)"))
        #expect(cell.output.contains("within 12 hours of the coverage"))
        #expect(cell.output.contains("support.md:11:"))
        #expect(cell.output.contains("^^^^"))
        let unknown = try sandbox.run("show", "support.md", "--tier", "dokc")
        #expect(unknown.code == 2)
        #expect(unknown.errors.contains("did you mean `Dock`?"))
        let severity = try sandbox.run(
            "show", "support.md", "--tier", "dock", "--feature", "chat", "--severity", "p1")
        #expect(severity.code == 2)
        #expect(severity.errors.contains("does not split anything by severity"))
    }

    @Test func proposal() throws {
        let sandbox = try Harbor.sandbox()
        let printed = try sandbox.run("init", "support.md", "-o", "-")
        #expect(printed.code == 0)
        #expect(printed.output.contains("order: [Dock, Pier]"))
        #expect(try sandbox.run("init", "support.md").code == 0)
        #expect(try sandbox.text(of: "policyc.yml") == printed.output)
        let again = try sandbox.run("init", "support.md")
        #expect(again.code == 2)
        #expect(again.errors.contains("add `--force`"))
        #expect(try sandbox.run("init", "support.md", "--force").code == 0)
    }

    @Test func theProposalCompiles() throws {
        let sandbox = try Harbor.sandbox()
        #expect(try sandbox.run("init", "support.md").code == 0)
        try sandbox.makeFolder("generated")
        #expect(try sandbox.run("compile").code == 0)
        #expect(try sandbox.run("check").code == 0)
    }

    @Test func theProposalForInvisibleCharactersCompiles() throws {
        let sandbox = try Sandbox()
        let odd = "x\u{E0001}\u{1D173}\u{200B}\u{FFFF}y"
        try sandbox.write(
            Harbor.guide.replacing("Dock", with: odd).replacing("## ", with: "## \(odd) "), to: "a\(odd).md")
        #expect(try sandbox.run("init", "a\(odd).md").code == 0)
        try sandbox.makeFolder("generated")
        let run = try sandbox.run("compile")
        #expect(run.code == 0 && !run.errors.contains("[config."), "\(run.errors)")
    }

    @Test func aGuideWithErrorsIsToldThemAndGetsAProposal() throws {
        let sandbox = try Harbor.sandbox()
        try sandbox.write(Harbor.guide.replacing("| Pier |", with: "| Dock |"), to: "support.md")
        #expect(try sandbox.run("init", "support.md").code == 1)
        #expect(try sandbox.names() == ["policyc.yml", "support.md"])
    }

    /// Two guides of one configuration seldom have the same tiers.
    @Test func theProposedOrderIsThatOfItsGuide() throws {
        let sandbox = try Harbor.sandbox()
        #expect(try sandbox.run("init", "support.md").code == 0)
        try sandbox.write(
            Harbor.guide.replacing("| Dock | Pier |", with: "| Iron | Gold |"), to: "other.md")
        #expect(try sandbox.run("compile", "other.md").code == 0)
    }

    /// An editor compiles what is not saved yet: by its path it is the guide that the configuration lists.
    @Test func standardInputHasItsPlaceInTheConfiguration() throws {
        let sandbox = try Harbor.sandbox()
        try sandbox.write(
            "version: 1\nguides:\n- {path: support.md, name: Hafen, json: a.json}\n", to: "policyc.yml")
        #expect(try sandbox.run("compile").code == 0)
        let path = sandbox.path("support.md")
        let swift = try sandbox.run(
            "compile", "-", "--stdin-path", path, "--swift", "-", input: Data(Harbor.guide.utf8))
        #expect(swift.output.contains("public enum Hafen"))
        #expect(swift.output.hasPrefix("// Generated by policyc from support.md."))
        let check = try sandbox.run(
            "check", "-", "--stdin-path", "support.md",
            input: Data(Harbor.guide.replacing("12 Hours", with: "8 Hours").utf8))
        #expect(check.code == 1)
        let stray = try sandbox.run(
            "compile", "-", "--stdin-path", "/nowhere/x.md", input: Data(Harbor.guide.utf8))
        #expect(stray.output.contains("\"path\": \"x.md\""))
    }

    @Test func pathsWithBlanksAndUmlautsFromASubfolder() throws {
        let sandbox = try Sandbox()
        try sandbox.write(Harbor.guide, to: "F\u{FC}hrer f\u{FC}r/Unser Hafen.md")
        try sandbox.makeFolder("F\u{FC}hrer f\u{FC}r/unten")
        let run = try sandbox.shell(
            """
            cd F*/unten && "$POLICYC" compile '../Unser Hafen.md' --json "$PWD/../a b.json" && \
            "$POLICYC" check '../Unser Hafen.md' --json '../a b.json'
            """)
        #expect(run.code == 0, "\(run.errors)")
        #expect(run.errors.hasSuffix("1 generated file in step with 1 guide\n"))
    }

    @Test func aLinkToAGuideIsThatGuide() throws {
        let sandbox = try Harbor.sandbox()
        try FileManager.default.createSymbolicLink(
            atPath: sandbox.path("link.md"), withDestinationPath: "support.md")
        try sandbox.write(
            "version: 1\nguides:\n- {path: support.md, json: a.json}\n", to: "policyc.yml")
        #expect(try sandbox.run("compile", "link.md").output.contains("\"path\": \"support.md\""))
        let over = try sandbox.run("compile", "link.md", "--json", "support.md")
        #expect(over.errors.hasPrefix("error: the output `support.md` is the input `link.md`\n"))
    }

    @Test(arguments: ["markdown", "guide", "tables", "policy"])
    func dumps(_ stage: String) throws {
        let run = try Harbor.sandbox().run("dump", "support.md", "--stage", stage)
        #expect(run.code == 0)
        #expect(!run.output.isEmpty)
    }
}

/// The invented guide of the documentation.
enum Harbor {
    static let guide = """
        ---
        title: Harbor support
        reviewed: "2026-02-01"
        permalink: docs/support/
        ---
        ## Plans
        | Plan | Dock | Pier |
        |---|---|---|
        | **Scope** | Basic <Popover title="Scope" content="<ul><li>Console</li></ul>" /> | Full <Popover title="Scope" content="Code review" /> |
        | [**Chat**](#chat) | ❌ | 24x7: Priority |
        | **Tickets** | 24x5: 12 Hours | 24x7: 1 Hour |
        | **Training** | Available for Purchase | 2 per year |

        Sales and Billing are open on business days, Monday to Friday, 9AM to 5PM PST.

        """

    static func sandbox() throws -> Sandbox {
        let sandbox = try Sandbox()
        try sandbox.write(guide, to: "support.md")
        return sandbox
    }
}
