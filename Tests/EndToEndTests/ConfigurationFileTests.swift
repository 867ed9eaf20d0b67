import Foundation
import Testing

@Suite struct ConfigurationFileTests {
    @Test func complaintsHaveTheirPlace() throws {
        let sandbox = try Sandbox()
        try sandbox.write("version: 1\nguide: []\ntiers:\n\torder: up\n", to: "policyc.yml")
        let syntax = try sandbox.run("compile")
        #expect(syntax.code == 2)
        #expect(syntax.errors.hasPrefix("policyc.yml:4:1: error: not valid YAML: "))
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
    @Test(.enabled(if: Program.hasSchemaValidator, "python3-jsonschema is not installed"))
    func schemaAcceptsWhatTheReaderAccepts() throws {
        let sandbox = try Sandbox()
        try sandbox.write(try sandbox.run("schema", "config").output, to: "schema.json")
        let script = """
            import json, sys, jsonschema
            schema = json.load(open("schema.json"))
            jsonschema.Draft202012Validator.check_schema(schema)
            sys.exit(0 if jsonschema.Draft202012Validator(schema).is_valid(json.load(open("config.json"))) else 1)
            """
        try sandbox.write(script, to: "validate.py")
        let good = #"""
            {"version": 1, "guides": [{"path": "a.md", "name": "A", "json": "a.json", "enums": "exhaustive"}],
             "tiers": {"order": ["Gold"]}, "calendar": {"time-zone": "UTC"}, "vocabulary": {"included": ["yes"]}}
            """#
        for (text, accepted) in [
            (good, true), (good.replacing("\"version\": 1, ", with: ""), false),
            (good.replacing("\"json\"", with: "\"jsn\""), false),
            (good.replacing("exhaustive", with: "exhausting"), false),
            (good.replacing("\"a.json\"", with: "\"/a.json\""), false),
            (good.replacing("[\"Gold\"]", with: "\"upward\""), false),
            (good.replacing("\"UTC\"", with: "\"EST\""), false),
            (good.replacing("[\"yes\"]", with: "\"yes\""), false),
        ] {
            // JSON is YAML, so both read the same bytes.
            try sandbox.write(text, to: "config.json")
            #expect(try sandbox.shell("/usr/bin/python3 validate.py").code == (accepted ? 0 : 1), "\(text)")
            let errors = try sandbox.run("check", "--config", "config.json").errors
            #expect(errors.contains("[config.") == !accepted, "\(errors)")
        }
    }
}
