import ArgumentParser
import PolicyModel
import SourceText

/// The tier matrix in the terminal, or one cell of it.
struct Show: ColoringCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Draw the tiers and what they get.",
        discussion: """
            Examples:
              policyc show support.md                              the whole matrix
              policyc show support.md --tier gold                  one column
              policyc show support.md --feature chat               one row
              policyc show support.md --tier gold --feature chat   one cell, typed
              policyc show support.md --account                    the page, with what became of it

            Names and ids are both understood, in any case.
            """)

    @Argument(help: "The guide; `-` is standard input.", completion: .guides)
    var guide: String

    @Option(help: ArgumentHelp("Only this tier.", valueName: "name"))
    var tier: String?

    @Option(help: ArgumentHelp("Only this feature, or the scope.", valueName: "name"))
    var feature: String?

    @Option(help: ArgumentHelp("With a tier and a feature: only this severity.", valueName: "name"))
    var severity: String?

    @Flag(help: "The page itself, each line marked with what became of its words.")
    var account = false

    @OptionGroup var standardInput: StandardInputOptions
    @OptionGroup var common: CommonOptions

    mutating func run() throws {
        let console = Console(color: common.color)
        let input = try GuideInput.one(argument: guide, standardInput: standardInput, common: common, console)
        let result = try input.compile()
        console.report(result.diagnostics, in: result.file, limits: input.limits)
        if account { return try showAccount(result, console) }
        guard let policy = result.policy else { throw Outcome.findings }
        let view = PolicyView(
            policy: policy, file: result.file, diagnostics: result.diagnostics, style: console.outputStyle,
            width: console.outputWidth)
        try console.write(try text(view))
        if result.diagnostics.hasErrors { throw Outcome.findings }
    }

    private func showAccount(_ result: Pipeline.Compilation, _ console: Console) throws {
        guard tier == nil, feature == nil, severity == nil else {
            throw Failure("`--account` shows the whole page", help: "leave the other options out")
        }
        if let view = AccountView(result, console) { try console.write(view.page) }
        if result.policy == nil || result.diagnostics.hasErrors { throw Outcome.findings }
    }

    private func text(_ view: PolicyView) throws -> String {
        let policy = view.policy
        let tier = try tier.map { try Lookup.tier($0, in: policy) }
        let rows = PolicyRow.all(of: policy)
        let row = try feature.map { try Lookup.find($0, "feature", in: rows, names: { $0.names }) }
        let level = try severity.map { try Lookup.severity($0, in: policy) }
        guard let tier, let row else {
            guard level == nil else {
                throw Failure("`--severity` needs a cell", help: "add `--tier` and `--feature`")
            }
            return view.overview(tiers: tier.map { [$0] }, rows: row.map { [$0] })
        }
        return try CellView(policy: policy, file: view.file, style: view.style).text(
            row, for: tier, severity: level)
    }
}
