import GeneratedSupport
import SupportPolicy
import Testing

/// The checked-in Swift, asked as an application would ask it.
@Suite struct GeneratedSupportTests {
    @Test func tiersCompareByRank() {
        #expect(PantheonSupport.Tier.allCases == [.silver, .gold, .platinum, .diamond])
        #expect(PantheonSupport.Tier.silver < .diamond)
        #expect(PantheonSupport.Tier(rawValue: "platinum") == .platinum)
    }

    @Test func entitlementsAreTyped() {
        let tickets = PantheonSupport.entitlement(.tickets, for: .gold)
        #expect(tickets.availability == .included)
        #expect(tickets.coverage?.schedule == .hours(perDay: 24, daysPerWeek: 5))
        #expect(tickets.response == ResponseTarget(.hours(8), basis: .coverage))
        #expect(
            PantheonSupport.entitlement(.emergencyOnCall, for: .diamond).response
                == ResponseTarget(.minutes(15)))
        #expect(
            PantheonSupport.entitlement(.chat, for: .diamond).priority
                == Priority(label: "Top Priority", level: 2))
        #expect(PantheonSupport.tickets.entitlement(for: .silver).availability == .notIncluded)
    }

    @Test func noCellIsUnspecified() {
        for tier in PantheonSupport.Tier.allCases {
            for feature in PantheonSupport.Feature.allCases {
                #expect(PantheonSupport.entitlement(feature, for: tier).availability != .unspecified)
            }
        }
    }

    @Test func scopesInheritWhatTheyAddTo() {
        let scope = PantheonSupport.Tier.gold.scope
        #expect(scope == .technical)
        #expect(scope.items.count == 10)
        #expect(scope.allItems.first == "Autopilot")
        #expect(scope.allItems.suffix(4) == PantheonSupport.Scope.platform.items)
        #expect(PantheonSupport.Scope.dedicated.allItems.count == 1 + 7 + 10 + 4)
    }

    @Test func hoursHaveDaysTimesAndZone() {
        let window = PantheonSupport.hours.first?.windows.first
        #expect(window?.days == Weekday.workweek)
        #expect(window?.opens == ClockTime("09:00"))
        #expect(window?.closes == ClockTime("17:00"))
        #expect(window?.zone?.identifier == "America/Los_Angeles")
        #expect(PantheonSupport.services.count == 8)
    }

    @Test func clausesAreFoundByTopicStanceAndTier() {
        #expect(PantheonSupport.clauses.map(\.topic) == PantheonSupport.Topic.allCases)
        #expect(PantheonSupport.isExcluded(.outdatedCore))
        #expect(!PantheonSupport.isExcluded(.isolatedIssues))
        let excluded = PantheonSupport.statements(.excluded, on: .localDevelopment)
        #expect(excluded.allSatisfy { $0.stance == .excluded } && !excluded.isEmpty)
        let limited = PantheonSupport.clause(.intermittentIssues).statements(.limited)
        #expect(limited.contains { $0.condition != nil })
        let dedicated = PantheonSupport.statements(.supported, for: .diamond)
        #expect(dedicated.count > PantheonSupport.statements(.supported, for: .silver).count)
    }
}
