import Testing

@Suite struct LinkBrokenTests {
    private let code = "link.broken"

    @Test func relativeLinks() {
        let messages = MarkedPages([
            (
                "guides/a.md",
                """
                [a](b.md) [b](./b.md?x=1#c) [c](../index.md) [d](«c.md») [e](«../b.md») [f](«bb.md#x») [g](b) [h](b/)
                <a href="«gone.md»">x</a> [i](<«two words.md»>) [j](../guides/) [k](../) [l](b%2Emd)
                """
            ),
            ("guides/b.md", "# B\n"), ("index.md", "[x](guides/a.md)\n"),
        ]).expect(code)
        #expect(messages[0] == "`c.md` leads to no page; did you mean `a.md`?")
        #expect(messages[1] == "`../b.md` leads to no page; did you mean `b.md`?")
        #expect(messages[2] == "`bb.md` leads to no page; did you mean `b.md`?")
    }

    @Test func permalinks() {
        let front = "---\npermalink: docs/guides/support/\n---\n"
        MarkedPages([
            ("content/01-scope.md", front + "[a](/guides/support/contact/) [b](/guides/support/)\n"),
            (
                "content/02-contact.md",
                "---\npermalink: docs/guides/support/contact\n---\n[a](/guides/support) [b](«/guides/gone/») [c](/moved) [d](/plans) [e](/)\n"
            ),
            (
                "content/plans.md",
                "---\naliases: [/moved, /old/plans]\n---\n[a](/old/plans) [b](/api/reference)\n"
            ),
        ]).expect(code)
    }

    /// Pages that are empty, or that are not to be checked, are there all the same.
    @Test func pagesThatWereNotRead() {
        let links = "[a](/b) [b](/c) [c](/d) [d](/empty) [e](empty.md) [f](empty)"
        let pages = [("a.md", links), ("b.md", "x\n"), ("c.md", "x\n"), ("d.md", "x\n")]
        MarkedPages(pages.map { ($0, $1 == links ? links + " [g](«/gone»)\n" : $1) }, files: ["empty.md"])
            .expect(code)
        MarkedPages(
            pages.map { ($0, $1 == links ? links + " [g](/gone)\n" : $1) }, files: ["empty.md", "e.md"]
        )
        .expect(code)
    }

    /// Links from the root are judged only where most of them arrive.
    @Test func addressesMadeByCode() {
        MarkedPages([("a.md", "[a](/b) [b](/one) [c](/two) [d](/three)\n"), ("b.md", "x\n")]).expect(code)
    }

    @Test func otherSpellingsOfAddresses() {
        MarkedPages([
            (
                "docs/a.md",
                "[a](/guide/setup) [b](/docs/guide/setup) [c](/guide/Setup.html) [d](/guide/setup/) [e](/folder) [f](/folder/page.md) [g](/named) [h](/relative/slug-b) [i](/sect/legal) [k](/relative/state) [j](«/guide/gone»)\n"
            ),
            ("docs/guide/02-setup.md", "x\n"), ("docs/folder/README.md", "x\n"),
            ("docs/folder/page.md", "x\n"),
            ("docs/other.md", "---\nslug: /named\n---\n"), ("docs/relative/b.md", "---\nslug: slug-b\n---\n"),
            ("docs/relative/S.md", "---\nid: state\n---\n"),
            ("docs/sect/(group)/legal.mdx", "x\n"),
        ]).expect(code)
    }

    @Test func outOfTheRoot() {
        let messages = MarkedPages([
            ("a.md", "[a](«../secret.md») [b](b.md) [c](./b.md) [d](b.md#)\n"), ("b.md", "x\n"),
        ]).expect(code)
        #expect(
            messages == [
                "`../secret.md` leads out of the docs root; what lies outside is not published: link to its public address"
            ])
    }

    @Test(arguments: [
        "[a](https://example.com/b.md)", "[a](//example.com/b.md)", "[a](mailto:harbor@example.com)",
        "[a](tel:+1234)",
        "[a]({{base}}/b.md)", "[a](${base}/b.md)", "[a](@site/docs/b.md)", "[a](~/b.md)", "[a]()", "[a](#x)",
        "[a](?x=1)",
        "[^1]\n\n[^1]: b.md", "`[a](b.md)`", "```\n[a](b.md)\n```", "<!-- [a](b.md) -->", "[a](.hidden/b.md)",
        "<Link to={path}>x</Link>", "<link href=\"b.md\">",
    ])
    func lookalikes(text: String) { expect(code, text) }

    @Test func addressesWithoutTheirBeginning() {
        #expect(
            expect(code, "[a](«www.example.com/b.md»)").first
                == "`www.example.com/b.md` leads to no page; did you mean `https://www.example.com/b.md`?")
    }

    /// What is included elsewhere has its links from there.
    @Test func partials() {
        MarkedPages([
            ("_partials/a.md", "[a](gone.md)\n"), ("page.md", "{% include \"text.md\" %}\n"),
            ("parts/text.md", "[a](gone.md)\n"),
        ]).expect(code)
    }

    @Test func carriageReturns() {
        expect(code, "# A\r\n\r\n[a](«gone.md»)\r\n\r\n- [b](\r\n  «lost.md»)\r\n")
    }
}

