import SourceText

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
