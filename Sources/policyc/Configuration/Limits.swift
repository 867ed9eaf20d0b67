import MarkdownSyntax
import SourceText

/// How much a run may be asked for, in one place: the configuration, its schema and `--limit` all go by these names.
struct Limits: Hashable, Sendable {
    enum Name: String, CaseIterable, Sendable {
        case bytes, depth, cells, items, includes, values, aliases, findings

        /// Beyond what any page has that is written for readers.
        var standard: Int {
            switch self {
            case .bytes: MarkdownLimits.standard.bytes
            case .depth: MarkdownLimits.standard.depth
            case .cells: MarkdownLimits.standard.cells
            case .items: MarkdownLimits.standard.items
            case .includes: 1000
            case .values: MarkdownLimits.standard.values
            case .aliases: MarkdownLimits.standard.aliases
            case .findings: 1000
            }
        }

        /// Each level of depth takes room on the stack; a size is a number of 32 bits.
        var highest: Int { self == .depth ? 1000 : Int(Int32.max) / 4 }

        var summary: String {
            switch self {
            case .bytes: "the size of a page in bytes, what it includes counted"
            case .depth: "how deep lists, quotes and included files nest"
            case .cells: "the cells of all tables of a page"
            case .items: "the items of all lists of a page"
            case .includes: "the files that a page includes"
            case .values: "the keys and values of front matter, those that aliases stand for counted"
            case .aliases: "the aliases of front matter"
            case .findings: "the findings that are printed"
            }
        }
    }

    /// Those that differ from the standard.
    private var given: [Name: Int] = [:]

    static let standard = Limits()

    subscript(name: Name) -> Int {
        get { given[name] ?? name.standard }
        set { given[name] = newValue }
    }

    func isGiven(_ name: Name) -> Bool { given[name] != nil }

    /// These, and those of others where they say anything.
    func overridden(by other: Limits) -> Limits {
        var result = self
        result.given.merge(other.given) { _, new in new }
        return result
    }

    var markdown: MarkdownLimits {
        var limits = MarkdownLimits()
        limits.bytes = self[.bytes]
        limits.depth = self[.depth]
        limits.cells = self[.cells]
        limits.items = self[.items]
        limits.values = self[.values]
        limits.aliases = self[.aliases]
        return limits
    }
}
