import Foundation
import Testing

/// Nothing of a guide, a path, a configuration or the command line reaches a terminal as a command, or turns text round.
@Suite struct TerminalTests {
    /// What each text below is wrapped around.
    static let attacks: [String] = [
        "\u{1B}[31mred", "\u{1B}]0;title\u{7}", "\u{9B}2J", "\u{85}", "\u{7F}", "\u{8}\u{8}",
        "\u{202E}txt.exe",
        "\u{2066}iso\u{2069}", "\u{200B}zero", "\u{2028}line", "\u{2029}paragraph", "\u{FEFF}mark",
        "\u{E0041}tag",
    ]

    /// All in one word, for where one is enough.
    static let attack = "Gold" + attacks.joined(separator: "x")

    static var guide: String {
        let rows = attacks.enumerated().map { index, text in
            "| Row \(index) \(text) <Popover title=\"\(text)\" content=\"\(text)\" /> | 24x7: \(text) | Yes, if \(text) |\n"
        }
        let sections = attacks.enumerated().map { index, text in
            "### Topic \(index) \(text)\nWe recommend \(text). [\(text)](#a\(text)) is not responsible for \(text).\n\n"
        }
        return """
            ---
            title: "Support \\e[31m \\u202e \\x9b"
            reviewed: "\\e"
            permalink: docs/\\e
            \\e: 1
            ---
            ## Support plans
            | Plan | Dock | Pier \(attacks[6]) |
            |---|---|---|
            | **Scope** | Basic \(attacks[6]) | Full |
            | Chat | 24x5: 8 Hours | 24x7: 1 Hour |
            \(rows.joined())

            Sales \(attacks[6]) answer Monday through Friday, 8AM to 4PM PST \(attacks[2]).

            ### Scope Explanations
            - **Full**: Adds \(attacks[0]):
              - \(attacks[2])

            \(sections.joined())
            ### Professional Services
            - [\(attacks[0])](#\(attacks[1]))
            """
    }

