import GuideLint
import SourceText
import Testing

/// What is right on a page must not be called an error.
@Suite struct ValidComponentTests {
    private func check(_ text: String, at place: Testing.SourceLocation = #_sourceLocation) {
        expectFindings("component.malformed", in: text, at: place)
    }

    @Test(arguments: [
        #"<Icon name="x" style={{color: "red"}} />"#, "<Icon tip={<b>x</b>} />", "<Icon tip={`a`} />",
        "<Icon onClick={() => x()} />", #"<Icons.Check size="2" />"#, #"<Tabs values={[{label: "A"}]}>"#,
    ])
    func leavesExpressionsInCells(_ tag: String) {
        check("| Dock | Depth |\n| --- | --- |\n| \(tag) | y |\n")
    }

    @Test(arguments: [
        #"<Tabs values={[{label: "A"}]}>"#, "<Card icon={<Icon/>}>", "<Foo a={{b: 1}} />",
        #"<Foo title={"a"} />"#, "<Foo onClick={() => {\n  x()\n}} />",
        "<Foo onClick={() => {\n\n  x()\n\n}} />",
    ])
    func leavesExpressionsInProse(_ tag: String) {
        check("\(tag)\n\nText with \(tag) in it.\n")
    }

    @Test func takesNoObjectForATemplate() {
        expectFindings(
            "cell.template-tag",
            in: #"""
                # Support

                | Plan | Cove | Reef |
                | - | - | - |
                | Chat | <Icon style={{color: "red"}} /> | 24x7 |
                | Mail | 24x5 | 24x7 |
                """#, isAnalyzed: true)
    }

    @Test func leavesSignsThatAreNoTags() {
        check("| Dock | Depth |\n| --- | --- |\n| a <Gold and x = 5 | y |\n| x <Y a=b | y |\n")
    }

    @Test func findsTagsThatAreCut() {
        check("| Dock | Depth |\n| --- | --- |\n| ⟦<Icon⟧ name={a || b} /> | y |\n")
        check("| Dock | Depth |\n| --- | --- |\n| ⟦<Icons.Check⟧ name=\"a | b\" /> |\n")
        check("Text with ⟦<Icon⟧ name=\"x> in it.\n")
    }
}
