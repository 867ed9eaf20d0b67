import GuideSyntax
import MarkdownSyntax
import PolicyModel
import SourceText
import Testing

@testable import PolicyAnalysis

@Suite struct FootnoteTests {
    @Test(arguments: [
        ("[^1]", "one word"), ("[^2]", "two, see"), ("[^3]", "[3]: a"), ("[^b b]", "five words"),
        ("[^4]", nil),
        ("[^]", nil),
    ])
    func ofSeveralInOneParagraph(_ mark: String, _ note: String?) {
        let guide = Analyzed(
            "[^1]: one word\n[^2]: two, see [^3]: [3]: a\n\n[^1]: later [^b b]: five words\n"
        ).guide
        #expect(Footnotes(in: guide).text(of: mark)?.value == note)
    }

    /// As a search through all of the text finds them.
    @Test(arguments: 0..<300)
    func areFoundAsASearchFindsThem(_ seed: UInt64) {
        var state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
        let parts = ["[^", "]:", "[^a]:", "[^b]: ", "[", "^", "]", ":", " ", "a", "b", " c c"]
        var text = "[^x y "
        for _ in 0..<40 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            text += parts[Int((state >> 33) % UInt64(parts.count))]
        }
        let guide = Analyzed(text + "\n").guide
        let footnotes = Footnotes(in: guide)
        for mark in ["[^a]", "[^b]", "[^ab]", "[^a b]", "[^]", "[^a]b]", "[^ c c]"] {
            let found = footnotes.text(of: mark)
            #expect(found?.value == searched(mark, in: guide)?.value, "\(mark) in \(text)")
            #expect(found?.span == searched(mark, in: guide)?.span)
        }
    }

    private func searched(_ mark: String, in guide: Guide) -> Sourced<String>? {
        let sign = Array((mark + ":").utf8)
        for text in guide.sections.flatMap(\.blocks).flatMap(\.paragraphs) {
            let bytes = text.text.bytes
            guard bytes.starts(with: "[^".utf8),
                let start = bytes.indices.first(where: { bytes[$0...].starts(with: sign) })
            else { continue }
            let rest = (start + sign.count)..<bytes.count
            return text.sourced(rest.lowerBound..<(rest.first { isDefinition(bytes[$0...]) } ?? bytes.count))
        }
        return nil
    }

    private func isDefinition(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard bytes.starts(with: "[^".utf8) else { return false }
        return bytes.dropFirst(2).drop { $0 != UInt8(ascii: "]") && !$0.isASCIIWhitespace }
            .starts(with: "]:".utf8)
    }
}
