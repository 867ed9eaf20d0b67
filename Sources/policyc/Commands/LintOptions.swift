import ArgumentParser
import GuideLint
import LintOutput
import SourceText
import SupportPolicy

/// What docs-lint shows and what it does beside showing.
struct LintOptions: ParsableArguments {
    @Option(
        help: "How findings are written: \(ReportFormat.allCases.map(\.rawValue).joined(separator: ", ")).")
    var format: ReportFormat = .pretty

    @Option(help: ArgumentHelp("The least severity shown: note, warning or error.", valueName: "severity"))
    var level: Severity = .warning

    @Flag(help: "Fail on any finding that is shown.")
    var strict = false

    @Flag(help: "Make the safe fixes of what is shown, and show what is left.")
    var fix = false

    @Flag(help: "Print what --fix would change, and write nothing; exit code 1 if that is anything.")
    var diff = false

    @Option(
        help: ArgumentHelp(
            "Show only findings that this file does not list; fail when one of them is gone.",
            valueName: "file"), completion: .file())
    var baseline: String?

    @Flag(help: "Write all that is shown to the baseline.")
    var updateBaseline = false

    @Option(
        help: ArgumentHelp("The folder that absolute links start from.", valueName: "folder"),
        completion: .directory)
    var root: String?

    @Option(
        help: ArgumentHelp(
            "The day on which pages are judged, as 2026-11-25; otherwise today.", valueName: "day"))
    var now: CalendarDay?

    @Option(help: ArgumentHelp("How many pages are read at a time.", valueName: "number"))
    var jobs: Int?

    /// What excludes each other.
    func requireSense() throws {
        let modes = [(fix, "--fix"), (diff, "--diff"), (updateBaseline, "--update-baseline")]
            .filter(\.0).map(\.1)
        if modes.count > 1 {
            throw Failure(
                "`\(modes[0])` and `\(modes[1])` exclude each other",
                help: fix && diff ? "`--diff` shows what `--fix` would write" : nil)
        }
        if let jobs, jobs < 1 { throw Failure("`--jobs` is \(jobs), expected 1 or more") }
    }
}

extension ReportFormat: ExpressibleByArgument {}

extension Severity: ExpressibleByArgument {}

extension CalendarDay: ExpressibleByArgument {
    public init?(argument: String) { self.init(dateIn: argument) }
}
