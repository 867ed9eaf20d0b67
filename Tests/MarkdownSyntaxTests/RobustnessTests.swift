import MarkdownSyntax
import MarkdownTestSupport
import SourceText
import TestTools
import Testing

/// No input traps or hangs, and what cannot be read is said.
@Suite struct RobustnessTests {
    private func parse(_ bytes: [UInt8], limits: MarkdownLimits = .standard) -> (MarkdownTree, [Diagnostic]) {
        var diagnostics = Diagnostics()
        let file = SourceFile(path: "page.md", bytes: bytes)
        let tree = MarkdownTree(parsing: file, limits: limits, diagnostics: &diagnostics)
        return (tree, diagnostics.sorted)
    }

    private func parse(_ text: String) -> (MarkdownTree, [Diagnostic]) { parse(Array(text.utf8)) }

    private func codes(_ text: String) -> [DiagnosticCode] { parse(text).1.map(\.code) }

    // MARK: Bytes

    @Test(
        arguments: [
            ([0x61, 0xFF], 1), ([0xC3], 0), ([0x61, 0xE2, 0x9D], 1), ([0xC0, 0x80], 0),
            ([0xED, 0xA0, 0x80], 0),
            ([0xF4, 0x90, 0x80, 0x80], 0), ([0xF0, 0x9F, 0x98, 0x41], 0), ([0xFF, 0xFE, 0x61, 0x00], 0),
        ] as [([UInt8], Int)])
    func illFormedUTF8IsRefusedAtItsPlace(_ bytes: [UInt8], _ offset: Int) {
        let (tree, findings) = parse(bytes)
        #expect(findings.map(\.code) == [.inputNotUTF8])
        #expect(findings.first?.span == SourceSpan(offset, offset + 1))
        #expect(tree.nodes.count == 1)
    }

    @Test func aNULIsRefusedAtItsPlace() {
        let (tree, findings) = parse([0x61, 0x0A, 0x00, 0x62])
        #expect(findings.map(\.code) == [.inputNUL])
        #expect(findings.first?.span == SourceSpan(2, 3))
        #expect(tree.nodes.count == 1)
    }

    @Test func aFileBeyondTheLimitIsRefused() {
        var limits = MarkdownLimits()
        limits.bytes = 10
        #expect(parse(Array("0123456789".utf8), limits: limits).1.isEmpty)
        let (tree, findings) = parse(Array("0123456789x".utf8), limits: limits)
        #expect(findings.map(\.code) == [.inputTooLarge])
        #expect(tree.nodes.count == 1)
    }

    @Test func rowsBeyondTheLimitAreSaidNotToBeRead() {
        var limits = MarkdownLimits()
        limits.cells = 6
        let text = "|a|b|\n|-|-|\n|c|d|\n|e|f|\n"
        #expect(parse(Array(text.utf8), limits: limits).1.isEmpty)
        let (tree, findings) = parse(Array((text + "|g|h|\n|i|j|\n\nk\n").utf8), limits: limits)
        #expect(findings.map(\.code) == [.inputTooManyCells])
        #expect(findings.first.map { tree.file.text($0.span) } == "|g|h|")
        #expect(findings.first?.help?.contains("--limit cells=") == true)
        #expect(tree.nodes.count { $0.kind == .tableCell } == 6)
        // What stands behind the table is.
        #expect(tree.nodes.contains { $0.kind == .paragraph && tree.file.text($0.span) == "k" })
    }

    @Test func itemsBeyondTheLimitAreSaidNotToBeRead() {
        var limits = MarkdownLimits()
        limits.items = 3
        let text = "- a\n  - b\n\nx\n\n1. c\n"
        #expect(parse(Array(text.utf8), limits: limits).1.isEmpty)
        let (tree, findings) = parse(Array((text + "2. d\n   - e\n\ny\n").utf8), limits: limits)
        #expect(findings.map(\.code) == [.inputTooManyItems])
        #expect(findings.first.map { tree.file.location(of: $0.span.start).line } == 7)
        #expect(findings.first?.help?.contains("--limit items=") == true)
        #expect(tree.nodes.count { $0.kind == .item } == 3)
        #expect(tree.nodes.last.map { tree.file.text($0.span) } == "y")
    }

    /// libcmark would go through all of the images at each of the links.
    @Test(.timeLimit(.minutes(10))) func linksInThousandsOfOpenImagesAreRefusedAtOnce() {
        let (tree, findings) = parse(repeated("![[]()", 100_000))
        #expect(findings.map(\.code) == [.inputTooDeep])
        #expect(tree.nodes.count == 1)
        #expect(codes(repeated("![[]()", 1000)).isEmpty)
        #expect(codes(repeated("![[]()\n\n", 2000)).isEmpty)
        #expect(codes(repeated("![a](b) ", 5000)).isEmpty)
    }

