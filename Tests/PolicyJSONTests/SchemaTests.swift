import Foundation
import PolicyFixtures
import PolicyModel
import SourceText
import SupportPolicy
import TestTools
import Testing

@testable import PolicyJSON

@Suite(
    .enabled(if: SchemaValidator.isInstalled, "needs /usr/bin/python3 with jsonschema (python3-jsonschema)"))
struct SchemaValidationTests {
    @Test func encodedPoliciesAreValid() throws {
        let documents = (0..<60 as Range<UInt64>).map { seed in
            var random = RandomPolicy(seed: seed)
            return PolicyJSON.encode(random.policy().document)
        }
        let verdicts = try SchemaValidator.verdicts(
            schema: PolicySchema.policy,
            documents: [PolicyJSON.encode(HarborGuide.policy.document)] + documents)
        #expect(verdicts == Array(repeating: "valid", count: 61))
    }

    @Test func brokenPoliciesAreNot() throws {
        let harbor = text(PolicyJSON.encode(HarborGuide.policy.document))
        let edits = [
            ("\"formatVersion\": 1", "\"formatVersion\": 2"), ("\"purchasable\"", "\"buyable\""),
            ("\"coverage\": {", "\"coverge\": {"), ("\"bound\": \"within\",", ""), ("\"17:00\"", "\"17\""),
            ("\"monday\"", "\"Monday\""), ("\"includes\"", "\"include\""),
            ("\"link\": \"#chat\"", "\"link\": null"),
            ("\"amount\": 2,", "\"amount\": \"two\","), ("\"rank\": 1,", "\"rank\": 0,"),
            ("\"services\": []", "\"service\": []"), ("\"clauses\": [", "\"clause\": ["),
            ("\"stance\": \"excluded\"", "\"stance\": \"denied\""), ("\"cue\"", "\"queue\""),
            ("\"cue\": \"recommend\"", "\"pinned\": false"),
            ("\"cue\": \"recommend\"", "\"fact\": \"gossip\""),
            ("\"trail\": [", "\"path\": ["), ("\"sha256\": \"0f", "\"sha256\": \"0F"),
        ]
        let broken = edits.map { harbor.replacing($0.0, with: $0.1) }
        #expect(broken.allSatisfy { $0 != harbor })
        let verdicts = try SchemaValidator.verdicts(
            schema: PolicySchema.policy, documents: broken.map { Array($0.utf8) })
        #expect(verdicts == broken.map { _ in "broken" })
    }

    @Test func laterFactsAreAllowedAtTheTopOnly() throws {
        let harbor = text(PolicyJSON.encode(HarborGuide.policy.document))
        let later = harbor.replacing("\"features\": [", with: "\"changes\": [], \"features\": [")
        let verdicts = try SchemaValidator.verdicts(
            schema: PolicySchema.policy, documents: [Array(later.utf8)])
        #expect(verdicts == ["valid"])
    }

    @Test func sourceMapsAreValid() throws {
        let map = SourceMap.encode(HarborGuide.policy, file: HarborGuide.file)
        let broken = text(map).replacing("\"/tiers/0\"", with: "\"tiers/0\"")
        let verdicts = try SchemaValidator.verdicts(
            schema: PolicySchema.sourceMap, documents: [map, Array(broken.utf8)])
        #expect(verdicts == ["valid", "broken"])
    }
}

@Suite struct SchemaTests {
    /// A schema is documentation: no property goes without words.
    @Test func everyPropertyHasATitleAndADescription() throws {
        for schema in [PolicySchema.policy, PolicySchema.sourceMap] {
            let silent = properties(try #require(JSONReader.read(schema))).filter { property in
                guard case .object(let object) = property.value else { return true }
                return !Set(["title", "description"]).isSubset(of: Set(object.members.map(\.key)))
            }
            #expect(silent.map(\.key) == [])
        }
    }

    private func properties(_ json: JSONValue) -> [JSONObject.Member] {
        switch json {
        case .array(let elements): return elements.flatMap(properties)
        case .object(let object):
            return object.members.flatMap { member -> [JSONObject.Member] in
                guard member.key == "properties", case .object(let named) = member.value else {
                    return properties(member.value)
                }
                return named.members + named.members.flatMap { properties($0.value) }
            }
        default: return []
        }
    }
}
