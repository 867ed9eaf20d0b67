import SourceText
import Testing

@Suite struct DiagnosticRendererTests {
    private let code = DiagnosticCode("table.unknown-cell")

    /// A finding at the first occurrence of some text.
    private func finding(
        at needle: String, in file: SourceFile, help: String? = nil, notes: [Diagnostic.Note] = []
    ) -> Diagnostic {
        Diagnostic(
            .error, code, "unknown cell `\(needle)`", at: span(of: needle, in: file), notes: notes, help: help
        )
    }

    private func span(of needle: String, in file: SourceFile) -> SourceSpan {
        let needle = Array(needle.utf8)
        let last = max(0, file.bytes.count - needle.count)
        let start = (0...last).first { file.bytes[$0...].starts(with: needle) } ?? 0
        return SourceSpan(start, start + needle.count)
    }

    @Test func wholeShape() {
        let file = SourceFile(
            path: "guides/a.md", text: "# Plans\n| Plan | Dock |\n|---|---|\n| Chat | 24x |\n")
        let note = Diagnostic.Note("tier declared here", at: span(of: "Dock", in: file))
        let finding = finding(at: "24x", in: file, help: "write `24x7`", notes: [note])
        #expect(
            DiagnosticRenderer().render(finding, in: file) == """
                guides/a.md:4:10: error: unknown cell `24x` [table.unknown-cell]
                    4 | | Chat | 24x |
                      |          ^^^
                guides/a.md:2:10: note: tier declared here
                    2 | | Plan | Dock |
                      |          ----
                      = help: write `24x7`

                """)
    }

    @Test(arguments: [
        ("| ❌ | foo |", 7), ("\t| foo", 6), ("日本 foo", 5), ("e\u{301} foo", 2), ("a\u{1B}b foo", 9),
        ("👩‍👧 foo", 3), ("\u{202E}foo", 8),
    ])
    func caretsStandUnderTheirPlace(_ line: String, _ column: Int) throws {
        let file = SourceFile(path: "a.md", text: line + "\n")
        let lines = DiagnosticRenderer().render(finding(at: "foo", in: file), in: file).split(separator: "\n")
        try #require(lines.count == 3)
        #expect(lines[2] == "      | " + String(repeating: " ", count: column) + "^^^")
        let shown = try #require(lines[1].firstRange(of: "foo"))
        #expect(DisplayWidth.of(String(lines[1][..<shown.lowerBound])) == column + 8)
    }

    @Test func longLinesAreCutAroundTheCaret() throws {
        let text = String(repeating: "x", count: 500_000) + "foo" + String(repeating: "y", count: 500_000)
        let file = SourceFile(path: "a.md", text: text)
        let lines = DiagnosticRenderer().render(finding(at: "foo", in: file), in: file).split(separator: "\n")
        try #require(lines.count == 3)
        #expect(lines[1].count < 120)
        #expect(lines[1].hasPrefix("    1 | ...xxx") && lines[1].hasSuffix("yyy..."))
        let shown = try #require(lines[1].firstRange(of: "foo"))
        let marked = try #require(lines[2].firstRange(of: "^^^"))
        #expect(
            lines[1].distance(from: lines[1].startIndex, to: shown.lowerBound)
                == lines[2].distance(from: lines[2].startIndex, to: marked.lowerBound))
    }

    @Test func wideCharactersInALongLine() throws {
        let text = String(repeating: "❌", count: 300) + "foo" + String(repeating: "日", count: 300)
        let file = SourceFile(path: "a.md", text: text)
        let lines = DiagnosticRenderer().render(finding(at: "foo", in: file), in: file).split(separator: "\n")
        let shown = try #require(lines[1].firstRange(of: "foo"))
        let marked = try #require(lines[2].firstRange(of: "^^^"))
        #expect(
            DisplayWidth.of(String(lines[1][..<shown.lowerBound]))
                == DisplayWidth.of(String(lines[2][..<marked.lowerBound])))
    }

    @Test func aSpanOverSeveralLinesSaysSo() {
        let file = SourceFile(path: "a.md", text: "one\ntwo\nthree\n")
        let finding = Diagnostic(.warning, code, "spread", at: SourceSpan(1, 10))
        let lines = DiagnosticRenderer().render(finding, in: file).split(separator: "\n")
        #expect(lines.last == "      |  ^^...")
    }

    @Test func emptySpansAndEnds() {
        let file = SourceFile(path: "a.md", text: "one\r\n")
        let atEnd = Diagnostic(.error, code, "missing", at: SourceSpan(3, 3))
        #expect(DiagnosticRenderer().render(atEnd, in: file).hasSuffix("    1 | one\n      |    ^\n"))
        let beyond = Diagnostic(.error, code, "missing", at: SourceSpan(90, 99))
        #expect(DiagnosticRenderer().render(beyond, in: file).hasPrefix("a.md:2:"))
        let nothing = SourceFile(path: "a.md", text: "")
        let empty = Diagnostic(.error, code, "empty", at: SourceSpan(0, 0))
        #expect(
            DiagnosticRenderer().render(empty, in: nothing) == "a.md:1:1: error: empty [table.unknown-cell]\n"
        )
    }

    @Test func bytesThatAreNoText() {
        let file = SourceFile(path: "a.md", bytes: [0x61, 0xFF, 0xC3, 0x28, 0x66, 0x6F, 0x6F, 0x0A])
        let lines = DiagnosticRenderer().render(finding(at: "foo", in: file), in: file).split(separator: "\n")
        #expect(lines[1] == "    1 | a\\x{ff}\\x{c3}(foo")
        #expect(lines[2] == "      | " + String(repeating: " ", count: 14) + "^^^")
    }

    @Test func nothingOfTheGuideReachesTheTerminal() {
        let file = SourceFile(path: "a\u{1B}.md", text: "\u{1B}]0;title\u{7} \u{202E}x\n")
        let finding = Diagnostic(
            .error, code, "found `\u{1B}[2J`", at: SourceSpan(0, 3), help: "remove \u{9B}",
            fixes: [Fix("drop \u{1B}", edits: [], isSafe: true)])
        let text = DiagnosticRenderer().render(finding, in: file)
        #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || ($0.value >= 0x20 && $0.value < 0x7F) })
        let painted = DiagnosticRenderer(usesColor: true).render(finding, in: file)
        #expect(painted.contains("\u{1B}[1;31merror:\u{1B}[0m"))
    }
}
