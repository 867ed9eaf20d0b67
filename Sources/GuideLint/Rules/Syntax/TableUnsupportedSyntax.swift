import SourceText

extension Rule {
    static let tableUnsupportedSyntax = Rule(
        compiler: DiagnosticCode("table.unsupported-syntax"),
        "a table in a syntax that is not read",
        why: """
            Tables are read as GFM and as HTML write them. Those of AsciiDoc, Markdoc, reStructuredText, MediaWiki and \
            Textile, and those whose rows stand in expressions of JSX, are text, lists or code to Markdown: no promise in \
            them is compiled.
            """,
        bad: """
            ## Support plans

            | Plan | Dock | Pier |
            | --- | --- | --- |
            | Tickets | 24x5: 8 Hours | 24x7: 1 Hour |

            |===
            |Channel |Dock |Pier

            |Chat |24x5 |24x7
            |===
            """,
        good: """
            ## Support plans

            | Plan | Dock | Pier |
            | --- | --- | --- |
            | Tickets | 24x5: 8 Hours | 24x7: 1 Hour |

            | Channel | Dock | Pier |
            | --- | --- | --- |
            | Chat | 24x5 | 24x7 |
            """,
        mend: """
            Write a header, a row of dashes and a line for each row; or, where cells span rows or hold lists, a \
            `<table>` of HTML.
            """)
}
