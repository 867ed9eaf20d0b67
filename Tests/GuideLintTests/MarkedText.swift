import GuideLint
import SourceText
import Testing

/// The findings of one rule on a page in which `⟦` and `⟧` enclose what it should point at, line ends of both kinds.
func expectFindings(
    _ code: String, in marked: String, settings: LintSettings = .test, path: String = "page.md",
    isAnalyzed: Bool = false,
    at place: Testing.SourceLocation = #_sourceLocation
) {
    for lineEnd in ["\n", "\r\n"] {
        let text = MarkedText(
            marked.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: lineEnd))
        let site = LintedSite(
            Example(pages: [(path, text.plain)]), settings: settings, isAnalyzed: isAnalyzed)
        let found = site.findings.flatMap(\.findings).filter { $0.code.name == code }.map(\.span)
        #expect(
            found == text.places, "\(lineEnd == "\n" ? "LF" : "CRLF"): \(site.lines)", sourceLocation: place)
    }
}

/// A text without its marks, and what they enclosed.
private struct MarkedText {
    private(set) var plain = ""
    private(set) var places: [SourceSpan] = []

    init(_ marked: String) {
        var starts: [Int] = []
        var length = 0
        for scalar in marked.unicodeScalars {
            switch scalar {
            case "⟦": starts.append(length)
            case "⟧": places.append(SourceSpan(starts.popLast() ?? 0, length))
            default:
                plain.unicodeScalars.append(scalar)
                length += String(scalar).utf8.count
            }
        }
        places.sort()
    }
}
