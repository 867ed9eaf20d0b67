import GuideLint
import SourceText
import SupportPolicy

/// From what the user asked for to the pages and settings of a run.
struct LintInput {
    let arguments: [String]
    let options: LintOptions
    let standardInput: StandardInputOptions
    let configuration: Configuration?
    let paths: LintPaths
    let limits: Limits

    func task(_ console: Console) throws -> LintTask {
        var settings = configuration?.lint.settings ?? LintSettings()
        settings.today = options.now ?? CalendarDay(number: System.daysSince1970)
        settings.hasCalendarZone = configuration?.calendarZone != nil
        let run = LintRun(configuration: configuration, settings: settings, limits: limits)
        let baseline = options.updateBaseline ? nil : try baseline(console)
        if arguments == ["-"] {
            let (page, texts) = try standardInputPage()
            return LintTask(
                run: run, pages: [page], tree: nil, jobs: 1, level: options.level, baseline: baseline,
                texts: texts)
        }
        let tree = try tree()
        return LintTask(
            run: run, pages: tree.pages, tree: tree, jobs: options.jobs ?? System.processors,
            level: options.level, baseline: baseline, texts: PageTexts(limit: Reading.pageLimit(limits)))
    }

    /// The file of the baseline; nil where none is asked for.
    func baselinePath() throws -> String? {
        if let path = options.baseline { return path }
        guard let configuration, let baseline = configuration.lint.baseline else { return nil }
        return try configuration.opening(baseline.value, as: "baseline")
    }

    /// The folder that the baseline may not leave; nil where the user named it himself.
    var baselineConfinement: String? {
        options.baseline == nil ? configuration.flatMap { try? System.realPath($0.folder) } : nil
    }

    private func baseline(_ console: Console) throws -> Baseline? {
        guard let path = try baselinePath() else { return nil }
        guard (try? System.status(of: path)) != nil else {
            throw Failure(
                "there is no baseline `\(path)`", help: "`policyc lint --update-baseline` writes it")
        }
        var diagnostics = Diagnostics()
        let (baseline, _, file) = try Baseline.read(path, diagnostics: &diagnostics)
        console.report(diagnostics, in: file)
        if diagnostics.hasErrors { throw Outcome.failure }
        return baseline
    }

    private func standardInputPage() throws -> (DocsTree.PagePath, PageTexts) {
        if options.updateBaseline {
            throw Failure("the findings of standard input are no baseline", help: "name pages or folders")
        }
        let file = try Reading.standardInput(named: standardInput.name, limit: Reading.pageLimit(limits))
        let page = DocsTree.PagePath(
            path: file.path, sitePath: nil, configurationPath: paths.fromConfiguration(file.path), folder: nil
        )
        return (page, PageTexts(known: [file.path: file]))
    }

    private func tree() throws -> DocsTree {
        guard !arguments.contains("-") else {
            throw Failure("standard input is checked by itself", help: "name only `-`")
        }
        let arguments = try arguments.isEmpty ? configuredPaths() : arguments
        let tree = try DocsTree(
            of: arguments, root: options.root ?? configuredRoot() ?? onlyFolder(arguments),
            exclude: configuration?.lint.exclude ?? [], paths: paths)
        guard !tree.pages.isEmpty else {
            throw Failure(
                "there is no page in \(arguments.map { "`\($0)`" }.joined(separator: ", "))",
                help:
                    "pages end in .md, .mdx or .markdown; what git ignores and the configuration excludes is left out"
            )
        }
        return tree
    }

    private func configuredPaths() throws -> [String] {
        guard let configuration else {
            throw Failure(
                "no page was named, and there is no configuration here", help: "name pages or folders")
        }
        if let root = try configuredRoot() { return [root] }
        let guides = try configuration.guides.map { try configuration.opening($0.path.value, as: "guide") }
        guard !guides.isEmpty else {
            throw Failure(
                "no page was named, and `\(configuration.file.path)` lists none",
                help: "list guides under `guides:`, or name the docs folder with `lint: root:`")
        }
        return guides
    }

    private func configuredRoot() throws -> String? {
        guard let configuration, let root = configuration.lint.root else { return nil }
        return try configuration.opening(root.value, as: "root")
    }

    private func onlyFolder(_ arguments: [String]) -> String? {
        guard arguments.count == 1, let only = arguments.first,
            (try? System.status(of: only))?.kind == .folder
        else { return nil }
        return only
    }
}
