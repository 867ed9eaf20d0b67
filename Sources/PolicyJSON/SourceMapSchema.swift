extension PolicySchema {
    static var sourceMapSchema: JSONValue {
        [
            "$schema": dialect,
            "$id": "urn:policyc:source-map:1",
            "title": "Source map of a support policy",
            "description": """
            From JSON Pointer into the policy JSON to the place in the guide that says it. There is an entry for every \
            object that stands for something written in the guide.
            """,
            "type": "object",
            "propertyNames": ["format": "json-pointer", "pattern": "^(/([^~/]|~[01])*)*$"],
            "additionalProperties": place,
        ]
    }

    package static var place: JSONValue {
        Schema.object(
            "Place", "A range of the guide's text.",
            [
                Schema.required("startLine", Schema.integer("Start line", "The first is 1.", minimum: 1)),
                Schema.required(
                    "startColumn",
                    Schema.integer(
                        "Start column", "In UTF-8 bytes from the start of the line; the first is 1.",
                        minimum: 1)),
                Schema.required(
                    "endLine", Schema.integer("End line", "The line that the range ends on.", minimum: 1)),
                Schema.required(
                    "endColumn",
                    Schema.integer("End column", "The column after the last byte of the range.", minimum: 1)),
                Schema.optional(
                    "path",
                    Schema.string(
                        "Path", "The included file that the range is in, where it is not the guide.")),
            ])
    }
}
