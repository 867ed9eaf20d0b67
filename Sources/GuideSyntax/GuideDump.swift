import SourceText
import YAMLSyntax

extension Guide {
    /// The guide as text, a node a line: depth, kind, place, and what it says.
    public func dump() -> String {
        var dump = GuideDumper(file: file)
        if let frontMatter {
            dump.line("frontMatter", frontMatter.span)
            dump.nested { $0.entries(frontMatter.entries) }
        }
        for section in sections where section.heading != nil || !section.blocks.isEmpty {
            dump.line("section \(section.level)", section.span, section.heading?.content.folded)
            dump.nested { $0.blocks(section.blocks) }
        }
        return dump.lines.joined(separator: "\n") + "\n"
    }
}

private struct GuideDumper {
    let file: SourceFile
    var lines: [String] = []
    private var depth = 0

    init(file: SourceFile) { self.file = file }

    mutating func line(_ name: String, _ span: SourceSpan, _ text: String? = nil) {
        var line = String(repeating: "  ", count: depth) + name + " " + file.describe(span)
        if let text { line += " " + text.debugDescription }
        lines.append(line)
    }

    mutating func nested(_ body: (inout Self) -> Void) {
        depth += 1
        body(&self)
        depth -= 1
    }

    mutating func entries(_ entries: [YAMLValue.Entry]) {
        for entry in entries {
            line("key", entry.key.span, entry.key.value)
            nested { $0.value(entry.value) }
        }
    }

    private mutating func value(_ value: YAMLValue) {
        switch value.kind {
        case .sequence(let values):
            line("list", value.span)
            nested { for value in values { $0.value(value) } }
        case .mapping(let entries):
            line("map", value.span)
            nested { $0.entries(entries) }
        case .string(let text): line("string", value.span, text)
        case .null: line("null", value.span)
        case .bool(let flag): line("boolean \(flag)", value.span)
        case .int(let number): line("integer \(number)", value.span)
        case .double(let number): line("number \(number)", value.span)
        }
    }

    mutating func blocks(_ blocks: [Block]) {
        for block in blocks { self.block(block) }
    }

    private mutating func block(_ block: Block) {
        switch block {
        case .paragraph(let text): richText("paragraph", text)
        case .list(let list):
            line(list.isOrdered ? "orderedList" : "bulletList", list.span)
            nested { dump in
                for item in list.items {
                    dump.line("item", item.span)
                    dump.nested { $0.blocks(item.blocks) }
                }
            }
        case .table(let table):
            line(table.isHTML ? "table html" : "table", table.span)
            nested { dump in
                for text in table.asides { dump.richText("aside", text) }
                for row in [table.header] + table.rows {
                    dump.line("row", row.span)
                    dump.nested { for cell in row.cells { $0.richText("cell", cell) } }
                }
                for text in table.footnotes { dump.richText("footnote", text) }
            }
        case .html(let html):
            line("html", html.span)
            nested { for tag in html.tags { $0.component(tag) } }
        case .quote(let blocks, let span):
            line("quote", span)
            nested { $0.blocks(blocks) }
        case .code(let span): line("code", span)
        case .thematicBreak(let span): line("thematicBreak", span)
        }
    }

    private mutating func richText(_ name: String, _ text: RichText) {
        line(name, text.span, text.folded)
        nested { dump in
            for mark in text.marks { dump.mark(mark) }
        }
    }

    private mutating func mark(_ mark: RichText.Mark) {
        switch mark.kind {
        case .strong: line("strong", mark.span)
        case .emphasis: line("emphasis", mark.span)
        case .code: line("code", mark.span)
        case .link(let destination): line("link", mark.span, destination.value)
        case .image(let destination): line("image", mark.span, destination.value)
        case .component(let tag), .tag(let tag): component(tag)
        case .comment: line("comment", mark.span)
        case .template: line("template", mark.span)
        case .variable(let name): line("variable", mark.span, name)
        }
    }

    private mutating func component(_ tag: Component) {
        let kind = tag.isComponent ? "component" : "tag"
        line("\(kind) \(tag.isClosing ? "/" : "")\(tag.name.value)", tag.span)
        nested { dump in
            for attribute in tag.attributes {
                dump.line("attribute \(attribute.name.value)", attribute.span, attribute.value?.string)
            }
            for item in tag.body?.items ?? [] { dump.line("item", item.span, item.value) }
            for text in tag.body?.outside ?? [] { dump.line("text", text.span, text.value) }
        }
    }
}
