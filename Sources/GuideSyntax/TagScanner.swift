import MarkdownSyntax
import SourceText

/// Reads tags out of text (HTML Living Standard, section 13.1.2, and JSX's braces). The text may be source or may itself
/// have been decoded from an attribute: places come from its mapping.
struct TagScanner {
    let text: MappedText
    private let bytes: [UInt8]
    /// How many bytes may still be read for tags that turn out to be none. Text such as `<!-- <!-- <!--` would be read to
    /// its end for each of them.
    private var allowance: Int
    /// The last byte that the token at hand was looked for in.
    private var reach = 0

    init(_ text: MappedText) {
        self.text = text
        bytes = text.bytes
        allowance = 16 * bytes.count + 4096
    }

    enum Token {
        case tag(Component)
        case comment
        /// A declaration, a processing instruction or CDATA.
        case other
    }

    /// The token at an offset that holds `<`, and the offset after it. Nil where no tag stands.
    mutating func token(
        at start: Int, decoder: inout CharacterReferenceDecoder
    ) -> (token: Token, end: Int)? {
        guard allowance > 0 else { return nil }
        reach = start
        if let found = scan(at: start, decoder: &decoder) { return found }
        allowance -= reach - start
        return nil
    }

    /// The next token at or after an offset, and where it stands.
    mutating func nextToken(
        from start: Int, decoder: inout CharacterReferenceDecoder
    ) -> (token: Token, range: Range<Int>)? {
        var offset = start
        while offset < bytes.count {
            if bytes[offset] == UInt8(ascii: "<"), let found = token(at: offset, decoder: &decoder) {
                return (found.token, offset..<found.end)
            }
            offset += 1
        }
        return nil
    }

    private mutating func scan(
        at start: Int, decoder: inout CharacterReferenceDecoder
    ) -> (token: Token, end: Int)? {
        guard byte(start) == UInt8(ascii: "<"), let second = byte(start + 1) else { return nil }
        if second == UInt8(ascii: "!") || second == UInt8(ascii: "?") { return declaration(at: start) }
        let isClosing = second == UInt8(ascii: "/")
        let nameStart = start + (isClosing ? 2 : 1)
        guard byte(nameStart)?.isASCIILetter ?? false else { return nil }
        let name = nameStart..<skip(from: nameStart) { $0.isASCIIAlphanumeric || Self.nameBytes.contains($0) }
        var attributes: [Component.Attribute] = []
        var cursor = name.upperBound
        while true {
            cursor = skip(from: cursor, while: \.isASCIIWhitespace)
            guard let byte = byte(cursor) else { return nil }
            let isSelfClosing = byte == UInt8(ascii: "/") && self.byte(cursor + 1) == UInt8(ascii: ">")
            if byte == UInt8(ascii: ">") || isSelfClosing {
                let end = cursor + (isSelfClosing ? 2 : 1)
                let tag = Component(
                    name: Sourced(text.string(name), at: text.span(of: name)), attributes: attributes,
                    isClosing: isClosing, isSelfClosing: isSelfClosing, body: nil,
                    span: text.span(of: start..<end))
                return (.tag(tag), end)
            }
            guard let (attribute, end) = attribute(at: cursor, decoder: &decoder) else { return nil }
            attributes.append(attribute)
            cursor = end
        }
    }

    // MARK: Attributes

    private mutating func attribute(
        at start: Int, decoder: inout CharacterReferenceDecoder
    ) -> (Component.Attribute, end: Int)? {
        if byte(start) == UInt8(ascii: "{") {
            guard let end = bracesEnd(from: start) else { return nil }
            return (attribute(start..<start, nil, start..<end, value: start..<start, isExpression: true), end)
        }
        let name =
            start..<skip(from: start) { !$0.isASCIIWhitespace && !Self.attributeNameEnds.contains($0) }
        guard !name.isEmpty else { return nil }
        let sign = skip(from: name.upperBound, while: \.isASCIIWhitespace)
        guard byte(sign) == UInt8(ascii: "=") else {
            let end = name.upperBound
            return (attribute(name, nil, name, value: end..<end, isExpression: false), end)
        }
        let value = skip(from: sign + 1, while: \.isASCIIWhitespace)
        return attribute(named: name, withValueAt: value, decoder: &decoder)
    }

