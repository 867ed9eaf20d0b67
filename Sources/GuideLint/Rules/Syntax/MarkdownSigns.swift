import SourceText

/// What only Markdown has: the first of it in a text.
struct MarkdownSigns {
    private let bytes: [UInt8]

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    typealias Found = (sign: Sign, range: Range<Int>)

    enum Sign {
        case strong, link, heading, table, list

        func name(of text: String) -> String {
            switch self {
            case .strong: "`\(text)`"
            case .link: "the link `\(text)`"
            case .heading: "a heading"
            case .table: "a table"
            case .list: "a list"
            }
        }
    }

    var first: Found? {
        var firstItem: Range<Int>?
        for (index, line) in lines.enumerated() {
            if let found = inLine(line) { return found }
            // Only what follows a line end is at the start of a line.
            guard index > 0 else { continue }
            if let found = atStart(of: line) { return found }
            if startsItem(line) {
                // One dash may be a dash.
                if let firstItem { return (.list, firstItem) }
                firstItem = line
            }
        }
        return nil
    }

    /// The lines without white space around them.
    private var lines: [Range<Int>] {
        var lines: [Range<Int>] = []
        var start = 0
        for offset in 0...bytes.count where offset == bytes.count || bytes[offset] == 0x0A {
            var line = start..<offset
            while let first = line.first, bytes[first].isASCIIWhitespace { line.removeFirst() }
            while let last = line.last, bytes[last].isASCIIWhitespace { line.removeLast() }
            lines.append(line)
            start = offset + 1
        }
        return lines
    }

    // MARK: At the start of a line

    private func atStart(of line: Range<Int>) -> Found? {
        let text = bytes[line]
        let marker = text.prefix { $0 == UInt8(ascii: "#") }.count
        // One `#` may be a comment.
        if (2...6).contains(marker), text.dropFirst(marker).first == 0x20 { return (.heading, line) }
        let isDelimiterRow =
            text.contains(UInt8(ascii: "|")) && text.contains(Array("--".utf8))
            && text.allSatisfy { $0.isSpaceOrTab || "|-:".utf8.contains($0) }
        return isDelimiterRow ? (.table, line) : nil
    }

    private func startsItem(_ line: Range<Int>) -> Bool {
        let text = bytes[line]
        let digits = text.prefix(while: \.isASCIIDigit).count
        let marker = text.dropFirst(digits).first
        let isMarker =
            digits == 0 ? "-*+".utf8.contains(marker ?? 0) : digits < 4 && marker == UInt8(ascii: ".")
        let rest = text.dropFirst(digits + 1)
        return isMarker && rest.first == 0x20 && rest.count > 1
    }

    // MARK: Inside a line

    private func inLine(_ line: Range<Int>) -> Found? {
        var offset = line.lowerBound
        var opening: Int?
        var bracket: Int?
        // The end of a destination is looked for in vain once.
        let lastParenthesis = bytes[line].lastIndex(of: UInt8(ascii: ")")) ?? line.lowerBound
        while offset < line.upperBound {
            switch bytes[offset] {
            case UInt8(ascii: "*") where byte(offset + 1, line) == UInt8(ascii: "*"):
                if let start = opening, closesStrong(offset, line) {
                    return (.strong, start..<(offset + 2))
                }
                if opening == nil, opensStrong(offset, line) { opening = offset }
                offset += 1
            case UInt8(ascii: "["): bracket = offset
            case UInt8(ascii: "]"):
                if let start = bracket, offset < lastParenthesis, let end = destinationEnd(offset + 1, line) {
                    return (.link, start..<end)
                }
                bracket = nil
            default: break
            }
            offset += 1
        }
        return nil
    }

    private func byte(_ offset: Int, _ line: Range<Int>) -> UInt8? {
        line.contains(offset) ? bytes[offset] : nil
    }

    /// Two asterisks before a word and behind none.
    private func opensStrong(_ offset: Int, _ line: Range<Int>) -> Bool {
        guard let next = byte(offset + 2, line), !next.isASCIIWhitespace, next != UInt8(ascii: "*") else {
            return false
        }
        return !(byte(offset - 1, line)?.isASCIIWordByte ?? false)
    }

    private func closesStrong(_ offset: Int, _ line: Range<Int>) -> Bool {
        !bytes[offset - 1].isASCIIWhitespace && !(byte(offset + 2, line)?.isASCIIWordByte ?? false)
    }

    /// The end of `(destination)` right behind a bracket.
    private func destinationEnd(_ offset: Int, _ line: Range<Int>) -> Int? {
        guard byte(offset, line) == UInt8(ascii: "("), let next = byte(offset + 1, line),
            !next.isASCIIWhitespace, next != UInt8(ascii: ")")
        else { return nil }
        let rest = bytes[(offset + 1)..<line.upperBound].prefix { $0 != UInt8(ascii: ")") }
        return rest.endIndex < line.upperBound ? rest.endIndex + 1 : nil
    }
}
