import ArgumentParser
import SourceText

/// Are the generated files what the guides say today?
struct Check: ColoringCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Compare generated files with their guides.",
        discussion: """
            Examples:
              policyc check                                 every configured guide
              policyc check support.md                      one of them
              policyc check support.md --json support.json  without a configuration

            Compiles in memory, writes nothing, prints what differs and the command that repairs it. \
            Exit code 1 when a file has drifted or is missing.
            """)

    @Argument(help: "Guides to check. Without any: those of the configuration.", completion: .guides)
    var guide: [String] = []

    @OptionGroup var outputs: OutputOptions

    @Flag(name: .shortAndLong, help: "Do not say that all is well.")
    var quiet = false

    @OptionGroup var standardInput: StandardInputOptions
    @OptionGroup var common: CommonOptions

    mutating func run() throws {
        let console = Console(color: common.color, isQuiet: quiet)
        let configuration = try common.configuration(console)
        try outputs.validate(guides: guide.count)
        let inputs = try GuideInput.all(
            arguments: guide, standardInput: standardInput, configuration: configuration,
            limits: common.limits(configuration))
        var run = CompilationRun(console: console)
        for input in inputs { run.add(input, to: try requests(for: input)) }

        let files = run.compiled.flatMap(\.outputs)
        let drifted = try files.filter { try !isInStep($0, console) }
        if !drifted.isEmpty {
            console.report(
                Failure(
                    "\(drifted.count) of \(count(files.count, "generated file")) \(drifted.count == 1 ? "is" : "are") not what the guide says",
                    help: "run `\(repair)`"))
            throw max(run.outcome, .findings)
        }
        guard run.outcome == .success else { throw run.outcome }
        console.inform("\(count(files.count, "generated file")) in step with \(count(inputs.count, "guide"))")
    }

    private func requests(for input: GuideInput) throws -> [OutputKind: CompilationRun.Request] {
        let requests = outputs.isEmpty ? input.configuredRequests : outputs.requests
        if requests.values.contains(where: { $0.destination == .standardOutput }) {
            throw Failure("standard output cannot be checked", help: "name the generated file")
        }
        guard requests.isEmpty else { return requests }
        throw Failure(
            "there is no generated file to compare `\(input.name)` with",
            help: "list the guide and its outputs in the configuration, or name one with `--json FILE`")
    }

    private func isInStep(_ output: Output, _ console: Console) throws -> Bool {
        guard case .file(let path, let name) = output.destination else { return true }
        let onDisk: [UInt8]?
        do {
            onDisk = try Reading.output(path, limit: Reading.guideLimit)
        } catch {
            throw Failure(
                "cannot read the generated file `\(name)`: \(error.reason)")
        }
        if onDisk == output.bytes { return true }
        let diff = UnifiedDiff(
            from: onDisk ?? [], named: onDisk == nil ? "\(name) (missing)" : "\(name) (on disk)",
            to: output.bytes, named: "\(name) (from the guide)")
        try console.write(diff.text(style: console.outputStyle))
        return false
    }

    /// The command that writes what this one compared.
    private var repair: String {
        var words = ["policyc", "compile"]
        if !outputs.isEmpty {
            words += guide.map(Paths.shellQuoted)
            for (kind, request) in outputs.requests.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
                words += ["--" + kind.rawValue, Paths.shellQuoted(request.destination.name)]
            }
        }
        if let config = common.config { words += ["--config", Paths.shellQuoted(config)] }
        return words.joined(separator: " ")
    }
}

/// `1 guide`, `2 guides`.
func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
