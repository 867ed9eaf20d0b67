import GuideSyntax
import SourceText

extension Rule {
    static let componentSwallowsText = Rule(
        "component.swallows-text", "text inside raw HTML, where no Markdown is read",
        why: """
            A line that begins with a tag begins a block of raw HTML, which goes on to the next blank line. Markdown in it is \
            not read: readers see asterisks and brackets, and a table or a list becomes one long line. Some dialects read it \
            all the same, MDX from version 2 on among them; so this is said only of pages that mostly leave the blank line.
            """,
        bad: """
            <Alert type="info">

            The north pier is **closed** in winter.

            </Alert>

            <Alert type="info">

            The west pier is closed, too.

            </Alert>

            <Alert type="info">
            The south pier is **open** in winter.
            </Alert>
            """,
        good: """
            <Alert type="info">

            The north pier is **closed** in winter.

            </Alert>

            <Alert type="info">

            The west pier is closed, too.

            </Alert>

            <Alert type="info">

            The south pier is **open** in winter.

            </Alert>
            """,
        mend: "Leave a blank line behind the opening tag and before the closing one.",
        page: { page, findings in
            let blocks = PageParts(of: page.guide).htmlBlocks
            guard !page.isMDX2, mostlyLeaveBlankLines(blocks) else { return }
            for block in blocks {
                guard let swallowed = SwallowedMarkdown(in: block).first else { continue }
                let tag = block.tags[max(0, swallowed.tagsBefore - 1)]
                findings.report(
                    "\(swallowed.name) stands in raw HTML, where Markdown is not read",
                    at: block.text.span(of: swallowed.range),
                    notes: [Diagnostic.Note("the HTML begins here", at: block.tags[0].span)],
                    help: "leave a blank line behind `<\(tag.isClosing ? "/" : "")\(tag.name.value)>`")
            }
        })
}

extension Rule {
    /// A page of a dialect that reads Markdown in components has no reason to.
    fileprivate static func mostlyLeaveBlankLines(_ blocks: [HTMLBlock]) -> Bool {
        let spaced = blocks.filter(\.leavesBlankLine).count
        return spaced > 0 && spaced >= 2 * blocks.filter(\.hasTextBehindComponent).count
    }
}

extension HTMLBlock {
    /// The text of a component begins right behind its opening tag, on the same line or on the next one.
    fileprivate var hasTextBehindComponent: Bool {
        gaps.contains { gap in
            guard gap.tagsBefore > 0, case let tag = tags[gap.tagsBefore - 1], tag.isComponent,
                !tag.isClosing, !tag.isSelfClosing
            else { return false }
            return !text.bytes[gap.range].allSatisfy(\.isASCIIWhitespace)
        }
    }

    /// Ends with the opening tag of a component, so that what follows is read as Markdown.
    fileprivate var leavesBlankLine: Bool {
        guard let last = tags.last, last.isComponent, !last.isClosing, !last.isSelfClosing else {
            return false
        }
        return gaps.last.map { $0.tagsBefore < tags.count } ?? true
    }
}

/// Finds Markdown in the text between the tags of a block.
private struct SwallowedMarkdown {
    struct Found {
        var name: String
        var range: Range<Int>
        var tagsBefore: Int
    }

    private(set) var first: Found?

    /// Elements whose text is no prose.
    private static let verbatim: Set<String> = [
        "pre", "code", "script", "style", "textarea", "svg", "math", "kbd", "samp", "template", "title",
    ]

    init(in block: HTMLBlock) {
        // kramdown and others read Markdown in elements that ask for it.
        guard !block.tags.isEmpty, !block.tags.contains(where: { $0[attribute: "markdown"] != nil }) else {
            return
        }
        var verbatimDepth = 0
        var tags = block.tags[...]
        var expression = ExpressionMask()
        for gap in block.gaps {
            while tags.startIndex < gap.tagsBefore, let tag = tags.popFirst() {
                guard Self.verbatim.contains(tag.name.value.lowercased()), !tag.isSelfClosing else {
                    continue
                }
                verbatimDepth = max(0, verbatimDepth + (tag.isClosing ? -1 : 1))
            }
            guard gap.tagsBefore > 0, verbatimDepth == 0 else { continue }
            let text = expression.masking(block.text.bytes[gap.range])
            guard let (sign, range) = MarkdownSigns(text).first else { continue }
            let start = gap.range.lowerBound
            let place = (start + range.lowerBound)..<(start + range.upperBound)
            first = Found(
                name: sign.name(of: block.text.string(place)), range: place, tagsBefore: gap.tagsBefore)
            return
        }
    }
}

/// Blots out what stands in braces: expressions of JSX and tags of templates, which may go on behind a tag.
private struct ExpressionMask {
    private var depth = 0

    mutating func masking(_ text: ArraySlice<UInt8>) -> [UInt8] {
        text.map { byte in
            if byte == UInt8(ascii: "{") { depth += 1 }
            defer { if byte == UInt8(ascii: "}"), depth > 0 { depth -= 1 } }
            return depth > 0 && !byte.isLineEnd ? 0 : byte
        }
    }
}

/// What only Markdown has: the first of it in a text.
private struct MarkdownSigns {
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
                if let start = bracket, let end = destinationEnd(offset + 1, line) {
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
