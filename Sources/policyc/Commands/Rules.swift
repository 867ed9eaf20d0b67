import ArgumentParser
import GuideLint
import SourceText

/// Everything that docs-lint looks for.
struct Rules: ColoringCommand {
    static let configuration = CommandConfiguration(
        abstract: "List the rules, one a line.",
        discussion: """
            Examples:
              policyc rules                     code, severity and what is wrong
              policyc explain cell.blank        all about one
            """)

    @OptionGroup var common: CommonOptions

    mutating func run() throws {
        let console = Console(color: common.color)
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
