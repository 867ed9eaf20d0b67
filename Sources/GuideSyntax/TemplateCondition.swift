import MarkdownSyntax
import SourceText

/// A stretch of a page that its generator shows only where something holds, or once for each of a list.
public struct TemplateCondition: Sendable {
    /// The tag that begins it: `{% if enterprise %}`.
    public let tag: SourceSpan
    /// From that tag to the one that ends it.
    public let span: SourceSpan
    /// It is repeated for each of a list.
    public let isLoop: Bool

    /// All of a page, by their starts, code blocks aside. What is never ended is none.
    static func all(in file: SourceFile, from start: Int, isMDX: Bool) -> [TemplateCondition] {
        guard mayOpen(in: file.bytes, isMDX: isMDX) else { return [] }
        var finder = ConditionFinder(file: file, isMDX: isMDX)
        finder.find(from: start)
        return finder.found.sorted { $0.span.start < $1.span.start }
    }

    /// Whether anything may begin a condition. On most pages nothing does, and their lines need not be looked at.
    private static func mayOpen(in bytes: [UInt8], isMDX: Bool) -> Bool {
        let isBehindBrace = { (next: UInt8) in
            isMDX || next == UInt8(ascii: "{") || next == UInt8(ascii: "%")
        }
        let isBehindBracket = { (next: UInt8) in
            next == UInt8(ascii: "%") || ConditionWords.componentStarts.contains(next)
        }
        return bytes.holds(UInt8(ascii: "{"), before: isBehindBrace)
            || bytes.holds(UInt8(ascii: "<"), before: isBehindBracket)
    }
}

/// What begins and ends conditions in template languages, in one place.
private enum ConditionWords {
    static let conditions: Set<String> = [
        "if", "unless", "case", "ifversion", "ifequal", "ifnotequal", "ifchanged", "switch", "with",
        "show-if", "hide-if",
        "if-version",
    ]
    static let loops: Set<String> = ["for", "each", "range", "foreach", "tablerow"]
    /// Components that show what they hold only sometimes.
    static let components: Set<String> = ["If", "Show", "When", "Conditional", "IfVersion", "ShowIf"]
    static let componentStarts = components.compactMap(\.utf8.first)
}

private struct ConditionFinder {
    let file: SourceFile
    let isMDX: Bool
    private(set) var found: [TemplateCondition] = []
    private var open: [(word: String, tag: SourceSpan, isLoop: Bool)] = []

    init(file: SourceFile, isMDX: Bool) {
        self.file = file
        self.isMDX = isMDX
    }

    mutating func find(from start: Int) {
        var fence = FenceState()
        for number in file.location(of: start).line...file.lineCount {
            let line = file.lineContent(number)
            if fence.holds(file.slice(line)) { continue }
            read(line)
        }
    }

    private mutating func read(_ line: SourceSpan) {
        let bytes = file.bytes
        if isMDX { readExpression(line) }
        var offset = line.start
        while let sign = nextSign(from: offset, before: line.end - 1) {
            offset = sign
            let end: Int?
            switch (bytes[offset], bytes[offset + 1]) {
            case (UInt8(ascii: "{"), UInt8(ascii: "%")): end = closing("%", from: offset, in: line)
            case (UInt8(ascii: "{"), UInt8(ascii: "{")): end = closing("}", from: offset, in: line)
            case (UInt8(ascii: "<"), UInt8(ascii: "%")): end = closing("%", from: offset, in: line)
            case (UInt8(ascii: "<"), let next)
            where (0x41...0x5A).contains(next) || next == UInt8(ascii: "/"):
                component(at: offset, in: line)
                end = nil
            default: end = nil
            }
            if let end { tag(SourceSpan(offset, end)) }
            offset = end ?? offset + 1
        }
    }

    /// Where the next brace or angle bracket stands: most lines have none.
    private func nextSign(from start: Int, before end: Int) -> Int? {
        var sign: Int?
        file.bytes.forEachOffset(of: UInt8(ascii: "{"), or: UInt8(ascii: "<"), from: start, until: end) {
            sign = $0
            return false
        }
        return sign
    }

    /// A tag that is not ended on its line is none.
    private func closing(_ sign: Unicode.Scalar, from start: Int, in line: SourceSpan) -> Int? {
        var offset = start + 2
        let limit = min(line.end, start + 512)
        while offset + 1 < limit {
            let next = file.bytes[offset + 1]
            if file.bytes[offset] == UInt8(ascii: sign),
                next == UInt8(ascii: "}") || next == UInt8(ascii: ">")
            {
                return offset + 2
            }
            offset += 1
        }
        return nil
    }

