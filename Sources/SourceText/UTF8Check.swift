extension SourceFile {
    /// The offset of the first byte that cannot stand where it does in UTF-8; nil when the file is text.
    public var firstInvalidUTF8Offset: Int? { firstInvalidOffset(in: bytes) }

    /// The offset of the text after a byte order mark.
    public var textStart: Int { bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }
}

/// The first byte that no well-formed UTF-8 sequence covers (Unicode 15, table 3-7).
private func firstInvalidOffset(in bytes: [UInt8]) -> Int? {
    var index = 0
    while index < bytes.count {
        // Most of a page is ASCII.
        index = endOfASCII(in: bytes, from: index)
        guard index < bytes.count else { return nil }
        let lead = bytes[index]
        if lead < 0x80 {
            index += 1
            continue
        }
        guard let shape = sequenceShape(lead), index + shape.length <= bytes.count,
            shape.second.contains(bytes[index + 1])
        else { return index }
        for place in (index + 2)..<max(index + 2, index + shape.length)
        where bytes[place] & 0xC0 != 0x80 { return index }
        index += shape.length
    }
    return nil
}

/// Where the eight bytes begin that are the first to hold another byte than ASCII, or to reach beyond the end.
private func endOfASCII(in bytes: [UInt8], from start: Int) -> Int {
    unsafe bytes.withUnsafeBytes { bytes in
        var offset = start
        while offset + 8 <= bytes.count, unsafe bytes.word(at: offset).isASCII { offset += 8 }
        return offset
    }
}

private func sequenceShape(_ lead: UInt8) -> (length: Int, second: ClosedRange<UInt8>)? {
    switch lead {
    case 0xC2...0xDF: (2, 0x80...0xBF)
    case 0xE0: (3, 0xA0...0xBF)
    case 0xE1...0xEC, 0xEE...0xEF: (3, 0x80...0xBF)
    case 0xED: (3, 0x80...0x9F)
    case 0xF0: (4, 0x90...0xBF)
    case 0xF1...0xF3: (4, 0x80...0xBF)
    case 0xF4: (4, 0x80...0x8F)
    default: nil
    }
}