    @Test(arguments: [
        ["show", "g.md"], ["show", "g.md", "--account"],
        ["show", "g.md", "--tier", "Dock", "--feature", "Chat"],
        ["show", "g.md", "--tier", attack], ["show", "g.md", "--tier", "Dock", "--feature", attack],
        ["due", "g.md", "--tier", attack, "--feature", "Chat", "--at", "2026-11-20T16:00:00Z"],
        ["due", "g.md", "--tier", "Dock", "--feature", "Chat", "--at", attack],
        [
            "due", "g.md", "--tier", "Dock", "--feature", "Chat", "--at", "2026-11-20T16:00:00Z",
            "--time-zone", attack,
        ],
        [
            "due", "g.md", "--tier", "Dock", "--feature", "Chat", "--at", "2026-11-20T16:00:00Z",
            "--holidays", attack,
        ],
        ["explain", attack], ["explain", "[" + attack + "]"], [attack], ["help", attack],
        ["show", "--" + attack],
        ["show", "g.md", attack], ["show", attack], ["init", "g.md", "-o", "-"],
        ["init", "g.md", "-o", attack + "/x"],
        ["compile", "g.md"], ["compile", "g.md", "--swift", "-"], ["compile", "g.md", "--source-map", "-"],
        ["compile", "g.md", "--account-json", "-"], ["compile", "g.md", "--account"],
        ["compile", "g.md", "--matrix"],
        ["compile", "g.md", "--json", attack + "/x"], ["compile", "g.md", "--json", attack],
        ["check", "g.md", "--json", "old.json"], ["check", "g.md", "--json", attack],
        ["dump", "g.md", "--stage", "markdown"], ["dump", "g.md", "--stage", "guide"],
        ["dump", "g.md", "--stage", "tables"], ["dump", "g.md", "--stage", "policy"],
        ["lint", "."], ["lint", ".", "--diff"], ["lint", "g.md", "--baseline", attack], ["lint", attack],
        ["lint", ".", "--format", "gnu"], ["lint", ".", "--format", "json"],
        ["lint", ".", "--format", "sarif"],
        ["lint", ".", "--format", "github"], ["lint", ".", "--format", "junit"],
        ["lint", ".", "--format", attack],
        ["compile", "--config", "bad.yml"], ["check", "--config", attack],
        ["show", "-", "--stdin-path", attack],
        ["rules", "--docs", attack], ["rules", "--format", attack],
    ])
    func isSafe(arguments: [String]) throws {
        let sandbox = try Sandbox()
        try sandbox.write(Self.guide, to: "g.md")
        try sandbox.write("{\"\(Self.attack)\"\n", to: "old.json")
        try sandbox.write(
            "# \(Self.attack)\n\n[a](\(Self.attack).md) we \(Self.attack) <b>\n", to: "\(Self.attack).md")
        try sandbox.write(
            """
            version: 1
            "\\e[31m\\u202e": 1
            guides:
            - {path: "g\\e\\u2028.md", json: "../\\e\\x9b", name: "\\e", access: "\\e"}
            calendar: {time-zone: "\\e\\u202e"}
            cues: {excluded: ["\\e\\x9b"]}
            lint: {rules: {"\\e\\u2066": off}}
            """, to: "bad.yml")
        let run = try sandbox.run(arguments)
        #expect(run.code >= 0 && run.code <= 2, "\(run.errors)")
        // A page may be printed as it is: where the path of a page is the whole of a run's data.
        for text in [run.output, run.errors] { #expect(hidden(in: text) == [], "\(arguments.first ?? "")") }
    }

    /// The program's own paint is all that is left of escapes.
    @Test(arguments: [["show", "g.md"], ["lint", "g.md"], ["show", "g.md", "--account"]])
    func paintIsItsOwn(arguments: [String]) throws {
        let sandbox = try Sandbox()
        try sandbox.write(Self.guide, to: "g.md")
        let run = try sandbox.run(arguments + ["--color", "always"])
        #expect(run.output.contains("\u{1B}[1m") || run.errors.contains("\u{1B}[1m"))
        for text in [run.output, run.errors] {
            let paint = ["0", "1", "2", "34", "36", "32", "33", "35", "31", "1;31", "1;33", "2;31"]
            let plain = paint.reduce(text) { $0.replacing("\u{1B}[\($1)m", with: "") }
            #expect(hidden(in: plain) == [])
        }
    }

    private func hidden(in text: String) -> [String] {
        let found = text.unicodeScalars.filter { scalar in
            switch scalar.value {
            case 0x0A, 0x09: false
            case 0..<0x20, 0x7F...0x9F, 0x200B, 0x200E, 0x200F, 0x2028...0x202E, 0x2060...0x2069, 0xFEFF,
                0xE0001...0xE007F:
                true
            default: false
            }
        }
        return Set(found.map { String($0.value, radix: 16) }).sorted()
    }

    // MARK: Reports for other machines

    @Test func gitHubCommandsStayOnTheirLines() throws {
        let sandbox = try Sandbox()
        let name = "a,b:c%0A::error::pwned\n::warning::x.md"
        try sandbox.write("# T\n\n[a](b%0A\u{0D}c.md)\n\n| a | b |\n|---|---|\n| 1 | 2 | 3 |\n", to: name)
        let run = try sandbox.run("lint", ".", "--format", "github")
        let lines = run.output.split(whereSeparator: \.isNewline)
        #expect(!lines.isEmpty)
        for line in lines {
            #expect(
                line.hasPrefix("::error file=a%2Cb%3Ac%250A%3A%3A")
                    || line.hasPrefix("::warning file=a%2Cb%3Ac%250A%3A%3A"))
            #expect(line.contains("x.md,line="))
        }
    }

    @Test func xmlIsWellFormed() throws {
        let sandbox = try Sandbox()
        let text = "\u{1}\u{8}\u{B}\u{1F}\u{7F}\u{9B}\u{FFFE}]]>&<\"'\u{2028}"
        try sandbox.write("# T\n\n[a](\(text).md)\n", to: "a\u{1}\u{1B}&<>\"'\u{9B}.md")
        try sandbox.write("| a | b |\n|---|---|\n| \(text) | 2 | \(text) |\n", to: "b.md")
        let run = try sandbox.run("lint", ".", "--format", "junit")
        let parser = XMLReader(Data(run.output.utf8))
        #expect(parser.isWellFormed, "\(run.output)")
    }
}
