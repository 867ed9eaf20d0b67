import PolicyAnalysis

// What the compiler says of sentences, lists and comments.
extension Rule {
    static let hoursNotUnderstood = Rule(
        compiler: .hoursNotUnderstood, "hours in a sentence that may change them",
        why: """
            The sentence gives the hours of a team and words that may limit them. Wrong hours are worse than \
            none, so they are not compiled.
            """,
        bad: """
            ## Support plans
            | Plan | Dock | Pier |
            |---|---|---|
            | Chat | 24x5 | 24x7 |
            | Tickets | 24x5: 8 Hours | 24x7: 1 Hour |

            The Billing team is open Monday through Friday, 9AM to 5PM UTC, except during regattas.
            """,
        good: """
            ## Support plans
            | Plan | Dock | Pier |
            |---|---|---|
            | Chat | 24x5 | 24x7 |
            | Tickets | 24x5: 8 Hours | 24x7: 1 Hour |

            The Billing team is open Monday through Friday, 9AM to 5PM UTC.
            """,
        mend: """
            Say the hours in a sentence of their own.
            """)

    static let serviceNotUnderstood = Rule(
        compiler: .serviceNotUnderstood, "an item of the services that names none",
        why: """
            A list under such a heading is the catalogue of what is sold beside support. The item is a \
            sentence and no name.
            """,
        bad: """
            ## Support plans
            | Plan | Dock | Pier |
            |---|---|---|
            | Chat | 24x5 | 24x7 |
            | Tickets | 24x5: 8 Hours | 24x7: 1 Hour |

            ## Professional Services
            - [Hull repair](/hull)
            - We can also help you with your sails and other things.
            """,
        good: """
            ## Support plans
            | Plan | Dock | Pier |
            |---|---|---|
            | Chat | 24x5 | 24x7 |
            | Tickets | 24x5: 8 Hours | 24x7: 1 Hour |

            ## Professional Services
            - [Hull repair](/hull)
            - Sails
            """,
        mend: """
            Begin the item with the name of the service or a link to it.
            """)

    static let pinUnknown = Rule(
        compiler: .pinUnknown, "a comment that pins no known stance",
        why: """
            The comment was meant to set what the next sentence is. Its word is no stance, so that it sets \
            nothing.
            """,
        bad: """
            ## Support plans
            <!-- policyc: exluded -->
            We do not repair sails.
            """,
        good: """
            ## Support plans
            <!-- policyc: excluded -->
            We do not repair sails.
            """,
        mend: """
            Use one of the stances that the message names.
            """)

    static let pinUnused = Rule(
        compiler: .pinUnused, "a comment that pins nothing",
        why: """
            No sentence stands behind the comment that it could speak of.
            """,
        bad: """
            ## Support plans
            We do not repair sails.

            <!-- policyc: excluded -->
            """,
        good: """
            ## Support plans
            <!-- policyc: excluded -->
            We do not repair sails.
            """,
        mend: """
            Put it on a line of its own before the sentence or the block.
            """)
}
