import Foundation
import TestTools
import Testing

/// The tutorial of the documentation, done as it says: every step of it must compile, and the last one is run.
@Suite(.enabled(if: FileManager.default.fileExists(atPath: "/usr/share/zoneinfo/Europe/Oslo")))
struct TutorialTests {
    private static let resources = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
        .appending(components: "Sources", "SupportPolicy", "SupportPolicy.docc", "Resources")

    private static func text(_ name: String) throws -> String {
        try String(contentsOf: resources.appending(path: name), encoding: .utf8)
    }

    private func generated() throws -> [UInt8] {
        let sandbox = try Sandbox()
        try sandbox.write(try Self.text("harbor-support.txt"), to: "support.md")
        try sandbox.write(try Self.text("harbor-policyc.yml"), to: "policyc.yml")
        let run = try sandbox.run("compile", "support.md", "--swift", "-")
        #expect(run.code == 0, "\(run.errors)")
        #expect(run.errors.isEmpty)
        return Array(run.output.utf8)
    }

    @Test(arguments: [
        (1, ["dock Optional(program.HarborSupport.Tier.pier)"]), (2, ["Ada writes tickets"]), (3, []),
        (4, ["2026-11-23T04:00:00+01:00"]), (5, ["no chat is promised to dock"]),
    ])
    func step(number: Int, adds lines: [String]) throws {
        let compiler = try SwiftCompiler.shared.get()
        let output = try compiler.output(
            of: Self.text("harbor-\(number).swift"), with: generated(), name: "tutorial-\(number)")
        let last = output.split(separator: "\n").suffix(lines.count).map(String.init)
        #expect(last == lines, "\(output)")
    }
}
