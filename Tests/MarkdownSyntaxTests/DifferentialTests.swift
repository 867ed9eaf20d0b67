import Foundation
import MarkdownSyntax
import MarkdownTestSupport
import Testing

/// Our trees are those of the reference implementations.
@Suite struct DifferentialTests {
    @Test(.enabled(if: ReferenceTool.cmark.isInstalled, "cmark is not installed"), arguments: Effort.seeds(4))
    func documentsWithoutTablesAreThoseOfCMark(_ seed: UInt64) throws {
        var nasty = NastyMarkdown(seed: seed)
        let documents = (0..<400).map { _ in nasty.document() }.filter {
            !hasTable($0) && !$0.hasPrefix("---")
        }
        try expectSame(documents, as: .cmark) { !hasTable($0) }
    }

    @Test(
        .enabled(if: ReferenceTool.cmarkGFM.isInstalled, "cmark-gfm is not installed"),
        arguments: Effort.seeds(6))
    func tablesAreThoseOfGFM(_ seed: UInt64) throws {
        var tables = RandomTables(seed: seed)
        let documents = (0..<600).map { _ in tables.section() }
        try expectSame(documents, as: .cmarkGFM) { !hasLazyTag($0) }
    }

    @Test(
        .enabled(if: ReferenceTool.cmarkGFM.isInstalled, "cmark-gfm is not installed"),
        .enabled(if: Pages.hasGuides, "the collected guides are not part of a clone"))
    func guidesAreThoseOfGFM() throws {
        for page in try Pages.guides() + Pages.fixtures() {
            let tree = MarkdownTree(page.text)
            let body = String(
                decoding: tree.file.bytes[tree.nodes[MarkdownTree.root].span.start...], as: UTF8.self)
            let theirs = Outline(xml: try ReferenceTool.cmarkGFM.run(on: body))
            let difference = Outline(tree).difference(from: theirs)
            #expect(difference == nil, "\(page.name): \(difference ?? "")")
        }
    }

    /// cmark-gfm follows CommonMark 0.29, where a lone tag on a lazy line still interrupted the paragraph; libcmark 0.30
    /// reads it as text. No guide has one.
    private func hasLazyTag(_ text: String) -> Bool {
        let isMarked = text.split(separator: "\n").contains {
            ">-+*123456789".contains($0.drop { $0 == " " }.first ?? "<")
        }
        return isMarked
            && text.split(separator: "\n").contains { $0.drop { " >".contains($0) }.hasPrefix("<") }
    }

    private func hasTable(_ text: String) -> Bool { MarkdownTree(text).nodes.contains { $0.kind == .table } }

    /// Compares all documents in one run, each behind a heading; where they differ, looks for the shortest that does.
    private func expectSame(
        _ documents: [String], as tool: ReferenceTool, where isComparable: (String) -> Bool
    ) throws {
        let separated = documents.filter { isComparable(joined($0)) && !endsOpen($0) }
        let all = separated.map(joined).joined()
        let ours = Outline(MarkdownTree(all))
        if ours.difference(from: Outline(xml: try tool.run(on: all))) == nil { return }
        var failures = 0
        for document in separated where failures < 3 {
            guard try differs(document, from: tool) else { continue }
            failures += 1
            let least = shrunk(document) {
                isComparable(joined($0)) && (try? differs($0, from: tool)) ?? false
            }
            let theirs = Outline(xml: try tool.run(on: joined(least)))
            let difference = Outline(MarkdownTree(joined(least))).difference(from: theirs) ?? ""
            Issue.record("\(least.debugDescription)\n\(difference)")
        }
        if failures == 0 { Issue.record("the documents differ only together") }
    }

    private func differs(_ document: String, from tool: ReferenceTool) throws -> Bool {
        let text = joined(document)
        return Outline(MarkdownTree(text)).difference(from: Outline(xml: try tool.run(on: text))) != nil
    }

    private func joined(_ document: String) -> String { "# next\n\n" + document + "\n\n[r]: /reference\n\n" }

    /// True for a document whose last block swallows what follows it.
    private func endsOpen(_ document: String) -> Bool {
        let tree = MarkdownTree(joined(document) + "# end\n")
        return tree.nodes.last { $0.kind == .heading }?.span.end != tree.file.bytes.count - 1
    }
}
