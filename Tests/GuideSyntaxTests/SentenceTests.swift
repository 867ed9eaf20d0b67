import SourceText
import Testing

@testable import GuideSyntax

@Suite struct SentenceTests {
    /// `|` marks where a sentence ends.
    static let marked = [
        "One.| Two.", "No stop", "One!| Two?| Three", "Is it?! |Yes.", "Wait... what?", "Wait...| Then go.",
        "Wait…| Go.",
        "Use e.g. Slack or i.e. chat.| Next.", "Gold vs. Silver.| Next.", "Tools, apps, etc. are out.",
        "Tools, etc.| Next.",
        "Sites a.k.a. Pages are in.", "Open 9 a.m. to 5 p.m. Eastern Time.| Closed on Sunday.",
        "Open to 5 p.m.| We answer.",
        "From 9 a.m. Monday to Friday.", "See Drupal.org for more.| Then ask.",
        "See https://example.org/a.b?c=d.| Then ask.",
        "Version 8.1 is in.| Version 9.| It works.", "Plan 2.| Section 3 is next.",
        "He said \"stop.\"| Then left.", "(See docs.)| Then ask.",
        "He said “stop.”| Then left.", "It’s in.| It’s out.", "J. R. Doe answers.| Then ask.",
        "We support PHP.| iOS is out.", "We support PHP.| **npm** is out.", "It is e.g. iOS.",
        "Version 2. is old.",
        "U.S. holidays are off.", "We support A.| We do not support B.", "Take plan C.| The rest is out.",
        "U.S. Support is open.", "U.S. IT staff answers.", "We close in the U.S.| It is a holiday.",
        "J. Smith answers.", "Sites a.k.a. The Pages are in.", "A. The first.| B. The next.",
        "So do I.| You too.",
        "We cover this.| 24/7 coverage is extra.", "Read No. 5 first.", "The answer is no.| Then ask.",
        "Dr. Doe.| Mr. Doe.", "1. Open a ticket.| Wait.",
        "No-break.\u{A0}|Space.", "Wide。|次は！|終", "lower. case goes on.", "Within 15 min.| Otherwise wait.",
        "At most 15 min. per site.",
        "Ends here.*| Note.", "A. B", "Stop.Go on.", "é.| Über.", "❌.| Nein.", "",
    ]

    @Test(arguments: marked)
    func sentences(marked: String) throws {
        let parts = marked.split(separator: "|").map { fold(String($0)) }
        var text = RichText(span: SourceSpan(0, 0))
        let file = SourceFile(path: "page.md", text: marked.replacing("|", with: ""))
        text.text = MappedText(verbatim: file.span, of: file)
        #expect(text.sentences.map(\.folded) == parts)
    }

    /// The characters of a text of ASCII are its bytes; one that is not ASCII has a list of them.
    @Test(arguments: marked)
    func sentencesDoNotHangOnWhatStandsBehindThem(marked: String) {
        let text = RichText(plain: marked.replacing("|", with: ""), at: SourceSpan(0, 0))
        var longer = text
        longer.text.append(Array(" \u{C9}".utf8), replacing: SourceSpan(0, 0))
        let ranges = text.sentenceRanges.dropLast()
        #expect(longer.sentenceRanges.prefix(ranges.count) == ranges)
    }

    @Test func linesWithTicksAreSentences() throws {
        let text = try #require(Reading("✅ Ropes\n❌ Sails\nand oars\n").paragraph)
        #expect(text.sentences.map(\.folded) == ["✅ Ropes", "❌ Sails and oars"])
    }

    @Test func codeSpansKeepTheirStops() throws {
        let text = try #require(Reading("Run `a. B`. `drush` starts.\n").paragraph)
        #expect(text.sentences.map(\.folded) == ["Run a. B.", "drush starts."])
    }

    @Test func marksGoWithTheirSentence() throws {
        let page = Reading("**One.** <Popover content=\"x\" /> Two [link.](u) *and\nmore. Three* end.<br>\n")
        let text = try #require(page.paragraph)
        let marks = text.sentences.map { $0.marks.map { page.file.text($0.span).prefix(4) } }
        #expect(text.sentences.map(\.folded) == ["One.", "Two link. and more.", "Three end."])
        #expect(marks == [["**On", "<Pop"], ["[lin", "*and"], ["*and", "<br>"]])
    }

    @Test func randomTextIsCutWithoutLoss() {
        var random = Seeded(seed: 11)
        let parts = [
            ".", "!", "?", "…", " ", "  ", "\u{A0}", "a", "A", "e.g", "p.m", "1", "\"", ")", "。", "é", "❌",
            "etc", "\t",
        ]
        for _ in 0..<3_000 {
            let count = Int.random(in: 1...30, using: &random)
            let string = (0..<count).map { _ in parts.randomElement(using: &random) ?? "" }.joined()
            var text = RichText(span: SourceSpan(0, 0))
            let file = SourceFile(path: "page.md", text: string)
            text.text = MappedText(verbatim: file.span, of: file)
            func bare(_ text: String) -> String { text.filter { !$0.isWhitespace } }
            #expect(
                bare(text.sentences.map(\.text.string).joined()) == bare(string), "\(string.debugDescription)"
            )
        }
    }
}
