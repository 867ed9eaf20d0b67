import SourceText

extension Rule {
    static let frontMatterNotYAML = Rule(
        compiler: DiagnosticCode("front-matter.not-yaml"), "front matter in TOML",
        why: """
            Front matter between lines of `+++` is TOML, which is not read here: the page counts as one without a \
            title and without dates.
            """,
        bad: """
            +++
            title = "Support at Harbor"
            +++

            # Support
            """,
        good: """
            ---
            title: Support at Harbor
            ---

            # Support
            """,
        mend: "Write the keys as YAML between lines of `---`.")
}
