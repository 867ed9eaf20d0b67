import Foundation
import TestTools
import Testing

/// No path of a configuration, a guide or a docs tree leads out, and what is no file neither hangs nor is written to.
@Suite struct PathTests {
    private static let secret = "root:x:0:0"

    /// A project, and a secret beside it.
    private func sandbox() throws -> Sandbox {
        let sandbox = try Harbor.sandbox()
        try sandbox.write(Self.secret, to: "secret.md")
        try sandbox.write(Harbor.guide, to: "project/support.md")
        try sandbox.makeFolder("outside")
        return sandbox
    }

    @Test(arguments: [
        "guides: [{path: ../secret.md, json: a.json}]", "guides: [{path: link.md, json: a.json}]",
        "guides: [{path: folder/secret.md, json: a.json}]", "lint: {root: ..}", "lint: {root: folder}",
        "lint: {root: ., baseline: link.md}",
    ])
    func nothingOutsideIsRead(config: String) throws {
        let sandbox = try sandbox()
        _ = try sandbox.shell("cd project && ln -s ../secret.md link.md && ln -s .. folder")
        try sandbox.write("version: 1\n\(config)\n", to: "project/policyc.yml")
        for command in config.hasPrefix("lint") ? ["lint"] : ["compile", "check", "lint"] {
            let run = try sandbox.shell("cd project && \"$POLICYC\" \(command)")
            #expect(run.code == 2)
            #expect(run.errors.contains("lies outside of the project of `policyc.yml`"))
            #expect(!(run.output + run.errors).contains(Self.secret))
        }
    }

    @Test func aRepositoryIsOneProject() throws {
        let sandbox = try sandbox()
        try sandbox.makeFolder(".git")
        try sandbox.write(
            "version: 1\nguides: [{path: ../support.md, json: a.json}]\n", to: "project/policyc.yml")
        #expect(try sandbox.shell("cd project && \"$POLICYC\" compile").code == 0)
    }

    @Test func nothingOutsideIsWritten() throws {
        let sandbox = try sandbox()
        _ = try sandbox.shell(
            "cd project && ln -s ../outside out && ln -s ../outside/base.json base.json && touch ../outside/base.json"
        )
        try sandbox.write(
            "version: 1\nguides: [{path: support.md, json: out/a.json}]\nlint: {root: ., baseline: base.json}\n",
            to: "project/policyc.yml")
        for command in ["compile", "lint --update-baseline"] {
            let run = try sandbox.shell("cd project && \"$POLICYC\" \(command)")
            #expect(run.code == 2, "\(run.errors)")
        }
        #expect(try sandbox.names(in: "outside") == ["base.json"])
        #expect(try sandbox.text(of: "outside/base.json").isEmpty)
    }

    @Test(arguments: ["/dev/zero", "pipe", "folder", "/dev/null"])
    func whatIsNoFileEndsTheRun(path: String) throws {
        let sandbox = try Harbor.sandbox()
        _ = try sandbox.shell(
            "mkfifo pipe policyc.yml; mkdir folder docs; mkfifo docs/a.md; cp support.md docs/b.md")
        let before = try sandbox.names()
        for command in [
            "show \(path)", "compile \(path) --json a.json", "lint --baseline \(path) support.md",
            "check --config \(path)", "init \(path) -o a.yml", "lint \(path)", "compile",
        ] {
            let run = try sandbox.shell("timeout 20 \"$POLICYC\" \(command)")
            #expect(run.code == 1 || run.code == 2, "\(command): \(run.errors)")
        }
        #expect(try sandbox.names() == before)
        // A pipe in a tree is no page of it.
        #expect(try sandbox.shell("timeout 20 \"$POLICYC\" lint docs --config /dev/null").code != 124)
    }

    @Test func aPipeWithAWriterIsRead() throws {
        let sandbox = try Harbor.sandbox()
        let run = try sandbox.shell("(sleep 0.3; cat support.md) | \"$POLICYC\" show /dev/stdin")
        #expect(run.code == 0 && run.output.contains("Dock"))
    }

    @Test(arguments: ["a;touch b.json", "a\n\ttouch b.json", "a=b.json", "a|b.json", "%.json"])
    func aDepfileHoldsNoCommands(name: String) throws {
        let sandbox = try Harbor.sandbox()
        let run = try sandbox.run("compile", "support.md", "--json", name, "--depfile", "a.d")
        #expect(run.code == 2 && run.errors.contains("a depfile cannot name"))
        #expect(try sandbox.names() == ["support.md"])
    }

    // MARK: The world

    /// No socket, no other process, and no file is opened to write but the outputs.
    @Test(
        .enabled(
            if: FileManager.default.isExecutableFile(atPath: "/usr/bin/strace"), "strace is not installed"))
    func nothingElseIsTouched() throws {
        let sandbox = try Harbor.sandbox()
        for command in [
            "compile support.md --json a.json --swift A.swift", "lint .", "show support.md",
            "init support.md",
        ] {
            let run = try sandbox.shell(
                "strace -f -qq -s 200 -o ../$$.trace \"$POLICYC\" \(command); cat ../$$.trace; rm ../$$.trace"
            )
            // Where containers forbid to trace, there is nothing to look at.
            guard run.output.contains("exit_group") else { continue }
            let calls = run.output.split(separator: "\n")
            #expect(calls.count { $0.contains(" execve(") } == 1)
            for call in calls {
                for other in [" socket(", " connect(", " sendto(", " fork(", " vfork(", " ptrace("] {
                    #expect(!call.contains(other), "\(call)")
                }
                // Another thread's call may stand between the halves of one.
                if call.contains(" clone"), !call.contains("resumed>") {
                    #expect(call.contains("CLONE_THREAD"), "\(call)")
                }
                guard call.contains(" open"), call.contains("O_WRONLY") || call.contains("O_RDWR") else {
                    continue
                }
                #expect(call.contains("/.policyc-") || call.contains("/dev/tty"), "\(call)")
            }
        }
    }

    /// What the sources ask of the environment.
    @Test func theEnvironmentIsOnlyAskedForTerminals() throws {
        let sources = GuidePages.package.appending(path: "Sources/policyc").path(percentEncoded: false)
        let run = try Sandbox().shell(
            "grep -rhoE 'getenv\\(|environment\\(\"[A-Z_]+\"|variable\\(\"[A-Z_]+\"' '\(sources)' | sort -u")
        #expect(
            run.output.split(separator: "\n").map(String.init)
                == ["environment(\"COLUMNS\"", "getenv(", "variable(\"NO_COLOR\"", "variable(\"TERM\""])
    }
}
