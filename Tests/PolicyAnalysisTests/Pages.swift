import Foundation
import SourceText
import Testing

/// Pages that tests run over: this project's fixtures and guide, and real published pages where they are at hand.
enum Pages {
    static let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
    static let published = package.appending(path: "../shared/guides").standardizedFileURL

    /// False in a clone that does not have the published pages beside it.
    static var hasPublished: Bool { !publishedNames.isEmpty }

    static var publishedNames: [String] {
        names(in: published).filter { ($0.hasSuffix(".md") || $0.hasSuffix(".mdx")) && $0 != "INDEX.md" }
    }

    static var own: [SourceFile] {
        let fixtures = GoldenPolicyTests.fixtures.map { GoldenPolicyTests.folder.appending(path: $0) }
        let content = ["01-scope.md", "02-contact-support.md"].map {
            package.appending(path: "content/guides/support/\($0)")
        }
        return (fixtures + content).compactMap(file)
    }

    static var all: [SourceFile] { own + publishedNames.compactMap(published(_:)) }

    static func published(_ name: String) -> SourceFile? { file(published.appending(path: name)) }

    private static func file(_ url: URL) -> SourceFile? {
        (try? Data(contentsOf: url)).map { SourceFile(path: url.lastPathComponent, bytes: Array($0)) }
    }

    private static func names(in folder: URL) -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false))) ?? [])
            .sorted()
    }
}

/// A way of writing the same page with other bytes.
struct Rewriting: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var apply: @Sendable (String) -> String

    static let all: [Rewriting] = [
        Rewriting(testDescription: "as it is") { $0 },
        Rewriting(testDescription: "CRLF") { $0.replacing("\r\n", with: "\n").replacing("\n", with: "\r\n") },
        Rewriting(testDescription: "CR") { $0.replacing("\r\n", with: "\n").replacing("\n", with: "\r") },
        Rewriting(testDescription: "byte order mark") { "\u{FEFF}" + $0 },
        Rewriting(testDescription: "tabs in rows") { text in
            lines(of: text) { $0.hasPrefix("|") ? $0.replacing(" |", with: "\t|") : $0 }
        },
        Rewriting(testDescription: "trailing blanks") { text in
            lines(of: text) { $0.isEmpty ? $0 : $0 + "  " }
        },
        Rewriting(testDescription: "wide characters in rows") { text in
            lines(of: text) { line in
                guard line.hasPrefix("|"), !isDelimiterRow(line) else { return line }
                // A pipe at the end of a row is followed by no cell.
                return String(line.reversed().drop { $0 == " " }.reversed())
                    .replacing("| ", with: "|\u{3000}\u{3000}")
            }
        },
    ]

    private static func isDelimiterRow(_ line: String) -> Bool {
        line.contains("-") && line.allSatisfy { "|-: ".contains($0) }
    }

    private static func lines(of text: String, _ change: (String) -> String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { change(String($0)) }.joined(
            separator: "\n")
    }
}
