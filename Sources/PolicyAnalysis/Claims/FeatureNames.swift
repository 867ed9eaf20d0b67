import PolicyModel

/// Finds the names of features in prose, plural or singular, in any case.
struct FeatureNames: Sendable {
    struct Mention {
        var id: FeatureID
        var words: Range<Int>
    }

    private var byFirstStem: [String: [(stems: [String], id: FeatureID)]] = [:]
    /// "#ticket-support" in a row's label: the heading that tells more of it.
    private var byAnchor: [String: FeatureID] = [:]

    init(_ features: [Feature]) {
        // Two features of one name are told apart by nothing that prose says.
        let named = Dictionary(grouping: features) { Self.stems(of: $0.name.value) }
        for (stems, features) in named {
            guard features.count == 1, let feature = features.first, let first = stems.first else { continue }
            byFirstStem[first, default: []].append((stems, feature.id))
            if let link = feature.link?.value, link.hasPrefix("#") {
                byAnchor[String(link.dropFirst())] = feature.id
            }
        }
        for first in byFirstStem.keys { byFirstStem[first]?.sort { $0.stems.count > $1.stems.count } }
    }

    func mentions(in tokens: [ProseToken]) -> [Mention] {
        let stems = tokens.map { Self.stem($0.word) }
        var found: [Mention] = []
        var index = 0
        while index < tokens.count {
            if let name = byFirstStem[stems[index]]?.first(where: { stems[index...].starts(with: $0.stems) })
            {
                found.append(Mention(id: name.id, words: index..<(index + name.stems.count)))
                index += name.stems.count
            } else {
                index += 1
            }
        }
        return found
    }

    /// The one feature that a heading names, the nearest heading first; the title of the page is about more.
    func feature(ofHeadings trail: [String]) -> FeatureID? {
        for heading in trail.reversed() {
            if let id = byAnchor[Self.anchor(of: heading)] { return id }
            let tokens = ProseLexer.tokens(of: heading)
            let found = Set(mentions(in: tokens).map(\.id))
            if found.count == 1, tokens.count <= 4 { return found.first }
        }
        return nil
    }

    private static func anchor(of heading: String) -> String {
        ProseLexer.tokens(of: heading).map(\.word).joined(separator: "-")
    }

    private static func stems(of name: String) -> [String] {
        var stems = ProseLexer.tokens(of: name).map { stem($0.word) }
        // "Chat support" is "chat" in prose.
        if stems.count == 2, stems.last == "support", let first = stems.first, first.count > 3 {
            stems = [first]
        }
        return stems
    }

    private static func stem(_ word: String) -> String {
        word.count > 3 && word.hasSuffix("s") && !word.hasSuffix("ss") ? String(word.dropLast()) : word
    }
}