@Suite struct LinkWrongCaseTests {
    private let code = "link.wrong-case"

    @Test func filesAndPictures() {
        let pages = MarkedPages(
            [
                (
                    "a.md",
                    "[a](«Guides/setup.md») ![b](«images/tab.png») [c](./guides/setup.md) [d](«./guides/SETUP.md#x»)\n"
                ),
                ("guides/setup.md", "## X\n"),
            ], files: ["images/Tab.png"])
        #expect(
            pages.expect(code).first
                == "`Guides/setup.md` is written `guides/setup.md` in the tree; write `guides/setup.md`")
        #expect(
            pages.mended(code)[0]
                == "[a](guides/setup.md) ![b](images/Tab.png) [c](./guides/setup.md) [d](./guides/setup.md#x)\n"
        )
        #expect(pages.diagnostics(of: "link.broken").joined().isEmpty)
        #expect(pages.diagnostics(of: "image.missing").joined().isEmpty)
    }

    /// Many generators publish all pages under lower case.
    @Test func lowerCaseAddresses() {
        MarkedPages([
            ("a.md", "[a](/functions/getberth/) [b](functions/getberth)\n"), ("functions/GetBerth.md", "x\n"),
        ])
        .expect(code)
    }

    @Test func addresses() {
        let pages = MarkedPages([
            ("a.md", "[a](«/Guides/setup») [b](«guides/Setup/»)\n"), ("guides/setup.md", "x\n"),
        ])
        pages.expect(code)
        #expect(pages.mended(code)[0] == "[a](/guides/setup) [b](guides/setup/)\n")
    }
}

@Suite struct ImageMissingTests {
    private let code = "image.missing"

    @Test func pictures() {
        let messages = MarkedPages(
            [
                (
                    "guides/a.md",
                    """
                    ![a](../images/tab.png) ![b](«images/tab.png») <img src="«gone.svg»" alt=""> ![c](/images/tab.png)
                    ![d](https://example.com/x.png) ![e](data:image/png;base64,AAAA) ![f]({{ site.url }}/x.png)
                    [![g](«x.png»)](a.md) ![h](.gitbook/assets/x.png) ![i](../images/two%20words.png) ![j]()

                    <div>
                    <img src="«lost.png»">
                    </div>
                    """
                )
            ], files: ["images/tab.png", "images/two words.png"]
        ).expect(code)
        #expect(messages[0] == "the picture `images/tab.png` is not there; did you mean `../images/tab.png`?")
    }

    /// A picture is looked for from the file, wherever the page is published.
    @Test func pageWithPermalink() {
        let front = "---\npermalink: docs/guides/support/\n---\n"
        let messages = MarkedPages(
            [("content/guides/support/01-scope.md", front + "![a](«../../images/dashboard/tab.png»)\n")],
            files: ["images/dashboard/tab.png"]
        ).expect(code)
        #expect(
            messages == [
                "the picture `../../images/dashboard/tab.png` is not there; did you mean `../../../images/dashboard/tab.png`?"
            ])
    }

    /// Pictures from the root may lie in a folder that the site publishes there, or beside the tree.
    @Test func picturesFromTheRoot() {
        MarkedPages(
            [("docs/a.md", "![a](/img/a.png) ![b](/img/b.png) ![c](/img/c.png) ![d](«/img/d.png»)\n")],
            files: ["static/img/a.png", "static/img/b.png", "static/img/c.png"]
        ).expect(code)
        MarkedPages([("a.md", "![a](/img/a.png) ![b](/img/b.png)\n")]).expect(code)
    }

    @Test func outOfTheRoot() {
        MarkedPages([("a.md", "![a](../../static/a.png)\n")]).expect(code)
        MarkedPages([("a.md", "![a](«../a.png») ![b](b.png) ![c](b.png) ![d](b.png)\n")], files: ["b.png"])
            .expect(code)
    }
}
