import Foundation
import PolicyFixtures
import PolicyModel
import SupportPolicy
import Testing

@testable import PolicyJSON

@Suite struct EncodingTests {
    @Test func harborIsTheExampleOfTheContract() throws {
        let mismatch = try GoldenFile("harbor.json").mismatch(PolicyJSON.encode(HarborGuide.policy.document))
        #expect(mismatch == nil)
    }

    @Test func anEmptyPolicyHasEmptyLists() {
        let document = PolicyDocument(guide: GuideInfo(path: "g.md", sha256: "00"))
        #expect(
            text(PolicyJSON.encode(document)) == """
                {
                  "clauses": [],
                  "features": [],
                  "formatVersion": 1,
                  "guide": {
                    "frontMatter": {},
                    "path": "g.md",
                    "sha256": "00"
                  },
                  "hours": [],
                  "scopes": [],
                  "services": [],
                  "severities": [],
                  "tiers": []
                }

                """)
    }

    @Test func everyFormOfACell() {
        let entitlement = Entitlement(
            .limited, coverage: Coverage(.businessHours, text: "business hours"), response: .bestEffort,
            quantity: Quantity(.unlimited, noun: "seats"), condition: "urgent only", notes: ["a"],
            bySeverity: ["p1": Entitlement(.included, text: "x")], isInferred: true, text: "…")
        #expect(
            text(JSONWriter.encode(entitlement.json)) == """
                {
                  "availability": "limited",
                  "bySeverity": {
                    "p1": {
                      "availability": "included",
                      "text": "x"
                    }
                  },
                  "condition": "urgent only",
                  "coverage": {
                    "business": true,
                    "text": "business hours"
                  },
                  "inferred": true,
                  "notes": [
                    "a"
                  ],
                  "quantity": {
                    "amount": "unlimited",
                    "noun": "seats"
                  },
                  "response": {
                    "bestEffort": true
                  },
                  "text": "…"
                }

                """)
    }

    @Test func aStatementWithEverythingAndOneWithNothing() {
        let full = StatementInfo(
            .limited, text: "a", cue: "b", tiers: ["gold"], audience: "c", condition: "d", links: ["#e"],
            lead: "f", fact: .eligibility, isPinned: true)
        let clause = ClauseInfo(
            id: "x", heading: "X", statements: [full, StatementInfo(.informative, text: "g")])
        #expect(
            text(JSONWriter.encode(clause.json)) == """
                {
                  "heading": "X",
                  "id": "x",
                  "statements": [
                    {
                      "audience": "c",
                      "condition": "d",
                      "cue": "b",
                      "fact": "eligibility",
                      "lead": "f",
                      "links": [
                        "#e"
                      ],
                      "pinned": true,
                      "stance": "limited",
                      "text": "a",
                      "tiers": [
                        "gold"
                      ]
                    },
                    {
                      "stance": "informative",
                      "text": "g"
                    }
                  ],
                  "trail": []
                }

                """)
    }

    @Test func whatATierIncludesAndWhatHoursAreCalled() {
        let tier = TierInfo(id: "gold", name: "Gold", rank: 2, includes: ["silver"])
        #expect(text(JSONWriter.encode(tier.json)).contains("\"includes\": [\n    \"silver\"\n  ]"))
        let hours = TeamHoursInfo(id: "x", name: "Office Hours", teams: [], text: "", windows: [])
        #expect(text(JSONWriter.encode(hours.json)).contains("\"name\": \"Office Hours\""))
    }

    @Test func windowsWithAndWithoutTheirParts() {
        let coverage = Coverage(
            .windows([CoverageWindow(), CoverageWindow(closes: ClockTime(hour: 24), zone: ZoneReference())]),
            text: "")
        #expect(
            text(JSONWriter.encode(coverage.json)) == """
                {
                  "text": "",
                  "windows": [
                    {},
                    {
                      "closes": "24:00",
                      "zone": {}
                    }
                  ]
                }

                """)
    }

    // One test with a loop: as arguments, these texts would reach the terminal.
    @Test func escapes() {
        let cases = [
            ("a\"b\\c", #""a\"b\\c""#), ("\n\r\t\u{8}\u{C}", #""\n\r\t\b\f""#),
            ("\u{0}\u{1F}", #""\u0000\u001f""#), ("\u{2028}\u{2029}", #""\u2028\u2029""#),
            ("\u{7F}\u{80}\u{9F}\u{A0}", "\"\\u007f\\u0080\\u009f\u{A0}\""),
            ("\u{202E}\u{2066}\u{FEFF}\u{200D}", #""\u202e\u2066\ufeff\u200d""#),
            ("\u{E0041}", #""\udb40\udc41""#), ("é日𝕊❌/", "\"é日𝕊❌/\""),
        ]
        for (string, expected) in cases {
            #expect(text(JSONWriter.encode(.string(string))) == expected + "\n")
        }
    }

    @Test(arguments: [
        (1.0, "1.0"), (0.1, "0.1"), (-0.0, "-0.0"), (1e300, "1e+300"), (.nan, #"".nan""#),
        (.infinity, #"".inf""#), (-.infinity, #""-.inf""#),
    ])
    func doubles(number: Double, expected: String) {
        #expect(text(JSONWriter.encode(.double(number))) == expected + "\n")
    }

    @Test func keysSortByTheirBytes() {
        // By UTF-16 the last two would change places; by String's order the first two would depend on normalization.
        let value: JSONValue = ["\u{1F600}": 1, "\u{FFFD}": 1, "e\u{301}": 1, "z": 1, "Z": 1, "é": 1]
        let keys = text(JSONWriter.encode(value)).split(separator: "\n").compactMap {
            $0.split(separator: "\"").dropFirst().first.map(String.init)
        }
        #expect(
            keys.map { Array($0.utf8) }
                == ["Z", "e\u{301}", "z", "é", "\u{FFFD}", "\u{1F600}"].map { Array($0.utf8) })
    }

    /// The table is fixed so that outputs are; this says when Unicode has moved on.
    @Test func hiddenScalarsAreThoseOfUnicode() {
        let differing = (UInt32(0)...0x10FFFF).compactMap(Unicode.Scalar.init).filter { scalar in
            let categories: [Unicode.GeneralCategory] = [
                .control, .format, .lineSeparator, .paragraphSeparator,
            ]
            return categories.contains(scalar.properties.generalCategory) != scalar.isHidden
        }
        #expect(differing.isEmpty)
    }
}

func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
