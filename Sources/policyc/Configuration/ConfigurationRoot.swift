import SourceText

/// What a configuration may make the program read: a change of it, or a link in a pull request, must not bring a file of the
/// machine into a report.
extension Configuration {
    /// A path of this configuration, to open it. Where links and `..` lead out of the project, nothing is opened.
    ///
    /// - parameter role: What it is to the reader, such as `guide`.
    func opening(_ path: String, as role: String) throws -> String {
        let path = open(path)
        // What is not there is told by who opens it.
        guard let real = try? System.realPath(path), let folder = try? System.realPath(folder) else {
            return path
        }
        guard Paths.isInside(real, Self.project(around: folder)) else {
            throw Failure(
                "the \(role) `\(path)` lies outside of the project of `\(file.path)`",
                help:
                    "what a configuration names stays in its repository or, where there is none, below its folder"
            )
        }
        return path
    }

    /// The repository around a folder, or the folder itself.
    private static func project(around folder: String) -> String {
        var candidate = folder
        while true {
            if (try? System.status(of: Paths.joined(candidate, ".git"))) != nil { return candidate }
            if candidate == "/" { return folder }
            candidate = Paths.parent(of: candidate)
        }
    }
}