    @Test(arguments: [
        "", "\u{FEFF}", "\n", "\r", "\r\n", " ", "\t", "\u{FEFF}\n", "\\", "\u{FEFF}---\n---\n",
    ])
    func nothingMuchIsAnEmptyDocument(_ text: String) {
        let (tree, findings) = parse(text)
        #expect(findings.isEmpty)
        #expect(tree.nodes.allSatisfy { [.document, .paragraph, .text].contains($0.kind) })
        #expect(misplacements(in: tree).isEmpty)
    }

    // MARK: Front matter

    @Test(arguments: [
        "---\ntitle: x\n---\n", "---\ntitle: x\n...\n", "---\r\ntitle: x\r\n---\r\n",
        "---  \ntitle: x\n---\t\n",
        "---\n---\n", "---\rtitle: x\r---\r",
    ])
    func frontMatterIsTakenOff(_ head: String) {
        for mark in ["", "\u{FEFF}"] {
            for body in ["", "# h\n\n| a |\n|---|\n| *b* |\n"] {
                let (tree, findings) = parse(mark + head + body)
                #expect(findings.isEmpty)
                #expect(tree.frontMatter?.span == SourceSpan(mark.utf8.count, (mark + head).utf8.count))
                #expect(tree.frontMatter?.isYAML(in: tree.file) == true)
                #expect(misplacements(in: tree).isEmpty)
                #expect(Outline(tree) == Outline(MarkdownTree(body)))
            }
        }
    }

    @Test func frontMatterAtTheEndOfTheFileNeedsNoLineEnd() {
        let (tree, _) = parse("---\na: b\n---")
        #expect(tree.frontMatter.map { tree.file.text($0.content) } == "a: b\n")
        #expect(tree.nodes.count == 1)
    }

    @Test func frontMatterThatIsNeverClosedIsReported() {
        let (tree, findings) = parse("---\ntitle: x\n\ntext\n")
        #expect(findings.map(\.code) == [.frontMatterUnclosed])
        #expect(tree.frontMatter == nil)
    }

    @Test func aThematicBreakIsNoFrontMatter() {
        #expect(codes("---\n\ntext\n").isEmpty)
        #expect(parse("...\na: b\n---\n").0.frontMatter == nil)
        #expect(parse("...\na: b\n...\n").0.frontMatter == nil)
        #expect(parse(" ---\na: b\n---\n").0.frontMatter == nil)
        #expect(parse("----\na: b\n----\n").0.frontMatter == nil)
    }

    @Test func frontMatterInTOMLIsReported() {
        let (tree, findings) = parse("+++\ntitle = \"x\"\n+++\ntext\n")
        #expect(findings.map(\.code) == [.frontMatterNotYAML])
        #expect(tree.frontMatter?.isYAML(in: tree.file) == false)
        #expect(codes("+++\ntitle = \"x\"\n") == [.frontMatterUnclosed])
        #expect(parse("+++\na: b\n---\n").0.frontMatter == nil)
    }

    // MARK: Sizes

    @Test(
        .timeLimit(.minutes(10)),
        arguments: [
            ("> ", "x"), (">", "x"), ("- ", "x"), ("1. ", "x"), (">- ", "x"), ("* + ", "x\n\n\n"),
            ("- ", "- x\n\n"),
        ])
    func deepNestingIsAnError(_ marker: String, _ inner: String) {
        for depth in [101, 900, 100_000] {
            let text = repeated(marker, depth) + inner + repeated("\n" + inner, 2000)
            #expect(codes(text).first == .inputTooDeep, "\(marker) \(depth)")
        }
        #expect(codes(repeated("> ", 100) + "x").isEmpty)
    }

    /// libcmark would look at each of the items on each of the lines.
    @Test(.timeLimit(.minutes(10))) func manyLinesInManyContainersAreRefusedAtOnce() {
        let (tree, findings) = parse(repeated("- ", 100_000) + "x" + repeated("\n", 500_000))
        #expect(findings.map(\.code) == [.inputTooDeep])
        #expect(tree.nodes.count == 1)
    }

    @Test(.timeLimit(.minutes(10))) func depthByIndentationIsAnError() {
        let text = (0..<2000).map { repeated(" ", 2 * $0) + "- a" }.joined(separator: "\n")
        let (tree, findings) = parse(text)
        #expect(findings.map(\.code) == [.inputTooDeep])
        #expect(misplacements(in: tree).isEmpty)
    }

