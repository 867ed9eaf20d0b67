import GuideSyntax

/// What the page calls its vendor. A page about support names it again and again: as the one who does something, as the
/// owner of something, in its title and in the addresses of its links.
struct VendorNames: Sendable {
    private let names: ProperNames

    init(_ names: [String] = []) {
        self.names = ProperNames(names.map { ProseLexer.tokens(of: $0).map(\.word) })
    }

    /// The given names, or without any those that the page uses.
    init(_ given: [String], or page: @autoclosure () -> PageNames, except others: Set<String>) {
        self.init(given.isEmpty ? page().vendor(except: others) : given)
    }

    /// The index behind a name that begins at a word.
    func match(_ tokens: [ProseToken], at index: Int) -> Int? {
        names.match(tokens, at: index).map { index + $0.count }
    }

    /// Whether a name may stand among words that begin with some capital letters; false is sure.
    func mayStand(among capitals: ASCIISet) -> Bool { names.mayStand(among: capitals) }
}

/// What the capitalized words of a page do: read once for all who ask for names.
struct PageNames {
    let paragraphs: PageParagraphs
    private let count: NameCount

    init(of guide: Guide) {
        let texts = guide.sections.flatMap(\.paragraphs)
        paragraphs = PageParagraphs(texts)
        var count = NameCount(paragraphs)
        if count.hasNames {
            for text in texts {
                for link in text.links { count.add(address: link.destination.value) }
            }
            for section in guide.sections {
                if let heading = section.heading { count.add(title: heading.content.folded) }
            }
            for key in ["title", "subtitle", "description"] {
                if let text = guide.frontMatter?[key]?.string { count.add(title: text) }
            }
        }
        self.count = count
    }

    /// The names that a page gives its vendor, as far as it can be told.
    func vendor(except others: Set<String>) -> [String] { count.best(except: others) }
}

/// Weighs the capitalized words of a page.
private struct NameCount {
    /// How often a word acts or owns something, and how often it stands inside a sentence.
    private var acting: [String: Int] = [:]
    private var standing: [String: Int] = [:]
    /// Words that the page also writes small: no names.
    private var common: Set<String> = []
    /// The page says "we": then a name that acts once may be anybody's.
    private var speaksOfItself = false
    private var hosts: Set<String> = []
    private var titles: Set<String> = []

    /// Only a word that acts may be a name: few do, and what the others do need not be known.
    init(_ paragraphs: PageParagraphs) {
        paragraphs.forEach { tokens in
            for (index, token) in tokens.enumerated() {
                if !speaksOfItself {
                    speaksOfItself = token.word == "our" || token.traits.contains(.vendorPronoun)
                }
                if token.isCapital, Self.acts(index, in: tokens) { acting[token.word, default: 0] += 1 }
            }
        }
        guard hasNames else { return }
        var starts = ASCIISet()
        for word in acting.keys { if let byte = word.utf8.first { starts.insert(byte) } }
        paragraphs.forEach { tokens in
            for (index, token) in tokens.enumerated() {
                // What is not ASCII may be written in several ways.
                guard let byte = token.word.utf8.first, byte >= 0x80 || starts.contains(byte),
                    acting[token.word] != nil
                else {
                    continue
                }
                if !token.isCapital {
                    common.insert(token.word)
                } else if token.gap != .clause, !Self.acts(index, in: tokens) {
                    standing[token.word, default: 0] += 1
                }
            }
        }
    }

    /// A word acts somewhere.
    var hasNames: Bool { !acting.isEmpty }

    private static func acts(_ index: Int, in tokens: [ProseToken]) -> Bool {
        let next = index + 1
        return next < tokens.count && tokens[next].gap == .space
            && tokens[next].traits.contains(.nameFollower)
    }

    mutating func add(title: String) { titles.formUnion(ProseLexer.tokens(of: title).map(\.word)) }

    mutating func add(address: String) {
        let bytes = Array(address.utf8)
        let rest: ArraySlice<UInt8>
        if let colon = bytes.indices.first(where: { bytes[$0...].starts(with: "://".utf8) }) {
            rest = colon + 3 < bytes.count ? bytes[(colon + 3)...] : bytes[..<colon]
        } else if address.hasPrefix("mailto:") {
            rest = bytes[...]
        } else {
            return
        }
        let host =
            rest.split(separator: UInt8(ascii: "/")).first?.split(separator: UInt8(ascii: "@")).last ?? []
        for part in host.split(whereSeparator: { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ":") }) {
            hosts.insert(String(decoding: part, as: UTF8.self).lowercased())
        }
    }

    /// The words that weigh most, of those that act at least once, and at least as much as a name does that is used. A
    /// product beside its maker acts often, too, and stands in the title or in addresses.
    func best(except others: Set<String>) -> [String] {
        var weighed: [String: Int] = [:]
        for (word, count) in acting
        where !common.contains(word) && !others.contains(word) && !English.notVendors.contains(word)
            && word.contains(where: \.isLetter) && word.count > 1
        {
            weighed[word] =
                3 * count + min(standing[word] ?? 0, 3) + (hosts.contains(word) ? 6 : 0)
                + (titles.contains(word) ? 3 : 0)
        }
        // One who acts once may be a third party.
        let often = weighed.filter { acting[$0.key] ?? 0 > 1 }
        let candidates = often.isEmpty ? weighed : often
        guard let most = candidates.values.max(), most >= (speaksOfItself ? 5 : 3) else { return [] }
        return candidates.filter { name, weight in
            weight == most
                || weight * 2 >= most && acting[name] ?? 0 > 2
                    && (titles.contains(name) || hosts.contains(name))
        }.map(\.key).sorted()
    }
}
