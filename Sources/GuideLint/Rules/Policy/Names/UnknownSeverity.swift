import PolicyAnalysis
import PolicyModel
import SourceText

extension Rule {
    static let nameUnknownSeverity = Rule(
        "name.unknown-severity", "a severity that the page names and does not define",
        why: """
            The page says what P1 to P3 are and promises something for P4. Nobody can tell which of their problems that is.
            """,
        bad: """
            ## Support severities
            - **P1**: the harbor is closed to everybody
            - **P2**: one berth is closed to a ship

            We answer P3 within two days.
            """,
        good: """
            ## Support severities
            - **P1**: the harbor is closed to everybody
            - **P2**: one berth is closed to a ship

            We answer P2 within two days.
            """,
        mend: """
            Define it beside the others, or name the one that is meant.
            """,
        page: { page, findings in
            // A page of nothing but times has no policy, and names severities all the same.
            let defined = page.policy?.severities.map(\.name) ?? []
            let severities =
                defined.isEmpty
                ? page.severityTimes.first?.levels.map(\.name) ?? [] : defined
            guard let first = severities.first else { return }
            let names = SeverityNames(in: page.guide, severities: severities)
            for slip in names.slips {
                findings.report(
                    "nothing defines severity `\(slip.text.value)`", at: slip.text.span,
                    notes: [Diagnostic.Note("`\(slip.name.value)` is defined here", at: slip.name.span)],
                    help: "did you mean `\(slip.name.value)`?")
            }
            for name in names.undefined {
                findings.report(
                    "nothing defines severity `\(name.value)`", at: name.span,
                    notes: [Diagnostic.Note("others are defined here", at: first.span)])
            }
        })
}
