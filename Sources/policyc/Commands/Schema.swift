import ArgumentParser
import LintOutput
import PolicyAccount
import PolicyJSON

/// The JSON Schemas of what policyc reads and writes.
struct Schema: ColoringCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema",
        abstract: "Print a JSON Schema.",
        discussion: """
            Examples:
              policyc schema policy        of the policy JSON
              policyc schema source-map    of the source map
              policyc schema account       of the account
              policyc schema lint          of the findings in JSON
              policyc schema config        of policyc.yml, for editors
            """)

    enum Kind: String, CaseIterable, ExpressibleByArgument {
        case policy
        case sourceMap = "source-map"
        case account
        case lint
        case config
    }

    @Argument(help: "policy, source-map, account, lint or config.")
    var kind: Kind

    @OptionGroup var common: CommonOptions

    mutating func run() throws {
        let bytes =
            switch kind {
            case .policy: PolicySchema.policy
            case .sourceMap: PolicySchema.sourceMap
            case .account: Account.schema
            case .lint: JSONReportSchema.bytes
            case .config: ConfigurationSchema.bytes
            }
        try Console(color: common.color).write(bytes)
    }
}
