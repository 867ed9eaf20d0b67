import Foundation
import Testing

/// Whatever happens while outputs are written, who reads them sees the old bytes or the new ones, whole.
@Suite struct WriteTests {
    /// Outputs of some size, so that there is a time to be killed in.
    private static func guide(_ hours: Int) -> String {
        let rows = (0..<150).map { "| Feature \($0) | 24x5: \(hours) Hours | 24x7: 1 Hour |\n" }
        return "## Support plans\n\n| Plan | Dock | Pier |\n|---|---|---|\n" + rows.joined()
    }

    private static let arguments = [
        "--json", "out/a.json", "--swift", "out/A.swift", "--source-map", "out/a.map",
    ]
    private static let outputs = ["a.json", "A.swift", "a.map"]

    /// A folder with guides of different policies and what each output is for each.
    private func sandbox(_ guides: Int) throws -> (Sandbox, valid: [String: Set<Data>]) {
        let sandbox = try Sandbox()
        try sandbox.makeFolder("out")
        var valid: [String: Set<Data>] = [:]
        for index in 0..<guides {
            // One path for all, since the policy names it.
            try sandbox.write(Self.guide(index + 2), to: "\(index)/guide.md")
            #expect(try compile(index, in: sandbox) == 0)
            for name in Self.outputs { valid[name, default: []].insert(try bytes(name, in: sandbox)) }
        }
        #expect(valid["a.json", default: []].count == guides)
        return (sandbox, valid)
    }

    private func compile(_ index: Int, in sandbox: Sandbox) throws -> Int32 {
        try sandbox.run(["compile", "\(index)/guide.md", "-q"] + Self.arguments).code
    }

    private func bytes(_ name: String, in sandbox: Sandbox) throws -> Data {
        try Data(contentsOf: URL(filePath: sandbox.path("out/\(name)")))
    }

    @Test func aKilledRunLeavesWholeFiles() throws {
        let (sandbox, valid) = try sandbox(2)
        var killed = 0
        for round in 0..<60 {
            let process = try start(round % 2, in: sandbox)
            // From before the first byte is read to after the last is written.
            usleep(UInt32(round) * 1500 + 500)
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
            if process.terminationReason == .uncaughtSignal { killed += 1 }
            for name in Self.outputs {
                let found = try bytes(name, in: sandbox)
                #expect(valid[name]?.contains(found) == true, "\(name) is torn")
            }
        }
        #expect(killed > 5, "no run was caught while it worked")
        // Each run removes what those before it left: nothing but the files of the last may be there.
        #expect(try sandbox.names(in: "out").count <= Self.outputs.count * 3 + 1)
        #expect(try compile(0, in: sandbox) == 0)
        #expect(try sandbox.names(in: "out") == Self.outputs.sorted())
    }

    @Test func whatAKilledRunLeftIsRemoved() throws {
        let (sandbox, _) = try sandbox(1)
        let mark = "0123456789abc"
        for name in ["\(mark).lock", "\(mark)-1.new", "\(mark)-1.old"] {
            try sandbox.write("x", to: "out/.policyc-\(name)")
        }
        // Files of the user, whatever they look like.
        let own = [".policyc-backup.old", ".policyc.yml", ".policyc-\(mark)-x-1.new", ".policyc-\(mark)"]
        for name in own { try sandbox.write("x", to: "out/\(name)") }
        #expect(try compile(0, in: sandbox) == 0)
        #expect(try sandbox.names(in: "out") == (own + Self.outputs).sorted())
    }

    @Test func runsThatRaceWriteWholeFiles() throws {
        let (sandbox, valid) = try sandbox(6)
        for _ in 0..<4 {
            let processes = try (0..<6).map { try start($0, in: sandbox) }
            while processes.contains(where: \.isRunning) {
                for name in Self.outputs {
                    let found = try bytes(name, in: sandbox)
                    #expect(valid[name]?.contains(found) == true, "\(name) is torn")
                }
            }
            for process in processes { #expect(process.terminationStatus == 0) }
            #expect(try sandbox.names(in: "out") == Self.outputs.sorted())
        }
    }

    private func start(_ index: Int, in sandbox: Sandbox) throws -> Process {
        let process = Process()
        process.executableURL = URL(filePath: try Program.path())
        process.arguments = ["compile", "\(index)/guide.md", "-q"] + Self.arguments
        process.currentDirectoryURL = sandbox.folder
        process.standardError = FileHandle.nullDevice
        try process.run()
        return process
    }

    /// The limit on the size of files is what a full disk is to who may not mount one.
    @Test func aFileThatGrowsTooLargeLeavesTheOldOne() throws {
        let (sandbox, _) = try sandbox(2)
        let before = try sandbox.snapshot()
        let run = try sandbox.shell(
            "ulimit -f 8; \"$POLICYC\" compile 0/guide.md \(Self.arguments.joined(separator: " "))")
        #expect(run.code == 2)
        #expect(run.errors.contains("the file would be too large"))
        let after = try sandbox.snapshot()
        #expect(after.filter { $0.key != "out" } == before.filter { $0.key != "out" })
    }

    @Test(arguments: [0o600, 0o640, 0o755, 0o664])
    func permissionsAreKept(_ mode: Int) throws {
        let (sandbox, _) = try sandbox(2)
        try sandbox.setPermissions(mode, of: "out/a.json")
        #expect(try compile(0, in: sandbox) == 0)
        #expect(try sandbox.permissions(of: "out/a.json") == mode)
    }
}
