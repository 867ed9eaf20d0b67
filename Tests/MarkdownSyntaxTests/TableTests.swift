import MarkdownSyntax
import MarkdownTestSupport
import Testing

/// What GFM 0.29 section 4.10 says of tables, and what `cmark-gfm` makes of the rest.
@Suite struct TableTests {
    private func rows(_ text: String) -> [[String]] {
        let tree = MarkdownTree(text)
        return tree.nodes.indices.filter { tree.nodes[$0].kind == .tableRow }.map { row in
            tree.children(of: row).map { tree.file.text(tree.nodes[$0].span) }
        }
    }

    private func blocks(_ text: String) -> [MarkdownNode.Kind] {
        let tree = MarkdownTree(text)
        return tree.children(of: MarkdownTree.root).map { tree.nodes[$0].kind }
    }

    @Test func pipesSplitAlsoInCodeAndAttributes() {
        #expect(rows("a|b\n-|-\n`c|d`") == [["a", "b"], ["`c", "d`"]])
        #expect(rows("a|b\n-|-\nx <P y=\"c|d\"/>") == [["a", "b"], ["x <P y=\"c", "d\"/>"]])
    }

    @Test func anyBackslashProtectsAPipe() {
        #expect(rows("a\n-|\nc\\|d") == [["a"], ["c\\|d"]])
        #expect(rows("a\n-|\nc\\\\|d") == [["a"], ["c\\\\|d"]])
        #expect(rows("a\n-|\n\\|") == [["a"], ["\\|"]])
    }

    @Test func raggedRowsAreKept() {
        #expect(rows("|a|b|\n|-|-|\n|c|\n|d|e|f|\n|g") == [["a", "b"], ["c"], ["d", "e", "f"], ["g"]])
    }

    @Test func headerAndDelimitersMustAgree() {
        #expect(rows("a|b\n-") == [])
        #expect(rows("a|b\n-|-|-") == [])
        #expect(rows("a\nb|c\n:-:|-:") == [["b", "c"]])
    }

    @Test(arguments: [
        ("- x", MarkdownNode.Kind.bulletList), ("2. x", .orderedList), ("-", .bulletList),
        ("    x", .codeBlock),
        ("<x y='|'>", .htmlBlock), ("# x", .heading), ("> x", .blockQuote), ("---", .thematicBreak),
        ("```", .codeBlock),
        ("|", .paragraph), ("<!-- x -->", .htmlBlock),
    ])
    func otherBlocksEndATable(_ line: String, _ kind: MarkdownNode.Kind) {
        #expect(blocks("a|b\n-|-\nc|d\n" + line) == [.table, kind])
        #expect(blocks("a|b\n-|-\n" + line + "\n") == [.table, kind])
    }

    @Test(arguments: ["x", "===", "--", "<x>y", "1234567890. x", "[d]: /u", "   x", "-x", "| |"])
    func otherLinesAreRows(_ line: String) {
        #expect(blocks("a|b\n-|-\n" + line) == [.table])
        #expect(rows("a|b\n-|-\n" + line + "\nz").count == 3)
    }

    @Test func aLazyLineEndsATable() {
        #expect(blocks("> a|b\n> -|-\nc|d\n") == [.blockQuote, .paragraph])
        #expect(blocks("- a|b\n  -|-\nc|d\n") == [.bulletList, .paragraph])
    }

    @Test func cellsUseDefinitionsOfThePageOnly() {
        func links(_ text: String) -> Int { MarkdownTree(text).nodes.filter { $0.kind == .link }.count }
        #expect(links("[r]|b\n-|-\n\n> [r]: /u\n") == 1)
        #expect(links("[r]|b\n-|-\n\n```\n[r]: /u\n```\n") == 0)
        #expect(links("[r]|[a]: /u\n-|-\n") == 0)
    }

    @Test func aCellIsNeverABlock() {
        let text = "a|b|c|d|e\n-|-|-|-|-\n|# x|> y|1. z|    w|```\n"
        let cells = MarkdownTree(text).nodes.filter { $0.kind == .tableCell }
        #expect(cells.count == 10)
        #expect(misplacements(in: MarkdownTree(text)).isEmpty)
    }

    @Test func tablesOneUponTheOther() {
        let text = "a|b\n-|-\n1. c\n\nd|e\n-|-\n    f\ng|h\n-|-\n2. i|j\n   -|-\n"
        #expect(blocks(text) == [.table, .orderedList, .table, .codeBlock, .table, .orderedList])
    }
}
