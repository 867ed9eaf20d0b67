import Foundation
import PolicyFixtures
import PolicyModel
import SourceText
import SupportPolicy
import Testing

@testable import PolicyJSON

@Suite struct SourceMapTests {
    @Test func harborPointsAtItsWords() throws {
        let map = try places(HarborGuide.policy, HarborGuide.file)
        for (pointer, words) in [
            ("/guide/title", "Harbor support"), ("/guide/frontMatter/reviewed", "2026-02-01"),
            ("/tiers/1/name", "Pier"), ("/features/0/link", "#chat"), ("/features/0/entitlements/dock", "❌"),
            ("/features/0/entitlements/pier/priority", "Priority"),
            ("/features/1/entitlements/dock/response", "12 Hours"),
            ("/features/1/entitlements/dock/coverage", "24x5"),
            ("/features/2", "| **Training** | Available for Purchase | 2 per year |"),
            ("/scopes/0/items/1", "CLI &amp; API"), ("/scopes/1/explanation/lead", "Adds support for"),
            ("/hours/0/teams/1", "Billing"), ("/hours/0/windows/0", "Monday to Friday, 9AM to 5PM PST"),
            ("/clauses/1", "### Reviews\nCode review is available to Pier accounts."),
            ("/clauses/1/heading", "Reviews"),
            ("/clauses/0/statements/1", "Harbor is not responsible for faults on your own machine."),
            ("/clauses/0/statements/0/text", "We recommend the hosted shell."),
            ("/clauses/0/statements/1/cue", "is not responsible"),
        ] {
            #expect(map[pointer].map(HarborGuide.file.text) == words, "\(pointer)")
        }
    }

    @Test func everyPartOfAStatementHasAPlace() throws {
        let part = HarborGuide.place("hosted shell")
        let word = Sourced("x", at: part)
        var policy = HarborGuide.policy
        policy.clauses[0].statements[0] = Statement(
            .limited, text: word, cue: word, audience: word, condition: word, links: [word, word], lead: word)
        policy.tiers[1].includes = [Sourced(policy.tiers[0].id, at: part)]
        policy.hours[0].name = word
        let map = try places(policy, HarborGuide.file)
        let statement = "/clauses/0/statements/0"
        for pointer in ["", "/text", "/cue", "/audience", "/condition", "/links/0", "/links/1", "/lead"] {
            #expect(map[statement + pointer] == part, "\(pointer)")
        }
        #expect(map["/tiers/1/includes/0"] == part)
        #expect(map["/hours/0/name"] == part)
    }

    @Test func theBytesAreStable() throws {
        let mismatch = try GoldenFile("harbor.source-map.json").mismatch(
            SourceMap.encode(HarborGuide.policy, file: HarborGuide.file))
        #expect(mismatch == nil)
    }

    /// A pointer into nothing would be worse than none.
    @Test(arguments: 0..<60 as Range<UInt64>)
    func everyPointerResolves(seed: UInt64) throws {
        var random = RandomPolicy(seed: seed)
        try expectPointersResolve(
            random.policy(), SourceFile(path: "x", text: String(repeating: "é\n", count: 200)))
    }

    @Test func harborsPointersResolve() throws {
        try expectPointersResolve(HarborGuide.policy, HarborGuide.file)
    }

    @Test func everyObjectOfTheGuideHasAPlace() throws {
        let map = try places(HarborGuide.policy, HarborGuide.file)
        let json = try #require(JSONReader.read(PolicyJSON.encode(HarborGuide.policy.document)))
        // `zone` is a part of its window; the lists and dictionaries stand for nothing themselves.
        let missing = objects(json, JSONPointer()).filter { map[$0] == nil }.filter { pointer in
            !["", "/guide/frontMatter"].contains(pointer)
                && !pointer.hasSuffix("/entitlements") && !pointer.hasSuffix("/zone")
        }
        #expect(missing == [])
    }

    @Test func theSecondOfTwoEqualKeysHasNoPlace() throws {
        var policy = HarborGuide.policy
        policy.guide.frontMatter.append(policy.guide.frontMatter[0])
        try expectPointersResolve(policy, HarborGuide.file)
    }

    private func expectPointersResolve(_ policy: Policy, _ file: SourceFile) throws {
        let json = try #require(JSONReader.read(PolicyJSON.encode(policy.document)))
        let map = try #require(JSONReader.read(SourceMap.encode(policy, file: file)))
        guard case .object(let object) = map else { throw NotAnObject() }
        let lost = object.members.map(\.key).filter { resolve($0, in: json) == nil }
        #expect(lost == [])
        #expect(Set(object.members.map(\.key)).count == object.members.count)
    }

    private struct NotAnObject: Error {}

    private func resolve(_ pointer: String, in json: JSONValue) -> JSONValue? {
        let keys = pointer.unicodeScalars.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
        return keys.map { unescape(String($0)) }.reduce(json) { (value: JSONValue?, key: String) in
            switch value {
            case .object(let object): object.members.first { $0.key == key }?.value
            case .array(let elements): Int(key).flatMap { elements.indices.contains($0) ? elements[$0] : nil }
            default: nil
            }
        }
    }

    private func unescape(_ key: String) -> String {
        // Literally: an accent may follow, and would belong to the digit.
        key.replacingOccurrences(of: "~1", with: "/", options: .literal)
            .replacingOccurrences(of: "~0", with: "~", options: .literal)
    }

    private func objects(_ json: JSONValue, _ pointer: JSONPointer) -> [String] {
        switch json {
        case .object(let object):
            [pointer.description] + object.members.flatMap { objects($0.value, pointer.appending($0.key)) }
        case .array(let elements):
            elements.enumerated().flatMap { objects($0.element, pointer.appending($0.offset)) }
        default: []
        }
    }

    private struct Place: Decodable { var startLine, startColumn, endLine, endColumn: Int }

    private func places(_ policy: Policy, _ file: SourceFile) throws -> [String: SourceSpan] {
        let map = try JSONDecoder().decode(
            [String: Place].self, from: Data(SourceMap.encode(policy, file: file)))
        return map.mapValues {
            SourceSpan(
                file.offset(line: $0.startLine, column: $0.startColumn),
                file.offset(line: $0.endLine, column: $0.endColumn))
        }
    }
}
