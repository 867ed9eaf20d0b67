import PolicyAnalysis
import SourceText

extension Rule {
    static let businessDaysNoCalendar = Rule(
        "business-days.no-calendar", "business days without the days they are",
        why: """
            Whether Friday or Sunday is a business day depends on the country, and so do the holidays. A promise in \
            business days is due on a day that nobody can name.
            """,
        bad: """
            ## Support plans
            | Plan | Dock | Pier |
            |---|---|---|
            | Tickets | 2 business days | 24x7: 1 Hour |
            | Chat | Not included | 24x7 |
            """,
        good: """
            ## Support plans
            | Plan | Dock | Pier |
            |---|---|---|
            | Tickets | 2 business days | 24x7: 1 Hour |
            | Chat | Not included | 24x7 |

            Business days are Monday through Friday, but for public holidays in Norway.
            """,
        mend: """
            Name the days and whose holidays are kept, or the zone of business time in the configuration.
            """,
        page: { page, findings in
            guard let words = page.calendarWords, page.definesTiers, !page.settings.hasCalendarZone else {
                return
            }
            guard !words.definesBusinessDays, let first = words.businessDays.first else { return }
            findings.report(
                "nothing says which days are `\(first.value)`", at: first.span,
                help: "name the days of the week, and whose holidays are kept")
        })
}
