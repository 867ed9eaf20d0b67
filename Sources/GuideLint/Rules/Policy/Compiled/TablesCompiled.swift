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
            Name the tiers in the header, in the first column or in the heading above. Where the page shall stay as it is, \
            say in the configuration what the table is: `tables: [{heading: Response times, tier: Gold}]`. Where it is about \
            something else, leave it.
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

    static let tableAmbiguous = Rule(
        compiler: .tableAmbiguous, "a table whose columns may be tiers or something else",
        why: """
            It says when or how soon, but not to whom: its columns may be tiers of support, or regions, products or teams. \
            What is guessed wrongly is worse than what is not read.
            """,
        bad: """
            ## Boats and support
            | Channel | Dock | Pier |
            |---|---|---|
            | Chat | 24x5 | 24x7 |
            | Phone | No | 24x7: 1 Hour |
            """,
        good: """
            ## Boats and support
            | Plan | Dock | Pier |
            |---|---|---|
            | Chat | 24x5 | 24x7 |
            | Phone | No | 24x7: 1 Hour |
            """,
        mend: """
            Say what the columns are in the corner cell, such as `Plan`. Where the page shall stay as it is, say it in the \
            configuration: `tables: [{heading: Boats and support, tiers: columns}]`; `tiers: rows` where the tiers stand in \
            the rows, `tiers: none` where there are none.
            """)

    static let tableConflict = Rule(
        compiler: .tableConflict, "two tables that tell one promise differently",
        why: """
            Tables of the same tiers are read as one. Where two of them say for one tier and one severity how soon an \
            answer comes, and not the same, one of them is out of date: the first one is compiled, and which is right only \
            the author knows.
            """,
        bad: """
            ## Support plans
            ### Response times
            | Severity | Basic | Premium |
            |---|---|---|
            | P1 | 8 hours | 1 hour |
            | P2 | 2 days | 8 hours |

            ### Response times
            | Severity | Basic | Premium |
            |---|---|---|
            | P1 | 8 hours | 2 hours |
            | P2 | 2 days | 8 hours |
            """,
        good: """
            ## Support plans
            ### Response times
            | Severity | Basic | Premium |
            |---|---|---|
            | P1 | 8 hours | 1 hour |
            | P2 | 2 days | 8 hours |
            """,
        mend: """
            Say it once, or the same in both places.
            """)

    static let tableOtherTiers = Rule(
        compiler: .tableOtherTiers, "two tables of tiers that do not have the same ones",
        why: """
            All tables of tiers should have the same columns. A column of another name is not compiled: it is misspelt, or \
            it tells of a tier that is gone.
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
