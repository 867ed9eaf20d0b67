import SourceText

extension Rule {
    static let popoverUnread = Rule(
        compiler: DiagnosticCode("popover.unread"), "a second component in a cell of scopes",
        why: """
            A cell that names the scope of a tier explains it with one component. The items of a second one belong to \
            no scope, and the policy does not hold them.
            """,
        bad: scopeExample(
            cell:
                "Hull <Popover content=\"<ul><li>Pumps</li></ul>\" /> <Popover content=\"<ul><li>Locks</li></ul>\" />"
        ),
        good: scopeExample(cell: "Hull <Popover content=\"<ul><li>Pumps</li><li>Locks</li></ul>\" />"),
        mend: "Put all items into the `content` of one component.")
}
