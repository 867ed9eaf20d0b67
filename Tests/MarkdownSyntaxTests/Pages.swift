import Foundation
import MarkdownSyntax
import SourceText

/// The pages that the tests read.
enum Pages {
    struct Page {
        var name: String
        var text: String
    }

    static let fixturesFolder = URL(filePath: #filePath).deletingLastPathComponent().appending(
        path: "Fixtures")

    /// Real guides beside the package, which are not ours to publish.
    static let guidesFolder = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../../shared/guides").standardized

    static var hasGuides: Bool {
        FileManager.default.fileExists(atPath: guidesFolder.path(percentEncoded: false))
    }

    static func fixtures() throws -> [Page] { try pages(in: fixturesFolder) }

    static func guides() throws -> [Page] { try pages(in: guidesFolder) }

    private static func pages(in folder: URL) throws -> [Page] {
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        return try files.filter { ["md", "mdx"].contains($0.pathExtension) }
            .sorted { $0.lastPathComponent < $1.lastPathComponent }
            .map {
                Page(
                    name: $0.lastPathComponent,
                    text: String(decoding: try Data(contentsOf: $0), as: UTF8.self))
            }
    }
}

extension MarkdownTree {
    /// The tree of a text, with its findings thrown away.
    init(_ text: String) {
        var diagnostics = Diagnostics()
        self.init(parsing: SourceFile(path: "page.md", text: text), diagnostics: &diagnostics)
    }
}
