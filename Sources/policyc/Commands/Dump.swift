import ArgumentParser
import GuideSyntax
import MarkdownSyntax
import PolicyAnalysis
import PolicyModel
import SourceText

/// The tree at one stage, for people who work on the compiler.
struct Dump: ColoringCommand {
    static let configuration = CommandConfiguration(
        commandName: "dump",
        abstract: "Print the tree of one stage, with places.",
        discussion: """
            Examples:
              policyc dump support.md --stage markdown   blocks and inlines
              policyc dump support.md --stage guide      sections, tables, components
              policyc dump support.md --stage tables     how each table is read, and how certainly
              policyc dump support.md --stage policy     tiers, features, scopes

            For people who work on the compiler; the form may change in any release.
            """)

    enum Stage: String, CaseIterable, ExpressibleByArgument { case markdown, guide, tables, policy }

    @Argument(help: "The guide; `-` is standard input.", completion: .guides)
    var guide: String

    @Option(help: "markdown, guide, tables or policy.")
    var stage: Stage

    @OptionGroup var standardInput: StandardInputOptions
    @OptionGroup var common: CommonOptions

    mutating func run() throws {
        let console = Console(color: common.color)
        let input = try GuideInput.one(argument: guide, standardInput: standardInput, common: common, console)
        var diagnostics = Diagnostics()
        let file = try input.composed(diagnostics: &diagnostics)
        let tree = dump(file, input, &diagnostics)
        console.report(diagnostics, in: file, limits: input.limits)
        if let tree { try console.write(visible(tree)) }
        if tree == nil || diagnostics.hasErrors { throw Outcome.findings }
    }

    /// Each line with its end.
    private func visible(_ tree: String) -> String {
        let lines = tree.split(separator: "\n", omittingEmptySubsequences: false)
        let ended = lines.last?.isEmpty == true ? lines.dropLast() : lines[...]
        return ended.map { VisibleText.of(String($0)) + "\n" }.joined()
    }

    private func dump(
        _ file: SourceFile, _ input: GuideInput, _ diagnostics: inout Diagnostics
    ) -> String? {
        guard let markdown = Pipeline.parse(file, limits: input.limits, diagnostics: &diagnostics) else {
            return nil
        }
        let options = input.analysisOptions
        if stage == .markdown { return markdown.dump() }
        let guide = Guide(
            reading: markdown, of: file, variables: options.variables, diagnostics: &diagnostics)
        if stage == .guide { return guide.dump() }
        if stage == .tables {
            return tableReadings(of: guide, options: options)
                .map { TableReadingLine(reading: $0, in: file).text + "\n" }.joined()
        }
        return analyze(guide, options: options, diagnostics: &diagnostics).map { $0.dump(file: file) }
    }
}
