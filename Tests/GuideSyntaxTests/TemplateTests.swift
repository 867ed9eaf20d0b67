import Foundation
import GuideSyntax
import MarkdownSyntax
import SourceText
import Testing

private func read(_ text: String, path: String = "page.md", _ variables: [String: String] = [:]) -> Guide {
    var diagnostics = Diagnostics()
    let file = SourceFile(path: path, text: text)
    let tree = MarkdownTree(parsing: PageText.toParse(file), diagnostics: &diagnostics)
    return Guide(
        reading: tree, of: file, variables: TemplateVariables(variables), diagnostics: &diagnostics)
}

extension Guide {
    fileprivate var lines: [String] {
        sections.flatMap { section in
            section.blocks.flatMap { block -> [String] in
                switch block {
                case .paragraph(let text): [text.folded]
                case .table(let table):
                    ([table.header] + table.rows).map { $0.cells.map(\.folded).joined(separator: " / ") }
                case .code: ["code"]
                case .quote: ["quote"]
                default: ["other"]
                }
            }
        }
    }
}

@Suite struct TemplateVariableTests {
    @Test(arguments: [
        ("{{ plan }}", "plan"), ("{{plan}}", "plan"), ("{{{ plan }}}", "plan"), ("{{- plan -}}", "plan"),
        ("{{ site.data.plan }}", "plan"), ("{{ site.plan }}", "site.plan"),
        ("{{< param \"plan\" >}}", "plan"),
        ("{{% param plan %}}", "plan"), ("{{ .Site.Params.plan }}", "plan"), ("{% $plan %}", "plan"),
        ("{{% vendor/name %}}", "vendor/name"), ("{% data variables.plan %}", "plan"), ("{plan}", "plan"),
        ("{{ var.plan }}", "plan"),
    ])
    func aKnownValueStandsInThePlaceOfItsTag(_ tag: String, _ name: String) throws {
        let guide = read("We sell \(tag) today.\n", [name: "*Gold* | <b> {{ plan }}"])
        #expect(guide.lines == ["We sell *Gold* | <b> {{ plan }} today."])
        guard case .paragraph(let text) = guide.sections[0].blocks.first else { return }
        let mark = try #require(text.marks.first)
        #expect(guide.file.text(mark.span) == tag)
        #expect(text.text.string(mark.range) == "*Gold* | <b> {{ plan }}")
        #expect(guide.file.text(text.text.span(of: mark.range)) == tag)
    }

    @Test(arguments: [
        "{{ plan | upcase }}", "{{ plan() }}", "{% include plan %}", "{{ a b c }}", "{{ 'plan' }}",
        "{% if plan %}",
    ])
    func whatIsNoVariableStaysHidden(_ tag: String) {
        #expect(read("We sell \(tag) today.\n", ["plan": "Gold"]).lines == ["We sell today."])
    }

    @Test func marksAroundATagAreAroundItsValue() {
        let guide = read("We sell **{{ plan }}** and [a {{ plan }} b](/x).\n", ["plan": "Gold"])
        guard case .paragraph(let text) = guide.sections[0].blocks.first else { return }
        let marked = text.marks.map { text.text.string($0.range) }
        #expect(marked == ["Gold", "Gold", "a Gold b", "Gold"])
    }

    @Test func bracesOfPlainPagesAreText() {
        #expect(read("Ask {id} for {a.b}.\n").lines == ["Ask {id} for {a.b}."])
        #expect(read("Ask {id} for{\" \"}it.\n", path: "page.mdx").lines == ["Ask for it."])
    }

    @Test func aValueSplitsNoRow() {
        let guide = read("| A | {{ x }} |\n|---|---|\n| {{ y }} | {{ z | upcase }} b |\n", ["x": "p | q"])
        #expect(guide.lines == ["A / p | q", "y / b"])
    }
}

@Suite struct PageTextTests {
    @Test(arguments: [
        ("{#\n| A | B |\n#}", [String]()), ("{{/*\n| A | B |\n*/}}", []),
        ("{/*\n\n| A | B |\n|---|---|\n\n*/}", []),
        ("{% comment %}\n\nold\n\n{% endcomment %}", []), ("{{!--\nold\n--}}", []),
        ("```\n{#\nnew\n#}\n```", ["code"]), ("{# never closed\n\nnew", ["{# never closed", "new"]),
    ])
    func commentsOfSeveralLinesAreNotRead(_ text: String, _ lines: [String]) {
        #expect(read("\(text)\n").lines == lines)
    }

