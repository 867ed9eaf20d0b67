import SourceText

/// Decodes HTML character references such as `&amp;` and `&#x274C;` (CommonMark 0.30 section 2.5).
///
/// The names are HTML's more than two thousand; libcmark knows them all, so a rare name is decoded by parsing it, and
/// remembered.
public struct CharacterReferenceDecoder: Sendable {
    private var known: [[UInt8]: [UInt8]?] = [:]

    public init() {}

    /// A reference at an offset: what it stands for and how many bytes it takes. Nil when none stands there.
    public mutating func decode(_ bytes: [UInt8], at offset: Int) -> (text: [UInt8], length: Int)? {
        guard offset < bytes.count, bytes[offset] == UInt8(ascii: "&") else { return nil }
        // The longest name has 31 letters; the longest number 7 digits.
        let limit = min(bytes.count, offset + 34)
        guard let end = bytes[offset..<limit].firstIndex(of: UInt8(ascii: ";")) else { return nil }
        let name = bytes[(offset + 1)..<end]
        guard let first = name.first else { return nil }
        let length = end + 1 - offset
        if first == UInt8(ascii: "#") {
            return Self.decodeNumber(name.dropFirst()).map { ($0, length) }
        }
        guard first.isASCIILetter, name.allSatisfy(\.isASCIIAlphanumeric) else { return nil }
        return decodeName(Array(name)).map { ($0, length) }
    }

    private static func decodeNumber(_ digits: ArraySlice<UInt8>) -> [UInt8]? {
        let isHexadecimal = digits.first.map { $0 & 0xDF == UInt8(ascii: "X") } ?? false
        let digits = isHexadecimal ? digits.dropFirst() : digits
        guard (1...(isHexadecimal ? 6 : 7)).contains(digits.count),
            digits.allSatisfy({ isHexadecimal ? $0.isHexadecimalDigit : $0.isASCIIDigit }),
            let value = UInt32(String(decoding: digits, as: UTF8.self), radix: isHexadecimal ? 16 : 10)
        else { return nil }
        let scalar = value == 0 ? nil : Unicode.Scalar(value)
        return Array(String(scalar.map(Character.init) ?? "\u{FFFD}").utf8)
    }

    private mutating func decodeName(_ name: [UInt8]) -> [UInt8]? {
        if let common = Self.common[name] { return common }
        if let found = known[name] { return found }
        let reference = [UInt8(ascii: "&")] + name + [UInt8(ascii: ";")]
        var literal: [UInt8] = []
        if let document = CMarkDocument(parsing: reference[...]) {
            document.walk { node, isEntering in
                if isEntering, node.kind == .text { literal += node.literal.bytes }
                return true
            }
        }
        let decoded = literal.isEmpty || literal == reference ? nil : literal
        known[name] = .some(decoded)
        return decoded
    }

    private static let common: [[UInt8]: [UInt8]] = [
        Array("amp".utf8): [0x26], Array("lt".utf8): [0x3C], Array("gt".utf8): [0x3E],
        Array("quot".utf8): [0x22], Array("nbsp".utf8): [0xC2, 0xA0],
    ]
}

extension UInt8 {
    var isHexadecimalDigit: Bool { isASCIIDigit || (0x41...0x46).contains(self & 0xDF) }
}
