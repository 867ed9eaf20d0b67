import SourceText

/// The places of a page that a link can lead to.
struct Anchors: Sendable {
    /// By whatever generator.
    private(set) var all: Set<String> = []
    /// The ones to propose, in the order of the page: headings as GitHub names them, and ids that the page gives.
    private(set) var proposed: [String] = []
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

    mutating func add(id: String) {
        if all.insert(id).inserted { proposed.append(id) }
    }

    /// What some generator may make; nothing to propose.
    mutating func add(possible names: some Sequence<String>) { all.formUnion(names) }

    /// The one anchor that differs only by case.
    func ignoringCase(_ name: String) -> String? {
        let lowered = name.lowercased()
        let found = proposed.filter { $0.lowercased() == lowered }
        return found.count == 1 ? found.first : nil
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
        let readings = texts.dropFirst().allSatisfy { $0 == first } ? [first] : texts
        for slug in Set(readings.flatMap(Slugs.all)) {
            let count = seen[slug, default: 0]
            seen[slug] = count + 1
            anchors.add(possible: [slug])
            // Some count from 1, some from 2.
            if count > 0 {
                anchors.add(possible: ["\(slug)-\(count)", "\(slug)-\(count + 1)", "\(slug)_\(count)"])
            }
        }
    }

    mutating func add(id: String) { anchors.add(id: id) }

    mutating func add(possible text: String) { anchors.add(possible: Slugs.all(text)) }

    mutating func add(possible names: [String]) { anchors.add(possible: names) }

    mutating func open() { anchors.isOpen = true }
}
