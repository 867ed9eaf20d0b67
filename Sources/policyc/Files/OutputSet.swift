import SourceText

/// Where the bytes of one output go.
enum Destination: Hashable, Sendable {
    case standardOutput
    /// `path` opens it; `name` is what the user calls it.
    case file(path: String, name: String)

    var name: String {
        switch self {
        case .standardOutput: "-"
        case .file(_, let name): name
        }
    }
}

/// One output of a run, complete in memory.
struct Output: Sendable {
    var destination: Destination
    var bytes: [UInt8]
    /// The folder that the file may not leave, links resolved; nil where the user named the file himself.
    var confinement: String?
}

/// Writes all outputs of a run or none.
///
/// Every file is first written beside its destination under a name of its own and only then renamed, so that a reader
/// sees the old bytes or the new ones and a full disk leaves everything as it was. Files whose bytes would not change
/// are left alone: their time stamps tell build systems that nothing happened.
struct OutputSet {
    private(set) var outputs: [Output] = []

    init(_ outputs: [Output]) { self.outputs = outputs }

    /// What became of each file.
    enum Result: String { case wrote, unchanged }

    /// - parameter inputs: Files that were read and must not be written over.
    func write(sparing inputs: [String], to console: Console) throws -> [(name: String, result: Result)] {
        let targets = try outputs.compactMap(OutputTarget.init)
        try refuseClashes(targets, inputs)
        var staged: [StagedFile] = []
        var results: [(name: String, result: Result)] = []
        var folders = StagingFolders()
        defer { folders.close() }
        do {
            let changes = try targets.map { (target: $0, change: try $0.change()) }
            for (target, change) in changes {
                if change != .stream { folders.sweep(Paths.parent(of: target.path)) }
                if change == .replace { staged.append(try StagedFile(target, in: &folders)) }
                results.append((target.name, change == .none ? .unchanged : .wrote))
            }
            for output in outputs where output.destination == .standardOutput {
                try console.write(output.bytes)
            }
            for (target, change) in changes where change == .stream { try target.stream() }
            try commit(&staged)
        } catch {
            for file in staged { file.abandon() }
            throw error
        }
        return results
    }

    /// Renames are all that is left to do, and nothing but a change of the folder in this very moment makes one fail;
    /// then those before it are taken back.
    private func commit(_ staged: inout [StagedFile]) throws {
        for index in staged.indices {
            do { try staged[index].commit() } catch {
                for done in staged[..<index].reversed() { done.takeBack() }
                throw error
            }
        }
        for file in staged { file.finish() }
    }

    private func refuseClashes(_ targets: [OutputTarget], _ inputs: [String]) throws {
        if outputs.count(where: { $0.destination == .standardOutput }) > 1 {
            throw Failure("two outputs go to standard output", help: "give one of them a file")
        }
        let read = inputs.compactMap { path in (try? System.status(of: path)).map { ($0.identity, path) } }
        for (index, target) in targets.enumerated() where target.status?.kind != .other {
            if let twin = targets[..<index].first(where: { $0.isSame(as: target) }) {
                throw Failure(
                    twin.name == target.name
                        ? "two outputs go to `\(target.name)`"
                        : "two outputs go to one file: `\(twin.name)` and `\(target.name)`",
                    help: "give each output a file of its own")
            }
            if let (_, input) = read.first(where: { $0.0 == target.status?.identity }) {
                throw Failure(
                    "the output `\(target.name)` is the input `\(input)`", help: "write to another file")
            }
        }
    }
}

/// A file to be written: what it is called, where it is, and what is there now.
struct OutputTarget {
    let name: String
    /// The file itself, links resolved.
    let path: String
    let status: System.Status?
    let bytes: [UInt8]

    enum Change { case none, replace, stream }

    /// Nil for standard output.
    init?(_ output: Output) throws {
        guard case .file(let path, let name) = output.destination else { return nil }
        guard !path.isEmpty else { throw Failure("the name of an output is empty") }
        self.name = name
        bytes = output.bytes
        do {
            status = try System.statusIfPresent(of: path)
        } catch {
            throw OutputTarget.failure(name, error)
        }
        if status?.kind == .folder {
            throw Failure("cannot write `\(name)`: it is a folder", help: "name a file in it")
        }
        // The links of `/dev/stdout` may lead to what only this process can open.
        self.path =
            status?.kind == .other ? path : try OutputTarget.resolved(path, name, exists: status != nil)
        if let folder = output.confinement, !Paths.isInside(self.path, folder) {
            throw Failure(
                "cannot write `\(name)`: a symbolic link leads out of the folder of the configuration",
                help: "outputs of a configuration stay below its folder")
        }
    }

    func isSame(as other: OutputTarget) -> Bool {
        path == other.path || (status != nil && status?.identity == other.status?.identity)
    }

    func change() throws -> Change {
        guard let status else { return .replace }
        if status.kind == .other { return .stream }
        do {
            if try Reading.output(path, limit: bytes.count) == bytes { return .none }
        } catch {
            throw OutputTarget.failure(name, error)
        }
        // A rename needs no right to the file itself, but who took that right away meant it.
        if !System.isWritable(path) { throw Failure("cannot write `\(name)`: permission denied") }
        return .replace
    }

    /// Writes to a device or a pipe, which a rename would destroy.
    func stream() throws {
        do {
            let descriptor = try System.openForWriting(path)
            defer { try? System.close(descriptor) }
            try System.writeAll(descriptor, bytes)
        } catch {
            throw OutputTarget.failure(name, error)
        }
    }

    static func failure(_ name: String, _ error: SystemError) -> Failure {
        Failure("cannot write `\(name)`: \(error.reason)")
    }

    static func missingFolder(_ folder: String, for name: String) -> Failure {
        Failure(
            "cannot write `\(name)`: the folder `\(folder)` does not exist",
            help: "create it with `mkdir -p \(Paths.shellQuoted(folder))`")
    }

    /// The place behind links: a link to an output stays a link.
    private static func resolved(_ path: String, _ name: String, exists: Bool) throws -> String {
        if exists {
            do { return try System.realPath(path) } catch { throw failure(name, error) }
        }
        if System.isLink(path) {
            throw Failure("cannot write `\(name)`: it is a symbolic link that leads nowhere")
        }
        do {
            let folder = try System.realPath(Paths.parent(of: path))
            return Paths.joined(folder, Paths.lastPart(of: path))
        } catch  where error.isMissing {
            throw missingFolder(Paths.parent(of: name), for: name)
        } catch {
            throw failure(name, error)
        }
    }
}
