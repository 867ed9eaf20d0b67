import SourceText

/// Scanners for the parts of links and link reference definitions (CommonMark 0.30 sections 4.7 and 6.3). Each takes an
/// offset and gives the offset after what it matched, or nil.
struct LinkScanner {
    let bytes: [UInt8]
    /// Where the text ends that is scanned.
    let end: Int

    init(bytes: [UInt8], end: Int) {
        self.bytes = bytes
        self.end = end
    }

    init(bytes: [UInt8]) { self.init(bytes: bytes, end: bytes.count) }

    /// `(destination "title")` after a link's text: its end, and where the destination stands.
    func inlineTail(at start: Int) -> (end: Int, destination: Range<Int>)? {
        guard byte(start) == UInt8(ascii: "(") else { return nil }
        let begin = whitespace(at: start + 1)
        guard let (afterDestination, destination) = self.destination(at: begin, mayBeEmpty: true) else {
            return nil
        }
        var offset = whitespace(at: afterDestination)
        if offset > afterDestination, let afterTitle = title(at: offset) {
            offset = whitespace(at: afterTitle)
        }
        return byte(offset) == UInt8(ascii: ")") ? (offset + 1, destination) : nil
    }

    /// `[label]`, at most 999 characters, without brackets inside.
    func label(at start: Int) -> Int? {
        guard byte(start) == UInt8(ascii: "[") else { return nil }
        var offset = start + 1
        while let byte = byte(offset), offset - start <= 1001 {
            switch byte {
            case UInt8(ascii: "\\"): offset += (self.byte(offset + 1)?.isASCIIPunctuation ?? false) ? 2 : 1
            case UInt8(ascii: "["): return nil
            case UInt8(ascii: "]"): return offset + 1
            default: offset += 1
            }
        }
        return nil
    }

    /// Where the link reference definitions at the start of a paragraph end.
    func definitions(at start: Int) -> Int {
        var offset = start
        while let next = definition(at: offset) { offset = next }
        return offset
    }

    /// `[label]: destination "title"` through its line end.
    private func definition(at start: Int) -> Int? {
        guard let afterLabel = label(at: start), byte(afterLabel) == UInt8(ascii: ":"),
            bytes[(start + 1)..<(afterLabel - 1)].contains(where: { !$0.isASCIIWhitespace })
        else { return nil }
        let begin = whitespace(at: afterLabel + 1)
        guard let (afterDestination, _) = destination(at: begin, mayBeEmpty: false) else { return nil }
        let titleStart = whitespace(at: afterDestination)
        if titleStart > afterDestination, let afterTitle = title(at: titleStart),
            let end = lineEnd(at: afterTitle)
        {
            return end
        }
        return lineEnd(at: afterDestination)
    }

    private func destination(at start: Int, mayBeEmpty: Bool) -> (end: Int, content: Range<Int>)? {
        byte(start) == UInt8(ascii: "<")
            ? bracketedDestination(at: start) : bareDestination(at: start, mayBeEmpty)
    }

    private func bracketedDestination(at start: Int) -> (end: Int, content: Range<Int>)? {
        var offset = start + 1
        while let byte = byte(offset) {
            switch byte {
            case UInt8(ascii: ">"): return (offset + 1, (start + 1)..<offset)
            case UInt8(ascii: "<"), 0x0A: return nil
            case UInt8(ascii: "\\"): offset += 2
            default: offset += 1
            }
        }
        return nil
    }

    private func bareDestination(at start: Int, _ mayBeEmpty: Bool) -> (end: Int, content: Range<Int>)? {
        var offset = start
        var depth = 0
        scan: while let byte = byte(offset) {
            switch byte {
            case UInt8(ascii: "\\") where self.byte(offset + 1)?.isASCIIPunctuation ?? false: offset += 2
            case UInt8(ascii: "("):
                depth += 1
                // libcmark's own bound.
                if depth > 32 { return nil }
                offset += 1
            case UInt8(ascii: ")"):
                if depth == 0 { break scan }
                depth -= 1
                offset += 1
            case _ where byte.isASCIIWhitespace || byte < 0x20 || byte == 0x7F: break scan
            default: offset += 1
            }
        }
        guard depth == 0, mayBeEmpty || offset > start else { return nil }
        return (offset, start..<offset)
    }

    private func title(at start: Int) -> Int? {
        let closing: UInt8
        switch byte(start) {
        case UInt8(ascii: "\""): closing = UInt8(ascii: "\"")
        case UInt8(ascii: "'"): closing = UInt8(ascii: "'")
        case UInt8(ascii: "("): closing = UInt8(ascii: ")")
        default: return nil
        }
        var offset = start + 1
        while let byte = byte(offset) {
            if byte == closing { return offset + 1 }
            if byte == UInt8(ascii: "("), closing == UInt8(ascii: ")") { return nil }
            offset +=
                byte == UInt8(ascii: "\\") && (self.byte(offset + 1)?.isASCIIPunctuation ?? false) ? 2 : 1
        }
        return nil
    }

    private func lineEnd(at start: Int) -> Int? {
        var offset = start
        while let byte = byte(offset), byte.isSpaceOrTab { offset += 1 }
        guard let byte = byte(offset) else { return offset }
        return byte == 0x0A ? offset + 1 : nil
    }

    private func whitespace(at start: Int) -> Int {
        var offset = start
        while let byte = byte(offset), byte.isASCIIWhitespace { offset += 1 }
        return offset
    }

    private func byte(_ offset: Int) -> UInt8? { offset >= 0 && offset < end ? bytes[offset] : nil }
}
