import PolicyJSON
import SourceText

/// What became of each block of a guide and of each sentence, cell and key in it.
public struct Account: Sendable {
    /// In the order of the page, front matter first.
    public let blocks: [Block]
    /// Findings about the page as a whole, such as that it has no tier table; they are no part's fate.
    public let pageFindings: [DiagnosticCode]

    /// A heading, paragraph, list, table, quote or other block that stands in no other one; front matter counts as one.
    public struct Block: Sendable {
        public var kind: BlockKind
        /// In the order of the page. A block without words of its own, such as code, is its own only part.
        public var parts: [Part]
        public var span: SourceSpan
    }

    /// The smallest thing that has a fate of its own.
    public struct Part: Sendable {
        public var kind: PartKind
        public var fate: Fate
        /// What it became: the way to each place of the policy JSON that says it.
        public var nodes: [JSONPointer]
        /// The codes of the findings at its place, each once.
        public var findings: [DiagnosticCode]
        /// As a reader sees it.
        public var text: String
        public var span: SourceSpan
    }

    public enum BlockKind: String, CaseIterable, Sendable {
        case frontMatter, heading, paragraph, list, table, quote, html, code, thematicBreak
    }

    public enum PartKind: String, CaseIterable, Sendable {
        case key, heading, sentence, cell, image, comment, markup, code, thematicBreak
    }

    /// In the order in which they count where a block has parts of several.
    public enum Fate: String, CaseIterable, Sendable {
        /// A typed fact of the policy says it.
        case policy
        /// It was to say something and is not understood; a finding says so.
        case diagnosed
        /// The policy keeps it as text and makes nothing of it.
        case informative
        /// The policy does not hold it.
        case outside
    }
}

extension Account.Block {
    /// The fate that counts most among those of its parts.
    public var fate: Account.Fate {
        let fates = Set(parts.map(\.fate))
        return Account.Fate.allCases.first(where: fates.contains) ?? .outside
    }
}

extension Account {
    public var parts: [Part] { blocks.flatMap(\.parts) }

    /// How many there are of each fate.
    public struct Count: Hashable, Sendable {
        private var numbers: [Fate: Int] = [:]

        init(_ fates: some Sequence<Fate>) {
            for fate in fates { numbers[fate, default: 0] += 1 }
        }

        public subscript(fate: Fate) -> Int { numbers[fate] ?? 0 }
        public var total: Int { numbers.values.reduce(0, +) }
    }

    public var blockCount: Count { Count(blocks.map(\.fate)) }

    public func count(of kind: PartKind) -> Count {
        Count(blocks.lazy.flatMap(\.parts).filter { $0.kind == kind }.map(\.fate))
    }
}
