import PolicyModel
import SupportPolicy
import Testing

@testable import PolicyAnalysis

/// Sentences whose verbs and subjects no list holds, and that the form alone decides.
@Suite struct UnlistedVerbTests {
    private static let grammar = GrammarUnderTest(tiers: ProperNames([["silver"], ["gold"]]))

    private func stance(of text: String) -> Stance? { Self.grammar.decide(text)?.stance }

    @Test(
        "a denial is one whatever its verb",
        arguments: [
            "Support cannot sign in to your boat.", "You may not repaint the hull.",
            "Members may not alter the keel.", "Local changes won't persist.",
            "Harbor provides new sails weekly, but doesn't automatically repair them.",
            "A second keel renders the boat unsupported.", "Such boats are considered out of support.",
            "An example of an unsupported task is towing.", "Rafts are not covered.",
            "By then you have waived the claim.", "Nobody at Harbor debugs sails.",
            "No plan includes visits.", "None of the plans include visits.",
            "Neither plan includes visits.", "A new keel voids the warranty.",
            "No one on the pier will look at sails.", "Credits are not redeemable.",
            "Harbor repairs masts, but it does not paint them.", "Harbor never repairs sails.",
            "The service does not polish brass.",
            "The help desk will not paint sails.",
        ])
    func denials(text: String) {
        #expect(stance(of: text) == .excluded)
    }

    @Test(
        "a hedge bounds what is promised",
        arguments: [
            "Our crew will repair all masts as quickly as possible.",
            "Our crew repairs masts to the best of its ability.", "We make every effort to repair masts.",
            "Repairs are usually completed within two weeks.", "We repair masts where possible.",
            "We repair masts if time permits.",
            "We repair masts on a best-effort basis.", "Harbor rarely repairs sails.",
            "Few sails are supported.", "Sails are hardly covered.",
            "Support covers new boats, not rafts.", "Help is provided for all boats, not for rafts.",
        ])
    func hedges(text: String) {
        #expect(stance(of: text) == .limited)
    }

    @Test(
        "what is done to a thing is no promise of support",
        arguments: [
            "The support fee is applied to the price of the berth.",
            "The costs of all berths of the same pier will be added to the invoice.",
            "The move can be initiated by a call.", "These updates can contain new sails.",
            "It holds for faults that are already addressed.",
            "It changes the level of the support we can offer.",
            "Downtime is occasionally required.", "Safety is important to us.",
            "This is not a large pier.", "Our plans do not change often.",
            "You may not always notice a storm.", "Harbor is not a town.",
            "Most leaks come of parts that are not compatible.",
        ])
    func passives(text: String) {
        #expect(stance(of: text) == nil)
    }

    @Test(
        "a clause that says when or which decides nothing",
        arguments: [
            (
                "If you are a member, and you do not receive an answer in time, you are eligible for a credit.",
                Stance.supported
            ),
            ("If the claim is yours and you are not able to log in, email us.", .referral),
            (
                "Claims must be made in the month during which our crew did not answer.",
                .customerResponsibility
            ),
            ("Should a leak be mended by a new mast, we will help you.", .supported),
        ])
    func clauses(text: String, stance: Stance) {
        #expect(self.stance(of: text) == stance)
    }

    @Test(
        "what is asked is a duty",
        arguments: [
            "Please do not forget to name the boat.", "Please leave a message.",
            "Please forward the full letter.", "Remove or replace personal data.",
            "It falls to you to keep a copy.", "You should also never share your keys.",
        ])
    func requests(text: String) {
        #expect(stance(of: text) == .customerResponsibility)
    }

    @Test(
        "where to turn is a pointer",
        arguments: [
            "Use our portal to report leaks.", "For other leaks, please use the leak form.",
            "If it leaks, review the repair guide.", "Fill out the form below.",
            "Consider working with our partners.",
        ])
    func pointers(text: String) {
        #expect(stance(of: text) == .referral)
    }

    @Test(
        "a promise is one whatever surrounds it",
        arguments: [
            "Support for Gold or higher is 24x7.", "Gold customers can have masts reviewed.",
            "Support is not limited to masts.", "We not only host your site but also debug it.",
            "We find solutions for each leak.",
            "Support does not end with the first answer.", "Support can advise on masts.",
        ])
    func promises(text: String) {
        #expect(stance(of: text) == .supported)
    }

    @Test(
        "a fact is told in more than one way",
        arguments: [
            ("Your contract takes priority.", PolicyFact.contractPrevails),
            ("Nothing here overrides your agreement.", .contractPrevails),
            ("Gold includes all Silver benefits.", .inheritance),
            ("Use the emergency line only when the pier is down.", .onCallScope),
            ("SLA times differ from guaranteed resolution times.", .responseIsNotResolution),
            ("You must be a member to open a case.", .eligibility),
        ])
    func facts(text: String, fact: PolicyFact) {
        #expect(Self.grammar.fact(of: text) == fact)
    }

    // MARK: Lead-ins

    private func statements(_ page: String) -> [Statement] {
        Analyzed(page).policy?.clauses.flatMap(\.statements) ?? []
    }

    @Test func boldLeadInOfDutiesCounts() {
        let found = statements("# Support\n\n## Scope\n\n**You must:**\n\n- Name the boat\n- Keep a copy\n")
        #expect(found.suffix(2).map(\.stance) == [.customerResponsibility, .customerResponsibility])
    }

    @Test(arguments: ["Except for:", "But not:"])
    func leadInOfExceptionsCounts(lead: String) {
        let found = statements("# Support\n\nWe support all boats.\n\n\(lead)\n\n- Rafts\n- Old sails\n")
        #expect(found.suffix(2).map(\.stance) == [.excluded, .excluded])
    }

    @Test func itemsOfADefinitionPromiseNothing() {
        let found = statements(
            "# Support\n\nWe repair boats.\n\n## Scope\n\nStorms are covered.\n\nA storm is defined by the following points:\n\n- The pier is under water\n"
        )
        #expect(found.last?.stance == .informative)
    }

    @Test func whatIsDeniedMakesNobodyEligible() {
        #expect(statements("# Support\n\nThese charts are not available to you.\n").first?.fact == nil)
    }
}
