import PolicyAnalysis
import PolicyModel
import SourceText
import SupportPolicy

extension Rule {
    static let coverageNoZone = Rule(
        "coverage.no-zone", "hours of support without a time zone",
        why: """
            `24x5` begins on Monday at midnight, and business hours at nine: in which zone? A customer two oceans away \
            loses a day by it.
            """,
        bad: """
            ## Support plans
            | Plan | Dock | Pier |
            |---|---|---|
            | Chat | 24x5 | 24x7 |
            | Phone | 24x5 | 24x7 |
            """,
        good: """
            ## Support plans
            | Plan | Dock | Pier |
            |---|---|---|
            | Chat | 24x5 | 24x7 |
            | Phone | 24x5 | 24x7 |

            24x5 runs from Monday through Friday, UTC.
            """,
        mend: """
            Name the days and the zone beside the table, or the zone in the configuration: `calendar: {time-zone: …}`.
            """,
        page: { page, findings in
            guard let policy = page.policy, let words = page.calendarWords, !page.settings.hasCalendarZone,
                policy.calendarZone == nil
            else {
                return
            }
            let open = openCoverages(of: policy) + openHours(of: policy)
            guard !open.isEmpty else { return }
            guard !words.namesZone else { return }
            var seen: Set<String> = []
            for coverage in open where seen.insert(coverage.text.lowercased()).inserted {
                let missing =
                    coverage.needsDays && !words.namesDays
                    ? "says neither which days nor in which time zone" : "does not say in which time zone"
                findings.report(
                    "`\(coverage.text)` \(missing)", at: coverage.span,
                    help: "say it beside the table, or name the zone in the configuration")
            }
        })

    private struct OpenCoverage {
        var text: String
        var needsDays: Bool
        var span: SourceSpan
    }

    private static func openCoverages(of policy: Policy) -> [OpenCoverage] {
        policy.features.flatMap(\.entitlements).compactMap(\.coverage).compactMap { coverage in
            switch coverage.value.schedule {
            case .hours(let perDay, let days):
                return days == 7 && perDay == 24
                    ? nil : OpenCoverage(text: coverage.value.text, needsDays: days < 7, span: coverage.span)
            case .businessHours:
                return OpenCoverage(text: coverage.value.text, needsDays: false, span: coverage.span)
            case .windows(let windows):
                return windows.contains { $0.zone == nil && $0.opens != nil }
                    ? OpenCoverage(text: coverage.value.text, needsDays: false, span: coverage.span) : nil
            }
        }
    }

    private static func openHours(of policy: Policy) -> [OpenCoverage] {
        policy.hours.compactMap { hours in
            guard let window = hours.windows.first(where: { $0.value.isOpenToZones })
            else { return nil }
            let teams = hours.teams.map(\.value).joined(separator: ", ")
            let name = hours.name?.value ?? (teams.isEmpty ? hours.text.value : teams)
            return OpenCoverage(text: name, needsDays: false, span: window.span)
        }
    }
}

extension CoverageWindow {
    /// The whole day of the whole week is the same in all zones.
    fileprivate var isOpenToZones: Bool {
        zone == nil && opens != nil
            && !(days?.count == 7 && opens == ClockTime("00:00") && closes == ClockTime("24:00"))
    }
}
