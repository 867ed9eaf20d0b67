/// The few forms of schema that ours are made of. Each has words that say what the value means.
package enum Schema {
    package struct Property {
        var name: String
        var isRequired: Bool
        var schema: JSONValue
    }

    package static func required(_ name: String, _ schema: JSONValue) -> Property {
        Property(name: name, isRequired: true, schema: schema)
    }

    package static func optional(_ name: String, _ schema: JSONValue) -> Property {
        Property(name: name, isRequired: false, schema: schema)
    }

    /// An object. Open ones may have keys that the schema does not name.
    package static func object(
        _ title: String, _ description: String, isOpen: Bool = false, _ properties: [Property]
    ) -> JSONValue {
        .object(objectMembers(title, description, isOpen: isOpen, properties))
    }

    package static func objectMembers(
        _ title: String, _ description: String, isOpen: Bool, _ properties: [Property]
    ) -> JSONObject {
        var named = JSONObject()
        for property in properties { named.add(property.name, property.schema) }
        var object = describedMembers("object", title, description)
        object.add("properties", .object(named))
        object.add("required", .unlessEmpty(properties.filter(\.isRequired).map { .string($0.name) }))
        object.add("additionalProperties", isOpen ? nil : false)
        return object
    }

    /// An object with keys that the guide chose, all with values of one kind.
    package static func dictionary(_ title: String, _ description: String, of value: JSONValue) -> JSONValue {
        var object = describedMembers("object", title, description)
        object.add("additionalProperties", value)
        return .object(object)
    }

    package static func array(_ title: String, _ description: String, of items: JSONValue) -> JSONValue {
        var object = describedMembers("array", title, description)
        object.add("items", items)
        return .object(object)
    }

    package static func string(_ title: String, _ description: String, pattern: String? = nil) -> JSONValue {
        var object = describedMembers("string", title, description)
        object.add("pattern", pattern.map(JSONValue.string))
        return .object(object)
    }

    package static func integer(_ title: String, _ description: String, minimum: Int? = nil) -> JSONValue {
        var object = describedMembers("integer", title, description)
        object.add("minimum", minimum.map(JSONValue.integer))
        return .object(object)
    }

    package static func boolean(_ title: String, _ description: String) -> JSONValue {
        .object(describedMembers("boolean", title, description))
    }

    /// Only present when true.
    package static func flag(_ title: String, _ description: String) -> JSONValue {
        ["title": .string(title), "description": .string(description), "const": true]
    }

    package static func choice(_ title: String, _ description: String, _ words: [String]) -> JSONValue {
        ["title": .string(title), "description": .string(description), "enum": .strings(words)]
    }

    package static func oneOf(_ title: String, _ description: String, _ forms: [JSONValue]) -> JSONValue {
        ["title": .string(title), "description": .string(description), "oneOf": .array(forms)]
    }

    /// A definition used by name, with words for this use of it.
    package static func reference(_ name: String, _ title: String, _ description: String) -> JSONValue {
        ["$ref": .string("#/$defs/" + name), "title": .string(title), "description": .string(description)]
    }

    private static func describedMembers(_ type: String, _ title: String, _ description: String) -> JSONObject
    {
        var object = JSONObject()
        object.add("type", .string(type))
        object.add("title", .string(title))
        object.add("description", .string(description))
        return object
    }
}
