import Foundation
import Testing

/// Guides that cannot be read: a clear error with the place, the right exit code.
@Suite struct BadInputTests {
    @Test func missing() throws {
        let sandbox = try Sandbox()
        try sandbox.write("x", to: "docs/support.md")
        let run = try sandbox.run("compile", "docs/suport.md")
        #expect(run.code == 2)
        #expect(
            run.errors == """
                error: cannot read the guide `docs/suport.md`: there is no such file or folder
                  = help: did you mean `docs/support.md`?

                """)
    }

    @Test func folder() throws {
        let sandbox = try Sandbox()
        try sandbox.makeFolder("docs")
        let run = try sandbox.run("show", "docs")
        #expect(run.code == 2)
        #expect(run.errors.contains("error: `docs` is a folder, not a guide"))
    }

    @Test(.enabled(if: Program.canLackRights, "nobody here lacks the right to read a file"))
    func unreadable() throws {
        let sandbox = try Sandbox()
        try sandbox.write("# Plans\n", to: "secret.md")
        try sandbox.setPermissions(0o000, of: "secret.md")
        let run = try sandbox.runWithoutRights("show", "secret.md")
        #expect(run.code == 2)
        #expect(run.errors == "error: cannot read the guide `secret.md`: permission denied\n")
    }

    @Test(arguments: ["", " \n\t\r\n"])
    func empty(_ text: String) throws {
        let sandbox = try Sandbox()
        try sandbox.write(text, to: "empty.md")
        let run = try sandbox.run("compile", "empty.md")
        #expect(run.code == 1)
        #expect(run.errors.hasPrefix("empty.md:1:1: error: the guide is empty [input.empty]\n"))
        #expect(run.output.isEmpty)
    }

    @Test func notUTF8() throws {
        let sandbox = try Sandbox()
        try sandbox.write(Data("# Plans\nCaf".utf8) + Data([0xE9]) + Data("\n".utf8), to: "latin.md")
        let run = try sandbox.run("compile", "latin.md")
        #expect(run.code == 1)
        #expect(
            run.errors.hasPrefix(
                "latin.md:2:4: error: the file is not UTF-8: byte 0xE9 cannot stand here [input.not-utf8]\n"
                    + "    2 | Caf\\x{e9}\n      |    ^^^^^^\n"))
    }

    @Test func standardInputHasTheNameThatIsGiven() throws {
        let sandbox = try Sandbox()
        #expect(try sandbox.run("show", "-", input: Data()).errors.hasPrefix("<stdin>:1:1: error:"))
        let named = try sandbox.run("show", "-", "--stdin-path", "docs/a.md", input: Data())
        #expect(named.errors.hasPrefix("docs/a.md:1:1: error:"))
        #expect(named.code == 1)
    }

    @Test func oneBadGuideDoesNotHideTheNext() throws {
        let sandbox = try Sandbox()
        try sandbox.write("", to: "a.md")
        try sandbox.write("", to: "b.md")
        let guides = ["a", "missing", "b"].map { "- {path: \($0).md, json: \($0).json}\n" }.joined()
        try sandbox.write("version: 1\nguides:\n\(guides)", to: "all.yml")
        let run = try sandbox.run("compile", "--config", "all.yml")
        #expect(run.code == 2)
        for name in ["a.md:1:1", "`missing.md`", "b.md:1:1"] { #expect(run.errors.contains(name)) }
    }

    @Test func bytesOfTheGuideDoNotReachTheTerminal() throws {
        let sandbox = try Sandbox()
        try sandbox.write(Data([0x1B]) + Data("]0;x".utf8) + Data([0x07, 0xFF]), to: "evil.md")
        let run = try sandbox.run("show", "evil.md")
        #expect(run.errors.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 && $0.value < 0x7F })
    }
}
