import GuideLint
import Testing

@Suite struct ComponentUnknownTests {
    private func check(
        _ text: String, components: [String] = [], at place: Testing.SourceLocation = #_sourceLocation
    ) {
        var settings = LintSettings.test
        settings.components = components
        expectFindings("component.unknown", in: text, settings: settings, at: place)
    }

    @Test func findsSlips() {
        check("The crew <⟦Popver⟧ content=\"x\" /> answers.")
        check("> - The crew <⟦Popovre⟧ content=\"x\" /> answers.")
        check("<Callout>\n\nOne.\n\n</Callout>\n\n<⟦Calout⟧ />\n")
        check(
            "| A | B |\n| - | - |\n| <⟦popOver⟧ /> | <⟦PopOver⟧ /> |".replacing("⟦popOver⟧", with: "popOver"))
    }

    @Test func findsAnEndTagOfAnotherName() {
        check("<Callout>\n\nOne.\n\n</⟦Calout⟧>\n")
        check("<Callout>\n\nOne.\n\n</Callout>\n")
    }

    @Test func leavesOtherNames() {
        check("<Tab /> <Tabs /> <Tabs /> <Popovers /> <Popup /> <Hover />")
        check("<StepOne /> <Column1 /> <Column2 /> <Column2 /> <OptionA /> <OptionB /> <OptionB />")
        check("import Calout from './calout'\n\n<Calout />\n\n<Callout /><Callout />")
        check("A `<Popver />` in code, a List<String>, and <DIV>.\n\n    <Popver />\n")
    }

    @Test func knowsTheComponentsOfTheConfiguration() {
        check("<⟦Card⟧ /> <Alert /> <Alert.Title /> <Popover />", components: ["Alert"])
        check("import {\n  Card,\n} from 'cards'\n\n<Card />", components: ["Alert"])
    }

    @Test func saysWhatWasMeant() throws {
        let site = LintedSite("The crew <Popver content=\"x\" /> answers.")
        let finding = try #require(site.findings[0].findings.first { $0.code.name == "component.unknown" })
        #expect(finding.help == "did you mean `Popover`?")
        #expect(finding.fixes.first?.edits.map(\.replacement) == ["Popover"])
        #expect(finding.fixes.first?.isSafe == false)
    }
}

@Suite struct ComponentSwallowsTextTests {
    private static let spaced = "<Alert>\n\nA.\n\n</Alert>\n\n<Alert>\n\nB.\n\n</Alert>\n\n"

    private func check(
        _ text: String, path: String = "page.md", at place: Testing.SourceLocation = #_sourceLocation
    ) {
        expectFindings("component.swallows-text", in: Self.spaced + text, path: path, at: place)
    }

    @Test func findsWhatIsSwallowed() {
        check("<Alert>\nThe pier is ⟦**closed**⟧ in winter, **always**.\n</Alert>")
        check("<Alert>\nAsk the ⟦[crew](/crew)⟧.\n</Alert>")
        check("<Alert>\n⟦- pumps⟧\n- locks\n</Alert>")
        check("<Alert>\n| Dock | Depth |\n⟦| --- | --- |⟧\n| North | 4 m |\n</Alert>")
        check("<Alert>\n⟦## Piers⟧\n</Alert>")
        check("<dl>\n<dt>Pier</dt>\n<dd>Is ⟦**closed**⟧.</dd>\n</dl>")
    }

    @Test func findsItInListsAndQuotes() {
        check("1. Ask:\n\n   <Alert>\n   The ⟦**crew**⟧.\n   </Alert>")
        check("> <Alert>\n> The ⟦[crew](/crew)⟧.\n> </Alert>")
    }

    @Test func leavesWhatIsRead() {
        check("<Alert>\n\nThe pier is **closed**.\n\n</Alert>")
        check("The <b>pier</b> is **closed**.")
        check("<Alert>The pier is **closed**.</Alert>")
    }

    @Test func leavesWhatIsNoMarkdown() {
        check("<Alert>\nThe pier is closed: 2**3, ** and **.\n</Alert>")
        check("<Alert>\n- The crew\n</Alert>")
        check("<pre>\n**a** [b](c)\n</pre>")
        check("<div><code>**a**</code></div>")
        check("<Alert>\n{list.map(x => `**${x}**`)}\n</Alert>")
        check("<div markdown=\"1\">\n**a**\n</div>")
        check("<!-- **a** -->")
        check("<p>The <b>pier</b> [1] (closed)</p>")
    }

    @Test func leavesDialectsThatReadIt() {
        let text = "<Alert>\nThe pier is **closed**.\n</Alert>"
        expectFindings("component.swallows-text", in: text)
        check(text + "\n\n" + text)
        check(text, path: "page.mdx")
        check("import Tabs from '@theme/Tabs'\n\n" + text)
        check("{/* a remark */}\n\n" + text)
    }
}

@Suite struct PopoverItemTests {
    @Test func findsEmptyItems() {
        expectFindings(
            "popover.empty-item",
            in: "The <Popover content=\"<ul><li>A</li>⟦<li>⟧</li>⟦<li>⟧ &nbsp; <li>B</ul>\" />")
        expectFindings("popover.empty-item", in: "<Popover content=\"<ul>⟦&lt;li&gt;⟧&lt;/li&gt;</ul>\" />")
        expectFindings("popover.empty-item", in: "The <Popover content=\"<ul>⟦<li>⟧<p></p></li></ul>\" />")
    }

    @Test func leavesItemsThatSaySomething() {
        expectFindings(
            "popover.empty-item",
            in:
                "The <Popover content=\"<ul><li>A<li><img src='a.png'></li><li><ul><li>B</li></ul></li></ul>\" />"
        )
        expectFindings("popover.empty-item", in: "The <Popover content=\"\" /> and <Popover content=\"A\" />")
    }

    @Test func findsDoubles() {
        expectFindings(
            "popover.doubled-item",
            in: "The <Popover content=\"<ul><li>Pumps</li><li>Locks</li><li>⟦pumps⟧</li></ul>\" />")
        expectFindings(
            "popover.doubled-item",
            in: "| A | B |\n| - | - |\n| C | <Popover content=\"<ol><li>x  y</li><li>⟦x y⟧</li></ol>\" /> |")
    }

    @Test func leavesOtherLists() {
        expectFindings(
            "popover.doubled-item",
            in:
                "<Popover content=\"<ul><li>North<ul><li>Other</li></ul></li><li>South<ul><li>Other</li></ul></li></ul>\" />"
        )
        expectFindings(
            "popover.doubled-item",
            in: "A <Popover content=\"<ul><li>x</ul>\" /> <Popover content=\"<ul><li>x</ul>\" />")
    }
}
