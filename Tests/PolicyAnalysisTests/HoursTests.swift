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
            "The Sales team is open 9AM to 5PM, and Billing 10AM to 4PM, except on public holidays.",
            "Except on public holidays, the Sales team is open 9AM to 5PM.",
            "The Sales team is open 9AM to 5PM PST as often as we can on Mondays.",
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
        "Business hours: 9AM to 5PM US/Pacific, weekdays",
        "Business hours: 9AM to 5PM America/Los_Angeles, weekdays",
    ])
    func namedHours(sentence: String) {
        let hours = analyzed(sentence).policy?.hours.first
        #expect(hours?.name?.value.lowercased() == "business hours")
        #expect(hours?.id.rawValue == "business-hours")
        #expect(hours?.teams.isEmpty == true)
        #expect(hours?.windows.first?.value.opens == ClockTime("09:00"))
    }

    @Test(arguments: [
        (
            "Technical support is open 9:00 AM to 6:00 PM JST, Monday to Friday.",
            "Technical support"
        ),
        ("Our repair team is there Monday to Friday from 9am to 6pm JST.", "repair"),
        ("The phone line is staffed 9am-6pm JST on weekdays.", "phone line"),
        (
            "The Harbor Services team is open between 9 a.m. and 6 p.m. (JST), Monday to Friday.",
            "Harbor Services"
        ),
    ])
    func namesInLowerCase(sentence: String, team: String) {
        let hours = analyzed(sentence).policy?.hours.first
        #expect(hours?.teams.map(\.value) == [team])
        #expect(hours?.windows.first?.value.opens == ClockTime("09:00"))
        #expect(hours?.windows.first?.value.closes == ClockTime("18:00"))
        #expect(hours?.windows.first?.value.days == Weekday.workweek)
        #expect(hours?.windows.first?.value.zone?.identifier == "Asia/Tokyo")
    }

    @Test func twoTeamsInOneSentence() {
        let hours = analyzed(
            "Live chat is available 24/7; phone support is available Monday to Friday from 08:00 to 18:00 CET."
        ).policy?.hours
        #expect(hours?.map { $0.teams.map(\.value) } == [["Live chat"], ["phone support"]])
        #expect(hours?.first?.windows.first?.value.closes == ClockTime("24:00"))
        #expect(hours?.last?.windows.first?.value.days == Weekday.workweek)
    }

    @Test("around the clock is hours and a promise, too")
    func aroundTheClock() {
        let policy = analyzed("Technical support is available 24 hours a day, 7 days per week.").policy
        #expect(policy?.hours.first?.teams.map(\.value) == ["Technical support"])
        #expect(policy?.hours.first?.windows.first?.value.days?.count == 7)
        #expect(policy?.clauses.first?.statements.first?.stance == .supported)
    }

    @Test func oneZoneIsThatOfAll() {
        let hours = analyzed(
            "The Sales team is open weekdays 9:00-17:30 Europe/London and Saturdays 10:00-14:00."
        )
        .policy?.hours.first
        #expect(
            hours?.windows.map(\.value.zone?.identifier) == ["Europe/London", "Europe/London"])
    }

    @Test func oneTeamOnEachLine() {
        let hours = analyzed(
            """
            ## Opening hours
            - Sales: Monday to Friday, 9am-5pm ET
            - Boat repair: 10am-4pm ET (US), Monday to Friday
            - Saturday: 10am-2pm ET
            """
        ).policy?.hours
        #expect(
            hours?.map { "\($0.name?.value ?? "-") \($0.teams.map(\.value))" } == [
                "- [\"Sales\"]", "Boat repair []", "Opening hours []",
            ])
        #expect(hours?.map(\.windows.count) == [1, 1, 1])
        #expect(hours?.last?.windows.first?.value.days == [.saturday])
    }

    @Test("lines with times are hours only where something says so")
    func linesOfSomethingElse() {
        let analyzed = analyzed("## Regattas\n- Sculls: Monday to Friday, 9am-5pm ET\n")
        #expect(analyzed.policy?.hours.isEmpty == true)
    }

    @Test(arguments: [
        ("The Sales team is open 9AM to 5PM PST, except on public holidays.", "public holidays"),
        ("Our Sales team works 9AM to 5PM PST, excluding US bank holidays.", "US bank holidays"),
    ])
    func holidays(sentence: String, except: String) {
        let analyzed = analyzed(sentence)
        #expect(analyzed.policy?.hours.map(\.except?.value) == [except])
        #expect(analyzed.codes.isEmpty)
    }

    @Test func whoIsSpokenToHasNoTeam() {
        let hours = analyzed("You can reach us by phone between 9 a.m. and 5 p.m. (ET), Monday to Friday.")
            .policy?.hours.first
        #expect(hours?.id.rawValue == "support")
        #expect(hours?.teams.isEmpty == true)
        #expect(hours?.windows.first?.value.closes == ClockTime("17:00"))
    }

    @Test func hoursUnderATiersHeadingAreNotThoseOfAll() {
        let analyzed = analyzed("## Gold plan\n**Support hours**: Mon-Fri, 9AM to 5PM PST")
        #expect(analyzed.policy?.hours.isEmpty == true)
        let statement = analyzed.policy?.clauses.first?.statements.first
        #expect(statement?.stance == .supported)
        #expect(statement?.tiers.map(\.rawValue) == ["gold"])
    }

    @Test("many sentences of one team are read in time", .timeLimit(.minutes(10)))
    func manyOfOneName() {
        let text = String(repeating: "Sales team is open 9AM to 5PM. ", count: 2000)
        #expect(analyzed(text).policy?.hours.last?.id.rawValue == "sales-2000")
    }
}
