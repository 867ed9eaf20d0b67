import PolicyAnalysis

// What the compiler says of scopes and their popovers.
extension Rule {
    static let scopeConflict = Rule(
        compiler: .scopeConflict, "a scope that is described twice and differently",
        why: """
            Two tiers have a scope of one name, and it does not hold the same for both.
            """,
        bad: """
            ## Support plans
            | Plan | Dock | Pier |
            |---|---|---|
            | **Scope** | Full <Popover content="<ul><li>Console</li></ul>" /> | Full <Popover content="<ul><li>Code</li></ul>" /> |
            | Chat | 24x5 | 24x7 |
            """,
        good: """
            ## Support plans
            | Plan | Dock | Pier |
            |---|---|---|
            | **Scope** | Basic <Popover title="Scope" content="<ul><li>Console</li></ul>" /> | Full <Popover title="Scope" content="<ul><li>Code</li></ul>" /> |
            | Chat | 24x5 | 24x7 |
            """,
        mend: """
            Describe a scope once, or alike everywhere.
            """)

    static let scopeUnknown = Rule(
        compiler: .scopeUnknown, "an explanation of a scope that no tier has",
        why: """
            Readers look for the scope in the table and do not find it: its name is misspelt or out of date.
            """,
        bad: """
            ## Support plans
            | Plan | Dock | Pier |
            |---|---|---|
            | **Scope** | Basic <Popover title="Scope" content="<ul><li>Console</li></ul>" /> | Full <Popover title="Scope" content="<ul><li>Code</li></ul>" /> |
            | Chat | 24x5 | 24x7 |

            - **Basic**: Support helps with:
              - Console
            - **Fulll**: Adds support for:
              - Code
            - **Full**: Adds support for:
              - Code
            """,
        good: """
            ## Support plans
            | Plan | Dock | Pier |
            |---|---|---|
            | **Scope** | Basic <Popover title="Scope" content="<ul><li>Console</li></ul>" /> | Full <Popover title="Scope" content="<ul><li>Code</li></ul>" /> |
            | Chat | 24x5 | 24x7 |

            - **Basic**: Support helps with:
              - Console
            - **Full**: Adds support for:
              - Code
            """,
        mend: """
            Give it the name that stands in the table, or remove it.
            """)

}
