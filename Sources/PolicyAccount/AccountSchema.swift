import PolicyJSON

extension Account {
    /// The JSON Schema (2020-12) of `encoded(guide:in:)`.
    public static var schema: [UInt8] { JSONWriter.encode(schemaValue) }

    private static var schemaValue: JSONValue {
        var members = Schema.objectMembers(
            "Account of a support guide", "What became of each block of the guide and of each part of it.",
            isOpen: false,
            [
                Schema.required("formatVersion", ["const": 1]),
                Schema.required("guide", Schema.string("Guide", "The path of the guide.")),
                Schema.required(
                    "blocks", Schema.array("Blocks", "In the order of the page.", of: block)),
                Schema.optional("findings", codes("Findings about the page as a whole.")),
                Schema.required(
                    "numbers",
                    Schema.dictionary(
                        "Numbers", "How many blocks, and parts of each kind, there are of each fate.",
                        of: count)),
            ])
        members.add("$schema", PolicySchema.dialect)
        members.add("$id", "urn:policyc:account:1")
        members.add("$defs", ["place": PolicySchema.place])
        return .object(members)
    }

    private static var block: JSONValue {
        Schema.object(
            "Block", "A heading, paragraph, list, table or other block that stands in no other one.",
            [
                Schema.required("kind", Schema.choice("Kind", "", BlockKind.allCases.map(\.rawValue))),
                Schema.required("fate", fate("The one that counts most among those of its parts.")),
                Schema.required("place", place),
                Schema.required("parts", Schema.array("Parts", "In the order of the page.", of: part)),
            ])
    }

    private static var part: JSONValue {
        Schema.object(
            "Part", "A sentence, a cell, a key of the front matter or another part with a fate of its own.",
            [
                Schema.required("kind", Schema.choice("Kind", "", PartKind.allCases.map(\.rawValue))),
                Schema.required("fate", fate("What became of it.")),
                Schema.required("place", place),
                Schema.optional("text", Schema.string("Text", "As a reader sees it.")),
                Schema.optional("findings", codes("The codes of the findings at its place.")),
                Schema.optional(
                    "nodes",
                    Schema.array(
                        "Nodes", "JSON Pointers to the places of the policy JSON that say it.",
                        of: ["type": "string", "format": "json-pointer"])),
            ])
    }

    private static var place: JSONValue { Schema.reference("place", "Place", "Where it stands.") }

    private static func fate(_ description: String) -> JSONValue {
        Schema.choice("Fate", description, Fate.allCases.map(\.rawValue))
    }

    private static func codes(_ description: String) -> JSONValue {
        Schema.array("Findings", description, of: ["type": "string"])
    }

    private static var count: JSONValue {
        Schema.object(
            "Count", "How many there are of each fate.",
            (Fate.allCases.map(\.rawValue) + ["total"]).map {
                Schema.required($0, Schema.integer($0, "", minimum: 0))
            })
    }
}
