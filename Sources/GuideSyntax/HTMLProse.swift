import MarkdownSyntax
import SourceText

/// The text of an HTML block as a reader sees it, a paragraph for each element that stands on lines of its own. What
/// stands in tables, and what no reader sees, is left out; components end a paragraph, as blocks do.
struct HTMLProse {
    private(set) var paragraphs: [HTMLBlock.Paragraph] = []
    private let context: GeneratorContext
    private var current = MappedText()
    private var marks: [RichText.Mark] = []
    private var openLink: (destination: Sourced<String>, start: Int, span: SourceSpan)?
    private var depths: [String: Int] = [:]

    private static let hidden: Set<String> = [
        "table", "script", "style", "svg", "head", "title", "textarea", "select", "button", "iframe", "pre",
        "code",
        "video", "audio", "form",
    ]
    /// Elements in which tags of tables make no table.
    private static let verbatim: Set<String> = [
        "script", "style", "svg", "head", "title", "textarea", "select", "iframe", "pre", "code",
    ]
    private static let headings: Set<String> = ["h1", "h2", "h3", "h4", "h5", "h6"]

    init(_ context: GeneratorContext) { self.context = context }

    /// Text between two tags, its character references decoded.
    mutating func append(_ text: MappedText) {
        guard !Self.hidden.contains(where: { depths[$0, default: 0] > 0 }) else { return }
        current.append(text, 0..<text.count)
    }

    /// A comment belongs to the text behind it, also where that begins with the next element.
    mutating func appendComment(at span: SourceSpan) {
        guard !Self.hidden.contains(where: { depths[$0, default: 0] > 0 }) else { return }
        marks.append(RichText.Mark(kind: .comment, range: current.count..<current.count, span: span))
    }

    mutating func append(_ tag: Component) {
        let name = tag.element
        if tag.isComponent || HTMLNames.block.contains(name) || Self.hidden.contains(name) {
            flush()
        } else if name == "br" {
            current.append([0x0A], replacing: tag.span)
        }
        guard !tag.isSelfClosing, !HTMLNames.void.contains(name) else { return }
        if name == "a" { link(tag) }
        // End tags of items may be left out: the next item, or the end of the list, ends them.
        if name == "li" {
            depths[name] = tag.isClosing ? 0 : 1
        } else {
            depths[name, default: 0] = max(0, depths[name, default: 0] + (tag.isClosing ? -1 : 1))
        }
        if HTMLNames.list.contains(name), tag.isClosing { depths["li"] = 0 }
    }

    /// A table that begins here is one.
    var mayHoldTable: Bool { !Self.verbatim.contains { depths[$0, default: 0] > 0 } }

    /// Gives away what has come together, and goes on behind it.
    mutating func takeParagraphs() -> (paragraphs: [HTMLBlock.Paragraph], comments: [SourceSpan]) {
        flush()
        defer {
            paragraphs = []
            marks = []
        }
        return (paragraphs, trailingComments)
    }

    private var role: HTMLBlock.Paragraph.Role {
        if Self.headings.contains(where: { depths[$0, default: 0] > 0 }) { return .heading }
        return depths["li", default: 0] > 0 ? .item : .text
    }

    private mutating func link(_ tag: Component) {
        if let link = openLink {
            let mark = RichText.Mark(
                kind: .link(destination: link.destination),
                range: link.start..<max(link.start, current.count),
                span: link.span.union(tag.span))
            if !mark.range.isEmpty { marks.append(mark) }
            openLink = nil
        }
        guard !tag.isClosing, let address = tag[attribute: "href"], let value = address.value else { return }
        openLink = (Sourced(value.string, at: address.valueSpan), current.count, tag.span)
    }

    /// The comments behind the last text.
    var trailingComments: [SourceSpan] { marks.filter(\.isComment).map(\.span) }

    /// Ends the paragraph at hand.
    mutating func flush() {
        let range = current.trimmed(0..<current.count)
        var waiting: [RichText.Mark] = []
        defer {
            current = MappedText()
            marks = waiting.map { RichText.Mark(kind: $0.kind, range: 0..<0, span: $0.span) }
            openLink = nil
        }
        guard !range.isEmpty else {
            waiting = marks.filter(\.isComment)
            return
        }
        let isTrailing = { (mark: RichText.Mark) in
            mark.isComment && mark.range.lowerBound >= range.upperBound
        }
        waiting = marks.filter(isTrailing)
        marks.removeAll(where: isTrailing)
        var text = RichText(span: current.span(of: range))
        text.text = current
        text.marks = marks
        text.removeGeneratorText(context)
        guard !text.isBlank else {
            waiting = text.marks.filter(\.isComment)
            return
        }
        paragraphs.append(HTMLBlock.Paragraph(text: text, role: role))
    }
}

extension RichText.Mark {
    fileprivate var isComment: Bool { if case .comment = kind { true } else { false } }
}
