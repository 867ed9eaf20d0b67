import SourceText

/// What the tags of a template language stand for, as far as somebody has said so.
public struct TemplateVariables: Sendable {
    private var values: [String: [UInt8]] = [:]

    public init() {}

    /// - Parameter values: Plain text by the names of variables. A value is a part of one line, whatever it holds.
    public init(_ values: [String: String]) {
        self.values = values.mapValues { Array(fold(Array($0.utf8)[...]).utf8) }
    }

    var isEmpty: Bool { values.isEmpty }

    /// - Parameter name: As the tag has it. The names of the value may leave out where generators keep their values.
    func value(of name: String) -> [UInt8]? {
        if let value = values[name] { return value }
        guard !values.isEmpty else { return nil }
        return TemplateName.shorter(name).flatMap { values[$0] }
    }
}

/// The names of variables in tags.
enum TemplateName {
    /// Where generators keep the values that authors give, in front of their names: Jekyll, Hugo, Zola, MkDocs, VuePress,
    /// JSX, Markdoc.
    private static let holders = [
        "site.data.", "site.", "page.", ".Site.Params.", ".Site.Data.", ".Page.Params.", ".Params.", "$page.",
        "$frontmatter.", "frontmatter.", "frontMatter.", "config.extra.", "config.", "variables.", "vars.",
        "var.", "props.", "book.", "$",
    ]

    /// Words in front of a name that say no more than that it is one: `param "x"`, `data variables.x`.
    private static let words: Set<String> = [
        "param", "site-param", "var", "variable", "data", "get", "print",
    ]

    static func shorter(_ name: String) -> String? {
        guard let holder = holders.first(where: { name.hasPrefix($0) && name.count > $0.count }) else {
            return nil
        }
        return String(name.dropFirst(holder.count))
    }

    /// The variable that a tag stands for: `{{ site.plan }}`, `{{{plan}}}`, `{{< param "plan" >}}`, `{% $plan %}`,
    /// `{plan}`. Nil for calls, filters and whatever else may be anything.
    static func inTag(_ tag: ArraySlice<UInt8>) -> String? {
        var content = tag
        var isStatement = false
        var isShortcode = false
        while let first = content.first, "{%<-~& \t\r\n".utf8.contains(first) {
            if first == UInt8(ascii: "%") || first == UInt8(ascii: "<") {
                isShortcode = content.startIndex - tag.startIndex == 2
                isStatement = isStatement || content.startIndex - tag.startIndex == 1
            }
            content.removeFirst()
        }
        while let last = content.last, "}%>-~ \t\r\n".utf8.contains(last) { content.removeLast() }
        let parts = content.split(whereSeparator: \.isASCIIWhitespace)
        guard let last = parts.last, parts.count <= 2 else { return nil }
        if parts.count == 2 {
            guard let first = parts.first, words.contains(String(decoding: first, as: UTF8.self)) else {
                return nil
            }
            return name(unquoted(last), mayHoldSlashes: true)
        }
        if isStatement { return last.first == UInt8(ascii: "$") ? name(last, mayHoldSlashes: false) : nil }
        return name(last, mayHoldSlashes: isShortcode)
    }

    private static func unquoted(_ word: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        guard word.count > 2, let first = word.first, first == word.last, "\"'`".utf8.contains(first) else {
            return word
        }
        return word.dropFirst().dropLast()
    }

    private static func name(_ bytes: ArraySlice<UInt8>, mayHoldSlashes: Bool) -> String? {
        guard let first = bytes.first, first.isASCIILetter || "_$.".utf8.contains(first),
            let last = bytes.last, last.isASCIIWordByte
        else { return nil }
        let isName = bytes.allSatisfy {
            $0.isASCIIWordByte || ".-$".utf8.contains($0) || mayHoldSlashes && $0 == UInt8(ascii: "/")
        }
        let name = String(decoding: bytes, as: UTF8.self)
        return isName && !controls.contains(name) ? name : nil
    }

    /// One word that is no variable.
    private static let controls: Set<String> = [
        "else", "end", "endif", "elif", "raw", "endraw", "break", "continue",
    ]
}
