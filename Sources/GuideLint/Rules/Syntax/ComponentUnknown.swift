import GuideSyntax
import SourceText

extension Rule {
    static let componentUnknown = Rule(
        "component.unknown", "a component that the site does not have",
        why: """
            A tag whose name no component has shows nothing at all, or stops the build. With it goes what its attributes \
            say. Without `components:` in the configuration only names are found that differ by a slip from those that the \
            page uses elsewhere, or from `Popover`.
            """,
        bad: """
            The crew repairs <Popver content="<ul><li>Pumps</li></ul>" /> by day.
            """,
        good: """
            The crew repairs <Popover content="<ul><li>Pumps</li></ul>" /> by day.
            """,
        mend: "Correct the name, or add the component to `components:` in policyc.yml.",
        page: { page, findings in
            let tags = page.parts.components
            guard !tags.isEmpty else { return }
            let known = KnownComponents(of: tags, on: page)
            let byName = Dictionary(grouping: tags) { $0.name.value }
            for (name, same) in byName.sorted(by: { $0.key < $1.key }) {
                guard let tag = same.first, let verdict = known.verdict(on: name) else { continue }
                findings.report(
                    "`\(name)` is no component that this \(verdict.isConfigured ? "site" : "page") uses",
                    at: tag.name.span, help: verdict.meant.map { "did you mean `\($0)`?" },
                    fixes: verdict.meant.map { [rename(same, to: $0)] } ?? [])
            }
        })

    /// Another component shows something else: this one is for a person to decide.
    private static func rename(_ tags: [Component], to name: String) -> Fix {
        Fix(
            "replace it with `\(name)`", edits: tags.map { Fix.Edit($0.name.span, name) }, isSafe: false)
    }
}

/// The components that a page may mean.
private struct KnownComponents {
    typealias Verdict = (isConfigured: Bool, meant: String?)

    private let configured: Set<String>
    private let declared: Set<String>
    private var uses: [String: Uses] = [:]

    private struct Uses {
        var opening = 0
        var closing = 0
        var selfClosing = 0
        var all: Int { opening + closing + selfClosing }
    }

    init(of tags: [Component], on page: Page) {
        configured = Set(page.settings.components)
        declared = page.guide.file.importedNames
        for tag in tags {
            if tag.isClosing {
                uses[tag.name.value, default: Uses()].closing += 1
            } else if tag.isSelfClosing {
                uses[tag.name.value, default: Uses()].selfClosing += 1
            } else {
                uses[tag.name.value, default: Uses()].opening += 1
            }
        }
    }

    /// Nil for a name that is good.
    func verdict(on name: String) -> Verdict? {
        // `<Tabs.Item>` is a part of `Tabs`.
        let base = String(name.prefix { $0 != "." })
        guard !declared.contains(base), name != "Popover" else { return nil }
        if !configured.isEmpty {
            guard !configured.contains(name), !configured.contains(base) else { return nil }
            return (true, nearest(to: name, in: configured.sorted()))
        }
        return slip(name).map { (false, $0) }
    }

    /// Each name is compared with all others: no page has as many.
    private static let manyNames = 200

    /// The component that a name misspells. It is used more often, or it is opened and this one closes it.
    private func slip(_ name: String) -> String? {
        guard uses.count <= Self.manyNames else { return nil }
        let own = uses[name] ?? Uses()
        let others = uses.filter { other, uses in
            other != name
                && (uses.all > own.all || own.all == own.closing && uses.opening > uses.closing)
        }
        return (["Popover"] + others.keys.sorted()).first { Self.isSlip(name, of: $0) }
    }

    /// One slip in a word of five letters or more. Plurals, numbers and last letters tell components apart on purpose.
    private static func isSlip(_ name: String, of other: String) -> Bool {
        if name.lowercased() == other.lowercased() { return true }
        let (short, long) = name.utf8.count < other.utf8.count ? (name, other) : (other, name)
        guard short.utf8.count >= 5, !long.hasPrefix(short), name.dropLast() != other.dropLast(),
            name.filter({ !$0.isNumber }) != other.filter({ !$0.isNumber })
        else { return false }
        return EditDistance.between(name, other, limit: short.utf8.count >= 9 ? 2 : 1) != nil
    }
}

extension SourceFile {
    /// The names with a capital that lines such as `import Tabs, { Tab } from '…'` and `export const Note = …` declare.
    fileprivate var importedNames: Set<String> {
        var names: Set<String> = []
        var isOpen = false
        for number in 1...max(1, lineCount) {
            let line = slice(lineContent(number))
            let mayBegin = line.first == UInt8(ascii: "i") || line.first == UInt8(ascii: "e")
            let begins =
                mayBegin && (line.starts(with: "import ".utf8) || line.starts(with: "export ".utf8))
            guard begins || isOpen else { continue }
            let words = line.split { !$0.isASCIIWordByte }
            for word in words where (0x41...0x5A).contains(word.first ?? 0) {
                names.insert(String(decoding: word, as: UTF8.self))
            }
            // Names in braces may stand on lines of their own, up to `from`.
            isOpen =
                (isOpen || line.contains(UInt8(ascii: "{")))
                && !line.contains(UInt8(ascii: "}")) && !line.isEmpty
        }
        return names
    }
}
