import SourceText

/// A Markdown document as a flat tree: CommonMark as libcmark reads it, with GFM tables, and with a span on every
/// node that is exact also where libcmark's own positions are not.
public struct MarkdownTree: Sendable {
    public let file: SourceFile
    /// The block that stands before the document, its delimiter lines included; not part of the tree.
    public let frontMatter: FrontMatterExtent?
    /// The first node is the document. Children come after their parents.
    public internal(set) var nodes: [MarkdownNode]
    /// The literals and destinations of all nodes, with their origins.
    public internal(set) var text: MappedText

    /// How much it may hold; what is made of it goes by the same limits.
    public let limits: MarkdownLimits

    /// Blocks whose inlines could not be placed exactly and have their block's span instead. The tests hold this at
    /// zero over every page there is.
    public internal(set) var unplacedBlocks = 0

    init(file: SourceFile, frontMatter: FrontMatterExtent?, bodyStart: Int, limits: MarkdownLimits) {
        self.limits = limits
        self.file = file
        self.frontMatter = frontMatter
        let body = SourceSpan(bodyStart, file.bytes.count)
        nodes = []
        // Prose has a node for about thirty bytes, and with many links one for twenty. Arrays that double as they grow would
        // hold as much again, for pages of megabytes, while libcmark's own tree is there; room that is not used takes none.
        nodes.reserveCapacity(body.count / 20 + 1)
        nodes.append(MarkdownNode(.document, span: body, parent: -1))
        text = MappedText()
        text.reserve(body.count)
    }

    /// The document.
    public static let root = 0

    public func children(of index: Int) -> Children {
        Children(nodes: nodes, upcoming: nodes.indices.contains(index) ? nodes[index].firstChild : -1)
    }

    /// The first child of a node.
    public func firstChild(of index: Int) -> Int? {
        let child = nodes[index].firstChild
        return child < 0 ? nil : Int(child)
    }

    /// The next child of a node's parent.
    public func nextSibling(of index: Int) -> Int? {
        let sibling = nodes[index].nextSibling
        return sibling < 0 ? nil : Int(sibling)
    }

    public func parent(of index: Int) -> Int? {
        guard nodes.indices.contains(index), nodes[index].parent >= 0 else { return nil }
        return Int(nodes[index].parent)
    }

    /// The literal of a text, code or HTML node, or the destination of a link, as text that knows its origin.
    public func literal(of index: Int) -> MappedText { text.slice(nodes[index].textRange) }

    /// The indices of a node's children in order.
    public struct Children: Sequence, IteratorProtocol {
        let nodes: [MarkdownNode]
        var upcoming: Int32

        public mutating func next() -> Int? {
            guard upcoming >= 0 else { return nil }
            defer { upcoming = nodes[Int(upcoming)].nextSibling }
            return Int(upcoming)
        }
    }

    /// Adds a node as the last child of its parent and gives its index.
    mutating func append(_ node: MarkdownNode) -> Int {
        let index = nodes.count
        nodes.append(node)
        let parent = Int(node.parent)
        if nodes.indices.contains(parent) {
            let last = Int(nodes[parent].lastChild)
            if last >= 0 {
                nodes[last].nextSibling = Int32(clamping: index)
            } else {
                nodes[parent].firstChild = Int32(clamping: index)
            }
            nodes[parent].lastChild = Int32(clamping: index)
        }
        return index
    }
}
