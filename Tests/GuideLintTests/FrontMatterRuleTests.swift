import GuideLint
import SourceText
import Testing

@Suite struct FrontMatterRuleTests {
    private func page(_ lines: String) -> String { "---\n\(lines)\n---\n\nThe pier.\n" }

    @Test func findsMissingKeys() {
        var settings = LintSettings.test
        settings.requiredKeys = ["title"]
        expectFindings("front-matter.missing-key", in: "⟦---⟧\ntags: [a]\n---\n", settings: settings)
        expectFindings("front-matter.missing-key", in: "⟦⟧The pier.\n", settings: settings)
        expectFindings("front-matter.missing-key", in: page("⟦title⟧:"), settings: settings)
        expectFindings("front-matter.missing-key", in: page("⟦title⟧: ' '"), settings: settings)
        expectFindings("front-matter.missing-key", in: page("title: Piers"), settings: settings)
        expectFindings("front-matter.missing-key", in: page("title: a: b"), settings: settings)
        expectFindings("front-matter.missing-key", in: "+++\ntitle = 'a'\n+++\n", settings: settings)
    }

    @Test func findsWrongTypes() {
        expectFindings("front-matter.wrong-type", in: page("title: ⟦[Draft]⟧"))
        expectFindings("front-matter.wrong-type", in: page("description: ⟦true⟧\nshowtoc: ⟦\"false\"⟧"))
        expectFindings("front-matter.wrong-type", in: page("reviewed: ⟦2026-02-30⟧"))
        expectFindings("front-matter.wrong-type", in: page("reviewed: ⟦\"5/14/2017\"⟧"))
        expectFindings(
            "front-matter.wrong-type", in: page("tags: ⟦[[a]]⟧\ncategories: ⟦{a: b}⟧\npermalink: ⟦[a]⟧"))
    }

    @Test func leavesGoodTypes() {
        expectFindings(
            "front-matter.wrong-type", in: page("title: 404\ndescription:\ntags: a b\ncategories: [a, 2]"))
        expectFindings(
            "front-matter.wrong-type", in: page("showtoc: true\ndraft: yes\nreviewed: \"2026-02-28\"\ntags:"))
        expectFindings(
            "front-matter.wrong-type",
            in: page("permalink: false\ntags: [--]\nreviewed: 2026-02-28T10:00:00Z"))
        expectFindings(
            "front-matter.wrong-type", in: page("tags: [{label: a, permalink: /a}]\nreviewed: true"))
    }

    @Test(arguments: [
        "https://harbor.example/a", "//harbor.example/a", "/a?b=c", "/a#b", "/my pier", "\\a\\b", "/a//b",
        "docs/:basenam", "/:catgories/:title",
    ])
    func findsPermalinksThatAreNoPaths(path: String) {
        expectFindings("front-matter.permalink-form", in: page("permalink: ⟦'\(path)'⟧"))
    }

    @Test(arguments: [
        "docs/:basename", "/a/b/", "a.html", "/:year/:month/:day/:title:output_ext", "pretty", "/:lang/:id/",
        "/{{ page.date | date: 'Y' }}/a", "/", "docs/:basename/", "/:categories/:slug", "/pier/über",
    ])
    func leavesPermalinks(path: String) {
        expectFindings("front-matter.permalink-form", in: page("permalink: \"\(path)\""))
    }
}

@Suite struct MergeConflictTests {
    private func check(_ text: String, at place: Testing.SourceLocation = #_sourceLocation) {
        expectFindings("merge.conflict-marker", in: text, at: place)
    }

    @Test func findsConflicts() {
        check("A.\n\n⟦<<<<<<< HEAD⟧\nB.\n=======\nC.\n>>>>>>> night-watch\n")
        check(
            "- A.\n⟦<<<<<<< HEAD⟧\n- B.\n||||||| base\n=======\n- C.\n>>>>>>> 1a2b3c (Say C)\n\n⟦<<<<<<< HEAD⟧\n=======\n>>>>>>> x"
        )
        check("---\n⟦<<<<<<< HEAD⟧\ntitle: A\n=======\ntitle: B\n>>>>>>> x\n---\n")
        check("A.\n\n⟦>>>>>>> night-watch⟧\n")
        check("| A | B |\n| - | - |\n⟦<<<<<<< HEAD⟧\n| c | d |\n=======\n| c | e |\n>>>>>>> x\n")
    }

    @Test func namesTheOtherLines() throws {
        let site = LintedSite("<<<<<<< HEAD\nB.\n=======\nC.\n>>>>>>> x\n")
        let finding = try #require(
            site.findings[0].findings.first { $0.code.name == "merge.conflict-marker" })
        #expect(finding.severity == .error)
        #expect(finding.notes.map(\.span.start) == [16, 27])
    }

    @Test func leavesCode() {
        let conflict = "<<<<<<< HEAD\nB.\n=======\nC.\n>>>>>>> x\n"
        check("```\n\(conflict)```\n")
        check("```diff\n\(conflict)")
        check("1. See:\n\n   ```text\n\(conflict)   ```\n")
        check("<pre>\n\(conflict)</pre>\n")
        check("{% highlight text %}\n\(conflict){% endhighlight %}\n")
        check("{{< highlight text >}}\n\(conflict){{< /highlight >}}\n")
        check("    <<<<<<< HEAD\n\nA `<<<<<<< HEAD` marks it.\n")
    }

    @Test func leavesOtherSigns() {
        check("Piers\n=======\n\nA.\n")
        check("<<<<<<<< HEAD\n<<<<<< HEAD\n<<<<<<<HEAD\n")
        check(">>>>>>> A quote in quotes, with words.\n")
        check("> > > > > > > A quote.\n")
        check(">>>>>>>\n")
    }
}

@Suite struct ExampleStorageTests {
    @Test func storesAsSaid() {
        var example = Example(pages: [("page.md", "é")])
        #expect(example.bytes(of: "é") == [0xC3, 0xA9])
        example.times = 2
        example.encoding = .latin1
        #expect(example.bytes(of: "é") == [0xE9, 0xE9])
        example.encoding = .utf16
        #expect(example.bytes(of: "a") == [0x61, 0, 0x61, 0])
    }
}
