/// Ways to write the same page that move every byte of it.
public enum Transform: String, CaseIterable, Sendable {
    case asWritten, crlf, loneCR, byteOrderMark, tabs, wideCharacters, inQuote, inItem, inItemOfQuote,
        frontMatter
    case lazyQuote

    public func callAsFunction(_ text: String) -> String {
        switch self {
        case .asWritten: text
        case .crlf: lines(text).joined(separator: "\r\n")
        case .loneCR: lines(text).joined(separator: "\r")
        case .byteOrderMark: "\u{FEFF}" + text
        case .tabs: map(text) { $0.hasPrefix("  ") ? "\t" + $0.drop { $0 == " " } : $0 }
        case .wideCharacters:
            text.split(separator: "e", omittingEmptySubsequences: false).joined(separator: "❌é")
        case .inQuote: map(text) { "> " + $0 }
        case .inItem: "- " + lines(text).joined(separator: "\n  ")
        case .inItemOfQuote: "> 10. " + lines(text).joined(separator: "\n>     ")
        case .frontMatter: "---\ntitle: a page\n---\n" + text
        case .lazyQuote: ">" + text
        }
    }

    private func lines(_ text: String) -> [String] {
        text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    private func map(_ text: String, _ change: (String) -> String) -> String {
        lines(text).map(change).joined(separator: "\n")
    }
}
