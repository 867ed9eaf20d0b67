import Testing

@testable import SourceText

@Suite struct DisplayWidthTests {
    @Test(arguments: [
        ("", 0), ("Gold", 4), ("é", 1), ("e\u{301}", 1), ("❌", 2), ("✅", 2), ("✔", 1), ("✔\u{FE0F}", 2),
        ("日本", 4), ("ﾊﾝ", 2), ("＋", 2), ("한글", 4), ("\u{1112}\u{1161}\u{11AB}", 2), ("👍🏽", 2),
        ("👩‍👩‍👧‍👦", 2), ("🇺🇸", 2), ("1\u{FE0F}\u{20E3}", 2), ("\u{200B}", 0), ("\u{0}", 0), ("a\u{200D}b", 2),
        ("×", 1), ("…", 1), ("\u{A0}", 1), ("\u{301}", 0), ("\u{FE0F}", 0), ("क्ष", 2),
    ])
    func widthOfText(_ text: String, _ width: Int) {
        #expect(DisplayWidth.of(text) == width)
    }

    @Test func tabsGoToTheNextStop() {
        #expect(DisplayWidth.of("a\tb", tabStop: 4) == 5)
        #expect(DisplayWidth.of("\t", startingAt: 3, tabStop: 4) == 1)
        #expect(DisplayWidth.of("❌\t", tabStop: 4) == 4)
        #expect(DisplayWidth.of("a\tb") == 2)
    }
}

@Suite struct VisibleTextTests {
    @Test(arguments: [
        ("plain ❌ text", "plain ❌ text"), ("a\u{1B}[31mb", "a\\u{1b}[31mb"), ("a\nb\tc", "a\\u{a}b\\u{9}c"),
        ("\u{202E}evil", "\\u{202e}evil"), ("\u{2066}x\u{2069}", "\\u{2066}x\\u{2069}"),
        ("zero\u{200B}width", "zero\\u{200b}width"), ("\u{9B}31m", "\\u{9b}31m"), ("\u{7F}", "\\u{7f}"),
        ("\u{FEFF}", "\\u{feff}"), ("👩‍👧", "👩‍👧"), ("\r\n", "\\u{d}\\u{a}"), ("\u{2028}", "\\u{2028}"),
        ("\u{FFFF}\u{1FFFE}", "\\u{ffff}\\u{1fffe}"), ("\u{378}", "\u{378}"), ("a\u{2065}b", "a\\u{2065}b"),
    ])
    func escapes(_ text: String, _ visible: String) {
        #expect(VisibleText.of(text) == visible)
    }
}
