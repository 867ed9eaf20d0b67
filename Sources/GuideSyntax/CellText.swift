import MarkdownSyntax
import SourceText

/// Puts the text of a cell together, from raw HTML, from Markdown with tags in it, or from both: white space folded, and
/// each element that stands on lines of its own on a line of its own.
struct CellText {
    /// What the tags of templates in it stand for; nil where they are taken out already.
    private let context: GeneratorContext?
    private var text = MappedText()
    private var marks: [RichText.Mark] = []
    /// Where what was taken stands.
    private var extent: SourceSpan?
    /// What has to stand before the next word.
    private var pending = Gap.none
    /// How many cells of a row of a table inside the cell have been left behind.
    private var innerCells = 0
    /// Elements that mark text and are open, and how many of each name.
    private var open: [(name: String, mark: RichText.Mark)] = []
    private var openCounts: [String: Int] = [:]
    /// Elements that show no text, or not as text.
    private var hidden: [String: Int] = [:]
    private var isPictureTitle = false
    /// Where what stands between two inner cells begins, and where it ends: no mark begins with it.
    private var gapEnds: [Int: Int] = [:]
    /// How many `<sup>` are open.
    private var raised = 0

    private enum Gap {
        case none
        case space(MappedText)
        /// Between two cells of a table inside the cell.
        case cell(SourceSpan)
        case line(SourceSpan)
    }

    private static let hidingElements: Set<String> = [
        "script", "style", "svg", "template", "textarea", "select", "iframe", "audio", "video", "object",
        "math",
    ]

    init(_ context: GeneratorContext?) { self.context = context }

    /// - Parameter place: Where it begins, for a text that stays empty.
    func result(at place: Int) -> RichText {
        var done = self
        while let last = done.open.popLast() { done.close(last.mark, at: last.mark.span) }
        var result = RichText(span: extent ?? SourceSpan(place, place))
        result.text = done.text
        result.marks = done.marks.enumerated().sorted {
            ($0.element.span.start, $0.offset) < ($1.element.span.start, $1.offset)
        }.map(\.element)
        if let context { result.removeGeneratorText(context) }
        return result
    }

    var isEmpty: Bool { text.isEmpty && marks.isEmpty }

    private var isHidden: Bool { !isPictureTitle && hidden.contains { $0.value > 0 } }

    private mutating func note(_ span: SourceSpan) { extent = extent?.union(span) ?? span }

    // MARK: Text

    /// Adds text whose character references are decoded.
    ///
    /// - Parameter keepsLines: A line feed is a hard line end, as in text made from Markdown.
    mutating func append(_ added: MappedText, keepsLines: Bool) {
        guard !isHidden else { return }
        var offset = 0
        while offset < added.count {
            let start = offset
            let isSpace = added.bytes[offset].isASCIIWhitespace
            while offset < added.count, added.bytes[offset].isASCIIWhitespace == isSpace { offset += 1 }
            if isSpace {
                noteSpace(added, start..<offset, keepsLines: keepsLines)
            } else {
                flushGap()
                appendWord(added, start..<offset)
                note(added.span(of: start..<offset))
            }
        }
    }

    /// A raised figure is a mark of a footnote: `5<sup>1</sup>` is not 51.
    private mutating func appendWord(_ added: MappedText, _ range: Range<Int>) {
        guard raised > 0 else { return text.append(added, range) }
        for offset in range {
            let byte = added.bytes[offset]
            if (0x30...0x39).contains(byte) {
                let digit = Self.raisedDigits[Int(byte) - 0x30]
                text.append(Array(digit.utf8), replacing: added.span(of: offset..<(offset + 1)))
            } else {
                text.append(added, offset..<(offset + 1))
            }
        }
    }

    private static let raisedDigits = ["⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"]

    private mutating func noteSpace(_ added: MappedText, _ range: Range<Int>, keepsLines: Bool) {
        if keepsLines, let end = added.bytes[range].firstIndex(of: 0x0A) {
            breakLine(at: added.span(of: end..<(end + 1)))
        } else if case .none = pending {
            let place = range.lowerBound..<(range.lowerBound + 1)
            var space = added.slice(place)
            if space.bytes.first != 0x20 {
                space = MappedText()
                space.append([0x20], replacing: added.span(of: range))
            }
            pending = .space(space)
        }
    }

    private mutating func flushGap() {
        defer { pending = .none }
        guard let last = text.bytes.last else { return }
        switch pending {
        case .none: return
        case .space(let space): text.append(space)
        case .line(let span): text.append([0x0A], replacing: span)
        case .cell(let span):
            // "P1: 1 hour": what names the row, and what it says.
            let isLabel = innerCells == 1 && !":;,.\n".utf8.contains(last)
            let start = text.count
            text.append(Array((isLabel ? ": " : " ").utf8), replacing: span)
            gapEnds[start] = text.count
        }
    }

    /// What follows stands on a line of its own.
    mutating func breakLine(at span: SourceSpan) {
        if case .line = pending { return }
        pending = .line(span)
        innerCells = 0
    }

