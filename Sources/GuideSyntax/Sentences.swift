import MarkdownSyntax
import SourceText

extension RichText {
    /// The sentences of the text, in order and without gaps but for white space. A mark that shows no text goes with the
    /// sentence before it, or with the first.
    ///
    /// A sentence ends at `.`, `!`, `?` or an ellipsis and what closes behind it, where white space follows and then no
    /// lower-case letter; not inside a code span, and not after an abbreviation or an initial. A line that begins with
    /// a label in bold, as in `**Hours**: 9 to 5`, or with a tick or a cross begins a sentence, too.
    public var sentences: [RichText] {
        let ranges = sentenceRanges
        var result: [RichText] = []
        var upcoming = marks[...]
        var running: [Mark] = []
        for (index, range) in ranges.enumerated() {
            let end = index + 1 < ranges.count ? ranges[index + 1].lowerBound : text.count + 1
            while let mark = upcoming.first, mark.range.lowerBound < end {
                running.append(upcoming.removeFirst())
            }
            var sentence = RichText(span: text.span(of: range))
            sentence.text = text.slice(range)
            sentence.marks = running.map { $0.moved(into: range) }
            result.append(sentence)
            running.removeAll { $0.range.upperBound <= end }
        }
        return result
    }

    var sentenceRanges: [Range<Int>] {
        var splitter = SentenceSplitter(self)
        return splitter.ends().map(trimmed).filter { !$0.isEmpty }
    }
}

extension RichText {
    /// Where a line begins with bold text that a colon or the line's end follows.
    fileprivate var labelStarts: Set<Int> {
        var starts: Set<Int> = []
        for mark in marks {
            guard case .strong = mark.kind, isLineEnd(mark.range.lowerBound - 1) else { continue }
            let end = mark.range.upperBound
            let hasColon = [end - 1, end].contains {
                text.bytes.indices.contains($0) && text.bytes[$0] == UInt8(ascii: ":")
            }
            if hasColon || end == text.count || isLineEnd(end) { starts.insert(mark.range.lowerBound) }
        }
        return starts.union(tickStarts)
    }

    /// Where a line begins with a tick or a cross: writers put such lines where a list would be.
    private var tickStarts: [Int] {
        guard text.bytes.contains(0xE2) else { return [] }
        return text.bytes.indices.filter { offset in
            Self.ticks.contains { text.bytes[offset...].starts(with: $0) } && isLineEnd(offset - 1)
        }
    }

    private static let ticks = ["✅", "✔", "✓", "☑", "❌", "✖", "✗", "✘"].map { Array($0.utf8) }
}

extension RichText.Mark {
    /// The mark as part of a text that begins with a range of the one it is in.
    fileprivate func moved(into whole: Range<Int>) -> RichText.Mark {
        let part = range.clamped(to: whole)
        return RichText.Mark(
            kind: kind, range: (part.lowerBound - whole.lowerBound)..<(part.upperBound - whole.lowerBound),
            span: span)
    }
}

/// Looks at each place where a sentence may end, once.
private struct SentenceSplitter {
    private let scalars: [Unicode.Scalar]
    /// The offset of each scalar in the text, and the end of the text.
    private let offsets: [Int]
    private let code: [Range<Int>]
    private let codeEnds: Set<Int>
    /// Where bold text begins.
    private let bold: Set<Int>
    /// Where a line begins with a label, in order.
    private let labels: [Int]
    /// The index of the scalar with which the sentence at hand begins.
    private var start = 0

    init(_ text: RichText) {
        var scalars: [Unicode.Scalar] = []
        var offsets: [Int] = []
        var offset = 0
        scalars.reserveCapacity(text.text.count)
        offsets.reserveCapacity(text.text.count + 1)
        for scalar in text.text.string.unicodeScalars {
            scalars.append(scalar)
            offsets.append(offset)
            offset += UTF8.width(scalar)
        }
        self.scalars = scalars
        self.offsets = offsets + [offset]
        code = text.codeRanges
        codeEnds = Set(code.map(\.upperBound))
        labels = text.labelStarts.sorted()
        bold = Set(
            text.marks.compactMap { mark in
                switch mark.kind {
                case .strong: mark.range.lowerBound
                default: nil
                }
            })
    }

