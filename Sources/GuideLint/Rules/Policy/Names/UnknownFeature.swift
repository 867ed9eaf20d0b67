import PolicyAnalysis
import PolicyModel
import SourceText

extension Rule {
    static let nameUnknownFeature = Rule(
        "name.unknown-feature", "a feature whose name is not spelt as in the table",
        why: """
            Who looks for the feature in the table, by eye or by searching, does not find it under this name.
            """,
        bad: """
            ## Support plans
            | Plan | Dock | Pier |
            |---|---|---|
            | Emergency Towing | 24x5 | 24x7 |
            | Chat | 24x5 | 24x7 |

            We offer Emergancy Towing in all weathers.
            """,
        good: """
            ## Support plans
            | Plan | Dock | Pier |
            |---|---|---|
            | Emergency Towing | 24x5 | 24x7 |
            | Chat | 24x5 | 24x7 |

            We offer Emergency Towing in all weathers.
            """,
        mend: """
            Write the name as the table has it.
            """,
        page: { page, findings in
            let names = page.policy?.features.map(\.name) ?? []
            guard !names.isEmpty else { return }
            for slip in NameSlips(of: names, in: page.guide).slips {
                findings.report(
                    "no table has a feature `\(slip.text.value)`", at: slip.text.span,
                    notes: [Diagnostic.Note("`\(slip.name.value)` stands here", at: slip.name.span)],
                    help: "did you mean `\(slip.name.value)`?")
            }
        })
}
