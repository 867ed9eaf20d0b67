import SourceText

/// A page as its generator hands it to Markdown, byte for byte as long as it is written: what no Markdown parser is to see
/// gives way to signs of the same length, so that every place stays where it is.
///
/// - Comments of template languages that fill lines of their own are blank: a stale table in one is no table.
/// - What MkDocs indents below `!!! note`, `??? note` and `=== "Tab"` stands in a block quote, and not in a code block.
/// - A `|` inside a tag divides no cell: tags are run first.
public struct PageText {
    private let file: SourceFile
    private var bytes: [UInt8]
    private var isChanged = false
    /// The levels of indented content that are open.
    private var depth = 0
    private var fence = FenceState()
    private var html = HTMLState()
    /// Comments whose end does not come any more: each is looked for in vain once.
    private var unclosed: Set<[UInt8]> = []

    /// The page to parse. It has the path, the length and the lines of the one that is written.
    public static func toParse(_ file: SourceFile) -> SourceFile {
        // Without a brace there is no template, and what is indented stands below signs in a row: `!!!`, `???`, `===`.
        guard
            file.bytes.firstOffset(of: UInt8(ascii: "{")) != nil
                || "!?=".utf8.contains(where: { file.bytes.holds($0, then: $0) })
        else {
            return file
        }
        var text = PageText(file: file, bytes: file.bytes)
        text.mask()
        return text.isChanged ? SourceFile(path: file.path, bytes: text.bytes) : file
    }

    private init(file: SourceFile, bytes: [UInt8]) {
        self.file = file
        self.bytes = bytes
    }

    private mutating func mask() {
        var number = 1
        while number <= file.lineCount {
            let line = file.lineContent(number)
            let content = indent(line)
            if fence.holds(bytes[content]) {
                number += 1
                continue
            }
            if let last = blankComment(from: content, line: number) {
                number = last + 1
                continue
            }
            if Self.opensIndented(bytes[content]) { depth += 1 }
            if !html.holds(bytes[content]) { maskPipes(in: content) }
            number += 1
        }
    }

    private mutating func replace(_ offset: Int, with byte: UInt8) {
        bytes[offset] = byte
        isChanged = true
    }

    // MARK: Indented content

    /// Writes a quote's sign for each level that the line stands in, and gives the line without its indentation.
    private mutating func indent(_ line: SourceSpan) -> Range<Int> {
        var start = line.start
        let end = line.end
        if bytes[start..<end].allSatisfy(\.isASCIIWhitespace) { return end..<end }
        var level = 0
        while level < depth {
            let unit = bytes[start..<end].prefix(4)
            let length = unit.first == 0x09 ? 1 : unit.allSatisfy { $0 == 0x20 } && unit.count == 4 ? 4 : 0
            guard length > 0 else { break }
            replace(start, with: UInt8(ascii: ">"))
            start += length
            level += 1
        }
        depth = level
        // A fence ends where its container does.
        while start < end, bytes[start].isSpaceOrTab { start += 1 }
        return start..<end
    }

    /// `!!! note`, `??? note`, `???+ note "Title"`, `=== "Tab"`.
    private static func opensIndented(_ line: ArraySlice<UInt8>) -> Bool {
        guard let sign = line.first, "!?=".utf8.contains(sign) else { return false }
        let signs = line.prefix { $0 == sign }
        var rest = line.dropFirst(signs.count)
        if let first = rest.first, "+!".utf8.contains(first) { rest = rest.dropFirst() }
        guard signs.count == 3, rest.first == 0x20, let word = rest.first(where: { $0 != 0x20 }) else {
            return false
        }
        return sign == UInt8(ascii: "=")
            ? "\"'".utf8.contains(word) : word.isASCIILetter || word == UInt8(ascii: "\"")
    }

    // MARK: Comments

    /// Makes a comment that begins a line and ends one blank, and gives the line that it ends on.
    private mutating func blankComment(from content: Range<Int>, line number: Int) -> Int? {
        guard let start = content.first, bytes[start] == UInt8(ascii: "{"),
            let form = CommentForm.all.first(where: { $0.begins(bytes[start...]) }),
            !unclosed.contains(form.start)
        else { return nil }
        guard let end = form.end(in: bytes, from: start) else {
            unclosed.insert(form.start)
            return nil
        }
        let last = file.location(of: end).line
        let rest = end..<max(end, file.lineContent(last).end)
        guard bytes[rest].allSatisfy(\.isASCIIWhitespace), last > number else { return nil }
        for offset in start..<end where bytes[offset] != 0x0A && bytes[offset] != 0x0D {
            replace(offset, with: 0x20)
        }
        return last
    }

    // MARK: Tags in rows

    private mutating func maskPipes(in content: Range<Int>) {
        guard bytes[content].contains(UInt8(ascii: "|")), bytes[content].contains(UInt8(ascii: "{")) else {
            return
        }
        var pipes: [Int] = []
        var closing: UInt8?
        var isCode = false
        var offset = content.lowerBound
        while offset + 1 < content.upperBound {
            let (byte, next) = (bytes[offset], bytes[offset + 1])
            if let sign = closing {
                if byte == UInt8(ascii: "|") { pipes.append(offset) }
                if byte == sign, next == UInt8(ascii: "}") {
                    for pipe in pipes { replace(pipe, with: UInt8(ascii: "!")) }
                    pipes = []
                    closing = nil
                    offset += 1
                }
            } else if byte == UInt8(ascii: "`") {
                isCode.toggle()
            } else if !isCode, byte == UInt8(ascii: "{"), "{%".utf8.contains(next) {
                closing = next == UInt8(ascii: "{") ? UInt8(ascii: "}") : next
                offset += 1
            }
            offset += 1
        }
    }
}

/// Whether lines stand in raw HTML, which knows no rows: from a line that begins with a tag to a blank one.
private struct HTMLState {
    private var isOpen = false
    private var isComment = false

    mutating func holds(_ line: ArraySlice<UInt8>) -> Bool {
        let line = line.drop { $0.isSpaceOrTab || $0 == UInt8(ascii: ">") }
        if isComment {
            isComment = !line.contains("-->")
            return true
        }
        if line.isEmpty { isOpen = false }
        if line.first == UInt8(ascii: "<") { isOpen = true }
        isComment = line.starts(with: "<!--".utf8) && !line.contains("-->")
        return isOpen
    }
}

extension ArraySlice<UInt8> {
    fileprivate func contains(_ sign: String) -> Bool {
        let sign = Array(sign.utf8)
        return indices.contains { self[$0...].starts(with: sign) }
    }
}

/// How a template language writes comments.
private struct CommentForm {
    let start: [UInt8]
    let ends: [[UInt8]]

    private init(_ start: String, _ ends: String...) {
        self.start = Array(start.utf8)
        self.ends = ends.map { Array($0.utf8) }
    }

    static let all = [
        // MDX.
        CommentForm("{/*", "*/}"),
        // Jinja, Twig.
        CommentForm("{# ", "#}"), CommentForm("{#\n", "#}"), CommentForm("{#-", "#}"),
        CommentForm("{#\r", "#}"),
        // Go.
        CommentForm("{{/*", "*/}}", "*/ -}}"), CommentForm("{{- /*", "*/}}", "*/ -}}"),
        // Handlebars.
        CommentForm("{{!--", "--}}"),
        // Liquid.
        CommentForm(
            "{% comment %}", "{% endcomment %}", "{%- endcomment -%}", "{%- endcomment %}",
            "{% endcomment -%}"),
        CommentForm(
            "{%- comment -%}", "{%- endcomment -%}", "{% endcomment %}", "{%- endcomment %}",
            "{% endcomment -%}"),
        CommentForm("{%- comment %}", "{%- endcomment %}", "{% endcomment %}", "{%- endcomment -%}"),
    ]

    func begins(_ text: ArraySlice<UInt8>) -> Bool { text.starts(with: start) }

    /// Behind the first of the signs that end it.
    func end(in bytes: [UInt8], from offset: Int) -> Int? {
        let firsts = Set(ends.compactMap(\.first))
        var offset = offset + start.count
        while offset < bytes.count {
            if firsts.contains(bytes[offset]),
                let end = ends.first(where: { bytes[offset...].starts(with: $0) })
            {
                return offset + end.count
            }
            offset += 1
        }
        return nil
    }
}
