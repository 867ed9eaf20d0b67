import CCMark
import CMarkMemory

// The only file that touches libcmark. Its handles all import as `OpaquePointer`, so each gets a type of its own here;
// whoever owns one frees it exactly once, and nothing borrowed leaves the walk.

/// A parsed document. Freed when the value ends.
@safe struct CMarkDocument: ~Copyable {
    private let root: OpaquePointer
    private let memory: cmark_memory_mark

    /// Nil only when libcmark gives no tree.
    ///
    /// Source positions are always asked for: without the option a code span or raw HTML over a line end does not
    /// advance the line, and all that follows in the paragraph is wrong.
    init?(parsing bytes: ArraySlice<UInt8>) {
        unsafe memory = cmark_memory_begin()
        // The parser and the tree are pieces of the document's memory; neither is freed by itself.
        let parser = unsafe cmark_parser_new_with_mem(CMARK_OPT_SOURCEPOS, cmark_memory_allocator())
        unsafe bytes.withUnsafeBytes { buffer in
            let start = unsafe buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
            unsafe cmark_parser_feed(parser, start, buffer.count)
        }
        guard let parsed = unsafe cmark_parser_finish(parser) else {
            unsafe cmark_memory_end(memory)
            return nil
        }
        unsafe root = parsed
    }

    deinit { unsafe cmark_memory_end(memory) }

    /// Calls `visit` for each node as it is entered and left, in document order and without recursion, until it says
    /// false.
    func walk(while visit: (CMarkNode, _ isEntering: Bool) -> Bool) {
        guard let iterator = unsafe cmark_iter_new(root) else { return }
        while true {
            let event = unsafe cmark_iter_next(iterator)
            if event == CMARK_EVENT_DONE || event == CMARK_EVENT_NONE { return }
            guard let node = unsafe cmark_iter_get_node(iterator) else { return }
            guard visit(unsafe CMarkNode(node), event == CMARK_EVENT_ENTER) else { return }
        }
    }
}

/// A node borrowed from a document during a walk.
@safe struct CMarkNode {
    private let pointer: OpaquePointer

    fileprivate init(_ pointer: OpaquePointer) { unsafe self.pointer = pointer }

    /// Nil for kinds that libcmark's parser never makes.
    var kind: MarkdownNode.Kind? {
        switch unsafe cmark_node_get_type(pointer) {
        case CMARK_NODE_DOCUMENT: .document
        case CMARK_NODE_BLOCK_QUOTE: .blockQuote
        case CMARK_NODE_LIST:
            unsafe cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST ? .orderedList : .bulletList
        case CMARK_NODE_ITEM: .item
        case CMARK_NODE_CODE_BLOCK: .codeBlock
        case CMARK_NODE_HTML_BLOCK: .htmlBlock
        case CMARK_NODE_PARAGRAPH: .paragraph
        case CMARK_NODE_HEADING: .heading
        case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
        case CMARK_NODE_TEXT: .text
        case CMARK_NODE_SOFTBREAK: .softBreak
        case CMARK_NODE_LINEBREAK: .lineBreak
        case CMARK_NODE_CODE: .code
        case CMARK_NODE_HTML_INLINE: .htmlInline
        case CMARK_NODE_EMPH: .emphasis
        case CMARK_NODE_STRONG: .strong
        case CMARK_NODE_LINK: .link
        case CMARK_NODE_IMAGE: .image
        default: nil
        }
    }

    /// 1-based lines and byte columns; the starts of blocks are right, other figures need care.
    var startLine: Int { Int(unsafe cmark_node_get_start_line(pointer)) }
    var startColumn: Int { Int(unsafe cmark_node_get_start_column(pointer)) }
    var endLine: Int { Int(unsafe cmark_node_get_end_line(pointer)) }
    var headingLevel: Int { Int(unsafe cmark_node_get_heading_level(pointer)) }

    /// Adds the node's literal, if it has one.
    func appendLiteral(to bytes: inout [UInt8]) {
        unsafe Self.append(cmark_node_get_literal(pointer), to: &bytes)
    }

    /// Adds the destination of a link or an image.
    func appendDestination(to bytes: inout [UInt8]) {
        unsafe Self.append(cmark_node_get_url(pointer), to: &bytes)
    }

    private static func append(_ string: UnsafePointer<CChar>?, to bytes: inout [UInt8]) {
        guard let string = unsafe string else { return }
        var length = 0
        while unsafe string[length] != 0 { length += 1 }
        unsafe string.withMemoryRebound(to: UInt8.self, capacity: length) { start in
            unsafe bytes.append(contentsOf: UnsafeBufferPointer(start: start, count: length))
        }
    }
}
