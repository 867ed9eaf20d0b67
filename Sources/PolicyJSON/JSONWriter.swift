/// Writes JSON in the one form that the compiler's outputs have, so that equal values are equal bytes everywhere:
/// UTF-8, keys sorted by their UTF-8 bytes, two-space indent, one element per line, final newline.
///
/// A writer of our own because Foundation's costs fifteen times as much and its layout differs between platforms.
package struct JSONWriter {
    private var bytes: [UInt8] = []
    private var depth = 0

    package static func encode(_ value: JSONValue) -> [UInt8] {
        var writer = JSONWriter()
        writer.write(value)
        writer.bytes.append(newline)
        return writer.bytes
    }

    private mutating func write(_ value: JSONValue) {
        switch value {
        case .string(let text): write(text)
        case .integer(let number): bytes += String(number).utf8
        case .double(let number): write(number)
        case .bool(let flag): bytes += (flag ? "true" : "false").utf8
        case .array(let elements):
            writeList(elements, open: "[", close: "]") { $0.write($1) }
        case .object(let object):
            writeList(object.members.sorted(by: Self.precedes), open: "{", close: "}") { writer, member in
                writer.write(member.key)
                writer.bytes += ": ".utf8
                writer.write(member.value)
            }
        }
    }

    /// Unicode scalars sort as their UTF-8 bytes do; the order of `String` would depend on normalization.
    private static func precedes(_ left: JSONObject.Member, _ right: JSONObject.Member) -> Bool {
        left.key.utf8.lexicographicallyPrecedes(right.key.utf8)
    }

    private mutating func writeList<Element>(
        _ elements: [Element], open: Unicode.Scalar, close: Unicode.Scalar,
        _ writeElement: (inout JSONWriter, Element) -> Void
    ) {
        bytes.append(UInt8(ascii: open))
        depth += 1
        var isFirst = true
        for element in elements {
            if !isFirst { bytes.append(UInt8(ascii: ",")) }
            isFirst = false
            breakLine()
            writeElement(&self, element)
        }
        depth -= 1
        if !elements.isEmpty { breakLine() }
        bytes.append(UInt8(ascii: close))
    }

    private mutating func breakLine() {
        bytes.append(Self.newline)
        bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * depth))
    }

    /// The shortest digits that read back as the same number. JSON has no infinities: they stand as strings, spelt as
    /// YAML spells them.
    private mutating func write(_ number: Double) {
        if number.isFinite {
            bytes += number.description.utf8
        } else {
            write(number.isNaN ? ".nan" : number < 0 ? "-.inf" : ".inf")
        }
    }

    private mutating func write(_ text: String) {
        bytes.append(Self.quote)
        defer { bytes.append(Self.quote) }
        // Nearly all text is ASCII without a sign that JSON escapes.
        if text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) && $0 != Self.quote && $0 != Self.backslash }) {
            bytes += text.utf8
            return
        }
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\":
                bytes.append(Self.backslash)
                bytes.append(UInt8(truncatingIfNeeded: scalar.value))
            case "\n": bytes += "\\n".utf8
            case "\r": bytes += "\\r".utf8
            case "\t": bytes += "\\t".utf8
            case "\u{08}": bytes += "\\b".utf8
            case "\u{0C}": bytes += "\\f".utf8
            case _ where scalar.isHidden: writeEscape(scalar)
            default: if let encoded = UTF8.encode(scalar) { bytes.append(contentsOf: encoded) }
            }
        }
    }

    private mutating func writeEscape(_ scalar: Unicode.Scalar) {
        guard let units = UTF16.encode(scalar) else { return }
        for unit in units {
            bytes += "\\u".utf8
            for shift in [12, 8, 4, 0] {
                let digit = UInt8(truncatingIfNeeded: unit >> UInt16(shift)) & 0xF
                bytes.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
            }
        }
    }

    private static let newline = UInt8(ascii: "\n")
    private static let quote = UInt8(ascii: "\"")
    private static let backslash = UInt8(ascii: "\\")
}
