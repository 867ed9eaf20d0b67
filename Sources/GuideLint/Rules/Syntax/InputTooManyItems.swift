import SourceText

extension Rule {
    static let inputTooManyItems = Rule(
        compiler: DiagnosticCode("input.too-many-items"), "lists of more items than the limit",
        severity: .error,
        why: """
            A list of a few bytes for each item costs hundreds of times as much. Items beyond the limit, which no page for \
            readers comes near, are not read.
            """,
        bad: Example("- The pier is open.\n", times: 100_001),
        good: "- The pier is open.\n",
        mend:
            "Split the page, or raise the limit: `limits: {items: 1000000}` in the configuration, or `--limit items=1000000`."
    )
}
