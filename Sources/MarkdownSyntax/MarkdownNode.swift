import SourceText

/// A node of the tree: a flat record that names its neighbours by index.
public struct MarkdownNode: Sendable {
    public enum Kind: UInt8, Sendable {
        // Blocks of CommonMark 0.30, sections 4 and 5.
        case document, blockQuote, bulletList, orderedList, item, codeBlock, htmlBlock, paragraph, heading
        case thematicBreak
        // Tables of GFM 0.29, section 4.10. The first row of a table is its header.
        case table, tableRow, tableCell
        // Inlines of CommonMark 0.30, section 6.
        case text, softBreak, lineBreak, code, htmlInline, emphasis, strong, link, image
    }

    public let kind: Kind
    /// 1 to 6 on a heading, 0 elsewhere.
    public let level: UInt8
    public internal(set) var span: SourceSpan
    /// The range of `MarkdownTree.text` that holds the literal of a text, code, HTML or code block node and the
    /// destination of a link or an image; empty elsewhere.
    public internal(set) var textRange: Range<Int> {
        get { Int(textStart)..<Int(textEnd) }
        set {
            textStart = Int32(clamping: newValue.lowerBound)
            textEnd = Int32(clamping: newValue.upperBound)
        }
    }
    private var textStart: Int32 = 0
    private var textEnd: Int32 = 0
    var parent: Int32
    var firstChild: Int32 = -1
    var lastChild: Int32 = -1
    var nextSibling: Int32 = -1

    init(_ kind: Kind, level: Int = 0, span: SourceSpan, parent: Int) {
        self.kind = kind
        self.level = UInt8(clamping: level)
        self.span = span
        self.parent = Int32(clamping: parent)
    }
}

extension MarkdownNode.Kind {
    public var isInline: Bool { rawValue >= Self.text.rawValue }
}
