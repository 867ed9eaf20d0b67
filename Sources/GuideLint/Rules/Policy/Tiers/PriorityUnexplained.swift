import PolicyModel
import SourceText

extension Rule {
    static let priorityUnexplained = Rule(
        "priority.unexplained", "a priority that no sentence explains",
        why: """
            `Priority` in a cell promises a place before others, and not before whom or by how much. Readers compare it \
            with nothing, and support is asked what they bought.
            """,
        bad: """
            ## Support plans
            | Plan | Dock | Pier |
            |---|---|---|
            | Chat | 24x5 | 24x7: Priority |
            | Phone | 24x5 | 24x7 |
            """,
        good: """
            ## Support plans
            | Plan | Dock | Pier |
            |---|---|---|
            | Chat | 24x5 | 24x7: Priority |
            | Phone | 24x5 | 24x7 |

            Chats with priority are answered before all others.
            """,
        mend: """
            Say in a sentence what the priority gives: before whom, in which channel.
            """,
        page: { page, findings in
            guard let policy = page.policy else { return }
            var seen: Set<String> = []
            let labels = policy.features.flatMap(\.entitlements).compactMap(\.priority)
                .filter { seen.insert($0.value.label.lowercased()).inserted }
            guard !labels.isEmpty, !page.explains(["priorit"]) else { return }
            for label in labels {
                findings.report(
                    "nothing explains `\(label.value.label)`: before whom, and by how much", at: label.span,
                    help: "say in a sentence what it gives")
            }
        })
}