    private mutating func tag(_ span: SourceSpan) {
        let content = file.slice(span).dropFirst(2).drop { "%<-~= \t".utf8.contains($0) }
        let isMustache = content.first == UInt8(ascii: "#") || content.first == UInt8(ascii: "^")
        let isEnd = content.first == UInt8(ascii: "/")
        let words = content.drop { "#^/ ".utf8.contains($0) }
        var word = String(
            decoding: words.prefix { $0.isASCIIWordByte || $0 == UInt8(ascii: "-") }, as: UTF8.self)
        let isScript = file.bytes[span.start] == UInt8(ascii: "<")
        if isScript, content.first == UInt8(ascii: "}") {
            // `<% } else { %>` goes on.
            if !content.contains(UInt8(ascii: "{")) { close(at: span.end) { $0.hasPrefix("<") } }
            return
        }
        if isEnd { return close(at: span.end) { $0 == word || $0 == "#" + word } }
        if word == "end" { return close(at: span.end) { _ in true } }
        if word.hasPrefix("end"),
            ConditionWords.conditions.union(ConditionWords.loops).contains(String(word.dropFirst(3)))
        {
            let name = String(word.dropFirst(3))
            return close(at: span.end) { $0 == name || name == "if" && $0.hasPrefix("if") }
        }
        let isLoop = ConditionWords.loops.contains(word)
        guard isLoop || ConditionWords.conditions.contains(word) || isMustache && !word.isEmpty,
            !isMustache || file.slice(span).starts(with: "{{".utf8)
        else { return }
        if isScript { word = "<" + word } else if isMustache { word = "#" + word }
        open.append((word, span, isLoop))
    }

    /// Ends the innermost stretch of a kind; what was begun inside of it and never ended is none.
    private mutating func close(at end: Int, _ matches: (String) -> Bool) {
        guard let index = open.suffix(Self.depthLimit).lastIndex(where: { matches($0.word) }) else { return }
        let begun = open[index]
        open.removeSubrange(index...)
        found.append(
            TemplateCondition(tag: begun.tag, span: SourceSpan(begun.tag.start, end), isLoop: begun.isLoop))
    }

    /// Deeper nesting is no page, and each end looks back through it.
    private static let depthLimit = 64

    private mutating func component(at offset: Int, in line: SourceSpan) {
        var name = file.slice(SourceSpan(offset + 1, line.end))
        let isEnd = name.first == UInt8(ascii: "/")
        if isEnd { name = name.dropFirst() }
        let word = String(decoding: name.prefix { $0.isASCIIAlphanumeric }, as: UTF8.self)
        guard ConditionWords.components.contains(word) else { return }
        if isEnd {
            close(at: offset) { $0 == "<" + word + ">" }
        } else {
            open.append(("<" + word + ">", SourceSpan(offset, line.end), false))
        }
    }

    /// `{isEnterprise && (` and `)}` of MDX, each at the end or the start of a line.
    private mutating func readExpression(_ line: SourceSpan) {
        let text = file.slice(line)
        let start = text.drop(while: \.isSpaceOrTab)
        if start.starts(with: ")}".utf8) { return close(at: line.start) { $0 == "{" } }
        guard start.first == UInt8(ascii: "{") else { return }
        let signs = text.filter { !$0.isASCIIWhitespace }.suffix(3)
        let isCondition =
            signs.elementsEqual("&&(".utf8) || signs.suffix(2).elementsEqual("&&".utf8)
            || signs.suffix(2).elementsEqual("?(".utf8)
        let isLoop = signs.elementsEqual("=>(".utf8)
        if isCondition || isLoop { open.append(("{", SourceSpan(start.startIndex, line.end), isLoop)) }
    }
}

/// Whether lines stand in fenced code, from one to the next.
struct FenceState {
    private var fence: (sign: UInt8, count: Int)?

    /// True for a line between two fences, and for the fences.
    mutating func holds(_ line: ArraySlice<UInt8>) -> Bool {
        let line = line.drop { $0.isSpaceOrTab || $0 == UInt8(ascii: ">") }
        let run = line.prefix { $0 == line.first }
        let isFence = run.count >= 3 && (run.first == UInt8(ascii: "`") || run.first == UInt8(ascii: "~"))
        if let open = fence {
            let closes =
                isFence && run.first == open.sign && run.count >= open.count
                && line.dropFirst(run.count).allSatisfy(\.isSpaceOrTab)
            if closes { fence = nil }
            return true
        }
        if isFence, let sign = run.first { fence = (sign, run.count) }
        return isFence
    }
}
