import SourceText

extension Rule {
    static let inputTooLarge = Rule(
        compiler: DiagnosticCode("input.too-large"), "a file larger than the limit", severity: .error,
        why: """
            Some text costs time that grows with the square of its length, so the size of a page is bounded. A larger \
            one is not read.
            """,
        bad: Example("The harbor master answers the telephone.\n", times: 220_000),
        good: "The harbor master answers the telephone.\n",
        mend: "Split the page, or raise the limit: `limits: {bytes: 20000000}` in the configuration.")
}
