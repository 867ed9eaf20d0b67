import CCMark
import CMarkMemory
import SourceText

// The only file that touches libcmark. Its handles all import as `OpaquePointer`, so each gets a type of its own here;
// whoever owns one frees it exactly once, and nothing borrowed leaves the walk.

/// A parsed document. Freed when the value ends.
@safe struct CMarkDocument: ~Copyable {
    private let root: OpaquePointer
    private let memory: cmark_memory_mark
    /// Its nodes are freed while it is walked: they take five times the memory of what they are made of.
    private let isLarge: Bool

    /// Nil only when libcmark gives no tree.
    ///
    /// Source positions are always asked for: without the option a code span or raw HTML over a line end does not
    /// advance the line, and all that follows in the paragraph is wrong.
    init?(parsing bytes: ArraySlice<UInt8>) {
        isLarge = bytes.count > 1 << 18
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
    /// false. The document ends with its walk.
    consuming func walk(while visit: (CMarkNode, _ isEntering: Bool) -> Bool) {
        guard let iterator = unsafe cmark_iter_new(root) else { return }
        if isLarge { unsafe cmark_memory_walk(memory) }
        while true {
            let event = unsafe cmark_iter_next(iterator)
            if event == CMARK_EVENT_DONE || event == CMARK_EVENT_NONE { return }
            guard let node = unsafe cmark_iter_get_node(iterator) else { return }
            // The walk has left what stands before a block of the document, and does not come back to it.
            if isLarge, unsafe cmark_node_parent(node) == root, let left = unsafe cmark_node_previous(node) {
                unsafe cmark_node_free(left)
            }
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

    /// Empty where it has none.
    var literal: CMarkString { unsafe CMarkString(cmark_node_get_literal(pointer)) }

    /// Of a link or an image.
    var destination: CMarkString { unsafe CMarkString(cmark_node_get_url(pointer)) }
}

/// A string borrowed from a node during a walk. Most are compared with what is written and never copied.
///
/// Its bytes are libcmark's and live as long as the node: in a large document no longer than until the next block of the
/// document is entered. Whoever holds one, as `BlockLiteral` does, must be gone when the visit of the node ends. The compiler
/// cannot be asked to see to that yet: `~Escapable` needs `@_lifetime` on each property that hands out a string, which is
/// an experiment of Swift 6.3.
@safe struct CMarkString {
    private let start: UnsafeRawPointer?
    let count: Int

    fileprivate init(_ string: UnsafePointer<CChar>?) {
        unsafe start = UnsafeRawPointer(string)
        count = if let string = unsafe string { Int(unsafe cmark_string_length(string)) } else { 0 }
    }

    private init(start: UnsafeRawPointer?, count: Int) {
        unsafe self.start = start
        self.count = count
    }

    var isEmpty: Bool { count == 0 }

    private var buffer: UnsafeRawBufferPointer { unsafe UnsafeRawBufferPointer(start: start, count: count) }

    /// A copy. libcmark writes the U+FFFE and U+FFFF of references such as `&#xFFFE;` as one byte that is no UTF-8; here they
    /// are written as they should be.
    var bytes: [UInt8] {
        let copy = unsafe Array(buffer)
        guard copy.contains(where: { $0 >= 0xFE }) else { return copy }
        return copy.flatMap { $0 >= 0xFE ? [0xEF, 0xBF, $0 - 0x40] : [$0] }
    }

    func dropFirst(_ number: Int) -> CMarkString {
        let dropped = min(number, count)
        return unsafe CMarkString(start: start?.advanced(by: dropped), count: count - dropped)
    }

    /// Whether the same bytes stand in a text from an offset on.
    func stands(in text: [UInt8], at offset: Int) -> Bool { stands(in: text, at: offset) { _ in true } }

    /// Whether the same bytes stand in a text from an offset on, and neither of two is among them.
    func stands(in text: [UInt8], at offset: Int, without first: UInt8, or second: UInt8) -> Bool {
        let (one, other) = (ByteWord(repeating: first), ByteWord(repeating: second))
        return stands(in: text, at: offset) { $0.matches(one) | $0.matches(other) == 0 }
    }

    private func stands(in text: [UInt8], at offset: Int, where isAllowed: (ByteWord) -> Bool) -> Bool {
        guard offset >= 0, count <= text.count - offset else { return false }
        return unsafe text.withUnsafeBytes { text in
            let written = unsafe UnsafeRawBufferPointer(rebasing: text[offset..<(offset + count)])
            return unsafe buffer.equals(written, where: isAllowed)
        }
    }
}
