import SourceText

extension Rule {
    static let componentAttributeDuplicate = Rule(
        compiler: DiagnosticCode("component.duplicate-attribute"), "an attribute that stands twice in a tag",
        why: """
            Only the first of two attributes of one name counts (HTML) or only the last (JSX): what the other one says \
            is lost.
            """,
        bad: """
            The crew repairs <Popover content="pumps" content="locks" /> by day.
            """,
        good: """
            The crew repairs <Popover content="pumps and locks" /> by day.
            """,
        mend: "Keep one of them, with all that both say.")
}
