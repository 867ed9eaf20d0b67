import Testing

@Suite struct AnchorBrokenTests {
    private let code = "anchor.broken"

    @Test func linksOfAllKinds() {
        let messages = expect(
            code,
            """
            # Harbor
            [a](«#gone»), <a href="«#gone-too»">b</a> and «[c][ref]».

            | [**Chat**](«#real-time-chat») | x |
            | --- | --- |
            | [ok](#chat) | [d](«#tickts») |

            <div>
            <a href='«#far»'>e</a>
            </div>

            ## Chat
            ## Tickets [f](«#nowhere» "title")

            - [g](«#lost»)

            [ref]: #reference
            """)
        #expect(
            messages.first
                == "`#gone` leads nowhere on this page; link to the heading that has the answer now")
        #expect(messages[4] == "`#tickts` leads nowhere on this page; did you mean `#tickets-f`?")
        #expect(messages.count == 8)
    }

    @Test func nearAndOtherCase() {
        let pages = MarkedPages([
            ("page.md", "## Real time chat\n\n[a](«#Real-Time-Chat») [b](«#real-time-chats»)\n")
        ])
        #expect(
            pages.expect(code) == [
                "`#Real-Time-Chat` leads nowhere on this page; did you mean `#real-time-chat`?",
                "`#real-time-chats` leads nowhere on this page; did you mean `#real-time-chat`?",
            ])
        #expect(pages.mended(code) == ["## Real time chat\n\n[a](#real-time-chat) [b](#real-time-chats)\n"])
        #expect(
            pages.mended(code, safeOnly: false) == [
                "## Real time chat\n\n[a](#real-time-chat) [b](#real-time-chat)\n"
            ])
    }

    @Test(arguments: [
        "[a](#) [b](#top) [c](#Top)", "[a](https://example.com/#gone) [b](//example.com#gone)",
        "[a](mailto:harbor@example.com#x)", "[a]({{ site.url }}#gone)", "`[a](#gone)`", "    [a](#gone)",
        "```\n[a](#gone)\n```", "<!-- [a](#gone) -->", "<a name=\"gone\"></a> [a](#gone)",
        "<Tab id=\"gone\">\n\n[a](#gone)\n\n</Tab>", "## Chat {#gone}\n[a](#gone)",
        "## Chat\n{: #gone }\n\n[a](#gone)",
        "[a](#gone)\n\n> ## Gone", "- ## Gone\n\n[a](#gone)", "Gone\n===\n[a](#gone)",
        "<h2>Gone</h2>\n\n[a](#gone)",
        "## [Gone](https://example.com)\n[a](#gone)", "## *Gone* `by` <b>night</b>\n[a](#gone-by-night)",
        "## ![icon](i.png) Gone\n[a](#gone)", "##Gone\n\n[a](#gone)", "## Gone <br> by\n[a](#gone--by)",
        "A note[^1] [a](#fn1) [b](#fnref:1)\n\n[^1]: text", "A note[^1].\n\n[^1]: #gone",
        "## A\n## A\n## A\n[a](#a-1) [b](#a-2) [c](#a_1)", "[a](#user-content-chat)\n## Chat",
        "[a](#caf%C3%A9)\n## Café", "[a](#cafe)\n## Café",
        "[a](#gone:~:text=x) [b](#:~:text=x) [c](#/route)\n## Gone",
        "<Accordion title=\"Is it gone?\">\n\nx\n\n</Accordion>\n\n[a](#is-it-gone)",
        "<TabList>\n    ## Gone\n</TabList>\n\n[a](#gone)", "---\ntitle: Gone\n---\n[a](#gone)",
        "(gone)=\n[a](#gone)",
        "[a](#e12)\n## E12: no wind", "[a](#L10)",
    ])
    func lookalikes(text: String) {
        expect(code, text.replacing("[a](#gone:~:text=x) ", with: ""))
    }

    /// What is included may have the heading.
    @Test(arguments: [
        "<Partial file=\"x.md\" />", "{% include \"x.md\" %}", "{{< include \"x.md\" >}}",
        "{{% include file=\"x.md\" %}}",
        "import X from './x.md'\n\n<X />", "import X from '@site/x.mdx'\n\n<X />", "<ReleaseNotes />",
        "::: harbor.crew",
        "```{include} x.md\n```", "--8<-- \"x.md\"", "{!x.md!}", "## About {{ site.name }}", "{{ macro(1) }}",
        "<div>\n{% include \"x.md\" %}\n</div>",
    ])
    func openPages(text: String) { expect(code, text + "\n\n[a](#gone)\n") }

    @Test(arguments: [
        "{{< note >}}x{{< /note >}}", "{% if a %}x{% endif %}", "On {{ site.name }}.", "::: tip\nx\n:::",
    ])
    func tagsThatBringNoHeading(text: String) { expect(code, text + "\n\n[a](«#gone»)\n") }

    @Test func headingsOfIncludedPagesCount() {
        MarkedPages([
            ("page.md", "<Partial file=\"hours.md\" />\n\n[a](#office-hours) [b](«#gone»)\n"),
            ("partials/hours.md", "## Office hours\n[c](#on-the-page-around)\n"),
        ]).expect(code)
    }

    @Test func otherPages() {
        let messages = MarkedPages([
            (
                "guides/a.md",
                "[a](b.md#chat) [b](b.md«#gone») [c](../index.md«#Chat») [d](b#chat) [e](b/«#far»)\n"
            ),
            ("guides/b.md", "## Chat\n"), ("index.md", "## Chat\n[f](guides/a.md#)\n"),
        ]).expect(code)
        #expect(
            messages == [
                "`guides/b.md` has no anchor `#gone`; link to the heading that has the answer now",
                "`index.md` has no anchor `#Chat`; did you mean `#chat`?",
                "`guides/b.md` has no anchor `#far`; link to the heading that has the answer now",
            ])
    }

    /// Near anchors are looked for so often and no more; one that differs only by case is told of every link, on every page.
    @Test func proposalsOfManyLinks() {
        let near = String(repeating: "[a](b.md«#chats») ", count: 51)
        let messages = MarkedPages([
            ("a.md", near + "[b](b.md«#Chat»)\n"), ("b.md", "## Chat\n"),
            ("c.md", "[c](b.md«#chats») [d](b.md«#CHAT»)\n"),
        ]).expect(code)
        let proposing = "`b.md` has no anchor `#chats`; did you mean `#chat`?"
        #expect(messages.prefix(50).allSatisfy { $0 == proposing })
        #expect(
            messages.dropFirst(50) == [
                "`b.md` has no anchor `#chats`; link to the heading that has the answer now",
                "`b.md` has no anchor `#Chat`; did you mean `#chat`?", proposing,
                "`b.md` has no anchor `#CHAT`; did you mean `#chat`?",
            ])
    }

    /// Neither of two is the one that was meant but for its case, and mending by itself would be a guess.
    @Test func twoThatDifferByCase() {
        let pages = MarkedPages([
            ("page.md", "<a id=\"Night\"></a> <a id=\"night\"></a> [a](«#NIGHT») [b](«#NIGHT»)\n")
        ])
        let proposing = "`#NIGHT` leads nowhere on this page; did you mean `#Night`?"
        #expect(pages.expect(code) == [proposing, proposing])
        #expect(pages.diagnostics(of: code)[0].allSatisfy { !$0.fixes.isEmpty && !$0.fixes[0].isSafe })
    }

    @Test func carriageReturns() {
        expect(code, "# Harbor\r\n\r\n[a](«#gone») [b](#harbor)\r\n\r\n<a\r\n href=\"«#lost»\">x</a>\r\n")
    }
}
