import SourceText

extension Rule {
    static let inputNotUTF8 = Rule(
        compiler: DiagnosticCode("input.not-utf8"), "a file that is no UTF-8 text", severity: .error,
        why: """
            A page in another encoding is not read at all: every promise on it is missing, and readers see broken \
            letters.
            """,
        bad: Example("# Café Harbor\n", storedAs: .latin1),
        good: "# Café Harbor\n",
        mend: "Save the file as UTF-8.")
}
