import Foundation

/// Compiles generated Swift for real, against the sources of SupportPolicy made into a module of their own: what is
/// generated may need nothing else.
package struct SwiftCompiler: Sendable {
    /// Made once for all tests; the module is most of the cost.
    package static let shared = Result { try SwiftCompiler() }

    private let folder: URL

    private init() throws {
        let package = URL(filePath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        folder = package.appending(components: ".build", "emitted-swift")
        try? FileManager.default.removeItem(at: folder)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let sources = package.appending(components: "Sources", "SupportPolicy")
        let names = try FileManager.default.subpathsOfDirectory(atPath: sources.path(percentEncoded: false))
        let files = names.filter { $0.hasSuffix(".swift") && !$0.contains(".docc/") }.sorted()
            .map { sources.appending(path: $0).path(percentEncoded: false) }
        let path = folder.path(percentEncoded: false)
        try expectSuccess(
            run(
                "swiftc",
                [
                    "-wmo", "-swift-version", "6", "-emit-library", "-static", "-emit-module",
                    "-parse-as-library",
                ]
                    + [
                        "-module-name", "SupportPolicy", "-emit-module-path",
                        path + "/SupportPolicy.swiftmodule",
                    ]
                    + ["-o", path + "/libSupportPolicy.a"] + files))
    }

    /// Compiles the generated file with a program beside it and gives what the program prints.
    package func output(of program: String, with generated: [UInt8], name: String) throws -> String {
        let place = try write(program, generated, name)
        let executable = place.appending(component: "program").path(percentEncoded: false)
        let files = ["Generated.swift", "main.swift"].map {
            place.appending(component: $0).path(percentEncoded: false)
        }
        try expectSuccess(
            run("swiftc", flags + ["-L", path(folder), "-lSupportPolicy", "-o", executable] + files))
        return try expectSuccess(run(executable, []))
    }

    /// The seconds that the type checker takes for a generated file.
    package func secondsToTypecheck(_ generated: [UInt8], name: String) throws -> Double {
        let place = try write("", generated, name)
        let start = Date()
        try expectSuccess(
            run("swiftc", ["-typecheck"] + flags + [path(place.appending(component: "Generated.swift"))]))
        return Date().timeIntervalSince(start)
    }

    /// Type-checks generated files as one module, which is far cheaper than one run for each.
    package func typecheck(_ generated: [String: [UInt8]], name: String) throws {
        let place = folder.appending(component: name)
        try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
        let files = try generated.sorted { $0.key < $1.key }.map { name, bytes in
            let file = place.appending(component: name + ".swift")
            try Data(bytes).write(to: file)
            return path(file)
        }
        try expectSuccess(run("swiftc", ["-typecheck"] + flags + files))
    }

    /// The declarations at the top of a generated file, as the compiler sees them.
    package func topLevel(_ generated: [UInt8], name: String) throws -> [String] {
        let place = try write("", generated, name)
        let file = path(place.appending(component: "Generated.swift"))
        let tree = try expectSuccess(run("swiftc", ["-frontend", "-dump-parse", file]))
        return tree.split(separator: "\n").filter { $0.hasPrefix("  (") }
            .map { String($0.dropFirst(3).prefix { $0 != " " }) }
    }

    /// What a generated file declares, each with its kind and the types it stands in, sorted; and the symbols that it takes
    /// from elsewhere, by which one could tell that it calls what it should not.
    package func symbols(_ generated: [UInt8], name: String) throws -> (declared: [String], used: [String]) {
        let place = try write("", generated, name)
        let file = path(place.appending(component: "Generated.swift"))
        let object = path(place.appending(component: "Generated.o"))
        let module = [
            "-module-name", "Generated", "-emit-module-path", path(place) + "/Generated.swiftmodule",
        ]
        let graph = ["-emit-symbol-graph", "-emit-symbol-graph-dir", path(place)]
        try expectSuccess(
            run("swiftc", ["-c", "-parse-as-library", "-o", object] + flags + module + graph + [file]))
        let data = try Data(contentsOf: place.appending(component: "Generated.symbols.json"))
        let declared = try JSONDecoder().decode(SymbolGraph.self, from: data).symbols.map { symbol in
            // Names of cases and topics are the guide's; those of types are not.
            let types = symbol.pathComponents.dropLast().joined(separator: ".")
            return "\(symbol.kind.identifier) in \(types)"
        }
        let undefined = try expectSuccess(run("nm", ["-u", object]))
        let used = Set(undefined.split(whereSeparator: \.isWhitespace).map(String.init)).subtracting([
            "U", "w", "v",
        ])
        return (declared.sorted(), used.sorted())
    }

    private struct SymbolGraph: Decodable {
        struct Kind: Decodable { var identifier: String }
        struct Symbol: Decodable {
            var kind: Kind
            var pathComponents: [String]
        }
        var symbols: [Symbol]
    }

    private var flags: [String] {
        [
            // One process of the compiler for all files of a module: most of its time is starting.
            "-wmo", "-swift-version", "6", "-strict-memory-safety", "-warnings-as-errors", "-package-name",
            "harbor",
            "-I", path(folder),
        ]
    }

    private func path(_ url: URL) -> String { url.path(percentEncoded: false) }

    private func write(_ program: String, _ generated: [UInt8], _ name: String) throws -> URL {
        let place = folder.appending(component: name)
        try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
        try Data(generated).write(to: place.appending(component: "Generated.swift"))
        try Data(program.utf8).write(to: place.appending(component: "main.swift"))
        return place
    }

    struct Failure: Error, CustomStringConvertible {
        var description: String
    }

    private func run(_ tool: String, _ arguments: [String]) throws -> (status: Int32, output: String) {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [tool] + arguments
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: output, as: UTF8.self))
    }

    @discardableResult
    private func expectSuccess(_ result: (status: Int32, output: String)) throws -> String {
        guard result.status == 0 else { throw Failure(description: String(result.output.prefix(4000))) }
        return result.output
    }
}
