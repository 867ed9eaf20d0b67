import PolicyModel
import SupportPolicy
import Testing

/// What one cell says, in the words of the tests: availability, then what else there is.
private func reading(_ cell: String, row: String = "Tickets") -> String? {
    guard let found = Analyzed(cellGuide(cell, row: row)).firstCell?.plain else { return nil }
    return found.reading
}

func describe(_ schedule: Coverage.Schedule) -> String {
    switch schedule {
    case .hours(let perDay, let daysPerWeek): "\(perDay)x\(daysPerWeek)"
    case .businessHours: "business hours"
    case .windows(let windows): windows.map(describe).joined(separator: " + ")
    }
}

func describe(_ window: CoverageWindow) -> String {
    let days = window.days.map { $0.map { $0.rawValue.prefix(2) }.joined(separator: ",") }
    let times = window.opens.flatMap { opens in window.closes.map { "\(opens)-\($0)" } }
    return [days, times, window.zone?.identifier ?? window.zone?.text].compactMap(\.self).joined(
        separator: " ")
}

func describe(_ response: ResponseTarget) -> String {
    guard let time = response.time, let basis = response.basis, let bound = response.bound else {
        return "best effort"
    }
    return "\(bound.rawValue) \(time.amount) \(time.unit.rawValue) \(basis.rawValue)"
}

func describe(_ quantity: Quantity) -> String {
    let amount = if case .count(let count) = quantity.amount { String(count) } else { "unlimited" }
    return [amount, quantity.noun, quantity.per.map { "per \($0)" }].compactMap(\.self).joined(separator: " ")
}

@Suite struct CellGrammarTests {
    @Test(arguments: [
        ("24x7", "24x7"), ("24/7", "24x7"), ("24 x 7", "24x7"), ("24×7", "24x7"), ("24X7", "24x7"),
        ("24x7x365", "24x7"), ("24/7/365", "24x7"), ("365x24", "24x7"), ("24 hours a day", "24x7"),
        ("Around the clock", "24x7"), ("24x5", "24x5"), ("12x5", "12x5"), ("8x5", "8x5"), ("9/5", "9x5"),
        ("Business hours", "business hours"), ("Office Hours", "business hours"),
        ("8x5 Business Hours", "8x5"),
        ("Mon-Fri 9:30-17:00 CET", "mo,tu,we,th,fr 09:30-17:00 Europe/Berlin"),
        ("Mon–Fri 9:30–17:00 CET", "mo,tu,we,th,fr 09:30-17:00 Europe/Berlin"),
        ("M-F 8am to 6pm UK Time", "mo,tu,we,th,fr 08:00-18:00 Europe/London"),
        ("4 am - 8 pm (ET), Mon - Fri", "mo,tu,we,th,fr 04:00-20:00 America/New_York"),
        ("Weekdays, 9-5", "mo,tu,we,th,fr 09:00-17:00"), ("Monday to Thursday", "mo,tu,we,th"),
        ("Sat 10:00-14:00", "sa 10:00-14:00"), ("7/7 9AM - 6PM", "mo,tu,we,th,fr,sa,su 09:00-18:00"),
        ("Fri to Mon, 22:00-06:00", "mo,fr,sa,su 22:00-06:00"), ("24-7", "24x7"),
        ("9AM to 5PM IST", "09:00-17:00 IST"),
        (
            "8am - 8pm PST, Sat 10am-2pm",
            "08:00-20:00 America/Los_Angeles + sa 10:00-14:00 America/Los_Angeles"
        ),
        (
            "Mon-Fri 9AM to 5PM and Sat 10AM to 2PM PST",
            "mo,tu,we,th,fr 09:00-17:00 America/Los_Angeles + sa 10:00-14:00 America/Los_Angeles"
        ), ("9am-12pm", "09:00-12:00"),
        ("12am-8am", "00:00-08:00"),
    ])
    func coverage(cell: String, expected: String) {
        #expect(reading(cell) == "included; \(expected)")
    }

