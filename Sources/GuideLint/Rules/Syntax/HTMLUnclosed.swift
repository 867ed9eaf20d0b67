import SourceText

extension Rule {
    static let htmlUnclosed = Rule(
        compiler: DiagnosticCode("html.unclosed"), "an element inside a popover that is never closed",
        why: """
            Where a list in an attribute is never closed, browsers guess where it ends, and what follows may become \
            part of its last item.
            """,
        bad: """
            The crew repairs <Popover content="<ul><li>pumps</li>" /> by day.
            """,
        good: """
            The crew repairs <Popover content="<ul><li>pumps</li></ul>" /> by day.
            """,
        mend: "Add the end tag after the element's content.")
}
