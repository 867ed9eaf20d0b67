import MarkdownSyntax
import SourceText

/// What is known of the generator of a page.
struct GeneratorContext: Sendable {
    var variables = TemplateVariables()
    /// Every brace in the page's text begins an expression.
    var isMDX = false
}

extension RichText {
    /// Takes out what only a site generator reads, and marks its place: tags of a template language (`{% … %}`,
    /// `{{ … }}`), comments of MDX (`{/* … */}`), and attributes of what stands before them (`{: .wide}`, `{#anchor}`,
    /// `{width="20"}` as kramdown and markdown-it have them),
    /// and the marks of callouts (`[!NOTE]`, `:::note`, `!!! note`). Where a tag is a variable whose value is known, the
    /// value takes its place, as plain text.
    mutating func removeGeneratorText(_ context: GeneratorContext) {
        let callouts = calloutMarks
        guard !callouts.isEmpty || text.bytes.firstOffset(of: UInt8(ascii: "{")) != nil else { return }
        var scanner = GeneratorTextScanner(self, callouts: callouts, context: context)
        let found = scanner.scan()
        guard !found.isEmpty else { return }
        var kept = MappedText()
        var start = 0
        var added: [Mark] = []
        for stretch in found {
            kept.append(text, start..<stretch.range.lowerBound)
            let place = text.span(of: stretch.range)
            let begin = kept.count
            kept.append(stretch.value, replacing: place)
            added.append(Mark(kind: stretch.kind, range: begin..<kept.count, span: place))
            start = stretch.range.upperBound
        }
        kept.append(text, start..<text.count)
        marks = Self.inOrder(moved(marks, across: found) + added)
        text = kept
    }

    /// Nothing but comments and attribute lists.
    var isGeneratorTextOnly: Bool {
        isBlank && !marks.isEmpty && marks.allSatisfy { if case .comment = $0.kind { true } else { false } }
    }

    /// A label that is nothing but a variable without a value is called by the variable: any other name would be made up.
    mutating func nameByVariable() {
        guard isBlank, let mark = marks.first, marks.count == 1, case .template(let name?) = mark.kind else {
            return
        }
        text = MappedText()
        text.append(Array(name.utf8), replacing: mark.span)
        marks[0].range = 0..<text.count
    }

    private static func inOrder(_ marks: [Mark]) -> [Mark] {
        marks.enumerated().sorted { left, right in
            (left.element.span.start, left.offset) < (right.element.span.start, right.offset)
        }.map(\.element)
    }

    /// The marks without those inside the removed ranges, at their places in the text that is left.
    private func moved(_ marks: [Mark], across found: [GeneratorTextScanner.Found]) -> [Mark] {
        let removed = ReplacedRanges(found.map { ($0.range, $0.value.count) })
        return marks.compactMap { mark in
            guard !removed.swallow(mark.range) else { return nil }
            let start = removed.moved(mark.range.lowerBound, isEnd: false)
            let end = max(start, removed.moved(mark.range.upperBound, isEnd: true))
            return Mark(kind: mark.kind, range: start..<end, span: mark.span)
        }
    }
}

/// Ranges of a text that make room for others, in order, and how far that moves what stands behind them.
private struct ReplacedRanges {
    private let ranges: [(range: Range<Int>, length: Int)]
    /// The bytes by which the text has become shorter before each range.
    private var before: [Int] = []

    init(_ ranges: [(Range<Int>, Int)]) {
        self.ranges = ranges.map { (range: $0.0, length: $0.1) }
        var sum = 0
        for (range, length) in ranges {
            before.append(sum)
            sum += range.count - length
        }
    }

    /// - Parameter isEnd: The offset ends a mark, so that what a range ending there is replaced by lies inside.
    func moved(_ offset: Int, isEnd: Bool) -> Int {
        guard let index = lastIndex(startingBefore: offset) else { return offset }
        let (range, length) = ranges[index]
        let start = range.lowerBound - before[index]
        if offset >= range.upperBound { return start + length + offset - range.upperBound }
        return isEnd ? start + length : start
    }

