import SourceText

extension MarkdownTree {
    /// Gives each container the end of its last child. libcmark's own ends of lists and items may lie on a blank line, at
    /// column zero. Children come after their parents, so one pass from the back reaches every level.
    mutating func closeSpans() {
        for index in nodes.indices.dropFirst().reversed() where !nodes[index].kind.isInline {
            let parent = Int(nodes[index].parent)
            guard parent > 0, nodes[parent].kind.growsWithChildren else { continue }
            nodes[parent].span = nodes[parent].span.union(nodes[index].span)
        }
        for index in nodes.indices where nodes[index].span.isEmpty && nodes[index].kind.growsWithChildren {
            // An empty item or quote is its marker.
            let start = nodes[index].span.start
            var end = file.lineContent(file.location(of: start).line).end
            while end > start, file.bytes[end - 1].isSpaceOrTab { end -= 1 }
            nodes[index].span = SourceSpan(start, end)
        }
    }
}

extension MarkdownNode.Kind {
    fileprivate var growsWithChildren: Bool {
        switch self {
        case .blockQuote, .bulletList, .orderedList, .item, .table: true
        default: false
        }
    }
}
