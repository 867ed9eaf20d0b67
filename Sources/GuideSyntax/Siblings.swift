import MarkdownSyntax
import SourceText

/// Blocks that stand one after the other, and which of them hold tags of tables: CommonMark ends HTML at a blank line, and a
/// table goes on behind it.
struct Siblings {
    private let tree: MarkdownTree
    private let indices: [Int]
    private var upcoming = 0
    /// For each sibling, what comes at it or behind it; made when a table goes on behind its first block.
    private var ahead: [Ahead] = []

    private struct Ahead {
        var isHeadingBefore = false
        /// The first tag of a table, if one comes.
        var tag = TableTag.none
    }

    private enum TableTag { case none, table, other }

    init(of parent: Int, in tree: MarkdownTree) {
        self.tree = tree
        indices = Array(tree.children(of: parent))
    }

    mutating func next() -> Int? {
        guard upcoming < indices.count else { return nil }
        defer { upcoming += 1 }
        return indices[upcoming]
    }

    /// The next block, where a table that is open goes on: a tag comes that belongs to it.
    mutating func nextOfTable(isInCell: Bool) -> Int? {
        guard upcoming < indices.count else { return nil }
        if ahead.isEmpty { lookAhead() }
        let found = ahead[upcoming]
        switch found.tag {
        case .none: return nil
        // A table in a cell, unless this one was never closed.
        case .table where found.isHeadingBefore || !isInCell: return nil
        case .table, .other: return next()
        }
    }

    private mutating func lookAhead() {
        ahead = Array(repeating: Ahead(), count: indices.count)
        var later = Ahead()
        for position in indices.indices.reversed() {
            let node = tree.nodes[indices[position]]
            let own = tableTag(in: node.span)
            if own != .none { later = Ahead(tag: own) }
            if node.kind == .heading { later.isHeadingBefore = true }
            ahead[position] = later
        }
    }

    private func tableTag(in span: SourceSpan) -> TableTag {
        let bytes = tree.file.slice(span)
        for offset in bytes.indices where bytes[offset] == UInt8(ascii: "<") {
            let isClosing = bytes[(offset + 1)...].first == UInt8(ascii: "/")
            let name = bytes[(offset + (isClosing ? 2 : 1))...].prefix(8).prefix(while: \.isASCIIAlphanumeric)
            switch String(decoding: name, as: UTF8.self).lowercased() {
            case "table": return isClosing ? .other : .table
            case "tr", "td", "th", "thead", "tbody", "tfoot": return .other
            default: continue
            }
        }
        return .none
    }
}
