// Classes of bytes, as CommonMark names them, for the rooms that scan text.
extension UInt8 {
    /// CommonMark 0.30 section 2.1: space, tab, line feed, line tabulation, form feed, carriage return.
    public var isASCIIWhitespace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }

    public var isASCIIDigit: Bool { (0x30...0x39).contains(self) }

    public var isASCIILetter: Bool { (0x41...0x5A).contains(self & 0xDF) }

    public var isASCIICapital: Bool { (0x41...0x5A).contains(self) }

    public var isASCIIAlphanumeric: Bool { isASCIILetter || isASCIIDigit }

    /// A letter of ASCII in lower case; any other byte as it is.
    public var asciiLowercased: UInt8 { isASCIICapital ? self | 0x20 : self }

    public var isASCIIWordByte: Bool { isASCIIAlphanumeric || self == UInt8(ascii: "_") }

    /// CommonMark 0.30 section 2.1: the bytes that a backslash escapes.
    public var isASCIIPunctuation: Bool {
        (0x21...0x2F).contains(self) || (0x3A...0x40).contains(self) || (0x5B...0x60).contains(self)
            || (0x7B...0x7E).contains(self)
    }

    public var isSpaceOrTab: Bool { self == 0x20 || self == 0x09 }

    public var isLineEnd: Bool { self == 0x0A || self == 0x0D }
}

extension Sequence<UInt8> {
    /// Whether all of them are ASCII, as those of nearly all texts are.
    @inlinable
    public var isASCII: Bool { allSatisfy { $0 < 0x80 } }

    /// Whether each of them is a character by itself: in ASCII only a carriage return may be one together with what
    /// follows.
    @inlinable
    public var areCharacters: Bool { allSatisfy { $0 < 0x80 && $0 != 0x0D } }
}
