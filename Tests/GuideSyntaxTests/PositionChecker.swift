import MarkdownSyntax
import SourceText
import YAMLSyntax
import Yams

@testable import GuideSyntax

/// Checks that the span of every node of a guide holds the bytes that the node says.
struct PositionChecker {
    private let guide: Guide
    private var file: SourceFile { guide.file }
    private var decoder = CharacterReferenceDecoder()
    private(set) var problems: [String] = []

    init(_ guide: Guide) {
        self.guide = guide
        check()
    }

    private mutating func expect(
        _ condition: Bool, _ what: @autoclosure () -> String, at span: SourceSpan
    ) {
        guard !condition, problems.count < 50 else { return }
        problems.append(
            "\(file.path) \(file.describe(span)) \(what()): \(file.text(span).prefix(80).debugDescription)")
    }

    private mutating func inside(
        _ span: SourceSpan, _ parent: SourceSpan, _ what: @autoclosure () -> String
    ) {
        let isInside = parent.contains(span)
        let cutsCharacter = [span.start, span.end].contains {
            $0 < file.bytes.count && file.bytes[$0] & 0xC0 == 0x80
        }
        guard !isInside || cutsCharacter else { return }
        let what = what()
        let place = file.describe(parent)
        expect(isInside, "\(what) outside its parent \(place)", at: span)
        expect(!cutsCharacter, "\(what) cuts a character", at: span)
    }

    private mutating func check() {
        if let frontMatter = guide.frontMatter {
            inside(frontMatter.span, file.span, "front matter")
            entries(frontMatter.entries, in: frontMatter.span)
        }
        var end = guide.frontMatter?.span.end ?? 0
        for section in guide.sections {
            inside(section.span, file.span, "section")
            expect(section.span.start >= end, "section before the end of the last", at: section.span)
            end = section.span.end
            if let heading = section.heading {
                inside(heading.span, section.span, "heading")
                richText(heading.content, in: heading.span, "heading")
            }
            blocks(section.blocks, in: section.span)
        }
    }

    // MARK: Front matter

    private mutating func entries(_ entries: [YAMLValue.Entry], in parent: SourceSpan) {
        var end = parent.start
        for entry in entries {
            let key = entry.key
            inside(key.span, parent, "key")
            expect(key.span.start >= end, "key before the end of the last value", at: key.span)
            // A list or a map as a key is named as it is written.
            if key.value != file.text(key.span) { string(key.value, at: key.span, "key `\(key.value)`") }
            value(entry.value, in: parent)
            expect(entry.value.span.start >= key.span.end, "value before its key", at: entry.value.span)
            end = entry.value.span.end
        }
    }

    private mutating func value(_ value: YAMLValue, in parent: SourceSpan) {
        inside(value.span, parent, "value")
        let written = file.text(value.span)
        if written.first == "*" { return alias(value, at: value.span) }
        switch value.kind {
        case .string(let text): string(text, at: value.span, "string")
        case .sequence(let values):
            expect(
                ["[", "-"].contains(written.first), "list starts with neither `[` nor `-`", at: value.span)
            if written.first == "[" { expect(written.last == "]", "list lacks its `]`", at: value.span) }
            var end = value.span.start
            for element in values {
                self.value(element, in: value.span)
                expect(element.span.start >= end, "element before the last", at: element.span)
                end = element.span.end
            }
        case .mapping(let children):
            if written.first == "{" { expect(written.last == "}", "map lacks its `}`", at: value.span) }
            entries(children, in: value.span)
        case .null, .bool, .int, .double:
            let plain = YAMLValue.Kind.resolving(plain: written)
            let isSame = "\(plain)" == "\(value.kind)" || isNumber(plain) && isNumber(value.kind)
            expect(isSame, "\(value.kind) reads as \(plain)", at: value.span)
        }
    }

    private func isNumber(_ kind: YAMLValue.Kind) -> Bool {
        switch kind {
        case .int, .double: true
        default: false
        }
    }

    /// What an alias stands for is where the alias is.
    private mutating func alias(_ value: YAMLValue, at span: SourceSpan) {
        expect(value.span == span, "part of an alias elsewhere", at: value.span)
        switch value.kind {
        case .sequence(let values): for element in values { alias(element, at: span) }
        case .mapping(let entries): for entry in entries { alias(entry.value, at: span) }
        default: break
        }
    }

    /// The bytes, read again as YAML, give the string.
    private mutating func string(_ text: String, at span: SourceSpan, _ what: String) {
        let written = file.text(span)
        guard written.first != "*" else { return }
        let again = (try? Yams.compose(yaml: "x: " + written))?.mapping?.first?.value.scalar?.string
        expect(
            again.map { fold($0) == fold(text) } ?? false, "\(what) reads as \(again ?? "nothing")", at: span)
    }

