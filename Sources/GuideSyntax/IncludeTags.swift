import SourceText

/// A place where a page has the text of another file.
public struct IncludeTag: Sendable {
    /// The tag as a whole.
    public let span: SourceSpan
    /// The file, as the tag names it.
    public let name: Sourced<String>
    /// Nothing else stands on its lines.
    public let isAlone: Bool
    /// The tag takes a part of the file, by lines or by a name.
    public let isPartial: Bool
}

/// How pages say that the text of another file stands in their place, in one list for all generators.
public enum IncludeTags {
    /// The first words of tags and shortcodes: `{% include "x.md" %}` (Liquid, Jinja, Twig), `{% render %}`,
    /// `{% partial file="x.md" /%}` (Markdoc), `{{< include "x.md" >}}` (Quarto), `{{< readfile "x.md" >}}` (Docsy).
    public static let words: Set<String> = [
        "include", "include_relative", "includes", "include-markdown", "render", "partial", "snippet",
        "readfile",
    ]

    /// Components that show a file which an attribute names.
    static let components: Set<String> = ["Partial", "Include", "Snippet"]

    /// The attributes that name it, in the order in which they are looked for.
    static let attributes = ["file", "src", "path"]

    /// Signs around a name and nothing else.
    static let signs: [(start: String, end: String)] = [
        ("{{#include ", "}}"),  // mdBook
        ("{{> ", "}}"), ("{{>", "}}"),  // Handlebars, Mustache
        ("--8<-- ", "\n"),  // snippets of Python Markdown
        ("{!", "!}"),  // markdown-include
        ("<!--@include: ", "-->"), ("<!-- @include: ", "-->"),  // VitePress
        ("<!--#include file=", "-->"), ("<!--#include virtual=", "-->"),  // server-side includes
    ]

    /// Tags that fill a line of a table: a variable or an include may stand for rows, what begins or ends a block does not.
    static func mayBringRows(_ line: ArraySlice<UInt8>) -> Bool {
        if line.starts(with: "{{>".utf8) { return true }
        let content = line.drop { "{%<#- \t".utf8.contains($0) }
        let word = content.prefix { $0.isASCIIWordByte || $0 == UInt8(ascii: "-") }
        if words.contains(String(decoding: word, as: UTF8.self).lowercased()) { return true }
        let isShortcode = line.starts(with: "{{<".utf8) || line.starts(with: "{{%".utf8)
        return line.starts(with: "{{".utf8) && !isShortcode && TemplateName.inTag(line) != nil
    }

    /// All on a page, in their order; those in fenced code and in comments aside.
    public static func all(in file: SourceFile) -> [IncludeTag] {
        guard file.bytes.contains(where: { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "<") }) else {
            return []
        }
        let text = PageText.toParse(file)
        var fence = FenceState()
        var found: [IncludeTag] = []
        for number in 1...file.lineCount {
            let line = file.lineContent(number)
            if fence.holds(text.slice(line)) { continue }
            var finder = IncludeFinder(file: file, bytes: text.bytes, line: line)
            finder.find()
            found += finder.found
        }
        return found
    }
}

/// Finds the tags on one line. A tag that goes on on the next line is none.
private struct IncludeFinder {
    let file: SourceFile
    let bytes: [UInt8]
    let line: SourceSpan
    private(set) var found: [IncludeTag] = []

    init(file: SourceFile, bytes: [UInt8], line: SourceSpan) {
        self.file = file
        self.bytes = bytes
        self.line = line
    }

    mutating func find() {
        var offset = line.start
        var isCode = false
        while offset < line.end {
            let byte = bytes[offset]
            if byte == UInt8(ascii: "`") { isCode.toggle() }
            guard !isCode, "{<-".utf8.contains(byte), let end = tag(at: offset) else {
                offset += 1
                continue
            }
            offset = max(offset + 1, end)
        }
    }

    private mutating func tag(at start: Int) -> Int? {
        let rest = bytes[start..<line.end]
        for (sign, end) in IncludeTags.signs where rest.starts(with: sign.utf8) {
            let close = end == "\n" ? line.end : position(of: end, from: start + sign.utf8.count)
            guard let close else { return nil }
            let last = min(line.end, close + (end == "\n" ? 0 : end.utf8.count))
            return add(name: start + sign.utf8.count..<close, SourceSpan(start, last))
        }
        if rest.starts(with: "{%".utf8) || rest.starts(with: "{{<".utf8) || rest.starts(with: "{{%".utf8) {
            return statement(at: start)
        }
        return component(at: start)
    }

