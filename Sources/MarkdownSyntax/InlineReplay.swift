import SourceText

/// Finds the exact place of each inline by reading the source again in step with libcmark's tree.
///
/// libcmark's columns are wrong after continuation indents, lazy lines, backslash breaks and multi-line links, and its
/// literals are shorter than their source wherever an entity or an escape stands. But its *tree* is right, and the tree
/// says what the source must look like: an emphasis is one delimiter, its children, one delimiter. So a cursor moves
/// through the block's text and takes for each node just what CommonMark says makes it. Nothing is searched for; where
/// the text does not match the tree the replay gives up, and the rest of the block keeps the block's span.
struct InlineReplay {
    private(set) var content: MappedText
    private(set) var position: Int
    private(set) var failed = false
    /// Inside `<https://…>` a backslash is a backslash.
    private var isInAutolink = false
    private var scanner: LinkScanner
    /// Where the block's text ends in the content.
    private let end: Int
    private let whole: SourceSpan

    /// - Parameter range: The part of the content that is the text of the block.
    init(_ content: MappedText, _ range: Range<Int>, whole: SourceSpan) {
        self.content = content
        self.whole = whole
        position = range.lowerBound
        end = min(range.upperBound, content.count)
        scanner = LinkScanner(bytes: content.bytes, end: end)
    }

    /// The place of what stands between a position and the cursor.
    func span(from start: Int) -> SourceSpan {
        failed ? whole : content.span(of: min(start, position)..<position)
    }

    // MARK: Leaves

    /// Takes a text node: its literal, each byte of which stands as itself, as an escape or in an entity.
    mutating func takeText(
        _ literal: CMarkString, into text: inout MappedText, decoder: inout CharacterReferenceDecoder
    ) {
        guard !failed else { return text.append(literal.bytes, replacing: whole) }
        // Most texts hold no escape and no entity, and stand as they are.
        let isVerbatim =
            position + literal.count <= end
            && literal.stands(
                in: content.bytes, at: position, without: UInt8(ascii: "\\"), or: UInt8(ascii: "&"))
        guard isVerbatim else { return takeEscapedText(literal.bytes, into: &text, decoder: &decoder) }
        text.append(content, position..<(position + literal.count))
        position += literal.count
    }

    private mutating func takeEscapedText(
        _ literal: [UInt8], into text: inout MappedText, decoder: inout CharacterReferenceDecoder
    ) {
        let textStart = text.count
        let start = position
        var run = position
        var index = 0
        func flush(_ text: inout MappedText) { text.append(content, run..<position) }
        while index < literal.count {
            guard let byte = byte(position) else { break }
            if byte == UInt8(ascii: "\\"), !isInAutolink, let next = self.byte(position + 1),
                next.isASCIIPunctuation, literal[index] == next
            {
                flush(&text)
                text.append(next, replacing: content.span(of: position..<(position + 2)))
                position += 2
                run = position
                index += 1
            } else if byte == UInt8(ascii: "&"), let reference = decoder.decode(content.bytes, at: position),
                literal[index...].starts(with: reference.text)
            {
                flush(&text)
                text.append(
                    reference.text, replacing: content.span(of: position..<(position + reference.length)))
                position += reference.length
                run = position
                index += reference.text.count
            } else if byte == literal[index] {
                position += 1
                index += 1
            } else {
                break
            }
        }
        guard index < literal.count else { return flush(&text) }
        // What was added so far is taken back: a text is either placed as a whole or not at all.
        text.truncate(to: textStart)
        position = start
        failed = true
        text.append(literal, replacing: whole)
    }

    /// Takes a code span: backticks, content, as many backticks (CommonMark 0.30 section 6.1).
    mutating func takeCode(_ literal: CMarkString, into text: inout MappedText) {
        let start = position
        let open = run(of: UInt8(ascii: "`"), at: start)
        guard !failed, open > 0, let close = closingRun(of: open, from: start + open) else {
            failed = true
            return text.append(literal.bytes, replacing: whole)
        }
        position = close + open
        var inner = (start + open)..<close
        if inner.count == literal.count + 2 { inner = (inner.lowerBound + 1)..<(inner.upperBound - 1) }
        appendCode(inner, literal: literal, into: &text)
    }

