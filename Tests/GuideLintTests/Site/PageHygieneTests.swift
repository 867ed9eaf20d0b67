import GuideLint
import Testing

@Suite struct IncludeTests {
    @Test func missingFiles() {
        let messages = MarkedPages([
            (
                "guides/a.md",
                """
                import A from './b.md'
                import B from '«./gone.md»'

                <Partial file="hours.md" /> <Partial file="«hour.md»" /> <Partial file="plans/gold.md" />

                {% include "hours.md" %} {% include '«lost.md»' %} {% include variable %} {%- include_relative b.md -%}

                {{< include "«hrs.md»" >}} {{% include file="partials/hours.md" %}}
                """
            ), ("guides/b.md", "x\n"), ("partials/hours.md", "x\n"), ("partials/plans/gold.md", "x\n"),
        ]).expect("include.missing")
        #expect(messages.first == "the file `./gone.md` that the page includes is not there")
    }

    /// Where no include arrives, the folder of partials lies elsewhere.
    @Test(arguments: [
        "<Partial file=\"hours.md\" />", "{% include hours.html %}", "```\n{% include hours.md %}\n```",
        "`{% include a.md %}`",
        "import A from './a.js'", "import A from '@site/a.md'", "{{< readfile file=\"/layouts/a.html\" >}}",
    ])
    func lookalikes(text: String) {
        expect("include.missing", text)
        expect("include.outside-root", text)
    }

    @Test func outsideTheRoot() {
        let messages = MarkedPages([
            (
                "guides/a.md",
                "import A from '«../../a.md»'\n\n<Partial file=\"«../../../b.md»\" /> <Partial file=\"../../c.md\" />\n"
            ), ("partials/c.md", "x\n"),
        ]).expect("include.outside-root")
        #expect(messages.first == "`../../a.md` leaves the docs root")
    }
}

@Suite struct IdDuplicateTests {
    private let code = "id.duplicate"

    @Test func ids() {
        let messages = expect(
            code,
            """
            ## Chat {#chat}
            ## Tickets {#«chat»}
            <a name="berth"></a> <a id="«berth»"></a> <a id="own" name="own"></a>

            <Tab id="tab-1">

            x

            </Tab>

            <div id="«tab-1»">
            <p id='chain'>x</p>
            <p id='«chain»'>x</p>
            </div>

            A paragraph.
            {: .wide #«own» }
            """)
        #expect(messages.first == "the id `chat` stands twice on this page")
    }

    @Test(arguments: [
        "<a id=\"a\"></a> <a id=\"b\"></a> <a id=\"A\"></a>", "`<a id=\"a\">` <a id=\"a\"></a>",
        "<!-- <a id=\"a\"></a> --> <a id=\"a\"></a>", "<input name=\"a\"> <input name=\"a\">",
        "{% if a %}\n## A {#a}\n{% else %}\n## B {#a}\n{% endif %}", "<Tab id={a} /> <Tab id={a} />",
        "<a id=\"{{a}}\"></a> <a id=\"{{a}}\"></a>", "## A\n## A", "<a id=\"\"></a> <a id=\"\"></a>",
    ])
    func lookalikes(text: String) { expect(code, text) }

    @Test func carriageReturns() { expect(code, "## A {#a}\r\n\r\n## B {#«a»}\r\n") }
}

@Suite struct HeadingSkippedLevelTests {
    private let code = "heading.skipped-level"

    @Test func levels() {
        let messages = expect(
            code,
            """
            ## Plans

            «#### Gold»

            ##### Chat

            ## Fees

            <h3>Berths</h3>

            «##### Day»

            ## Crew
            <p>x</p>
            «<h5>»Cook</h5>
            """)
        #expect(
            messages.first == "a heading of level 4 follows one of level 2; expected level 3 or higher")
    }

    @Test(arguments: [
        "#### First\n\n##### Second\n\n# Third", "### A\n\n## B\n\n### C\n\n# D\n\n## E", "## A\n\n> #### B",
        "## A\n\n- #### B",
        "## A\n\n```\n#### B\n```", "## A\n\n<Accordion title=\"B\">\n\n#### C\n\n</Accordion>",
        "## A\n\n<Partial file=\"b.md\" />\n\n#### C", "## A\n\n{% include \"b.md\" %}\n\n#### C",
        "## A\n\n<h3>B</h3>\n\n#### C", "## A\n\n{{< code >}}\n<h1>x</h1>\n<h4>y</h4>\n{{< /code >}}",
    ])
    func lookalikes(text: String) { expect(code, text) }

    @Test func carriageReturns() { expect(code, "# A\r\n\r\n«### B»\r\nx\r\n") }
}

@Suite struct PageReviewOverdueTests {
    private let code = "page.review-overdue"

    @Test func age() {
        #expect(
            expect(code, "---\ntitle: A\nreviewed: «\"2025-11-24\"»\n---\nx\n")
                == ["the page was reviewed 366 days ago, expected at most 365; review it, and write the day"])
        expect(code, "---\nlast_reviewed: «2019-02-28»\r\n---\r\nx\r\n")
    }

    @Test(arguments: [
        "reviewed: \"2025-11-25\"", "reviewed: 2026-11-25", "reviewed: 2027-01-01", "reviewed: yesterday",
        "reviewed:",
        "reviewed: 2019-13-01", "date: 2019-01-01", "reviewed: [2019-01-01]",
    ])
    func lookalikes(line: String) { expect(code, "---\n\(line)\n---\nx\n") }

    @Test func settings() {
        let text = "---\nreviewed: 2026-11-01\n---\nx\n"
        var settings = LintSettings.test
        settings.reviewedMaxAge = 20
        #expect(LintedSite(text, settings: settings).codes.map(\.name) == [code])
        settings.today = nil
        #expect(LintedSite(text, settings: settings).codes.isEmpty)
    }
}