    /// True for a mark that goes with the text around it.
    func swallow(_ mark: Range<Int>) -> Bool {
        guard let index = lastIndex(startingBefore: mark.isEmpty ? mark.lowerBound : mark.lowerBound + 1)
        else { return false }
        let (range, length) = ranges[index]
        if mark.isEmpty { return mark.lowerBound < range.upperBound }
        // What is written around a tag is about its value.
        return mark.upperBound <= range.upperBound && (length == 0 || mark != range)
    }

    private func lastIndex(startingBefore offset: Int) -> Int? {
        var low = 0
        var high = ranges.count
        while low < high {
            let middle = (low + high) / 2
            if ranges[middle].range.lowerBound < offset { low = middle + 1 } else { high = middle }
        }
        return low > 0 ? low - 1 : nil
    }
}

/// Finds what only a site generator reads, outside code spans.
private struct GeneratorTextScanner {
    struct Found {
        var range: Range<Int>
        var kind: RichText.Kind
        /// What takes its place.
        var value: [UInt8] = []
    }

    private let bytes: [UInt8]
    private let text: MappedText
    private let code: [Range<Int>]
    /// Where marks end: an attribute list without a sign of its own stands right behind what it is about.
    private let markEnds: Set<Int>
    private let callouts: [Range<Int>]
    private let context: GeneratorContext
    /// The last `<` so far, and how far it was looked for.
    private var angle: (last: Int?, end: Int) = (nil, 0)
    /// Closing marks that do not come any more: each is looked for in vain once.
    private var missing = Set<String>()

    init(_ text: RichText, callouts: [Range<Int>], context: GeneratorContext) {
        self.text = text.text
        self.context = context
        self.callouts = callouts
        bytes = text.text.bytes
        code = text.codeRanges
        markEnds = Set(text.marks.map(\.range.upperBound))
    }

    mutating func scan() -> [Found] {
        var result: [Found] = []
        var code = code[...]
        var callouts = callouts[...]
        var offset = 0
        while offset < bytes.count {
            while let first = code.first, first.upperBound <= offset { code.removeFirst() }
            if let first = callouts.first, first.lowerBound == offset {
                result.append(Found(range: first, kind: .comment))
                offset = first.upperBound
                callouts.removeFirst()
                continue
            }
            if let first = code.first, first.contains(offset) {
                offset = first.upperBound
            } else if bytes[offset] == UInt8(ascii: "{"), let found = stretch(at: offset) {
                result.append(found)
                offset = found.range.upperBound
            } else {
                offset += 1
            }
        }
        return result
    }

    private mutating func stretch(at offset: Int) -> Found? {
        guard offset + 1 < bytes.count else { return nil }
        switch bytes[offset + 1] {
        // Templates are run before Markdown is read, and know nothing of its escapes.
        case UInt8(ascii: "%"): return closing("%}", from: offset).map(statement)
        case UInt8(ascii: "{") where isValueOfComponent(offset): return nil
        case UInt8(ascii: "{"): return doubleBrace(at: offset)
        case _ where text.span(of: offset..<(offset + 1)).count != 1: return nil
        case UInt8(ascii: "/") where offset + 2 < bytes.count && bytes[offset + 2] == UInt8(ascii: "*"):
            return comment(closing("*/}", from: offset))
        case UInt8(ascii: "#") where offset + 2 < bytes.count && bytes[offset + 2].isASCIIWhitespace:
            return comment(closing("#}", from: offset) ?? closing("}", from: offset))
        // Python Markdown allows blanks: `{ #plans .wide }`.
        case 0x20
        where offset + 3 < bytes.count && ":#.".utf8.contains(bytes[offset + 2])
            && bytes[offset + 3].isASCIILetter:
            return comment(closing("}", from: offset))
        case UInt8(ascii: ":"), UInt8(ascii: "#"), UInt8(ascii: "."):
            return comment(closing("}", from: offset))
        default:
            // A paragraph of nothing but attributes is about the block before it.
            let isAlone = bytes[..<offset].allSatisfy(\.isASCIIWhitespace)
            if isAlone || markEnds.contains(offset), let range = closing("}", from: offset),
                bytes[range].contains(UInt8(ascii: "="))
            {
                return comment(range)
            }
            return expression(at: offset)
        }
    }

