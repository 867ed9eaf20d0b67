import Foundation
import PolicyFixtures
import PolicyModel
import SupportPolicy
import Testing

@testable import PolicyJSON

@Suite struct RoundTripTests {
    @Test func harbor() throws { try expectRoundTrip(HarborGuide.policy.document) }

    @Test(arguments: 0..<100 as Range<UInt64>)
    func randomPolicies(seed: UInt64) throws {
        var random = RandomPolicy(seed: seed)
        try expectRoundTrip(random.policy().document)
    }

    @Test func frontMatterKeepsTheTypesOfItsNumbers() throws {
        let values: [String: MetadataValue] = [
            "double": .double(1.5), "int": .int(1), "big": .number(1e16), "huge": .number(1e300),
            "small": .double(.leastNonzeroMagnitude),
            "bounds": .array([.int(.max), .int(.min), .number(9_223_372_036_854_775_808)]),
            "truth": .array([.bool(true), .int(1), .string("true"), .string("1.0")]),
            "nested": .object(["": .object([:]), "~/\"\u{0}": .array([.array([]), .number(-2.0)])]),
        ]
        let document = PolicyDocument(guide: GuideInfo(path: "", sha256: "", frontMatter: values))
        try expectRoundTrip(document)
        #expect(values["big"] == .int(10_000_000_000_000_000))
        #expect(MetadataValue.number(.infinity) == .string(".inf"))
    }

    /// `==` of String cannot see normalization; bytes can.
    @Test func textComesBackByteForByte() throws {
        for string in HostileText.all {
            let guide = GuideInfo(
                path: string, sha256: "", frontMatter: ["k": .string(string)], title: string)
            let decoded = try PolicyJSON.decode(PolicyJSON.encode(PolicyDocument(guide: guide))).guide
            #expect(Array(decoded.path.utf8) == Array(string.utf8))
            guard case .string(let value) = decoded.frontMatter["k"] else { throw NotAString() }
            #expect(Array(value.utf8) == Array(string.utf8))
        }
    }

    @Test func statementsComeBackByteForByte() throws {
        for string in HostileText.all {
            let statement = StatementInfo(
                .excluded, text: string, cue: string, tiers: [string], audience: string, condition: string,
                links: [string], lead: string)
            let document = PolicyDocument(
                guide: GuideInfo(path: "", sha256: ""),
                clauses: [
                    ClauseInfo(id: string, heading: string, trail: [string], statements: [statement])
                ])
            let decoded = try PolicyJSON.decode(PolicyJSON.encode(document))
            let clause = try #require(decoded.clauses.first)
            let back = try #require(clause.statements.first)
            let texts = [
                clause.id, clause.heading, back.text, back.cue, back.audience, back.condition, back.lead,
            ]
            #expect(back.stance == .excluded)
            for text in texts + clause.trail + back.tiers + back.links {
                #expect(text.map { Array($0.utf8) } == Array(string.utf8))
            }
        }
    }

    /// Foundation's encoder over the `Codable` conformances must produce the same values as the byte writer.
    @Test(arguments: 0..<50 as Range<UInt64>)
    func theByteWriterAgreesWithCodable(seed: UInt64) throws {
        var random = RandomPolicy(seed: seed)
        let document = random.policy().document
        let theirs = try Array(JSONEncoder().encode(document))
        let areEqual = shape(JSONReader.read(theirs)) == shape(document.json)
        #expect(areEqual)
    }

    /// A value without the order of its keys and without the difference of 1 and 1.0, which Foundation does not keep.
    private func shape(_ value: JSONValue?) -> AnyHashable? {
        switch value {
        case .integer(let number): Double(number)
        case .array(let elements): elements.map(shape)
        case .object(let object):
            Dictionary(uniqueKeysWithValues: object.members.map { ($0.key, shape($0.value)) })
        case .string(let text): text
        case .double(let number): number
        case .bool(let flag): flag ? "true" : "false"
        case nil: nil
        }
    }

    private struct NotAString: Error {}

    private func expectRoundTrip(_ document: PolicyDocument) throws {
        let bytes = PolicyJSON.encode(document)
        let decoded = try PolicyJSON.decode(bytes)
        // As truth values: a failure would print two whole documents.
        let (sameValues, sameBytes) = (decoded == document, PolicyJSON.encode(decoded) == bytes)
        #expect(sameValues)
        #expect(sameBytes)
    }
}

@Suite struct DecodingErrorTests {
    @Test func anUnknownVersionIsRefusedBeforeAnythingElse() {
        #expect(
            failure(of: #"{"formatVersion": 2, "guide": "something new"}"#)
                == "/formatVersion: format version 2 is not known; this library reads version 1")
    }

    @Test func aMissingVersionIsNamed() {
        #expect(failure(of: "{}") == "the key `formatVersion` is missing")
    }

    @Test func theErrorPointsAtTheValue() throws {
        let json = text(PolicyJSON.encode(HarborGuide.policy.document))
        #expect(
            failure(of: json.replacing("\"amount\": 12", with: "\"amount\": \"twelve\""))
                == "/features/1/entitlements/dock/response/amount: expected a whole number")
        #expect(
            failure(of: json.replacing("\"text\": \"24x5\"", with: "\"txt\": \"24x5\""))
                == "/features/1/entitlements/dock/coverage: the key `text` is missing")
        #expect(
            failure(of: json.replacing("\"09:00\"", with: "\"9:00\""))
                == "/hours/0/windows/0/opens: expected a time such as 09:00, found 9:00")
    }

    @Test(arguments: ["", "{", "[]", "{\"formatVersion\": 1", "\u{0}", "null"])
    func brokenJSONIsAnError(json: String) { #expect(failure(of: json) != nil) }

    @Test("null stands for nothing: it is refused as a value and read as absence elsewhere")
    func nullHasNoMeaning() throws {
        let json = text(PolicyJSON.encode(HarborGuide.policy.document))
        #expect(failure(of: json.replacing("\"docs/support/\"", with: "null")) != nil)
        let absent = json.replacing("\"services\": []", with: "\"services\": [], \"calendar\": null")
        #expect(try PolicyJSON.decode(Array(absent.utf8)) == HarborGuide.policy.document)
    }

    @Test func keysOfLaterCompilersAreSkipped() throws {
        let json = text(PolicyJSON.encode(HarborGuide.policy.document))
        let later = json.replacing("\"features\": [", with: "\"changes\": [{\"id\": \"x\"}], \"features\": [")
        #expect(later != json)
        #expect(try PolicyJSON.decode(Array(later.utf8)) == HarborGuide.policy.document)
    }

    @Test func aDocumentOfACompilerThatReadNoProseHasNoClauses() throws {
        var document = HarborGuide.policy.document
        document.clauses = []
        let json = text(PolicyJSON.encode(document))
        let earlier = json.replacing("  \"clauses\": [],\n", with: "")
        #expect(earlier != json)
        #expect(try PolicyJSON.decode(Array(earlier.utf8)) == document)
    }

    @Test func aStanceOfALaterFormatIsNamed() {
        let json = text(PolicyJSON.encode(HarborGuide.policy.document))
        let found = failure(of: json.replacing("\"excluded\"", with: "\"forbidden\""))
        #expect(found?.hasPrefix("/clauses/0/statements/1/stance: ") == true)
    }

    @Test func pointersEscape() {
        #expect(JSONPointer("a/b", "~c", "").description == "/a~1b/~0c/")
    }

    private func failure(of json: String) -> String? {
        do throws(PolicyDecodingError) {
            _ = try PolicyJSON.decode(Array(json.utf8))
            return nil
        } catch {
            return error.description
        }
    }
}
