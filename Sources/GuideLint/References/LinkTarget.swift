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
        let scheme = text.utf8[..<colon]
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
