import GuideLint
import SourceText
import Testing

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

    /// A component shows it: the text is a literal of the program that the page is.
    @Test func leavesLiteralsOfPrograms() {
        let conflict = "<<<<<<< HEAD\nB.\n=======\nC.\n>>>>>>> x\n"
        expectFindings(
            "merge.conflict-marker", in: "<CodeBlock>{`\n\(conflict)`}</CodeBlock>\n", path: "page.mdx")
        check("Text\n\n⟦<<<<<<< HEAD⟧\nB.\n=======\nC.\n>>>>>>> x\n")
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
