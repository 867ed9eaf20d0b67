import GuideSyntax
import SourceText

extension Rule {
    static let popoverEmptyItem = Rule(
        "popover.empty-item", "an item of a popover's list that says nothing",
        why: """
            A bullet without words was a promise once, or should become one: readers see that something is missing, and the \
            policy does not.
            """,
        bad: """
            The crew repairs <Popover content="<ul><li>Pumps</li><li></li></ul>" /> by day.
            """,
        good: """
            The crew repairs <Popover content="<ul><li>Pumps</li><li>Locks</li></ul>" /> by day.
            """,
        mend: "Write the item, or remove it.",
        page: { page, findings in
            for component in page.parts.components {
                for item in component.body?.emptyItems ?? [] {
                    findings.report("this item of `<\(component.name.value)>` says nothing", at: item)
                }
            }
        })
}
