import PolicyAnalysis

// What the compiler says of rows and cells.
extension Rule {
    static let featureDuplicate = Rule(
        compiler: .featureDuplicate, "two rows name one feature",
        why: """
            A program that asks for the feature finds the first row only; the second one needs a name with a \
            number.
            """,
        bad: """
            ## Support plans
            | Plan | Dock | Pier |
            |---|---|---|
            | Chat | 24x5 | 24x7 |
            | Chat | 24x5 | 24x7 |
            """,
        good: """
            ## Support plans
            | Plan | Dock | Pier |
            |---|---|---|
            | Chat | 24x5 | 24x7 |
            | Tickets | 24x5: 8 Hours | 24x7: 1 Hour |
            """,
        mend: """
            Give each row a name of its own, or merge the two.
            """)

    static let featureUnnamed = Rule(
        compiler: .featureUnnamed, "a row with cells and no feature",
        why: """
            What the row promises belongs to nothing and is not compiled.
            """,
        bad: """
            ## Support plans
            | Plan | Dock | Pier |
            |---|---|---|
            | Chat | 24x5 | 24x7 |
            |  | 24x5 | 24x7 |
            """,
        good: """
            ## Support plans
            | Plan | Dock | Pier |
            |---|---|---|
            | Chat | 24x5 | 24x7 |
            | Phone | 24x5 | 24x7 |
            """,
        mend: """
            Name the feature in the first cell of the row.
            """)

    static let cellBlank = Rule(
        compiler: .cellBlank, "a cell that says nothing",
        why: """
            A blank may mean no, the same as left of it, or forgotten. The policy leaves open what the tier \
            gets.
            """,
        bad: """
            ## Support plans
            | Plan | Dock | Pier |
            |---|---|---|
            | Chat | 24x5 | 24x7 |
            | Phone |  | 24x7 |
            """,
        good: """
            ## Support plans
            | Plan | Dock | Pier |
            |---|---|---|
            | Chat | 24x5 | 24x7 |
            | Phone | Not included | 24x7 |
            """,
        mend: """
            Say `Not included`, or say what is included.
            """)

    static let cellNotUnderstood = Rule(
        compiler: .cellNotUnderstood, "a cell that the policy makes nothing of",
        why: """
            Half a fact may be the opposite of the fact: a cell that does not fit the grammar as a whole is \
            left open as a whole.
            """,
        bad: """
            ## Support plans
            | Plan | Dock | Pier |
            |---|---|---|
            | Chat | 24x5 | 24x7 |
            | Phone | when tides allow | 24x7 |
            """,
        good: """
            ## Support plans
            | Plan | Dock | Pier |
            |---|---|---|
            | Chat | 24x5 | 24x7 |
            | Phone | Limited | 24x7 |
            """,
        mend: """
            Write the cell in a known form, such as `24x5: 8 Hours`, or add its words to `vocabulary:` in \
            the configuration.
            """)

    static let noteMissing = Rule(
        compiler: .noteMissing, "a footnote mark without a footnote",
        why: """
            The mark says that something limits the promise, and nobody can read what.
            """,
        bad: """
            ## Support plans
            | Plan | Dock | Pier |
            |---|---|---|
            | Chat | 24x5 | 24x7 |
            | Phone | 24x5\\* | 24x7 |
            """,
        good: """
            ## Support plans
            | Plan | Dock | Pier |
            |---|---|---|
            | Chat | 24x5 | 24x7 |
            | Phone | 24x5\\* | 24x7 |

            \\* Ships at sea only.
            """,
        mend: """
            Add a paragraph below the table that begins with the mark, or take the mark away.
            """)

}
