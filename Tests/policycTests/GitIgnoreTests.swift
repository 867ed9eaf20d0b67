import Foundation
import TestTools
import Testing

@testable import policyc

/// Git itself is the judge: on random trees with random patterns, the walk leaves out what git leaves out.
@Suite(.enabled(if: Git.isInstalled, "needs git")) struct GitIgnoreTests {
    private static let names = [
        "a", "b", "ab", "a.md", "b.md", "x y", "é.md", "[a]", "a*", "!a", "#a", "a\\b", "z ",
    ]
    private static let pieces = [
        "a", "b", "*", "?", "**", "/", "/", "a/", "/**", "/**", "**/", "a/**/", "[ab]", "[!a]", "[^b]",
        "[a-b]", "\\*", "\\a", ".md", "*.md", "!",
        "#",
        "\\!", "\\#", " ", "\\ ", "[[:alpha:]]", "[]a]", "[a", "é", "[\\]]", "x", "***", "\\[", "\t", "[a-",
        "[[:x:]]",
        "\\", "-", "[+--]",
    ]

    @Test(arguments: 0..<40 as Range<UInt64>)
    func agreesWithGit(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let folder = FileManager.default.temporaryDirectory.appending(
            path: "policyc-git-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try git(["init", "--quiet"], in: folder)
        var files: [String] = []
        try grow(folder, "", depth: 0, &files, &random)
        let ignored = try ignored(files, in: folder)
        let walk = try FolderWalk(folder.path(percentEncoded: false)).files.map(\.path)
        let expected = files.filter { !ignored.contains($0) }.sorted()
        let patterns = try patterns(in: folder)
        let different = Set(walk).symmetricDifference(expected).sorted()
        #expect(different.isEmpty, "\(patterns)")
    }

    private func grow(
        _ folder: URL, _ path: String, depth: Int, _ files: inout [String], _ random: inout SeededGenerator
    ) throws {
        if random.chance(depth == 0 ? 100 : 40) {
            let lines = (0..<random.below(4) + 1).map { _ in
                (0..<random.below(5) + 1).map { _ in random.pick(Self.pieces) }.joined()
                    + (random.chance(20) ? "/" : "")
            }.filter { !Self.isOdd($0) }
            let end = random.chance(20) ? "\r\n" : "\n"
            try Data((lines.joined(separator: end) + (random.chance(50) ? end : "")).utf8)
                .write(to: folder.appending(path: path + ".gitignore"))
        }
        for name in Self.names where random.chance(60) {
            let isFolder = depth < 3 && random.chance(35)
            if isFolder {
                try FileManager.default.createDirectory(
                    at: folder.appending(path: path + name), withIntermediateDirectories: true)
                try grow(folder, path + name + "/", depth: depth + 1, &files, &random)
            } else {
                try Data().write(to: folder.appending(path: path + name))
                files.append(path + name)
            }
        }
    }

    /// What git understands otherwise than its manual says: `a**/b` crosses folders there, as `**` does between slashes, and
    /// `**\/` wants one folder at least.
    private static func isOdd(_ line: String) -> Bool {
        line.contains(/[^\/*]\*\*/) || line.contains("\\/")
    }

    private func ignored(_ files: [String], in folder: URL) throws -> Set<String> {
        let output = try git(
            ["check-ignore", "--no-index", "-z", "--stdin"], in: folder,
            input: files.map { $0 + "\0" }.joined())
        return Set(output.split(separator: "\0").map(String.init))
    }

    private func patterns(in folder: URL) throws -> [String: String] {
        let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path(percentEncoded: false))
        return try Dictionary(
            uniqueKeysWithValues: names.filter { $0.hasSuffix(".gitignore") }.map {
                ($0, String(decoding: try Data(contentsOf: folder.appending(path: $0)), as: UTF8.self))
            })
    }

    @discardableResult
    private func git(_ arguments: [String], in folder: URL, input: String = "") throws -> String {
        let process = Process()
        process.executableURL = URL(filePath: Git.path)
        process.arguments = ["-c", "core.excludesFile=/dev/null"] + arguments
        process.currentDirectoryURL = folder
        process.environment = ["GIT_CONFIG_NOSYSTEM": "1", "HOME": "/nonexistent", "LC_ALL": "C"]
        let scratch = folder.appending(path: ".git-input")
        try Data(input.utf8).write(to: scratch)
        process.standardInput = try FileHandle(forReadingFrom: scratch)
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return String(decoding: data, as: UTF8.self)
    }
}

private enum Git {
    static let path = "/usr/bin/git"
    static let isInstalled = FileManager.default.isExecutableFile(atPath: path)
}
