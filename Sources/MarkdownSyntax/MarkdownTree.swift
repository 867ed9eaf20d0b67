import SourceText

/// stub
public struct MarkdownTree: Sendable {
    public let file: SourceFile
    public init(parsing file: SourceFile, diagnostics: inout Diagnostics) { self.file = file }
    public func dump() -> String { "" }
}
