import GuideSyntax
import SourceText
import SupportPolicy

extension Rule {
    static let pageReviewOverdue = Rule(
        "page.review-overdue", "a page that nobody has reviewed for too long",
        why: """
            The front matter says when somebody last read the page to see whether it is still true. A promise on a page that \
            is long past its review is one that nobody stands behind. `lint: reviewed-max-age:` sets the days.
            """,
        bad: """
            ---
            reviewed: "2019-03-01"
            ---
            Support answers within a day.
            """,
        good: """
            ---
            reviewed: "2026-11-01"
            ---
            Support answers within a day.
            """,
        mend: "Read the page, mend what has changed, and write the day.",
        page: { page, findings in
            guard let today = page.settings.today, let frontMatter = page.guide.frontMatter else { return }
            for value in reviewKeys.compactMap({ frontMatter[$0] }) {
                guard let day = value.scalarText.flatMap({ CalendarDay(dateIn: $0) }) else { continue }
                let age = today.number - day.number
                guard age > page.settings.reviewedMaxAge else { continue }
                findings.report(
                    "the page was reviewed \(age) days ago, expected at most \(page.settings.reviewedMaxAge)",
                    at: value.span, help: "review it, and write the day")
                return
            }
        })

    private static let reviewKeys = ["reviewed", "last_reviewed", "last-reviewed", "lastReviewed"]
}
