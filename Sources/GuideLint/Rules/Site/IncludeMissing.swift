import SourceText

extension Rule {
    static let includeMissing = Rule(
        "include.missing", "an include of a file that is not there",
        why: """
            The site does not build, or the page lacks a part that its author believes to be there. The file is looked for \
            from the page and in the whole tree, since every generator has its own folder for such files.
            """,
        bad: Example(pages: [
            ("page.md", "<Partial file=\"hours.md\" />\n"),
            ("partials/office-hours.md", "From nine to five.\n"),
        ]),
        good: Example(pages: [
            ("page.md", "<Partial file=\"office-hours.md\" />\n"),
            ("partials/office-hours.md", "From nine to five.\n"),
        ]),
        mend: "Write the path that the file has now, or remove the include.",
        site: { site, findings in
            guard let resolver = site.resolver else { return }
            let evidence = IncludeEvidence(site, resolver.index)
            for (index, page) in site.pages.enumerated() where page.sitePath != nil {
                for include in page.references.includes where evidence.judges(include) {
                    let name = include.file.value
                    guard resolver.index.files(of: include, on: page).isEmpty, !page.leavesRoot(include)
                    else { continue }
                    let other = resolver.index.onlyFile(named: SitePath.name(of: name))
                    findings.report(
                        "the file `\(name)` that the page includes is not there", on: index,
                        at: include.file.span,
                        help: other.map { "there is `\($0)`" })
                }
            }
        })
}

extension PageSummary {
    /// The path climbs higher than the page is deep.
    func leavesRoot(_ include: PageReferences.Include) -> Bool {
        guard let sitePath else { return false }
        let file = percentDecoded(include.file.value)
        return Self.isOfMachine(file) || joined(file, at: sitePath) == nil
    }

    /// A path from the root of a machine; most others that begin with a slash begin at the root of the site.
    static func isOfMachine(_ path: String) -> Bool {
        guard path.hasPrefix("/"), let first = SitePath.parts(path).first else { return false }
        return machineFolders.contains(String(first))
    }

    private static let machineFolders: Set<String> = [
        "etc", "usr", "var", "home", "root", "tmp", "proc", "Users",
    ]

    /// A path seen from the page; nil where it leaves the root. The folders above the root are known as far as the page's
    /// own path names them: a path may climb out and come back.
    func joined(_ path: String, at sitePath: String) -> String? {
        joined(path, at: sitePath, in: SitePath.folder(of: sitePath))
    }

    /// - Parameter folder: That of the page, from the root.
    func joined(_ path: String, at sitePath: String, in folder: String) -> String? {
        if let inside = SitePath.joined(folder, path) { return inside }
        guard self.path.hasSuffix("/" + sitePath), !path.hasPrefix("/") else { return nil }
        let root = self.path.dropLast(sitePath.count)
        guard let whole = SitePath.joined(SitePath.folder(of: self.path), path), whole.hasPrefix(root) else {
            return nil
        }
        return String(whole.dropFirst(root.count))
    }
}

/// Whether the files that includes bring are in the tree at all.
private struct IncludeEvidence {
    private let index: SiteIndex
    private var foundForms: Set<PageReferences.Include.Form> = []
    private let hasFolder: Bool

    private static let folders = ["_includes", "includes", "partials", "_partials", "snippets", "_snippets"]
    private static let endings = SitePath.pageEndings.union(["html", "htm", "txt", "liquid"])

    init(_ site: Site, _ index: SiteIndex) {
        self.index = index
        hasFolder = Self.folders.contains(where: index.hasFolder(endingWith:))
        for page in site.pages {
            for include in page.references.includes where !foundForms.contains(include.form) {
                if !index.files(of: include, on: page).isEmpty { foundForms.insert(include.form) }
            }
        }
    }

    func judges(_ include: PageReferences.Include) -> Bool {
        // The path of an import starts from its file, wherever that file is used.
        if include.form == .importStatement { return true }
        guard hasFolder || foundForms.contains(include.form),
            Self.endings.contains(SitePath.ending(of: include.file.value))
        else { return false }
        // A folder that is not here lies above the root.
        let folder = SitePath.parts(SitePath.folder(of: include.file.value)).filter {
            $0 != "." && $0 != ".."
        }
        return folder.isEmpty || index.hasFolder(endingWith: folder.joined(separator: "/"))
    }
}
