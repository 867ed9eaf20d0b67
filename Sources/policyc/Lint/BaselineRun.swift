import GuideLint
import SourceText

/// What a run and its baseline say of each other.
struct BaselineRun {
    private let task: LintTask
    private let rulesOfSites = Set(Rule.all.filter(\.needsSite).map(\.code.name))

    init(_ task: LintTask) { self.task = task }

    /// The entries whose findings are gone, where this run would have seen them: a finding that is mended has to leave
    /// the baseline, or it could come back unseen.
    func stale(_ baseline: Baseline) throws -> [Baseline.Entry] {
        var found: Set<Fingerprint> = []
        try task.forEach { _, checked in
            if let checked { found.formUnion(checked.fingerprints.all) }
        }
        let pages = pages
        return baseline.stale(found: found) { isJudged($0, pages) }
    }

    /// The run would have found it: it looked at the page, or at all pages where that one would be.
    private func isJudged(_ entry: Baseline.Entry, _ pages: Set<String>) -> Bool {
        guard task.isWholeSite, let site = task.siteFolder else {
            return pages.contains(entry.path) && !rulesOfSites.contains(entry.rule)
        }
        return pages.contains(entry.path) || site == "." || entry.path.hasPrefix(VisibleText.of(site) + "/")
    }

    private var pages: Set<String> {
        Set(task.pages.map { VisibleText.of($0.configurationPath) })
    }

    /// The baseline with all that is shown, and with the old entries of what this run did not look at.
    func updated(_ path: String, console: Console) throws -> (bytes: [UInt8], count: Int) {
        var task = task
        task.baseline = nil
        var kept: [(entry: Baseline.Entry, text: String)] = []
        if try System.statusIfPresentOrFail(path) {
            var diagnostics = Diagnostics()
            let (old, texts, file) = try Baseline.read(path, diagnostics: &diagnostics)
            console.report(diagnostics, in: file)
            if diagnostics.hasErrors { throw Outcome.failure }
            let pages = pages
            kept = zip(old.entries, texts).filter { !isJudged($0.0, pages) }.map { ($0, $1) }
        }
        var entries: [(entry: Baseline.Entry, text: String)] = []
        try task.forEach { page, checked in
            guard let checked else { return }
            for index in checked.shown {
                let finding = checked.findings[index]
                let entry = Baseline.Entry(
                    fingerprint: checked.fingerprints[index], rule: finding.code.name,
                    path: page.configurationPath)
                entries.append((entry, Baseline.excerpt(Fingerprint.text(of: finding, in: checked.file))))
            }
        }
        let new = Set(entries.map(\.entry.fingerprint))
        entries += kept.filter { !new.contains($0.entry.fingerprint) }
        return (Baseline.encode(entries), entries.count)
    }
}

extension System {
    /// Whether something is there; a path that cannot be looked at ends the run.
    fileprivate static func statusIfPresentOrFail(_ path: String) throws -> Bool {
        do { return try statusIfPresent(of: path) != nil } catch {
            throw Failure("cannot read the baseline `\(path)`: \(error.reason)")
        }
    }
}