    /// Ranges that lie end to end and cover the text.
    mutating func ends() -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var code = code[...]
        var labels = labels[...]
        var index = 0
        while index < scalars.count {
            while let first = code.first, first.upperBound <= offsets[index] { code.removeFirst() }
            while let label = labels.first, label < offsets[index] { labels.removeFirst() }
            if labels.first == offsets[index], index > start {
                ranges.append(offsets[start]..<offsets[index])
                start = index
            }
            let isInCode = code.first?.contains(offsets[index]) ?? false
            if !isInCode, isTerminator(index), let end = sentenceEnd(at: index, before: code.first) {
                ranges.append(offsets[start]..<offsets[end])
                start = end
                index = end
            } else {
                index += 1
            }
        }
        ranges.append(offsets[start]..<(offsets.last ?? 0))
        return ranges
    }

    private func isTerminator(_ index: Int) -> Bool { scalars[index].isTerminator }

    /// Where a sentence ends whose last terminator may stand at an index.
    private func sentenceEnd(at index: Int, before code: Range<Int>?) -> Int? {
        var end = index + 1
        // Of `?!` and `...` the last one is looked at.
        if end < scalars.count, isTerminator(end) { return nil }
        while end < scalars.count, scalars[end].isCloser { end += 1 }
        var next = end
        while next < scalars.count, scalars[next].isBlank { next += 1 }
        guard next < scalars.count else { return end }
        if scalars[index].isWideTerminator { return end }
        guard next > end, !goesOn(at: next, before: code) else { return nil }
        if scalars[index] == "." && continues(stop: index, next: next) { return nil }
        return end
    }

    /// A lower-case letter goes on with a sentence; in a code span or in bold the case says nothing, and neither in a name
    /// such as `iOS`.
    private func goesOn(at next: Int, before code: Range<Int>?) -> Bool {
        if let code, code.contains(offsets[next]) { return false }
        guard scalars[next].isSmall, !bold.contains(offsets[next]) else { return false }
        return !scalars[next...].prefix(Self.longestAbbreviation).prefix { $0.isOfWord }
            .contains { $0.isCapital }
    }

    // MARK: Abbreviations

    private func continues(stop: Int, next: Int) -> Bool {
        if codeEnds.contains(offsets[stop]) { return false }
        let (word, begin) = wordBefore(stop)
        let isBeforeCapital = scalars[next].isCapital
        let isBeforeDigit = ("0"..."9").contains(scalars[next])
        if Abbreviations.leading.contains(word) { return true }
        if isInitial(word, from: begin) { return begin == firstOfSentence || !startsSentence(at: next) }
        if Abbreviations.clock.contains(word) {
            return !isBeforeCapital || Abbreviations.afterClock.contains(wordAfter(next))
        }
        if Abbreviations.beforeNumber.contains(word), isBeforeDigit { return true }
        if Abbreviations.trailing.contains(word) { return !isBeforeCapital }
        // The number of a list item: `1. Open a ticket`.
        return begin == firstOfSentence && !word.isEmpty
            && word.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }

    /// A word that begins sentences, in small letters but for the first: `IT` and `US` are names.
    private func startsSentence(at next: Int) -> Bool {
        guard next + 1 < scalars.count, scalars[next].isCapital, scalars[next + 1].isSmall
        else { return false }
        return Abbreviations.starters.contains(wordAfter(next))
    }

    private var firstOfSentence: Int {
        scalars[start...].firstIndex { !$0.isBlank } ?? start
    }

    /// Single capital letters, as in `J. Doe` or `U.S. holidays`; but `I` is a word, and the end of an address is none.
    private func isInitial(_ word: String, from begin: Int) -> Bool {
        let before = begin > 0 ? scalars[begin - 1] : " "
        guard before.isBlank || before.isOpener,
            scalars[begin].isCapital
        else { return false }
        let letters = word.split(separator: ".", omittingEmptySubsequences: false)
        return word != "i" && letters.allSatisfy { $0.count == 1 && ($0.first?.isLetter ?? false) }
            && !Abbreviations.clock.contains(word)
    }

    /// The word before a stop in lower case, and where it begins. A word longer than any abbreviation is cut.
    private func wordBefore(_ stop: Int) -> (word: String, begin: Int) {
        var begin = stop
        while begin > start, stop - begin < Self.longestAbbreviation, Self.isOfWord(scalars[begin - 1]) {
            begin -= 1
        }
        return (string(begin..<stop), begin)
    }

    private func wordAfter(_ next: Int) -> String {
        var end = next
        while end < scalars.count, end - next < Self.longestAbbreviation, scalars[end].properties.isAlphabetic
        {
            end += 1
        }
        return string(next..<end)
    }

    private func string(_ range: Range<Int>) -> String {
        var string = ""
        for index in range { string.unicodeScalars.append(scalars[index]) }
        return string.lowercased()
    }

    private static func isOfWord(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "." || scalar.isOfWord
    }

    private static let longestAbbreviation = 12
}

extension Unicode.Scalar {
    fileprivate var isTerminator: Bool {
        switch self {
        case ".", "!", "?", "…": true
        default: isWideTerminator
        }
    }

    /// These need no white space behind them.
    fileprivate var isWideTerminator: Bool {
        switch self {
        case "。", "！", "？": true
        default: false
        }
    }

    fileprivate var isOpener: Bool {
        switch self {
        case "\"", "'", "(", "[", "{", "“", "‘", "„", "«": true
        default: false
        }
    }

    fileprivate var isCloser: Bool {
        switch self {
        case "\"", "'", ")", "]", "}", "*", "_", "’", "”", "»", "›", "）", "」", "』": true
        default: false
        }
    }

    /// As `properties` say it, without asking the tables of Unicode for ASCII.
    fileprivate var isBlank: Bool {
        isASCII ? value == 0x20 || (0x09...0x0D).contains(value) : properties.isWhitespace
    }

    fileprivate var isSmall: Bool { isASCII ? "a"..."z" ~= self : properties.isLowercase }

    fileprivate var isCapital: Bool { isASCII ? "A"..."Z" ~= self : properties.isUppercase }

    fileprivate var isOfWord: Bool {
        guard isASCII else { return properties.isAlphabetic || properties.numericType != nil }
        return "a"..."z" ~= self || "A"..."Z" ~= self || "0"..."9" ~= self
    }
}
