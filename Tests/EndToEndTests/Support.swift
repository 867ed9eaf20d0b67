import Foundation
import Testing

/// A folder of its own for one test, and the built program to run in it.
final class Sandbox: Sendable {
    let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "policyc-\(UUID().uuidString) tests")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    func path(_ name: String) -> String { folder.appending(path: name).path(percentEncoded: false) }

    func write(_ text: String, to name: String) throws { try write(Data(text.utf8), to: name) }

    func write(_ data: Data, to name: String) throws {
        let url = folder.appending(path: name)
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try data.write(to: url)
    }

    func makeFolder(_ name: String) throws {
        try FileManager.default.createDirectory(
            at: folder.appending(path: name), withIntermediateDirectories: true)
    }

    func text(of name: String) throws -> String {
        String(decoding: try Data(contentsOf: folder.appending(path: name)), as: UTF8.self)
    }

    func names(in name: String = ".") throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: path(name)).sorted()
    }

    /// The number that tells a replaced file from one that was left alone.
    func inode(of name: String) throws -> Int {
        let attributes = try FileManager.default.attributesOfItem(atPath: path(name))
        return try #require(attributes[.systemFileNumber] as? Int)
    }

    func permissions(of name: String) throws -> Int {
        let attributes = try FileManager.default.attributesOfItem(atPath: path(name))
        return try #require(attributes[.posixPermissions] as? Int)
    }

    func setPermissions(_ permissions: Int, of name: String) throws {
        try FileManager.default.setAttributes([.posixPermissions: permissions], ofItemAtPath: path(name))
    }

    /// What a run of the program said and how it ended.
    struct Run {
        let code: Int32
        let output: String
        let errors: String
    }

    func run(
        _ arguments: String..., input: Data? = nil, environment: [String: String] = [:]
    ) throws -> Run {
        try launch(try Program.path(), arguments, input, environment)
    }

    func run(_ arguments: [String]) throws -> Run { try launch(try Program.path(), arguments, nil, [:]) }

    /// As somebody whom permissions bind. The administrator becomes a user that owns nothing but this folder.
    func runWithoutRights(_ arguments: String...) throws -> Run {
        guard Program.isAdministrator else { return try launch(try Program.path(), arguments, nil, [:]) }
        // That user may not be able to enter the folder that the program was built in.
        let copy = path("../\(folder.lastPathComponent).program")
        try FileManager.default.copyItem(atPath: try Program.path(), toPath: copy)
        defer { try? FileManager.default.removeItem(atPath: copy) }
        try setPermissions(0o777, of: ".")
        return try launch("/usr/bin/setpriv", Program.nobody + [copy] + arguments, nil, [:])
    }

    /// Everything that a run could have touched: names, bytes, times and whether a file is still the same file.
    func snapshot() throws -> [String: Snapshot] {
        let names = try FileManager.default.subpathsOfDirectory(atPath: path("."))
        return try Dictionary(
            uniqueKeysWithValues: names.map { name in
                let attributes = try FileManager.default.attributesOfItem(atPath: path(name))
                return (
                    name,
                    Snapshot(
                        bytes: attributes[.type] as? FileAttributeType == .typeRegular
                            ? try Data(contentsOf: folder.appending(path: name)) : Data(),
                        modified: attributes[.modificationDate] as? Date,
                        inode: attributes[.systemFileNumber] as? Int)
                )
            })
    }

    struct Snapshot: Equatable {
        let bytes: Data
        let modified: Date?
        let inode: Int?
    }

    /// For pipes and redirections. The program is `$POLICYC`.
    func shell(_ script: String) throws -> Run {
        try launch("/bin/sh", ["-c", script], nil, ["POLICYC": try Program.path()])
    }

    private func launch(
        _ program: String, _ arguments: [String], _ input: Data?, _ environment: [String: String]
    ) throws -> Run {
        let process = Process()
        process.executableURL = URL(filePath: program)
        process.arguments = arguments
        process.currentDirectoryURL = folder
        let plain = [
            "PATH": "/usr/bin:/bin", "HOME": folder.path(percentEncoded: false), "LC_ALL": "C.UTF-8",
        ]
        process.environment = plain.merging(environment) { $1 }
        // Files and not pipes: a pipe that nobody empties would stop the program.
        let outputs = try ["output", "errors"].map { try scratch("\($0)-\(UUID().uuidString)", Data()) }
        process.standardInput = try FileHandle(
            forReadingFrom: scratch("input-\(UUID().uuidString)", input ?? Data()))
        process.standardOutput = try FileHandle(forWritingTo: outputs[0])
        process.standardError = try FileHandle(forWritingTo: outputs[1])
        try process.run()
        process.waitUntilExit()
        let texts = try outputs.map { String(decoding: try Data(contentsOf: $0), as: UTF8.self) }
        return Run(code: process.terminationStatus, output: texts[0], errors: texts[1])
    }

    /// Beside the folder, so that a test can list what is in it.
    private func scratch(_ name: String, _ data: Data) throws -> URL {
        let place = FileManager.default.temporaryDirectory.appending(path: "policyc-scratch")
        try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
        let url = place.appending(path: name)
        try data.write(to: url)
        return url
    }
}

/// The program that was built together with the tests.
enum Program {
    static func path() throws -> String {
        let own = try #require(
            Bundle.allBundles.map(\.bundleURL).first { $0.pathExtension == "xctest" } ?? executable)
        let built = own.deletingLastPathComponent().appending(path: "policyc").path(percentEncoded: false)
        try #require(FileManager.default.isExecutableFile(atPath: built), "no program at \(built)")
        return built
    }

    private static var executable: URL? { CommandLine.arguments.first.map { URL(filePath: $0) } }

    /// The administrator may read and write everything, so tests of permissions say nothing.
    static let isAdministrator = ProcessInfo.processInfo.userName == "root"

    /// What makes the administrator a user without rights.
    static let nobody = ["--reuid=65534", "--regid=65534", "--clear-groups", "--"]

    /// True where permissions bind the one who runs the tests, or can be made to.
    static let canLackRights: Bool = {
        guard isAdministrator else { return true }
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/setpriv")
        process.arguments = nobody + ["/bin/true"]
        process.standardError = FileHandle.nullDevice
        guard (try? process.run()) != nil else { return false }
        process.waitUntilExit()
        return process.terminationStatus == 0
    }()
}
