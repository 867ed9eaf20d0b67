import MarkdownSyntax

/// A tree as lines of depth, kind, literal and destination: the form in which trees of different parsers are compared.
///
/// Adjoining texts are one; empty ones are left out, since cmark makes them where blanks before a line end were all there
/// was.
public struct Outline: Equatable, Sendable {
    public private(set) var lines: [String] = []
    private var lastTextDepth: Int?

    public init() {}

    public mutating func add(_ kind: String, depth: Int, text: String = "") {
        if kind == "text" {
            if text.isEmpty { return }
            if lastTextDepth == depth, let last = lines.popLast() {
                lines.append(last + Self.escaped(text))
                return
            }
        }
        lastTextDepth = kind == "text" ? depth : nil
        lines.append(
            String(repeating: " ", count: depth) + kind + (text.isEmpty ? "" : " " + Self.escaped(text)))
    }

    private static func escaped(_ text: String) -> String {
        String(text.debugDescription.dropFirst().dropLast())
    }

    /// The first line in which two outlines differ, with what stands around it.
    public func difference(from other: Outline) -> String? {
        guard self != other else { return nil }
        let place =
            zip(lines, other.lines).enumerated().first { $1.0 != $1.1 }?.offset
            ?? min(lines.count, other.lines.count)
        let shown = max(0, place - 3)
        return "ours:\n\(lines.dropFirst(shown).prefix(6).joined(separator: "\n"))\ntheirs:\n"
            + other.lines.dropFirst(shown).prefix(6).joined(separator: "\n")
    }
}

extension Outline {
    /// Our tree. Rows are padded and cut to the length of their header, as cmark-gfm does.
    public init(_ tree: MarkdownTree) {
        var stack: [(index: Int, depth: Int)] = [(MarkdownTree.root, 0)]
        while let (index, depth) = stack.popLast() {
            guard tree.nodes.indices.contains(index) else {
                add("table_cell", depth: depth)
                continue
            }
            let node = tree.nodes[index]
            let text =
                node.kind == .softBreak || node.kind == .lineBreak ? "" : tree.literal(of: index).string
            add(Self.name(of: index, in: tree), depth: depth, text: text)
            var children = Array(tree.children(of: index))
            if node.kind == .tableRow, let table = tree.parent(of: index),
                let header = tree.children(of: table).first(where: { _ in true })
            {
                let columns = Array(tree.children(of: header)).count
                children = Array((children + Array(repeating: -1, count: columns)).prefix(columns))
            }
            stack += children.reversed().map { ($0, depth + 1) }
        }
    }

    private static func name(of index: Int, in tree: MarkdownTree) -> String {
        let node = tree.nodes[index]
        switch node.kind {
        case .document: return "document"
        case .blockQuote: return "block_quote"
        case .bulletList: return "list bullet"
        case .orderedList: return "list ordered"
        case .item: return "item"
        case .codeBlock: return "code_block"
        case .htmlBlock: return "html_block"
        case .paragraph: return "paragraph"
        case .heading: return "heading \(node.level)"
        case .thematicBreak: return "thematic_break"
        case .table: return "table"
        case .tableRow:
            let isFirst =
                tree.parent(of: index).map { tree.children(of: $0).first { _ in true } == index } ?? false
            return isFirst ? "table_header" : "table_row"
        case .tableCell: return "table_cell"
        case .text: return "text"
        case .softBreak: return "softbreak"
        case .lineBreak: return "linebreak"
        case .code: return "code"
        case .htmlInline: return "html_inline"
        case .emphasis: return "emph"
        case .strong: return "strong"
        case .link: return "link"
        case .image: return "image"
        }
    }
}

extension Outline {
    /// What `cmark -t xml` and `cmark-gfm -t xml` print.
    public init(xml: String) {
        var rest = Array(xml.utf8)[...]
        var depth = 0
        while let open = rest.firstIndex(of: UInt8(ascii: "<")) {
            let tagEnd = rest[open...].firstIndex(of: UInt8(ascii: ">")) ?? rest.endIndex - 1
            let tag = rest[(open + 1)..<tagEnd]
            rest = rest[(tagEnd + 1)...]
            guard let first = tag.first, first != UInt8(ascii: "?"), first != UInt8(ascii: "!") else {
                continue
            }
            if first == UInt8(ascii: "/") {
                depth -= 1
                continue
            }
            let isEmpty = tag.last == UInt8(ascii: "/")
            let name = String(decoding: tag.prefix { $0 != 0x20 && $0 != UInt8(ascii: "/") }, as: UTF8.self)
            var text = Self.attribute("destination", of: tag) ?? ""
            if !isEmpty, Self.literals.contains(name) {
                let end = rest.firstIndex(of: UInt8(ascii: "<")) ?? rest.endIndex
                text = Self.unescaped(rest[..<end])
                rest = rest[end...]
            }
            add(name + Self.detail(of: name, tag), depth: depth, text: text)
            if !isEmpty { depth += 1 }
        }
    }

    private static let literals: Set = ["text", "code", "html_inline", "html_block", "code_block"]

    private static func detail(of name: String, _ tag: ArraySlice<UInt8>) -> String {
        switch name {
        case "list": " " + (attribute("type", of: tag) ?? "")
        case "heading": " " + (attribute("level", of: tag) ?? "")
        default: ""
        }
    }

    private static func attribute(_ name: String, of tag: ArraySlice<UInt8>) -> String? {
        let text = String(decoding: tag, as: UTF8.self)
        guard let start = text.firstRange(of: " \(name)=\"")?.upperBound,
            let end = text[start...].firstIndex(of: "\"")
        else { return nil }
        return unescaped(Array(text[start..<end].utf8)[...])
    }

    private static func unescaped(_ bytes: ArraySlice<UInt8>) -> String {
        String(decoding: bytes, as: UTF8.self).replacing("&lt;", with: "<").replacing("&gt;", with: ">")
            .replacing("&quot;", with: "\"").replacing("&amp;", with: "&")
    }
}
