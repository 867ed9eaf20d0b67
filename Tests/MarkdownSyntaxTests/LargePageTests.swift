import MarkdownSyntax
import MarkdownTestSupport
import SourceText
import Testing

/// libcmark's tree of a large page is freed while it is walked, block after block; that of a small one is not.
@Suite struct LargePageTests {
    /// Larger than any page whose tree is kept, and one node.
    private static let filler = String(repeating: "word after word ", count: 20_000)

    @Test func pagesAreReadAlikeInLargeOnes() throws {
        for page in try Pages.fixtures() {
            let small = MarkdownTree(page.text + "\n\nThe end.\n")
            let large = MarkdownTree(page.text + "\n\n" + Self.filler + "\n")
            let end = page.text.utf8.count
            #expect(nodes(of: large, upTo: end) == nodes(of: small, upTo: end), "\(page.name)")
        }
    }

    /// What is left open goes on behind the page, and is not compared.
    private func nodes(of tree: MarkdownTree, upTo end: Int) -> [String] {
        tree.nodes.indices.filter { tree.nodes[$0].span.end < end }.map { index in
            let node = tree.nodes[index]
            return "\(node.kind) \(node.level) \(node.span.range) \(tree.literal(of: index).string)"
        }
    }

    @Test func largeNastyMarkdownIsPlaced() {
        var nasty = NastyMarkdown(seed: 11)
        var text = ""
        while text.utf8.count < 300_000 { text += nasty.document() + "\n\n" }
        let findings = misplacements(in: MarkdownTree(text))
        #expect(findings.isEmpty, "\(findings.prefix(3).joined(separator: "\n"))")
    }
}
