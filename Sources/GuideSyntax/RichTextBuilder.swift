import MarkdownSyntax
import SourceText

/// Flattens a block's inlines to the text that a reader sees.
struct RichTextBuilder {
    private(set) var result: RichText

    /// The inlines with a mark that are open, outermost first.
    private var open: [(node: Int, mark: Int)] = []

    init(
        tree: MarkdownTree, block: Int, context: GeneratorContext,
        decoder: inout CharacterReferenceDecoder, diagnostics: inout Diagnostics
    ) {
        result = RichText(span: tree.nodes[block].span)
        // Without its markup a text is no longer than with it, but for values of variables.
        result.text.reserve(result.span.count)
        // Emphasis may nest as deep as the text is long: no recursion.
        var upcoming = tree.firstChild(of: block)
        while let index = upcoming {
            enter(index, of: tree, decoder: &decoder, diagnostics: &diagnostics)
            upcoming = tree.firstChild(of: index) ?? next(behind: index, in: tree)
        }
        result.removeGeneratorText(context)
    }

    /// The node behind a node and all that is in it; marks that end on the way get their ends.
    private mutating func next(behind index: Int, in tree: MarkdownTree) -> Int? {
        var index = index
        while true {
            if let last = open.last, last.node == index {
                open.removeLast()
                let start = result.marks[last.mark].range.lowerBound
                result.marks[last.mark].range = start..<result.text.count
            }
            if let sibling = tree.nextSibling(of: index) { return sibling }
            guard let outer = open.last?.node else { return nil }
            index = outer
        }
    }

    private mutating func enter(
        _ index: Int, of tree: MarkdownTree, decoder: inout CharacterReferenceDecoder,
        diagnostics: inout Diagnostics
    ) {
        let node = tree.nodes[index]
        switch node.kind {
        case .text: result.text.append(tree.text, node.textRange)
        case .code:
            let start = result.text.count
            result.text.append(tree.text, node.textRange)
            mark(.code, node, from: start)
        case .softBreak: result.text.append(0x20, replacing: node.span)
        case .lineBreak: result.text.append(0x0A, replacing: node.span)
        case .htmlInline: appendTag(node, of: tree, decoder: &decoder, diagnostics: &diagnostics)
        case .image:
            // The alternative text is what a reader without the picture gets.
            openMark(.image(destination: destination(of: node, in: tree)), node, index)
        case .link: openMark(.link(destination: destination(of: node, in: tree)), node, index)
        case .strong: openMark(.strong, node, index)
        case .emphasis: openMark(.emphasis, node, index)
        default: break
        }
    }

    private mutating func openMark(
        _ kind: RichText.Kind, _ node: MarkdownNode, _ index: Int
    ) {
        mark(kind, node, from: result.text.count)
        open.append((index, result.marks.count - 1))
    }

    private mutating func mark(_ kind: RichText.Kind, _ node: MarkdownNode, from start: Int) {
        result.marks.append(RichText.Mark(kind: kind, range: start..<result.text.count, span: node.span))
    }

    private func destination(of node: MarkdownNode, in tree: MarkdownTree) -> Sourced<String> {
        let range = node.textRange
        return Sourced(tree.text.string(range), at: range.isEmpty ? node.span : tree.text.span(of: range))
    }

    private mutating func appendTag(
        _ node: MarkdownNode, of tree: MarkdownTree, decoder: inout CharacterReferenceDecoder,
        diagnostics: inout Diagnostics
    ) {
        let start = result.text.count
        var scanner = TagScanner(tree.text.slice(node.textRange))
        switch scanner.token(at: 0, decoder: &decoder)?.token {
        case .tag(var tag) where tag.isComponent:
            tag.readBody(decoder: &decoder, diagnostics: &diagnostics)
            mark(.component(tag), node, from: start)
        case .tag(let tag):
            if tag.element == "br" { result.text.append(0x0A, replacing: node.span) }
            mark(.tag(tag), node, from: start)
        case .comment, .other, nil: mark(.comment, node, from: start)
        }
    }
}
