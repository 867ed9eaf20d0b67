import GuideSyntax
import PolicyModel
import SourceText

/// The texts behind `[^1]:`, found by their marks: a page may have thousands, and a mark for each.
struct Footnotes {
    private struct Definition {
        /// The paragraph, and what of it is the note.
        var text: Int
        var range: Range<Int>
    }

    /// The paragraphs that begin with a definition. Several definitions in lines on end are one paragraph.
    private let texts: [RichText]
    /// By the mark with its colon; of each the first.
    private var definitions: [ArraySlice<UInt8>: Definition] = [:]

    /// None.
    init() { texts = [] }

    init(in guide: Guide) {
        texts = guide.footnotes
        for (index, text) in texts.enumerated() { read(text.text.bytes, of: index) }
    }

    /// - Parameter mark: `[^1]`.
    func text(of mark: String) -> Sourced<String>? {
        definitions[ArraySlice((mark + ":").utf8)].map { texts[$0.text].sourced($0.range) }
    }

    /// A note reaches up to the next definition.
    private mutating func read(_ bytes: [UInt8], of text: Int) {
        var open: [ArraySlice<UInt8>] = []
        // Where the last bracket of a mark stands, and the first one behind white space.
        var (last, first): (Int?, Int?)
        for (offset, byte) in bytes.enumerated() {
            let next = bytes[(offset + 1)...].first
            switch byte {
            case UInt8(ascii: "["):
                last = next == UInt8(ascii: "^") ? offset : nil
                first = first ?? last
            case UInt8(ascii: "]"):
                if next == UInt8(ascii: ":") {
                    if let first { end(&open, at: first) }
                    if let last { begin(bytes[last...(offset + 1)], in: bytes, of: text, &open) }
                    last = nil
                }
                first = nil
            default:
                if byte.isASCIIWhitespace { first = nil }
            }
        }
    }

    private mutating func begin(
        _ mark: ArraySlice<UInt8>, in bytes: [UInt8], of text: Int, _ open: inout [ArraySlice<UInt8>]
    ) {
        guard definitions[mark] == nil else { return }
        definitions[mark] = Definition(text: text, range: mark.endIndex..<bytes.count)
        open.append(mark)
    }

    private mutating func end(_ open: inout [ArraySlice<UInt8>], at end: Int) {
        for mark in open { definitions[mark]?.range = mark.endIndex..<end }
        open = []
    }
}

extension Guide {
    /// The paragraphs that begin with the definition of a footnote.
    fileprivate var footnotes: [RichText] {
        var footnotes: [RichText] = []
        for section in sections {
            for block in section.blocks {
                // Nearly every block is a paragraph, and few of them are footnotes.
                if case .paragraph(let text) = block {
                    if text.beginsFootnote { footnotes.append(text) }
                    continue
                }
                footnotes += block.paragraphs.filter(\.beginsFootnote)
                if block.mayHoldTables {
                    footnotes += block.tables.flatMap(\.footnotes).filter(\.beginsFootnote)
                }
            }
        }
        return footnotes
    }
}

extension RichText {
    fileprivate var beginsFootnote: Bool { text.bytes.starts(with: "[^".utf8) }
}
