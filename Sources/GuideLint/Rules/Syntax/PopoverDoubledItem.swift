import GuideSyntax
import SourceText

extension Rule {
    static let popoverDoubledItem = Rule(
        "popover.doubled-item", "an item that stands twice in one list of a popover",
        why: """
            Of two items that are the same, one was most often meant to say something else: a copy that was never changed.
            """,
        bad: """
            The crew repairs <Popover content="<ul><li>Pumps</li><li>pumps</li></ul>" /> by day.
            """,
        good: """
            The crew repairs <Popover content="<ul><li>Pumps</li><li>Locks</li></ul>" /> by day.
            """,
        mend: "Remove one of them, or write what it should say.",
        page: { page, findings in
            for component in page.parts.components {
                guard let body = component.body else { continue }
                reportDoubles(in: body, of: component, &findings)
            }
        })

    private static func reportDoubles(
        in body: HTMLFragment, of component: Component, _ findings: inout Findings
    ) {
        struct Place: Hashable {
            var list: Int
            var text: String
        }
        var first: [Place: SourceSpan] = [:]
        for (item, list) in zip(body.items, body.itemLists) {
            let place = Place(list: list, text: item.value.lowercased())
            guard let known = first[place] else {
                first[place] = item.span
                continue
            }
            findings.report(
                "`\(item.value)` stands twice in this list of `<\(component.name.value)>`", at: item.span,
                notes: [Diagnostic.Note("first given here", at: known)])
        }
    }
}
