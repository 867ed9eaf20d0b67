import Foundation
import TestTools
import Testing

/// Whatever a guide calls its tiers and features, the outputs are data and the program stays the program.
@Suite struct HostileGuideTests {
    /// A cell of Markdown, and what a reader sees of it.
    static let features: [(cell: String, name: String)] = [
        ("default", "default"), ("self", "self"), ("Type", "Type"), ("init", "init"), ("24x7", "24x7"),
        ("\u{274C}", "\u{274C}"), (#""quoted" 'n'"#, #""quoted" 'n'"#), (#"\\(exit(1))"#, #"\(exit(1))"#),
        (##"`#"\(x)"#`"##, ##"#"\(x)"#"##), (##"\#""##, ##"#""##), (#"/\* x \*/"#, "/* x */"),
        ("`` a`b ``", "a`b"), ("\u{202E}txt.exe", "\u{202E}txt.exe"), (#"""""#, #"""""#),
        ("&lt;/script&gt; &amp;", "</script> &"), ("a/b~c", "a/b~c"), ("import Darwin", "import Darwin"),
        ("bell &#7;", "bell \u{7}"), ("${HOME} %s", "${HOME} %s"), ("日本", "日本"),
        ("e\u{301}", "e\u{301}"), ("two<br>lines", "two"),
    ]

    static let tiers = ["default", "self", "24x7", "\u{274C}"]

    private static var guide: String {
        "| Plan | \(tiers.joined(separator: " | ")) |\n|---|---|---|---|---|\n"
            + features.map { "| \($0.cell) | No | Yes | 24x7 | 2 per year |\n" }.joined()
    }

    @Test func namesGoThroughAsData() throws {
        let sandbox = try Sandbox()
        try sandbox.write(Self.guide, to: "guide.md")
        let run = try sandbox.run("compile", "guide.md", "--swift", "G.swift", "--json", "g.json")
        #expect(run.code == 0, "\(run.errors)")
        let json = try JSONDecoder().decode(
            Names.self, from: Data(contentsOf: URL(filePath: sandbox.path("g.json"))))
        // By scalars: two spellings of one letter are equal strings.
        let expected = Self.features.map { scalars($0.name) }
        #expect(json.features.map { scalars($0.name) } == expected)
        #expect(json.tiers.map(\.name) == Self.tiers)
        #expect(try printed(by: sandbox.text(of: "G.swift")) == Self.tiers.map(scalars) + expected)
    }

    private struct Names: Decodable {
        struct Named: Decodable { var name: String }
        var features, tiers: [Named]
    }

    /// The names as the compiled Swift has them.
    private func printed(by source: String) throws -> [[UInt32]] {
        let program = """
            for name in GuideSupport.Tier.allCases.map(\\.name) + GuideSupport.Feature.allCases.map(\\.name) {
                print(name.unicodeScalars.map { String($0.value) }.joined(separator: " "))
            }
            """
        return try SwiftCompiler.shared.get()
            .output(of: program, with: Array(source.utf8), name: "hostile-guide").split(separator: "\n")
            .map { $0.split(separator: " ").compactMap { UInt32($0) } }
    }

    private func scalars(_ text: String) -> [UInt32] { text.unicodeScalars.map(\.value) }

    @Test func newlinesStayInTheirPlaceInTheJSON() throws {
        let sandbox = try Sandbox()
        try sandbox.write(Self.guide, to: "guide.md")
        let output = try sandbox.run("compile", "guide.md").output
        #expect(output.contains(#""details": "lines""#))
        #expect(output.contains(#""name": "\u202etxt.exe""#))
        let show = try sandbox.run("show", "guide.md").output
        #expect(show.contains(#"\u{202e}txt.exe"#) && show.contains(#"bell \u{7}"#))
    }

    @Test func namesThatBecomeOneIdentifierAreRefusedWithBothPlaces() throws {
        let sandbox = try Sandbox()
        try sandbox.write(
            "| Plan | self | self\\_ |\n|---|---|---|\n| Chat | No | 24x7 |\n| Phone | No | Yes |\n",
            to: "guide.md")
        let run = try sandbox.run("compile", "guide.md", "--swift", "G.swift")
        #expect(run.code == 1)
        #expect(run.errors.contains("guide.md:1:17: error:") && run.errors.contains("guide.md:1:10: note:"))
        #expect(try sandbox.names() == ["guide.md"])
    }
}
