import GuideSyntax
import SourceText

extension DiagnosticCode {
    static let includeNotRead = DiagnosticCode("include.not-read")
}

/// Puts the files that a guide includes in the places of the tags that name them, as its generator does before Markdown
/// is read. Every place of the text is still known by its file.
struct IncludeComposer {
    /// Nil where the configuration names no folder: then nothing is read, and each tag is said to be left.
    private var files: IncludedFiles?
    private let guide: String
    private let limits: Limits
    private var bytes: [UInt8] = []
    private var parts: [SourceFile.Part] = []
    private var chain: [(path: String, real: String)] = []
    private var lastLine = LastLine()
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
        files = folders.map { IncludedFiles($0) }
        self.guide = guide
    }

    /// The depth is bounded by that of the chain.
    private mutating func append(_ file: SourceFile, from start: Int, tags: [IncludeTag]) {
        var offset = start
        for tag in tags where tag.span.start >= offset {
            guard let included = included(by: tag, in: file, copied: offset) else { continue }
            copy(file, offset..<tag.span.start)
            chain.append((included.path, included.real))
            append(included.text, from: included.start, tags: included.tags)
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
    ) -> IncludedFile? {
        let place = SourceSpan(
            bytes.count + tag.span.start - offset, bytes.count + tag.span.end - offset)
        let name = tag.name.value
        guard files != nil else {
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
        let found: IncludedFile?
        do {
            found = try files?.file(name, from: chain.last?.path ?? guide, limit: limits[.bytes] - size)
        } catch {
            leave(tag, error, at: place)
            return nil
        }
        guard let found else { return nil }
        if chain.contains(where: { $0.real == found.real }) {
            leave(tag, "it includes itself: \(way(to: found.path))", at: place, isError: true)
            return nil
        }
        guard tag.isAlone || found.isLine && !(found.holdsBar && lastLine.isRow(at: tag.span, of: file))
        else {
            leave(tag, "it has several lines or cells, and the tag stands inside of a line", at: place)
            return nil
        }
        count += 1
        size += found.text.bytes.count
        return found
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

    /// Of a long way its ends, since each tag at the end of it tells it.
    private func way(to path: String) -> String {
        let names = (chain.map(\.path) + [path]).map { "`\($0)`" }
        let told = names.count <= 8 ? names : names.prefix(4) + ["..."] + names.suffix(4)
        return told.joined(separator: " includes ")
    }

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

/// Whether a line is a row of a table, which is asked for each tag on it.
private struct LastLine {
    private var path = ""
    private var line = SourceSpan(0, 0)
    private var isRow = false

    mutating func isRow(at tag: SourceSpan, of file: SourceFile) -> Bool {
        if file.path != path || !line.contains(tag) {
            path = file.path
            line = file.lineContent(file.location(of: tag.start).line)
            isRow = file.slice(line).contains(UInt8(ascii: "|"))
        }
        return isRow
    }
}
