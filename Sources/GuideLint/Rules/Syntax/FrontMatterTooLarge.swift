import SourceText

extension Rule {
    static let frontMatterTooLarge = Rule(
        compiler: DiagnosticCode("front-matter.too-large"), "front matter beyond the limits",
        severity: .error,
        why: """
            Front matter is bounded in its size, its depth and its aliases, since a few lines of YAML can stand for \
            millions of values. Beyond that none of it is read.
            """,
        bad: """
            ---
            tags: \(String(repeating: "[", count: 70))pier\(String(repeating: "]", count: 70))
            ---
            """,
        good: """
            ---
            tags: [pier]
            ---
            """,
        mend:
            "Move data out of the front matter, and write out what aliases stand for; `limits: {values: 50000}` in the configuration allows more keys and values."
    )
}