    private mutating func attribute(
        named name: Range<Int>, withValueAt start: Int, decoder: inout CharacterReferenceDecoder
    ) -> (Component.Attribute, end: Int)? {
        guard let first = byte(start) else { return nil }
        var value = start..<start
        var end = start
        if first == UInt8(ascii: "{") {
            guard let close = bracesEnd(from: start) else { return nil }
            let expression = start..<close
            return (
                attribute(
                    name, text.slice(expression), name.lowerBound..<close, value: expression,
                    isExpression: true), close
            )
        } else if first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") {
            let close = skip(from: start + 1) { $0 != first }
            guard byte(close) == first else { return nil }
            value = (start + 1)..<close
            end = close + 1
        } else {
            value = start..<skip(from: start) { !$0.isASCIIWhitespace && !Self.unquotedEnds.contains($0) }
            guard !value.isEmpty else { return nil }
            end = value.upperBound
        }
        let decoded = text.slice(value).decodingReferences(&decoder)
        return (
            attribute(name, decoded, name.lowerBound..<end, value: value, isExpression: false), end
        )
    }

    private func attribute(
        _ name: Range<Int>, _ decoded: MappedText?, _ whole: Range<Int>, value: Range<Int>, isExpression: Bool
    ) -> Component.Attribute {
        Component.Attribute(
            name: Sourced(text.string(name), at: text.span(of: name)), value: decoded,
            span: text.span(of: whole), valueSpan: text.span(of: value), isExpression: isExpression)
    }

    /// The end of `{ … }` with nested braces and strings.
    private mutating func bracesEnd(from start: Int) -> Int? {
        var cursor = start
        var depth = 0
        var quote: UInt8?
        while let byte = byte(cursor) {
            if let open = quote {
                if byte == UInt8(ascii: "\\") { cursor += 1 } else if byte == open { quote = nil }
            } else if Self.stringQuotes.contains(byte) {
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

    // MARK: Comments and declarations

    private mutating func declaration(at start: Int) -> (token: Token, end: Int)? {
        let isComment = byte(start + 2) == UInt8(ascii: "-") && byte(start + 3) == UInt8(ascii: "-")
        // `<!-->` is an empty comment (section 13.2.5.44 of the standard).
        var cursor = start + 2
        while let byte = byte(cursor) {
            if byte == UInt8(ascii: ">"), !isComment || endsComment(at: cursor, from: start) {
                return (isComment ? .comment : .other, cursor + 1)
            }
            cursor += 1
        }
        return nil
    }

    private func endsComment(at offset: Int, from start: Int) -> Bool {
        offset >= start + 4 && bytes[offset - 1] == UInt8(ascii: "-")
            && bytes[offset - 2] == UInt8(ascii: "-")
    }

    // MARK: Bytes

    private mutating func byte(_ offset: Int) -> UInt8? {
        reach = max(reach, offset)
        return offset < bytes.count ? bytes[offset] : nil
    }

    private mutating func skip(from start: Int, while condition: (UInt8) -> Bool) -> Int {
        var cursor = min(start, bytes.count)
        while cursor < bytes.count, condition(bytes[cursor]) { cursor += 1 }
        reach = max(reach, cursor)
        return cursor
    }

    /// Dots and colons stand in component names and namespaces.
    private static let nameBytes = Set("-_.:".utf8)
    private static let attributeNameEnds = Set("\"'<>/={}".utf8)
    private static let unquotedEnds = Set("\"'=<>`".utf8)
    private static let stringQuotes = Set("\"'`".utf8)
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
