import PolicyAnalysis

// What the compiler says of whole tables.
extension Rule {
    static let tableNone = Rule(
        compiler: .tableNone, "a guide without a table of tiers",
        why: """
            A page that the configuration lists as a guide should say in a table what each tier gets. \
            Without one, nothing can be looked up by tier.
            """,
        bad: Example(
            pages: [
                (
                    "page.md",
                    """
                    ## Support plans
                    We answer tickets.
                    """
                )
            ], isListed: true),
        good: Example(
            pages: [
                (
                    "page.md",
                    """
                    ## Support plans
                    | Plan | Dock | Pier |
                    |---|---|---|
                    | Chat | 24x5 | 24x7 |
                    | Tickets | 24x5: 8 Hours | 24x7: 1 Hour |
                    """
                )
            ], isListed: true),
        mend: """
            Add a table with a column for each tier and a row for each feature, or take the page off the \
            list of guides.
            """)

    static let tableSkipped = Rule(
        compiler: .tableSkipped, "a table beside the tier table that is not compiled",
        why: """
            What stands only in this table is in no policy, so that no program and no rule sees it.
            """,
        bad: """
            ## Support plans
            | Plan | Dock | Pier |
            |---|---|---|
            | Chat | 24x5 | 24x7 |
            | Tickets | 24x5: 8 Hours | 24x7: 1 Hour |

            | Severity | Harbor answers |
            |---|---|
            | P1 | 24x7: 1 Hour |
            | P2 | 24x5: 8 Hours |
            """,
        good: """
            ## Support plans
            | Plan | Dock | Pier |
            |---|---|---|
            | Chat | 24x5 | 24x7 |
            | Tickets | 24x5: 8 Hours | 24x7: 1 Hour |
            """,
        mend: """
            Give the table features in its rows and the tiers in its columns; where it is about something \
            else, leave it.
            """)

    static let tableRaggedRow = Rule(
        compiler: .tableRaggedRow, "a row with more or fewer cells than the header", severity: .error,
        why: """
            Renderers drop what is over and pad what is missing: a promise is shown to nobody, or every \
            value stands under the wrong tier. In a table of HTML browsers show all cells, and a row that lacks some is \
            a warning.
            """,
        bad: """
            ## Support plans
            | Plan | Dock | Pier |
            |---|---|---|
            | Chat | 24x5 | 24x7 |
            | Tickets | 24x5: 8 Hours | 24x7: 1 Hour | 24x7 |
            """,
        good: """
            ## Support plans
            | Plan | Dock | Pier |
            |---|---|---|
            | Chat | 24x5 | 24x7 |
            | Tickets | 24x5: 8 Hours | 24x7: 1 Hour |
            """,
        mend: """
            Give each row as many cells as the header has.
            """)

    static let tableOtherTiers = Rule(
        compiler: .tableOtherTiers, "two tables of tiers that do not have the same ones",
        why: """
            All tables of tiers should have the same columns, in one order. A table that differs is not compiled: one of \
            its names is misspelt, or it tells of tiers that are gone.
            """,
        bad: """
            ## Support plans
            | Plan | Dock | Pier |
            |---|---|---|
            | Chat | 24x5 | 24x7 |
            | Tickets | 24x5: 8 Hours | 24x7: 1 Hour |

            | Plan | Dock | Peir |
            |---|---|---|
            | Phone | 24x5 | 24x7 |
            """,
        good: """
            ## Support plans
            | Plan | Dock | Pier |
            |---|---|---|
            | Chat | 24x5 | 24x7 |
            | Tickets | 24x5: 8 Hours | 24x7: 1 Hour |

            | Plan | Dock | Pier |
            |---|---|---|
            | Phone | 24x5 | 24x7 |
            """,
        mend: """
            Give all tables of tiers the same columns.
            """)
}
