import SourceText

/// A value of YAML with its type by the core schema of YAML 1.2.2 (section 10.3.2), which is what site generators read:
/// `yes` is a string there, and so is a date.
public struct YAMLValue: Sendable {
    public var kind: Kind
    public var span: SourceSpan
    /// A scalar as it reads, whatever its type; nil for null, lists and maps.
    public internal(set) var scalarText: String?

    public indirect enum Kind: Sendable {
        case null
        case bool(Bool)
        case int(Int)
        case double(Double)
        case string(String)
        case sequence([YAMLValue])
        case mapping([Entry])
    }

    /// A key of a map and its value.
    public struct Entry: Sendable {
        public let key: Sourced<String>
        public let value: YAMLValue
    }

    init(kind: Kind, span: SourceSpan) {
        self.kind = kind
        self.span = span
    }

    /// The text of a string.
    public var string: String? {
        if case .string(let text) = kind { text } else { nil }
    }

    /// What the value is, for "expected a list, found …".
    public var described: String {
        switch kind {
        case .null: "nothing"
        case .int: "an integer"
        default: "a " + typeName
        }
    }

    /// The name of the type.
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
    public static func resolving(plain text: String) -> YAMLValue.Kind {
        switch text {
        case "", "~", "null", "Null", "NULL": return .null
        case "true", "True", "TRUE": return .bool(true)
        case "false", "False", "FALSE": return .bool(false)
        default: return integer(text) ?? number(text) ?? .string(text)
        }
    }

    /// `[-+]?[0-9]+`, `0o[0-7]+` and `0x[0-9a-fA-F]+`. What is too large for a machine word stays as it is written.
    private static func integer(_ text: String) -> YAMLValue.Kind? {
        let radix = text.hasPrefix("0x") ? 16 : text.hasPrefix("0o") ? 8 : 10
        let digits = radix == 10 ? text.drop(atMostOne: "+-") : text.dropFirst(2)
        guard digits.first?.isHexDigit ?? false else { return nil }
        return Int(radix == 10 ? text[...] : digits, radix: radix).map { .int($0) }
    }

    /// `[-+]? ( \. [0-9]+ | [0-9]+ ( \. [0-9]* )? ) ( [eE] [-+]? [0-9]+ )?`, infinity, and not a number.
    private static func number(_ text: String) -> YAMLValue.Kind? {
        let unsigned = text.drop(atMostOne: "+-")
        if [".inf", ".Inf", ".INF"].contains(unsigned) {
            return .double(text.first == "-" ? -.infinity : .infinity)
        }
        if [".nan", ".NaN", ".NAN"].contains(text) { return .double(.nan) }
        let whole = unsigned.prefix(while: isDigit)
        var rest = unsigned.dropFirst(whole.count)
        let hasPoint = rest.first == "."
        if hasPoint { rest = rest.dropFirst() }
        let fraction = rest.prefix(while: isDigit)
        rest = rest.dropFirst(fraction.count)
        let hasExponent = rest.first == "e" || rest.first == "E"
        let exponent = hasExponent ? rest.dropFirst() : rest
        guard !whole.isEmpty || !fraction.isEmpty, hasPoint || hasExponent,
            hasExponent ? isExponent(exponent) : exponent.isEmpty
        else { return nil }
        let sign = text.first == "-" ? "-" : ""
        let number = Double("\(sign)0\(whole).\(fraction)0e\(hasExponent ? exponent : "0")")
        // What is too large for a floating point number stays as it is written, too.
        return number.flatMap { $0.isFinite ? .double($0) : nil }
    }

    private static func isExponent(_ text: Substring) -> Bool {
        let digits = text.drop(atMostOne: "+-")
        return !digits.isEmpty && digits.allSatisfy(isDigit)
    }

    private static func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) }
}

extension StringProtocol {
    /// The text without a first character that is one of these.
    fileprivate func drop(atMostOne characters: String) -> SubSequence {
        first.map(characters.contains) ?? false ? dropFirst() : self[...]
    }
}
