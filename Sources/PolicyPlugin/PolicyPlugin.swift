import Foundation
import PackagePlugin

/// Compiles the guides of a target into it, before it is built: those of the nearest `policyc.yml` (in the target's folder,
/// or in the package's), or else the one Markdown file in the target.
@main
struct PolicyPlugin: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: Target) throws -> [Command] {
        guard let module = target.sourceModule else { return [] }
        let output = context.pluginWorkDirectoryURL.appending(path: "SupportPolicies.swift")
        let inputs = try Inputs(of: module, in: context.package)
        return [
            .buildCommand(
                displayName: "Compile support guides of \(target.name)",
                executable: try context.tool(named: "policyc").url,
                arguments: ["compile", "--quiet", "--color", "never", "--bundle", output.filePath]
                    + inputs.arguments,
                inputFiles: inputs.files, outputFiles: [output])
        ]
    }
}

/// What the compiler reads for one target, and how it is told.
private struct Inputs {
    var arguments: [String]
    var files: [URL]

    init(of module: any SourceModuleTarget, in package: Package) throws {
        let folders = [module.directoryURL, package.directoryURL]
        let names = ["policyc.yml", ".policyc.yml"]
        let candidates = folders.flatMap { folder in names.map { folder.appending(path: $0) } }
        // One without guides is for lint alone.
        if let configuration = candidates.first(where: Self.listsGuides) {
            arguments = ["--config", configuration.filePath]
            files = [configuration] + (try Self.guides(in: configuration))
            return
        }
        let guides = module.sourceFiles.map(\.url).filter { Self.endings.contains($0.pathExtension) }
        guard guides.count == 1, let guide = guides.first else {
            throw PolicyPluginError(
                guides.isEmpty
                    ? "there is no policyc.yml and no Markdown file in the target \(module.name) or its package"
                    : "there are several Markdown files in the target \(module.name): name the guides in a policyc.yml"
            )
        }
        arguments = [guide.filePath]
        files = [guide]
    }

    /// The scalars behind a key, which may be quoted as they may, without what stands behind them. In
    /// `[{path: a.md, json: a.json}, {path: b.md}]` a line holds several.
    private static func values(of key: String, in line: Substring) -> [String] {
        var values: [String] = []
        var upcoming = line[...]
        while let found = upcoming.range(of: key) {
            let before = line[..<found.lowerBound]
            upcoming = upcoming[found.upperBound...]
            if beginsKey(behind: before), let value = value(behind: upcoming, isFlow: before.contains("{")) {
                values.append(value)
            }
        }
        return values
    }

    private static func beginsKey(behind text: Substring) -> Bool {
        let isQuoted = text.last == "\"" || text.last == "'"
        return (isQuoted ? text.dropLast() : text).last.map { " \t{[,-".contains($0) } ?? true
    }

    /// Nil where no colon says that it is one.
    private static func value(behind key: Substring, isFlow: Bool) -> String? {
        let colon = key.drop { $0 == "\"" || $0 == "'" }.drop { $0 == " " }
        guard colon.first == ":" else { return nil }
        let value = colon.dropFirst().drop { $0 == " " || $0 == "\t" }
        if let quote = value.first, quote == "\"" || quote == "'" {
            return String(value.dropFirst().prefix { $0 != quote })
        }
        // In braces it ends with its entry, and may on a line of its own within them; elsewhere it may hold a comma.
        let end = value.range(of: " #")?.lowerBound ?? value.endIndex
        return value[..<end].prefix { !isFlow || $0 != "," && $0 != "}" }
            .trimmingCharacters(in: CharacterSet(charactersIn: " \t,}]"))
    }

    private static func listsGuides(_ configuration: URL) -> Bool {
        guard let text = try? String(contentsOf: configuration, encoding: .utf8) else { return false }
        return text.split(whereSeparator: \.isNewline).contains { line in
            ["guides:", "\"guides\":", "'guides':"].contains { line.hasPrefix($0) }
        }
    }

    private static let endings = ["md", "mdx", "markdown"]

    /// The values of `path:` in a configuration. The compiler reads it properly; this only has to know which files to watch.
    private static func guides(in configuration: URL) throws -> [URL] {
        let folder = configuration.deletingLastPathComponent()
        return try String(contentsOf: configuration, encoding: .utf8).split(whereSeparator: \.isNewline)
            .flatMap { values(of: "path", in: $0) }
            .map { folder.appending(path: $0).standardizedFileURL }
            .filter { FileManager.default.fileExists(atPath: $0.filePath) }
    }
}

private struct PolicyPluginError: Error, CustomStringConvertible {
    var description: String

    init(_ description: String) { self.description = description }
}

extension URL {
    /// As programs take it; a URL itself would come percent-encoded.
    fileprivate var filePath: String { path(percentEncoded: false) }
}
