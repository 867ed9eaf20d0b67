import ArgumentParser
import GuideLint
import SourceText

/// What a finding means.
struct Explain: ColoringCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Explain a code.",
        discussion: """
            Examples:
              policyc explain cell.not-understood
              policyc rules                            the codes
            """)

    @Argument(
        help: "The code of a finding, as it stands in brackets.", completion: .list(Rule.all.map(\.code.name))
    )
    var code: String

    @OptionGroup var common: CommonOptions

    mutating func run() throws {
        let console = Console(color: common.color)
        let wanted = code.trimmingBrackets.lowercased()
        guard let rule = Rule.all.first(where: { $0.code.name == wanted }) else {
            let codes = Rule.all.map(\.code.name)
            if ["input.", "config."].contains(where: wanted.hasPrefix) {
                throw Failure(
                    "`\(code)` is no rule of lint",
                    help: "errors of reading say in their message what is wrong")
            }
            if wanted.hasPrefix("include.") {
                throw Failure(
                    "`\(code)` is no rule of lint",
                    help: "a page includes a file that is not read: name its folder in the configuration, "
                        + "`includes: [partials]`")
            }
            throw Failure(
                "there is no rule `\(code)`",
                help: nearest(to: wanted, in: codes).map { "did you mean `\($0)`?" }
                    ?? "`policyc rules` lists them")
        }
        try console.write(RuleText(rule).text(style: console.outputStyle))
    }
}

extension String {
    fileprivate var trimmingBrackets: String {
        hasPrefix("[") && hasSuffix("]") ? String(dropFirst().dropLast()) : self
    }
}
