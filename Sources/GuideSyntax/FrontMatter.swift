import MarkdownSyntax
import SourceText
import YAMLSyntax

/// A page's front matter: keys and values with their YAML types and places, in the order of the page.
public struct FrontMatter: Sendable {
    /// With its delimiter lines.
    public let span: SourceSpan
    public let entries: [YAMLValue.Entry]

    /// The value of a key at the top.
    public subscript(key: String) -> YAMLValue? {
        entries.first { $0.key.value == key }?.value
    }
}

extension FrontMatter {
    /// Nil where the block is no map of keys, with a diagnostic.
    init?(
        reading extent: FrontMatterExtent, of file: SourceFile, limits: YAMLLimits,
        diagnostics: inout Diagnostics
    ) {
        let value = YAMLReader.read(
            file, in: extent.content, as: .frontMatter, limits: limits, diagnostics: &diagnostics)
        guard let value else { return nil }
        switch value.kind {
        case .mapping(let entries): self.init(span: extent.span, entries: entries)
        case .null: self.init(span: extent.span, entries: [])
        default:
            diagnostics.error(
                .frontMatterNotAMap, "front matter is \(value.described), expected keys with values",
                at: value.span, help: "write `key: value` lines")
            return nil
        }
    }
}

extension YAMLSubject {
    fileprivate static let frontMatter = YAMLSubject(
        "front matter", invalid: .frontMatterInvalid, duplicateKey: .frontMatterInvalid,
        tooLarge: .frontMatterTooLarge)
}
