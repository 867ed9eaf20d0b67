// Doors of other rooms that are not there yet, each behind one function.

/// The JSON Schema of the source map. To become `PolicySchema.sourceMap`.
func sourceMapSchema() -> [UInt8] {
    let position: JSONValue = ["type": "integer", "minimum": 1]
    let schema: JSONValue = [
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "policyc source map",
        "description": "from JSON Pointers into the policy to places in the guide",
        "type": "object",
        "propertyNames": ["pattern": "^(/.*)?$"],
        "additionalProperties": [
            "type": "object",
            "additionalProperties": false,
            "required": ["startLine", "startColumn", "endLine", "endColumn"],
            "properties": [
                "startLine": position, "startColumn": position, "endLine": position, "endColumn": position,
            ],
        ],
    ]
    return schema.encoded
}
