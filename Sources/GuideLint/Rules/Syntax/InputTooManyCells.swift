import SourceText

extension Rule {
    static let inputTooManyCells = Rule(
        compiler: DiagnosticCode("input.too-many-cells"), "tables of more cells than the limit",
        severity: .error,
        why: """
            A row of a few bytes may stand for many cells, and each cell costs a hundred times its bytes. What stands beyond the \
            limit, which no page for readers comes near, is not read, and the policy would lack it.
            """,
        bad: Example(
            """
            | Berth | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 |
            |---|---|---|---|---|---|---|---|---|---|
            | Depth | 4 | 4 | 4 | 4 | 5 | 5 | 5 | 6 | 6 |
            | Width | 8 | 8 | 8 | 8 | 9 | 9 | 9 | 9 | 9 |


            """, times: 8_334),
        good: """
            | Berth | 1 | 2 |
            |---|---|---|
            | Depth | 4 | 4 |
            """,
        mend:
            "Split the page, or raise the limit: `limits: {cells: 1000000}` in the configuration, or `--limit cells=1000000`."
    )
}
