import PolicyModel
import SourceText
import Testing

@testable import PolicyAnalysis

/// The parts of the grammar of prose, each on sentences of its own.
@Suite struct ProseGrammarTests {
    @Test(arguments: [
        ("We don't fix it.", "we do not fix it"),
        ("We can’t, won't and cannot.", "we can not will not and can not"),
        ("Drupal.org, v1.2.3 and a@b.example", "drupal.org v1.2.3 and a@b.example"),
        ("24x7 – best-effort", "24x7 best effort"), ("It's Harbor's.", "it 's harbor 's"), ("", ""),
        ("…—„“", ""),
        ("It asks IT and us, not the US.", "it asks IT and us not the US"), ("✅ Yes 🎉 ❌ No", "yes no"),
        ("naïve Zürich 日本", "naïve zürich 日本"), ("$2,000/month", "$2 000 month"),
    ])
    func words(text: String, words: String) {
        #expect(ProseLexer.tokens(of: text).map(\.word).joined(separator: " ") == words)
    }

    @Test("every token lies on the characters that it stands for")
    func places() {
        let text = "“We don’t”, said Zoë — (it's 24/7): naïve."
        for token in ProseLexer.tokens(of: text) {
            let written = String(decoding: Array(text.utf8)[token.range], as: UTF8.self)
            #expect(!written.contains("\u{FFFD}"))
            #expect(
                written.unicodeScalars.contains {
                    $0.properties.isAlphabetic || $0.properties.numericType != nil
                })
        }
    }

    @Test(arguments: [
        ("We help.", "We"), ("Our technical support team helps.", "Our technical support team"),
        ("Harbor helps.", "Harbor"), ("Harbor's engineers help.", "Harbor's engineers"),
        ("The on-call engineer helps.", "The on-call engineer"), ("IT helps.", "IT"),
        ("Support helps.", "Support"), ("The assigned engineer will help.", "The assigned engineer"),
    ])
    func vendors(text: String, name: String) {
        #expect(actor(.vendor, in: text) == name)
    }

    @Test("a clause that only says which thing is meant promises nothing")
    func relativeClauses() {
        let grammar = GrammarUnderTest()
        #expect(grammar.decide("These are the tools we support.") == nil)
        #expect(grammar.decide("These are the tools that we support.") == nil)
        #expect(grammar.decide("Note that we support the tools.")?.stance == .supported)
        #expect(grammar.decide("In such cases we support the tools.")?.stance == .supported)
        #expect(grammar.decide("This means we support the tools.")?.stance == .supported)
        #expect(grammar.decide("These are the tools we do not support.")?.stance == .excluded)
    }

    @Test("an address stands for any")
    func addresses() {
        let grammar = GrammarUnderTest()
        #expect(grammar.decide("Email crates.") == nil)
        #expect(grammar.decide("Email a@b.example.")?.stance == .referral)
    }

    @Test(arguments: ["The plugin helps.", "A team of words: no.", "Harbors help.", "It supports nothing."])
    func noVendors(text: String) {
        let first = parse(text).actors.end(of: .vendor, at: 0)
        #expect(first == nil, "\(text)")
    }

    @Test(arguments: [
        ("You ask.", "You"), ("All paying customers ask.", "All paying customers"),
        ("Gold account customers ask.", "Gold account customers"), ("Gold includes chat.", "Gold"),
    ])
    func customers(text: String, name: String) {
        #expect(actor(.customer, in: text) == name)
    }

    @Test(arguments: [
        ("We help if you ask.", "if you ask"),
        ("If it fails, breaks, or stops, we help.", "If it fails, breaks, or stops"),
        ("We only help as long as it lasts, and gladly.", "as long as it lasts"),
        ("Nothing is done unless your plan covers it.", "unless your plan covers it"),
        ("If unresponsive, we may stop it.", "If unresponsive"),
    ])
    func conditions(text: String, condition: String) {
        let sentence = parse(text)
        let words = sentence.limits.first.map { written(sentence.range(of: $0), in: text) }
        #expect(words == condition)
    }

    @Test(arguments: [
        "We see if it works.", "When you ask, we help.", "Tell us whether it works.", "We help.",
        "We are committed to providing help.", "After-hours calls cost more.", "We call once a month.",
    ])
    func noConditions(text: String) {
        #expect(parse(text).limits.isEmpty)
    }

    @Test(arguments: [
        ("Chat is available to Gold customers.", ["gold"]),
        ("Gold and Platinum accounts get chat.", ["gold", "platinum"]),
        ("Chat is for Gold and above.", ["gold", "platinum"]),
        ("Chat is for Gold or lower.", ["silver", "gold"]),
        ("Chat is open to at least Gold customers.", ["gold", "platinum"]),
        ("All plans except Silver get chat.", ["gold", "platinum"]), ("All plans get chat.", []),
        ("Not only Silver but also Gold accounts get chat.", ["silver", "gold"]),
        ("Silver, Gold, and Platinum customers get chat.", ["silver", "gold", "platinum"]),
        ("Under Gold, chat is open.", ["gold"]), ("Everything in the Gold plan is included.", []),
        ("Upgrade to Gold to get chat.", []), ("We compare it with gold bars.", []),
        ("The Gold Coast is far.", []),
        ("Customers on the Gold plan get chat.", ["gold"]),
        ("Except for Silver, all plans include chat.", ["gold", "platinum"]),
        ("Non-Gold customers are not eligible for chat.", ["silver", "platinum"]),
        ("We do not provide phone support except to Platinum customers.", ["silver", "gold"]),
        ("Phone support is not available on plans below Gold.", ["silver"]),
    ])
    func audiences(text: String, tiers: [String]) {
        let found = Self.knownTiers.audience(of: parse(text)).tiers
        #expect(found.map(\.rawValue) == tiers)
    }

    @Test("a group behind a contrast is not whom the sentence is for")
    func contrast() {
        let text = "We offer Gold customers advice, but our team does not write code."
        let sentence = parse(text)
        let cue = Self.grammar.decide(text)
        #expect(cue?.stance == .excluded)
        let found = Self.knownTiers.audience(of: sentence, cue: cue?.words).tiers
        #expect(found.isEmpty)
    }

    @Test(arguments: [
        ("Gold plan", ["gold"]), ("Silver, gold", ["silver", "gold"]), ("Gold support", ["gold"]),
        ("Going for gold", []),
        ("Support", []),
    ])
    func headings(heading: String, tiers: [String]) {
        let found = Self.knownTiers.tiers(ofHeading: heading)
        #expect(found.map(\.rawValue) == tiers)
    }

    @Test(arguments: [
        ("Harbor helps. Ask Harbor. Harbor's people know.", "Harbor"),
        ("# Quay support\nQuay is not responsible.", "Quay"),
        ("[us](https://tern.example/) Tern offers help. A Partner may help, a Partner knows.", "Tern"),
        ("Gold helps. Gold gets more. Gold is best. We help.", nil),
    ])
    func vendorNames(page: String, name: String?) {
        let guide = Analyzed(page).guide
        let names = VendorNames([], or: PageNames(of: guide), except: ["gold"])
        for word in ["Harbor", "Quay", "Tern", "Gold", "Partner"] {
            #expect((names.match(ProseLexer.tokens(of: word), at: 0) != nil) == (word == name), "\(word)")
        }
    }

    @Test(arguments: [
        ("", "it names no word to look for"), ("^ ..3", "it names no word to look for"),
        ("<nobody> helps", "there is no class of words `<nobody>`"),
        ("we ..99 help", "`..99` is no gap; expected `..3`, with a number of words from 1 to 30"),
        ("don't", "`don't` is not one word; write its parts apart"), ("| we", "a word is missing"),
    ])
    func badPatterns(pattern: String, reason: String) {
        #expect(throws: CuePatternError(reason)) {
            try CuePattern(pattern)
        }
    }

    @Test func cuesOfTheConfigurationCountFirst() throws {
        var options = AnalysisOptions(guidePath: "guide.md")
        options.cues = [try CueAddition(.recommended, "harbor ..2 does not")]
        let page = "# Support\nHarbor does not sleep."
        #expect(
            Analyzed(page, options: options).policy?.clauses.first?.statements.first?.stance == .recommended)
        #expect(Analyzed(page).policy?.clauses.first?.statements.first?.stance == .excluded)
    }

    // MARK: Help

    private static let knownTiers = Audiences(
        ["Silver", "Gold", "Platinum"].enumerated().map { rank, name in
            Tier(
                id: TierID(naming: name), name: Sourced(name, at: SourceSpan(0, 0)), rank: rank + 1,
                span: SourceSpan(0, 0))
        }, isSeverity: { _ in false })

    private static let grammar = GrammarUnderTest(tiers: knownTiers.names)

    private func parse(_ text: String) -> ParsedSentence { Self.grammar.parse(text) }

    private func actor(_ actor: Actor, in text: String) -> String? {
        let sentence = parse(text)
        return sentence.actors.end(of: actor, at: 0).map { written(sentence.range(of: 0..<$0), in: text) }
    }

    private func written(_ range: Range<Int>, in text: String) -> String {
        String(decoding: Array(text.utf8)[range], as: UTF8.self)
    }
}
