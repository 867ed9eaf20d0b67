import SupportPolicy
import Testing

/// Hours are read from sentences that say them plainly, and from no others.
@Suite struct HoursTests {
    private func analyzed(_ sentence: String) -> Analyzed {
        Analyzed("| Plan | Basic | Gold |\n|---|---|---|\n| Chat | 24x5 | 24x7 |\n\n\(sentence)\n")
    }

    @Test(arguments: [
        "Sales and Billing are open Monday to Friday, 9AM to 5PM PST.",
        "Our Sales and Billing teams can be reached on business days, Monday to Friday, 9 AM to 5 PM (PT).",
        "As a rule, Harbor's Sales and Billing teams are generally available weekdays from 9am to 5pm PST.",
    ])
    func plain(sentence: String) {
        let hours = analyzed(sentence).policy?.hours.first
        #expect(hours?.teams.map(\.value) == ["Sales", "Billing"])
        #expect(hours?.windows.first?.value.opens == ClockTime("09:00"))
        #expect(hours?.windows.first?.value.days == Weekday.workweek)
        #expect(hours?.windows.first?.value.zone?.identifier == "America/Los_Angeles")
    }

    @Test(
        "a sentence that turns hours around or limits them is reported and not read",
        arguments: [
            "Sales and Billing are not available Monday to Friday, 9AM to 5PM PST.",
            "Our Sales team is closed Monday to Friday, 9AM to 5PM PST.",
            "The Sales team is available except Monday 9AM to 5PM.",
            "The Sales team is available outside 9AM to 5PM.",
            "Until 2024 the Sales team was available 9AM to 5PM.",
            "The Sales team will hold a meeting on Monday, 9AM to 5PM.",
            "The Sales team is open 9AM to 5PM PST and Billing is not available 10AM to 4PM PST.",
            "The Sales team is open 9AM to 5PM PST, and the rest from 10AM to 4PM PST.",
            "The Sales team is open 9AM to 5PM PST and Billing at 10.",
            "The Sales team is open 9AM to 5PM, except on public holidays.",
        ])
    func turnedAround(sentence: String) {
        let analyzed = analyzed(sentence)
        #expect(analyzed.policy?.hours.isEmpty == true)
        #expect(analyzed.codes == ["hours.not-understood"])
    }

    @Test(arguments: [
        "The Sales team is open 9AM to 5PM PST and Billing is available 10AM to 4PM PST.",
        "Sales is open 9AM to 5PM PST, and the Billing team works 10AM to 4PM PST.",
    ])
    func severalTeams(sentence: String) {
        let analyzed = analyzed(sentence)
        let hours = analyzed.policy?.hours ?? []
        #expect(hours.map { $0.teams.map(\.value) } == [["Sales"], ["Billing"]])
        #expect(hours.map { $0.windows.first?.value.opens } == [ClockTime("09:00"), ClockTime("10:00")])
        #expect(hours.allSatisfy { $0.text.value == sentence })
        #expect(analyzed.codes.isEmpty)
    }

    @Test(arguments: [
        "Business hours are Monday through Friday, 9AM to 5PM PST.",
        "**Business hours**: Mon-Fri, 9AM to 5PM PST",
        "Our business hours: 9AM to 5PM PST, Monday to Friday.",
    ])
    func namedHours(sentence: String) {
        let hours = analyzed(sentence).policy?.hours.first
        #expect(hours?.name?.value.lowercased() == "business hours")
        #expect(hours?.id.rawValue == "business-hours")
        #expect(hours?.teams.isEmpty == true)
        #expect(hours?.windows.first?.value.opens == ClockTime("09:00"))
    }

    @Test func hoursUnderATiersHeadingAreNotThoseOfAll() {
        let analyzed = analyzed("## Gold plan\n**Support hours**: Mon-Fri, 9AM to 5PM PST")
        #expect(analyzed.policy?.hours.isEmpty == true)
        let statement = analyzed.policy?.clauses.first?.statements.first
        #expect(statement?.stance == .supported)
        #expect(statement?.tiers.map(\.rawValue) == ["gold"])
    }

    @Test("many sentences of one team are read in time", .timeLimit(.minutes(1)))
    func manyOfOneName() {
        let text = String(repeating: "Sales team is open 9AM to 5PM. ", count: 2000)
        #expect(analyzed(text).policy?.hours.last?.id.rawValue == "sales-2000")
    }
}
