import SourceText

/// How pages say that the text of another file stands in their place, in one list for all generators.
public enum IncludeTags {
    /// The first words of tags and shortcodes: `{% include "x.md" %}` (Liquid, Jinja, Twig), `{% render %}`,
    /// `{% partial file="x.md" /%}` (Markdoc), `{{< include "x.md" >}}`, `{{< readfile "x.md" >}}` (Hugo).
    public static let words: Set<String> = [
        "include", "include_relative", "includes", "include-markdown", "render", "partial", "snippet", "readfile", "import",
    ]

    /// Components that show a file which an attribute names.
    public static let components: Set<String> = ["Partial", "Include", "Snippet"]

    /// The attributes that name it, in the order in which they are looked for.
    public static let attributes = ["file", "src", "path"]

    /// Tags that fill a line of a table: a variable or an include may stand for rows, what begins or ends a block does not.
    static func mayBringRows(_ line: ArraySlice<UInt8>) -> Bool {
        let content = line.drop { "{%<#- \t".utf8.contains($0) }
        if content.first == UInt8(ascii: "/") || content.first == UInt8(ascii: ">") { return line.contains(UInt8(ascii: ">")) && line.starts(with: "{{>".utf8) }
        let word = String(decoding: content.prefix { $0.isASCIIWordByte || $0 == UInt8(ascii: "-") }, as: UTF8.self)
        if words.contains(word.lowercased()) || word == "partial" { return true }
        return line.starts(with: "{{".utf8) && TemplateName.inTag(line) != nil && !line.starts(with: "{{<".utf8)
    }
}
