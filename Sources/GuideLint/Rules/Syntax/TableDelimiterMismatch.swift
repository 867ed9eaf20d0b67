import SourceText

extension Rule {
    static let tableDelimiterMismatch = Rule(
        compiler: DiagnosticCode("table.delimiter-mismatch"),
        "a table that is none: its first two rows differ in their cells",
        why: """
            A table begins with a header and a row of dashes of as many cells. Where they differ, every row is shown \
            as plain text, and no promise in it is compiled.
            """,
        bad: """
            | Feature | Moored | Berthed |
            | --- | --- |
            | Chat | Yes | Yes |
            """,
        good: """
            | Feature | Moored | Berthed |
            | --- | --- | --- |
            | Chat | Yes | Yes |
            """,
        mend: "Give the row of dashes as many cells as the header has.")
}
