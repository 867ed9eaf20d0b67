import SourceText

extension Rule {
    static let popoverTextOutsideList = Rule(
        compiler: DiagnosticCode("popover.text-outside-list"), "text beside the list of a popover",
        why: """
            The items of a scope are the items of the list. Text before or behind the list is shown to readers, but is \
            no item of the scope.
            """,
        bad: scopeExample(cell: "Hull <Popover content=\"<ul><li>Pumps</li></ul> Locks\" />"),
        good: scopeExample(cell: "Hull <Popover content=\"<ul><li>Pumps</li><li>Locks</li></ul>\" />"),
        mend: "Make it an item, or move it out of the popover.")
}
