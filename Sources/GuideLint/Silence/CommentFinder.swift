import GuideSyntax
import SourceText
import YAMLSyntax

/// The comments of a page, in order, and where its tables are. What stands in code, in attributes or in a text of the
/// front matter is no comment, and is not looked at.
struct CommentFinder {
    private(set) var comments: [Found] = []
    private(set) var tables: [SourceSpan] = []
    private let file: SourceFile

    struct Found {
        var span: SourceSpan
        /// What stands between its signs.
        var content: SourceSpan
    }

    init(in guide: Guide) {
        file = guide.file
        if let frontMatter = guide.frontMatter { addYAMLComments(in: frontMatter) }
        for section in guide.sections {
            if let heading = section.heading { add(heading.content) }
            add(section.blocks)
        }
        comments.sort { $0.span < $1.span }
    }

    // MARK: Markdown

    private mutating func add(_ blocks: [Block]) {
        var waiting = Array(blocks.reversed())
        while let block = waiting.popLast() {
            switch block {
            case .paragraph(let text): add(text)
            case .list(let list): waiting += list.items.flatMap(\.blocks).reversed()
            case .quote(let blocks, _): waiting += blocks.reversed()
            case .html(let html): addComments(in: html)
            case .table(let table):
                tables.append(table.span)
                table.texts.forEach { add($0) }
                table.markup?.trailingComments.forEach { add($0) }
            case .code, .thematicBreak: continue
            }
        }
    }

    private mutating func add(_ text: RichText) {
        for mark in text.marks {
            if case .comment = mark.kind { add(mark.span) }
        }
    }

    private mutating func addComments(in html: HTMLBlock) {
        var tags = html.tags.map(\.span)[...]
        var offset = html.span.start
        while let start = find("<!--", from: offset, to: html.span.end) {
            while let tag = tags.first, tag.end <= start { tags.removeFirst() }
            if let tag = tags.first, tag.start < start {
                offset = tag.end
                continue
            }
            guard let end = find("-->", from: start + 4, to: html.span.end) else { return }
            add(SourceSpan(start, end + 3))
            offset = end + 3
        }
    }

    /// Takes in comments of HTML and of MDX; a list of attributes is none.
    private mutating func add(_ span: SourceSpan) {
        for (open, close) in [("<!--", "-->"), ("{/*", "*/}")]
        where file.slice(span).starts(with: open.utf8) && span.count >= open.utf8.count + close.utf8.count {
            comments.append(
                Found(
                    span: span,
                    content: SourceSpan(span.start + open.utf8.count, span.end - close.utf8.count)))
        }
    }

    private func find(_ text: String, from start: Int, to end: Int) -> Int? {
        let wanted = Array(text.utf8)
        guard start + wanted.count <= end else { return nil }
        return (start...(end - wanted.count)).first { offset in
            file.bytes[offset] == wanted[0] && file.bytes[offset..<(offset + wanted.count)] == wanted[...]
        }
    }

    // MARK: Front matter

    private mutating func addYAMLComments(in frontMatter: FrontMatter) {
        var texts = Self.texts(in: frontMatter).sorted()[...]
        let first = file.location(of: frontMatter.span.start).line
        let last = file.location(of: frontMatter.span.end).line
        for number in first...max(first, last) {
            let line = file.lineContent(number)
            for offset in line.range where file.bytes[offset] == UInt8(ascii: "#") {
                while let text = texts.first, text.end <= offset { texts.removeFirst() }
                let isInText = texts.first.map { $0.start <= offset } ?? false
                guard !isInText, offset == line.start || file.bytes[offset - 1].isSpaceOrTab else { continue }
                comments.append(
                    Found(
                        span: SourceSpan(offset, line.end),
                        content: SourceSpan(offset + 1, line.end)))
                break
            }
        }
    }

    /// Where the keys and the scalars are.
    private static func texts(in frontMatter: FrontMatter) -> [SourceSpan] {
        var texts: [SourceSpan] = []
        var waiting = frontMatter.entries.map(\.value)
        texts += frontMatter.entries.map(\.key.span)
        while let value = waiting.popLast() {
            switch value.kind {
            case .sequence(let items): waiting += items
            case .mapping(let entries):
                texts += entries.map(\.key.span)
                waiting += entries.map(\.value)
            default: texts.append(value.span)
            }
        }
        return texts
    }
}
