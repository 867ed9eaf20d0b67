import SourceText

/// The folders that included files are read from, and nothing outside of them.
struct IncludeFolders {
    /// As paths to open.
    let folders: [String]

    enum Failing: Error {
        case missing
        case outside
        case tooLarge
        case unreadable(String)
    }

    /// Endings that tags leave out.
    private static let endings = ["", ".md", ".mdx", ".html"]

    /// - Parameter includer: The file with the tag: names may start from its folder, where that is one of these or below.
    func path(of name: String, from includer: String) throws(Failing) -> String {
        guard !name.isEmpty, !name.unicodeScalars.contains("\0") else { throw .missing }
        guard !Paths.isAbsolute(name) else { throw .outside }
        let starts = [Paths.parent(of: includer)] + folders
        var failing = Failing.missing
        for start in starts {
            for ending in Self.endings {
                let path = Paths.joined(start, name + ending)
                guard let status = try? System.status(of: path) else { continue }
                guard isInside(path) else {
                    failing = .outside
                    continue
                }
                guard status.kind == .file else { throw .unreadable("it is no file") }
                return path
            }
            // What would climb is said to, whether it is there or not.
            if folders.contains(start), Paths.climbs(name) { failing = .outside }
        }
        throw failing
    }

    /// Where the path really leads, symbolic links followed, is below one of the folders.
    private func isInside(_ path: String) -> Bool {
        guard let real = try? System.realPath(path) else { return false }
        return folders.contains { folder in
            (try? System.realPath(folder)).map { Paths.isInside(real, $0) && real != $0 } ?? false
        }
    }

    func file(_ path: String, limit: Int) throws(Failing) -> SourceFile {
        do {
            let role = "included file"
            if let file = try Reading.fileIfNoLarger(path, shownAs: path, role: role, limit: limit) {
                return file
            }
        } catch {
            throw .unreadable((error as? Failure)?.message ?? "it cannot be read")
        }
        throw .tooLarge
    }
}
