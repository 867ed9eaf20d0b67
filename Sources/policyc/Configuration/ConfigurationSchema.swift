import GuideLint
import PolicyAnalysis
import PolicyJSON

/// The JSON Schema (2020-12) of `policyc.yml`, for editors. It is made from the keys that the reader reads.
enum ConfigurationSchema {
    static var bytes: [UInt8] { JSONWriter.encode(schema) }

    private static let schema: JSONValue = [
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "policyc configuration",
        "type": "object",
        "additionalProperties": false,
        "required": ["version"],
        "properties": [
            "version": ["const": .integer(ConfigurationKey.supportedVersion)],
            "guides": [
                "description": "the guides to compile, each with its outputs", "type": "array", "minItems": 1,
                "items": guide,
            ],
            "tiers": tiers,
            "tables": tables,
            "calendar": calendar,
            "vocabulary": vocabulary,
            "variables": variables,
            "includes": [
                "description": "the folders that included files are read from, relative to this file",
                "anyOf": [path("a folder"), ["type": "array", "minItems": 1, "items": path("a folder")]],
            ],
            "vendor": phrases("what the guides call their vendor; otherwise told from the page"),
            "cues": cues,
            "lint": lint,
            "limits": limits,
        ],
    ]

    private static var limits: JSONValue {
        var names = JSONObject()
        for name in Limits.Name.allCases {
            names.add(
                name.rawValue,
                [
                    "description": .string(name.summary), "type": "integer", "minimum": 1,
                    "maximum": .integer(name.highest), "default": .integer(name.standard),
                ])
        }
        return [
            "description": "how much a page may ask for; what lies beyond is not read, and said to be so",
            "type": "object",
            "additionalProperties": false,
            "properties": .object(names),
        ]
    }

    private static let lint: JSONValue = [
        "description": "what docs-lint is told",
        "type": "object",
        "additionalProperties": false,
        "properties": [
            "root": path("the folder of the site, which absolute links start from"),
            "exclude": phrases(
                "patterns of pages and folders that are not checked, from the folder of this file"),
            "baseline": path(
                "the file of findings that are put up with; `policyc lint --update-baseline` writes it"),
            "rules": levels,
            "overrides": [
                "description": "levels for some paths; the last one that names a path and a rule counts",
                "type": "array", "minItems": 1,
                "items": [
                    "type": "object",
                    "additionalProperties": false,
                    "required": ["files"],
                    "properties": [
                        "files": [
                            "anyOf": [
                                ["type": "string", "minLength": 1],
                                ["type": "array", "items": ["type": "string", "minLength": 1]],
                            ]
                        ],
                        "rules": levels,
                    ],
                ],
            ],
            "reviewed-max-age": [
                "description": "the days after which a page should have been reviewed again",
                "type": "integer",
                "minimum": 0,
            ],
            "required-keys": phrases("keys that every page's front matter must have"),
            "components": phrases("components that pages may use; without any, all names are good"),
        ],
    ]

    private static var levels: JSONValue {
        var codes = JSONObject()
        for rule in Rule.all { codes.add(rule.code.name, choice(rule.summary, ConfigurationKey.levels)) }
        return [
            "description": "how much the findings of each rule matter", "type": "object",
            "additionalProperties": false, "properties": .object(codes),
        ]
    }

    private static let guide: JSONValue = [
        "type": "object",
        "additionalProperties": false,
        "required": ["path"],
        "properties": [
            "path": path("the Markdown file, relative to this one"),
            "name": [
                "description": "the Swift namespace; otherwise made from the title", "type": "string",
                "minLength": 1,
            ],
            "json": path("where the policy goes as JSON"),
            "swift": path("where the policy goes as Swift"),
            "schema": path("where the JSON Schema of the policy goes"),
            "source-map": path("where the places of the JSON's parts go"),
            "account-json": path("where the account of the guide's sentences and cells goes"),
            "access": choice("the access level of the Swift", ConfigurationKey.access),
            "enums": choice("whether the Swift enums may grow", ConfigurationKey.enums),
            "tiers": tiers,
            "variables": variables,
        ],
    ]

    private static let variables: JSONValue = [
        "description": "what tags of templates stand for, by the names of their variables, as plain text",
        "type": "object",
        "additionalProperties": ["type": ["string", "number", "boolean", "object"]],
    ]

    private static let tiers: JSONValue = [
        "type": "object",
        "additionalProperties": false,
        "properties": [
            "order": [
                "description": "how the columns run, or the names of the tiers, lowest first",
                "anyOf": [
                    ["enum": .array(ConfigurationKey.tierOrders.map(JSONValue.string))], phrases("tiers"),
                ],
            ]
        ],
    ]

    private static let tables: JSONValue = [
        "description": "what the tables below a heading are, where the page does not say",
        "type": "array", "minItems": 1,
        "items": [
            "type": "object",
            "additionalProperties": false,
            "required": ["heading"],
            "properties": [
                "heading": [
                    "description": "the heading right above, as a reader sees it", "type": "string",
                    "minLength": 1,
                ],
                "tiers": choice("where the names of the tiers stand", ConfigurationKey.tableSides),
                "tier": [
                    "description": "the tier for which all of a table by severity holds", "type": "string",
                    "minLength": 1,
                ],
            ],
        ],
    ]

    private static let calendar: JSONValue = [
        "type": "object",
        "additionalProperties": false,
        "properties": [
            "time-zone": [
                "description": "the IANA zone of business time, such as America/New_York", "type": "string",
                "pattern": "^(UTC|[A-Z][A-Za-z]+(/[A-Za-z0-9_+-]+)+)$",
            ]
        ],
    ]

    private static let vocabulary: JSONValue = [
        "description": "words of the guide that the compiler does not know, by kind",
        "type": "object",
        "additionalProperties": false,
        "properties": vocabularyKinds,
    ]

    private static var vocabularyKinds: JSONValue {
        var kinds = JSONObject()
        for kind in VocabularyAdditions.kinds { kinds.add(kind, phrases("phrases")) }
        return .object(kinds)
    }

    private static let cues: JSONValue = [
        "description": "words that decide the stance of a sentence, by stance",
        "type": "object",
        "additionalProperties": false,
        "properties": stances,
    ]

    private static var stances: JSONValue {
        var kinds = JSONObject()
        for stance in ConfigurationKey.stances { kinds.add(stance, phrases("cues")) }
        return .object(kinds)
    }

    private static func path(_ description: String) -> JSONValue {
        ["description": .string(description), "type": "string", "minLength": 1, "pattern": "^[^/]"]
    }

    private static func choice(_ description: String, _ choices: [String]) -> JSONValue {
        ["description": .string(description), "enum": .array(choices.map(JSONValue.string))]
    }

    private static func phrases(_ description: String) -> JSONValue {
        [
            "description": .string(description), "type": "array", "minItems": 1,
            "items": ["type": ["string", "number", "boolean"]],
        ]
    }
}
