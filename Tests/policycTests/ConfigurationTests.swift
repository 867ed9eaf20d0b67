import PolicyAnalysis
import PolicyEmit
import SourceText
import Testing

@testable import policyc

/// Reads configuration text and keeps what was said about it.
private func read(_ text: String) -> (configuration: Configuration, complaints: [String]) {
    let file = SourceFile(path: "policyc.yml", text: text)
    var diagnostics = Diagnostics()
    let configuration = ConfigurationReader.read(
        file, folder: ".", zones: TimeZoneNames(), diagnostics: &diagnostics)
    let complaints = diagnostics.sorted.map { diagnostic in
        let place = file.location(of: diagnostic.span.start)
        let help = diagnostic.help.map { " (\($0))" } ?? ""
        return "\(place.line):\(place.column) \(diagnostic.code): \(diagnostic.message)\(help)"
    }
    return (configuration, complaints)
}

@Suite struct ConfigurationTests {
    @Test func variablesAndIncludes() throws {
        let (configuration, complaints) = read(
            """
            version: 1
            guides:
              - path: a.md
                variables: {plan: Gold, port.name: Harbor}
              - path: b.md
            variables:
              plan: Iron
              site: {data: {name: Pier}}
              answer: 24
            includes: [partials, docs//shared]
            """)
        #expect(complaints == [])
        #expect(configuration.includes.map(\.value) == ["partials", "docs/shared"])
        #expect(
            configuration.variables.mapValues(\.value) == [
                "plan": "Iron", "site.data.name": "Pier", "answer": "24",
            ])
        #expect(
            configuration.guides[0].variables.mapValues(\.value) == ["plan": "Gold", "port.name": "Harbor"])
        #expect(read("version: 1\nincludes: partials\n").configuration.includes.map(\.value) == ["partials"])
        let wrong = read("version: 1\nvariables: {a: [b], c: \"\"}\nincludes: ../partials\n").complaints
        #expect(
            wrong == [
                "2:16 config.wrong-type: expected the text of the variable `a`, found a list",
                "2:24 config.bad-value: expected the text of the variable `c`, found blank text",
                "3:11 config.bad-path: the folder `../partials` lies outside of the configuration's "
                    + "(name a folder at or below that of the configuration)",
            ])
    }

    @Test func limits() {
        let (configuration, complaints) = read("version: 1\nlimits: {bytes: 10, findings: 2}\n")
        #expect(complaints == [])
        #expect(configuration.limits[.bytes] == 10 && configuration.limits[.findings] == 2)
        #expect(configuration.limits[.depth] == Limits.Name.depth.standard)
        #expect(configuration.limits.markdown.bytes == 10)
        let wrong = read("version: 1\nlimits: {bites: 1, depth: 0, items: 1001, cells: many}\n")
        #expect(
            wrong.complaints == [
                "2:10 config.unknown-key: unknown key `bites` (did you mean `bytes`?)",
                "2:27 config.bad-value: expected a number from 1 to 1000, found `0`",
                "2:50 config.bad-value: expected a number from 1 to 536870911, found `many`",
            ])
        #expect(wrong.configuration.limits[.items] == 1001)
    }

    @Test func everyKey() throws {
        let (configuration, complaints) = read(
            """
            version: 1
            guides:
              - path: ./guides//support.md
                name: HarborSupport
                json: generated/harbor.json
                swift: "generated/Harbor.swift"
                schema: generated/policy.schema.json
                source-map: generated/harbor.map.json
                access: package
                enums: nonexhaustive
              - path: ../other.md
            tiers:
              order: [Dock, Pier]
            calendar:
              time-zone: America/Los_Angeles
            vocabulary:
              included: [Sure, yes, 24]
            """)
        #expect(complaints == [])
        try #require(configuration.guides.count == 2)
        let guide = configuration.guides[0]
        #expect(guide.path.value == "guides/support.md")
        #expect(guide.outputs.mapValues(\.value)[.swift] == "generated/Harbor.swift")
        #expect(guide.outputs.count == 4)
        #expect(guide.swiftOptions.namespace == "HarborSupport")
        #expect(guide.swiftOptions.access == .package)
        #expect(guide.swiftOptions.enumsMayGrow)
        #expect(configuration.guides[1].path.value == "../other.md")
        #expect(configuration.guides[1].swiftOptions == SwiftOptions())
        let options = configuration.analysisOptions(for: "guides/support.md", entry: nil)
        #expect(options.tierOrder == .named(["Dock", "Pier"]))
        #expect(options.calendarZone == "America/Los_Angeles")
        #expect(options.vocabulary.phrases == ["included": ["Sure", "yes", "24"]])
        let swift = try #require(guide.outputs[.swift])
        #expect(configuration.file.text(swift.span) == "\"generated/Harbor.swift\"")
    }

    @Test(arguments: [
        ("automatic", TierOrder.automatic), ("ascending", .ascending), ("descending", .descending),
    ])
    func tierOrderWords(_ word: String, _ order: TierOrder) {
        #expect(read("version: 1\ntiers: {order: \(word)}\n").configuration.tierOrder?.value == order)
    }

    @Test func aGuideMayOrderItsOwnTiers() {
        let configuration = read(
            """
            version: 1
            guides:
              - {path: a.md, tiers: {order: [Gold, Iron]}}
              - path: b.md
            tiers: {order: descending}
            """
        ).configuration
        let orders = configuration.guides.map { configuration.analysisOptions(for: "x", entry: $0).tierOrder }
        #expect(orders == [.named(["Gold", "Iron"]), .descending])
    }

    @Test func allComplaintsAreMadeAtOnce() {
        let (_, complaints) = read(
            """
            version: 2
            guide: []
            guides:
              - pth: a.md
                json: ../out.json
                swift: /tmp/x.swift
                schema: generated/
                access: publc
              - nothing here
            tiers: {order: upward}
            calendar: {time-zone: America/Los_Angles}
            vocabulary: {purchaseable: [x], included: sure, zone: [ICT, ICT = Asia/Bangkok]}
            """)
        #expect(
            complaints == [
                "1:10 config.bad-value: this policyc reads version 1, found `2` (write `version: 1`)",
                "2:1 config.unknown-key: unknown key `guide` (did you mean `guides`?)",
                "4:5 config.missing-key: the key `path` is missing (add `path: guides/support.md`)",
                "4:5 config.unknown-key: unknown key `pth` (did you mean `path`?)",
                "5:11 config.bad-path: the output `../out.json` leaves the folder of the configuration "
                    + "(write a path such as `generated/policy.json`)",
                "6:12 config.bad-path: `/tmp/x.swift` is absolute, expected a path relative to this file",
                "7:13 config.bad-path: expected a file, found the folder `generated/` "
                    + "(write a path such as `generated/policy.json`)",
                "8:13 config.bad-value: expected `public`, `package` or `internal`, found `publc` "
                    + "(did you mean `public`?)",
                "9:5 config.wrong-type: expected a map with the keys `path`, `name`, `json`, `swift`, `schema`, "
                    + "`source-map`, `account-json`, `access`, `enums`, `tiers` and `variables`, found a string",
                "10:16 config.bad-value: expected `automatic`, `ascending` or `descending`, found `upward`",
                "11:23 config.unknown-time-zone: unknown time zone `America/Los_Angles` "
                    + "(did you mean `America/Los_Angeles`?)",
                "12:14 config.unknown-key: unknown key `purchaseable` (did you mean `purchasable`?)",
                "12:43 config.wrong-type: expected a list, found a string",
                "12:56 config.bad-value: expected words and what they mean, found `ICT` "
                    + "(write `the words = Asia/Bangkok`, with the name of an IANA zone)",
            ])
    }

    @Test(arguments: [
        ("", "1:1 config.wrong-type: expected a map with the keys"),
        ("just text", "1:1 config.wrong-type: expected a map with the keys"),
        ("guides: []", "1:1 config.missing-key: the key `version` is missing"),
        ("version: 1\nguides: a.md", "2:9 config.wrong-type: expected a list, found a string"),
        ("version: 1\nguides: []", "2:9 config.bad-value: the list is empty"),
        ("version: 1\nguides:\n- path: ~", "3:9 config.wrong-type: expected a path, found nothing"),
        ("version: 1\nguides:\n- {path: a.md, name: 1st}", "3:22 config.bad-value: expected a Swift name"),
        ("version: 1\nversion: 1", "2:1 config.duplicate-key: key `version` stands twice in one map"),
        (
            "version: 1\n  x: 2",
            "2:4 config.syntax: the configuration is not valid YAML: mapping values are not allowed"
        ),
        ("version: [1", "1:12 config.syntax: the configuration is not valid YAML: did not find expected"),
        ("version: *x", "1:10 config.syntax: the configuration is not valid YAML: found undefined alias"),
        (
            "a\u{1}b: 1",
            "1:2 config.syntax: the configuration is not valid YAML: control characters are not allowed"
        ),
        (
            "--- {version: 1}\n--- {version: 1}",
            "2:1 config.syntax: the configuration is not valid YAML: but found another document"
        ),
        (
            "version: 1\ntiers: {order: [Gold, gold, Gold]}",
            "2:29 config.bad-value: the tier `Gold` is named twice"
        ),
        ("version: 1\ncalendar: {time-zone: EST}", "2:23 config.unknown-time-zone: unknown time zone `EST`"),
        (
            "version: 1\ncalendar: {time-zone: los angeles}",
            "2:23 config.unknown-time-zone: unknown time zone `los angeles` (did you mean `America/Los_Angeles`?)"
        ),
        (
            "version: 1\nguides:\n- {path: a.md, json: o.json}\n- {path: b.md, json: ./o.json}",
            "4:22 config.output-clash: the output `o.json` is an output too"
        ),
        (
            "version: 1\nguides:\n- {path: a.md, json: a.md}",
            "3:22 config.output-clash: the output `a.md` is a guide too"
        ),
        (
            "version: 1\nguides:\n- {path: a.md, json: policyc.yml}",
            "3:22 config.output-clash: the output `policyc.yml` is this configuration too"
        ),
        (
            "version: 1\nguides:\n- {path: a.md}\n- {path: a.md}",
            "4:10 config.output-clash: `a.md` is listed twice"
        ),
        ("\u{FEFF}version: 1\nzones: 1", "2:1 config.unknown-key: unknown key `zones`"),
        ("version: 1 # ❌\r\nvocabulary: {❌: [x]}", "2:14 config.unknown-key: unknown key `❌`"),
    ])
    func complaints(_ text: String, _ expected: String) throws {
        let first = try #require(read(text).complaints.first)
        #expect(first.hasPrefix(expected), "\(first)")
    }

    @Test func notUTF8() {
        var diagnostics = Diagnostics()
        let file = SourceFile(path: "policyc.yml", bytes: Array("version: 1\nx: ".utf8) + [0xE9, 0x0A])
        _ = ConfigurationReader.read(file, folder: ".", zones: TimeZoneNames(), diagnostics: &diagnostics)
        #expect(diagnostics.sorted.map(\.message) == ["the configuration is not UTF-8"])
        #expect(diagnostics.sorted.first?.span.start == 14)
    }

    /// Text made to exhaust a reader. Described by parts, since a log of the arguments would be megabytes.
    struct Bomb: CustomTestStringConvertible {
        var before = ""
        var part: String
        var times: Int
        var after = ""

        var text: String { before + String(repeating: part, count: times) + after }
        var testDescription: String { "\(times) times `\(part)`" }
    }

    /// Each is an error and neither a crash nor a hang.
    @Test(
        .timeLimit(.minutes(10)),
        arguments: [
            Bomb(part: "[", times: 100_000), Bomb(part: "{a: ", times: 100_000),
            Bomb(part: "- ", times: 100_000),
            Bomb(part: "? ", times: 100_000),
            Bomb(part: "[", times: 900, after: String(repeating: "]", count: 900)),
            Bomb(before: "version: 1\nvocabulary:\n  included: [", part: "x, ", times: 50_000, after: "]"),
            Bomb(before: "vocabulary:\n  included: [❌, ", part: "x, ", times: 50_000, after: "]"),
            Bomb(before: "a: &a [x]\nb: [", part: "*a, ", times: 33, after: "]"),
        ])
    func bombs(_ bomb: Bomb) {
        #expect(!read(bomb.text).complaints.isEmpty)
    }

    /// A key that is an alias is compared by all that it stands for.
    @Test func aliasesAsKeys() {
        let levels = (0..<60).map { "b\($0): &b\($0) [*\($0 == 0 ? "a" : "b\($0 - 1)"), x]\n" }.joined()
        #expect(read("a: &a [x, x]\n" + levels + "? *b59\n: 1").complaints.first?.contains("aliases") == true)
        #expect(read("a: &a [x]\n? *a\n: 1").complaints.contains { $0.contains("unknown key") })
    }
}

@Suite struct TimeZoneNamesTests {
    @Test(arguments: [
        "America/Los_Angeles", "UTC", "Europe/Berlin", "America/Argentina/Buenos_Aires", "Etc/GMT+5",
    ])
    func known(_ name: String) {
        #expect(TimeZoneNames().contains(name))
    }

    @Test(arguments: [
        "PST", "EST", "America", "america/los_angeles", "../../etc/passwd", "America/../Europe/Berlin",
        "America/",
        "posix/America/New_York", "",
    ])
    func unknown(_ name: String) {
        #expect(!TimeZoneNames().contains(name))
        #expect(!TimeZoneNames(folder: "/nowhere").contains(name) || name == "america/los_angeles")
    }

    @Test func withoutZoneFilesTheShapeCounts() {
        #expect(TimeZoneNames(folder: "/nowhere").contains("America/Anywhere"))
        #expect(!TimeZoneNames(folder: "/nowhere").contains("Nowhere/Anywhere"))
    }
}
