import SourceText

/// What follows the name of a component in the source, as JSX has it: attributes with values in quotes or in braces, which
/// may hold signs that end a tag for Markdown.
struct ComponentStart {
    enum End {
        /// A `>` ends the tag.
        case closed
        /// Attributes were read, and then something that no tag holds, or nothing.
        case broken
        /// An expression in braces goes on behind the stretch.
        case inBraces
        /// No attribute with a value stands behind the name: the sign is no tag at all.
        case none
    }

    private let bytes: ArraySlice<UInt8>
    private var cursor: Int
    private var hasValue = false
    /// An attribute's value is an expression.
    private(set) var hasExpression = false
    private(set) var end = End.none

    /// - Parameter bytes: From behind the name.
    init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        cursor = bytes.startIndex
        end = read()
    }

    /// How far was looked.
    var bytesRead: Int { cursor - bytes.startIndex }

    private var current: UInt8? { cursor < bytes.endIndex ? bytes[cursor] : nil }

    private mutating func read() -> End {
        while true {
            skip(\.isASCIIWhitespace)
            switch current {
            case UInt8(ascii: ">"): return .closed
            case UInt8(ascii: "/") where bytes.dropFirst(cursor + 1 - bytes.startIndex).first == 0x3E:
                return .closed
            case UInt8(ascii: "{"):
                guard skipBraces() else { return .inBraces }
            default:
                guard skipName() else { return hasValue ? .broken : .none }
                guard current == UInt8(ascii: "=") else { continue }
                cursor += 1
                if let end = readValue() { return end }
            }
        }
    }

    /// Nil where the tag goes on behind the value.
    private mutating func readValue() -> End? {
        switch current {
        case UInt8(ascii: "{"):
            hasValue = true
            hasExpression = true
            return skipBraces() ? nil : .inBraces
        case let quote? where "\"'".utf8.contains(quote):
            hasValue = true
            cursor += 1
            skip { $0 != quote }
            guard current == quote else { return .broken }
            cursor += 1
            return nil
        default:
            let start = cursor
            skip { !$0.isASCIIWhitespace && !"\"'<>`={}".utf8.contains($0) }
            // "x <Y a=b" compares; only quotes and braces tell a tag that was meant as one.
            guard cursor > start else { return hasValue ? .broken : End.none }
            return nil
        }
    }

    private mutating func skipName() -> Bool {
        let start = cursor
        skip { $0.isASCIIAlphanumeric || "-_:.@".utf8.contains($0) }
        return cursor > start
    }

    /// Past `{ … }`, braces in strings aside; false where they do not end.
    private mutating func skipBraces() -> Bool {
        var depth = 0
        var quote: UInt8?
        while let byte = current {
            cursor += 1
            if let open = quote {
                if byte == UInt8(ascii: "\\") { cursor += 1 } else if byte == open { quote = nil }
            } else if "\"`".utf8.contains(byte) {
                // A single quote is more often an apostrophe in the text of a nested component.
                quote = byte
            } else if byte == UInt8(ascii: "{") {
                depth += 1
            } else if byte == UInt8(ascii: "}") {
                depth -= 1
                if depth == 0 { return true }
            }
        }
        return false
    }

    private mutating func skip(_ condition: (UInt8) -> Bool) {
        while let byte = current, condition(byte) { cursor += 1 }
    }
}
