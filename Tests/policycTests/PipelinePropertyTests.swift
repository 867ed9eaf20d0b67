import Foundation
import GuideSyntax
import PolicyAnalysis
import PolicyJSON
import PolicyModel
import SourceText
import TestTools
import Testing

@testable import policyc

/// What holds for every page that compiles, whatever it says.
@Suite struct PipelinePropertyTests {
    @Test func thereArePages() {
        #expect(CompiledPage.all.count >= 8)
    }

    @Test(.enabled(if: GuidePages.hasPublished, "the published pages are not beside this clone"))
    func theModelPageIsAmongThem() {
        #expect(CompiledPage.all.contains { $0.file.path == "get-support.md" })
        #expect(CompiledPage.all.count >= 16)
    }

    @Test(arguments: CompiledPage.all)
    func jsonDecodesToAnEqualPolicy(page: CompiledPage) throws {
        #expect(try PolicyJSON.decode(page.bytes(.json)) == page.policy.document)
    }

    @Test(arguments: CompiledPage.all)
    func twiceGivesTheSameBytes(page: CompiledPage) throws {
        let again = try #require(CompiledPage(page.file))
        for kind in OutputKind.allCases { #expect(again.bytes(kind) == page.bytes(kind), "\(kind)") }
    }

    @Test(arguments: CompiledPage.all)
    func outputsAreText(page: CompiledPage) {
        for kind in OutputKind.allCases {
            let bytes = page.bytes(kind)
            #expect(bytes.last == 0x0A && bytes.dropLast().last != 0x0A, "\(kind)")
            #expect(!bytes.contains(0x0D), "\(kind)")
        }
    }

    @Test(arguments: CompiledPage.all)
    func everyPlaceHoldsWhatTheJSONSays(page: CompiledPage) throws {
        let json = try PointedJSON(page.bytes(.json))
        let map = try PlaceMap(page)
        #expect(map.places.count > 2)
        for (pointer, place) in map.places {
            let value = try #require(json[pointer], "\(pointer) leads nowhere")
            for words in words(of: value, at: pointer) where !words.isEmpty {
                let seen =
                    pointer.hasPrefix("/guide/")
                    ? scalarText(page.file.text(place)) : readersText(place, in: page.file)
                // A part that begins or ends inside markup leaves half of it.
                let isThere =
                    seen.contains(fold(words))
                    // A raised figure is a figure in a tag.
                    || words.contains("¹") && seen.contains(fold(words.replacing("¹", with: "1")))
                    || seen.filter { !"[*".contains($0) }.contains(fold(words))
                    // Items of a list in a cell stand on lines of their own.
                    || page.file.text(place).contains("<")
                        && seen.filter { !$0.isWhitespace }.contains(words.filter { !$0.isWhitespace })
                    // Raw HTML has no Markdown in it.
                    || fold(page.file.text(place)).contains(fold(words))
                #expect(isThere, "\(pointer) is not at \(page.file.text(place))")
            }
        }
    }

    /// The texts that a value of the JSON takes from its place.
    private func words(of value: Any, at pointer: String) -> [String] {
        // The whole page, words that are the compiler's own, and ids.
        if pointer == "/guide" || pointer.hasSuffix("/availability") || pointer.contains("/includes/")
            || pointer.hasSuffix("/scope")
        {
            return []
        }
        if let text = value as? String { return [text] }
        guard let object = value as? [String: Any] else { return [] }
        let zone = object["zone"] as? [String: Any]
        // A statement's lead-in stands before it.
        let keys = pointer.contains("/statements/") ? ["text"] : ["name", "text", "label", "lead"]
        return keys.compactMap { object[$0] as? String }
            + [zone?["text"] as? String].compactMap { $0 }
    }

    /// A scalar of YAML without its quotes' escapes, near enough for texts that real pages have.
    private func scalarText(_ source: String) -> String {
        fold(source.replacing("''", with: "'").replacing("\\\"", with: "\""))
    }
}

/// What the outputs are for: other programs take them.
@Suite struct OutputAcceptanceTests {
    @Test(
        .enabled(
            if: SchemaValidator.isInstalled, "needs /usr/bin/python3 with jsonschema (python3-jsonschema)"))
    func everyOutputKeepsToItsSchema() throws {
        let pages = CompiledPage.all
        let policies = try SchemaValidator.verdicts(
            schema: PolicySchema.policy, documents: pages.map { $0.bytes(.json) })
        let maps = try SchemaValidator.verdicts(
            schema: PolicySchema.sourceMap, documents: pages.map { $0.bytes(.sourceMap) })
        #expect(policies.count == pages.count && maps.count == pages.count)
        for (page, verdict) in zip(pages + pages, policies + maps) {
            #expect(verdict == "valid", "\(page.file.path)")
        }
    }

    @Test func allSwiftTypeChecks() throws {
        var sources: [String: [UInt8]] = [:]
        for (index, page) in CompiledPage.all.enumerated() {
            // One module for all, so each needs a namespace of its own.
            let named = try #require(CompiledPage(page.file, namespace: "Guide\(index)"))
            sources["Guide\(index)"] = named.bytes(.swift)
        }
        try SwiftCompiler.shared.get().typecheck(sources, name: "pages")
    }
}
