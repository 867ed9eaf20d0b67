import MarkdownSyntax
import SourceText

/// Inline content as a reader sees it: markup off, entities decoded, components out. A soft line end is a space; a hard
/// one and `<br>` are a line feed. Where markup stood is kept beside the text.
public struct RichText: Sendable {
    public internal(set) var text = MappedText()
    /// In the order of their starts in the file.
    public internal(set) var marks: [Mark] = []
    /// All of it, markup included.
    public internal(set) var span: SourceSpan

    public struct Mark: Sendable {
        public var kind: Kind
        /// The part of the text that it marks; empty for what shows no text.
        public var range: Range<Int>
        public var span: SourceSpan
    }

    public enum Kind: Sendable {
        case strong, emphasis, code
        case link(destination: Sourced<String>)
        case image(destination: Sourced<String>)
        case component(Component)
        /// An HTML tag that is no component.
        case tag(Component)
        /// What only a generator or nobody reads: a comment, or an attribute list such as `{: .wide}`.
        case comment
        /// A tag of a template language, such as `{% include … %}`: what it stands for is not known here.
        ///
        /// `variable` is the name of the variable, where the tag is nothing else.
        case template(variable: String?)
        /// A variable of a template language whose value stands in the text.
        case variable(name: String)
    }

    public init(span: SourceSpan) { self.span = span }

    /// A text without markup that stands for a place as a whole.
    public init(plain text: String, at span: SourceSpan) {
        self.span = span
        self.text.append(Array(text.utf8), replacing: span)
    }

    /// The text as one line: white space folded, ends trimmed.
    public var folded: String { fold(text.bytes[...]) }

    /// Nothing but white space, as in an empty cell and in one that holds `&nbsp;`.
    public var isBlank: Bool { trimmedRange.isEmpty }

    /// The text without white space at its ends.
    public var trimmedRange: Range<Int> { trimmed(0..<text.count) }

    /// A range without white space at its ends.
    public func trimmed(_ range: Range<Int>) -> Range<Int> { text.trimmed(range) }

    /// A part of the text as one line, with its place. Where the part begins or ends inside markup that it does not fill,
    /// the place takes in the markup's delimiters: `**Hours**: 9-5`, not `Hours**: 9-5`.
    public func sourced(_ range: Range<Int>) -> Sourced<String> {
        let range = trimmed(range)
        guard !range.isEmpty else { return Sourced("", at: SourceSpan(span.start, span.start)) }
        var place = text.span(of: range)
        for mark in marks[marksStarting(in: range)] where !mark.range.isEmpty && mark.range != range {
            if mark.range.upperBound <= range.upperBound { place = place.union(mark.span) }
        }
        return Sourced(fold(text.bytes[range]), at: place)
    }

    /// The whole text as one line, with its place.
    public var sourced: Sourced<String> { sourced(0..<text.count) }

    public var components: [Component] {
        marks.compactMap { if case .component(let component) = $0.kind { component } else { nil } }
    }

    public var links: [(destination: Sourced<String>, range: Range<Int>)] {
        marks.compactMap { mark in
            if case .link(let destination) = mark.kind { (destination, mark.range) } else { nil }
        }
    }

    public var hasTemplate: Bool {
        marks.contains { if case .template = $0.kind { true } else { false } }
    }

    /// Where code spans stand in the text, in order.
    var codeRanges: [Range<Int>] {
        marks.compactMap { if case .code = $0.kind { $0.range } else { nil } }
    }
}

extension RichText {
    /// The marks that start in a stretch of the text or at its end. Marks start in the text in the order in which they
    /// start in the file, so that many stretches of one text, each asked for its own, cost no more than the text is long.
    private func marksStarting(in range: Range<Int>) -> Range<Int> {
        let first = marks.firstIndex(startingAt: range.lowerBound)
        return first..<max(first, marks.firstIndex(startingAt: range.upperBound + 1))
    }

    /// The text with only some of its parts, in order. Marks that lie in what is left out go with it.
    public func keeping(_ parts: [Range<Int>]) -> RichText {
        var result = RichText(span: span)
        var kept = Set<Int>()
        for part in parts {
            let part = part.clamped(to: 0..<text.count)
            let shift = result.text.count - part.lowerBound
            result.text.append(text, part)
            for index in marksStarting(in: part) {
                let mark = marks[index]
                let isInside =
                    part.contains(mark.range.lowerBound) && mark.range.upperBound <= part.upperBound
                let isEmptyAtEnd = mark.range.isEmpty && mark.range.lowerBound == part.upperBound
                // An empty mark between two parts belongs to the first.
                guard isInside || isEmptyAtEnd, kept.insert(index).inserted else { continue }
                let range = (mark.range.lowerBound + shift)..<(mark.range.upperBound + shift)
                result.marks.append(Mark(kind: mark.kind, range: range, span: mark.span))
            }
        }
        return result
    }

    /// The text without what stands for pictures.
    public var withoutImages: RichText {
        let images = marks.filter { if case .image = $0.kind { true } else { false } }
        guard !images.isEmpty else { return self }
        var start = 0
        var parts: [Range<Int>] = []
        for image in images where image.range.lowerBound >= start {
            parts.append(start..<image.range.lowerBound)
            start = image.range.upperBound
        }
        parts.append(start..<text.count)
        return keeping(parts)
    }
}

extension [RichText.Mark] {
    /// The first that starts at an offset of the text or behind it.
    fileprivate func firstIndex(startingAt offset: Int) -> Int {
        var low = startIndex
        var high = endIndex
        while low < high {
            let middle = (low + high) / 2
            if self[middle].range.lowerBound < offset { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
