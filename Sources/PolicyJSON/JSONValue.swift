/// A JSON value on its way to bytes. There is no null: in the outputs of the compiler, absent means absent.
package enum JSONValue: Hashable, Sendable {
    case string(String)
    case integer(Int)
    case double(Double)
    case bool(Bool)
    case array([JSONValue])
    case object(JSONObject)
}

/// The members of an object in the order they were added; the writer sorts them.
package struct JSONObject: Hashable, Sendable {
    package struct Member: Hashable, Sendable {
        package var key: String
        package var value: JSONValue
    }

    package private(set) var members: [Member] = []

    package init() {}

    /// Adds a member; a key without a value leaves no trace. The caller sees to it that keys are unique.
    package mutating func add(_ key: String, _ value: JSONValue?) {
        guard let value else { return }
        members.append(Member(key: key, value: value))
    }
}

extension JSONValue {
    /// The array, or nil where an empty list is written by leaving its key out.
    package static func unlessEmpty(_ values: [JSONValue]) -> JSONValue? {
        values.isEmpty ? nil : .array(values)
    }

    package static func strings(_ values: some Sequence<String>) -> JSONValue {
        .array(values.map(JSONValue.string))
    }

    /// An object with keys that the guide chose.
    static func dictionary<Value>(_ values: [String: Value], _ transform: (Value) -> JSONValue) -> JSONValue {
        var object = JSONObject()
        for (key, value) in values { object.add(key, transform(value)) }
        return .object(object)
    }
}

extension JSONValue: ExpressibleByDictionaryLiteral {
    package init(dictionaryLiteral elements: (String, JSONValue?)...) {
        var object = JSONObject()
        for (key, value) in elements { object.add(key, value) }
        self = .object(object)
    }
}

extension JSONValue: ExpressibleByArrayLiteral {
    package init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
}

extension JSONValue: ExpressibleByStringLiteral {
    package init(stringLiteral value: String) { self = .string(value) }
}

extension JSONValue: ExpressibleByIntegerLiteral {
    package init(integerLiteral value: Int) { self = .integer(value) }
}

extension JSONValue: ExpressibleByBooleanLiteral {
    package init(booleanLiteral value: Bool) { self = .bool(value) }
}
