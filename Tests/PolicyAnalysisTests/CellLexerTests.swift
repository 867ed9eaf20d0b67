import Testing

@testable import PolicyAnalysis

/// Text of ASCII is cut by its bytes and other text by characters: both ways give the same tokens.
@Suite struct CellLexerTests {
    private static let pieces = [
        "a", "Z", "don't", " ", "  ", "\t", "\n", "\u{0B}", "7", "24", "1,000", "1,0000", "1.5", ".5", ".",
        ",", "-", "--",
        "x", "/", "'", "$", "(", "n/a", "99999999999999999999",
    ]

    private func tokens(_ text: String) -> [Token] { CellLexer.tokens(of: Array(text.utf8)[...]) }

    @Test func bothWaysAgree() {
        var state: UInt32 = 7
        for _ in 0..<5_000 {
            var text = ""
            for _ in 0..<8 {
                state = state &* 1_664_525 &+ 1_013_904_223
                text += Self.pieces[Int(state >> 16) % Self.pieces.count]
            }
            #expect(tokens(text + " ") == Array(tokens(text + " ✔").dropLast()), "\(text.debugDescription)")
        }
    }

    @Test func takesCharactersAsAWhole() {
        #expect(tokens("a\r\nb").map(\.kind) == [.word("a"), .lineBreak, .word("b")])
        #expect(tokens("a\r\nb").map(\.range) == [0..<1, 1..<3, 3..<4])
        #expect(
            tokens("don’t ✔️ 1\u{FE0F}\u{20E3}").map(\.kind) == [
                .word("don't"), .sign("✔"), .sign("1\u{20E3}"),
            ])
    }

    @Test func findsTheLongestPhrase() {
        var table = PhraseTable([(1, ["add on"]), (2, ["add", "add on for all"])])
        table.add("add-on", 3)
        func match(_ text: String) -> [Int]? {
            table.match(tokens(text)[...]).map { [$0.meaning, $0.length] }
        }
        #expect(match("add-on") == [3, 3])
        #expect(match("add on for some") == [3, 2])
        #expect(match("add-on for all") == [2, 5])
        #expect(match("adds on") == nil)
        #expect(table.phrases == ["add", "add on", "add on for all"])
    }
}
