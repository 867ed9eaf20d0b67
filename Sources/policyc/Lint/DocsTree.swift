/// The pages that a run looks at, and the names of the files around them.
struct DocsTree {
    struct PagePath: Hashable {
        /// As the user would write it, and to open it.
        var path: String
        /// From the root; nil where there is none or the page lies outside.
        var sitePath: String?
    }

    /// Each page once, in the order of their paths.
    private(set) var pages: [PagePath] = []
    /// All files below the root; nil without a root.
    private(set) var files: Set<String>?

    private static let endings = [".md", ".mdx", ".markdown"]

    /// - Parameter root: The folder that absolute links start from.
    init(of arguments: [String], root: String?) throws {
        var seen: Set<String> = []
        let realRoot = try root.map(Self.real)
        if let root { files = Set(try Self.files(below: root)) }
        for argument in arguments {
            for path in try Self.pages(of: argument) where seen.insert(path).inserted {
                pages.append(PagePath(path: path, sitePath: realRoot.flatMap { Self.sitePath(path, $0) }))
            }
        }
        pages.sort { $0.path < $1.path }
    }

    private static func pages(of argument: String) throws -> [String] {
        guard !argument.isEmpty else { throw Failure("the name of a page is empty") }
        do {
            guard try System.status(of: argument).kind == .folder else { return [argument] }
            return try files(below: argument).filter { path in endings.contains { path.hasSuffix($0) } }
                .map { Paths.joined(argument, $0) }
        } catch let error as SystemError {
            throw Failure("cannot read `\(argument)`: \(error.reason)")
        }
    }

    /// The files below a folder, as paths from it. Hidden folders are no part of a site, and links are not followed.
    private static func files(below folder: String) throws -> [String] {
        var found: [String] = []
        var waiting = [""]
        while let current = waiting.popLast() {
            for name in try System.names(in: Paths.joined(folder, current)) where !name.hasPrefix(".") {
                let path = current.isEmpty ? name : current + "/" + name
                let full = Paths.joined(folder, path)
                guard !System.isLink(full), let status = try? System.status(of: full) else { continue }
                switch status.kind {
                case .folder: waiting.append(path)
                case .file: found.append(path)
                case .other: continue
                }
            }
        }
        return found.sorted()
    }

    private static func real(_ folder: String) throws -> String {
        do { return try System.realPath(folder) } catch {
            throw Failure("cannot read the folder `\(folder)`: \(error.reason)")
        }
    }

    private static func sitePath(_ path: String, _ root: String) -> String? {
        guard let parent = try? System.realPath(Paths.parent(of: path)) else { return nil }
        return Paths.relative(Paths.joined(parent, Paths.lastPart(of: path)), to: root)
    }
}
