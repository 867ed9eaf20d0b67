import SourceText

extension Rule {
    static let inputNUL = Rule(
        compiler: DiagnosticCode("input.nul"), "a file that holds NUL bytes", severity: .error,
        why: """
            NUL bytes stand in no text. Most often the file was saved as UTF-16; it is not read at all then.
            """,
        bad: Example("# Harbor\n", storedAs: .utf16),
        good: "# Harbor\n",
        mend: "Save the file as UTF-8. Where a NUL byte stands alone, remove it.")
}
