import SourceText

extension Diagnostics {
    /// Says where the tables of a page, written in Markdown or in HTML, become more than their limit.
    ///
    /// - Parameter row: The first that is left out.
    public mutating func reportTooManyCells(_ limits: MarkdownLimits, at row: SourceSpan) {
        error(
            .inputTooManyCells, "the tables of the page have more than \(limits.cells) cells", at: row,
            help: "rows from here on are not read; \(LimitHelp.raising("cells"))")
    }
}

extension DiagnosticCode {
    public static let inputNotUTF8 = DiagnosticCode("input.not-utf8")
    public static let inputNUL = DiagnosticCode("input.nul")
    public static let inputTooLarge = DiagnosticCode("input.too-large")
    public static let inputTooDeep = DiagnosticCode("input.too-deep")
    public static let inputTooManyCells = DiagnosticCode("input.too-many-cells")
    public static let inputTooManyItems = DiagnosticCode("input.too-many-items")
    public static let frontMatterUnclosed = DiagnosticCode("front-matter.unclosed")
    public static let frontMatterNotYAML = DiagnosticCode("front-matter.not-yaml")
}
