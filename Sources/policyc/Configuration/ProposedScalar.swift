import PolicyJSON
import SourceText

/// Text as a YAML scalar that stays text.
enum ProposedScalar {
    /// As it is where YAML reads it as text, and else in quotes.
    static func of(_ text: String) -> String {
        let plain = text.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"),
                UInt8(ascii: "."),
                UInt8(ascii: "/"):
                true
            default: false
            }
        }
        let first = text.first.map { $0.isLetter || $0 == "." && text.contains("/") } ?? false
        return plain && first && !words.contains(text.lowercased()) ? text : inQuotes(text)
    }

    static func inQuotes(_ text: String) -> String {
        "\"" + text.unicodeScalars.map(inQuotes).joined() + "\""
    }

    private static func inQuotes(_ scalar: Unicode.Scalar) -> String {
        switch scalar {
        case "\"", "\\": "\\" + String(scalar)
        case "\n": "\\n"
        case "\r": "\\r"
        case "\t": "\\t"
        case _ where scalar.isHidden || VisibleText.isHidden(scalar): escape(scalar)
        default: String(scalar)
        }
    }

    /// YAML has no pairs of surrogates as JSON has them.
    private static func escape(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16)
        let (mark, count) = digits.count <= 4 ? ("\\u", 4) : ("\\U", 8)
        return mark + String(repeating: "0", count: count - digits.count) + digits
    }

    /// What YAML reads as something else than text.
    private static let words: Set<String> = ["yes", "no", "on", "off", "true", "false", "null", "y", "n"]
}
