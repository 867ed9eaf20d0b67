import GuideSyntax
import SourceText

extension DiagnosticCode {
    static let includeNotRead = DiagnosticCode("include.not-read")
}

/// Puts the files that a guide includes in the places of the tags that name them, as its generator does before Markdown
/// is read. Every place of the text is still known by its file.
struct IncludeComposer {
    /// Nil where the configuration names no folder: then nothing is read, and each tag is said to be left.
    private let folders: IncludeFolders?
    private let guide: String
    private let limits: Limits
    private var bytes: [UInt8] = []
    private var parts: [SourceFile.Part] = []
    private var chain: [(path: String, real: String)] = []
    private var count = 0
    private var size = 0
    private var diagnostics = Diagnostics()

    static func compose(
        _ guide: SourceFile, folders: IncludeFolders?, limits: Limits = .standard,
        diagnostics: inout Diagnostics
    ) -> SourceFile {
        let tags = IncludeTags.all(in: guide)
        guard !tags.isEmpty else { return guide }
        var composer = IncludeComposer(folders: folders, guide: guide.path, limits: limits)
        composer.append(guide, from: 0, tags: tags)
        diagnostics.append(contentsOf: composer.diagnostics)
        guard composer.count > 0 else { return guide }
        return SourceFile(path: guide.path, bytes: composer.bytes, parts: composer.parts)
    }

    private init(folders: IncludeFolders?, guide: String, limits: Limits) {
        self.limits = limits
        self.folders = folders
        self.guide = guide
    }

    /// The depth is bounded by that of the chain.
    private mutating func append(_ file: SourceFile, from start: Int, tags: [IncludeTag]) {
        var offset = start
        for tag in tags where tag.span.start >= offset {
            guard let included = included(by: tag, in: file, copied: offset) else { continue }
            copy(file, offset..<tag.span.start)
            chain.append((included.path, (try? System.realPath(included.path)) ?? included.path))
            append(included.text, from: included.text.contentStart, tags: IncludeTags.all(in: included.text))
            chain.removeLast()
            offset = tag.span.end
        }
        copy(file, offset..<contentEnd(of: file))
    }

    /// A guide is taken whole; the last line end of another file would begin a new line behind the tag.
    private func contentEnd(of file: SourceFile) -> Int {
        guard !chain.isEmpty else { return file.bytes.count }
        return file.bytes.lastIndex { !$0.isASCIIWhitespace }.map { $0 + 1 } ?? file.bytes.count
    }

    private mutating func copy(_ file: SourceFile, _ range: Range<Int>) {
        guard !range.isEmpty else { return }
        let begin = bytes.count
        bytes += file.bytes[range]
        parts.append(SourceFile.Part(range: begin..<bytes.count, file: file, start: range.lowerBound))
    }

    private mutating func included(
        by tag: IncludeTag, in file: SourceFile, copied offset: Int
    ) -> (path: String, text: SourceFile)? {
        let place = SourceSpan(
            bytes.count + tag.span.start - offset, bytes.count + tag.span.end - offset)
        let name = tag.name.value
        guard let folders else {
            leave(
                tag, "the configuration names no folder for included files", at: place,
                help: "name it: `includes: FOLDER`")
            return nil
        }
        guard !tag.isPartial else {
            leave(tag, "the tag takes only a part of it", at: place)
            return nil
        }
        if let (limit, reason) = excess {
            leave(tag, reason, at: place, isError: true, help: LimitHelp.raising(limit.rawValue))
            return nil
        }
        let text: SourceFile
        do {
            text = try folders.read(name, from: chain.last?.path ?? guide, limit: limits[.bytes] - size)
        } catch {
            leave(tag, error, at: place)
            return nil
        }
        let real = (try? System.realPath(text.path)) ?? text.path
        if chain.contains(where: { $0.real == real }) {
            let way = (chain.map(\.path) + [text.path]).map { "`\($0)`" }.joined(separator: " includes ")
            leave(tag, "it includes itself: \(way)", at: place, isError: true)
            return nil
        }
        guard tag.isAlone || text.fitsInLine(ofRow: file.isRow(at: tag.span)) else {
            leave(tag, "it has several lines or cells, and the tag stands inside of a line", at: place)
            return nil
        }
        count += 1
        size += text.bytes.count
        return (text.path, text)
    }

    /// The limit that leaves no room for one more file.
    private var excess: (Limits.Name, reason: String)? {
        if chain.count >= limits[.depth] {
            return (.depth, "included files include each other more than \(limits[.depth]) deep")
        }
        if count >= limits[.includes] {
            return (.includes, "\(limits[.includes]) files are included already")
        }
        if size >= limits[.bytes] { return (.bytes, "\(size) bytes are included already") }
        return nil
    }

    // MARK: Complaints

    private mutating func leave(_ tag: IncludeTag, _ failing: IncludeFolders.Failing, at place: SourceSpan) {
        switch failing {
        case .missing: leave(tag, "it is not there", at: place)
        case .outside:
            leave(tag, "it lies outside of the folders for included files", at: place, isError: true)
        case .tooLarge:
            let reason =
                "it is larger than the \(limits[.bytes] - size) bytes that are left for included files"
            leave(tag, reason, at: place, isError: true, help: LimitHelp.raising(Limits.Name.bytes.rawValue))
        case .unreadable(let reason): leave(tag, reason, at: place, isError: true)
        }
    }

    private mutating func leave(
        _ tag: IncludeTag, _ reason: String, at place: SourceSpan, isError: Bool = false, help: String? = nil
    ) {
        diagnostics.report(
            Diagnostic(
                isError ? .error : .warning, .includeNotRead,
                "the included file `\(tag.name.value)` is not read: \(reason)", at: place, help: help))
    }
}

extension SourceFile {
    /// Behind the front matter, and behind a byte order mark.
    fileprivate var contentStart: Int {
        guard slice(lineContent(1)).dropFirst(textStart).elementsEqual("---".utf8), lineCount > 1 else {
            return textStart
        }
        for number in 2...lineCount {
            let line = slice(lineContent(number))
            if line.elementsEqual("---".utf8) || line.elementsEqual("...".utf8) {
                return self.line(number).end
            }
        }
        return textStart
    }

    fileprivate func fitsInLine(ofRow isRow: Bool) -> Bool {
        let text = bytes[contentStart...].drop(while: \.isASCIIWhitespace)
        let end = text.lastIndex { !$0.isASCIIWhitespace } ?? text.startIndex
        return text[..<end].allSatisfy { $0 != 0x0A && $0 != 0x0D && !(isRow && $0 == UInt8(ascii: "|")) }
    }

    fileprivate func isRow(at span: SourceSpan) -> Bool {
        slice(lineContent(location(of: span.start).line)).contains(UInt8(ascii: "|"))
    }
}
