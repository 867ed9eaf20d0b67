import SourceText

/// Reads whole files, and says in plain words why it could not.
enum Reading {
    /// Far above any guide; a device that never ends stops here.
    static let guideLimit = 64 << 20
    static let configurationLimit = 1 << 20

    /// A page beyond its limit is read all the same, so that its place can be shown.
    static func pageLimit(_ limits: Limits) -> Int { max(guideLimit, limits[.bytes]) }

    /// - parameter role: What the file is to the reader, such as `guide`.
    static func file(_ path: String, shownAs name: String, role: String, limit: Int) throws -> SourceFile {
        guard let file = try fileIfNoLarger(path, shownAs: name, role: role, limit: limit) else {
            throw tooLarge(name, role, limit)
        }
        return file
    }

    /// Nil where it is larger than the limit.
    static func fileIfNoLarger(
        _ path: String, shownAs name: String, role: String, limit: Int
    ) throws -> SourceFile? {
        guard !path.isEmpty else { throw Failure("the name of the \(role) is empty") }
        return try bytes(of: path, shownAs: name, role: role, limit: limit).map {
            SourceFile(path: name, bytes: $0)
        }
    }

    static func standardInput(named name: String, limit: Int) throws -> SourceFile {
        do {
            guard let bytes = try System.readAll(0, limit: limit) else {
                throw tooLarge(name, "guide", limit)
            }
            return SourceFile(path: name, bytes: bytes)
        } catch let error as SystemError {
            throw Failure("cannot read standard input: \(error.reason)")
        }
    }

    /// An output as it is on disk; nil when it is missing or longer than any output can be.
    static func output(_ path: String, limit: Int) throws(SystemError) -> [UInt8]? {
        guard let status = try System.statusIfPresent(of: path), status.kind == .file else { return nil }
        return try read(path, limit: limit)
    }

    private static func bytes(
        of path: String, shownAs name: String, role: String, limit: Int
    ) throws -> [UInt8]? {
        do {
            if try System.status(of: path).kind == .folder {
                throw Failure("`\(name)` is a folder, not a \(role)", help: folderHelp(role))
            }
            return try read(path, limit: limit)
        } catch let error as SystemError {
            let help = error.isMissing ? suggestion(for: path, shownAs: name) : nil
            throw Failure("cannot read the \(role) `\(name)`: \(error.reason)", help: help)
        }
    }

    private static func read(_ path: String, limit: Int) throws(SystemError) -> [UInt8]? {
        let descriptor = try System.openForReading(path)
        let bytes: [UInt8]?
        do { bytes = try System.readAll(descriptor, limit: limit) } catch {
            try? System.close(descriptor)
            throw error
        }
        try System.close(descriptor)
        return bytes
    }

    private static func tooLarge(_ name: String, _ role: String, _ limit: Int) -> Failure {
        Failure("the \(role) `\(name)` is larger than \(limit >> 20) MiB")
    }

    private static func folderHelp(_ role: String) -> String? {
        role == "guide" ? "name a Markdown file in it" : nil
    }

    /// A file of nearly the same name in the same folder.
    private static func suggestion(for path: String, shownAs name: String) -> String? {
        let folder = Paths.parent(of: path)
        guard let names = try? System.names(in: folder),
            let meant = nearest(to: Paths.lastPart(of: path), in: names)
        else { return nil }
        return "did you mean `\(Paths.joined(Paths.parent(of: name), meant))`?"
    }
}
