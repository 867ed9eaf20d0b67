import MarkdownSyntax
import SourceText

/// Flattens a block's inlines to the text that a reader sees.
struct RichTextBuilder {
    let tree: MarkdownTree
    private(set) var result: RichText

    private enum Step {
        case enter(Int)
        case leave(mark: Int)
    }

    init(
        tree: MarkdownTree, block: Int, context: GeneratorContext,
        decoder: inout CharacterReferenceDecoder, diagnostics: inout Diagnostics
    ) {
        self.tree = tree
        result = RichText(span: tree.nodes[block].span)
        // Emphasis may nest as deep as the text is long: no recursion.
        var steps = Self.children(of: block, in: tree)
        while let step = steps.popLast() {
            switch step {
            case .enter(let index): enter(index, &steps, decoder: &decoder, diagnostics: &diagnostics)
            case .leave(let mark):
                let start = result.marks[mark].range.lowerBound
                result.marks[mark].range = start..<result.text.count
            }
        }
        result.removeGeneratorText(context)
    }

    private static func children(of index: Int, in tree: MarkdownTree) -> [Step] {
        Array(tree.children(of: index)).reversed().map(Step.enter)
    }

    private mutating func enter(
        _ index: Int, _ steps: inout [Step], decoder: inout CharacterReferenceDecoder,
        diagnostics: inout Diagnostics
    ) {
        let node = tree.nodes[index]
        switch node.kind {
        case .text: result.text.append(tree.text, node.textRange)
        case .code:
            let start = result.text.count
            result.text.append(tree.text, node.textRange)
            mark(.code, node, from: start)
        case .softBreak: result.text.append([0x20], replacing: node.span)
        case .lineBreak: result.text.append([0x0A], replacing: node.span)
        case .htmlInline: appendTag(node, decoder: &decoder, diagnostics: &diagnostics)
        case .image:
            // The alternative text is what a reader without the picture gets.
            openMark(.image(destination: destination(of: node)), node, index, &steps)
        case .link: openMark(.link(destination: destination(of: node)), node, index, &steps)
        case .strong: openMark(.strong, node, index, &steps)
        case .emphasis: openMark(.emphasis, node, index, &steps)
        default: break
        }
    }

    private mutating func openMark(
        _ kind: RichText.Kind, _ node: MarkdownNode, _ index: Int, _ steps: inout [Step]
    ) {
        mark(kind, node, from: result.text.count)
        steps.append(.leave(mark: result.marks.count - 1))
        steps += Self.children(of: index, in: tree)
    }

    private mutating func mark(_ kind: RichText.Kind, _ node: MarkdownNode, from start: Int) {
        result.marks.append(RichText.Mark(kind: kind, range: start..<result.text.count, span: node.span))
    }

    private func destination(of node: MarkdownNode) -> Sourced<String> {
        let range = node.textRange
        return Sourced(tree.text.string(range), at: range.isEmpty ? node.span : tree.text.span(of: range))
    }

    private mutating func appendTag(
        _ node: MarkdownNode, decoder: inout CharacterReferenceDecoder, diagnostics: inout Diagnostics
    ) {
        let start = result.text.count
        var scanner = TagScanner(tree.text.slice(node.textRange))
        switch scanner.token(at: 0, decoder: &decoder)?.token {
        case .tag(var tag) where tag.isComponent:
            tag.readBody(decoder: &decoder, diagnostics: &diagnostics)
            mark(.component(tag), node, from: start)
        case .tag(let tag):
            if tag.element == "br" { result.text.append([0x0A], replacing: node.span) }
            mark(.tag(tag), node, from: start)
        case .comment, .other, nil: mark(.comment, node, from: start)
        }
    }
}
