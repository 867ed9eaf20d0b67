import SourceText

/// What the `.gitignore` files of a repository leave out. Those of the user and of the clone do not count: a run shall see
/// the same pages on every machine.
struct GitIgnore {
    /// From the top of the repository to the folder that is looked at.
    private var lists: [List] = []

    private struct List {
        /// How many parts the path of its folder has.
        var depth: Int
        var patterns: [GitIgnorePattern]
    }

    /// The files that count for a folder: its own, and those above it up to the top of its repository.
    ///
    /// - Parameter folder: Absolute, without links.
    /// - Returns: Also the parts of the folder's path, as `isIgnored` wants them in front of what is below it.
    static func above(_ folder: String) throws -> (ignore: GitIgnore, path: [[UInt8]]) {
        let parts = folder.split(separator: "/").map(String.init)
        let top = (0...parts.count).reversed().first { count in
            (try? System.status(of: "/" + parts.prefix(count).joined(separator: "/") + "/.git")) != nil
        }
        var ignore = GitIgnore()
        for count in (top ?? parts.count)..<max(parts.count, top ?? parts.count) {
            try ignore.enter("/" + parts.prefix(count).joined(separator: "/"), depth: count)
        }
        return (ignore, parts.map { Array($0.utf8) })
    }

    /// Adds the file of a folder, if there is one.
    mutating func enter(_ folder: String, depth: Int) throws {
        let path = Paths.joined(folder, ".gitignore")
        // Git does not follow a link here either.
        guard !System.isLink(path), let status = try? System.status(of: path), status.kind == .file else {
            return
        }
        let file = try Reading.file(path, shownAs: path, role: "list", limit: Reading.configurationLimit)
        lists.append(List(depth: depth, patterns: Self.patterns(in: file)))
    }

    /// The last pattern of the deepest file that says something decides.
    ///
    /// - Parameter path: All parts of the absolute path.
    func isIgnored(_ path: [[UInt8]], isFolder: Bool) -> Bool {
        for list in lists.reversed() {
            let below = path.dropFirst(list.depth)
            if let pattern = list.patterns.last(where: { $0.matches(below, isFolder: isFolder) }) {
                return !pattern.isNegated
            }
        }
        return false
    }

    private static func patterns(in file: SourceFile) -> [GitIgnorePattern] {
        file.bytes[file.textStart...].split(separator: 0x0A).compactMap { line in
            GitIgnorePattern(line: line.last == 0x0D ? line.dropLast() : line)
        }
    }
}
