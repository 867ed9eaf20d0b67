import PolicyAnalysis
import SourceText
import SupportPolicy

extension Rule {
    static let severityOrder = Rule(
        "severity.order", "an urgent severity that waits longer than a less urgent one",
        why: """
            The more urgent, the sooner the answer. Where a table says it the other way round, two values were swapped or a \
            unit is wrong.
            """,
        bad: """
            ## Response times
            | Severity | Dock | Pier |
            |---|---|---|
            | P1 | 1 hour | 4 hours |
            | P2 | 4 hours | 2 hours |
            | P3 | 8 hours | 8 hours |
            """,
        good: """
            ## Response times
            | Severity | Dock | Pier |
            |---|---|---|
            | P1 | 1 hour | 2 hours |
            | P2 | 4 hours | 4 hours |
            | P3 | 8 hours | 8 hours |
            """,
        mend: """
            Give the more urgent severity the shorter time.
            """,
        page: { page, findings in
            for table in page.severityTimes {
                table.reportRanks(to: &findings)
                for series in table.series { table.report(series, to: &findings) }
            }
        })
}

extension SeverityTimes {
    /// The levels by urgency, each with its time in a series.
    private func ranked(_ series: Series) -> [(level: Level, time: Sourced<ResponseTarget>)] {
        zip(levels, series.times).compactMap { level, time in time.map { (level, $0) } }
            .sorted { $0.level.urgency < $1.level.urgency }
    }

    fileprivate func report(_ series: Series, to findings: inout Findings) {
        let times = ranked(series)
        let pairs = zip(times, times.dropFirst()).filter { $0.level.urgency < $1.level.urgency }
        let wrong = pairs.filter { $0.time.value.isSurelySlower(than: $1.time.value) }
        let right = pairs.count { $1.time.value.isSurelySlower(than: $0.time.value) }
        // Some count from the least urgent: only words are sure, or a row that is out of step with the others.
        // Two rows have no others; a scale by the name of severities begins with the worst.
        let areTwo = times.count == 2 && times.allSatisfy { $0.level.isSeverity }
        guard let first = wrong.first, first.0.level.isWord || wrong.count <= right || areTwo else { return }
        for (urgent, other) in wrong {
            findings.report(
                "`\(urgent.level.name.value)` waits longer than `\(other.level.name.value)`, which is less urgent",
                at: urgent.time.span,
                notes: [Diagnostic.Note("`\(other.level.name.value)` stands here", at: other.time.span)])
        }
    }

    /// P1, P3, P2: one of them stands in the wrong place.
    fileprivate func reportRanks(to findings: inout Findings) {
        let pairs = Array(zip(levels, levels.dropFirst()))
        let falling = pairs.filter { $0.urgency > $1.urgency }
        let rising = pairs.count { $0.urgency < $1.urgency }
        guard falling.count == 1, rising > 1, let (before, level) = falling.first, !level.isWord else {
            return
        }
        findings.report(
            "`\(level.name.value)` stands behind `\(before.name.value)`", at: level.name.span,
            notes: [Diagnostic.Note("`\(before.name.value)` stands here", at: before.name.span)])
    }
}

extension SeverityTimes.Level {
    /// `Sev 1`, `S1`, `P1`: what is called a level or a priority may count from below.
    fileprivate var isSeverity: Bool {
        let word = name.value.lowercased().prefix { $0.isLetter }
        return ["sev", "severity", "s", "p"].contains(String(word))
    }
}