    @Test(arguments: [
        ("4 hours", "within 4 hour calendar"), ("1 Hour", "within 1 hour calendar"),
        ("15 Minutes", "within 15 minute calendar"), ("30 mins", "within 30 minute calendar"),
        ("2 hrs", "within 2 hour calendar"), ("1 week", "within 1 week calendar"),
        ("2 business days", "within 2 day business"), ("two business hours", "within 2 hour business"),
        ("Next business day", "within 1 day business"), ("Same Business Day", "within 0 day business"),
        ("NBD", "within 1 day business"), ("< 1 hour", "lessThan 1 hour calendar"),
        ("less than 4 hours", "lessThan 4 hour calendar"), ("≤ 2 hours", "within 2 hour calendar"),
        ("within 30 minutes", "within 30 minute calendar"), ("up to 3 days", "within 3 day calendar"),
        ("~ 2 hours", "approximately 2 hour calendar"), ("Target: 4 hours", "target 4 hour calendar"),
        ("1.5 hours", "within 90 minute calendar"), (".5 hours", "within 30 minute calendar"),
        ("half an hour", "within 30 minute calendar"),
        ("1 hour response time", "within 1 hour calendar"), ("Best effort", "best effort"),
        ("Best-effort", "best effort"), ("an hour", "within 1 hour calendar"),
    ])
    func response(cell: String, expected: String) {
        #expect(reading(cell) == "included; \(expected)")
    }

    @Test(
        "time runs on the coverage beside it",
        arguments: [
            ("24x5: 8 Hours", "24x5; within 8 hour coverage"),
            ("24x7: 15 Minutes", "24x7; within 15 minute calendar"),
            ("1 hour (24x7)", "24x7; within 1 hour calendar"),
            ("1 hour 24x7", "24x7; within 1 hour calendar"),
            ("24x7/<br>1 hour", "24x7; within 1 hour calendar"),
            ("30 minutes<br>24x7x365", "24x7; within 30 minute calendar"),
            ("24x7 / 1 hour", "24x7; within 1 hour calendar"),
            ("One hour - 24/7", "24x7; within 1 hour calendar"),
            ("< 2 hours (during business hours)", "business hours; lessThan 2 hour business"),
            ("1 business day (12x5)", "12x5; within 1 day business"),
            ("4 hours (Mon-Fri, 9-5)", "mo,tu,we,th,fr 09:00-17:00; within 4 hour coverage"),
        ])
    func both(cell: String, expected: String) {
        #expect(reading(cell) == "included; \(expected)")
    }

    @Test(arguments: [
        ("Yes", "included"), ("✔", "included"), ("✔️", "included"), ("✅", "included"), ("&check;", "included"),
        ("Included", "included"), ("**Included**", "included"), ("✔ Included", "included"),
        ("![yes](a.png)", "included"), ("![check](a.png) Included", "included"),
        ("No", "notIncluded"), ("-", "notIncluded"), ("–", "notIncluded"), ("—", "notIncluded"),
        ("--", "notIncluded"),
        ("\\-", "notIncluded"), ("❌", "notIncluded"), ("Not Included", "notIncluded"), ("N/A", "notIncluded"),
        ("Not available", "notIncluded"), ("None", "notIncluded"),
        ("<span style=color:red>❌</span>", "notIncluded"),
        ("Available for Purchase", "purchasable"), ("Add-on", "purchasable"), ("Paid", "purchasable"),
        ("Yes, with add-on", "purchasable"), ("Limited", "limited"), ("On Request", "onRequest"),
        ("Contact sales", "onRequest"),
    ])
    func availability(cell: String, expected: String) {
        #expect(reading(cell) == expected)
    }

    @Test(arguments: [
        ("2 per year", "2 per year"), ("6 per year", "6 per year"),
        ("12 hours per quarter", "12 hours per quarter"),
        ("Unlimited", "unlimited"), ("4", "4"), ("15 named contacts", "15 named contacts"),
        ("1/Qtr", "1 per quarter"),
        ("1,500 per month", "1500 per month"),
    ])
    func quantity(cell: String, expected: String) {
        #expect(reading(cell, row: "Training") == "included; \(expected)")
    }

