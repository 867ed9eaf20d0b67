import SourceText

extension Rule {
    static let templateCondition = Rule(
        compiler: DiagnosticCode("template.condition"),
        "a table or a row that a template shows only sometimes",
        why: """
            Who gets to see the table is known to the generator only. A policy holds for everybody: what stands behind a \
            condition is compiled as if it always stood there.
            """,
        bad: """
            ## Plans

            {% if enterprise %}

            | Plan | Dock | Pier |
            |---|---|---|
            | Chat | No | 24x7 |
            | Tickets | 24x5: 12 Hours | 24x7: 1 Hour |

            {% endif %}
            """,
        good: """
            ## Plans

            | Plan | Dock | Pier |
            |---|---|---|
            | Chat | No | 24x7 |
            | Tickets | 24x5: 12 Hours | 24x7: 1 Hour |
            """,
        mend: "Show the table to everybody, or silence the finding with the reason.")
}
