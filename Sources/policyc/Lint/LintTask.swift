import GuideLint
import SourceText

/// Everything that one run of docs-lint looks at, and what it finds there.
struct LintTask {
    let run: LintRun
    let pages: [DocsTree.PagePath]
    /// All files of the site; nil where it is not known.
    let files: Set<String>?
    let isWholeSite: Bool
    /// The folder of the site, as the configuration sees it.
    let siteFolder: String?
    let jobs: Int
    let level: Severity
    var baseline: Baseline?
    var texts: PageTexts
    private var results: [LintRun.Result] = []
    /// What is found on each page.
    private var settled: [[Diagnostic]] = []

    /// - Parameter tree: Nil for standard input.
    init(
        run: LintRun, pages: [DocsTree.PagePath], tree: DocsTree?, jobs: Int, level: Severity,
        baseline: Baseline?, texts: PageTexts
    ) {
        self.run = run
        self.pages = pages
        files = tree?.files
        isWholeSite = tree?.isWholeSite ?? false
        siteFolder = tree?.siteFolder
        self.jobs = jobs
        self.level = level
        self.baseline = baseline
        self.texts = texts
    }

    /// A page with what was found on it.
    struct Checked {
        let page: DocsTree.PagePath
        let file: SourceFile
        /// Neither silenced nor switched off.
        let findings: [Diagnostic]
        /// Of each finding.
        let fingerprints: Fingerprints
        /// The indices of those that are shown: as grave as asked for, and not in the baseline.
        var shown: [Int]
    }

    mutating func readAll() async throws {
        results = try await run.read(pages, from: texts, jobs: jobs)
        settle()
    }

    /// Reads again what has changed.
    mutating func reread(_ paths: Set<String>) async throws {
        let indices = results.indices.filter { paths.contains(results[$0].page.path) }
        let new = try await run.read(indices.map { results[$0].page }, from: texts, jobs: jobs)
        for (index, result) in zip(indices, new) { results[index] = result }
        settle()
    }

    private mutating func settle() {
        settled = run.settled(results, files: files, isWholeSite: isWholeSite)
    }

    /// Visits the pages in their order; those without any finding come with nil.
    func forEach(_ body: (DocsTree.PagePath, Checked?) throws -> Void) throws {
        for (result, findings) in zip(results, settled) {
            guard !findings.isEmpty else {
                try body(result.page, nil)
                continue
            }
            let file = try texts.file(result.page)
            let fingerprints = Fingerprints(of: findings, in: file, path: result.page.configurationPath)
            let shown = findings.indices.filter { index in
                findings[index].severity >= level && !(baseline?.contains(fingerprints[index]) ?? false)
            }
            let checked = Checked(
                page: result.page, file: file, findings: findings, fingerprints: fingerprints, shown: shown)
            try body(result.page, checked)
        }
    }
}
