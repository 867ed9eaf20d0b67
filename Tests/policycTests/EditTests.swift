import Foundation
import SourceText
import TestTools
import Testing

@testable import policyc

/// An edit of a page that touches nothing the policy says.
struct InnocentEdit: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var apply: @Sendable (String) -> String
    var suits: @Sendable (CompiledPage) -> Bool = { _ in true }

    static let prose = "Whoever is in doubt asks a colleague first."

    static let all: [InnocentEdit] = [
        InnocentEdit(testDescription: "a comment and blank lines at the top") {
            insert("<!-- draft -->\n\n\n", atTopOf: $0)
        },
        InnocentEdit(testDescription: "prose at the top, where none of the policy stands") { page in
            insert("\(prose)\n\n", atTopOf: page)
        } suits: { page in
            !page.policy.clauses.contains(where: \.trail.isEmpty)
        },
        InnocentEdit(testDescription: "a comment and blank lines before the first table") {
            insert("\n\n<!-- who: editors | when: soon -->\n\n", beforeTableOf: $0)
        },
        InnocentEdit(testDescription: "a comment and a section at the end") {
            append("<!-- end -->\n\n## Colophon\n\n\(prose)\n", to: $0)
        },
        InnocentEdit(testDescription: "another name for that section") {
            append("<!-- end -->\n\n## Thanks\n\n\(prose)\n", to: $0)
        },
    ]

    private static func append(_ block: String, to page: String) -> String {
        page + (page.hasSuffix("\n") ? "\n" : "\n\n") + block + "\n"
    }

    private static func insert(_ text: String, atTopOf page: String) -> String {
        var lines = page.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        var top = 0
        if lines.first == "---", let end = lines.dropFirst().firstIndex(of: "---") { top = end + 1 }
        lines.insert(text, at: top)
        return lines.joined(separator: "\n")
    }

    /// Only where a blank line stands before the table: elsewhere the text would join a paragraph.
    private static func insert(_ text: String, beforeTableOf page: String) -> String {
        guard let place = page.range(of: "\n\n|") else { return page }
        return page.replacingCharacters(in: place, with: "\n\n\(text)|")
    }
}

/// What does not change the policy does not change what is checked in, but for the one hash that names the guide's bytes.
@Suite struct EditTests {
    @Test(arguments: InnocentEdit.all)
    func outputsStay(edit: InnocentEdit) throws {
        var edits = 0
        for page in CompiledPage.all where edit.suits(page) {
            let text = edit.apply(String(decoding: page.file.bytes, as: UTF8.self))
            guard Array(text.utf8) != page.file.bytes else { continue }
            edits += 1
            let edited = try #require(
                CompiledPage(SourceFile(path: page.file.path, text: text)), "\(page.file.path)")
            #expect(edited.policy.guide.sha256 != page.policy.guide.sha256)
            #expect(edited.jsonWithoutHash == page.jsonWithoutHash, "\(page.file.path)")
            #expect(edited.bytes(.swift) == page.bytes(.swift), "\(page.file.path)")
            #expect(edited.bytes(.schema) == page.bytes(.schema))
            try expectSamePlaces(edited, page)
        }
        #expect(edits >= (GuidePages.hasPublished ? 6 : 2), "the edit has hardly a page to change")
    }

    /// A clause's place is its section, comments included.
    private func isSection(_ pointer: String) -> Bool {
        pointer.hasPrefix("/clauses/") && pointer.split(separator: "/").count == 2
    }

    /// Places move, and still hold the same words.
    private func expectSamePlaces(_ edited: CompiledPage, _ page: CompiledPage) throws {
        let (after, before) = (try PlaceMap(edited), try PlaceMap(page))
        #expect(Set(after.places.keys) == Set(before.places.keys))
        for (pointer, place) in before.places where pointer != "/guide" && !isSection(pointer) {
            let moved = try #require(after.places[pointer])
            #expect(
                edited.file.text(moved) == page.file.text(place), "\(page.file.path): \(pointer)")
        }
    }
}
