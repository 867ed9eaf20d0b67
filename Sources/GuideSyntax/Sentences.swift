import MarkdownSyntax
import SourceText

extension RichText {
    /// The sentences of the text, in order and without gaps but for white space.
    ///
    /// A sentence ends at `.`, `!` or `?` and the quotes or brackets that close behind it, where white space and then no
    /// lower-case letter follows; not after an abbreviation or an initial.
    public var sentences: [RichText] { sentenceRanges.map(slice) }

    var sentenceRanges: [Range<Int>] {
        let bytes = text.bytes
        var ranges: [Range<Int>] = []
        var start = 0
        var offset = 0
        while offset < bytes.count {
            defer { offset += 1 }
            guard Self.terminators.contains(bytes[offset]) else { continue }
            var end = offset + 1
            while end < bytes.count, Self.closers.contains(bytes[end]) { end += 1 }
            guard end < bytes.count else { break }
            guard bytes[end].isASCIIWhitespace else { continue }
            if bytes[offset] == UInt8(ascii: "."), isAbbreviation(before: offset, from: start) { continue }
            var next = end
            while next < bytes.count, bytes[next].isASCIIWhitespace { next += 1 }
            if next < bytes.count, (0x61...0x7A).contains(bytes[next]) { continue }
            add(start..<end, to: &ranges)
            start = end
            offset = end - 1
        }
        add(start..<bytes.count, to: &ranges)
        return ranges
    }

    private func add(_ range: Range<Int>, to ranges: inout [Range<Int>]) {
        let range = trimmed(range)
        if !range.isEmpty { ranges.append(range) }
    }

    /// The word before a full stop is one that is written with it.
    private func isAbbreviation(before stop: Int, from start: Int) -> Bool {
        var begin = stop
        while begin > start, !text.bytes[begin - 1].isASCIIWhitespace, stop - begin < 12 { begin -= 1 }
        let word = text.string(begin..<stop).lowercased()
        let bare = word.drop { !$0.isLetter }
        return bare.count == 1 && bare != "i" || Self.abbreviations.contains(String(bare))
    }

    private static let terminators = Set(".!?".utf8)
    private static let closers = Set("\"')]*_".utf8)
    private static let abbreviations: Set<String> = [
        "a.k.a", "approx", "ca", "cf", "dept", "e.g", "esp", "est", "etc", "i.e", "inc", "incl", "ltd", "max",
        "min",
        "no", "p.m", "a.m", "vs", "dr", "mr", "mrs", "ms", "prof", "st",
    ]
}
