import SourceText

/// A comment of an author who has seen a finding and wants it as it is:
///
///     <!-- policyc-disable-next-line cell.blank, link.broken: the reason -->
///
/// and the same in `{/* … */}` of MDX and in `# …` of front matter.
struct SilenceComment: Sendable {
    var verb: Verb
    var codes: [Code]
    var hasReason: Bool
    /// The whole comment.
    var span: SourceSpan
    /// A word in the place of the verb that is none.
    var unknownVerb: String?

    enum Verb: String, CaseIterable, Sendable {
        case nextLine = "policyc-disable-next-line"
        case line = "policyc-disable-line"
        case file = "policyc-disable-file"
        case begin = "policyc-disable"
        case end = "policyc-enable"
    }

    /// A code and where it stands.
    struct Code: Sendable {
        var code: DiagnosticCode
        var span: SourceSpan
    }
}

extension SilenceComment {
    /// Nil for a comment that says nothing to docs-lint.
    ///
    /// - Parameters:
    ///   - content: What stands between the signs of the comment.
    ///   - start: The offset of the content in the file.
    init?(_ content: ArraySlice<UInt8>, at start: Int, span: SourceSpan) {
        var words = Words(bytes: content, start: start)
        guard let verb = words.next(), verb.text.hasPrefix("policyc-") else { return nil }
        self.verb = Verb(rawValue: verb.text) ?? .nextLine
        unknownVerb = Verb(rawValue: verb.text) == nil ? verb.text : nil
        self.span = span
        codes = []
        while let word = words.next() {
            codes.append(Code(code: DiagnosticCode(word.text), span: word.span))
        }
        hasReason = words.hasReason
    }

    /// The words before the colon, between white space and commas.
    private struct Words {
        let bytes: ArraySlice<UInt8>
        /// What turns an index of the bytes into an offset of the file.
        let shift: Int
        var index: Int

        init(bytes: ArraySlice<UInt8>, start: Int) {
            self.bytes = bytes
            shift = start - bytes.startIndex
            index = bytes.startIndex
        }

        private static let colon = UInt8(ascii: ":")

        private func isSpace(_ byte: UInt8) -> Bool { byte.isASCIIWhitespace || byte == UInt8(ascii: ",") }

        mutating func next() -> (text: String, span: SourceSpan)? {
            while index < bytes.endIndex, isSpace(bytes[index]) { index += 1 }
            let start = index
            while index < bytes.endIndex, !isSpace(bytes[index]), bytes[index] != Self.colon { index += 1 }
            guard start < index else { return nil }
            return (
                String(decoding: bytes[start..<index], as: UTF8.self),
                SourceSpan(start + shift, index + shift)
            )
        }

        var hasReason: Bool {
            index < bytes.endIndex && bytes[index] == Self.colon
                && bytes[(index + 1)...].contains { !$0.isASCIIWhitespace }
        }
    }
}