    @Test func indentedContentIsNoCode() {
        let guide = read(
            "=== \"Gold\"\n\n    | A | B |\n    |---|---|\n    | c | d |\n\n    !!! note\n        More.\n\nAfter.\n\n    code\n"
        )
        #expect(guide.lines == ["\"Gold\"", "quote", "quote", "After.", "code"])
        guard case .quote(let blocks, _) = guide.sections[0].blocks[1], case .table(let table) = blocks.first
        else {
            Issue.record("no table")
            return
        }
        #expect(guide.file.text(table.rows[0].cells[1].span) == "d")
    }

    @Test func aPageWithoutTemplatesIsLeftAlone() {
        let file = SourceFile(path: "page.md", text: "| a | b |\n|---|---|\n\n    code\n")
        #expect(PageText.toParse(file).bytes == file.bytes)
    }

    /// Signs change, lengths and lines do not.
    @Test(arguments: Pages.fixtures)
    func everyPlaceStays(_ page: URL) throws {
        let file = SourceFile(path: "page.md", bytes: try Pages.bytes(of: page))
        let text = PageText.toParse(file)
        #expect(text.bytes.count == file.bytes.count)
        #expect(text.lineCount == file.lineCount)
    }
}

@Suite struct ConditionTests {
    @Test(arguments: [
        ("{% if x %}", "{% endif %}"), ("{%- unless x -%}", "{%- endunless -%}"), ("{{#if x}}", "{{/if}}"),
        ("{{#x}}", "{{/x}}"),
        ("{{ if .X }}", "{{ end }}"), ("{{< if x >}}", "{{< /if >}}"), ("<% if x %>", "<% end %>"),
        ("{% if $x %}", "{% /if %}"),
        ("<% if (x) { %>", "<% } %>"), ("<If condition={x}>", "</If>"),
        ("{% ifversion ghes %}", "{% endif %}"),
    ])
    func isFoundWithItsTag(_ start: String, _ end: String) throws {
        let guide = read("\(start)\n\ntext\n\n\(end)\n")
        let condition = try #require(guide.conditions.first)
        #expect(guide.file.text(condition.tag) == start)
        #expect(condition.span.end > guide.file.bytes.count - end.utf8.count - 2)
    }

    @Test func expressionsOfMDX() {
        #expect(read("{x && (\n\ntext\n\n)}\n", path: "p.mdx").conditions.count == 1)
        #expect(read("{x && (\n\ntext\n\n)}\n").conditions.isEmpty)
    }

    @Test func codeAndOpenEndsAreNone() {
        #expect(read("```\n{% if x %}\n{% endif %}\n```\n\n{% if y %}\n").conditions.isEmpty)
        #expect(read("{% raw %}{% endraw %} {% tabs %}{% endtabs %}\n").conditions.isEmpty)
    }
}

@Suite struct LooseHeadingTests {
    @Test func divideTheirParagraph() {
        let guide = read("Before.\n##Plans\nAfter.\n\n###More###\n\n#1 is no heading, ##2 neither.\n")
        #expect(guide.sections.map(\.trail) == [[], ["Plans"], ["Plans", "More"]])
        #expect(guide.lines == ["Before.", "After.", "#1 is no heading, ##2 neither."])
    }
}

@Suite struct IncludeTagTests {
    @Test(arguments: [
        ("<Partial file=\"x.md\" />", "x.md"), ("{% include \"x.md\" %}", "x.md"),
        ("{% include x.html a=\"b\" %}", "x.html"),
        ("{% include 'x.twig' with {a: 1} %}", "x.twig"), ("{{> x }}", "x"),
        ("{{< include \"x.md\" >}}", "x.md"),
        ("{{< include _x.qmd >}}", "_x.qmd"), ("--8<-- \"x.md\"", "x.md"),
        ("{{#include ../x.md}}", "../x.md"),
        ("{! x.md !}", "x.md"), ("<!--@include: ./x.md-->", "./x.md"),
        ("{% partial file=\"x.md\" /%}", "x.md"),
        ("{%- include_relative x.md -%}", "x.md"), ("{{% readfile file=\"x.md\" %}}", "x.md"),
    ])
    func allForms(_ tag: String, _ name: String) throws {
        let file = SourceFile(path: "page.md", text: "Text.\n\n\(tag)\n")
        let found = try #require(IncludeTags.all(in: file).first)
        #expect(found.name.value == name)
        #expect(found.isAlone)
        #expect(file.text(found.span) == tag)
    }

    @Test(arguments: [
        "`{% include x.md %}`", "{% include {{ x }} %}", "{% if x %}", "<Popover file=\"x\" />",
        "```\n{% include x.md %}\n```",
    ])
    func none(_ text: String) {
        #expect(IncludeTags.all(in: SourceFile(path: "page.md", text: text)).isEmpty)
    }
}
