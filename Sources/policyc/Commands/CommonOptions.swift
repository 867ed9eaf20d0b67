import ArgumentParser
import SourceText

/// What every command understands.
struct CommonOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The configuration; otherwise the nearest policyc.yml or .policyc.yml, from here upward.",
            valueName: "file"), completion: .file(extensions: ["yml", "yaml"]))
    var config: String?

    @Option(help: "Paint the output: auto, always or never. NO_COLOR counts with auto.")
    var color: ColorChoice = .auto

    @Option(
        help: ArgumentHelp(
            "How much a page may ask for: \(Limits.Name.allCases.map(\.rawValue).joined(separator: ", ")).",
            valueName: "name=number"))
    var limit: [LimitOption] = []

    /// Those of the command line count before those of the configuration.
    func limits(_ configuration: Configuration?) -> Limits {
        (configuration?.limits ?? .standard).overridden(by: limit.limits)
    }

    /// The configuration of the run; nil where there is none. A bad one ends the run.
    func configuration(_ console: Console) throws -> Configuration? {
        var diagnostics = Diagnostics()
        guard let configuration = try ConfigurationFinder.load(config, diagnostics: &diagnostics) else {
            return nil
        }
        console.report(diagnostics, in: configuration.file)
        if diagnostics.hasErrors { throw Outcome.failure }
        return configuration
    }
}

extension CompletionKind {
    /// Pages; and folders, through which one comes to them.
    static let guides = CompletionKind.file(extensions: ["md", "mdx", "markdown"])
}

/// A command that says how its output, and the words about its failure, are painted.
protocol ColoringCommand: ParsableCommand {
    var common: CommonOptions { get }
}

/// A command that does several things at once, and so runs beside the first thread.
protocol WaitingCommand: AsyncParsableCommand, Sendable {}

/// A guide that is read from standard input has no name of its own.
struct StandardInputOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The path that the guide `-`, which is standard input, has or will have.", valueName: "path"))
    var stdinPath: String?

    static let noName = "<stdin>"

    /// As messages and outputs call it.
    var name: String { stdinPath ?? Self.noName }

    /// An option without effect is a mistake that nobody would see.
    func requireUse(by guides: [String]) throws {
        guard let stdinPath else { return }
        if stdinPath.isEmpty { throw Failure("the path given with `--stdin-path` is empty") }
        guard !guides.contains("-") else { return }
        throw Failure("`--stdin-path` needs the guide `-`", help: "name `-` to read standard input")
    }
}
