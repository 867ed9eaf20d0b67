import SourceText

extension Rule {
    static let tableSpanLimit = Rule(
        compiler: DiagnosticCode("table.span-limit"),
        "a table whose cells span too many rows or columns",
        why: """
            A cell that spans stands in each of its places. Where cells would fill thousands of places that no other cell \
            begins in, the rest of them is left empty: most often a `colspan` has a digit too many.
            """,
        bad: """
            ## Support plans

            | Plan | Dock | Pier |
            | --- | --- | --- |
            | Tickets | 24x5: 8 Hours | 24x7: 1 Hour |

            <table>
              <tr><th>Berth</th><th>Remark</th></tr>
              <tr><td>North</td><td colspan="1000">Whoever moors here for more than a season has this pier to herself, whatever the weather is like and whoever else asks for it</td></tr>
            </table>
            """,
        good: """
            ## Support plans

            | Plan | Dock | Pier |
            | --- | --- | --- |
            | Tickets | 24x5: 8 Hours | 24x7: 1 Hour |

            <table>
              <tr><th>Berth</th><th>Remark</th></tr>
              <tr><td>North</td><td>Whoever moors here for more than a season has this pier to herself, whatever the weather is like and whoever else asks for it</td></tr>
            </table>
            """,
        mend: "Give each cell the spans that it has; a cell over all columns needs no more than there are.")
}
