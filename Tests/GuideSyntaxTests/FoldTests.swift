import GuideSyntax
import Testing

/// Folding goes by bytes where it can; `Character` says what it has to give.
@Suite struct FoldTests {
    private static let pieces = [
        "a", "Z", " ", "  ", "\t", "\n", "\r\n", "\u{A0}", "\u{2003}", "\u{3000}", "\u{85}", "\u{1680}",
        "\u{205F}",
        "é", "e\u{301}", "\u{301}", "\u{200D}", "\u{FE0F}", "’", "–", "✅", "❌", "👍🏽", "🏽", "日", "£",
        "1\u{FE0F}\u{20E3}",
    ]

    @Test func equalsTheDefinition() {
        // Any fixed numbers will do; a failure shows the text.
        var state: UInt32 = 7
        for _ in 0..<5_000 {
            var text = ""
            for _ in 0..<8 {
                state = state &* 1_664_525 &+ 1_013_904_223
                text += Self.pieces[Int(state >> 16) % Self.pieces.count]
            }
            #expect(
                fold(text) == text.split { $0.isWhitespace }.joined(separator: " "),
                "\(text.debugDescription)")
        }
    }

    @Test func keepsWhatIsFolded() {
        #expect(fold("Sales – “open” all day") == "Sales – “open” all day")
        #expect(fold("") == "")
        #expect(fold(" \n ") == "")
    }
}
