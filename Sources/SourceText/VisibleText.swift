/// Text of a guide made fit for a terminal: what could move the cursor, turn the direction of writing or hide is
/// shown as `\u{..}`.
public enum VisibleText {
    /// One line of visible text: line ends and tabs are escaped too.
    public static func of(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: isHidden) else { return text }
        var result = ""
        for scalar in text.unicodeScalars {
            if isHidden(scalar) {
                result += escape(scalar)
            } else {
                result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    static func escape(_ scalar: Unicode.Scalar) -> String {
        "\\u{" + String(scalar.value, radix: 16) + "}"
    }

    /// True for what is shown as an escape. Joiners stay, since scripts and emoji need them; a no-break space stays, since
    /// it cannot mislead. What is no character at all goes, since readers of YAML and XML refuse files with it, and what is
    /// none yet but is already kept from sight, such as U+2065 (Unicode: Default_Ignorable_Code_Point).
    public static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.value < 0x7F { return scalar.value < 0x20 }
        switch scalar.properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator: return true
        case .format: return scalar.value != 0x200C && scalar.value != 0x200D
        case .unassigned:
            return scalar.properties.isNoncharacterCodePoint || scalar.properties.isDefaultIgnorableCodePoint
        default: return false
        }
    }
}
