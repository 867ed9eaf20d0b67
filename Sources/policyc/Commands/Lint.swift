import ArgumentParser
import GuideLint
import LintOutput
import SourceText

/// What a reviewer would have caught.
struct Lint: AsyncParsableCommand, ColoringCommand {
    static let configuration = CommandConfiguration(
        abstract: "Check pages and docs trees.",
        discussion: """
            Examples:
              policyc lint                       what the configuration names
              policyc lint docs                  a tree, links between its pages included
              policyc lint support.md --format gnu
              policyc explain link.broken        what a finding means

            Exit code 1 where there are errors; with --strict, where there is any finding.
            """)

    @Argument(help: "Pages and folders; `-` is standard input. Without any: those of the configuration.")
    var path: [String] = []

    @Option(
        help: "How findings are written: \(ReportFormat.allCases.map(\.rawValue).joined(separator: ", ")).")
    var format: ReportFormat = .pretty

    @Option(help: ArgumentHelp("The least severity shown: note, warning or error.", valueName: "severity"))
    var level: Severity = .warning

    @Flag(help: "Fail on any finding that is shown.")
    var strict = false

    @Option(help: ArgumentHelp("The folder that absolute links start from.", valueName: "folder"))
    var root: String?

    @Option(
        help: ArgumentHelp(
            "The day on which pages are judged, as 2026-11-25; otherwise today.", valueName: "day"))
    var now: Day?

    @OptionGroup var standardInput: StandardInputOptions
    @OptionGroup var common: CommonOptions

    mutating func run() async throws {
        let console = Console(color: common.color)
        let configuration = try common.configuration(console)
        try standardInput.requireUse(by: path)
        var settings = configuration?.lint.settings ?? LintSettings()
        settings.today = now ?? Day(number: System.daysSince1970)
        settings.hasCalendarZone = configuration?.calendarZone != nil
        let run = LintRun(configuration: configuration, settings: settings)
        let results = try await results(run, configuration)
        try report(results, console)
    }

    private typealias Settled = [(page: DocsTree.PagePath, file: SourceFile?, findings: [Diagnostic])]

    private func results(_ run: LintRun, _ configuration: Configuration?) async throws -> Settled {
        if path == ["-"] {
            let file = try Reading.standardInput(named: standardInput.name, limit: Reading.guideLimit)
            let page = DocsTree.PagePath(path: file.path, sitePath: nil)
            return run.settled([run.read(page, file: file)], files: nil).map { ($0.page, file, $0.findings) }
        }
        guard !path.contains("-") else {
            throw Failure("standard input is checked by itself", help: "name only `-`")
        }
        let arguments = try path.isEmpty ? configuredPaths(configuration) : path
        let tree = try DocsTree(
            of: arguments, root: root ?? configuredRoot(configuration) ?? onlyFolder(arguments))
        guard !tree.pages.isEmpty else {
            throw Failure(
                "there is no page in \(arguments.map { "`\($0)`" }.joined(separator: ", "))",
                help: "pages end in .md, .mdx or .markdown")
        }
        let read = try await run.read(tree, workers: System.processors)
        return run.settled(read, files: tree.files).map { ($0.page, nil, $0.findings) }
    }

    private func configuredPaths(_ configuration: Configuration?) throws -> [String] {
        guard let configuration else {
            throw Failure(
                "no page was named, and there is no configuration here", help: "name pages or folders")
        }
        if let root = configuredRoot(configuration) { return [root] }
        let guides = configuration.guides.map { configuration.open($0.path.value) }
        guard !guides.isEmpty else {
            throw Failure(
                "no page was named, and `\(configuration.file.path)` lists none",
                help: "list guides under `guides:`, or name the docs folder with `lint: root:`")
        }
        return guides
    }

    private func configuredRoot(_ configuration: Configuration?) -> String? {
        configuration.flatMap { configuration in configuration.lint.root.map { configuration.open($0.value) }
        }
    }

    private func onlyFolder(_ arguments: [String]) -> String? {
        guard arguments.count == 1, let only = arguments.first,
            (try? System.status(of: only))?.kind == .folder
        else { return nil }
        return only
    }

    private func report(_ results: Settled, _ console: Console) throws {
        var writer = format.writer(usesColor: console.outputStyle.usesColor)
        var counts: [Severity: Int] = [:]
        try console.write(writer.begin())
        for (page, file, findings) in results {
            let shown = findings.filter { $0.severity >= level }
            guard !shown.isEmpty else { continue }
            for finding in shown { counts[finding.severity, default: 0] += 1 }
            try console.write(writer.add(shown, in: try file ?? LintRun.file(page.path)))
        }
        try console.write(writer.end(ReportSummary(pages: results.count, counts: counts)))
        if counts[.error] != nil || strict && !counts.isEmpty { throw Outcome.findings }
    }
}

extension ReportFormat: ExpressibleByArgument {}

extension Severity: ExpressibleByArgument {}

extension Day: ExpressibleByArgument {
    public init?(argument: String) { self.init(argument) }
}
