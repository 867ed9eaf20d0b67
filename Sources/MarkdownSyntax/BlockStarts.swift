// What begins a block that may not interrupt a paragraph, but does end a table.
extension ArraySlice<UInt8> {
    /// CommonMark 0.30 section 5.2: a bullet or a number of at most nine digits, then white space or the end of the line.
    var startsListItem: Bool {
        guard let first else { return false }
        let digits = prefix(10).prefix(while: \.isASCIIDigit).count
        if digits > 0 {
            let delimiter = dropFirst(digits).first
            guard digits <= 9, delimiter == UInt8(ascii: ".") || delimiter == UInt8(ascii: ")") else {
                return false
            }
        } else if first != UInt8(ascii: "-") && first != UInt8(ascii: "*") && first != UInt8(ascii: "+") {
            return false
        }
        return dropFirst(digits + 1).first.map(\.isSpaceOrTab) ?? true
    }

    /// CommonMark 0.30 section 4.6, start condition 7: a complete open or closing tag alone on its line.
    var isLoneTag: Bool {
        var tag = TagScanner(rest: self)
        return tag.takeTag() && tag.rest.allSatisfy(\.isASCIIWhitespace)
    }
}

/// Recognizes open and closing tags (CommonMark 0.30 section 6.6) on a line.
private struct TagScanner {
    var rest: ArraySlice<UInt8>

    mutating func takeTag() -> Bool {
        guard take(UInt8(ascii: "<")) else { return false }
        let isClosing = take(UInt8(ascii: "/"))
        guard let first = rest.first, first.isASCIILetter else { return false }
        skip { $0.isASCIIAlphanumeric || $0 == UInt8(ascii: "-") }
        if !isClosing {
            while skipWhitespace(), takeAttribute() {}
            _ = skipWhitespace()
            _ = take(UInt8(ascii: "/"))
        }
        _ = skipWhitespace()
        return take(UInt8(ascii: ">"))
    }

    private mutating func takeAttribute() -> Bool {
        guard let first = rest.first, first.isASCIIWordByte || first == UInt8(ascii: ":"), !first.isASCIIDigit
        else { return false }
        skip { $0.isASCIIWordByte || [UInt8(ascii: ":"), UInt8(ascii: "."), UInt8(ascii: "-")].contains($0) }
        let name = rest
        _ = skipWhitespace()
        guard take(UInt8(ascii: "=")) else {
            rest = name
            return true
        }
        _ = skipWhitespace()
        return takeValue()
    }

    private mutating func takeValue() -> Bool {
        guard let first = rest.first else { return false }
        if first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") {
            rest.removeFirst()
            skip { $0 != first }
            return take(first)
        }
        let count = rest.count
        skip { !$0.isASCIIWhitespace && !Self.notInBareValues.contains($0) }
        return rest.count < count
    }

    private static let notInBareValues = Array("\"'=<>`".utf8)

    private mutating func skipWhitespace() -> Bool {
        let count = rest.count
        skip(\.isASCIIWhitespace)
        return rest.count < count
    }

    private mutating func skip(_ isSkipped: (UInt8) -> Bool) { rest = rest.drop(while: isSkipped) }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard rest.first == byte else { return false }
        rest.removeFirst()
        return true
    }
}
