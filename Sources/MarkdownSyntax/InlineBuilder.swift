import SourceText

/// Adds the inlines of one block after another to a tree, each with the place that `InlineReplay` finds.
struct InlineBuilder {
    private var replay: InlineReplay?
    private var block = MarkdownTree.root
    private var open: [OpenInline] = []
    /// The next text begins with the no-break space of `PendingTexts`.
    private var isAtGuard = false
    private var decoder = CharacterReferenceDecoder()

    private struct OpenInline {
        var index: Int
        /// Where it begins in the text of the block.
        var start: Int
    }

    mutating func begin(
        block: Int, content: MappedText, _ range: Range<Int>, whole: SourceSpan, isGuarded: Bool = false
    ) {
        self.block = block
        replay = InlineReplay(content, range, whole: whole)
        open.removeAll(keepingCapacity: true)
        isAtGuard = isGuarded
    }

    mutating func finish(tree: inout MarkdownTree) {
        if let replay, !replay.isComplete { tree.unplacedBlocks += 1 }
        replay = nil
    }

    mutating func visit(
        _ node: CMarkNode, _ kind: MarkdownNode.Kind, isEntering: Bool, tree: inout MarkdownTree
    ) {
        guard replay != nil else { return }
        switch kind {
        case .emphasis, .strong, .link, .image:
            if isEntering { enter(kind, tree: &tree) } else { leave(node, kind, tree: &tree) }
        default:
            if isEntering { addLeaf(node, kind, tree: &tree) }
        }
    }

    private var parent: Int { open.last?.index ?? block }

    private func span(from start: Int) -> SourceSpan { replay?.span(from: start) ?? SourceSpan(0, 0) }

    private mutating func enter(_ kind: MarkdownNode.Kind, tree: inout MarkdownTree) {
        let start = replay?.position ?? 0
        switch kind {
        case .emphasis: replay?.takeDelimiters(1)
        case .strong: replay?.takeDelimiters(2)
        default: replay?.openLink(isImage: kind == .image)
        }
        let index = tree.append(MarkdownNode(kind, span: span(from: start), parent: parent))
        open.append(OpenInline(index: index, start: start))
    }

    private mutating func leave(_ node: CMarkNode, _ kind: MarkdownNode.Kind, tree: inout MarkdownTree) {
        guard let inline = open.popLast() else { return }
        var destination: SourceSpan?
        switch kind {
        case .emphasis: replay?.takeDelimiters(1)
        case .strong: replay?.takeDelimiters(2)
        default: destination = replay?.closeLink()
        }
        let whole = span(from: inline.start)
        tree.nodes[inline.index].span = whole
        guard kind == .link || kind == .image else { return }
        let literal = node.destination
        let textStart = tree.text.count
        let place = destination ?? whole
        if place.count == literal.count, literal.stands(in: tree.file.bytes, at: place.start) {
            tree.text.append(tree.file.slice(place), from: place)
        } else {
            tree.text.append(literal.bytes, replacing: place)
        }
        tree.nodes[inline.index].textRange = textStart..<tree.text.count
    }

    private mutating func addLeaf(_ node: CMarkNode, _ kind: MarkdownNode.Kind, tree: inout MarkdownTree) {
        var literal = node.literal
        if isAtGuard {
            isAtGuard = false
            literal = literal.dropFirst(PendingTexts.guardBytes.count)
        }
        // libcmark leaves texts without a letter where blanks before a line end were all there was.
        if kind == .text, literal.isEmpty { return }
        let start = replay?.position ?? 0
        let textStart = tree.text.count
        var place: SourceSpan?
        switch kind {
        case .text: replay?.takeText(literal, into: &tree.text, decoder: &decoder)
        case .code: replay?.takeCode(literal, into: &tree.text)
        case .htmlInline: replay?.takeHTML(literal, into: &tree.text)
        default: place = replay?.takeLineEnd()
        }
        var record = MarkdownNode(kind, span: place ?? span(from: start), parent: parent)
        record.textRange = textStart..<tree.text.count
        _ = tree.append(record)
    }
}
