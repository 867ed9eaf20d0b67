import ArgumentParser
import GuideLint
import LintOutput
import SourceText

/// Everything that docs-lint looks for.
struct Rules: ColoringCommand {
    static let configuration = CommandConfiguration(
        commandName: "rules",
        abstract: "List the rules, one a line.",
        discussion: """
            Examples:
              policyc rules                         code, severity and what is wrong
              policyc rules --format json           all that is known of each
              policyc rules --docs docs/rules       a page of documentation for each
              policyc rules --docs docs/rules --check
              policyc explain cell.blank            all about one
            """)

    enum Format: String, CaseIterable, ExpressibleByArgument { case text, json, markdown }

    @Option(help: "How the list is written: text, json or markdown.")
    var format: Format = .text

    @Option(
        help: ArgumentHelp(
            "Write a page for each rule, and a list of them, into a folder.", valueName: "folder")
    )
    var docs: String?

    @Flag(help: "With --docs: write nothing, and exit with 1 where a page is not what it should be.")
    var check = false

    @OptionGroup var common: CommonOptions

    mutating func run() throws {
        let console = Console(color: common.color)
        if let docs {
            let pages = RulePages(folder: docs, console: console)
            return try check ? pages.check() : pages.write()
        }
        guard !check else { throw Failure("`--check` needs `--docs FOLDER`") }
        switch format {
        case .text: try list(console)
        case .json: try console.write(RuleListJSON.bytes)
        case .markdown: try console.write(RuleDocument.table)
        }
    }

    private func list(_ console: Console) throws {
        let width = Rule.all.map(\.code.name.count).max() ?? 0
        for rule in Rule.all {
            let padding = String(repeating: " ", count: width - rule.code.name.count)
            let severity =
                rule.severity.rawValue + String(repeating: " ", count: 7 - rule.severity.rawValue.count)
            try console.write(
                console.outputStyle.paint(rule.code.name, .bold) + padding + "  " + severity + "  "
                    + rule.summary + "\n")
        }
    }
}