    private mutating func statement(at start: Int) -> Int? {
        let isShortcode = bytes[start + 1] == UInt8(ascii: "{")
        guard let close = position(of: isShortcode ? "}}" : "%}", from: start + 2) else { return nil }
        let content = (start + 2)..<close
        let words = parts(of: content)
        guard let first = words.first, IncludeTags.words.contains(text(first).lowercased()) else {
            return nil
        }
        let values = words.dropFirst().filter { !text($0).isEmpty && text($0) != "/" && text($0) != "with" }
        var keyed: Range<Int>?
        for key in IncludeTags.attributes where keyed == nil {
            guard let word = values.first(where: { text($0).hasPrefix(key + "=") }) else { continue }
            keyed = (word.lowerBound + key.utf8.count + 1)..<word.upperBound
        }
        guard let name = keyed ?? values.first, keyed != nil || !text(name).contains("=") else { return nil }
        return add(name: name, SourceSpan(start, close + 2))
    }

    private mutating func component(at start: Int) -> Int? {
        guard bytes[start] == UInt8(ascii: "<") else { return nil }
        let name = bytes[(start + 1)..<line.end].prefix(while: \.isASCIIAlphanumeric)
        guard IncludeTags.components.contains(String(decoding: name, as: UTF8.self)),
            let close = position(of: "/>", from: name.endIndex)
        else { return nil }
        for word in parts(of: name.endIndex..<close) {
            for key in IncludeTags.attributes where text(word).hasPrefix(key + "=") {
                let value = (word.lowerBound + key.utf8.count + 1)..<word.upperBound
                return add(name: value, SourceSpan(start, close + 2))
            }
        }
        return nil
    }

    private mutating func add(name range: Range<Int>, _ span: SourceSpan) -> Int? {
        var range = range
        let bytes = self.bytes
        let isBlank = { (offset: Int) in bytes[offset].isASCIIWhitespace }
        while let first = range.first, isBlank(first) { range.removeFirst() }
        while let last = range.last, isBlank(last) || bytes[last] == UInt8(ascii: "-") && isBlank(last - 1) {
            range.removeLast()
        }
        if range.count > 2, let first = range.first, "\"'".utf8.contains(bytes[first]),
            bytes[range.upperBound - 1] == bytes[first]
        {
            range = (range.lowerBound + 1)..<(range.upperBound - 1)
        }
        // An expression names no file.
        guard !range.isEmpty, bytes[range].allSatisfy({ !"{}<>\"'$|".utf8.contains($0) }) else { return nil }
        let written = text(range)
        let name =
            written.split(separator: ":", omittingEmptySubsequences: false).first.map(String.init) ?? written
        let before = bytes[line.start..<span.start].allSatisfy(\.isASCIIWhitespace)
        let after = bytes[min(span.end, line.end)..<line.end].allSatisfy(\.isASCIIWhitespace)
        found.append(
            IncludeTag(
                span: span, name: Sourced(name, at: SourceSpan(range.lowerBound, range.upperBound)),
                isAlone: before && after, isPartial: name != written || name.contains("#")))
        return span.end
    }

    private func position(of sign: String, from start: Int) -> Int? {
        let sign = Array(sign.utf8)
        var offset = start
        let limit = min(line.end, start + 1024)
        while offset + sign.count <= limit {
            if bytes[offset..<(offset + sign.count)].elementsEqual(sign) { return offset }
            offset += 1
        }
        return nil
    }

    /// Words divided by blanks, those in quotes whole; the signs of white space control are none.
    private func parts(of range: Range<Int>) -> [Range<Int>] {
        var result: [Range<Int>] = []
        var start: Int?
        var quote: UInt8?
        for index in range {
            let byte = bytes[index]
            if let open = quote {
                if byte == open { quote = nil }
                continue
            }
            if byte.isASCIIWhitespace || start == nil && "<%-~/>".utf8.contains(byte) {
                if let first = start { result.append(first..<index) }
                start = nil
                continue
            }
            if "\"'".utf8.contains(byte) { quote = byte }
            start = start ?? index
        }
        if let first = start { result.append(first..<range.upperBound) }
        return result.map { word in
            let trailing = bytes[word].reversed().prefix { ">%-~/".utf8.contains($0) }.count
            return word.lowerBound..<max(word.lowerBound + 1, word.upperBound - trailing)
        }
    }

    private func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}
