import SourceText

/// The places of a page that a link can lead to.
struct Anchors: Sendable {
    /// By whatever generator.
    private var all = PackedNames()
    /// The places of those that are not to be proposed. The others are headings as GitHub names them, and ids that the page
    /// gives.
    private var unproposed: [UInt32] = []
    /// Something on the page may bring headings that nobody sees here.
    var isOpen = false

    func contains(_ name: String) -> Bool {
        if name.isEmpty || name.lowercased() == "top" || all.contains(name) { return true }
        if let outer = Self.prefixes.first(where: name.hasPrefix) {
            return contains(String(name.dropFirst(outer.count)))
        }
        // Lines of a file, as GitHub shows them.
        if name.first == "L", name.dropFirst().first?.isNumber ?? false { return true }
        // Routes of single-page applications, text fragments, footnotes and tabs, all made by the generator.
        return Self.generatedStarts.contains { name.hasPrefix($0) }
    }

    /// GitHub and ReadMe put these before every anchor.
    private static let prefixes = ["user-content-", "section-"]
    private static let generatedStarts = ["/", "!", ":~:", "fn", "_fn", "_ftn", "__tabbed", "__code"]

    /// The ones to propose, in the order of the page. All are gone through for it: `ProposedAnchors` keeps what it finds.
    var proposed: some Sequence<String> {
        let unproposed = Set(unproposed)
        return all.texts.indices.lazy.filter { !unproposed.contains(UInt32(clamping: $0)) }.map {
            all.texts[$0]
        }
    }

    mutating func add(id: String) {
        _ = all.insert(id)
    }

    /// What some generator may make; nothing to propose.
    mutating func add(possible name: String) {
        if all.insert(name) { unproposed.append(UInt32(clamping: all.texts.count - 1)) }
    }

    mutating func trim() {
        all.trim()
        unproposed = unproposed.withoutSpareMemory
    }
}

/// Collects the anchors of a page.
struct AnchorCollector {
    private(set) var anchors = Anchors()
    private var counter = NameCounter()
    private var seen: [String: Int] = [:]

    /// - Parameter texts: The heading as different generators read it, the usual reading first.
    mutating func add(heading texts: [String]) {
        guard let first = texts.first else { return }
        let main = counter.unique(Slugs.gitHub(first))
        if !main.isEmpty { anchors.add(id: main) }
        guard !texts.dropFirst().allSatisfy({ $0 == first }) else {
            let slugs = Slugs.all(first)
            // Most headings are plain words, of which all generators make the same.
            return add(readings: slugs.count > 1 ? Array(Set(slugs)) : slugs)
        }
        add(readings: Array(Set(texts.flatMap(Slugs.all))))
    }

    /// - Parameter slugs: Each once.
    private mutating func add(readings slugs: [String]) {
        for slug in slugs {
            let count = seen[slug, default: 0]
            seen[slug] = count + 1
            anchors.add(possible: slug)
            // Some count from 1, some from 2.
            if count > 0 {
                add(possible: ["\(slug)-\(count)", "\(slug)-\(count + 1)", "\(slug)_\(count)"])
            }
        }
    }

    mutating func add(id: String) { anchors.add(id: id) }

    mutating func add(possible text: String) { add(possible: Slugs.all(text)) }

    mutating func add(possible names: [String]) {
        for name in names { anchors.add(possible: name) }
    }

    mutating func open() { anchors.isOpen = true }

    mutating func trim() { anchors.trim() }
}
