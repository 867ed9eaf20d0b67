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
    private let scalars: TextScalars
    private let code: [Range<Int>]
    private let codeEnds: Set<Int>
    /// Where bold text begins.
    private let bold: Set<Int>
    /// Where a line begins with a label, in order.
    private let labels: [Int]
    /// The index of the scalar with which the sentence at hand begins.
    private var start = 0

    init(_ text: RichText) {
        scalars = TextScalars(of: text.text)
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
            let terminator = scalars.terminator(from: index)
            while let label = labels.first, label <= scalars.offset(terminator) {
                labels.removeFirst()
                guard label >= scalars.offset(index), label > scalars.offset(start), label < scalars.end
                else {
                    continue
                }
                ranges.append(scalars.offset(start)..<label)
                start = scalars.index(at: label)
            }
            guard terminator < scalars.count else { break }
            let offset = scalars.offset(terminator)
            while let first = code.first, first.upperBound <= offset { code.removeFirst() }
            let isInCode = code.first?.contains(offset) ?? false
            if !isInCode, let end = sentenceEnd(at: terminator, before: code.first) {
                ranges.append(scalars.offset(start)..<scalars.offset(end))
                start = end
                index = end
            } else {
                index = terminator + 1
            }
        }
        ranges.append(scalars.offset(start)..<scalars.end)
        return ranges
    }

    /// Where a sentence ends whose last terminator may stand at an index.
    private func sentenceEnd(at index: Int, before code: Range<Int>?) -> Int? {
        var end = index + 1
        // Of `?!` and `...` the last one is looked at.
        if end < scalars.count, scalars[end].isTerminator { return nil }
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
        if let code, code.contains(scalars.offset(next)) { return false }
        guard scalars[next].isSmall, !bold.contains(scalars.offset(next)) else { return false }
        let word = (next..<min(next + Self.longestAbbreviation, scalars.count)).prefix {
            scalars[$0].isOfWord
        }
        return !word.contains { scalars[$0].isCapital }
    }

    // MARK: Abbreviations

    private func continues(stop: Int, next: Int) -> Bool {
        if codeEnds.contains(scalars.offset(stop)) { return false }
        let (word, begin) = wordBefore(stop)
        let isBeforeCapital = scalars[next].isCapital
        let isBeforeDigit = "0"..."9" ~= scalars[next]
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
        (start..<scalars.count).first { !scalars[$0].isBlank } ?? start
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

/// The scalars of a text by their numbers. Those of a text of ASCII, as most are, are its bytes, and no list is made of them:
/// that took ten times as long as to look for the ends of sentences.
private struct TextScalars {
    private let bytes: [UInt8]
    /// Of a text that is not ASCII.
    private var scalars: [Unicode.Scalar] = []
    /// The offset of each of them in the text.
    private var offsets: [Int] = []
    let count: Int
    /// The offset of the text's end.
    private(set) var end = 0

    init(of text: MappedText) {
        bytes = text.bytes
        guard !bytes.isASCII else {
            (count, end) = (bytes.count, bytes.count)
            return
        }
        scalars.reserveCapacity(bytes.count)
        offsets.reserveCapacity(bytes.count)
        for scalar in text.string.unicodeScalars {
            scalars.append(scalar)
            offsets.append(end)
            end += UTF8.width(scalar)
        }
        count = scalars.count
    }

    /// The caller sees to it that there is one.
    subscript(_ index: Int) -> Unicode.Scalar {
        scalars.isEmpty ? Unicode.Scalar(bytes[index]) : scalars[index]
    }

    func offset(_ index: Int) -> Int {
        if scalars.isEmpty { return min(index, end) }
        return index < offsets.count ? offsets[index] : end
    }

    /// The number of the scalar that begins at an offset or right behind it.
    func index(at offset: Int) -> Int {
        if scalars.isEmpty { return min(offset, count) }
        var (low, high) = (0, offsets.count)
        while low < high {
            let middle = (low + high) / 2
            if offsets[middle] < offset { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// The next one that may end a sentence, or the end.
    func terminator(from index: Int) -> Int {
        var index = index
        if scalars.isEmpty {
            while index < count, !Self.isTerminator(bytes[index]) { index += 1 }
        } else {
            while index < count, !scalars[index].isTerminator { index += 1 }
        }
        return index
    }

    private static func isTerminator(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ".") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?")
    }
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
