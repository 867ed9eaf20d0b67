import MarkdownSyntax
import SourceText

/// Reads tags out of text (HTML Living Standard, section 13.1.2, and JSX's braces). The text may be source or may itself
/// have been decoded from an attribute: places come from its mapping.
struct TagScanner {
    let text: MappedText
    private var bytes: [UInt8] { text.bytes }

    init(_ text: MappedText) { self.text = text }

    enum Token {
        case tag(Component)
        case comment
        /// A declaration, a processing instruction or CDATA.
        case other
    }

    /// The token at an offset that holds `<`, and the offset after it. Nil where no tag stands.
    func token(at start: Int, decoder: inout CharacterReferenceDecoder) -> (token: Token, end: Int)? {
        guard byte(start) == UInt8(ascii: "<"), let second = byte(start + 1) else { return nil }
        if second == UInt8(ascii: "!") || second == UInt8(ascii: "?") { return declaration(at: start) }
        var cursor = start + 1
        let isClosing = second == UInt8(ascii: "/")
        if isClosing { cursor += 1 }
        guard byte(cursor)?.isASCIILetter ?? false else { return nil }
        let nameStart = cursor
        while let byte = byte(cursor), byte.isASCIIAlphanumeric || Self.nameBytes.contains(byte) {
            cursor += 1
        }
        let name = nameStart..<cursor
        var attributes: [Component.Attribute] = []
        while true {
            let begin = cursor
            while let byte = byte(cursor), byte.isASCIIWhitespace { cursor += 1 }
            switch byte(cursor) {
            case nil: return nil
            case UInt8(ascii: ">"):
                return (
                    tag(name, attributes, isClosing, isSelfClosing: false, start..<(cursor + 1)), cursor + 1
                )
            case UInt8(ascii: "/") where byte(cursor + 1) == UInt8(ascii: ">"):
                return (
                    tag(name, attributes, isClosing, isSelfClosing: true, start..<(cursor + 2)), cursor + 2
                )
            default:
                guard cursor > begin || byte(cursor) == UInt8(ascii: "{"),
                    let (attribute, end) = attribute(at: cursor, decoder: &decoder)
                else { return nil }
                attributes.append(attribute)
                cursor = end
            }
        }
    }

    private func tag(
        _ name: Range<Int>, _ attributes: [Component.Attribute], _ isClosing: Bool, isSelfClosing: Bool,
        _ range: Range<Int>
    ) -> Token {
        .tag(
            Component(
                name: Sourced(text.string(name), at: text.span(of: name)), attributes: attributes,
                isClosing: isClosing, isSelfClosing: isSelfClosing, body: nil, span: text.span(of: range)))
    }

    private func attribute(
        at start: Int, decoder: inout CharacterReferenceDecoder
    ) -> (Component.Attribute, end: Int)? {
        if byte(start) == UInt8(ascii: "{") {
            guard let end = braces(at: start) else { return nil }
            return (attribute(start..<start, nil, start..<end, value: start..<start, isExpression: true), end)
        }
        var cursor = start
        while let byte = byte(cursor), !byte.isASCIIWhitespace, !Self.attributeNameEnds.contains(byte) {
            cursor += 1
        }
        guard cursor > start else { return nil }
        let name = start..<cursor
        var probe = cursor
        while let byte = byte(probe), byte.isASCIIWhitespace { probe += 1 }
        guard byte(probe) == UInt8(ascii: "=") else {
            return (attribute(name, nil, name, value: cursor..<cursor, isExpression: false), cursor)
        }
        probe += 1
        while let byte = byte(probe), byte.isASCIIWhitespace { probe += 1 }
        return value(of: name, at: probe, decoder: &decoder)
    }

    private func value(
        of name: Range<Int>, at start: Int, decoder: inout CharacterReferenceDecoder
    ) -> (Component.Attribute, end: Int)? {
        switch byte(start) {
        case let quote? where quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"):
            guard let close = bytes[(start + 1)...].firstIndex(of: quote) else { return nil }
            let inner = (start + 1)..<close
            let decoded = text.slice(inner).decodingReferences(&decoder)
            return (
                attribute(name, decoded, name.lowerBound..<(close + 1), value: inner, isExpression: false),
                close + 1
            )
        case UInt8(ascii: "{"):
            guard let end = braces(at: start) else { return nil }
            return (
                attribute(
                    name, text.slice(start..<end), name.lowerBound..<end, value: start..<end,
                    isExpression: true),
                end
            )
        default:
            var cursor = start
            while let byte = byte(cursor), !byte.isASCIIWhitespace, !Self.unquotedEnds.contains(byte) {
                cursor += 1
            }
            guard cursor > start else { return nil }
            let decoded = text.slice(start..<cursor).decodingReferences(&decoder)
            return (
                attribute(
                    name, decoded, name.lowerBound..<cursor, value: start..<cursor, isExpression: false),
                cursor
            )
        }
    }

    private func attribute(
        _ name: Range<Int>, _ decoded: MappedText?, _ whole: Range<Int>, value: Range<Int>, isExpression: Bool
    ) -> Component.Attribute {
        Component.Attribute(
            name: Sourced(text.string(name), at: text.span(of: name)), value: decoded,
            span: text.span(of: whole), valueSpan: text.span(of: value), isExpression: isExpression)
    }

    /// `{ … }` with nested braces and strings.
    private func braces(at start: Int) -> Int? {
        var cursor = start
        var depth = 0
        var quote: UInt8?
        while let byte = byte(cursor) {
            if let open = quote {
                if byte == UInt8(ascii: "\\") { cursor += 1 } else if byte == open { quote = nil }
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") || byte == UInt8(ascii: "`") {
                quote = byte
            } else if byte == UInt8(ascii: "{") {
                depth += 1
            } else if byte == UInt8(ascii: "}") {
                depth -= 1
                if depth == 0 { return cursor + 1 }
            }
            cursor += 1
        }
        return nil
    }

    private func declaration(at start: Int) -> (token: Token, end: Int)? {
        if bytes[start...].starts(with: Array("<!--".utf8)) {
            var cursor = start + 4
            while cursor + 2 < bytes.count {
                if bytes[cursor] == UInt8(ascii: "-"), bytes[cursor + 1] == UInt8(ascii: "-"),
                    bytes[cursor + 2] == UInt8(ascii: ">")
                {
                    return (.comment, cursor + 3)
                }
                cursor += 1
            }
            return nil
        }
        return bytes[start...].firstIndex(of: UInt8(ascii: ">")).map { (.other, $0 + 1) }
    }

    private func byte(_ offset: Int) -> UInt8? { offset < bytes.count ? bytes[offset] : nil }

    /// Dots and colons stand in component names and namespaces.
    private static let nameBytes = Set("-_.:".utf8)
    private static let attributeNameEnds = Set("\"'<>/={}".utf8)
    private static let unquotedEnds = Set("\"'=<>`".utf8)
}

extension MappedText {
    /// The text with its character references decoded, each mapped to its place.
    func decodingReferences(_ decoder: inout CharacterReferenceDecoder) -> MappedText {
        guard bytes.contains(UInt8(ascii: "&")) else { return self }
        var result = MappedText()
        var start = 0
        var offset = 0
        while offset < count {
            guard bytes[offset] == UInt8(ascii: "&"), let reference = decoder.decode(bytes, at: offset) else {
                offset += 1
                continue
            }
            result.append(self, start..<offset)
            result.append(reference.text, replacing: span(of: offset..<(offset + reference.length)))
            offset += reference.length
            start = offset
        }
        result.append(self, start..<count)
        return result
    }
}