    /// What follows stands in the next cell of a table inside the cell.
    mutating func separateCell(at span: SourceSpan) {
        if case .line = pending { return }
        innerCells += 1
        pending = .cell(span)
    }

    // MARK: Tags

    mutating func append(_ tag: Component) {
        note(tag.span)
        guard !tag.isComponent else { return mark(.component(tag), tag.span) }
        let name = tag.element
        let isPicture = hidden["svg", default: 0] > 0
        if !isHidden || isPicture, name == "br" || HTMLNames.block.contains(name) { breakLine(at: tag.span) }
        // A raised figure and its tags are one sign, and stand at one place.
        if name != "sup" || tag.isClosing || tag.isSelfClosing { mark(.tag(tag), tag.span) }
        if name == "img" { appendPicture(tag, alternative: "alt") }
        if name == "title", isPicture { isPictureTitle = !tag.isClosing }
        if name == "sup", !tag.isSelfClosing { raised = max(0, raised + (tag.isClosing ? -1 : 1)) }
        if tag.isClosing { close(name, at: tag.span) }
        if Self.hidingElements.contains(name), !tag.isSelfClosing {
            hidden[name] = max(0, hidden[name, default: 0] + (tag.isClosing ? -1 : 1))
        }
        guard !tag.isClosing, !tag.isSelfClosing else { return }
        if name == "svg" { appendPicture(tag, alternative: "aria-label") }
        if let kind = kind(of: tag, named: name) {
            open.append((name, RichText.Mark(kind: kind, range: text.count..<text.count, span: tag.span)))
            openCounts[name, default: 0] += 1
        }
    }

    private mutating func appendPicture(_ tag: Component, alternative: String) {
        let source = tag[anyCase: "src"]
        let destination = Sourced(source?.value?.string ?? "", at: source?.valueSpan ?? tag.span)
        let label = tag[anyCase: alternative]
        let words = label?.isExpression ?? false ? nil : label?.value
        guard words != nil || tag.element == "img" else { return }
        var start = text.count
        if let words, !words.bytes.allSatisfy(\.isASCIIWhitespace) {
            flushGap()
            start = text.count
            let wasHidden = hidden
            hidden = [:]
            append(words, keepsLines: false)
            hidden = wasHidden
        }
        marks.append(
            RichText.Mark(kind: .image(destination: destination), range: start..<text.count, span: tag.span))
    }

    private func kind(of tag: Component, named name: String) -> RichText.Kind? {
        switch name {
        case "b", "strong": return .strong
        case "i", "em": return .emphasis
        case "code", "tt", "kbd", "samp": return .code
        case "sup": return .tag(tag)
        case "title" where isPictureTitle: return .image(destination: Sourced("", at: tag.span))
        case "a":
            guard let address = tag[anyCase: "href"], !address.isExpression, let value = address.value else {
                return nil
            }
            return .link(destination: Sourced(value.string, at: address.valueSpan))
        default: return nil
        }
    }

    private mutating func close(_ name: String, at span: SourceSpan) {
        // Whether one is open is known without a search.
        guard openCounts[name, default: 0] > 0 else { return }
        while let last = open.popLast() {
            openCounts[last.name, default: 0] -= 1
            close(last.mark, at: last.mark.span.union(span))
            if last.name == name { return }
        }
    }

    private mutating func close(_ mark: RichText.Mark, at span: SourceSpan) {
        let range = markedRange(from: mark.range.lowerBound)
        guard !range.isEmpty else {
            if case .tag = mark.kind { marks.append(mark) }
            return
        }
        // Text that comes before its end tag stands inside of it.
        let place = span.union(text.span(of: range))
        marks.append(RichText.Mark(kind: mark.kind, range: range, span: place))
    }

    // MARK: Marks

    private mutating func mark(_ kind: RichText.Kind, _ span: SourceSpan) {
        marks.append(RichText.Mark(kind: kind, range: text.count..<text.count, span: span))
    }

    mutating func appendComment(at span: SourceSpan) {
        note(span)
        mark(.comment, span)
    }

    /// Adds a mark that Markdown made, over what has been added since an offset.
    mutating func append(_ mark: RichText.Mark, from start: Int) {
        note(mark.span)
        let range = markedRange(from: start)
        let place = range.isEmpty ? min(start, text.count) : range.lowerBound
        marks.append(
            RichText.Mark(kind: mark.kind, range: place..<max(place, range.upperBound), span: mark.span))
    }

    private func markedRange(from start: Int) -> Range<Int> {
        text.trimmed(min(gapEnds[start] ?? start, text.count)..<text.count)
    }

    /// Where the next mark begins.
    var offset: Int { text.count }
}

extension Component {
    /// An attribute of HTML, which knows no case; JSX writes `rowSpan`.
    subscript(anyCase name: String) -> Attribute? {
        attributes.first { $0.name.value.lowercased() == name }
    }
}
