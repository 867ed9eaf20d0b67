import SourceText

extension Rule {
    static let componentMalformed = Rule(
        compiler: DiagnosticCode("component.malformed"), "a component's tag that cannot be read",
        why: """
            A tag with a missing quote or end is text to Markdown: readers see its source, and all that its attributes \
            say is lost. In a table this is an error, since a `|` inside the tag has split the cell.
            """,
        bad: """
            The crew answers. <Popover content="<ul><li>pumps</li></ul> title=Pumps />
            """,
        good: """
            The crew answers. <Popover content="<ul><li>pumps</li></ul>" title="Pumps" />
            """,
        mend: "Check the tag's quotes and its end. Inside a table write `\\|` for `|`.")
}
