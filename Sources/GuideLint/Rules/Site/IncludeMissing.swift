import SourceText

extension Rule {
    static let includeMissing = Rule(
        "include.missing", "an include of a file that is not there",
        why: """
            The site does not build, or the page lacks a part that its author believes to be there. The file is looked for \
            from the page and in the whole tree, since every generator has its own folder for such files.
            """,
        bad: Example(pages: [
            ("page.md", "<Partial file=\"hours.md\" />\n"), ("partials/office-hours.md", "From nine to five.\n"),
        ]),
        good: Example(pages: [
            ("page.md", "<Partial file=\"office-hours.md\" />\n"),
            ("partials/office-hours.md", "From nine to five.\n"),
        ]),
        mend: "Write the path that the file has now, or remove the include.",
        site: { site, findings in
            guard let resolver = site.resolver else { return }
            let known = IncludeEvidence(site)
            for (index, page) in site.pages.enumerated() where page.sitePath != nil {
                for include in page.references.includes where known.judges(include, on: page) {
                    let name = include.file.value
                    guard site.files(of: include, on: page).isEmpty, !page.leavesRoot(include) else { continue }
                    let other = resolver.index.onlyFile(named: SitePath.name(of: name))
                    findings.report(
                        "the file `\(name)` that the page includes is not there", on: index, at: include.file.span,
                        help: other.map { "there is `\($0)`" })
                }
            }
        })
}

extension PageSummary {
    /// The path climbs higher than the page is deep.
    func leavesRoot(_ include: PageReferences.Include) -> Bool {
        guard let sitePath else { return false }
        return SitePath.joined(SitePath.folder(of: sitePath), percentDecoded(include.file.value)) == nil
    }
}

/// Whether the files that a form of include brings are in the tree at all.
private struct IncludeEvidence {
    private var foundForms: Set<PageReferences.Include.Form> = []
    private let hasFolder: Bool

    private static let folders = ["_includes", "includes", "partials", "_partials", "snippets"]

    init(_ site: Site) {
        let index = site.resolver?.index
        hasFolder = site.files?.contains { path in
            SitePath.parts(SitePath.folder(of: path)).contains { Self.folders.contains(String($0)) }
        } ?? false
        guard index != nil else { return }
        for page in site.pages {
            for include in page.references.includes where !foundForms.contains(include.form) {
                if !site.files(of: include, on: page).isEmpty { foundForms.insert(include.form) }
            }
        }
    }

    func judges(_ include: PageReferences.Include, on page: PageSummary) -> Bool {
        // The path of an import starts from its file, wherever that file is used.
        if include.form == .importStatement { return true }
        return hasFolder || foundForms.contains(include.form)
    }
}
