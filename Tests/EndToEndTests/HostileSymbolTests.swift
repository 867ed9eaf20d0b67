import Foundation
import TestTools
import Testing

/// A guide made of attacks compiles to the declarations of any guide of its shape, and calls nothing that those do not.
@Suite struct HostileSymbolTests {
    private static let attacks = [
        #""quoted""#, #"\\(exit(1))"#, ##"\#(abort())"##, ##""# ; import Darwin"##, #"""" abort() """"#,
        #"/\* x"#,
        #"x \*/ func evil() {}"#, "// evil", "&#10;}&#10;func evil() {}", "}; func evil() {}; enum X {",
        "`` `evil` ``",
        "&#96;) ; evil()", "init", "self", "Type", "default", "\u{274C}", "\u{202E}}; evil()",
        "&#8232;func evil() {}", "&#13;func evil() {}", "#if true", "@main", "${HOME} $(reboot) %s", "日本",
    ]

    private func guide(_ names: [String]) -> String {
        let rows = names.map { "| \($0) | 24x5: 8 Hours | 24x7: 1 Hour |\n" }.joined()
        let clauses = names.map { "### \($0)\n\nWe recommend \($0).\n\n" }.joined()
        return
            "## Support plans\n\n| Plan | Dock \(names[0]) | Pier \(names[1]) |\n|---|---|---|\n\(rows)\n\(clauses)"
    }

    @Test func theSymbolsAreTheExpectedOnes() throws {
        let plain = Self.attacks.indices.map { "Thing \($0)" }
        let (expected, calls) = try symbols(of: guide(plain), "plain")
        let (found, otherCalls) = try symbols(of: guide(Self.attacks), "attack")
        #expect(expected.count > 2 * plain.count)
        #expect(found == expected)
        #expect(otherCalls == calls)
    }

    /// The declarations, each with its kind and how deep it stands, and the symbols of other modules that are used.
    private func symbols(of guide: String, _ name: String) throws -> (declared: [String], used: [String]) {
        let sandbox = try Sandbox()
        try sandbox.write(guide, to: "guide.md")
        try sandbox.write(
            "version: 1\nguides: [{path: guide.md, name: Guide, swift: G.swift}]\n", to: "policyc.yml")
        let run = try sandbox.run("compile")
        try #require(run.code == 0, "\(run.errors)")
        return try SwiftCompiler.shared.get().symbols(
            Array(Data(contentsOf: URL(filePath: sandbox.path("G.swift")))), name: "symbols-\(name)")
    }
}
