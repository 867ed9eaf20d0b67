import GuideLint
import LintOutput
import SourceText

/// What a page is called: by the configuration's globs, and by reports for other machines.
struct LintPaths: Sendable {
    /// Without links; nil where there is no configuration.
    private let configurationFolder: String?
    private let currentFolder: String?

    init(configuration: Configuration?) {
        configurationFolder = configuration.flatMap { try? System.realPath($0.folder) }
        currentFolder = try? System.currentFolder()
    }

    /// From the folder of the configuration, wherever the run was started; without one, from the current folder.
    func fromConfiguration(_ path: String) -> String {
        guard let folder = configurationFolder ?? currentFolder, let real = real(path) else {
            return Paths.normalized(path)
        }
        return Paths.way(from: folder, to: real)
    }

    /// Never absolute: the way from the current folder.
    func forReport(_ path: String) -> String {
        guard Paths.isAbsolute(path) else { return Paths.normalized(path) }
        return currentFolder.flatMap { folder in real(path).map { Paths.way(from: folder, to: $0) } }
            ?? Paths.lastPart(of: path)
    }

    /// A page as the report calls it.
    func forReport(_ file: SourceFile) -> SourceFile {
        SourceFile(path: forReport(file.path), bytes: file.bytes)
    }

    /// A finding whose notes call other pages as the report does.
    func forReport(_ finding: Diagnostic) -> Diagnostic {
        var finding = finding
        for index in finding.notes.indices {
            guard let elsewhere = finding.notes[index].elsewhere else { continue }
            finding.notes[index].elsewhere?.path = forReport(elsewhere.path)
        }
        return finding
    }

    /// A link keeps the name that it has.
    private func real(_ path: String) -> String? {
        (try? System.realPath(Paths.parent(of: path))).map { Paths.joined($0, Paths.lastPart(of: path)) }
    }
}
