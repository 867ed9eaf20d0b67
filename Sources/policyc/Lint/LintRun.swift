import GuideLint
import GuideSyntax
import SourceText

/// Reads pages, several at a time, and keeps of each only what it found and what other pages need of it.
struct LintRun: Sendable {
    let configuration: Configuration?
    let settings: LintSettings
    let limits: Limits

    struct Result: Sendable {
        var page: DocsTree.PagePath
        var findings: Diagnostics
        /// Nil for a page that could not be read as text.
        var summary: PageSummary?
        var silences = Silences.none
    }

    /// One page by itself. A page that cannot be opened ends the run; one that is no text is a finding.
    func read(_ page: DocsTree.PagePath, file: SourceFile) -> Result {
        let input = GuideInput(
            argument: page.path, standardInput: StandardInputOptions(), configuration: configuration,
            limits: limits)
        let compilation = Pipeline.compile(file, options: input.analysisOptions, limits: limits)
        guard let guide = compilation.guide else {
            let isEmpty = compilation.diagnostics.all.allSatisfy { $0.code == .inputEmpty }
            return Result(
                page: page, findings: isEmpty ? Diagnostics() : compilation.diagnostics, summary: nil)
        }
        let read = Page(
            path: file.path, guide: guide, policy: compilation.policy,
            compilerFindings: compilation.diagnostics, isListedGuide: input.entry != nil, settings: settings)
        return Result(
            page: page, findings: Linter().findings(on: read),
            summary: PageSummary(of: read, sitePath: page.sitePath), silences: Silences(in: guide))
    }

    /// Pages, with a few at a time in memory, in their order.
    func read(_ pages: [DocsTree.PagePath], from texts: PageTexts, jobs: Int) async throws -> [Result] {
        var results: [Result?] = Array(repeating: nil, count: pages.count)
        try await withThrowingTaskGroup(of: (Int, Result).self) { group in
            var next = 0
            func addTask() {
                guard next < pages.count else { return }
                let index = next
                next += 1
                group.addTask { (index, read(pages[index], file: try texts.file(pages[index]))) }
            }
            for _ in 0..<max(1, jobs) { addTask() }
            while let (index, result) = try await group.next() {
                results[index] = result
                addTask()
            }
        }
        // Reserved, since it stays: a list that grows takes up to twice as much.
        var whole: [Result] = []
        whole.reserveCapacity(results.count)
        for result in results { if let result { whole.append(result) } }
        return whole
    }

    /// What is found on each page, in the order of the results, with what only shows when all pages are known.
    func settled(_ results: [Result], files: Set<String>?, isWholeSite: Bool) -> [[Diagnostic]] {
        let site = Site(pages: results.compactMap(\.summary), files: files)
        let linter = Linter()
        let further = linter.findings(on: site)
        let byPath = Dictionary(
            further.map { (site.pages[$0.key].path, $0.value) }, uniquingKeysWith: { first, _ in first })
        return results.map { result in
            var findings = result.findings
            if let more = byPath[result.page.path] { findings.append(contentsOf: more) }
            return linter.settled(
                findings, path: result.page.configurationPath, settings: settings,
                silences: result.silences, isWholeSite: isWholeSite)
        }
    }
}

/// The texts of pages: those that a run has changed or was given, and the others from their files.
struct PageTexts: Sendable {
    /// By the path of the page.
    var known: [String: SourceFile] = [:]
    /// The size of a file in bytes.
    var limit = Reading.guideLimit

    func file(_ page: DocsTree.PagePath) throws -> SourceFile {
        try known[page.path]
            ?? Reading.file(page.path, shownAs: page.path, role: "page", limit: limit)
    }
}
