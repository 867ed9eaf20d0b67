import GuideSyntax
import PolicyModel
import SourceText

/// What the marks in a table's cells may point to.
struct TableNotes {
    /// Paragraphs of the table's section.
    private let paragraphs: [RichText]
    /// Items of a list right below the table that is written with `*`: meant as a note, and a list to Markdown.
    private let starred: [RichText]
    /// Where footnotes are defined: they may stand anywhere on the page.
    private let footnotes: [RichText]

    init(of table: Table, in section: Section, of file: SourceFile, footnotes: [RichText]) {
        let ownNotes = table.isHTML ? table.footnotes + table.asides : []
        paragraphs = ownNotes + section.blocks.flatMap(\.paragraphs)
        starred = Self.starred(below: table, in: section, of: file)
        self.footnotes = footnotes
    }

    private static func starred(below table: Table, in section: Section, of file: SourceFile) -> [RichText] {
        guard let place = section.blocks.firstIndex(where: { $0.span == table.span }),
            case .list(let list)? = section.blocks.dropFirst(place + 1).first
        else { return [] }
        return list.items.filter { file.slice($0.span).first == UInt8(ascii: "*") }
            .flatMap(\.blocks).flatMap(\.paragraphs)
    }

    /// Nil where there is none.
    func note(for mark: Sourced<String>) -> [Sourced<String>]? {
        if mark.value.hasPrefix("[^") { return footnote(mark.value).map { [$0] } }
        if let found = paragraphs.first(where: { $0.folded.hasPrefix(mark.value) }) { return [found.sourced] }
        if let digit = Self.figures[mark.value] {
            // A paragraph keeps `<sup>1</sup>` as a figure and a tag.
            let note = paragraphs.first { $0.folded.hasPrefix(digit) && $0.beginsRaised }
            if let note { return [note.sourced] }
        }
        return mark.value == "*" && !starred.isEmpty ? starred.map(\.sourced) : nil
    }

    private static let figures = ["¹": "1", "²": "2", "³": "3", "⁴": "4", "⁵": "5"]

    /// The text behind `[^1]:`, up to the next definition: several of them in lines on end are one paragraph.
    private func footnote(_ mark: String) -> Sourced<String>? {
        let sign = Array((mark + ":").utf8)
        for text in footnotes {
            let bytes = text.text.bytes
            guard let start = Self.first(sign, in: bytes[...]) else { continue }
            let rest = bytes[(start + sign.count)...]
            var end = rest.startIndex
            while end < rest.endIndex, !Self.isDefinition(rest[end...]) { end += 1 }
            return text.sourced((start + sign.count)..<end)
        }
        return nil
    }

    private static func first(_ sign: [UInt8], in bytes: ArraySlice<UInt8>) -> Int? {
        bytes.indices.first { bytes[$0...].starts(with: sign) }
    }

    private static func isDefinition(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard bytes.starts(with: "[^".utf8) else { return false }
        let rest = bytes.dropFirst(2).drop { $0 != UInt8(ascii: "]") && !$0.isASCIIWhitespace }
        return rest.starts(with: "]:".utf8)
    }
}

extension RichText {
    fileprivate var beginsRaised: Bool {
        guard case .tag(let tag)? = marks.first?.kind else { return false }
        return tag.name.value.lowercased() == "sup" && !tag.isClosing && marks[0].range.lowerBound == 0
    }
}

extension Guide {
    /// The paragraphs that begin with the definition of a footnote.
    var footnotes: [RichText] {
        sections.flatMap(\.blocks).flatMap { $0.paragraphs + $0.tables.flatMap(\.footnotes) }
            .filter { $0.text.bytes.starts(with: "[^".utf8) }
    }
}
