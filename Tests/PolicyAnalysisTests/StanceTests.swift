import PolicyModel
import SupportPolicy
import Testing

@testable import PolicyAnalysis

/// Which stance a sentence has, for kinds of sentences that are easily taken for another.
@Suite struct StanceTests {
    private static let grammar = GrammarUnderTest(tiers: ProperNames([["silver"], ["gold"]]))

    private func stance(of text: String) -> Stance? { Self.grammar.decide(text)?.stance }

    @Test(
        "a denial of a denial promises",
        arguments: [
            "We do not exclude any mast.", "Without exception, we support old masts.",
            "We do not limit the number of visits.", "Nothing is excluded from the plan.",
            "We never refuse a question.", "No report is left unanswered.",
            "We support not only masts but also sails.", "No matter what you sail, we support it.",
            "We reply no later than noon.", "There is no limit to the number of tickets.",
        ])
    func doubleDenials(text: String) {
        #expect(stance(of: text) == .supported)
    }

    @Test(
        "a denial in a saying excludes nothing",
        arguments: [
            "We cannot wait to help you.", "A response is not a resolution.", "It is not uncommon in spring.",
            "It is not necessary to call us.", "There is no need for you to open a ticket.",
            "You no longer need to ask us.", "Not every leak is a fault.",
            "Users cannot work at all.", "Harbor is not affiliated with the yard.",
        ])
    func idioms(text: String) {
        #expect(stance(of: text) == nil)
    }

    @Test(
        "but a denial is one beside a saying",
        arguments: [
            "We cannot help you.", "It is necessary to know that we do not repair sails.",
            "Without exception, sails are not repaired by us and not covered.",
            "No matter what you sail, we do not repair sails.", "We no longer support sails.",
            "Versions before 2.0 are unsupported.", "Harbor stopped offering phone support.",
        ])
    func denials(text: String) {
        #expect(stance(of: text) == .excluded)
    }

    @Test func pointersStayPointers() {
        #expect(stance(of: "Do not hesitate to contact us.") == .referral)
        #expect(stance(of: "If it is necessary, call us.") == .referral)
        #expect(stance(of: "Each plan has no more than two contacts.") == .limited)
    }

    @Test(
        "what an exception leaves out bounds the promise",
        arguments: [
            ("We support everything except sails.", "except"),
            ("We support all boats other than rafts.", "all boats other than"),
            ("All masts are covered apart from old ones.", "All masts are covered apart from"),
            ("Our team helps with any fault, excluding leaks.", "excluding"),
            ("We repair masts but not sails.", "but not"),
            ("With the exception of sails, we repair all parts.", "exception of"),
            ("All plans include visits except on Sundays.", "except"),
        ])
    func exceptions(text: String, cue: String) throws {
        let found = try #require(Self.grammar.decide(text))
        #expect(found.stance == .limited)
        let range = Self.grammar.parse(text).range(of: found.words)
        #expect(String(decoding: Array(text.utf8)[range], as: UTF8.self) == cue)
    }

    @Test(
        "a tier that is left out bounds no promise",
        arguments: [
            "All plans except Silver include chat.",
            "Chat is included in all plans except for the Silver plan.",
            "With the exception of Silver, all plans include chat.",
            "All plans other than Silver include chat.",
            "All plans except Dock include chat.",
        ])
    func tierExceptions(text: String) {
        #expect(stance(of: text) == .supported)
    }

    @Test(
        "an exception to a denial promises nothing",
        arguments: [
            "We do not repair anything except sails.", "Sails are not covered, except by sea.",
        ])
    func exceptionsToDenials(text: String) {
        #expect(stance(of: text) == .excluded)
    }

    @Test(
        "what a product does promises no support",
        arguments: [
            "Harbor helps teams sail faster.", "Harbor provides a modern way to tie knots.",
            "Harbor supports rope, wire and chain.", "The app offers offline access to charts.",
            "Harbor Lights is available in twelve towns.", "The kit covers everything from oars to anchors.",
            "You get a personal logbook.", "You can schedule trips for any day.",
            "The service lets you race.",
            "Your logbook will be delivered as a book.", "Our users include two navies.",
            "We believe that boats should be red.",
            "Harbor takes care of mooring so that you can sail.",
        ])
    func products(text: String) {
        #expect(stance(of: text) == nil)
    }

    @Test(
        "what its people do, and what it says of support, does",
        arguments: [
            "Harbor provides help with knots.", "Harbor's engineers fix ropes.",
            "Our team supports rope and wire.",
            "Chat is available in twelve towns.", "You get a reply in a day.", "Gold users get a logbook.",
            "You can schedule calls for any day.", "Harbor helps when it can.",
        ])
    func promises(text: String) {
        #expect(stance(of: text) == .supported)
    }

    @Test(
        "a bound in the middle of a sentence",
        arguments: [
            "We cover two incidents per year.", "Harbor helps with two visits a year.",
        ])
    func numbers(text: String) {
        #expect(stance(of: text) == .limited)
    }

    @Test(
        "what is asked not to be done",
        arguments: [
            "Please do not share your key.", "Do not lose your key.",
        ])
    func prohibitions(text: String) {
        #expect(stance(of: text) == .customerResponsibility)
    }
}
