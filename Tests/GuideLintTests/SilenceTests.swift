import GuideLint
import GuideSyntax
import MarkdownSyntax
import SourceText
import Testing

/// Where a comment silences, and where it does not. Each undecided sentence of a page is a finding, unless silenced.
@Suite struct SilenceTests {
    private static let top = "## Support plans\nWe do not repair sails.\n\n"
    private static let joke = "Sails are a matter of taste."

    /// The lines of the findings of a code.
    private func lines(_ code: String, in text: String, settings: LintSettings = .test) -> [Int] {
        LintedSite(text, settings: settings).findings.flatMap { page, findings in
            findings.filter { $0.code.name == code }.map { page.location(of: $0.span.start).line }
        }
    }

    private func undecided(_ text: String) -> [Int] { lines("prose.undecided", in: Self.top + text) }

    @Test func withoutCommentsAllIsFound() {
        #expect(undecided("\(Self.joke)\n\n\(Self.joke)\n") == [4, 6])
    }

    @Test(arguments: [
        "<!-- policyc-disable-next-line prose.undecided: why -->\nJOKE\n\nJOKE\n",
        "<!-- policyc-disable-next-line prose.undecided: why -->\n\nJOKE\n\nJOKE\n",
        "{/* policyc-disable-next-line prose.undecided: why */}\n\nJOKE\n\nJOKE\n",
        "<!--policyc-disable-next-line\n  prose.undecided:\n  why-->\nJOKE\n\nJOKE\n",
        "<!-- policyc-disable-next-line a.b, prose.undecided c.d: why -->\nJOKE\n\nJOKE\n",
        "<!-- policyc-disable-next-line prose.undecided: why -->\n<!-- another -->\nJOKE\n\nJOKE\n",
        "<!-- policyc-disable-next-line prose.undecided: why -->\r\nJOKE\r\n\r\nJOKE\r\n",
        "> <!-- policyc-disable-next-line prose.undecided: why -->\n>\n> JOKE\n\nJOKE\n",
        "<!-- policyc-disable prose.undecided: why -->\nJOKE\n\n<!-- policyc-enable prose.undecided -->\nJOKE\n",
        "<!-- policyc-disable prose.undecided: why -->\nJOKE\n\n<!-- policyc-enable -->\nJOKE\n",
        "JOKE <!-- policyc-disable-line prose.undecided: why -->\n\nJOKE\n",
    ])
    func theFirstIsSilenced(text: String) {
        let text = text.split(separator: "JOKE", omittingEmptySubsequences: false).joined(
            separator: Self.joke)
        let last = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }.count + 2
        #expect(undecided(text) == [last])
    }

    @Test(arguments: [
        "`<!-- policyc-disable-file prose.undecided: why -->`\n\nJOKE\n",
        "```\n<!-- policyc-disable-file prose.undecided: why -->\n```\n\nJOKE\n",
        "    <!-- policyc-disable-file prose.undecided: why -->\n\nJOKE\n",
        "<Popover content=\"<!-- policyc-disable-file prose.undecided: why -->\" />\n\nJOKE\n",
        "<!-- policyc-disable-file prose.undecided: why\n\nJOKE\n",
        "\\<!-- policyc-disable-file prose.undecided: why --\\>\n\nJOKE\n",
        "<!-- the words policyc-disable-file prose.undecided: why -->\n\nJOKE\n",
        "<!-- policyc-disable-file prose: why -->\n\nJOKE\n",
        "<!-- policyc-disable-next-line prose.undecided: why -->\n\nx\n\nJOKE\n",
        "<!-- policyc-enable prose.undecided -->\n\nJOKE\n",
        "<!-- policyc-disable prose.undecided: why -->\n<!-- policyc-enable prose.undecided -->\n\nJOKE\n",
    ])
    func noneIsSilenced(text: String) {
        let text = text.split(separator: "JOKE", omittingEmptySubsequences: false).joined(
            separator: Self.joke)
        #expect(!undecided(text).isEmpty)
    }

    @Test func wholePages() {
        let comment = "<!-- policyc-disable-file prose.undecided: why -->\n"
        #expect(undecided("\(Self.joke)\n\n\(Self.joke)\n\n\(comment)").isEmpty)
        let matter = "---\ntitle: x\n# policyc-disable-file prose.undecided: why\n---\n"
        #expect(lines("prose.undecided", in: matter + Self.top + Self.joke + "\n").isEmpty)
        let text = "---\ntitle: |\n  # policyc-disable-file prose.undecided: why\n---\n"
        #expect(lines("prose.undecided", in: text + Self.top + Self.joke + "\n") == [8])
    }

    @Test func innermostIsUsed() {
        let text = """
            <!-- policyc-disable prose.undecided: why -->
            \(Self.joke)

            <!-- policyc-disable-next-line prose.undecided: why -->
            \(Self.joke)

            """
        #expect(lines("silence.unused", in: Self.top + text).isEmpty)
        let twice = "<!-- policyc-disable-file prose.undecided: why -->\n" + text
        #expect(lines("silence.unused", in: Self.top + twice) == [4])
    }

    @Test func whatIsOffIsNotUnused() {
        let text = "<!-- policyc-disable-file prose.undecided: why -->\n"
        #expect(lines("silence.unused", in: text) == [1])
        var settings = LintSettings.test
        settings.levels[DiagnosticCode("prose.undecided")] = .off
        #expect(lines("silence.unused", in: text, settings: settings).isEmpty)
    }

    @Test func commentsAreToldApart() {
        let text = """
            <!-- policyc-disable-next-lin prose.undecided: why -->

            <!-- policyc-disable-file: why -->

            <!-- policyc-disable-file prose.undecidd: why -->

            <!-- policyc-disable-file prose.undecided: -->

            <!-- policyc-enable prose.undecided -->

            <!-- policyc: informative -->
            \(Self.joke)
            """
        let found = LintedSite(Self.top + text).lines.filter { $0.contains("silence.") }
        #expect(
            found == [
                "page.md:4:1 silence.malformed `policyc-disable-next-lin` is nothing that a comment can ask for",
                "page.md:6:1 silence.malformed the comment names no code",
                "page.md:8:27 silence.unknown-code there is no rule `prose.undecidd`",
                "page.md:10:1 silence.no-reason the comment gives no reason",
                "page.md:10:27 silence.unused `prose.undecided` silences nothing here",
                "page.md:12:21 silence.unused `prose.undecided` is not silenced here",
            ])
    }

    /// Findings of the compiler, in a row whose cell holds the comment, and above a table.
    @Test func tables() {
        let head = "| Plan | Dock | Pier |\n|---|---|---|\n"
        let rows = { (comment: String) in
            "| **Tickets** | 24x5: 12 Hurs \(comment) | 24x7: 1 Hour |\n| **Chat** | 24x5: 12 Hurs | 24x7 |\n"
        }
        #expect(lines("cell.not-understood", in: Self.top + head + rows("")) == [6, 7])
        for verb in ["disable-line", "disable-next-line", "disable"] {
            let comment = "<!-- policyc-\(verb) cell.not-understood: why -->"
            #expect(lines("cell.not-understood", in: Self.top + head + rows(comment)) == [7])
        }
        let above = "<!-- policyc-disable cell.not-understood: why -->\n\n"
        #expect(lines("cell.not-understood", in: Self.top + above + head + rows("")).isEmpty)
        #expect(lines("silence.unknown-code", in: Self.top + above + head + rows("")).isEmpty)
    }

    /// Each comment once, and each finding once: the square of this would take minutes.
    @Test func manyCommentsEnd() {
        let comments = [
            String(repeating: "<!-- policyc-disable-next-line a.b: c -->\n", count: 3_000),
            String(repeating: "x <!-- policyc-disable a.b: c -->", count: 3_000),
            "- x\n" + String(repeating: "<!-- policyc-disable-next-line a.b: c -->", count: 3_000),
        ]
        for text in comments {
            let file = SourceFile(path: "page.md", text: text)
            var diagnostics = Diagnostics()
            let tree = MarkdownTree(parsing: file, diagnostics: &diagnostics)
            let guide = Guide(reading: tree, diagnostics: &diagnostics)
            let start = ContinuousClock.now
            let silences = Silences(in: guide)
            var findings = Diagnostics()
            for offset in stride(from: 0, to: file.bytes.count, by: 10) {
                findings.warning(DiagnosticCode("a.b"), "x", at: SourceSpan(offset, offset))
            }
            _ = Linter().settled(findings, path: "page.md", settings: .test, silences: silences)
            #expect(ContinuousClock.now - start < .seconds(10))
        }
    }
}
