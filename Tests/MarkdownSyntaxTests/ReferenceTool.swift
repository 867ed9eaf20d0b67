import Foundation

/// A reference implementation as a command, where it is installed.
struct ReferenceTool: Sendable {
    let path: String
    let arguments: [String]

    static let cmark = ReferenceTool("cmark", ["-t", "xml"])
    static let cmarkGFM = ReferenceTool("cmark-gfm", ["-e", "table", "-t", "xml"])

    init(_ name: String, _ arguments: [String]) {
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin").split(separator: ":")
        path =
            folders.map { "\($0)/\(name)" }.first { FileManager.default.isExecutableFile(atPath: $0) } ?? ""
        self.arguments = arguments
    }

    var isInstalled: Bool { !path.isEmpty }

    func run(on text: String) throws -> String {
        let folder = FileManager.default.temporaryDirectory.appending(
            path: "policyc-tests-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let (input, output) = (folder.appending(path: "in.md"), folder.appending(path: "out.xml"))
        try Data(text.utf8).write(to: input)
        try Data().write(to: output)
        let process = Process()
        process.executableURL = URL(filePath: path)
        process.arguments = arguments + [input.path(percentEncoded: false)]
        process.standardOutput = try FileHandle(forWritingTo: output)
        try process.run()
        process.waitUntilExit()
        return String(decoding: try Data(contentsOf: output), as: UTF8.self)
    }
}
