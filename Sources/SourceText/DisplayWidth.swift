/// How many columns of a terminal a text takes, so that carets and table borders line up.
///
/// The rules are those of Unicode Standard Annex 11 and of what terminals draw: wide and full-width letters and
/// emoji take two columns, marks and format characters none. Control characters take none either; make a text
/// from a guide visible with ``VisibleText`` before measuring it.
public enum DisplayWidth {
    /// The columns of a text that starts at a column; a tab goes to the next multiple of `tabStop`, and counts
    /// nothing where there are no tab stops.
    public static func of(_ text: String, startingAt column: Int = 0, tabStop: Int? = nil) -> Int {
        if let width = asciiWidth(of: text) { return width }
        var end = column
        for character in text {
            if character == "\t", let tabStop, tabStop > 0 {
                end += tabStop - end % tabStop
            } else {
                end += of(character)
            }
        }
        return end - column
    }

    /// The columns of one character as a reader sees it: a base with its marks, or an emoji sequence.
    public static func of(_ character: Character) -> Int {
        if let byte = character.asciiValue { return byte >= 0x20 && byte != 0x7F ? 1 : 0 }
        var sum = 0
        for scalar in character.unicodeScalars {
            // The variation selector asks for the picture, which is always wide.
            if scalar.value == 0xFE0F, sum > 0 { return 2 }
            sum += of(scalar)
        }
        // A flag, a family or a skin tone is one picture of two columns, however many code points it has.
        return min(sum, 2)
    }

    /// The columns of one code point by itself.
    static func of(_ scalar: Unicode.Scalar) -> Int {
        if scalar.value < 0x300 {
            return scalar.properties.generalCategory == .control || scalar.value == 0xAD ? 0 : 1
        }
        if isJoiningJamo(scalar) { return 0 }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format, .control, .lineSeparator, .paragraphSeparator: return 0
        default: return isWide(scalar.value) ? 2 : 1
        }
    }

    /// Nil unless every byte is a printable ASCII character: most text of most guides is.
    private static func asciiWidth(of text: String) -> Int? {
        var count = 0
        for byte in text.utf8 {
            guard byte >= 0x20, byte < 0x7F else { return nil }
            count += 1
        }
        return count
    }

    /// The vowels and finals of Hangul are drawn inside the block of the initial before them.
    private static func isJoiningJamo(_ scalar: Unicode.Scalar) -> Bool {
        (0x1160...0x11FF).contains(scalar.value) || (0xD7B0...0xD7FF).contains(scalar.value)
    }

    private static func isWide(_ value: UInt32) -> Bool {
        var low = 0
        var high = wideRanges.count
        while low < high {
            let middle = (low + high) / 2
            if wideRanges[middle].upperBound < value { low = middle + 1 } else { high = middle }
        }
        return low < wideRanges.count && wideRanges[low].contains(value)
    }

    /// East_Asian_Width W and F of Unicode 14, with the ideographic planes whole; gaps of unassigned code points are
    /// closed, which keeps the table short.
    private static let wideRanges: [ClosedRange<UInt32>] = [
        0x1100...0x115F, 0x231A...0x231B, 0x2329...0x232A, 0x23E9...0x23EC, 0x23F0...0x23F0,
        0x23F3...0x23F3, 0x25FD...0x25FE, 0x2614...0x2615, 0x2648...0x2653, 0x267F...0x267F,
        0x2693...0x2693, 0x26A1...0x26A1, 0x26AA...0x26AB, 0x26BD...0x26BE, 0x26C4...0x26C5,
        0x26CE...0x26CE, 0x26D4...0x26D4, 0x26EA...0x26EA, 0x26F2...0x26F3, 0x26F5...0x26F5,
        0x26FA...0x26FA, 0x26FD...0x26FD, 0x2705...0x2705, 0x270A...0x270B, 0x2728...0x2728,
        0x274C...0x274C, 0x274E...0x274E, 0x2753...0x2755, 0x2757...0x2757, 0x2795...0x2797,
        0x27B0...0x27B0, 0x27BF...0x27BF, 0x2B1B...0x2B1C, 0x2B50...0x2B50, 0x2B55...0x2B55,
        0x2E80...0x303E, 0x3041...0x3247, 0x3250...0x4DBF, 0x4E00...0xA4C6, 0xA960...0xA97C,
        0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6B, 0xFF01...0xFF60,
        0xFFE0...0xFFE6, 0x16FE0...0x18D08, 0x1AFF0...0x1B2FB, 0x1F004...0x1F004, 0x1F0CF...0x1F0CF,
        0x1F18E...0x1F18E, 0x1F191...0x1F19A, 0x1F200...0x1F320, 0x1F32D...0x1F335, 0x1F337...0x1F37C,
        0x1F37E...0x1F393, 0x1F3A0...0x1F3CA, 0x1F3CF...0x1F3D3, 0x1F3E0...0x1F3F0, 0x1F3F4...0x1F3F4,
        0x1F3F8...0x1F43E, 0x1F440...0x1F440, 0x1F442...0x1F4FC, 0x1F4FF...0x1F53D, 0x1F54B...0x1F54E,
        0x1F550...0x1F567, 0x1F57A...0x1F57A, 0x1F595...0x1F596, 0x1F5A4...0x1F5A4, 0x1F5FB...0x1F64F,
        0x1F680...0x1F6C5, 0x1F6CC...0x1F6CC, 0x1F6D0...0x1F6D2, 0x1F6D5...0x1F6DF, 0x1F6EB...0x1F6EC,
        0x1F6F4...0x1F6FC, 0x1F7E0...0x1F7F0, 0x1F90C...0x1F93A, 0x1F93C...0x1F945, 0x1F947...0x1F9FF,
        0x1FA70...0x1FAFF, 0x20000...0x3FFFD,
    ]
}
