import GuideLint

/// The pages that a run looks at, and the names of the files around them.
struct DocsTree {
    struct PagePath: Hashable {
        /// As the user would write it, and to open it.
        var path: String
        /// From the root; nil where there is none or the page lies outside.
        var sitePath: String?
        /// As the globs of the configuration and fingerprints see it.
        var configurationPath: String
        /// The folder in which it was found, without links; nil for a page that the user named himself.
        var folder: String?
    }

    /// Each page once, in the order of their paths.
    private(set) var pages: [PagePath] = []
    /// All files below the root; nil without a root.
    private(set) var files: Set<String>?
    /// All pages below the root are there: what needs other pages can be judged.
    private(set) var isWholeSite = false
    /// The root as the configuration sees it.
    private(set) var siteFolder: String?

    private static let endings = [".md", ".mdx", ".markdown"]

    /// - Parameters:
    ///   - root: The folder that absolute links start from.
    ///   - exclude: Of pages that are found in folders, those that are left out. What is named is checked.
    init(of arguments: [String], root: String?, exclude: [Glob], paths: LintPaths) throws {
        var walks = Walks()
        let site = try root.map { try walks.walk($0) }
        files = site.map { Set($0.files.map(\.path)) }
        var seen: Set<String> = []
        for argument in arguments {
            let found = try Self.pages(of: argument, &walks)
            for (path, real, folder) in found where !seen.contains(real) {
                let name = paths.fromConfiguration(path)
                guard folder == nil || !Self.isExcluded(name, exclude) else { continue }
                seen.insert(real)
                pages.append(
                    PagePath(
                        path: path, sitePath: site.flatMap { Paths.relative(real, to: $0.folder) },
                        configurationPath: name, folder: folder))
            }
        }
        pages.sort { $0.path < $1.path }
        if let site {
            siteFolder = paths.fromConfiguration(site.folder)
            isWholeSite = site.files.allSatisfy { file in
                let real = Paths.joined(site.folder, file.path)
                return !Self.isPage(file) || seen.contains(real)
                    || Self.isExcluded(paths.fromConfiguration(real), exclude)
            }
        }
    }

    /// Each with its path without links, which is the same for all its names, and the folder it was found in.
    private static func pages(
        of argument: String, _ walks: inout Walks
    ) throws -> [(path: String, real: String, folder: String?)] {
        guard !argument.isEmpty else { throw Failure("the name of a page is empty") }
        do {
            guard try System.status(of: argument).kind == .folder else {
                return [(argument, try System.realPath(argument), nil)]
            }
        } catch {
            throw Failure("cannot read `\(argument)`: \(error.reason)")
        }
        let walk = try walks.walk(argument)
        return walk.files.filter(isPage).map { file in
            (Paths.joined(argument, file.path), Paths.joined(walk.folder, file.path), walk.folder)
        }
    }

    private static func isPage(_ file: FolderWalk.File) -> Bool {
        !file.isLink && endings.contains { file.path.hasSuffix($0) }
    }

    /// A pattern that fits a folder leaves out all that is in it.
    private static func isExcluded(_ path: String, _ globs: [Glob]) -> Bool {
        guard !globs.isEmpty else { return false }
        let parts = path.split(separator: "/")
        return parts.indices.contains { index in
            let start = parts[...index].joined(separator: "/")
            return globs.contains { $0.matches(start) }
        }
    }

    /// A folder is walked once, however often it is named.
    private struct Walks {
        private var known: [FolderWalk] = []

        mutating func walk(_ folder: String) throws -> FolderWalk {
            if let real = try? System.realPath(folder), let walk = known.first(where: { $0.folder == real }) {
                return walk
            }
            let walk = try FolderWalk(folder)
            known.append(walk)
            return walk
        }
    }
}
