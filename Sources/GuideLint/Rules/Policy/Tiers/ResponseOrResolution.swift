import GuideSyntax
import PolicyModel
import SourceText

extension Rule {
    static let responseOrResolution = Rule(
        "response.or-resolution",
        "times of which nothing says whether they are of a response or a resolution",
        why: """
            A reader with a broken ship takes `8 Hours` for the time after which it sails again. Where the times are those \
            of a first response, one word must say so.
            """,
        bad: """
            ## Support plans
            | Plan | Dock | Pier |
            |---|---|---|
            | Tickets | 24x5: 8 Hours | 24x7: 1 Hour |
            """,
        good: """
            ## Support plans and response times
            | Plan | Dock | Pier |
            |---|---|---|
            | Tickets | 24x5: 8 Hours | 24x7: 1 Hour |
            """,
        mend: """
            Write `Response` into the heading, the row or a sentence beside the table.
            """,
        page: { page, findings in
            let features = page.policy?.features ?? []
            guard
                let feature = features.first(where: {
                    $0.entitlements.contains { $0.response?.value.time != nil }
                }),
                let cell = feature.entitlements.first(where: { $0.response?.value.time != nil }),
                let response = cell.response, !page.says(anyOf: responseStems)
            else { return }
            findings.report(
                "nothing says whether `\(cell.text)` is the time to a response or to a resolution",
                at: response.span,
                help: "write `Response` into the heading, the row or a sentence beside the table")
        })

    private static let responseStems = ["respon", "reply", "replies", "acknowledg", "answer", "turnaround"]
}
