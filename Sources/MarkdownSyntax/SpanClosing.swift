import SourceText

extension MarkdownTree {
    /// Gives each container the end of its last child. libcmark's own ends of lists and items may lie on a blank line, at
    /// column zero. Children come after their parents, so one pass from the back reaches every level.
    mutating func closeSpans() {
        for index in nodes.indices.dropFirst().reversed() where !nodes[index].kind.isInline {
            if nodes[index].kind.growsWithChildren, nodes[index].firstChild < 0 {
                nodes[index].span = markerSpan(at: nodes[index].span.start)
            }
            let parent = Int(nodes[index].parent)
            guard nodes.indices.contains(parent), nodes[parent].kind.growsWithChildren else { continue }
            nodes[parent].span = nodes[parent].span.union(nodes[index].span)
        }
    }

    /// An empty item or quote is its marker.
    private func markerSpan(at start: Int) -> SourceSpan {
        let line = file.lineContent(file.location(of: start).line)
        return file.trimmingBlanks(SourceSpan(start, line.end))
    }
}

extension SourceFile {
    /// A span without the spaces and tabs at its end.
    func trimmingBlanks(_ span: SourceSpan) -> SourceSpan {
        var end = min(span.end, bytes.count)
        while end > span.start, bytes[end - 1].isSpaceOrTab { end -= 1 }
        return SourceSpan(span.start, end)
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
