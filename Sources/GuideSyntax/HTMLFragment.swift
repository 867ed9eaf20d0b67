import MarkdownSyntax
import SourceText

/// HTML inside an attribute, as far as a guide uses it there: lists and plain text.
public struct HTMLFragment: Sendable {
    /// List items in the order of the page, nested ones after their parent. Without a list, the lines of the text.
    public private(set) var items: [Sourced<String>] = []
    /// Text beside a list, which is no item of it.
    public private(set) var outside: [Sourced<String>] = []

    /// Parses an attribute's value, and reports elements that are left open or closed out of turn.
    init(
        parsing text: MappedText, decoder: inout CharacterReferenceDecoder,
        diagnostics: inout Diagnostics
    ) {
        var parser = FragmentParser(text: text)
        parser.parse(decoder: &decoder, diagnostics: &diagnostics)
        if parser.hasList {
            items = parser.items
            outside = parser.outside
        } else {
            items = parser.outside
        }
    }
}

extension Component {
    /// Reads the attribute that holds the component's body, if there is one.
    mutating func readBody(decoder: inout CharacterReferenceDecoder, diagnostics: inout Diagnostics) {
        for name in Self.bodyAttributes {
            guard let attribute = self[attribute: name], !attribute.isExpression, let value = attribute.value
            else { continue }
            body = HTMLFragment(parsing: value, decoder: &decoder, diagnostics: &diagnostics)
            return
        }
    }
}

/// One pass over the tags. End tags of `li` and `p` may be left out (HTML Living Standard, section 13.1.2.4); those of
/// lists may not.
private struct FragmentParser {
    let text: MappedText
    var items: [Sourced<String>] = []
    var outside: [Sourced<String>] = []
    var hasList = false

    private var open: [(name: String, span: SourceSpan)] = []
    private var current = MappedText()

    init(text: MappedText) { self.text = text }

    mutating func parse(decoder: inout CharacterReferenceDecoder, diagnostics: inout Diagnostics) {
        let scanner = TagScanner(text)
        var offset = 0
        var textStart = 0
        while offset < text.count {
            guard text.bytes[offset] == UInt8(ascii: "<"),
                let (token, end) = scanner.token(at: offset, decoder: &decoder)
            else {
                offset += 1
                continue
            }
            appendText(textStart..<offset, decoder: &decoder)
            if case .tag(let tag) = token { take(tag, diagnostics: &diagnostics) }
            offset = end
            textStart = end
        }
        appendText(textStart..<text.count, decoder: &decoder)
        flush()
        reportOpen(open[...], diagnostics: &diagnostics)
    }

    private mutating func appendText(_ range: Range<Int>, decoder: inout CharacterReferenceDecoder) {
        let part = text.slice(range).decodingReferences(&decoder)
        current.append(part, 0..<part.count)
    }

    private mutating func take(_ tag: Component, diagnostics: inout Diagnostics) {
        let name = tag.name.value.lowercased()
        if Self.voidElements.contains(name) || tag.isSelfClosing {
            if name == "br" || name == "hr" { flush() }
        } else if tag.isClosing {
            close(name, at: tag.span, diagnostics: &diagnostics)
        } else {
            openElement(name, at: tag.span)
        }
    }

    private mutating func openElement(_ name: String, at span: SourceSpan) {
        if Self.blocks.contains(name) { flush() }
        if name == "li" {
            if open.last?.name == "li" { open.removeLast() }
            hasList = true
        }
        open.append((name, span))
    }

    private mutating func close(_ name: String, at span: SourceSpan, diagnostics: inout Diagnostics) {
        if Self.blocks.contains(name) { flush() }
        guard let index = open.lastIndex(where: { $0.name == name }) else {
            diagnostics.warning(
                .htmlMismatched, "`</\(name)>` closes nothing that is open", at: span,
                help: "remove it, or add the `<\(name)>` it should close")
            return
        }
        reportOpen(open[(index + 1)...], diagnostics: &diagnostics)
        open.removeSubrange(index...)
    }

    private func reportOpen(
        _ elements: ArraySlice<(name: String, span: SourceSpan)>, diagnostics: inout Diagnostics
    ) {
        for element in elements where !Self.endTagOptional.contains(element.name) {
            diagnostics.warning(
                .htmlUnclosed, "`<\(element.name)>` is never closed", at: element.span,
                help: "add `</\(element.name)>` after its content")
        }
    }

    /// Ends the text that has come together so far: an item inside a list item, text beside a list elsewhere.
    private mutating func flush() {
        defer { current = MappedText() }
        var (start, end) = (0, current.count)
        while start < end, current.bytes[start].isASCIIWhitespace { start += 1 }
        while end > start, current.bytes[end - 1].isASCIIWhitespace { end -= 1 }
        guard start < end else { return }
        let piece = Sourced(fold(current.string(start..<end)), at: current.span(of: start..<end))
        if open.contains(where: { $0.name == "li" }) { items.append(piece) } else { outside.append(piece) }
    }

    private static let voidElements: Set<String> = ["br", "hr", "img", "input", "wbr"]
    private static let blocks: Set<String> = [
        "ul", "ol", "dl", "menu", "li", "p", "div", "dt", "dd", "table", "tr", "td", "th", "h1", "h2", "h3",
        "h4",
    ]
    private static let endTagOptional: Set<String> = ["li", "p", "dt", "dd", "tr", "td", "th"]
}
