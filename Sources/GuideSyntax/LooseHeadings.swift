import MarkdownSyntax
import SourceText

extension Section {
    mutating func append(_ block: Block) {
        blocks.append(block)
        span = span.isEmpty ? block.span : span.union(block.span)
    }
}

extension Block {
    enum Part {
        case heading(Heading)
        case block(Block)
    }

    /// A block as it is; but a paragraph in which lines begin with `##Plans`, without a blank behind the signs, is divided:
    /// CommonMark knows no heading there, and kramdown and older generators do.
    var dividedByHeadings: [Part] {
        guard case .paragraph(let text) = self else { return [.block(self)] }
        let lines = text.writtenLines
        guard lines.contains(where: { text.looseHeading($0) != nil }) else { return [.block(self)] }
        var parts: [Part] = []
        var start: Int?
        for line in lines {
            guard let heading = text.looseHeading(line) else {
                start = start ?? line.lowerBound
                continue
            }
            if let first = start { parts += Self.paragraph(text, first..<line.lowerBound) }
            start = nil
            parts.append(.heading(heading))
        }
        if let first = start { parts += Self.paragraph(text, first..<text.text.count) }
        return parts
    }

    private static func paragraph(_ text: RichText, _ range: Range<Int>) -> [Part] {
        text.trimmed(range).isEmpty ? [] : [.block(.paragraph(text.part(range)))]
    }
}

extension RichText {
    /// The lines as they are written; one where no line begins with two number signs.
    fileprivate var writtenLines: [Range<Int>] {
        guard text.bytes.holds(UInt8(ascii: "#"), then: UInt8(ascii: "#")) else {
            return [0..<text.count]
        }
        var result: [Range<Int>] = []
        var start = 0
        for offset in text.bytes.indices where isLineEnd(offset) || text.bytes[offset] == 0x0A {
            result.append(start..<offset)
            start = offset + 1
        }
        return result + [start..<text.count]
    }

    fileprivate func looseHeading(_ line: Range<Int>) -> Heading? {
        let line = trimmed(line)
        let bytes = text.bytes[line]
        let signs = bytes.prefix { $0 == UInt8(ascii: "#") }
        guard (2...6).contains(signs.count), !text.isReplaced(at: line.lowerBound),
            let first = bytes.dropFirst(signs.count).first, first.isASCIILetter || first >= 0x80
        else { return nil }
        var end = line.upperBound
        while end > signs.endIndex, text.bytes[end - 1] == UInt8(ascii: "#") { end -= 1 }
        return Heading(
            level: signs.count, content: part(signs.endIndex..<end), span: text.span(of: line))
    }

    fileprivate func part(_ range: Range<Int>) -> RichText {
        var result = keeping([trimmed(range)])
        result.span = sourced(range).span
        return result
    }
}
