/// A value of a guide's front matter, with its YAML type.
///
/// YAML's null has no case: a key without a value is as good as no key. Dates stay strings as written.
public enum MetadataValue: Hashable, Sendable {
    case string(String)
    case bool(Bool)
    case int(Int)
    case double(Double)
    case array([MetadataValue])
    case object([String: MetadataValue])

    /// A number as JSON knows it: `1.0` is 1, and what is no number (YAML's `.nan`, `.inf`) is a word.
    public static func number(_ value: Double) -> MetadataValue {
        guard value.isFinite else {
            return .string(value.isNaN ? ".nan" : value < 0 ? "-.inf" : ".inf")
        }
        // Not `Int(exactly:)`: it rounds with the C library's functions, which a program without them cannot link.
        guard value >= -0x1p63, value < 0x1p63 else { return .double(value) }
        let whole = Int(value)
        return Double(whole) == value ? .int(whole) : .double(value)
    }
}

extension MetadataValue: Codable {
    public init(from decoder: any Decoder) throws {
        if (try? decoder.unkeyedContainer()) != nil {
            self = .array(try [MetadataValue](from: decoder))
        } else if (try? decoder.container(keyedBy: AnyKey.self)) != nil {
            self = .object(try [String: MetadataValue](from: decoder))
        } else {
            self = try Self.scalar(decoder.singleValueContainer())
        }
    }

    private static func scalar(_ container: any SingleValueDecodingContainer) throws -> MetadataValue {
        // Booleans first: some decoders hand out 1 for true.
        if let value = try? container.decode(Bool.self) { return .bool(value) }
        if let value = try? container.decode(Int.self) { return .int(value) }
        if let value = try? container.decode(Double.self) { return .double(value) }
        if let value = try? container.decode(String.self) { return .string(value) }
        throw DecodingError.dataCorruptedError(
            in: container,
            debugDescription: "expected a string, a number, true, false, an array or an object")
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .string(let value): try container.encode(value)
        case .bool(let value): try container.encode(value)
        case .int(let value): try container.encode(value)
        case .double(let value): try container.encode(value)
        case .array(let value): try container.encode(value)
        case .object(let value): try container.encode(value)
        }
    }
}

/// Any key, to ask whether there are keys at all.
private struct AnyKey: CodingKey {
    var stringValue: String
    var intValue: Int? { nil }

    init?(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
}
