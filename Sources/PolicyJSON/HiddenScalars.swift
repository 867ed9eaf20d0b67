extension Unicode.Scalar {
    /// True for what a reader does not see and what can make a file read other than it is: control characters, line
    /// separators and format controls, among them those that reverse the direction of text.
    ///
    /// A table instead of the standard library's properties, since those change with the operating system and the
    /// outputs must not.
    package var isHidden: Bool {
        if value < 0x7F { return value < 0x20 }
        if value < 0xAD { return value <= 0x9F }
        var low = 0
        var high = Self.hidden.count
        while low < high {
            let middle = (low + high) / 2
            let (first, last) = Self.hidden[middle]
            if value < first {
                high = middle
            } else if value > last {
                low = middle + 1
            } else {
                return true
            }
        }
        return false
    }

    /// General categories Cf, Zl and Zp above U+009F, as of Unicode 16.
    private static let hidden: [(first: UInt32, last: UInt32)] = [
        (0xAD, 0xAD), (0x600, 0x605), (0x61C, 0x61C), (0x6DD, 0x6DD), (0x70F, 0x70F), (0x890, 0x891),
        (0x8E2, 0x8E2), (0x180E, 0x180E), (0x200B, 0x200F), (0x2028, 0x202E), (0x2060, 0x2064),
        (0x2066, 0x206F),
        (0xFEFF, 0xFEFF), (0xFFF9, 0xFFFB), (0x110BD, 0x110BD), (0x110CD, 0x110CD), (0x13430, 0x1343F),
        (0x1BCA0, 0x1BCA3), (0x1D173, 0x1D17A), (0xE0001, 0xE0001), (0xE0020, 0xE007F),
    ]
}
