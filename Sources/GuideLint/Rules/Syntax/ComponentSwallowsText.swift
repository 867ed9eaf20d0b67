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
            let blocks = page.parts.htmlBlocks
            guard mostlyLeaveBlankLines(blocks), !page.isMDX2 else { return }
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
