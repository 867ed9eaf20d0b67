import Foundation
import GuideSyntax
import MarkdownSyntax
import SourceText

@testable import policyc

/// A source map read back from its bytes, as an editor would.
struct PlaceMap {
    let places: [String: SourceSpan]

    private struct Place: Decodable { var startLine, startColumn, endLine, endColumn: Int }

    init(_ page: CompiledPage) throws {
        let file = page.file
        let map = try JSONDecoder().decode([String: Place].self, from: Data(page.bytes(.sourceMap)))
        places = map.mapValues {
            SourceSpan(
                file.offset(line: $0.startLine, column: $0.startColumn),
                file.offset(line: $0.endLine, column: $0.endColumn))
        }
    }
}

/// A JSON document that can be asked for the value at a pointer (RFC 6901).
struct PointedJSON {
    private let root: Any

    init(_ bytes: [UInt8]) throws { root = try JSONSerialization.jsonObject(with: Data(bytes)) }

    subscript(pointer: String) -> Any? {
        // By scalars: a key may begin with a mark that would join the slash.
        pointer.unicodeScalars.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
            .map { Self.unescaped(String($0)) }
            .reduce(root) { (value: Any?, key: String) in
                switch value {
                case let object as [String: Any]: object[key]
                case let array as [Any]: Int(key).flatMap { array.indices.contains($0) ? array[$0] : nil }
                default: nil
                }
            }
    }

    private static func unescaped(_ key: String) -> String {
        key.replacing("~1", with: "/").replacing("~0", with: "~")
    }
}

/// What a reader sees of some bytes of a page, on one line.
func readersText(_ span: SourceSpan, in file: SourceFile) -> String {
    let line = file.text(span).split(whereSeparator: \.isNewline).joined(separator: " ")
    // A heading takes one line of inline content and makes no block of it, whatever it begins with.
    let page = SourceFile(path: "line", text: "# \(line)\n")
    var diagnostics = Diagnostics()
    let guide = Guide(
        reading: MarkdownTree(parsing: page, diagnostics: &diagnostics), diagnostics: &diagnostics)
    return guide.sections.compactMap(\.heading).first?.content.folded ?? ""
}
