import SourceText

extension Rule {
    static let htmlMismatched = Rule(
        compiler: DiagnosticCode("html.mismatched"), "an end tag inside a popover that closes nothing",
        why: """
            An end tag without its beginning is dropped; most often the beginning was misspelled or deleted, and with \
            it the list that it began.
            """,
        bad: """
            The crew repairs <Popover content="<li>pumps</li></ul>" /> by day.
            """,
        good: """
            The crew repairs <Popover content="<ul><li>pumps</li></ul>" /> by day.
            """,
        mend: "Remove the end tag, or add the tag that it should close.")
}
