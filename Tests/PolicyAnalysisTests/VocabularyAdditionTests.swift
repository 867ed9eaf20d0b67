import PolicyModel
import Testing

@testable import PolicyAnalysis

/// Each kind of word that the configuration can add, seen at work on a cell that is not understood without it.
@Suite struct VocabularyAdditionTests {
    struct Addition: CustomStringConvertible, Sendable {
        var kind: String
        var phrase: String
        var cell: String
        var row = "Tickets"
        var expected: String
        var description: String { "\(kind): \(phrase)" }
    }

    static let additions: [Addition] = [
        Addition(kind: "included", phrase: "aye", cell: "Aye", expected: "included"),
        Addition(kind: "notIncluded", phrase: "nay", cell: "Nay", expected: "notIncluded"),
        Addition(kind: "purchasable", phrase: "for coin", cell: "For coin", expected: "purchasable"),
        Addition(kind: "limited", phrase: "some", cell: "Some", expected: "limited"),
        Addition(kind: "onRequest", phrase: "hail us", cell: "Hail us", expected: "onRequest"),
        Addition(
            kind: "priority", phrase: "swift", cell: "24x7: Swift",
            expected: "included; 24x7; priority 1 Swift"),
        Addition(
            kind: "topPriority", phrase: "swiftest", cell: "24x7: Swiftest",
            expected: "included; 24x7; priority 2 Swiftest"),
        Addition(
            kind: "coverage", phrase: "follow the sun = 24x7", cell: "Follow the sun: 1 hour",
            expected: "included; 24x7; within 1 hour calendar"),
        Addition(
            kind: "coverage", phrase: "harbor hours = Mon-Fri 7:00-20:00 CET", cell: "Harbor hours",
            expected: "included; mo,tu,we,th,fr 07:00-20:00 Europe/Berlin"),
        Addition(
            kind: "zone", phrase: "ict = Asia/Bangkok", cell: "Mon-Fri 9am-5pm ICT",
            expected: "included; mo,tu,we,th,fr 09:00-17:00 Asia/Bangkok"),
        Addition(
            kind: "minute", phrase: "ticks", cell: "30 ticks", expected: "included; within 30 minute calendar"
        ),
        Addition(
            kind: "hour", phrase: "bells", cell: "2 bells", expected: "included; within 2 hour calendar"),
        Addition(kind: "day", phrase: "suns", cell: "2 suns", expected: "included; within 2 day calendar"),
        Addition(
            kind: "week", phrase: "moons", cell: "2 moons", expected: "included; within 2 week calendar"),
        Addition(
            kind: "bestEffort", phrase: "as the wind blows", cell: "As the wind blows",
            expected: "included; best effort"),
        Addition(
            kind: "unlimited", phrase: "as many as you like", cell: "As many as you like",
            expected: "included; unlimited"),
        Addition(kind: "countable", phrase: "wombats", cell: "3 wombats", expected: "included; 3 wombats"),
        Addition(
            kind: "channel", phrase: "carrier pigeon", cell: "Email, carrier pigeon", row: "Channels",
            expected: "included"),
        Addition(
            kind: "filler", phrase: "or so", cell: "24x7: 1 hour or so",
            expected: "included; 24x7; within 1 hour calendar"),
        Addition(
            kind: "condition", phrase: "provided", cell: "24x7 provided it rains",
            expected: "included; 24x7; if provided it rains"),
        Addition(
            kind: "responseLabel", phrase: "hail", cell: "4 hours", row: "Hail",
            expected: "included; within 4 hour calendar"),
        Addition(
            kind: "severity", phrase: "storm", cell: "4 hours", row: "Storm",
            expected: "included; within 4 hour calendar"),
    ]

    @Test(arguments: additions)
    func addition(_ addition: Addition) {
        let page = cellGuide(addition.cell, row: addition.row)
        #expect(Analyzed(page).firstCell?.plain.reading != addition.expected)
        var options = AnalysisOptions(guidePath: "guide.md")
        options.vocabulary.phrases = [addition.kind: [addition.phrase]]
        #expect(Analyzed(page, options: options).firstCell?.plain.reading == addition.expected)
    }

    @Test("a word for a tier makes tiers of columns")
    func tierWords() {
        let page = "| Thing | Sloop | Brig |\n|---|---|---|\n| Phone | 24x7 | 8x5 |\n| Chat | Yes | No |\n"
        #expect(Analyzed(page).policy == nil)
        var options = AnalysisOptions(guidePath: "guide.md")
        options.vocabulary.phrases = ["tier": ["sloop"]]
        #expect(Analyzed(page, options: options).policy?.tiers.count == 2)
    }

    @Test("each kind is tested here or where its labels are")
    func allKinds() {
        let labels: Set<String> = ["tier", "scopeRow", "tierHeader", "servicesHeading"]
        #expect(Set(VocabularyAdditions.kinds) == Set(Self.additions.map(\.kind)).union(labels))
    }

    @Test(arguments: [
        ("coverage", "follow the sun"), ("coverage", "sun = sometimes"), ("coverage", " = 24x7"),
        ("zone", "ict"),
        ("zone", "ict = UTC+7"), ("zone", "ict = /etc/passwd"), ("zone", "ict = "),
    ])
    func problems(kind: String, phrase: String) {
        #expect(VocabularyAdditions.problem(with: phrase, kind: kind) != nil)
        #expect(VocabularyAdditions.problem(with: phrase, kind: "included") == nil)
    }
}
