import MarkdownSyntax
import SourceText

/// stub
public struct Guide: Sendable {
    public let file: SourceFile
    public init(reading markdown: MarkdownTree, diagnostics: inout Diagnostics) { self.file = markdown.file }
    public func dump() -> String { "" }
}
