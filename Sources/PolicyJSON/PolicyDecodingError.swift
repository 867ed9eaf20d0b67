/// Why some bytes are not the policy JSON that this library reads.
public struct PolicyDecodingError: Error, Hashable, Sendable {
    /// What is wrong, in lower case and without a final stop.
    public var message: String
    /// Where: the value that is wrong, or the object in which something is missing.
    public var pointer: JSONPointer

    public init(_ message: String, at pointer: JSONPointer) {
        self.message = message
        self.pointer = pointer
    }
}

extension PolicyDecodingError: CustomStringConvertible {
    public var description: String {
        pointer == JSONPointer() ? message : "\(pointer): \(message)"
    }
}

extension PolicyDecodingError {
    init(_ error: any Error) {
        switch error {
        case let error as PolicyDecodingError: self = error
        case DecodingError.keyNotFound(let key, let context):
            self.init("the key `\(key.stringValue)` is missing", at: JSONPointer(context.codingPath))
        case DecodingError.typeMismatch(let type, let context):
            self.init("expected \(Self.name(of: type))", at: JSONPointer(context.codingPath))
        case DecodingError.valueNotFound(let type, let context):
            self.init("expected \(Self.name(of: type)), found null", at: JSONPointer(context.codingPath))
        case DecodingError.dataCorrupted(let context):
            self.init(context.debugDescription, at: JSONPointer(context.codingPath))
        default: self.init("\(error)", at: JSONPointer())
        }
    }

    /// What the reader of a JSON file calls a Swift type.
    private static func name(of type: any Any.Type) -> String {
        switch type {
        case is String.Type: "a string"
        case is Int.Type: "a whole number"
        case is Double.Type: "a number"
        case is Bool.Type: "true or false"
        case is [Any].Type: "an array"
        default: "an object"
        }
    }
}

extension JSONPointer {
    fileprivate init(_ path: [any CodingKey]) {
        self.init()
        for key in path { self = appending(key.intValue.map { String($0) } ?? key.stringValue) }
    }
}
