import Foundation
import GuideSyntax
import SourceText
import Testing

/// Whatever a node says stands at its place, on every page there is and on each in many disguises.
@Suite struct PositionTests {
    @Test(arguments: Pages.fixtures)
    func fixtures(page: URL) throws { try check(page) }

    @Test(arguments: Pages.content)
    func content(page: URL) throws { try check(page) }

    @Test(
        .enabled(if: !Pages.published.isEmpty, "there are no published pages beside the package"),
        arguments: Pages.published)
    func published(page: URL) throws { try check(page) }

    private func check(_ page: URL) throws {
        let text = String(decoding: try Pages.bytes(of: page), as: UTF8.self)
        for disguise in Disguise.allCases {
            let name = "\(page.lastPathComponent) (\(disguise))"
            let reading = Reading(SourceFile(path: name, text: disguise.put(on: text)))
            let problems = PositionChecker(reading.guide).problems
            #expect(
                problems.isEmpty, "\(problems.count) problems\n\(problems.prefix(5).joined(separator: "\n"))")
        }
    }
}

/// Ways to write the same page with other bytes.
enum Disguise: CaseIterable {
    case none, crlf, cr, byteOrderMark, tabs, wide, accents, quote, list, frontMatter

    func put(on text: String) -> String {
        switch self {
        case .none: text
        case .crlf: text.replacing("\r\n", with: "\n").replacing("\n", with: "\r\n")
        case .cr: text.replacing("\r\n", with: "\n").replacing("\n", with: "\r")
        case .byteOrderMark: "\u{FEFF}" + text
        case .tabs: inBody(of: text) { $0.replacing("| ", with: "|\t").replacing(#/^ {4}/#, with: "\t") }
        case .wide: inBody(of: text) { Self.prose($0, each: { "❌\($0)漢" }) }
        case .accents: inBody(of: text) { Self.prose($0, each: { $0 == "e" ? "é" : "\($0)" }) }
        case .quote: Self.body(of: text).map { "> " + $0 }.joined(separator: "\n")
        case .list:
            Self.body(of: text).enumerated().map { ($0.offset == 0 ? "- a\n\n  " : "  ") + $0.element }
                .joined(separator: "\n")
        case .frontMatter:
            text.hasPrefix("---") || text.hasPrefix("+++") ? text : "---\ntitle: A 漢字 page\n---\n" + text
        }
    }

    /// The lines behind the front matter.
    private static func body(of text: String) -> ArraySlice<String> {
        let lines = text.replacing("\r\n", with: "\n").split(
            separator: "\n", omittingEmptySubsequences: false
        )
        .map(String.init)
        guard lines.first == "---", let end = lines.dropFirst().firstIndex(of: "---") else {
            return lines[...]
        }
        return lines[(end + 1)...]
    }

    private func inBody(of text: String, _ change: (String) -> String) -> String {
        let body = Self.body(of: text)
        let all = text.replacing("\r\n", with: "\n").split(separator: "\n", omittingEmptySubsequences: false)
        return (all.prefix(all.count - body.count).map(String.init) + body.map(change)).joined(
            separator: "\n")
    }

    /// Changes the letters of a line that holds nothing but text, emphasis and cells.
    private static func prose(_ line: String, each change: (Character) -> String) -> String {
        guard !line.contains(where: { "<>{}[]`&\\:=".contains($0) }) else { return line }
        return line.map { $0.isASCII && $0.isLetter ? change($0) : String($0) }.joined()
    }
}
