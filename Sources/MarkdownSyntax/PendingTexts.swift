import SourceText

/// Inline content that is still to be parsed, and the node that it goes into.
struct PendingText {
    var parent: Int
    var content: MappedText
}

/// Texts that GFM parses apart from the paragraph that CommonMark sees.
struct PendingTexts {
    let texts: [PendingText]
    let body: BodyText

    /// Parses all texts in one document, each a paragraph behind a no-break space: that keeps a cell such as `- ` or `1.`
    /// a paragraph and changes no rule of emphasis, since U+00A0 counts as white space there.
    func parse(into tree: inout MarkdownTree, inlines: inout InlineBuilder) {
        guard !texts.isEmpty, let document = CMarkDocument(parsing: source[...]) else { return }
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
                    block: text.parent, content: text.content, from: 0,
                    whole: tree.nodes[text.parent].span, isGuarded: true)
            } else {
                inlines.finish(tree: &tree)
            }
            return true
        }
    }

    /// The texts, and after them whatever may define the references in them.
    private var source: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(texts.reduce(0) { $0 + $1.content.count + 8 })
        var mayRefer = false
        for text in texts {
            let content = text.content.bytes
            mayRefer = mayRefer || content.firstOffset(of: UInt8(ascii: "]")) != nil
            bytes += Self.guardBytes
            var start = 0
            // A later line must not begin a block of its own; as deep as this it cannot.
            while let lineEnd = content.firstOffset(of: 0x0A, from: start) {
                bytes += content[start...lineEnd]
                bytes += repeatElement(0x20, count: 4)
                start = lineEnd + 1
            }
            bytes += content[start...]
            bytes += [0x0A, 0x0A]
        }
        // A definition may stand anywhere, so all of the body is read again, and only as far as the texts go.
        if mayRefer, body.mayDefineReferences { bytes += body.bytes }
        return bytes
    }

    static let guardBytes: [UInt8] = [0xC2, 0xA0]
}