    private func appendCode(_ inner: Range<Int>, literal: CMarkString, into text: inout MappedText) {
        guard inner.count == literal.count else {
            return text.append(literal.bytes, replacing: content.span(of: inner))
        }
        // Line ends inside a code span read as spaces.
        var start = inner.lowerBound
        for offset in inner where content.bytes[offset] == 0x0A {
            text.append(content, start..<offset)
            text.append(0x20, replacing: content.span(of: offset..<(offset + 1)))
            start = offset + 1
        }
        text.append(content, start..<inner.upperBound)
    }

    /// Takes raw HTML, which stands as it is.
    mutating func takeHTML(_ literal: CMarkString, into text: inout MappedText) {
        let tagEnd = position + literal.count
        guard !failed, tagEnd <= end, literal.stands(in: content.bytes, at: position) else {
            failed = true
            return text.append(literal.bytes, replacing: whole)
        }
        text.append(content, position..<tagEnd)
        position = tagEnd
    }

    /// Takes a line end, soft or hard, and the white space before and after it; gives its place, which ends with the line.
    mutating func takeLineEnd() -> SourceSpan {
        guard !failed else { return whole }
        let start = position
        while let byte = byte(position), byte.isASCIIWhitespace, byte != 0x0A { position += 1 }
        let hasBackslash = take(UInt8(ascii: "\\"))
        guard take(0x0A) else {
            failed = true
            return whole
        }
        let span = content.span(of: start..<position)
        // After a backslash libcmark leaves a lazy line its white space.
        while !hasBackslash, let byte = byte(position), byte.isSpaceOrTab { position += 1 }
        return span
    }

    /// True when the tree has accounted for all of the text, but for white space at its end and the closing sequence of
    /// an ATX heading.
    var isComplete: Bool {
        let rest = content.bytes[min(position, end)..<end].drop(while: \.isASCIIWhitespace)
        return !failed && rest.drop { $0 == UInt8(ascii: "#") }.allSatisfy(\.isASCIIWhitespace)
    }

    // MARK: Delimiters

    /// Takes the delimiters that open or close emphasis.
    mutating func takeDelimiters(_ count: Int) {
        guard !failed else { return }
        for _ in 0..<count {
            guard byte(position) == UInt8(ascii: "*") || byte(position) == UInt8(ascii: "_") else {
                failed = true
                return
            }
            position += 1
        }
    }

    mutating func openLink(isImage: Bool) {
        guard !failed else { return }
        if isImage, take(UInt8(ascii: "!")), take(UInt8(ascii: "[")) { return }
        if !isImage, take(UInt8(ascii: "[")) { return }
        if !isImage, take(UInt8(ascii: "<")) {
            isInAutolink = true
            return
        }
        failed = true
    }

    /// Takes the end of a link or an image and gives the place of its destination, where it stands there.
    mutating func closeLink() -> SourceSpan? {
        guard !failed else { return nil }
        if isInAutolink {
            isInAutolink = false
            if !take(UInt8(ascii: ">")) { failed = true }
            return nil
        }
        guard take(UInt8(ascii: "]")) else {
            failed = true
            return nil
        }
        if let tail = scanner.inlineTail(at: position) {
            position = tail.end
            return content.span(of: tail.destination)
        }
        if let end = scanner.label(at: position) { position = end }
        return nil
    }

    // MARK: Bytes

    private func byte(_ offset: Int) -> UInt8? { offset < end ? content.bytes[offset] : nil }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard self.byte(position) == byte else { return false }
        position += 1
        return true
    }

    private func run(of wanted: UInt8, at start: Int) -> Int {
        var end = start
        while byte(end) == wanted { end += 1 }
        return end - start
    }

    private func closingRun(of length: Int, from start: Int) -> Int? {
        var offset = start
        while offset < end {
            let found = run(of: UInt8(ascii: "`"), at: offset)
            if found == length { return offset }
            offset += max(1, found)
        }
        return nil
    }
}
