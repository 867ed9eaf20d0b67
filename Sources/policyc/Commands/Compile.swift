import ArgumentParser
import SourceText

/// Guides to outputs.
struct Compile: ColoringCommand {
    static let configuration = CommandConfiguration(
        commandName: "compile",
        abstract: "Compile guides to JSON and Swift.",
        discussion: """
            Examples:
              policyc compile                          every configured guide
              policyc compile support.md               JSON on standard output
              policyc compile support.md --swift Support.swift --json s.json
              policyc compile support.md --account     what became of every sentence
              cat support.md | policyc compile - --stdin-path support.md

            All outputs are complete before the first is written, each is replaced as a whole, and one whose \
            bytes would not change is left alone. When a guide has errors nothing is written.
            """)

    @Argument(
        help: "Guides to compile; `-` is standard input. Without any: those of the configuration.",
        completion: .guides)
    var guide: [String] = []

    @OptionGroup var outputs: OutputOptions

    @Option(help: ArgumentHelp("The Swift of all guides in one file, for build tools.", valueName: "file"))
    var bundle: String?

    @Option(help: ArgumentHelp("What the outputs depend on, as a rule for make or ninja.", valueName: "file"))
    var depfile: String?

    @Flag(help: "Draw the tiers and what they get, after compiling.")
    var matrix = false

    @Flag(help: "Say on standard output what became of each sentence and cell, and how many are typed.")
    var account = false

    @Flag(name: .shortAndLong, help: "Do not say which files were written.")
    var quiet = false

    @OptionGroup var standardInput: StandardInputOptions
    @OptionGroup var common: CommonOptions

    mutating func run() throws {
        let console = Console(color: common.color, isQuiet: quiet)
        let configuration = try common.configuration(console)
        try outputs.validate(guides: guide.count)
        if bundle != nil, !outputs.isEmpty {
            throw Failure("`--bundle` writes all guides to one file", help: "leave the other outputs out")
        }
        if outputs.isEmpty, guide.count > 1, !account, bundle == nil {
            throw Failure(
                "standard output has room for one guide, and \(guide.count) are named",
                help: "compile them one by one, or list them in the configuration and name none")
        }
        let inputs = try GuideInput.all(
            arguments: guide, standardInput: standardInput, configuration: configuration,
            limits: common.limits(configuration))
        var run = CompilationRun(console: console, wantsAccounts: account)
        for input in inputs { run.add(input, to: try requests(for: input)) }
        if account { try tell(run.accounts, console) }
        guard run.outcome == .success else { throw run.outcome }

        let files =
            try SwiftBundle.joined(run.compiled, isWanted: bundle != nil)
            + (try dependencies(of: run, configuration))
        let read =
            inputs.compactMap(\.path) + run.compiled.flatMap(\.included)
            + (configuration.map { [$0.file.path] } ?? [])
        for (name, result) in try OutputSet(files).write(sparing: read, to: console) {
            console.inform("\(result.rawValue) \(name)")
        }
        if matrix { try draw(run, console) }
    }

    private func requests(for input: GuideInput) throws -> [OutputKind: CompilationRun.Request] {
        if !outputs.isEmpty { return outputs.requests }
        if let bundle {
            let file = Destination.file(path: bundle, name: bundle)
            return [.swift: CompilationRun.Request(destination: bundle == "-" ? .standardOutput : file)]
        }
        // The account takes the place of the JSON.
        if account, !guide.isEmpty { return [:] }
        guard guide.isEmpty else { return [.json: CompilationRun.Request(destination: .standardOutput)] }
        let requests = input.configuredRequests
        guard requests.isEmpty else { return requests }
        throw Failure(
            "the configuration names no output for `\(input.name)`",
            help: "add one, such as `json: generated/\(Paths.stem(of: input.name)).json`")
    }

    private func dependencies(of run: CompilationRun, _ configuration: Configuration?) throws -> [Output] {
        guard let depfile else { return [] }
        let rules = run.compiled.map { compiled in
            Depfile.Rule(
                targets: compiled.outputs.compactMap { output in
                    if case .file(_, let name) = output.destination { name } else { nil }
                },
                dependencies: [compiled.input.path, configuration?.file.path].compactMap { $0 }
                    + compiled.included)
        }
        guard rules.allSatisfy({ !$0.targets.isEmpty }) else {
            throw Failure(
                "`--depfile` needs an output that is a file", help: "add `--json FILE` or `--swift FILE`")
        }
        return [
            Output(
                destination: depfile == "-" ? .standardOutput : .file(path: depfile, name: depfile),
                bytes: try Depfile.encode(rules))
        ]
    }

    /// Also of guides with errors: that is when somebody asks.
    private func tell(_ accounts: [(name: String, view: AccountView)], _ console: Console) throws {
        for (name, view) in accounts {
            try console.write((accounts.count > 1 ? VisibleText.of(name) + "\n\n" : "") + view.list)
        }
    }

    private func draw(_ run: CompilationRun, _ console: Console) throws {
        for compiled in run.compiled {
            let view = PolicyView(
                policy: compiled.policy, file: compiled.file, diagnostics: compiled.diagnostics,
                style: console.outputStyle, width: console.outputWidth)
            try console.write(
                (run.compiled.count > 1 ? VisibleText.of(compiled.input.name) + "\n\n" : "") + view.overview()
            )
        }
    }
}
