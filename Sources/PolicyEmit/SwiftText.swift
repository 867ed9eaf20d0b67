import PolicyJSON

/// Text of a guide in Swift source. Whatever it says, it stays text.
enum SwiftText {
    /// A string literal with the same scalars.
    static func literal(_ text: String) -> String {
        var literal = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\":
                literal += "\\"
                literal.unicodeScalars.append(scalar)
            default: appendVisible(scalar, to: &literal)
            }
        }
        return literal + "\""
    }

    /// One line of a comment: nothing in it ends the line or reorders it.
    static func comment(_ text: String) -> String {
        var line = ""
        for scalar in text.unicodeScalars { appendVisible(scalar, to: &line) }
        return line
    }

    private static func appendVisible(_ scalar: Unicode.Scalar, to text: inout String) {
        switch scalar {
        case "\n": text += "\\n"
        case "\r": text += "\\r"
        case "\t": text += "\\t"
        case _ where scalar.isHidden: text += "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
        default: text.unicodeScalars.append(scalar)
        }
    }
}
