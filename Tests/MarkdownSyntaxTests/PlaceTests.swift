import MarkdownSyntax
import MarkdownTestSupport
import SourceText
import Testing

/// Layouts in which libcmark's own positions are wrong or need care, with the right ones.
@Suite struct PlaceTests {
    struct Layout: CustomTestStringConvertible, Sendable {
        var name: String
        var text: String
        /// Kind, place and source of some of its nodes.
        var nodes: [String]

        var testDescription: String { name }
    }

    static let layouts = [
        Layout(name: "code without padding", text: "ab `co` x", nodes: ["code 1:4-1:8 `co`"]),
        Layout(name: "code with padding", text: "ab `` c`o ``", nodes: ["code 1:4-1:13 `` c`o ``"]),
        Layout(
            name: "code over a line end", text: "a `b\n  c` *d*",
            nodes: ["code 1:3-2:5 `b\n  c`", "emphasis 2:6-2:9 *d*"]),
        Layout(name: "soft break", text: "a \n  b", nodes: ["softBreak 1:2-2:1  \n", "text 2:3-2:4 b"]),
        Layout(
            name: "break by blanks", text: "a  \nb *c*",
            nodes: ["lineBreak 1:2-2:1   \n", "emphasis 2:3-2:6 *c*"]),
        Layout(
            name: "break by backslash", text: "a\\\nb *c*\nd *e*",
            nodes: [
                "lineBreak 1:2-2:1 \\\n", "text 2:1-2:3 b ", "emphasis 2:3-2:6 *c*", "emphasis 3:3-3:6 *e*",
            ]),
        Layout(name: "continuation indent", text: "first\n   ab *em*", nodes: ["emphasis 2:7-2:11 *em*"]),
        Layout(name: "lazy in a quote", text: "> ab\ncd *em*", nodes: ["emphasis 2:4-2:8 *em*"]),
        Layout(name: "quote without its space", text: "> ab\n>cd *em*", nodes: ["emphasis 2:5-2:9 *em*"]),
        Layout(name: "lazy in an item", text: "10. ab\n   cd *em*", nodes: ["emphasis 2:7-2:11 *em*"]),
        Layout(name: "tab indent", text: "- ab\n\tcd *em*", nodes: ["emphasis 2:5-2:9 *em*"]),
        Layout(name: "tab inside a quote", text: ">\tab\n>\tcd *em*", nodes: ["emphasis 2:6-2:10 *em*"]),
        Layout(
            name: "link text over a line end", text: "a [b\nc](u) *d*",
            nodes: ["link 1:3-2:6 [b\nc](u)", "emphasis 2:7-2:10 *d*"]),
        Layout(
            name: "destination on the next line", text: "a [b](\nu) d *f*",
            nodes: ["link 1:3-2:3 [b](\nu)", "emphasis 2:6-2:9 *f*"]),
        Layout(
            name: "title over a line end", text: "a [b](u 't\n  t') d *f*\ng *h*",
            nodes: ["link 1:3-2:6 [b](u 't\n  t')", "emphasis 2:9-2:12 *f*", "emphasis 3:3-3:6 *h*"]),
        Layout(
            name: "label over a line end", text: "[b][a\n c] *d*\n\n[a c]: /u",
            nodes: ["link 1:1-2:4 [b][a\n c]", "emphasis 2:5-2:8 *d*"]),
        Layout(
            name: "definition before text", text: "[r]: /u\n[s]:\n  /v 't'\nab *em*",
            nodes: ["text 4:1-4:4 ab ", "emphasis 4:4-4:8 *em*"]),
        Layout(
            name: "raw HTML over lines", text: "a <b\nx=\"1\"> *d*",
            nodes: ["htmlInline 1:3-2:7 <b\nx=\"1\">", "emphasis 2:8-2:11 *d*"]),
        Layout(
            name: "entities and escapes", text: "a &amp; \\* *em*",
            nodes: ["text 1:1-1:12 a &amp; \\* ", "emphasis 1:12-1:16 *em*"]),
        Layout(
            name: "uneven delimiters", text: "**is*",
            nodes: ["text 1:1-1:2 *", "emphasis 1:2-1:6 *is*", "text 1:3-1:5 is"]),
        Layout(
            name: "uneven delimiters at the end", text: "*is**",
            nodes: ["emphasis 1:1-1:5 *is*", "text 1:5-1:6 *"]),
        Layout(
            name: "byte order mark", text: "\u{FEFF}ab *em*",
            nodes: ["text 1:4-1:7 ab ", "emphasis 1:7-1:11 *em*"]),
        Layout(
            name: "items with blank lines", text: "- a\n\n- b\n\nx",
            nodes: ["bulletList 1:1-3:4 - a\n\n- b", "item 1:1-1:4 - a", "item 3:1-3:4 - b"]),
        Layout(
            name: "empty items", text: "- \n-\n\nx",
            nodes: ["bulletList 1:1-2:2 - \n-", "item 1:1-1:2 -", "item 2:1-2:2 -"]),
        Layout(
            name: "setext heading", text: "a\nb *c*\n===\nd",
            nodes: ["heading 1:1-3:4 a\nb *c*\n===", "emphasis 2:3-2:6 *c*", "paragraph 4:1-4:2 d"]),
        Layout(
            name: "closed ATX heading", text: " ## a *b* ##  ",
            nodes: ["heading 1:2-1:13 ## a *b* ##", "emphasis 1:7-1:10 *b*"]),
        Layout(
            name: "autolink", text: "a <http://b.c?d&amp;e> *f*",
            nodes: ["link 1:3-1:23 <http://b.c?d&amp;e>", "emphasis 1:24-1:27 *f*"]),
        Layout(name: "wide letters", text: "é❌ *b*", nodes: ["text 1:1-1:7 é❌ ", "emphasis 1:7-1:10 *b*"]),
        Layout(
            name: "table cells", text: "| a \\| b | `c` |\n|---|---|\n|*d*|| e |",
            nodes: [
                "table 1:1-3:11 | a \\| b | `c` |\n|---|---|\n|*d*|| e |",
                "tableRow 1:1-1:17 | a \\| b | `c` |",
                "tableCell 1:3-1:9 a \\| b", "tableCell 1:12-1:15 `c`", "code 1:12-1:15 `c`",
                "tableCell 3:2-3:5 *d*", "emphasis 3:2-3:5 *d*", "tableCell 3:6-3:6 ", "tableCell 3:8-3:9 e",
            ]),
        Layout(
            name: "table in a quote, with text around it", text: "> x\n>  a|b\n> -|-\n> c|*d*\ny *z*",
            nodes: [
                "paragraph 1:3-1:4 x", "table 2:4-4:8 a|b\n> -|-\n> c|*d*", "emphasis 4:5-4:8 *d*",
                "paragraph 5:1-5:6 y *z*", "emphasis 5:3-5:6 *z*",
            ]),
        Layout(
            name: "fenced code in an item", text: "- ~~~\n  a\n\n  ~~~\n- b",
            nodes: ["codeBlock 1:3-4:6 ~~~\n  a\n\n  ~~~", "item 5:1-5:4 - b"]),
        Layout(
            name: "HTML block in a quote", text: "> <p>\n>  a\n>\n> b",
            nodes: ["htmlBlock 1:3-2:5 <p>\n>  a", "paragraph 4:3-4:4 b"]),
    ]

