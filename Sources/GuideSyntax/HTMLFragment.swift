import MarkdownSyntax
import SourceText

/// HTML inside an attribute, as far as a guide uses it there: lists and plain text.
public struct HTMLFragment: Sendable {
    /// List items in the order of the page, nested ones after their parent. Without a list, the lines of the text.
    public private(set) var items: [Sourced<String>] = []
    /// Of each item, which list of the fragment it stands in; empty without a list.
    public private(set) var itemLists: [Int] = []
    /// The tags of items that say nothing.
    public private(set) var emptyItems: [SourceSpan] = []
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
            itemLists = parser.itemLists
            emptyItems = parser.emptyItems
            outside = parser.outside
        } else {
            items = parser.outside
        }
    }
}

/// One pass over the tags. End tags of `li` and `p` may be left out (HTML Living Standard, section 13.1.2.4); those of
/// lists may not.
private struct FragmentParser {
    let text: MappedText
    private(set) var items: [Sourced<String>] = []
    private(set) var itemLists: [Int] = []
    private(set) var emptyItems: [SourceSpan] = []
    private(set) var outside: [Sourced<String>] = []
    private(set) var hasList = false

    private typealias Element = (name: String, span: SourceSpan)
    private var open: [Element] = []
    /// How many elements of a name are open, so that an end tag that closes nothing is known without a search.
    private var openCounts: [String: Int] = [:]
    /// The numbers of the lists that are open, innermost last.
    private var openLists: [Int] = []
    private var listCount = 0
    /// Of the items that are open, innermost last, whether they say anything.
    private var openItems: [Bool] = []
    private var current = MappedText()
    private var remainingFindings = 20

    init(text: MappedText) { self.text = text }

    mutating func parse(decoder: inout CharacterReferenceDecoder, diagnostics: inout Diagnostics) {
        var scanner = TagScanner(text)
        var offset = 0
        while let (token, range) = scanner.nextToken(from: offset, decoder: &decoder) {
            appendText(offset..<range.lowerBound, decoder: &decoder)
            if case .tag(let tag) = token { take(tag, diagnostics: &diagnostics) }
            offset = range.upperBound
        }
        appendText(offset..<text.count, decoder: &decoder)
        flush()
        reportOpen(open[...], diagnostics: &diagnostics)
        closeElements(from: 0)
        emptyItems.sort()
    }

    private mutating func appendText(_ range: Range<Int>, decoder: inout CharacterReferenceDecoder) {
        let part = text.slice(range).decodingReferences(&decoder)
        current.append(part, 0..<part.count)
    }

    private mutating func take(_ tag: Component, diagnostics: inout Diagnostics) {
        let name = tag.element
        if name == "br" {
            endLine(at: tag.span)
        } else if HTMLNames.void.contains(name) || tag.isSelfClosing {
            // A picture or a component is something to look at.
            if name == "hr" { flush() } else { noteContent() }
        } else if tag.isClosing {
            close(name, at: tag.span, diagnostics: &diagnostics)
        } else {
            openElement(name, at: tag.span)
        }
    }

    /// A line end inside a list item does not make two items of it.
    private mutating func endLine(at span: SourceSpan) {
        if isInItem { current.append([0x20], replacing: span) } else { flush() }
    }

    private mutating func openElement(_ name: String, at span: SourceSpan) {
        if HTMLNames.block.contains(name) { flush() }
        if name == "li" {
            if open.last?.name == "li" { closeElements(from: open.count - 1) }
            hasList = true
            openItems.append(false)
        } else if HTMLNames.list.contains(name) {
            openLists.append(listCount)
            listCount += 1
        }
        open.append((name, span))
        openCounts[name, default: 0] += 1
    }

    private mutating func close(_ name: String, at span: SourceSpan, diagnostics: inout Diagnostics) {
        if HTMLNames.block.contains(name) { flush() }
        guard openCounts[name, default: 0] > 0, let index = open.lastIndex(where: { $0.name == name }) else {
            report(
                .htmlMismatched, "`</\(name)>` closes nothing that is open", at: span,
                help: "remove it, or add the `<\(name)>` it should close", &diagnostics)
            return
        }
        reportOpen(open[(index + 1)...], diagnostics: &diagnostics)
        closeElements(from: index)
    }

    private mutating func closeElements(from index: Int) {
        for element in open[index...].reversed() {
            openCounts[element.name, default: 0] -= 1
            if element.name == "li" {
                closeItem(at: element.span)
            } else if HTMLNames.list.contains(element.name) {
                openLists.removeLast()
            }
        }
        open.removeSubrange(index...)
    }

    /// What an item's own lists say it says, too.
    private mutating func closeItem(at span: SourceSpan) {
        if openItems.popLast() ?? true { noteContent() } else { emptyItems.append(span) }
    }

    private mutating func noteContent() {
        if !openItems.isEmpty { openItems[openItems.count - 1] = true }
    }

    private mutating func reportOpen(_ elements: ArraySlice<Element>, diagnostics: inout Diagnostics) {
        for element in elements where !HTMLNames.endTagOptional.contains(element.name) {
            report(
                .htmlUnclosed, "`<\(element.name)>` is never closed", at: element.span,
                help: "add `</\(element.name)>` after its content", &diagnostics)
        }
    }

    /// A fragment in which nothing fits is not made clearer by thousands of findings.
    private mutating func report(
        _ code: DiagnosticCode, _ message: String, at span: SourceSpan, help: String,
        _ diagnostics: inout Diagnostics
    ) {
        guard remainingFindings > 0 else { return }
        remainingFindings -= 1
        diagnostics.warning(code, message, at: span, help: help)
    }

    private var isInItem: Bool { openCounts["li", default: 0] > 0 }

    /// Ends the text that has come together so far: an item inside a list item, text beside a list elsewhere.
    private mutating func flush() {
        defer { current = MappedText() }
        let range = current.trimmed(0..<current.count)
        guard !range.isEmpty else { return }
        let piece = Sourced(fold(current.string(range)), at: current.span(of: range))
        if isInItem {
            items.append(piece)
            itemLists.append(openLists.last ?? -1)
            noteContent()
        } else {
            outside.append(piece)
        }
    }
}
