import PolicyAnalysis
import SourceText

extension Rule {
    static let zoneWinterAbbreviation = Rule(
        "zone.winter-abbreviation", "winter time for the whole year",
        why: """
            `PST` is the time of the Pacific coast in winter. In summer the clocks there show another, so that hours in \
            `PST` are an hour off for more than half of the year, or wrong as written.
            """,
        bad: """
            ## Support
            We answer tickets. The Billing team is open Monday through Friday, 9AM to 5PM PST.
            """,
        good: """
            ## Support
            We answer tickets. The Billing team is open Monday through Friday, 9AM to 5PM Pacific Time.
            """,
        mend: """
            Name the region's clock, such as `Pacific Time`, or its IANA zone, such as `America/Los_Angeles`.
            """,
        page: { page, findings in
            for zone in page.calendarWords?.winterZones ?? [] {
                findings.report(
                    "`\(zone.text.value)` is winter time, and these hours hold all year", at: zone.text.span,
                    help: "write `\(zone.name)` or `\(zone.identifier)`")
            }
        })
}
