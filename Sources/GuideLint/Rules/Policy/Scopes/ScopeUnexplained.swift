import PolicyModel
import SourceText

extension Rule {
    static let scopeUnexplained = Rule(
        "scope.unexplained", "a scope without an explanation where others have one",
        why: """
            The list of explanations looks complete, and the scope that it leaves out looks empty.
            """,
        bad: """
            ## Support plans
            | Plan | Dock | Pier | Quay |
            |---|---|---|---|
            | **Scope** | Basic | Full | Bespoke <Popover content="Rigging" /> |
            | Chat | 24x5 | 24x7 | 24x7 |

            - **Basic**: Support helps with:
              - Console
            - **Full**: Adds support for:
              - Code
            """,
        good: """
            ## Support plans
            | Plan | Dock | Pier | Quay |
            |---|---|---|---|
            | **Scope** | Basic | Full | Bespoke <Popover content="Rigging" /> |
            | Chat | 24x5 | 24x7 | 24x7 |

            - **Basic**: Support helps with:
              - Console
            - **Full**: Adds support for:
              - Code
            - **Bespoke**:
              - Rigging
            """,
        mend: """
            Add the scope to the list of explanations.
            """,
        page: { page, findings in
            let scopes = page.policy?.scopes ?? []
            guard let explained = scopes.first(where: { $0.explanation != nil })?.explanation else { return }
            for scope in scopes where scope.explanation == nil {
                findings.report(
                    "no explanation of scope `\(scope.name.value)`", at: scope.name.span,
                    notes: [Diagnostic.Note("other scopes are explained here", at: explained.leadIn)])
            }
        })
}
