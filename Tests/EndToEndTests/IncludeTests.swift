import Foundation
import Testing

/// A guide whose table lies in another file.
@Suite struct IncludeTests {
    private static let table = """
        ---
        title: not a page
        ---
        | Service | Cove | Reef |
        |---|---|---|
        | Live chat | No | maybe later |
        | Tickets | 24x5: 12 hours | 24x7: 1 hour |

        """

    private static func sandbox(_ guide: String, includes: String? = "partials") throws -> Sandbox {
        let sandbox = try Sandbox()
        try sandbox.write("## Support plans\n\n\(guide)\n", to: "support.md")
        let key = includes.map { "includes: \($0)\n" } ?? ""
        try sandbox.write(
            "version: 1\n\(key)guides:\n  - path: support.md\n    json: out/support.json\n", to: "policyc.yml"
        )
        try sandbox.makeFolder("out")
        try sandbox.write(table, to: "partials/plans.md")
        return sandbox
    }

    @Test(arguments: [
        "<Partial file=\"plans.md\" />", "{% include \"plans.md\" %}", "--8<-- \"plans.md\"", "{{> plans }}",
    ])
    func isAPartOfTheGuide(_ tag: String) throws {
        let sandbox = try Self.sandbox(tag)
        let run = try sandbox.run("compile", "--depfile", "-")
        #expect(run.code == 0)
        // A finding names the file that it is in.
        #expect(run.errors.contains("partials/plans.md:6:20: warning: `maybe later` is not understood"))
        #expect(run.output.contains("partials/plans.md"))
        #expect(try sandbox.text(of: "out/support.json").contains("24x5: 12 hours"))
        let map = try sandbox.run("compile", "support.md", "--source-map", "-").output
        #expect(map.contains("\"path\": \"partials/plans.md\""))
        // A change of what is included is a change of the guide.
        #expect(try sandbox.run("check").code == 0)
        try sandbox.write(Self.table + "| Phone | Yes | Yes |\n", to: "partials/plans.md")
        #expect(try sandbox.run("check").code == 1)
    }

    @Test func nothingIsReadWithoutAFolder() throws {
        let sandbox = try Self.sandbox(
            "\(Self.table.dropFirst(25))\n\n{% include \"plans.md\" %}\n", includes: nil)
        let run = try sandbox.run("compile", "support.md")
        #expect(run.code == 0)
        #expect(
            run.errors.contains("the included file `plans.md` is not read: the configuration names no folder")
        )
        #expect(run.errors.contains("includes: FOLDER"))
    }

    @Test func aLongWayToItselfIsToldInShort() throws {
        let sandbox = try Self.sandbox("{% include \"plans.md\" %}\n\n{% include \"0.md\" %}")
        for number in 0..<12 {
            try sandbox.write(
                "Words.\n\n{% include \"\((number + 1) % 12).md\" %}\n", to: "partials/\(number).md")
        }
        let run = try sandbox.run("compile")
        #expect(run.code == 1)
        #expect(
            run.errors.contains(
                "itself: `partials/0.md` includes `partials/1.md` includes `partials/2.md` includes `partials/3.md` "
                    + "includes ... includes `partials/9.md` includes `partials/10.md` includes `partials/11.md` "
                    + "includes `partials/0.md`"))
    }

    @Test(arguments: [
        ("../secret.md", "outside of the folders"), ("/etc/passwd", "outside of the folders"),
        ("link.md", "outside of the folders"),
        ("folder", "no file"), ("pipe", "no file"),
        (
            "one.md",
            "includes itself: `partials/one.md` includes `partials/two.md` includes `partials/one.md`"
        ),
    ])
    func isRefused(_ name: String, _ reason: String) throws {
        let sandbox = try Self.sandbox("{% include \"plans.md\" %}\n\n{% include \"\(name)\" %}")
        try sandbox.write("secret words\n", to: "secret.md")
        try FileManager.default.createSymbolicLink(
            atPath: sandbox.path("partials/link.md"), withDestinationPath: "../secret.md")
        try sandbox.makeFolder("partials/folder")
        #expect(unsafe mkfifo(sandbox.path("partials/pipe"), 0o600) == 0)
        try sandbox.write("One.\n\n{% include \"two.md\" %}\n", to: "partials/one.md")
        try sandbox.write("Two.\n\n{% include \"one.md\" %}\n", to: "partials/two.md")
        let run = try sandbox.run("compile")
        #expect(run.code == 1)
        #expect(run.errors.contains(reason))
        #expect(!run.errors.contains("secret words"))
        #expect(try sandbox.names(in: "out") == [])
    }

    @Test func severalLinesDoNotFitInACell() throws {
        let sandbox = try Self.sandbox(
            "{% include \"plans.md\" %}\n| Phone | {% include \"plans.md\" %} | {% include \"yes.txt\" %} |")
        try sandbox.write("Yes\n", to: "partials/yes.txt")
        let run = try sandbox.run("show", "support.md")
        #expect(run.code == 0)
        #expect(run.errors.contains("it has several lines or cells"))
        #expect(run.errors.contains("support.md:4:11: warning: a template tag hides what `Cove` gets here"))
        #expect(run.output.contains("Phone"))
    }
}
