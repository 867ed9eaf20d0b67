import PolicyAnalysis

// What the compiler says of the columns of a tier table.
extension Rule {
    static let tierDuplicate = Rule(
        compiler: .tierDuplicate, "two columns name one tier", severity: .error,
        why: """
            Of two columns of one name nobody can say which counts.
            """,
        bad: """
            ## Support plans
            | Plan | Dock | Dock |
            |---|---|---|
            | Chat | 24x5 | 24x7 |
            | Tickets | 24x5: 8 Hours | 24x7: 1 Hour |
            """,
        good: """
            ## Support plans
            | Plan | Dock | Pier |
            |---|---|---|
            | Chat | 24x5 | 24x7 |
            | Tickets | 24x5: 8 Hours | 24x7: 1 Hour |
            """,
        mend: """
            Give each tier a name of its own.
            """)

    static let tierOrder = Rule(
        compiler: .tierOrder, "the tiers run from the highest down", severity: .note,
        why: """
            Tables mostly begin with the lowest tier. Where at least two rows give the first column more, \
            and none the last one, the order is taken to be turned round.
            """,
        bad: """
            ## Support plans
            | Plan | Dock | Pier |
            |---|---|---|
            | Chat | 24x7 | 24x5 |
            | Tickets | 24x7: 1 Hour | 24x5: 8 Hours |
            """,
        good: """
            ## Support plans
            | Plan | Dock | Pier |
            |---|---|---|
            | Chat | 24x5 | 24x7 |
            | Tickets | 24x5: 8 Hours | 24x7: 1 Hour |
            """,
        mend: """
            Nothing to mend where that is right; else say the order in the configuration: `tiers: order: \
            ascending`.
            """)

    static let tierUnnamed = Rule(
        compiler: .tierUnnamed, "a column with cells and no tier in its header", severity: .error,
        why: """
            What stands in the column is promised to nobody.
            """,
        bad: """
            ## Support plans
            | Plan | Dock | |
            |---|---|---|
            | Chat | 24x5 | 24x7 |
            | Tickets | 24x5: 8 Hours | 24x7: 1 Hour |
            """,
        good: """
            ## Support plans
            | Plan | Dock | Pier |
            |---|---|---|
            | Chat | 24x5 | 24x7 |
            | Tickets | 24x5: 8 Hours | 24x7: 1 Hour |
            """,
        mend: """
            Name the tier in the header row.
            """)

    static let tierUnknown = Rule(
        compiler: .tierUnknown, "the configured order and the table name other tiers", severity: .error,
        why: """
            The order of the tiers in the configuration has to name each tier of the guide, and no other.
            """,
        bad: Example(
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
            ], tierOrder: ["Dock", "Quay"]),
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
            ], tierOrder: ["Dock", "Pier"]),
        mend: """
            Name the tiers of the table in `tiers: order:`, the lowest first.
            """)
}
