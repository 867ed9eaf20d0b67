import GuideSyntax
import PolicyAnalysis
import PolicyEmit
import SourceText

/// A guide of a run: where its bytes are, and what the configuration says about it.
struct GuideInput {
    enum Origin: Equatable {
        case standardInput(name: String)
        /// To open it, and as messages call it.
        case file(String)
    }

    let origin: Origin
    /// Nil for a guide that the configuration does not list.
    let entry: Configuration.GuideEntry?
    let configuration: Configuration?
    let limits: Limits
    /// The configuration names it and nobody else.
    private let isConfigured: Bool

    /// A guide that the user named.
    init(
        argument: String, standardInput: StandardInputOptions, configuration: Configuration?, limits: Limits
    ) {
        self.configuration = configuration
        self.limits = limits
        isConfigured = false
        guard argument == "-" else {
            origin = .file(argument)
            entry = configuration.flatMap { Self.entry(for: argument, in: $0) }
            return
        }
        origin = .standardInput(name: standardInput.name)
        // What an editor has not saved yet is still the guide that the configuration lists.
        entry = configuration.flatMap { configuration in
            standardInput.stdinPath.flatMap { Self.entry(for: $0, in: configuration) }
        }
    }

    private static func entry(for path: String, in configuration: Configuration) -> Configuration.GuideEntry?
    {
        let identity = try? System.status(of: path).identity
        return configuration.guides.first { guide in
            let listed = configuration.open(guide.path.value)
            return listed == Paths.normalized(path)
                || identity != nil && identity == (try? System.status(of: listed).identity)
        }
    }

    /// A guide of the configuration.
    init(entry: Configuration.GuideEntry, configuration: Configuration, limits: Limits) {
        self.limits = limits
        origin = .file(configuration.open(entry.path.value))
        self.entry = entry
        self.configuration = configuration
        isConfigured = true
    }

    /// As messages call it.
    var name: String {
        switch origin {
        case .standardInput(let name): name
        case .file(let path): path
        }
    }

    /// To open it; nil for standard input.
    var path: String? {
        if case .file(let path) = origin { path } else { nil }
    }

    func read() throws -> SourceFile {
        switch origin {
        case .standardInput(let name):
            try Reading.standardInput(named: name, limit: Reading.pageLimit(limits))
        case .file(let path):
            try Reading.file(
                isConfigured ? configuration?.opening(entry?.path.value ?? path, as: "guide") ?? path : path,
                shownAs: path, role: "guide", limit: Reading.pageLimit(limits))
        }
    }

    func compile() throws -> Pipeline.Compilation {
        var findings = Diagnostics()
        let text = try composed(diagnostics: &findings)
        var compilation = Pipeline.compile(text, options: analysisOptions, limits: limits)
        // Of a page without a policy nobody needs to know.
        if compilation.policy != nil || findings.hasErrors {
            compilation.diagnostics.append(contentsOf: unsaid(findings, beside: compilation.diagnostics))
        }
        return compilation
    }

    /// Where a cell's tag has been said to hide something, it goes without saying that no file was looked for.
    private func unsaid(_ findings: Diagnostics, beside others: Diagnostics) -> Diagnostics {
        guard configuration?.includeFolders == nil else { return findings }
        var hidden = others.all.filter { $0.code == .templateHidesFact }.map(\.span).sorted()[...]
        var result = Diagnostics()
        for finding in findings.sorted {
            while let first = hidden.first, first.end <= finding.span.start { hidden.removeFirst() }
            if !(hidden.first?.contains(finding.span) ?? false) { result.report(finding) }
        }
        return result
    }

    /// The guide with what it includes.
    func composed(diagnostics: inout Diagnostics) throws -> SourceFile {
        IncludeComposer.compose(
            try read(), folders: configuration?.includeFolders, limits: limits, diagnostics: &diagnostics)
    }

    var analysisOptions: AnalysisOptions {
        configuration?.analysisOptions(for: policyPath, entry: entry)
            ?? AnalysisOptions(guidePath: policyPath)
    }

    var swiftOptions: SwiftOptions { entry?.swiftOptions ?? SwiftOptions() }

    /// The path that the policy names: the same on every machine, so never an absolute one.
    private var policyPath: String {
        if let entry { return entry.path.value }
        let path = name
        if path == StandardInputOptions.noName { return path }
        if let folder = try? System.realPath(configuration?.folder ?? "."),
            let parent = try? System.realPath(Paths.parent(of: path)),
            let relative = Paths.relative(Paths.joined(parent, Paths.lastPart(of: path)), to: folder)
        {
            return relative
        }
        return Paths.isAbsolute(path) ? Paths.lastPart(of: path) : Paths.normalized(path)
    }
}

extension GuideInput {
    /// The guide of a command that takes just one.
    static func one(
        argument: String, standardInput: StandardInputOptions, common: CommonOptions, _ console: Console
    ) throws -> GuideInput {
        try standardInput.requireUse(by: [argument])
        let configuration = try common.configuration(console)
        return GuideInput(
            argument: argument, standardInput: standardInput, configuration: configuration,
            limits: common.limits(configuration))
    }

    /// The guides that the user named, or those of the configuration; a run over none is a mistake.
    static func all(
        arguments: [String], standardInput: StandardInputOptions, configuration: Configuration?,
        limits: Limits
    ) throws -> [GuideInput] {
        try standardInput.requireUse(by: arguments)
        if !arguments.isEmpty {
            if arguments.count(where: { $0 == "-" }) > 1 { throw Failure("standard input is named twice") }
            return arguments.map {
                GuideInput(
                    argument: $0, standardInput: standardInput, configuration: configuration, limits: limits)
            }
        }
        guard let configuration else {
            throw Failure(
                "no guide was named, and there is no configuration here",
                help: "name a guide, or write a `policyc.yml`; `policyc init GUIDE` proposes one")
        }
        guard !configuration.guides.isEmpty else {
            throw Failure(
                "no guide was named, and `\(configuration.file.path)` lists none",
                help: "list one under `guides:`")
        }
        return configuration.guides.map {
            GuideInput(entry: $0, configuration: configuration, limits: limits)
        }
    }
}
