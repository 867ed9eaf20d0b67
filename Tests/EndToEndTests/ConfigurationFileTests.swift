import Foundation
import TestTools
import Testing

@Suite struct ConfigurationFileTests {
    @Test func complaintsHaveTheirPlace() throws {
        let sandbox = try Sandbox()
        try sandbox.write("version: 1\nguide: []\ntiers:\n\torder: up\n", to: "policyc.yml")
        let syntax = try sandbox.run("compile")
        #expect(syntax.code == 2)
        #expect(syntax.errors.hasPrefix("policyc.yml:4:1: error: the configuration is not valid YAML: "))
        try sandbox.write("version: 1\nguide: []\n", to: "policyc.yml")
        let unknown = try sandbox.run("compile")
        #expect(unknown.code == 2)
        #expect(
            unknown.errors == """
                policyc.yml:2:1: error: unknown key `guide` [config.unknown-key]
                    2 | guide: []
                      | ^^^^^
                      = help: did you mean `guides`?

                """)
    }

    @Test func foundFromBelow() throws {
        let sandbox = try Sandbox()
        try sandbox.write("version: 3\n", to: ".policyc.yml")
        try sandbox.makeFolder("a/b")
        let run = try sandbox.shell("cd a/b && \"$POLICYC\" check")
        #expect(run.code == 2)
        #expect(run.errors.hasPrefix("../../.policyc.yml:1:10: error:"))
    }

    @Test func twoAreOneTooMany() throws {
        let sandbox = try Sandbox()
        try sandbox.write("version: 1\n", to: "policyc.yml")
        try sandbox.write("version: 1\n", to: ".policyc.yml")
        let run = try sandbox.run("check")
        #expect(run.code == 2)
        #expect(run.errors.contains("both `policyc.yml` and `.policyc.yml` are there"))
        #expect(try sandbox.run("check", "--config", "policyc.yml").errors.contains("lists none"))
    }

    @Test func missingAndTooLarge() throws {
        let sandbox = try Sandbox()
        let missing = try sandbox.run("check", "--config", "nope.yml")
        #expect(missing.code == 2)
        #expect(missing.errors.contains("cannot read the configuration `nope.yml`"))
        try sandbox.write(String(repeating: "# x\n", count: 400_000), to: "big.yml")
        let large = try sandbox.run("check", "--config", "big.yml")
        #expect(large.code == 2)
        #expect(large.errors == "error: the configuration `big.yml` is larger than 1 MiB\n")
    }

    /// The schema and the reader must agree on what a configuration may say.
    @Test(.enabled(if: SchemaValidator.isInstalled, "python3-jsonschema is not installed"))
    func schemaAcceptsWhatTheReaderAccepts() throws {
        let sandbox = try Sandbox()
        let schema = try sandbox.run("schema", "config").output
        let good = #"""
            {"version": 1, "guides": [{"path": "a.md", "name": "A", "json": "a.json", "enums": "exhaustive"}],
             "tiers": {"order": ["Gold"]}, "calendar": {"time-zone": "UTC"}, "vocabulary": {"included": ["yes"]}}
            """#
        let cases = [
            (good, true), (good.replacing("\"version\": 1, ", with: ""), false),
            (good.replacing("\"json\"", with: "\"jsn\""), false),
            (good.replacing("exhaustive", with: "exhausting"), false),
            (good.replacing("\"a.json\"", with: "\"/a.json\""), false),
            (good.replacing("[\"Gold\"]", with: "\"upward\""), false),
            (good.replacing("\"UTC\"", with: "\"EST\""), false),
            (good.replacing("[\"yes\"]", with: "\"yes\""), false),
            (
                good.replacing("\"a.json\",", with: "\"a.json\", \"tiers\": {\"order\": \"descending\"},"),
                true
            ),
            (good.replacing("\"a.json\",", with: "\"a.json\", \"tiers\": {\"ordr\": [\"A\"]},"), false),
        ]
        let verdicts = try SchemaValidator.verdicts(
            schema: Array(schema.utf8), documents: cases.map { Array($0.0.utf8) })
        #expect(verdicts == cases.map { $0.1 ? "valid" : "broken" })
        for (text, accepted) in cases {
            // JSON is YAML, so both read the same bytes.
            try sandbox.write(text, to: "config.json")
            let errors = try sandbox.run("check", "--config", "config.json").errors
            #expect(errors.contains("[config.") == !accepted, "\(errors)")
        }
    }
}
