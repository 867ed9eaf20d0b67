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
        tree: MarkdownTree, block: Int, decoder: inout CharacterReferenceDecoder,
        diagnostics: inout Diagnostics
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
        case .text: appendText(node)
        case .code:
            mark(.code, node) { $0.text.append($1.text, node.textRange) }
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
        let start = result.text.count
        result.marks.append(RichText.Mark(kind: kind, range: start..<start, span: node.span))
        steps.append(.leave(mark: result.marks.count - 1))
        steps += Self.children(of: index, in: tree)
    }

    private mutating func mark(
        _ kind: RichText.Kind, _ node: MarkdownNode, _ append: (inout RichText, MarkdownTree) -> Void
    ) {
        let start = result.text.count
        append(&result, tree)
        result.marks.append(RichText.Mark(kind: kind, range: start..<result.text.count, span: node.span))
    }

    private func destination(of node: MarkdownNode) -> Sourced<String> {
        let range = node.textRange
        return Sourced(tree.text.string(range), at: range.isEmpty ? node.span : tree.text.span(of: range))
    }

    // MARK: Tags

    private mutating func appendTag(
        _ node: MarkdownNode, decoder: inout CharacterReferenceDecoder, diagnostics: inout Diagnostics
    ) {
        let literal = tree.text.slice(node.textRange)
        guard let (token, _) = TagScanner(literal).token(at: 0, decoder: &decoder) else {
            return mark(.comment, node) { _, _ in }
        }
        switch token {
        case .comment, .other: mark(.comment, node) { _, _ in }
        case .tag(var tag) where tag.isComponent:
            tag.readBody(decoder: &decoder, diagnostics: &diagnostics)
            mark(.component(tag), node) { _, _ in }
        case .tag(let tag):
            let isBreak = tag.name.value.lowercased() == "br"
            mark(.tag(tag), node) { text, _ in
                if isBreak { text.text.append([0x0A], replacing: node.span) }
            }
        }
    }

    // MARK: Text

    /// Adds a text without what only a generator reads: template tags and attribute lists.
    private mutating func appendText(_ node: MarkdownNode) {
        let range = node.textRange
        guard tree.text.bytes[range].contains(UInt8(ascii: "{")) else {
            return result.text.append(tree.text, range)
        }
        var start = range.lowerBound
        var offset = start
        while offset < range.upperBound {
            guard let end = generatorText(at: offset, in: range) else {
                offset += 1
                continue
            }
            result.text.append(tree.text, start..<offset)
            let place = result.text.count
            result.marks.append(
                RichText.Mark(
                    kind: end.isTemplate ? .template : .comment, range: place..<place,
                    span: tree.text.span(of: offset..<end.offset)))
            offset = end.offset
            start = offset
        }
        result.text.append(tree.text, start..<range.upperBound)
    }

    /// `{% … %}` and `{{ … }}` are tags of a template; `{: …}`, `{#…}` and `{width="20"}` are attributes of what stands
    /// before them (kramdown, markdown-it).
    private func generatorText(at offset: Int, in range: Range<Int>) -> (offset: Int, isTemplate: Bool)? {
        let bytes = tree.text.bytes
        guard bytes[offset] == UInt8(ascii: "{"), offset + 1 < range.upperBound else { return nil }
        switch bytes[offset + 1] {
        case UInt8(ascii: "%"):
            return closing("%}", from: offset + 2, in: range).map { ($0, true) }
        case UInt8(ascii: "{"):
            return closing("}}", from: offset + 2, in: range).map { ($0, true) }
        case UInt8(ascii: ":"), UInt8(ascii: "#"), UInt8(ascii: "."):
            return closing("}", from: offset + 2, in: range).map { ($0, false) }
        default:
            guard let end = closing("}", from: offset + 1, in: range),
                offset == range.lowerBound, !result.marks.isEmpty,
                bytes[offset..<end].contains(UInt8(ascii: "="))
            else { return nil }
            return (end, false)
        }
    }

    private func closing(_ mark: String, from start: Int, in range: Range<Int>) -> Int? {
        let mark = Array(mark.utf8)
        var offset = start
        while offset + mark.count <= range.upperBound {
            if tree.text.bytes[offset..<(offset + mark.count)].elementsEqual(mark) {
                return offset + mark.count
            }
            offset += 1
        }
        return nil
    }
}
