import ArgumentParser

/// The command line. Each command has a file of its own.
struct Policyc: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "policyc",
        abstract: "Turns a published support guide into typed Swift and JSON.",
        discussion: """
            Examples:
              policyc show support.md       who gets what, in the terminal
              policyc compile support.md    the policy as JSON on standard output
              policyc init support.md       propose a configuration, policyc.yml
              policyc compile               every guide of the configuration
              policyc check                 are the generated files in step?
              policyc lint docs             what is wrong, unclear or contradictory

            Exit codes: 0 done; 1 a guide has errors, or a generated file has drifted; 2 usage, files or \
            configuration.
            """,
        version: Version.current,
        subcommands: [
            Compile.self, Check.self, Lint.self, Rules.self, Explain.self, Show.self, Due.self, Dump.self,
            Init.self,
            Schema.self,
        ])

    /// Nothing was asked for: a script whose variable is empty shall not pass.
    mutating func run() throws {
        Console().report(Policyc.helpMessage() + "\n")
        throw Outcome.failure
    }
}
