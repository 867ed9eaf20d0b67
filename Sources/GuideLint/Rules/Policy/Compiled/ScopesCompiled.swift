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

    static let popoverUnread = Rule(
        compiler: .popoverUnread, "a second component in a cell",
        why: """
            Only the first component of a scope's cell is read; what the others hold is in no policy.
            """,
        bad: """
            ## Support plans
            | Plan | Dock | Pier |
            |---|---|---|
            | **Scope** | Basic <Popover content="Console" /> <Popover content="Tools" /> | Full |
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
            Put all items into the `content` of one component.
            """)

    static let popoverTextOutsideList = Rule(
        compiler: .popoverTextOutsideList, "text beside the list of a popover",
        why: """
            The items of a scope are those of the list. What stands beside them is no item, and is often one \
            whose tag was forgotten.
            """,
        bad: """
            ## Support plans
            | Plan | Dock | Pier |
            |---|---|---|
            | **Scope** | Basic <Popover content="<ul><li>Console</li></ul>Tools" /> | Full |
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
            Make it an item of the list, or move it out.
            """)
}
