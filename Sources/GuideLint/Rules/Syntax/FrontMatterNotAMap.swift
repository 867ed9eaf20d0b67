import SourceText

extension Rule {
    static let frontMatterNotAMap = Rule(
        compiler: DiagnosticCode("front-matter.not-a-map"), "front matter that holds no keys",
        severity: .error,
        why: """
            Front matter is a map of keys and values. A list or a mere sentence gives the page neither a title nor \
            anything else.
            """,
        bad: """
            ---
            - support
            - harbor
            ---
            """,
        good: """
            ---
            tags: [support, harbor]
            ---
            """,
        mend: "Write `key: value` lines.")
}
