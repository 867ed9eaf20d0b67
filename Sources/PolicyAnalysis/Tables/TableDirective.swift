import GuideSyntax
import SourceText

/// What the configuration says of the tables below a heading, where the page itself does not say enough.
public struct TableDirective: Hashable, Sendable {
    /// The heading, as a reader sees it; case does not matter.
    public var heading: String
    /// Where the names of the tiers stand.
    public var tiers: Side?
    /// The tier for which all of the table holds.
    public var tier: String?

    /// A heading as YAML reads it back whatever it holds.
    static func quoted(_ heading: String) -> String {
        let isPlain = heading.utf8.allSatisfy { $0 == 0x20 || $0.isASCIIAlphanumeric }
        if isPlain, heading.utf8.first.map({ !(0x30...0x39).contains($0) }) ?? false { return heading }
        return "\"" + heading.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }

    /// Where the names of the tiers stand.
    public enum Side: String, CaseIterable, Hashable, Sendable {
        case columns, rows
        /// It is no table of tiers.
        case none
    }

    public init(heading: String, tiers: Side? = nil, tier: String? = nil) {
        self.heading = heading
        self.tiers = tiers
        self.tier = tier
    }
}

extension [TableDirective] {
    /// The last one for the heading of a section.
    func directive(for section: Section) -> TableDirective? {
        guard !isEmpty, let heading = section.heading?.content.folded.lowercased() else { return nil }
        return last { $0.heading.lowercased() == heading }
    }
}
