import GuideSyntax
import SourceText

/// A tag of a template language: `{% include "x.md" %}`, `{{< include "x.md" >}}`, `{{ site.name }}`.
struct TemplateTag {
    enum Form { case statement, shortcode, expression }

    var form: Form
    /// The first word; empty where there is none.
    var name: String
    /// The first value behind the name, or that of `file=`, without quotes.
    var argument: Sourced<String>?
    private var inside: String

    init?(_ file: SourceFile, _ span: SourceSpan) {
        self.init(file.slice(span), at: span.start)
    }

    /// - Parameter bytes: From `{` to the last `}`.
    init?(_ bytes: ArraySlice<UInt8>, at start: Int) {
        let bytes = Array(bytes)
        guard bytes.count >= 4, bytes[0] == UInt8(ascii: "{") else { return nil }
        if bytes[1] == UInt8(ascii: "%") {
            form = .statement
        } else if bytes[2] == UInt8(ascii: "<") || bytes[2] == UInt8(ascii: "%") {
            form = .shortcode
        } else {
            form = .expression
        }
        var content = 2..<(bytes.count - 2)
        while let first = content.first, "<%-~ \t\r\n".utf8.contains(bytes[first]) { content.removeFirst() }
        while let last = content.last, ">%-~/ \t\r\n".utf8.contains(bytes[last]) { content.removeLast() }
        inside = String(decoding: bytes[content], as: UTF8.self)
        let words = Self.words(bytes, content)
        name = words.first.map { String(decoding: bytes[$0], as: UTF8.self) } ?? ""
        let values = words.dropFirst().map { Self.value(bytes, $0) }
        let chosen = values.first { $0.key == "file" } ?? values.first
        argument = chosen.map {
            Sourced(
                String(decoding: bytes[$0.range], as: UTF8.self),
                at: SourceSpan(start + $0.range.lowerBound, start + $0.range.upperBound))
        }
    }

    /// A variable: letters, digits and dots, nothing that could be a call or bring more than a few words.
    var isVariable: Bool {
        form == .expression && inside.utf8.allSatisfy { $0.isASCIIWordByte || "./-|: ".utf8.contains($0) }
    }

    /// Words divided by blanks, those in quotes whole.
    private static func words(_ bytes: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
        var result: [Range<Int>] = []
        var start: Int?
        var quote: UInt8?
        for index in range {
            let byte = bytes[index]
            if let open = quote {
                if byte == open { quote = nil }
            } else if byte.isASCIIWhitespace {
                if let first = start { result.append(first..<index) }
                start = nil
                continue
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            }
            start = start ?? index
        }
        if let first = start { result.append(first..<range.upperBound) }
        return result
    }

    private static func value(_ bytes: [UInt8], _ word: Range<Int>) -> (key: String?, range: Range<Int>) {
        var range = word
        var key: String?
        if let sign = word.first(where: { bytes[$0] == UInt8(ascii: "=") }),
            bytes[word.lowerBound].isASCIILetter
        {
            key = String(decoding: bytes[word.lowerBound..<sign], as: UTF8.self)
            range = (sign + 1)..<word.upperBound
        }
        if range.count >= 2, let first = range.first, "\"'".utf8.contains(bytes[first]),
            bytes[range.upperBound - 1] == bytes[first]
        {
            range = (range.lowerBound + 1)..<(range.upperBound - 1)
        }
        return (key, range)
    }
}

extension TemplateTag {
    var isInclude: Bool { form != .expression && IncludeTags.words.contains(name.lowercased()) }

    /// Tags and directives that never bring a heading of their own.
    static let harmless: Set<String> = [
        "if", "elsif", "elif", "else", "unless", "case", "when", "raw", "assign", "set", "comment", "hint",
        "tabs",
        "tab", "highlight", "link", "post_url", "code", "code-block", "codeblock", "callout", "note",
        "notice", "tip", "warning", "info",
        "alert", "admonition", "figure", "img", "image", "ref", "relref", "youtube", "vimeo", "video", "gist",
        "tweet", "param", "button", "new-in", "toc", "br", "embed", "file", "icon", "badge", "math",
        "mermaid", "quote", "details",
        "ifversion", "endif", "table", "caution", "important", "steps", "step", "cards", "card", "danger",
        "success",
        "error", "question", "example", "abstract", "code-group", "grid", "zone", "moniker", "container",
        "seealso", "versionadded",
        "versionchanged", "deprecated", "parsed-literal", "attention", "dropdown", "list-table", "csv-table",
        "tab-set",
    ]

    /// It may bring headings that are not on the page.
    var mayBringHeadings: Bool {
        if form == .expression { return !isVariable }
        var plain = name.lowercased()[...]
        if plain.hasPrefix("/") { return false }
        if plain.hasPrefix("end") { plain = plain.dropFirst(3) }
        return !Self.harmless.contains(String(plain))
    }
}
