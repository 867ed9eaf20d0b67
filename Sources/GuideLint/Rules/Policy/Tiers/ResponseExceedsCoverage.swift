import PolicyModel
import SourceText
import SupportPolicy

extension Rule {
    static let responseExceedsCoverage = Rule(
        "response.exceeds-coverage", "a response that its coverage cannot hold",
        why: """
            Beside a coverage, time counts only while support works. Forty-eight hours beside 8x5 are six working days, \
            which is rarely meant. Any time can be held in the end, so only those are found that take more than a week.
            """,
        bad: """
            ## Support plans
            | Plan | Dock | Pier |
            |---|---|---|
            | Tickets | 8x5: 48 Hours | 24x7: 1 Hour |
            """,
        good: """
            ## Support plans
            | Plan | Dock | Pier |
            |---|---|---|
            | Tickets | 8x5: 8 Hours | 24x7: 1 Hour |
            """,
        mend: """
            Say what is meant: `2 business days`, a shorter time, or a coverage that holds it.
            """,
        page: { page, findings in
            for cell in page.policy?.features.flatMap(\.entitlements) ?? [] {
                guard let coverage = cell.coverage else { continue }
                if let response = cell.response, let week = coverage.value.weeklyMinutes?.most,
                    let minutes = response.value.coverageMinutes, minutes > week
                {
                    findings.report(
                        "a response within \(minutes / 60) hours of `\(coverage.value.text)` takes more than a week: "
                            + "support works \(week / 60) hours a week",
                        at: response.span,
                        notes: [Diagnostic.Note("the coverage stands here", at: coverage.span)],
                        help: "say it in business days if that is meant")
                }
            }
        })
}

extension ResponseTarget {
    /// Only what counts hours of the coverage; days and weeks are those of the calendar.
    fileprivate var coverageMinutes: Int? {
        guard basis == .coverage, let time, time.unit == .hour || time.unit == .minute else { return nil }
        return time.minutes(dayOf: 24)
    }
}