    @Test func aRowOfMarkersIsNoDepth() {
        #expect(codes(repeated("- ", 200) + "-\n").isEmpty)
        #expect(codes(repeated("*", 5000) + "\n" + repeated("-", 5000)).isEmpty)
        #expect(codes("```\n" + repeated(">", 500) + "\n```\n").isEmpty)
    }

    @Test(
        .timeLimit(.minutes(10)),
        arguments: [
            ("", "x", 1 << 20, ""), ("", "é ", 1 << 17, ""), ("", "*a", 20_000, ""), ("", "[a](", 20_000, ""),
            ("", "`", 200_000, ""), ("", "&amp;", 20_000, ""), ("", "<a ", 20_000, ""),
            ("", "\\\n", 20_000, ""),
            ("", "a\n", 20_000, ""), ("", "\n", 500_000, ""), ("", "[r]: /u\n", 20_000, "a\n===\n"),
            ("a|b\n-|-\n", "c|d\n", 20_000, ""), ("", "a|b\n-|-\n1. c\n", 2_000, ""),
            ("", "a|b\n-|-\n2. c\n\n", 2_000, ""), ("", "a|b\n-|-\n===\n\n", 2_000, ""),
            ("", "**a *b ", 5_000, ""), ("", "<!-- ", 20_000, ""), ("", "[", 50_000, ""),
            ("", "![", 20_000, ""),
            ("", "# h\n", 20_000, ""), ("", "a\n=\n", 20_000, ""), ("", "> a\nb\n", 10_000, ""),
            ("", "`` ` ", 20_000, ""), ("[r]: /u\n\n", "[r]\n", 10_000, ""), ("", "[a\n", 10_000, ""),
            ("", "<a\n", 10_000, ""),
        ])
    func largeInputIsRead(_ head: String, _ unit: String, _ count: Int, _ tail: String) {
        let (tree, findings) = parse(head + repeated(unit, count) + tail)
        #expect(findings.isEmpty)
        #expect(tree.unplacedBlocks == 0)
        #expect(tree.nodes.allSatisfy { $0.span.end <= tree.file.bytes.count })
    }

    @Test(.timeLimit(.minutes(10))) func fiftyThousandColumnsAreRead() {
        let text = repeated("a|", 50_000) + "\n" + repeated("-|", 50_000) + "\n" + repeated("*b*|", 50_000)
        let (tree, _) = parse(text)
        #expect(tree.unplacedBlocks == 0)
        #expect(tree.nodes.filter { $0.kind == .tableCell }.count == 100_000)
    }

    @Test(arguments: [
        "`", "``a`", "[a](", "[a](<b", "[a](b \"c", "![", "<a b=\"", "<!-- ", "*a", "**a*", "```", "~~~\na",
        "<pre>", "<?a",
        "> ```\na", "- <!--\nb", "|", "|-", "a\n|-|\n|", "a|\n-|", "&", "&#", "&#x;", "[a]:", "[a]: <",
        "[a]: /u \"",
        "#", "# #", "##", "a\\", "a  ", "-", ">", "1.", "=\n=", "-\n\n\n  a", "<a|b>\n-|-\n`|`", "\\|\n-",
        "\\\n-|",
    ])
    func unfinishedMarkdownIsRead(_ text: String) {
        for tail in ["", "\n", "\r\n", "\n\nx"] {
            let (tree, findings) = parse(text + tail)
            #expect(findings.isEmpty)
            #expect(misplacements(in: tree).isEmpty, "\(text)\n\(tree.dump())")
        }
    }

    /// What is no character, by its number: libcmark writes it as a byte that is no UTF-8.
    @Test(arguments: [
        "a &#xFFFE; b", "# a&#65535;", "[a&#xFFFF;](b&#xFFFE;)", "a | &#xFFFE;\n-|-\n&#xFFFF; | b",
    ])
    func noncharactersAreText(_ text: String) {
        let (tree, findings) = parse(text)
        #expect(findings.isEmpty && misplacements(in: tree).isEmpty, "\(tree.dump())")
        #expect(String(validating: tree.text.bytes, as: UTF8.self) != nil)
    }

    @Test func randomBytesAreRead() {
        var random = SeededGenerator(seed: 7)
        let letters = Array("ab|-:>*_`[]()<>!&;#\\ \t\n\r\"'=1.".utf8) + [0xC3, 0xA9]
        for _ in 0..<3000 {
            let bytes = (0..<random.below(60)).compactMap { _ in letters.randomElement(using: &random) }
            let (tree, _) = parse(bytes)
            #expect(
                misplacements(in: tree).isEmpty, "\(String(decoding: bytes, as: UTF8.self).debugDescription)")
        }
    }
}

private func repeated(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }
