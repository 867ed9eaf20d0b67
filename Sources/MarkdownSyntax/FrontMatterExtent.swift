import SourceText

/// Where a page's front matter stands. It is found before Markdown is parsed, since CommonMark would read it as a
/// rule and a heading.
public struct FrontMatterExtent: Hashable, Sendable {
    /// From the opening delimiter through the closing one's line ending.
    public let span: SourceSpan
    /// The lines between the delimiters.
    public let content: SourceSpan

    /// Looks for a block between `---` and `---` (or `...`) at the start of the text. Where the block is never
    /// closed, or is of another language, a diagnostic says so.
    init?(in file: SourceFile, from start: Int, diagnostics: inout Diagnostics) {
        guard let opening = Self.delimiter(of: file, line: 1, from: start), opening != .yamlEnd else {
            return nil
        }
        let first = opening == .toml ? "+++" : "---"
        var number = 2
        while number <= file.lineCount {
            let closing = Self.delimiter(of: file, line: number, from: file.line(number).start)
            if closing == opening || (opening == .yaml && closing == .yamlEnd) {
                span = SourceSpan(start, file.line(number).end)
                content = SourceSpan(file.line(2).start, file.line(number).start)
                if opening == .toml {
                    diagnostics.warning(
                        .frontMatterNotYAML, "front matter in TOML is not read", at: span,
                        help: "write it as YAML between lines of `---`")
                }
                return
            }
            number += 1
        }
        // A page may begin with a thematic break; a key on the next line tells that it does not.
        if Self.looksLikeKey(file.slice(file.lineContent(2))) {
            let place = SourceSpan(start, file.lineContent(1).end)
            diagnostics.error(
                .frontMatterUnclosed, "front matter is opened by `\(first)` and never closed", at: place,
                help: "add a line of `\(first)` after its last key")
        }
        return nil
    }

    /// True when the extent holds YAML.
    public func isYAML(in file: SourceFile) -> Bool { file.slice(span).first == UInt8(ascii: "-") }

    private enum Delimiter { case yaml, yamlEnd, toml }

    private static func delimiter(of file: SourceFile, line: Int, from start: Int) -> Delimiter? {
        var text = file.slice(SourceSpan(start, file.lineContent(line).end))
        while let last = text.last, last == 0x20 || last == 0x09 { text.removeLast() }
        if text.elementsEqual("---".utf8) { return .yaml }
        if text.elementsEqual("...".utf8) { return .yamlEnd }
        if text.elementsEqual("+++".utf8) { return .toml }
        return nil
    }

    private static func looksLikeKey(_ line: ArraySlice<UInt8>) -> Bool {
        guard let colon = line.firstIndex(where: { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "=") }),
            colon > line.startIndex
        else { return false }
        return line[..<colon].allSatisfy { $0.isASCIIWordByte || $0 == 0x20 || $0 == UInt8(ascii: "-") }
    }
}