    @Test(arguments: [
        ("24x7: Priority", "included; 24x7; priority 1 Priority"),
        ("24x7: Top Priority", "included; 24x7; priority 2 Top Priority"),
        ("✔ (on-premises only)", "included; if on-premises only"),
        ("24x7 for urgent tickets", "included; 24x7; if for urgent tickets"),
        ("24x7 only for urgent tickets", "included; 24x7; if only for urgent tickets"),
    ])
    func partsBeside(cell: String, expected: String) {
        #expect(reading(cell) == expected)
    }

    @Test(
        "a cell that is not understood as a whole is not understood at all",
        arguments: [
            "Dedicated CSM", "24x5: 12 Hours or so", "Extended Office Hours", "100.00", "95% in 2h",
            "No: 24x7", "❌ 1 hour", "Yes / No", "24x7 24x5", "Coming soon", "10 to 11", "25:00-26:00",
            "{% if a %}", "X",
            "not 24x7", "12 Hurs", "24x5: 12 Hurs", "3 wombats", "24x7 5 users", "Business plan only",
            "Never only", "N/A only", "1 Hour (resolution)", "Included (extra cost)",
            "8 hours (next business day)", "1 hour (average)",
            "24x7 (P1), business hours",
            "24x7: -1 hour", "24x7: 0 hours", "Priority 1", "8:00-5:00",
            "Same day",
            "<s>24x7</s>", "<b hidden>24x7</b>", "<Icon name=\"x\" /> 24x7", "![no](a.png) Included",
            "24:00-07:00",
            "9AM to 5PM Eastern Europe time",
            "Daily",
        ])
    func notUnderstood(cell: String) {
        let analyzed = Analyzed(cellGuide(cell))
        #expect(analyzed.firstCell?.availability.value == .unspecified)
        #expect(analyzed.diagnostics.contains { analyzed.file.text($0.span) == cell })
    }

    @Test("a word that is misspelt is suggested where that makes sense of the cell")
    func suggestion() {
        #expect(
            Analyzed(cellGuide("24x5: 12 Hurs")).diagnostics.first?.help == "did you mean `24x5: 12 hours`?")
        #expect(Analyzed(cellGuide("Not inclded")).diagnostics.first?.help == "did you mean `Not included`?")
        #expect(
            Analyzed(cellGuide("Dedicated wizard")).diagnostics.first?.help?.hasPrefix("known forms") == true)
    }

    @Test("a length of time is a response only where something says so")
    func meaningOfTime() {
        #expect(reading("4 hours", row: "Resolution time") == "unspecified")
        #expect(reading("4 hours", row: "Onboarding task") == "unspecified")
        #expect(reading("4 hours", row: "Gadget") == "unspecified")
        for row in [
            "Ticket history", "Call duration", "Incident report", "Support onboarding",
            "Minimum support contract",
        ] {
            #expect(reading("4 hours", row: row) == "unspecified", "\(row)")
        }
        #expect(reading("4 hours", row: "Response time") == "included; within 4 hour calendar")
        #expect(reading("4 hours", row: "Phone support") == "included; within 4 hour calendar")
        #expect(reading("24x7: 4 hours", row: "Gadget") == "included; 24x7; within 4 hour calendar")
    }

    @Test("a blank means no only where all that stands in the row is yes")
    func blanks() {
        let marks = "| Plan | A | B |\n|---|---|---|\n| Phone | | ✔ |\n| Chat | ✔ | ✔ |\n"
        let inferred = Analyzed(marks).policy?.features.first?.entitlements.first
        #expect(inferred?.availability.value == .notIncluded)
        #expect(inferred?.isInferred == true)
        let mixed = Analyzed("| Plan | A | B |\n|---|---|---|\n| Phone | | ✔ |\n| Chat | - | ✔ |\n")
        #expect(mixed.policy?.features.first?.entitlements.first?.availability.value == .unspecified)
        #expect(mixed.codes == ["cell.blank"])
    }

    @Test("each part of a cell knows its own place")
    func places() throws {
        let analyzed = Analyzed(cellGuide("**24x5**: 12 Hours"))
        let cell = try #require(analyzed.firstCell)
        #expect(analyzed.file.text(cell.span) == "**24x5**: 12 Hours")
        #expect(cell.coverage.map { analyzed.file.text($0.span) } == "24x5")
        #expect(cell.response.map { analyzed.file.text($0.span) } == "12 Hours")
    }
}