    @Test(arguments: layouts)
    func placesAreRight(_ layout: Layout) {
        for (lineEnd, prefix) in [("\n", ""), ("\r\n", ""), ("\r", ""), ("\n", "---\nt: u\n---\n")] {
            let text = (prefix + layout.text).replacing("\n", with: lineEnd)
            let tree = MarkdownTree(layout.text.hasPrefix("\u{FEFF}") ? layout.text : text)
            let shift = layout.text.hasPrefix("\u{FEFF}") ? 0 : prefix.filter { $0 == "\n" }.count
            let found = Set(tree.nodes.map { describe($0, in: tree, shiftedBy: shift) })
            for node in layout.nodes {
                let isThere = found.contains(node)
                #expect(isThere, "\(node.debugDescription) is not in\n\(tree.dump())")
            }
            #expect(misplacements(in: tree).isEmpty)
        }
    }

    private func describe(_ node: MarkdownNode, in tree: MarkdownTree, shiftedBy lines: Int) -> String {
        let (start, end) = (tree.file.location(of: node.span.start), tree.file.location(of: node.span.end))
        let source = tree.file.text(node.span).replacing("\r\n", with: "\n").replacing("\r", with: "\n")
        return
            "\(node.kind) \(start.line - lines):\(start.column)-\(end.line - lines):\(end.column) \(source)"
    }

    // MARK: Literals

    @Test func literalsKnowTheirOrigin() throws {
        let tree = MarkdownTree("| a &amp; b\\|c |\n|---|\n")
        let index = try #require(tree.nodes.firstIndex { $0.kind == .text })
        let literal = tree.literal(of: index)
        #expect(literal.string == "a & b|c")
        #expect(literal.origins.map { tree.file.text($0.source) } == ["a ", "&amp;", " b", "\\|", "c"])
        #expect(literal.origins.map(\.isVerbatim) == [true, false, true, false, true])
    }

    @Test func aDestinationStandsWhereItIsWritten() throws {
        let tree = MarkdownTree("[a](<b c> 't') [d](e\\)f) [r]\n\n[r]: /u\n")
        let links = tree.nodes.indices.filter { tree.nodes[$0].kind == .link }.map { tree.literal(of: $0) }
        #expect(links.map(\.string) == ["b c", "e)f", "/u"])
        #expect(links.map { tree.file.text($0.span) } == ["b c", "e\\)f", "[r]"])
        #expect(links.map { $0.origins.first?.isVerbatim } == [true, false, false])
    }

    @Test func codeBlocksAndHTMLHaveLiterals() {
        let tree = MarkdownTree("- \ta\n\n\t\tb\n\n> ```\n> c\n>  d\n\n<p\n q>\n")
        let blocks = tree.nodes.indices.filter { [.codeBlock, .htmlBlock].contains(tree.nodes[$0].kind) }
        #expect(blocks.map { tree.literal(of: $0).string } == ["b\n", "c\n d\n", "<p\n q>\n"])
    }
}
