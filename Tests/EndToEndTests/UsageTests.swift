import Testing

/// What the command line says to those who do not know it yet, and the exit codes of the contract.
@Suite struct UsageTests {
    static let commands = ["compile", "check", "show", "dump", "init", "schema"]

    @Test func versionAndHelpSucceed() throws {
        let sandbox = try Sandbox()
        let version = try sandbox.run("--version")
        #expect(version.code == 0)
        #expect(version.output.split(separator: ".").count == 3)
        let help = try sandbox.run("--help")
        #expect(help.code == 0 && help.errors.isEmpty)
        for command in Self.commands { #expect(help.output.contains("  \(command) ")) }
    }

    @Test(arguments: commands)
    func everyCommandHasHelpWithExamples(_ command: String) throws {
        let help = try Sandbox().run(command, "--help")
        #expect(help.code == 0)
        #expect(help.output.contains("Examples:\n  policyc \(command)"))
        #expect(help.errors.isEmpty)
    }

    @Test func nothingAskedFor() throws {
        let run = try Sandbox().run()
        #expect(run.code == 2)
        #expect(run.errors.contains("SUBCOMMANDS:"))
        #expect(run.output.isEmpty)
    }

    @Test func wrongUsageIsTwo() throws {
        let sandbox = try Sandbox()
        for arguments in [["show"], ["schema", "nothing"], ["show", "a.md", "b.md"], ["check", "--json"]] {
            let run = try sandbox.shell("\"$POLICYC\" \(arguments.joined(separator: " "))")
            #expect(run.code == 2, "\(arguments)")
            #expect(!run.errors.isEmpty && run.output.isEmpty)
        }
    }

    @Test func mistypedCommandsAndOptions() throws {
        let sandbox = try Sandbox()
        let command = try sandbox.run("chekc")
        #expect(command.code == 2)
        #expect(command.errors == "error: unknown command `chekc`\n  = help: did you mean `policyc check`?\n")
        #expect(try sandbox.run("frobnicate").errors.contains("the commands are compile, check, lint"))
        let option = try sandbox.run("check", "--colour", "never")
        #expect(option.code == 2)
        #expect(option.errors.contains("--color"))
    }

    @Test(arguments: [
        ("show", "missing expected argument `<guide>`", "see `policyc show --help`"),
        ("show a.md --teir x", "unknown option `--teir`", "did you mean `--tier`?"),
        ("compile a.md --frob", "unknown option `--frob`", "see `policyc compile --help`"),
        ("show a.md b.md", "unexpected argument `b.md`", "see `policyc show --help`"),
        ("check --json", "missing value for `--json <file>`", "see `policyc check --help`"),
        (
            "show a.md --color blue", "the value `blue` is invalid for `--color <color>`",
            "expected `auto`, `always` or `never`"
        ),
        ("help shw", "unknown command `shw`", "did you mean `policyc show`?"),
        ("a.md", "unknown command `a.md`", "did you mean `policyc show a.md`?"),
        (
            "show a.md --stdin-path b.md", "`--stdin-path` needs the guide `-`",
            "name `-` to read standard input"
        ),
        (
            "compile a.md a.md", "standard output has room for one guide, and 2 are named",
            "compile them one by one, or list them in the configuration and name none"
        ),
        (
            "init a.md -o no/policyc.yml", "cannot write `no/policyc.yml`: the folder `no` does not exist",
            "create it with `mkdir -p no`"
        ),
        (
            "show a.md --severity P1 --tier dock", "this guide does not split anything by severity",
            "leave `--severity` out"
        ),
    ])
    func mistakesHaveOneForm(_ arguments: String, _ message: String, _ help: String) throws {
        let sandbox = try Sandbox()
        try sandbox.write(Harbor.guide, to: "a.md")
        let run = try sandbox.shell("\"$POLICYC\" \(arguments)")
        #expect(run.code == 2 && run.output.isEmpty)
        #expect(run.errors == "error: \(message)\n  = help: \(help)\n")
    }

    @Test func emptyNames() throws {
        let sandbox = try Harbor.sandbox()
        #expect(try sandbox.run("show", "").errors == "error: the name of the guide is empty\n")
        #expect(
            try sandbox.run("compile", "support.md", "--json", "").errors
                == "error: the name of an output is empty\n")
        #expect(
            try sandbox.run("check", "--config", "").errors
                == "error: the name of the configuration is empty\n")
    }

    @Test func zeroDocumentsIsNoSuccess() throws {
        let sandbox = try Sandbox()
        for command in ["compile", "check"] {
            let run = try sandbox.run(command)
            #expect(run.code == 2)
            #expect(run.errors.contains("no guide was named, and there is no configuration here"))
        }
        try sandbox.write("version: 1\n", to: "policyc.yml")
        for command in ["compile", "check"] {
            let run = try sandbox.run(command)
            #expect(run.code == 2)
            #expect(run.errors.contains("`policyc.yml` lists none"))
        }
    }

    @Test func colorOnlyWhereItIsWanted() throws {
        let sandbox = try Sandbox()
        #expect(!(try sandbox.run("show", "-")).errors.contains("\u{1B}"))
        #expect(try sandbox.run("show", "-", "--color", "always").errors.contains("\u{1B}[1;31m"))
        #expect(
            try sandbox.run("show", "-", "--color", "always", environment: ["NO_COLOR": "1"]).errors
                .contains("\u{1B}[1;31m"))
        #expect(try sandbox.run("show", "no.md", "--color", "always").errors.hasPrefix("\u{1B}[1;31merror:"))
        #expect(!(try sandbox.run("show", "-", "--color", "never")).errors.contains("\u{1B}"))
    }

    @Test func aReaderThatGoesAwayIsNoFailure() throws {
        let run = try Sandbox().shell("(\"$POLICYC\" schema config; echo $? >&2) | :")
        #expect(run.errors == "0\n")
    }

    @Test(.enabled(if: Program.isLinux))
    func aFullStandardOutputIsAFailure() throws {
        let run = try Sandbox().shell("\"$POLICYC\" schema config > /dev/full")
        #expect(run.code == 2)
        #expect(run.errors == "error: cannot write to standard output: no space left on the device\n")
    }
}

extension Program {
    static var isLinux: Bool {
        #if os(Linux)
            true
        #else
            false
        #endif
    }
}
