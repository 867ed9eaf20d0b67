import ArgumentParser
import GuideLint
import LintOutput
import SourceText

/// What a reviewer would have caught.
struct Lint: WaitingCommand, ColoringCommand {
    static let configuration = CommandConfiguration(
        commandName: "lint",
        abstract: "Check pages and docs trees.",
        discussion: """
            Examples:
              policyc lint                       what the configuration names
              policyc lint docs                  a tree, links between its pages included
              policyc lint support.md --format gnu
              policyc lint docs --fix            mend what can be mended safely
              policyc lint docs --baseline lint-baseline.json --update-baseline
              policyc explain link.broken        what a finding means

            In folders, hidden files and what git ignores are left out. Exit code 1 where there are errors, with --strict \
            where there is any finding, and where an entry of the baseline is gone.
            """)

    @Argument(
        help: "Pages and folders; `-` is standard input. Without any: those of the configuration.",
        completion: .guides)
    var path: [String] = []

    @OptionGroup var options: LintOptions
    @OptionGroup var standardInput: StandardInputOptions
    @OptionGroup var common: CommonOptions

    mutating func run() async throws {
        let console = Console(color: common.color)
        try options.requireSense()
        let configuration = try common.configuration(console)
        try standardInput.requireUse(by: path)
        let paths = LintPaths(configuration: configuration)
        let input = LintInput(
            arguments: path, options: options, standardInput: standardInput, configuration: configuration,
            paths: paths, limits: common.limits(configuration))
        let baseline = try input.baselinePath()
        if options.updateBaseline, baseline == nil {
            throw Failure(
                "`--update-baseline` needs a baseline",
                help: "name it with `--baseline FILE` or `lint: baseline:` in the configuration")
        }
        var task = try input.task(console)
        try await task.readAll()
        if options.updateBaseline, let baseline {
            return try update(baseline, in: input.baselineConfinement, task, console)
        }
        let fixed = try await fix(&task, console)
        if options.diff { return }
        let report = LintReport(
            options: options, paths: paths, console: console, limits: common.limits(configuration))
        // The fixed text of standard input is the result; what is left to say goes beside it.
        let isOnErrors = options.fix && path == ["-"]
        let failed = try report.write(task, onErrors: isOnErrors)
        let stale = try report.tellStale(task)
        if failed || stale || fixed == .findings { throw Outcome.findings }
    }

    private func update(
        _ file: String, in folder: String?, _ task: LintTask, _ console: Console
    ) throws {
        let (bytes, count) = try BaselineRun(task).updated(file, console: console)
        let output = Output(
            destination: .file(path: file, name: file), bytes: bytes, confinement: folder)
        _ = try OutputSet([output]).write(sparing: task.pages.map(\.path), to: console)
        console.inform("`\(file)` lists \(policyc.count(count, "finding"))")
    }

    /// Makes the fixes, or shows them.
    private func fix(_ task: inout LintTask, _ console: Console) async throws -> Outcome {
        guard options.fix || options.diff else { return .success }
        var run = FixRun()
        try await run.fix(&task)
        for page in run.endless {
            console.report(Failure("the fixes of `\(page)` undo each other; it is left as it is"))
        }
        if options.diff {
            try console.write(run.diff(style: console.outputStyle))
            guard run.changes.isEmpty, run.endless.isEmpty else { throw Outcome.findings }
        } else if path == ["-"] {
            try console.write(try task.texts.file(task.pages[0]).bytes)
        } else {
            try run.write(to: console)
            if !run.changes.isEmpty { console.inform("fixed \(count(run.changes.count, "page"))") }
        }
        return run.endless.isEmpty ? .success : .findings
    }
}