    private func comment(_ range: Range<Int>?) -> Found? { range.map { Found(range: $0, kind: .comment) } }

    /// `{{ … }}`, `{{{ … }}}`, and the comments of Go (`{{/* … */}}`) and of Handlebars (`{{!-- … --}}`, `{{! … }}`).
    private mutating func doubleBrace(at offset: Int) -> Found? {
        let inside = bytes[(offset + 2)...].drop { $0 == 0x20 || $0 == UInt8(ascii: "-") }
        if inside.starts(with: "/*".utf8) {
            return comment(closing("*/}}", from: offset) ?? closing("}}", from: offset))
        }
        if bytes[(offset + 2)...].starts(with: "!--".utf8) { return comment(closing("--}}", from: offset)) }
        if bytes[(offset + 2)...].first == UInt8(ascii: "!") { return comment(closing("}}", from: offset)) }
        let isTriple = bytes[(offset + 2)...].first == UInt8(ascii: "{")
        return closing(isTriple ? "}}}" : "}}", from: offset).map { template($0) }
    }

    /// Tags that show what stands between them as it is say nothing themselves.
    private func statement(_ range: Range<Int>) -> Found {
        let word = bytes[range].dropFirst(2).drop { $0 == 0x20 || $0 == UInt8(ascii: "-") }
            .prefix(while: \.isASCIILetter)
        let name = String(decoding: word, as: UTF8.self)
        if ["raw", "endraw", "verbatim", "endverbatim", "comment", "endcomment"].contains(name) {
            return Found(range: range, kind: .comment)
        }
        return template(range)
    }

    /// Up to the next `}`, as far as a name reaches.
    private func shortBraces(at offset: Int) -> Range<Int>? {
        bytes[offset...].prefix(256).firstIndex(of: UInt8(ascii: "}")).map { offset..<($0 + 1) }
    }

    /// A tag, with its value where that is known.
    private func template(_ range: Range<Int>) -> Found {
        let name = TemplateName.inTag(bytes[range])
        if let name, let value = context.variables.value(of: name) {
            return Found(range: range, kind: .variable(name: name), value: value)
        }
        return Found(range: range, kind: .template(variable: name))
    }

    /// `{plan}`, `{props.plan}` and `{"text"}` of MDX. On other pages braces are often just braces.
    private mutating func expression(at offset: Int) -> Found? {
        // The value of an attribute, in a tag that could not be read.
        if offset > 0, bytes[offset - 1] == UInt8(ascii: "=") { return nil }
        guard context.isMDX || !context.variables.isEmpty, let range = shortBraces(at: offset) else {
            return nil
        }
        let inside = bytes[range].dropFirst().dropLast()
        let isString =
            inside.count >= 2 && inside.first == inside.last
            && "\"'`".utf8.contains(inside[inside.startIndex])
        if context.isMDX, isString {
            return Found(range: range, kind: .comment, value: Array(inside.dropFirst().dropLast()))
        }
        let found = template(range)
        if case .template = found.kind, !context.isMDX { return nil }
        return found
    }

    /// `<Icon style={{color: "red"}} />`: an object of JSX.
    private mutating func isValueOfComponent(_ offset: Int) -> Bool {
        guard offset > 0, bytes[offset - 1] == UInt8(ascii: "=") else { return false }
        // Offsets only grow: no byte is looked at twice.
        if let last = bytes[angle.end..<offset].lastIndex(of: UInt8(ascii: "<")) { angle.last = last }
        angle.end = offset
        return angle.last.map { bytes[$0 + 1].isASCIICapital } ?? false
    }

    private mutating func closing(_ mark: String, from start: Int) -> Range<Int>? {
        guard !missing.contains(mark) else { return nil }
        let mark8 = Array(mark.utf8)
        var offset = start + 2
        while offset + mark8.count <= bytes.count {
            if bytes[offset..<(offset + mark8.count)].elementsEqual(mark8) {
                return start..<(offset + mark8.count)
            }
            offset += 1
        }
        missing.insert(mark)
        return nil
    }
}
