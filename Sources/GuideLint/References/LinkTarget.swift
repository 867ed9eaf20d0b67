import SourceText

/// Where a link inside the site leads.
struct LinkTarget {
    /// Percent-decoded, without query and anchor; empty where the link stays on its page.
    var path: String
    /// Percent-decoded; nil without `#`.
    var anchor: String?

    var isAbsolute: Bool { path.hasPrefix("/") }

    /// Nil for what leads to other sites, and for what only a generator can tell: template expressions and aliases of
    /// folders such as `@site`.
    init?(_ destination: String) {
        if let signs = Signs(of: destination) {
            self.init(destination, signs)
        } else {
            self.init(unicode: destination)
        }
    }

    private init?(_ destination: String, _ signs: Signs) {
        guard signs.leadsInside else { return nil }
        let bytes = destination.utf8
        let address = bytes.prefix(upTo: signs.number ?? bytes.endIndex)
        let path = address.prefix(upTo: signs.question ?? address.endIndex)
        // `?page=2` is another view of the same page, made by code.
        guard !path.isEmpty || path.endIndex == address.endIndex else { return nil }
        self.path = percentDecoded(String(Substring(path)))
        anchor = signs.number.map { percentDecoded(String(Substring(bytes[$0...].dropFirst()))) }
    }

    /// Where a destination of ASCII divides, found in one walk over its bytes: a page may hold thousands of links.
    private struct Signs {
        var number: String.Index?
        /// Before the number sign.
        var question: String.Index?
        private var colon: String.Index?
        private var hasTemplate = false
        private let text: String

        /// Nil for what is not ASCII: what stands behind a sign may make another character of it.
        init?(of text: String) {
            self.text = text
            for index in text.utf8.indices {
                let byte = text.utf8[index]
                switch byte {
                case UInt8(ascii: "#"): number = number ?? index
                case UInt8(ascii: "?"): if number == nil { question = question ?? index }
                case UInt8(ascii: ":"): colon = colon ?? index
                case UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "<"), UInt8(ascii: ">"),
                    UInt8(ascii: "$"), UInt8(ascii: "|"), UInt8(ascii: "\""), UInt8(ascii: "`"):
                    hasTemplate = true
                case 0x80...: return nil
                default: break
                }
            }
        }

        var leadsInside: Bool {
            guard let first = text.utf8.first, !hasTemplate, !LinkTarget.aliasSigns.contains(first) else {
                return false
            }
            if first == UInt8(ascii: "/"), text.utf8.dropFirst().first == first { return false }
            return colon.map { !LinkTarget.isScheme(text.utf8[..<$0]) } ?? true
        }
    }

    private init?(unicode destination: String) {
        guard let first = destination.utf8.first, !Self.aliasSigns.contains(first),
            !destination.hasPrefix("//"), !Self.hasScheme(destination),
            !destination.utf8.contains(where: Self.templateSigns.contains)
        else { return nil }
        let parts = destination.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        guard let address = parts.first else { return nil }
        let path = address.prefix { $0 != "?" }
        // `?page=2` is another view of the same page, made by code.
        guard !path.isEmpty || !address.contains("?") else { return nil }
        self.path = percentDecoded(String(path))
        anchor = parts.count > 1 ? percentDecoded(String(parts[1])) : nil
    }

    private static let aliasSigns = Set("@~^$!%\\".utf8)
    private static let templateSigns = Set("{}<>$|\"`".utf8)

    /// `https:`, `mailto:` and all others (RFC 3986, section 3.1).
    private static func hasScheme(_ text: String) -> Bool {
        guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) else { return false }
        return isScheme(text.utf8[..<colon])
    }

    private static func isScheme(_ scheme: Substring.UTF8View) -> Bool {
        guard scheme.first?.isASCIILetter ?? false else { return false }
        return scheme.allSatisfy { $0.isASCIIAlphanumeric || "+-.".utf8.contains($0) }
    }
}

extension PageReferences.Link {
    /// The place of the anchor with its `#`, where the file shows it.
    var anchorSpan: SourceSpan {
        guard isVerbatim, let sign = destination.utf8.firstIndex(of: UInt8(ascii: "#")) else { return span }
        let offset = destination.utf8.distance(from: destination.utf8.startIndex, to: sign)
        return SourceSpan(span.start + offset, span.end)
    }
}
