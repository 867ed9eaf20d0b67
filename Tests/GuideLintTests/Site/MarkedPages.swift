import GuideLint
import SourceText
import Testing

/// Pages in whose text `«…»` marks the places of findings.
struct MarkedPages {
    private var pages: [(path: String, text: String, marks: [String])] = []
    private let files: [String]

    init(_ pages: [(String, String)], files: [String] = []) {
        self.files = files
        for (path, marked) in pages.sorted(by: { $0.0 < $1.0 }) {
            let (text, spans) = Self.read(marked)
            let file = SourceFile(path: path, text: text)
            self.pages.append((path, text, spans.map { Self.describe($0, file) }))
        }
    }

    /// Runs docs-lint and compares the places of one rule's findings with the marks. Gives the messages in order.
    @discardableResult
    func expect(_ code: String, sourceLocation: SourceLocation = #_sourceLocation) -> [String] {
        var messages: [String] = []
        for (index, diagnostics) in diagnostics(of: code).enumerated() {
            let file = SourceFile(path: pages[index].path, text: pages[index].text)
            let found = diagnostics.map { Self.describe($0.span, file) }
            #expect(found == pages[index].marks, "\(pages[index].path)", sourceLocation: sourceLocation)
            messages += diagnostics.map { [$0.message, $0.help].compactMap(\.self).joined(separator: "; ") }
        }
        return messages
    }

    /// The findings of a rule, page by page.
    func diagnostics(of code: String) -> [[Diagnostic]] {
        let site = LintedSite(Example(pages: pages.map { ($0.path, $0.text) }, files: files))
        return site.findings.map { $0.findings.filter { $0.code.name == code } }
    }

    /// The pages' texts after the fixes of a rule's findings.
    func mended(_ code: String, safeOnly: Bool = true) -> [String] {
        zip(pages, diagnostics(of: code)).map { page, findings in
            var bytes = Array(page.text.utf8)
            let edits = findings.flatMap(\.fixes).filter { $0.isSafe || !safeOnly }.flatMap(\.edits)
            for edit in edits.sorted(by: { $0.span > $1.span }) {
                bytes.replaceSubrange(edit.span.range, with: Array(edit.replacement.utf8))
            }
            return String(decoding: bytes, as: UTF8.self)
        }
    }

    typealias SourceLocation = Testing.SourceLocation

    private static func describe(_ span: SourceSpan, _ file: SourceFile) -> String {
        let place = file.location(of: span.start)
        return "\(place.line):\(place.column) \(file.text(span))"
    }

    private static func read(_ marked: String) -> (String, [SourceSpan]) {
        var text = ""
        var starts: [Int] = []
        var spans: [SourceSpan] = []
        for scalar in marked.unicodeScalars {
            switch scalar {
            case "«": starts.append(text.utf8.count)
            case "»": if let start = starts.popLast() { spans.append(SourceSpan(start, text.utf8.count)) }
            default: text.unicodeScalars.append(scalar)
            }
        }
        return (text, spans.sorted())
    }
}

/// The findings of one rule on one page.
@discardableResult
func expect(
    _ code: String, _ marked: String, sourceLocation: Testing.SourceLocation = #_sourceLocation
) -> [String] {
    MarkedPages([("page.md", marked)]).expect(code, sourceLocation: sourceLocation)
}
