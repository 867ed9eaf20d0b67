import GuideSyntax
import SourceText

/// The files that a guide includes, each looked for and read once, however often it is named: a page may name one
/// thousands of times, also in places where it cannot stand.
struct IncludedFiles {
    let folders: IncludeFolders

    /// By their bytes, as the file system tells names apart.
    private struct Name: Hashable {
        var name: [UInt8]
        var folder: [UInt8]
    }

    private var paths: [Name: Result<String, IncludeFolders.Failing>] = [:]
    private var files: [[UInt8]: Result<IncludedFile, IncludeFolders.Failing>] = [:]
    /// How many more bytes are kept: files that are read and cannot stand where they are named count for no other limit.
    private var room = 32 << 20

    init(_ folders: IncludeFolders) { self.folders = folders }

    /// - Parameters:
    ///   - includer: The file with the tag.
    ///   - limit: So many bytes may be included still: fewer each time.
    mutating func file(
        _ name: String, from includer: String, limit: Int
    ) throws(IncludeFolders.Failing) -> IncludedFile {
        let path = try path(of: name, from: includer)
        let key = Array(path.utf8)
        let found = files[key] ?? read(path, limit: limit)
        keep(found, as: key)
        let file = try found.get()
        guard file.text.bytes.count <= limit else { throw .tooLarge }
        return file
    }

    private mutating func keep(_ found: Result<IncludedFile, IncludeFolders.Failing>, as key: [UInt8]) {
        guard files[key] == nil else { return }
        let size = (try? found.get())?.text.bytes.count ?? 0
        guard size <= room else { return }
        room -= size
        files[key] = found
    }

    private mutating func path(
        of name: String, from includer: String
    ) throws(IncludeFolders.Failing) -> String {
        let key = Name(name: Array(name.utf8), folder: Array(Paths.parent(of: includer).utf8))
        let found =
            paths[key]
            ?? Result { () throws(IncludeFolders.Failing) in try folders.path(of: name, from: includer) }
        paths[key] = found
        return try found.get()
    }

    private func read(_ path: String, limit: Int) -> Result<IncludedFile, IncludeFolders.Failing> {
        Result { () throws(IncludeFolders.Failing) in
            IncludedFile(try folders.file(path, limit: limit), at: path)
        }
    }
}

/// A file with what its includers ask of it.
struct IncludedFile {
    let path: String
    /// Where it really lies.
    let real: String
    let text: SourceFile
    let tags: [IncludeTag]
    /// Where its text begins, behind front matter and a byte order mark.
    let start: Int
    /// The text is one line.
    let isLine: Bool
    /// It is more than a cell.
    let holdsBar: Bool

    init(_ text: SourceFile, at path: String) {
        self.path = path
        real = (try? System.realPath(path)) ?? path
        self.text = text
        tags = IncludeTags.all(in: text)
        start = text.contentStart
        let content = text.bytes[start...].drop(while: \.isASCIIWhitespace)
        let end = content.lastIndex { !$0.isASCIIWhitespace } ?? content.startIndex
        isLine = content[..<end].allSatisfy { $0 != 0x0A && $0 != 0x0D }
        holdsBar = content[..<end].contains(UInt8(ascii: "|"))
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
}
