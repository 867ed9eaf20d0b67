import GuideSyntax
import SourceText
import SupportPolicy

/// A comment by which an author sets the stance of the sentence or block behind it: `<!-- policyc: excluded -->`.
struct Pin: Sendable {
    /// Nil for a word that is no stance.
    var stance: Stance?
    var word: String
    var span: SourceSpan

    private static let compiler = "policyc"
    fileprivate static let address = WordFinder([compiler])

    /// Nil for a comment that does not speak to the compiler.
    init?(comment: String, at span: SourceSpan) {
        guard let words = Self.content(of: comment) else { return nil }
        let parts = words.split(separator: ":", maxSplits: 1)
        guard parts.count == 2, fold(String(parts[0])).lowercased() == Self.compiler else { return nil }
        let word = fold(String(parts[1]))
        self.word = word
        stance = Stance.allCases.first { $0.rawValue.lowercased() == word.lowercased() }
        self.span = span
    }

    /// What stands in an HTML comment or, in MDX, in `{/* … */}`.
    private static func content(of comment: String) -> String? {
        let comment = fold(comment)
        for (start, end) in [("<!--", "-->"), ("{/*", "*/}")]
        where comment.hasPrefix(start) && comment.hasSuffix(end) && comment.count >= start.count + end.count {
            return String(comment.dropFirst(start.count).dropLast(end.count))
        }
        return nil
    }
}

extension SourceFile {
    /// False for a file in which no comment can speak to the compiler: nearly all.
    var mayHoldPins: Bool {
        (bytes.holds(UInt8(ascii: "<"), then: UInt8(ascii: "!"))
            || bytes.holds(UInt8(ascii: "{"), then: UInt8(ascii: "/")))
            && Pin.address.occurs(in: bytes)
    }
}

extension RichText {
    /// A pin that stands alone on the text's first line holds for all of it, as one on a line before it does.
    func leadingPin(in file: SourceFile) -> Pin? {
        guard let first = pins(in: file).first, first.offset <= trimmedRange.lowerBound else { return nil }
        let behind = file.bytes[first.pin.span.end...].first { $0 != 0x20 && $0 != 0x09 }
        return behind.map { $0 == 0x0A || $0 == 0x0D } ?? true ? first.pin : nil
    }

    /// The comments in the text that pin a stance, each with the offset where it stands.
    func pins(in file: SourceFile) -> [(pin: Pin, offset: Int)] {
        marks.compactMap { mark in
            guard case .comment = mark.kind,
                let pin = Pin(
                    comment: String(decoding: file.slice(mark.span), as: UTF8.self), at: mark.span)
            else { return nil }
            return (pin, mark.range.lowerBound)
        }
    }
}
