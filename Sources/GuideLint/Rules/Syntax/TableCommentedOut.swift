import GuideSyntax
import SourceText

extension Rule {
    static let tableCommentedOut = Rule(
        "table.commented-out", "a table of tiers inside a comment",
        why: """
            A comment is shown to nobody, but everybody who edits the page finds two tables there that say different things. \
            An old promise comes back when the wrong one is brought up to date.
            """,
        bad: """
            ## Support

            | Support Features | Moored | Berthed |
            | --- | --- | --- |
            | Chat | 9x5 | 24x7 |

            <!--
            | Support Features | Moored | Berthed |
            | --- | --- | --- |
            | Chat | Yes | 12x5 |
            -->
            """,
        good: """
            ## Support

            | Support Features | Moored | Berthed |
            | --- | --- | --- |
            | Chat | 9x5 | 24x7 |
            """,
        mend: "Remove it: the history of the file keeps it.",
        page: { page, findings in
            let names = Set((page.policy?.tiers ?? []).map { $0.name.value.lowercased() })
            guard names.count > 1 else { return }
            for block in page.parts.htmlBlocks {
                for comment in CommentedText(of: block).comments {
                    guard let header = header(in: comment, of: block.text, naming: names) else { continue }
                    findings.report(
                        "a table of tiers stands inside a comment", at: block.text.span(of: header),
                        help: "remove it; the history of the file keeps it")
                }
            }
        })

    /// The first line that is followed by a row of dashes and has two tiers of the page in its cells.
    private static func header(
        in comment: Range<Int>, of text: MappedText, naming tiers: Set<String>
    ) -> Range<Int>? {
        var last: Range<Int>?
        var start = comment.lowerBound
        while start < comment.upperBound {
            let line = text.bytes[start..<comment.upperBound].prefix { $0 != 0x0A }
            let row = RowText(line)
            if row.isDelimiterRow, row.bytes.contains(UInt8(ascii: "|")), let header = last {
                let cells = text.string(header).lowercased().split(separator: "|")
                    .map { fold(String($0)) }
                if cells.filter(tiers.contains).count > 1 { return header }
            }
            last = row.bytes.indices
            start = line.endIndex + 1
        }
        return nil
    }
}

/// The comments of a block of HTML: what its tags and its text leave over.
private struct CommentedText {
    private(set) var comments: [Range<Int>] = []

    init(of block: HTMLBlock) {
        let bytes = block.text.bytes
        var offset = 0
        while let start = find(Array("<!--".utf8), in: bytes, from: offset) {
            let end = find(Array("-->".utf8), in: bytes, from: start + 4) ?? bytes.count
            comments.append((start + 4)..<end)
            offset = end
        }
    }

    private func find(_ mark: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
        guard start + mark.count <= bytes.count else { return nil }
        return (start...(bytes.count - mark.count)).first { bytes[$0...].starts(with: mark) }
    }
}
