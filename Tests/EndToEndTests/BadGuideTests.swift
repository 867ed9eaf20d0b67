import Foundation
import Testing

/// A guide that does not compile, and the line that must say so first.
struct BadGuide: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var bytes: Data
    /// `line:column: error: message [code]`
    var complaint: String
    /// The place of the second of two things that do not go together.
    var note: String?

    init(_ description: String, _ text: String, _ complaint: String, note: String? = nil) {
        self.init(description, Data(text.utf8), complaint, note: note)
    }

    init(_ description: String, _ bytes: Data, _ complaint: String, note: String? = nil) {
        (testDescription, self.bytes, self.complaint, self.note) = (description, bytes, complaint, note)
    }

    private static let table = "| Plan | Dock | Pier |\n|---|---|---|\n| Chat | No | 24x7 |\n"

    static let all: [BadGuide] =
        [
            BadGuide("empty", "", "1:1: error: the guide is empty [input.empty]"),
            BadGuide("white space", " \n\t\n", "1:1: error: the guide is empty [input.empty]"),
            BadGuide("no table", "# Plans\n\nNone.\n", "1:1: error: no support policy found [table.none]"),
            BadGuide(
                "no tiers", "| Plan |\n|---|\n| Chat |\n", "1:1: error: no support policy found [table.none]"),
            BadGuide(
                "unnamed tiers", "| Plan | |\n|---|---|\n| Chat | 24x7 |\n",
                "1:1: error: no support policy found [table.none]"),
            BadGuide(
                "no rows", "| Plan | Dock |\n|---|---|\n", "1:1: error: no support policy found [table.none]"),
            BadGuide(
                "twin tiers", "| Plan | Gold | Gold |\n|---|---|---|\n| Chat | No | 24x7 |\n",
                "1:17: error: tier `Gold` stands twice [tier.duplicate]",
                note: "1:10: note: `Gold` declared here"),
            BadGuide(
                "tiers of one id", "| Plan | Gold | gold |\n|---|---|---|\n| Chat | No | 24x7 |\n",
                "1:17: error: tiers `Gold` and `gold` have one id, `gold` [tier.duplicate]",
                note: "1:10: note: `Gold` declared here"),
            BadGuide(
                "short row", table + "| Phone | No |\n",
                "4:1: error: this row has 2 cells, the header has 3 [table.ragged-row]",
                note: "1:1: note: the header stands here"),
            BadGuide(
                "long row", table + "| Phone | No | No | 24x7 |\n",
                "4:21: error: this row has 4 cells, the header has 3; what is over is shown to nobody "
                    + "[table.ragged-row]",
                note: "1:1: note: the header stands here"),
        ] + badFrontMatter + badBytes

    private static let badFrontMatter = [
        BadGuide(
            "only front matter", "---\ntitle: Plans\n---\n",
            "4:1: error: no support policy found [table.none]"),
        BadGuide(
            "open front matter", "---\ntitle: Plans\n" + table,
            "1:1: error: front matter is opened by `---` and never closed [front-matter.unclosed]"),
        BadGuide(
            "front matter is a list", "---\n- a\n---\n" + table,
            "2:1: error: front matter is a list, expected keys with values [front-matter.not-a-map]"),
        BadGuide(
            "front matter is text", "---\njust text\n---\n" + table,
            "2:1: error: front matter is a string, expected keys with values [front-matter.not-a-map]"),
        BadGuide(
            "a key twice", "---\na: 1\na: 2\n---\n" + table,
            "3:1: error: key `a` stands twice in one map [front-matter.invalid]",
            note: "2:1: note: first given here"),
        BadGuide(
            "a key twice, once in quotes", "---\n1: a\n\"1\": b\n---\n" + table,
            "3:1: error: key `1` stands twice in one map [front-matter.invalid]",
            note: "2:1: note: first given here"),
        BadGuide(
            "invalid front matter", "---\ntitle: [x\n---\n" + table,
            "3:1: error: front matter is not valid YAML: did not find expected ',' or ']' "
                + "[front-matter.invalid]"),
    ]

    private static let badBytes = [
        BadGuide(
            "Latin-1", Data("# Caf".utf8) + [0xE9, 0x0A] + Data(table.utf8),
            "1:6: error: the file is not UTF-8: byte 0xE9 cannot stand here [input.not-utf8]"),
        BadGuide(
            "UTF-16", Data([0xFF, 0xFE]) + table.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] },
            "1:1: error: the file is not UTF-8: byte 0xFF cannot stand here [input.not-utf8]"),
        BadGuide(
            "UTF-16 without a mark", Data(table.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }),
            "1:2: error: the file holds a NUL byte [input.nul]"),
        BadGuide("NUL", table + "\0\n", "4:1: error: the file holds a NUL byte [input.nul]"),
    ]
}

/// Each bad guide gives exit code 1, says where and why, and leaves what an earlier run wrote exactly as it was.
@Suite struct BadGuideTests {
    @Test(arguments: BadGuide.all)
    func complaintAndNothingTouched(guide: BadGuide) throws {
        let sandbox = try Sandbox()
        try sandbox.write(guide.bytes, to: "guide.md")
        for name in ["a.json", "A.swift", "a.map"] { try sandbox.write("of an earlier run", to: name) }
        let before = try sandbox.snapshot()
        let run = try sandbox.run(
            "compile", "guide.md", "--json", "a.json", "--swift", "A.swift", "--source-map", "a.map",
            "--schema", "new.json")
        #expect(run.code == 1)
        #expect(run.output.isEmpty)
        #expect(run.errors.hasPrefix("guide.md:\(guide.complaint)\n"), "\(run.errors)")
        if let note = guide.note { #expect(run.errors.contains("\nguide.md:\(note)\n"), "\(run.errors)") }
        #expect(try sandbox.snapshot() == before)
    }

    @Test func whatCannotBeReadTouchesNothingEither() throws {
        let sandbox = try Sandbox()
        try sandbox.makeFolder("docs")
        try sandbox.write("of an earlier run", to: "a.json")
        let before = try sandbox.snapshot()
        for guide in ["missing.md", "docs", "docs/support.md/x", ""] {
            let run = try sandbox.run("compile", guide, "--json", "a.json")
            #expect(run.code == 2 && run.output.isEmpty, "\(guide)")
            #expect(run.errors.hasPrefix("error: "), "\(guide)")
            #expect(try sandbox.snapshot() == before, "\(guide)")
        }
    }

    /// A run over several guides is one run: the good one waits until the bad one is mended.
    @Test func oneBadGuideOfTheConfigurationHoldsBackAll() throws {
        let sandbox = try Harbor.sandbox()
        try sandbox.write(Harbor.guide.replacing("| Pier |", with: "| Dock |"), to: "broken.md")
        try sandbox.write(
            "version: 1\nguides:\n- {path: support.md, json: a.json}\n- {path: broken.md, json: b.json}\n",
            to: "policyc.yml")
        let before = try sandbox.snapshot()
        let run = try sandbox.run("compile")
        #expect(run.code == 1)
        #expect(run.errors.contains("broken.md:7:17: error: tier `Dock` stands twice [tier.duplicate]"))
        #expect(try sandbox.snapshot() == before)
        #expect(try sandbox.run("compile", "support.md").code == 0)
    }
}
