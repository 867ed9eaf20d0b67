import ArgumentParser
import PolicyModel
import SourceText

/// A configuration to begin with.
struct Init: ColoringCommand {
    static let configuration = CommandConfiguration(
        commandName: "init",
        abstract: "Propose a configuration for a guide.",
        discussion: """
            Examples:
              policyc init support.md          write policyc.yml here
              policyc init support.md -o -     print it
            """)

    @Argument(help: "The guide.", completion: .guides)
    var guide: String

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("The file to write; `-` is standard output.", valueName: "file"))
    var output: String = "policyc.yml"

    @Flag(help: "Write over a file that is there.")
    var force = false

    @OptionGroup var common: CommonOptions

    mutating func run() throws {
        let console = Console(color: common.color)
        guard guide != "-" else {
            throw Failure(
                "a configuration names its guide, and standard input has no name", help: "name a file")
        }
        guard !output.isEmpty else { throw Failure("the name of the configuration is empty") }
        let input = GuideInput(
            argument: guide, standardInput: StandardInputOptions(), configuration: nil,
            limits: common.limits(nil))
        let result = try input.compile()
        console.report(result.diagnostics, in: result.file, limits: input.limits)
        // A page with mistakes is when help is needed; one without any text is not.
        guard result.guide != nil else { throw Outcome.findings }
        let proposal = ConfigurationProposal(
            policy: result.policy, survey: GuideSurvey(result), guidePath: try pathFromOutput())
        try write(proposal, console)
        if result.diagnostics.hasErrors { throw Outcome.findings }
    }

    private func write(_ proposal: ConfigurationProposal, _ console: Console) throws {
        guard output != "-" else { return try console.write(proposal.text) }
        if !force, (try? System.status(of: output)) != nil {
            throw Failure(
                "`\(output)` is there already", help: "add `--force` to write over it, or `-o -` to print")
        }
        try refuseRival()
        let file = Output(destination: .file(path: output, name: output), bytes: Array(proposal.text.utf8))
        _ = try OutputSet([file]).write(sparing: [guide], to: console)
        console.inform("wrote \(output)")
        console.inform("next: \(proposal.commands.joined(separator: " && "))")
    }

    /// Two configurations in one folder are an error of every later run.
    private func refuseRival() throws {
        let name = Paths.lastPart(of: output)
        guard ConfigurationFinder.names.contains(name) else { return }
        for other in ConfigurationFinder.names where other != name {
            let path = Paths.joined(Paths.parent(of: output), other)
            if (try? System.status(of: path)) != nil {
                throw Failure(
                    "`\(path)` is there already", help: "add the guide to it, or name a file with `-o`")
            }
        }
    }

    /// The guide as seen from the folder of the configuration.
    private func pathFromOutput() throws -> String {
        let folder = output == "-" ? "." : Paths.parent(of: output)
        let guideFolder = try real(Paths.parent(of: guide), for: guide)
        return Paths.way(
            from: try real(folder, for: output),
            to: Paths.joined(guideFolder, Paths.lastPart(of: guide)))
    }

    private func real(_ folder: String, for file: String) throws -> String {
        do { return try System.realPath(folder) } catch  where error.isMissing {
            throw OutputTarget.missingFolder(folder, for: file)
        } catch {
            throw OutputTarget.failure(file, error)
        }
    }
}
