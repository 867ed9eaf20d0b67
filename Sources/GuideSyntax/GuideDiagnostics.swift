import SourceText

extension DiagnosticCode {
    public static let frontMatterInvalid = DiagnosticCode("front-matter.invalid")
    public static let frontMatterNotAMap = DiagnosticCode("front-matter.not-a-map")
    public static let frontMatterTooLarge = DiagnosticCode("front-matter.too-large")
    public static let templateHidesFact = DiagnosticCode("template.hides-fact")
    public static let tableDelimiterMismatch = DiagnosticCode("table.delimiter-mismatch")
    public static let tableSpanLimit = DiagnosticCode("table.span-limit")
    public static let tableUnsupportedSyntax = DiagnosticCode("table.unsupported-syntax")
    public static let componentMalformed = DiagnosticCode("component.malformed")
    public static let componentAttributeDuplicate = DiagnosticCode("component.duplicate-attribute")
    public static let htmlUnclosed = DiagnosticCode("html.unclosed")
    public static let htmlMismatched = DiagnosticCode("html.mismatched")
}