    // MARK: Blocks

    private mutating func blocks(_ blocks: [Block], in parent: SourceSpan) {
        var end = parent.start
        for block in blocks {
            inside(block.span, parent, "block")
            expect(block.span.start >= end, "block before the end of the last", at: block.span)
            end = block.span.end
            self.block(block)
        }
    }

    private mutating func block(_ block: Block) {
        switch block {
        case .paragraph(let text): richText(text, in: block.span, "paragraph")
        case .list(let list):
            for item in list.items {
                inside(item.span, list.span, "item")
                blocks(item.blocks, in: item.span)
            }
        case .table(let table): self.table(table)
        case .html(let html):
            origins(of: html.text, in: html.span, "HTML", replacedStarts: "\n\r")
            for tag in html.tags { component(tag, in: html.span) }
        case .quote(let blocks, let span):
            expect(file.text(span).first == ">", "quote without `>`", at: span)
            self.blocks(blocks, in: span)
        case .code, .thematicBreak: break
        }
    }

    private mutating func table(_ table: Table) {
        for row in [table.header] + table.rows {
            inside(row.span, table.span, "row")
            for cell in row.cells {
                // A cell of HTML may reach down from a row above.
                inside(cell.span, table.isHTML ? table.span : row.span, "cell")
                richText(cell, in: cell.span, "cell")
            }
        }
        for text in table.asides + table.footnotes {
            inside(text.span, table.span, "text beside the rows")
            richText(text, in: text.span, "text beside the rows")
        }
        for tag in table.markup?.tags ?? [] { component(tag, in: table.span) }
    }

    // MARK: Text

    private mutating func origins(
        of text: MappedText, in parent: SourceSpan, _ what: String, replacedStarts: String
    ) {
        var end = parent.start
        for piece in text.origins {
            inside(piece.source, parent, "piece of \(what)")
            expect(piece.source.start >= end, "piece of \(what) before the last", at: piece.source)
            end = piece.source.end
            if piece.isVerbatim {
                expect(
                    file.slice(piece.source).elementsEqual(text.bytes[piece.text]),
                    "piece of \(what) says \(text.string(piece.text).debugDescription)", at: piece.source)
            } else {
                let first = file.text(piece.source).unicodeScalars.first
                expect(
                    first.map(replacedStarts.unicodeScalars.contains) ?? false || first == "\u{FEFF}",
                    "piece of \(what) replaced by \(text.string(piece.text).debugDescription)",
                    at: piece.source)
            }
        }
    }

    private mutating func richText(_ text: RichText, in parent: SourceSpan, _ what: String) {
        inside(text.span, parent, what)
        origins(of: text.text, in: text.span, what, replacedStarts: "\\&<{ \t\n\r|0123456789")
        var start = 0
        for mark in text.marks {
            inside(mark.span, text.span, "mark")
            expect(mark.span.start >= start, "mark before the last", at: mark.span)
            start = mark.span.start
            expect(
                0 <= mark.range.lowerBound && mark.range.upperBound <= text.text.count, "range", at: mark.span
            )
            if !mark.range.isEmpty { inside(text.text.span(of: mark.range), mark.span, "marked text") }
            self.mark(mark)
        }
        sentences(of: text)
    }

    private mutating func mark(_ mark: RichText.Mark) {
        let written = file.text(mark.span)
        func begins(_ starts: [String]) -> Bool { starts.contains { written.hasPrefix($0) } }
        if written.hasPrefix("<"), !written.hasPrefix("<!"), isMadeByTag(mark.kind) {
            return expect(!mark.range.isEmpty || written.hasSuffix(">"), "mark of a tag", at: mark.span)
        }
        switch mark.kind {
        case .strong:
            expect(begins(["**", "__"]) && "*_".contains(written.suffix(1)), "strong", at: mark.span)
        case .emphasis:
            expect(begins(["*", "_"]) && "*_".contains(written.suffix(1)), "emphasis", at: mark.span)
        case .code: expect(begins(["`"]) && written.hasSuffix("`"), "code", at: mark.span)
        case .link(let destination):
            let isTag = written.lowercased().hasPrefix("<a")
            expect(isTag || begins(["[", "<"]) && ")]>".contains(written.suffix(1)), "link", at: mark.span)
            self.destination(destination, of: mark)
        case .image(let destination):
            expect(begins(["!["]) && ")]".contains(written.suffix(1)), "image", at: mark.span)
            self.destination(destination, of: mark)
        case .component(let tag), .tag(let tag): component(tag, in: mark.span)
        case .comment:
            expect(begins(["<!", "<?", "{", "[!", ":::", "!!!", "???", "==="]), "comment", at: mark.span)
        case .template, .variable: expect(begins(["{", "\\{", "<%"]), "template", at: mark.span)
        }
    }

