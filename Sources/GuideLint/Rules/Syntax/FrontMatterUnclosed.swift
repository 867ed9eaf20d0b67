import SourceText

extension Rule {
    static let frontMatterUnclosed = Rule(
        compiler: DiagnosticCode("front-matter.unclosed"), "front matter without its last line",
        severity: .error,
        why: """
            Without the closing line all keys are text of the page: it has no title and no permalink, and readers see \
            the keys.
            """,
        bad: """
            ---
            title: Support at Harbor

            # Support
            """,
        good: """
            ---
            title: Support at Harbor
            ---

            # Support
            """,
        mend: "Add a line of `---` after the last key.")
}
