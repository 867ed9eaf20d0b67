import GuideSyntax
import MarkdownSyntax
import SourceText
import Testing

@testable import PolicyAnalysis

/// Texts are asked for their bytes before they are split into words. What is left out for that may hold nothing.
@Suite struct TextFilterTests {
    static let texts: [RichText] = Pages.all.flatMap { file in
        var diagnostics = Diagnostics()
        let tree = MarkdownTree(parsing: file, diagnostics: &diagnostics)
        return Guide(reading: tree, diagnostics: &diagnostics).texts + odd
    }

    private static let odd = [
        "The Gold\u{A0}plan", "Gold 'plan'", "Gold @plan", "Gold@@plans", "from Inc..plans",
        "Gold\u{2014}plan", "Gold-plan", "GOLD\tplans", "the Vendor's plan", "Gold (plan)", "Gold,  plans",
        "from O\u{2019}Neill plan", "\u{C9}lite Gold\u{200B} plan", "Plan", "plans", "Gold",
        "9 AM Pst, monday",
        "time-zone: CET", "local, business hours", "Mondays", "Working\u{2011}days", "UTC+1", "(EST)",
    ].map { RichText(plain: $0, at: SourceSpan(0, $0.utf8.count)) }

    @Test func textsWithoutANameBeforeANounAreNotSplit() {
        var count = 0
        for text in Self.texts {
            let tokens = ProseLexer.tokens(of: text.text.bytes)
            let holds = zip(tokens, tokens.dropFirst()).contains { name, noun in
                name.isCapital && noun.gap == .space && TierNames.nouns.words.contains(noun.word)
            }
            guard holds else { continue }
            count += 1
            #expect(TierNames.nouns.mayFollowName(in: text.text.bytes), "\(text.folded)")
        }
        #expect(count > 3)
    }

    @Test func textsWithoutAWordOfTheCalendarAreNotSplit() {
        let vocabulary = Vocabulary.builtIn
        var count = 0
        for text in Self.texts where !CalendarWords.mayTell(text) {
            count += 1
            let tokens = CellLexer.tokens(of: text)
            for index in tokens.indices {
                let found =
                    vocabulary.days.match(tokens[index...]) == nil
                    && vocabulary.zones.match(tokens[index...]) == nil
                #expect(found, "\(text.folded)")
            }
        }
        #expect(count > 3)
    }

    @Test func phrasesOfTheCalendarBeginWithWordsOfLetters() {
        for word in Vocabulary.builtIn.days.firstWords + Vocabulary.builtIn.zones.firstWords {
            // "7 days a week": what begins with a figure is not looked for.
            let isOfLetters = word == "7" || word.utf8.allSatisfy { $0.isASCIILetter }
            #expect(isOfLetters, "\(word)")
        }
    }
}
