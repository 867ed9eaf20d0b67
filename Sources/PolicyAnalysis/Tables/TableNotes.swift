import GuideSyntax
import PolicyModel
import SourceText

/// What the tables of a section have in common: read once for all of them, since there may be thousands.
struct SectionNotes {
    fileprivate let marked: [NoteSign: RichText]
    /// The items of the list right below a table, by the place of the table.
    fileprivate let items: [SourceSpan: [List.Item]]

    init(of section: Section) {
        marked = Self.marked(section.paragraphs)
        items = Dictionary(
            zip(section.blocks, section.blocks.dropFirst()).compactMap { block, next in
                if case .list(let list) = next { (block.span, list.items) } else { nil }
            }, uniquingKeysWith: { first, _ in first })
    }

    /// Those that begin with a mark, the first of each.
    fileprivate static func marked(_ texts: [RichText]) -> [NoteSign: RichText] {
        Dictionary(
            texts.compactMap { text in text.leadingNoteSign.map { ($0, text) } },
            uniquingKeysWith: { first, _ in first })
    }
}

/// What the marks in a table's cells may point to.
struct TableNotes {
    /// Paragraphs of the table's section that begin with a mark, the first of each.
    private let marked: [NoteSign: RichText]
    /// The figures among those marks, so that "(1)" may point to one.
    let figures: Set<Int>
    /// Items of a list right below the table that is written with `*`: meant as a note, and a list to Markdown.
    private let starred: [RichText]
    /// Items of a numbered list there, which raised figures may point to.
    private let numbered: [Int: RichText]
    /// Where footnotes are defined: they may stand anywhere on the page.
    private let footnotes: Footnotes

    init(of table: Table, in section: SectionNotes, of file: SourceFile, footnotes: Footnotes) {
        let ownNotes = table.isHTML ? table.footnotes + table.asides : []
        marked = SectionNotes.marked(ownNotes).merging(section.marked) { own, _ in own }
        figures = Set(marked.keys.compactMap { Int($0.core) })
        let items = section.items[table.span] ?? []
        starred = items.filter { file.slice($0.span).first == UInt8(ascii: "*") }
            .flatMap(\.blocks).flatMap(\.paragraphs)
        numbered = Dictionary(
            items.compactMap { item in
                item.lead.flatMap { text in Self.number(of: file.slice(item.span)).map { ($0, text) } }
            }, uniquingKeysWith: { first, _ in first })
        self.footnotes = footnotes
    }

    /// The figure of `1. …`.
    private static func number(of item: ArraySlice<UInt8>) -> Int? {
        let digits = item.prefix { (0x30...0x39).contains($0) }
        guard digits.count <= 2 else { return nil }
        return Int(String(decoding: digits, as: UTF8.self))
    }

    /// Nil where there is none.
    func note(for mark: Sourced<String>) -> [Sourced<String>]? {
        if mark.value.hasPrefix("[^") { return footnotes.text(of: mark.value).map { [$0] } }
        let sign = NoteSign(mark: mark.value)
        if let found = marked[sign] { return [found.sourced] }
        if let figure = Int(sign.core) { return numbered[figure].map { [$0.sourced] } }
        return sign.core == "*" && !starred.isEmpty ? starred.map(\.sourced) : nil
    }
}
