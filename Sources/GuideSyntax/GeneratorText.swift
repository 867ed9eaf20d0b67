import MarkdownSyntax
import SourceText

extension RichText {
    /// Takes out what only a site generator reads, and marks its place: tags of a template language (`{% … %}`,
    /// `{{ … }}`), comments of MDX (`{/* … */}`), and attributes of what stands before them (`{: .wide}`, `{#anchor}`,
    /// `{width="20"}` as kramdown and markdown-it have them),
    /// and the marks of callouts (`[!NOTE]`, `:::note`, `!!! note`).
    mutating func removeGeneratorText() {
        let callouts = calloutMarks
        guard !callouts.isEmpty || text.bytes.contains(UInt8(ascii: "{")) else { return }
        var scanner = GeneratorTextScanner(self, callouts: callouts)
        let found = scanner.scan()
        guard !found.isEmpty else { return }
        var kept = MappedText()
        var start = 0
        var added: [Mark] = []
        for stretch in found {
            kept.append(text, start..<stretch.range.lowerBound)
            added.append(
                Mark(
                    kind: stretch.isTemplate ? .template : .comment, range: kept.count..<kept.count,
                    span: text.span(of: stretch.range)))
            start = stretch.range.upperBound
        }
        kept.append(text, start..<text.count)
        marks = Self.inOrder(moved(marks, across: found.map(\.range)) + added)
        text = kept
    }

    /// Nothing but comments and attribute lists.
    var isGeneratorTextOnly: Bool {
        isBlank && !marks.isEmpty && marks.allSatisfy { if case .comment = $0.kind { true } else { false } }
    }

    private static func inOrder(_ marks: [Mark]) -> [Mark] {
        marks.enumerated().sorted { left, right in
            (left.element.span.start, left.offset) < (right.element.span.start, right.offset)
        }.map(\.element)
    }

    /// The marks without those inside the removed ranges, at their places in the text that is left.
    private func moved(_ marks: [Mark], across removed: [Range<Int>]) -> [Mark] {
        let removed = RemovedRanges(removed)
        return marks.compactMap { mark in
            guard !removed.swallow(mark.range) else { return nil }
            let start = removed.moved(mark.range.lowerBound)
            let end = max(start, removed.moved(mark.range.upperBound))
            return Mark(kind: mark.kind, range: start..<end, span: mark.span)
        }
    }
}

/// Ranges that are taken out of a text, in order, and how far that moves what stands behind them.
private struct RemovedRanges {
    private let ranges: [Range<Int>]
    /// The bytes removed before each range.
    private var before: [Int] = []

    init(_ ranges: [Range<Int>]) {
        self.ranges = ranges
        var sum = 0
        for range in ranges {
            before.append(sum)
            sum += range.count
        }
    }

    func moved(_ offset: Int) -> Int {
        guard let index = lastIndex(startingBefore: offset) else { return offset }
        return offset - before[index] - (min(offset, ranges[index].upperBound) - ranges[index].lowerBound)
    }

    /// True for a mark that goes with the text around it.
    func swallow(_ mark: Range<Int>) -> Bool {
        guard let index = lastIndex(startingBefore: mark.isEmpty ? mark.lowerBound : mark.lowerBound + 1)
        else { return false }
        return mark.isEmpty
            ? mark.lowerBound < ranges[index].upperBound : mark.upperBound <= ranges[index].upperBound
    }

    private func lastIndex(startingBefore offset: Int) -> Int? {
        var low = 0
        var high = ranges.count
        while low < high {
            let middle = (low + high) / 2
            if ranges[middle].lowerBound < offset { low = middle + 1 } else { high = middle }
        }
        return low > 0 ? low - 1 : nil
    }
}

/// Finds what only a site generator reads, outside code spans.
private struct GeneratorTextScanner {
    typealias Found = (range: Range<Int>, isTemplate: Bool)

    private let bytes: [UInt8]
    private let text: MappedText
    private let code: [Range<Int>]
    /// Where marks end: an attribute list without a sign of its own stands right behind what it is about.
    private let markEnds: Set<Int>
    private let callouts: [Range<Int>]
    /// The last `<` so far, and how far it was looked for.
    private var angle: (last: Int?, end: Int) = (nil, 0)
    /// Closing marks that do not come any more: each is looked for in vain once.
    private var missing = Set<String>()

    init(_ text: RichText, callouts: [Range<Int>]) {
        self.text = text.text
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
                result.append((first, false))
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
        case UInt8(ascii: "%"): return closing("%}", from: offset).map { ($0, true) }
        case UInt8(ascii: "{") where isValueOfComponent(offset): return nil
        case UInt8(ascii: "{"): return closing("}}", from: offset).map { ($0, true) }
        case _ where text.span(of: offset..<(offset + 1)).count != 1: return nil
        case UInt8(ascii: "/") where offset + 2 < bytes.count && bytes[offset + 2] == UInt8(ascii: "*"):
            return closing("*/}", from: offset).map { ($0, false) }
        case UInt8(ascii: ":"), UInt8(ascii: "#"), UInt8(ascii: "."):
            return closing("}", from: offset).map { ($0, false) }
        default:
            // A paragraph of nothing but attributes is about the block before it.
            let isAlone = bytes[..<offset].allSatisfy(\.isASCIIWhitespace)
            guard isAlone || markEnds.contains(offset), let range = closing("}", from: offset),
                bytes[range].contains(UInt8(ascii: "="))
            else { return nil }
            return (range, false)
        }
    }

    /// `<Icon style={{color: "red"}} />`: an object of JSX.
    private mutating func isValueOfComponent(_ offset: Int) -> Bool {
        guard offset > 0, bytes[offset - 1] == UInt8(ascii: "=") else { return false }
        // Offsets only grow: no byte is looked at twice.
        if let last = bytes[angle.end..<offset].lastIndex(of: UInt8(ascii: "<")) { angle.last = last }
        angle.end = offset
        return angle.last.map { (0x41...0x5A).contains(bytes[$0 + 1]) } ?? false
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
