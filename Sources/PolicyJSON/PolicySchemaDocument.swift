import SupportPolicy

extension PolicySchema {
    static var policySchema: JSONValue {
        var schema = Schema.objectMembers(
            "Support policy",
            "What a support guide promises, as typed facts. Absent means absent: there are no nulls.",
            isOpen: true, documentProperties)
        schema.add("$schema", dialect)
        schema.add("$id", .string("urn:policyc:policy:\(PolicyDocument.currentFormatVersion)"))
        schema.add("$defs", definitions)
        return .object(schema)
    }

    private static var documentProperties: [Schema.Property] {
        [
            Schema.required(
                "formatVersion",
                [
                    "title": "Format version",
                    "description":
                        "The version of this format. It changes when a reader of the old one would be wrong.",
                    "const": .integer(PolicyDocument.currentFormatVersion),
                ]),
            Schema.required("guide", guide),
            Schema.required("tiers", Schema.array("Tiers", "The tiers of support, lowest first.", of: tier)),
            Schema.required(
                "features",
                Schema.array(
                    "Features", "What tiers get or do not get, in the order of the guide.", of: feature)),
            Schema.required(
                "scopes",
                Schema.array("Scopes", "What support helps with, in the order of the tiers.", of: scope)),
            Schema.required(
                "hours",
                Schema.array("Hours", "When teams are there, as the guide's prose says it.", of: hours)),
            Schema.required(
                "severities",
                Schema.array("Severities", "How urgent issues are, most urgent first.", of: severity)),
            Schema.required(
                "services", Schema.array("Services", "The services offered beside support.", of: service)),
            Schema.required(
                "clauses",
                Schema.array("Clauses", "What the prose says, in the order of the page.", of: clause)),
            Schema.optional("calendar", calendar),
        ]
    }

    private static var definitions: JSONValue {
        [
            "availability": availability, "coverage": coverage, "entitlement": entitlement,
            "metadata": metadata, "response": response, "window": window,
        ]
    }

    private static var guide: JSONValue {
        Schema.object(
            "Guide", "The page that the policy was compiled from.", isOpen: true,
            [
                Schema.required(
                    "path",
                    Schema.string("Path", "Relative to the folder of the configuration, with slashes.")),
                Schema.required(
                    "sha256",
                    Schema.string(
                        "SHA-256", "Of the file's bytes, in lower-case hexadecimal.",
                        pattern: "^[0-9a-f]{64}$")),
                Schema.required(
                    "frontMatter",
                    Schema.dictionary(
                        "Front matter",
                        "All keys of the page's front matter, with the types that YAML gives them.",
                        of: ["$ref": "#/$defs/metadata"])),
                Schema.optional("title", Schema.string("Title", "The title of the page.")),
                Schema.optional(
                    "permalink", Schema.string("Permalink", "Where the page is published, as written.")),
                Schema.optional(
                    "reviewed", Schema.string("Reviewed", "The day of the last review, as written.")),
            ])
    }

    private static var metadata: JSONValue {
        Schema.oneOf(
            "Metadata", "A value of the front matter. Numbers that JSON cannot write are strings.",
            [
                ["type": ["string", "number", "boolean"]],
                ["type": "array", "items": ["$ref": "#/$defs/metadata"]],
                ["type": "object", "additionalProperties": ["$ref": "#/$defs/metadata"]],
            ])
    }

    private static var tier: JSONValue {
        Schema.object(
            "Tier", "A tier of support, such as Gold.",
            [
                id, name,
                Schema.required("rank", Schema.integer("Rank", "1 is the lowest tier.", minimum: 1)),
                Schema.optional("scope", Schema.string("Scope", "The id of the tier's scope.")),
                Schema.optional(
                    "includes",
                    strings(
                        "Includes", "The ids of the tiers of which it has everything, as the prose says it.")),
            ])
    }

    private static var feature: JSONValue {
        Schema.object(
            "Feature", "Something that tiers get or do not get: a channel, a service, a right.",
            [
                id, name, link,
                Schema.optional(
                    "details", Schema.string("Details", "What the guide says of it below its name.")),
                Schema.required(
                    "entitlements",
                    Schema.dictionary(
                        "Entitlements", "What each tier gets of it, by the tier's id.",
                        of: ["$ref": "#/$defs/entitlement"])),
            ])
    }

    private static var scope: JSONValue {
        Schema.object(
            "Scope", "What support helps with.",
            [
                id, name,
                Schema.optional(
                    "title", Schema.string("Title", "The heading of its list in the guide's table.")),
                Schema.required("items", strings("Items", "What it adds itself.")),
                Schema.required("tiers", strings("Tiers", "The ids of the tiers that have it.")),
                Schema.optional(
                    "includes", strings("Includes", "The ids of the scopes whose items it has too.")),
                Schema.optional("explanation", explanation),
            ])
    }

    private static var explanation: JSONValue {
        Schema.object(
            "Explanation", "What the guide's prose says of the scope.",
            [
                Schema.optional(
                    "lead", Schema.string("Lead", "The words before the list, without their colon.")),
                Schema.required(
                    "cumulative",
                    Schema.boolean("Cumulative", "True when it comes on top of the scope below.")),
                Schema.required("items", strings("Items", "The list.")),
            ])
    }

    private static var hours: JSONValue {
        Schema.object(
            "Team hours", "When some teams are there.",
            [
                id,
                Schema.optional("name", Schema.string("Name", "What the guide calls these hours.")),
                Schema.required("teams", strings("Teams", "The teams, as written.")),
                Schema.required("text", Schema.string("Text", "The sentence that says it.")),
                Schema.required(
                    "windows",
                    Schema.array("Windows", "The times of the week.", of: ["$ref": "#/$defs/window"])),
                Schema.optional(
                    "except", Schema.string("Except", "The days that it leaves out, such as public holidays.")
                ),
            ])
    }

    private static var severity: JSONValue {
        Schema.object(
            "Severity", "How urgent an issue is.",
            [
                id, name,
                Schema.required("rank", Schema.integer("Rank", "1 is the most urgent.", minimum: 1)),
                Schema.optional("definition", Schema.string("Definition", "What the guide means by it.")),
            ])
    }

    private static var service: JSONValue {
        Schema.object("Service", "A service offered beside support.", [id, name, link])
    }

    private static var calendar: JSONValue {
        Schema.object(
            "Calendar", "What durations in business time count against.",
            [Schema.required("zone", Schema.string("Zone", "The IANA time zone, such as Europe/Berlin."))])
    }

    // MARK: - Properties that many have

    static var id: Schema.Property {
        Schema.required(
            "id", Schema.string("Id", "The name in kebab-case, unique in its list.", pattern: "^\\S+$"))
    }

    private static var name: Schema.Property {
        Schema.required("name", Schema.string("Name", "The name as the guide writes it."))
    }

    private static var link: Schema.Property {
        Schema.optional("link", Schema.string("Link", "The link of the name, as the guide writes it."))
    }

    static func strings(_ title: String, _ description: String) -> JSONValue {
        Schema.array(title, description, of: ["type": "string"])
    }
}
