import SourceText

extension Rule {
    static let inputTooDeep = Rule(
        compiler: DiagnosticCode("input.too-deep"), "lists and quotes that nest too deep", severity: .error,
        why: """
            What nests deeper than a hundred lists and quotes is not read. No reader follows that far; it is a slip or \
            an attack.
            """,
        bad: "\(String(repeating: ">", count: 101)) The pier is open.\n",
        good: "> The pier is open.\n",
        mend: "Take the text out of some of its lists and quotes, or raise the limit: `--limit depth=200`.")
}
