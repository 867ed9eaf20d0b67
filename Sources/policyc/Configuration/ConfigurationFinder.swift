import SourceText

/// Finds and loads the configuration of a run.
enum ConfigurationFinder {
    static let names = ["policyc.yml", ".policyc.yml"]

    /// The file that `--config` names, or the nearest one from the current folder upward; nil when there is none.
    static func load(_ given: String?, diagnostics: inout Diagnostics) throws -> Configuration? {
        guard let path = try given ?? find() else { return nil }
        let file = try Reading.file(
            path, shownAs: path, role: "configuration", limit: Reading.configurationLimit)
        return ConfigurationReader.read(
            file, folder: Paths.parent(of: path), zones: TimeZoneNames(), diagnostics: &diagnostics)
    }

    /// As short a path as leads there: `policyc.yml`, `../policyc.yml`.
    private static func find() throws -> String? {
        guard let current = try? System.currentFolder() else { return nil }
        let depth = current.split(separator: "/").count
        var folder = "."
        for level in 0...depth {
            if level > 0 { folder = level == 1 ? ".." : folder + "/.." }
            let present = names.map { Paths.joined(folder, $0) }.filter {
                (try? System.status(of: $0)) != nil
            }
            if present.count > 1 {
                throw Failure(
                    "both `\(present[0])` and `\(present[1])` are there",
                    help: "keep one, or name one with `--config`")
            }
            if let path = present.first { return path }
        }
        return nil
    }
}
