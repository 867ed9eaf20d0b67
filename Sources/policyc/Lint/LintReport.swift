import GuideLint
import LintOutput
import SourceText

/// Writes what a run found.
struct LintReport {
    let options: LintOptions
    let paths: LintPaths
    let console: Console
    let limits: Limits

    /// How many findings are printed. Programs get all of them, unless somebody says otherwise.
    private var limit: Int {
        options.format == .pretty || limits.isGiven(.findings) ? limits[.findings] : Int.max
    }

    /// Returns whether what is shown makes the run fail.
    ///
    /// - Parameter onErrors: Standard output is taken.
    func write(_ task: LintTask, onErrors: Bool) throws -> Bool {
        let style = onErrors ? console.errorStyle : console.outputStyle
        var writer = options.format.writer(usesColor: style.usesColor)
        func write(_ text: String) throws {
            if onErrors { console.report(text) } else { try console.write(text) }
        }
        var summary = ReportSummary(pages: task.pages.count, counts: [:])
        var (printed, unprinted) = (0, 0)
        try write(writer.begin())
        try task.forEach { page, checked in
            guard let checked, !checked.shown.isEmpty else {
                return try write(writer.add(cleanPage: paths.forReport(page.path)))
            }
            for index in checked.shown { summary.counts[checked.findings[index].severity, default: 0] += 1 }
            let (shown, more) = checked.dividingShown(after: limit - printed)
            printed += shown.shown.count
            unprinted += more
            if !shown.shown.isEmpty { try write(writer.add(reported(shown))) }
        }
        try write(writer.end(summary))
        let rest = Console.unprinted(unprinted, limit: printed)
        // A program would not expect one more line.
        if options.format == .pretty { try write(rest) } else { console.report(rest) }
        if !options.format.holdsSummary { console.inform(summary.text) }
        return summary.counts[.error] != nil || options.strict && !summary.counts.isEmpty
    }

    private func reported(_ checked: LintTask.Checked) -> ReportedPage {
        let isData = options.format.isData
        return ReportedPage(
            file: isData ? paths.forReport(checked.file) : checked.file,
            findings: checked.shown.map { index in
                let finding = checked.findings[index]
                return ReportedFinding(
                    isData ? paths.forReport(finding) : finding, at: index, of: checked.fingerprints)
            })
    }

    /// Names the entries of the baseline whose findings are gone; true where there are some.
    func tellStale(_ task: LintTask) throws -> Bool {
        guard let baseline = task.baseline else { return false }
        let stale = try BaselineRun(task).stale(baseline)
        guard !stale.isEmpty else { return false }
        for entry in stale {
            console.report(
                "\(VisibleText.of(entry.path)): `\(VisibleText.of(entry.rule))` is in the baseline and not on the page any more\n"
            )
        }
        console.report(
            Failure(
                "\(count(stale.count, "finding")) of the baseline `\(baseline.path)` \(stale.count == 1 ? "is" : "are") gone",
                help: "take what is mended out of it: run again with `--update-baseline`"))
        return true
    }
}

extension LintTask.Checked {
    /// The page with at most so many of the findings that are shown, in their order, and how many are left out.
    fileprivate func dividingShown(after limit: Int) -> (LintTask.Checked, leftOut: Int) {
        var page = self
        page.shown = Array(shown.prefix(limit))
        return (page, shown.count - page.shown.count)
    }
}
