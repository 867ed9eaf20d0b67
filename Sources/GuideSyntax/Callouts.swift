import MarkdownSyntax
import SourceText

extension RichText {
    /// The marks by which writers set a paragraph apart, without the titles that may follow them: `[!NOTE]` on a line of its
    /// own (alerts of GitHub, notes of Learn and Experience League), `:::note` and `:::` (remark directives, Docusaurus,
    /// mkdocstrings), `!!! note`, `??? note` and `=== "Tab"` (MkDocs).
    var calloutMarks: [Range<Int>] {
        // Most paragraphs hold none, and are not looked at line by line.
        guard let first = text.bytes.first(where: { $0 != 0x20 }) else { return [] }
        if let alert = alertMark(first) { return [alert] }
        // Colons begin a line, the other signs the text.
        guard !first.isASCIIAlphanumeric || text.bytes.holds(UInt8(ascii: ":"), then: UInt8(ascii: ":"))
        else {
            return []
        }
        return lineStarts.compactMap { start in
            if let fence = fence(":", from: start) { return fence }
            guard start == text.trimmedStart else { return nil }
            return fence("!", from: start) ?? fence("?", from: start) ?? tab(from: start)
        }
    }

    private func alertMark(_ first: UInt8) -> Range<Int>? {
        let start = text.trimmedStart
        guard first == UInt8(ascii: "["), text.bytes[start...].dropFirst().first == UInt8(ascii: "!"),
            let close = text.bytes[start...].firstIndex(of: UInt8(ascii: "]")), close > start + 2,
            text.bytes[(start + 2)..<close].allSatisfy(\.isASCIILetter),
            isLineEnd(close + 1) || close + 1 == text.count
        else { return nil }
        return start..<(close + 1)
    }

    /// Three signs or more, and the word behind them.
    private func fence(_ sign: Unicode.Scalar, from start: Int) -> Range<Int>? {
        let bytes = text.bytes[start...]
        let signs = bytes.prefix { $0 == UInt8(ascii: sign) }
        guard signs.count >= 3 else { return nil }
        var word = bytes[signs.endIndex...]
        if sign == "?", let first = word.first, first == UInt8(ascii: "+") { word = word.dropFirst() }
        if word.first == 0x20, !isLineEnd(word.startIndex) { word = word.dropFirst() }
        let letters = word.prefix { $0.isASCIILetter || ".-_".utf8.contains($0) }
        return start..<(letters.isEmpty ? signs.endIndex : letters.endIndex)
    }

    /// `=== "Title"` of MkDocs; the sign alone underlines a heading.
    private func tab(from start: Int) -> Range<Int>? {
        let sign = Array("=== \"".utf8)
        return text.bytes[start...].starts(with: sign) ? start..<(start + 3) : nil
    }

    private var lineStarts: [Int] {
        [text.trimmedStart] + text.bytes.indices.filter { isLineEnd($0 - 1) }
    }

    /// A line end of the page stands here: a space or a line feed that replaces what is written.
    func isLineEnd(_ offset: Int) -> Bool {
        guard text.bytes.indices.contains(offset) else { return false }
        return (text.bytes[offset] == 0x20 || text.bytes[offset] == 0x0A) && text.isReplaced(at: offset)
    }
}

extension MappedText {
    fileprivate var trimmedStart: Int { trimmed(0..<count).lowerBound }
}