    private func isMadeByTag(_ kind: RichText.Kind) -> Bool {
        switch kind {
        case .strong, .emphasis, .code, .image: true
        default: false
        }
    }

    private mutating func destination(_ destination: Sourced<String>, of mark: RichText.Mark) {
        let span = destination.span
        if span == mark.span { return }
        // The destination of a reference stands where it is defined.
        inside(span, mark.span.contains(span) ? mark.span : file.span, "destination")
        let written = unescaped(decoded(file.text(span)))
        let isSame = written == destination.value || "mailto:" + written == destination.value
        expect(isSame, "destination is \(destination.value.debugDescription)", at: span)
    }

    private mutating func sentences(of text: RichText) {
        let ranges = text.sentenceRanges
        var end = 0
        for range in ranges {
            expect(range.lowerBound >= end, "sentence before the last", at: text.span)
            expect(
                fold(text.text.string(end..<range.lowerBound)).isEmpty, "text between sentences",
                at: text.span)
            expect(text.trimmed(range) == range, "sentence with white space around it", at: text.span)
            inside(text.text.span(of: range), text.span, "sentence")
            end = range.upperBound
        }
        expect(
            fold(text.text.string(end..<text.text.count)).isEmpty, "text after the sentences", at: text.span)
        let sentences = text.sentences
        expect(
            sentences.map(\.folded).joined(separator: " ") == text.folded, "sentences lose text",
            at: text.span)
        for sentence in sentences {
            for mark in sentence.marks {
                expect(
                    0 <= mark.range.lowerBound && mark.range.upperBound <= sentence.text.count,
                    "mark outside its sentence", at: mark.span)
            }
        }
        let kept = Set(sentences.flatMap { $0.marks.map(\.span) })
        for mark in text.marks where !sentences.isEmpty {
            expect(kept.contains(mark.span), "mark in no sentence", at: mark.span)
        }
    }

    // MARK: Components

    private mutating func component(_ tag: Component, in parent: SourceSpan) {
        inside(tag.span, parent, "tag")
        let opening = tag.isClosing ? "</" : "<"
        let written = file.text(tag.span)
        expect(written.hasPrefix(opening + tag.name.value) && written.hasSuffix(">"), "tag", at: tag.span)
        expect(file.text(tag.name.span) == tag.name.value, "name of a tag", at: tag.name.span)
        for attribute in tag.attributes {
            inside(attribute.span, tag.span, "attribute")
            expect(
                file.text(attribute.name.span) == attribute.name.value, "attribute", at: attribute.name.span)
            if attribute.isExpression, attribute.name.value.isEmpty { continue }
            inside(attribute.name.span, attribute.span, "name of an attribute")
            guard let value = attribute.value, !value.isEmpty else { continue }
            inside(attribute.valueSpan, attribute.span, "value of an attribute")
            let written = file.text(attribute.valueSpan)
            let plain = attribute.isExpression ? written : decoded(written)
            expect(isSame(plain, value.string), "value is \(value.string)", at: attribute.valueSpan)
        }
        for item in (tag.body?.items ?? []) + (tag.body?.outside ?? []) {
            inside(item.span, tag.span, "item")
            let written = decoded(untagged(decoded(file.text(item.span))))
            expect(isSame(written, item.value), "item is \(item.value)", at: item.span)
        }
    }

    /// In a cell `\|` stands for `|`.
    private func isSame(_ written: String, _ value: String) -> Bool {
        bare(written) == bare(value) || bare(written.replacing("\\|", with: "|")) == bare(value)
    }

    /// Without what a quote puts between the lines of a tag.
    private func bare(_ text: String) -> String { text.filter { !$0.isWhitespace && $0 != ">" } }

    private func untagged(_ text: String) -> String {
        text.replacing(#/<!--.*?-->|<\/?[A-Za-z][^>]*>/#.dotMatchesNewlines(), with: " ")
    }

    private mutating func decoded(_ text: String) -> String {
        let file = SourceFile(path: "", text: text)
        return MappedText(verbatim: file.span, of: file).decodingReferences(&decoder).string
    }

    private func unescaped(_ text: String) -> String {
        text.replacing(#/\\([!-\/:-@\[-`{-~])/#) { String($0.output.1) }
    }
}
