import SourceText

/// A page's front matter: keys and values with their YAML types and places, in the order of the page.
public struct FrontMatter: Sendable {
    /// With its delimiter lines.
    public let span: SourceSpan
    public let entries: [Entry]

    public struct Entry: Sendable {
        public let key: Sourced<String>
        public let value: YAMLValue
    }

    /// The value of a key at the top.
    public subscript(key: String) -> YAMLValue? {
        entries.first { $0.key.value == key }?.value
    }
}

/// A value of YAML with its type by the core schema of YAML 1.2.2 (section 10.3.2), which is what site generators read:
/// `yes` is a string there, and so is a date.
public struct YAMLValue: Sendable {
    public var kind: Kind
    public var span: SourceSpan

    public indirect enum Kind: Sendable {
        case null
        case bool(Bool)
        case int(Int)
        case double(Double)
        case string(String)
        case sequence([YAMLValue])
        case mapping([FrontMatter.Entry])
    }

    /// The text of a string.
    public var string: String? {
        if case .string(let text) = kind { text } else { nil }
    }

    /// The name of the type, as messages say it.
    public var typeName: String {
        switch kind {
        case .null: "null"
        case .bool: "boolean"
        case .int: "integer"
        case .double: "number"
        case .string: "string"
        case .sequence: "list"
        case .mapping: "map"
        }
    }
}

extension YAMLValue.Kind {
    /// The type of a plain scalar, by the core schema's regular expressions.
    static func resolving(plain text: String) -> YAMLValue.Kind {
        switch text {
        case "", "~", "null", "Null", "NULL": return .null
        case "true", "True", "TRUE": return .bool(true)
        case "false", "False", "FALSE": return .bool(false)
        default: return integer(text) ?? number(text) ?? .string(text)
        }
    }

    private static func integer(_ text: String) -> YAMLValue.Kind? {
        if text.hasPrefix("0x") { return digits(text.dropFirst(2), radix: 16) }
        if text.hasPrefix("0o") { return digits(text.dropFirst(2), radix: 8) }
        let unsigned = text.first == "-" || text.first == "+" ? text.dropFirst() : text[...]
        guard digits(unsigned, radix: 10) != nil || !unsigned.isEmpty,
            unsigned.utf8.allSatisfy({ (0x30...0x39).contains($0) })
        else { return nil }
        // A number too large for a machine word stays as it is written.
        return Int(text).map { .int($0) }
    }

    private static func digits(_ text: Substring, radix: Int) -> YAMLValue.Kind? {
        guard let first = text.first, first != "-", first != "+" else { return nil }
        return Int(text, radix: radix).map { .int($0) }
    }

    private static func number(_ text: String) -> YAMLValue.Kind? {
        let unsigned = text.first == "-" || text.first == "+" ? text.dropFirst() : text[...]
        switch unsigned {
        case ".inf", ".Inf", ".INF": return .double(text.first == "-" ? -.infinity : .infinity)
        default: break
        }
        if text == ".nan" || text == ".NaN" || text == ".NAN" { return .double(.nan) }
        guard unsigned.utf8.first.map({ (0x30...0x39).contains($0) || $0 == UInt8(ascii: ".") }) ?? false,
            unsigned.utf8.contains(where: { (0x30...0x39).contains($0) }),
            unsigned.utf8.allSatisfy({ (0x30...0x39).contains($0) || Self.numberBytes.contains($0) })
        else { return nil }
        // Too many digits for a whole number would lose some of them as a floating point one.
        guard unsigned.utf8.contains(where: { Self.numberBytes.contains($0) }) else { return nil }
        return Double(text.hasSuffix(".") ? text + "0" : text).map { .double($0) }
    }

    private static let numberBytes = Set(".eE+-".utf8)
}
