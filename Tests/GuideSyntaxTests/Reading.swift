import Foundation
import GuideSyntax
import MarkdownSyntax
import SourceText

/// A page read as far as this room goes.
struct Reading {
    let guide: Guide
    let findings: [Diagnostic]

    init(_ file: SourceFile) {
        var diagnostics = Diagnostics()
        let markdown = MarkdownTree(parsing: PageText.toParse(file), diagnostics: &diagnostics)
        guide = Guide(reading: markdown, of: file, diagnostics: &diagnostics)
        findings = diagnostics.sorted
    }

    init(_ text: String) { self.init(SourceFile(path: "page.md", text: text)) }

    var file: SourceFile { guide.file }
    var codes: [String] { findings.map(\.code.name) }
    var blocks: [Block] { guide.sections.flatMap(\.blocks) }

    /// The page's first paragraph.
    var paragraph: RichText? {
        for case .paragraph(let text) in blocks { return text }
        return nil
    }

    /// The findings as the golden files have them.
    var report: String {
        findings.map { finding in
            let place = file.describe(finding.span)
            let notes = finding.notes.map { "  note \(file.describe($0.span)) \($0.message)\n" }.joined()
            return "\(finding.severity) \(finding.code) \(place) \(finding.message)\n" + notes
        }.joined()
    }
}

/// Pages that the tests read.
enum Pages {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures")

    static var fixtures: [URL] { pages(in: folder) }

    private static var package: URL {
        folder.deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    }

    /// The guide that the project itself publishes.
    static var content: [URL] { pages(in: package.appending(components: "content", "guides", "support")) }

    /// Real pages, which are not part of the project: absent where it was cloned.
    static var published: [URL] {
        pages(in: package.deletingLastPathComponent().appending(components: "shared", "guides"))
    }

    private static func pages(in folder: URL) -> [URL] {
        let files =
            (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
        return files.filter { ["md", "mdx"].contains($0.pathExtension) }
            .sorted { $0.lastPathComponent < $1.lastPathComponent }
    }

    static func bytes(of page: URL) throws -> [UInt8] { Array(try Data(contentsOf: page)) }
}
