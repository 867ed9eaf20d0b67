import SourceText

extension Rule {
    static let frontMatterInvalid = Rule(
        compiler: DiagnosticCode("front-matter.invalid"), "front matter that is no valid YAML",
        severity: .error,
        why: """
            A generator stops at such a page, or takes none of its keys. A colon with a blank inside a value is the \
            most frequent cause; a key that stands twice is another: only one of its values counts.
            """,
        bad: """
            ---
            title: Harbor: support
            ---
            """,
        good: """
            ---
            title: "Harbor: support"
            ---
            """,
        mend: "Put the value in quotes, or keep one of two keys of the same name.")
}
