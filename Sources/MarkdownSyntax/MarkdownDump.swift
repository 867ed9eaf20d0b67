import SourceText

extension MarkdownTree {
    /// The tree as text, a node a line: depth, kind, place, and what it says.
    public func dump() -> String {
        var lines: [String] = []
        if let frontMatter { lines.append("frontMatter \(file.describe(frontMatter.span))") }
        var depth = [Int](repeating: 0, count: nodes.count)
        // Children come after their parents, but not always after their elder siblings' children: walk, not list.
        var stack = [Self.root]
        while let index = stack.popLast() {
            let node = nodes[index]
            lines.append(String(repeating: "  ", count: depth[index]) + describe(node, at: index))
            let children = Array(children(of: index))
            for child in children.reversed() {
                depth[child] = depth[index] + 1
                stack.append(child)
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private func describe(_ node: MarkdownNode, at index: Int) -> String {
        var line = "\(node.kind)"
        if node.level > 0 { line += " \(node.level)" }
        line += " " + file.describe(node.span)
        let text = text.string(node.textRange)
        if !text.isEmpty { line += " " + text.debugDescription }
        return line
    }
}

extension SourceFile {
    /// `startLine:startColumn-endLine:endColumn`, end exclusive.
    public func describe(_ span: SourceSpan) -> String {
        let (start, end) = (location(of: span.start), location(of: span.end))
        return "\(start.line):\(start.column)-\(end.line):\(end.column)"
    }
}
