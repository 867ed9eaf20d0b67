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
