import Foundation

/// Pages that tests run over: this project's fixtures and guides, and real published pages where they are at hand.
package enum GuidePages {
    package static let package = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
    /// A folder beside the clone, which a user's clone does not have.
    package static let publishedFolder = package.appending(path: "../shared/guides").standardizedFileURL

    /// Schemas of formats that others have made, beside the clone too.
    package static let schemaFolder = package.appending(path: "../shared/schemas").standardizedFileURL

    package static var hasPublished: Bool { !published.isEmpty }

    /// The fixtures of the analysis and the guides that this project publishes itself.
    package static var own: [URL] {
        pages(in: package.appending(path: "Tests/PolicyAnalysisTests/Fixtures"))
            + pages(in: package.appending(path: "content/guides/support"))
    }

    package static var published: [URL] { pages(in: publishedFolder) }

    private static func pages(in folder: URL) -> [URL] {
        let path = folder.path(percentEncoded: false)
        let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
        return names.filter { $0.hasSuffix(".md") || $0.hasSuffix(".mdx") }.sorted()
            .map { folder.appending(path: $0) }
    }
}
