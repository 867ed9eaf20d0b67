import SourceText

/// Texts that GFM parses apart from the paragraph that CommonMark sees: cells, and what stands before a table.
struct PendingTexts {
    /// One after the other, a line end behind each.
    private var content = MappedText()
    private var texts: [Text] = []

    private struct Text {
        /// The node that its inlines go into.
        var parent: Int
        var range: Range<Int>
    }

    /// Adds a text whose inlines are to go into a node.
    mutating func add(to parent: Int, _ append: (inout MappedText) -> Void) {
        let start = content.count
        append(&content)
        texts.append(Text(parent: parent, range: start..<content.count))
        content.append(0x0A, replacing: SourceSpan(content.span.end, content.span.end))
    }

    /// Parses all texts in one document, each a paragraph behind a no-break space: that keeps a cell such as `- ` or `1.`
    /// a paragraph and changes no rule of emphasis, since U+00A0 counts as white space there.
    func parse(in body: BodyText, into tree: inout MarkdownTree, inlines: inout InlineBuilder) {
        guard !texts.isEmpty, let document = CMarkDocument(parsing: source(in: body)[...]) else { return }
        var upcoming = texts.startIndex
        document.walk { node, isEntering in
            guard let kind = node.kind, kind != .document else { return true }
            if kind.isInline {
                inlines.visit(node, kind, isEntering: isEntering, tree: &tree)
            } else if isEntering {
                guard upcoming < texts.endIndex else { return false }
                let text = texts[upcoming]
                upcoming += 1
                inlines.begin(
                    block: text.parent, content: content, text.range,
                    whole: tree.nodes[text.parent].span, isGuarded: true)
            } else {
                inlines.finish(tree: &tree)
            }
            return true
        }
    }

    /// The texts, and after them whatever may define the references in them.
    private func source(in body: BodyText) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(content.count + 8 * texts.count)
        for text in texts {
            bytes += Self.guardBytes
            var start = text.range.lowerBound
            // A later line must not begin a block of its own; as deep as this it cannot.
            while let lineEnd = content.bytes.firstOffset(of: 0x0A, from: start, until: text.range.upperBound)
            {
                bytes += content.bytes[start...lineEnd]
                bytes += repeatElement(0x20, count: 4)
                start = lineEnd + 1
            }
            bytes += content.bytes[start..<text.range.upperBound]
            bytes += [0x0A, 0x0A]
        }
        // A definition may stand anywhere, so all of the body is read again, and only as far as the texts go.
        let mayRefer = content.bytes.firstOffset(of: UInt8(ascii: "]")) != nil
        if mayRefer, body.mayDefineReferences { bytes += body.bytes }
        return bytes
    }

    static let guardBytes: [UInt8] = [0xC2, 0xA0]
}
