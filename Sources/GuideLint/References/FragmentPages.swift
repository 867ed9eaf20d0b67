import SourceText

extension PageSummary {
    private static let fragmentFolders: Set<Substring> = [
        "partials", "_partials", "partial", "_includes", "includes", "include", "_include", "snippets",
        "_snippets", "shared",
        "_shared", "fragments", "_fragments", "reusables", "layouts", "_layouts", "archetypes", "templates",
        "_templates",
    ]

    /// It is written to be included by other pages, so that its links start from there.
    var isFragment: Bool {
        guard !isIncluded, let sitePath else { return isIncluded }
        let parts = SitePath.parts(sitePath)
        guard let name = parts.last else { return false }
        if name.hasPrefix("_"), !name.hasPrefix("_index") { return true }
        return parts.dropLast().contains(where: Self.fragmentFolders.contains)
    }
}

extension SiteIndex {
    /// The files that an include may mean: from the page's folder, or anywhere below the root, since each generator has
    /// a folder of its own for them.
    func files(of include: PageReferences.Include, on page: PageSummary) -> [String] {
        guard let sitePath = page.sitePath else { return [] }
        let name = percentDecoded(include.file.value)
        if let path = page.joined(name, at: sitePath), hasFile(path) { return [path] }
        if include.form == .importStatement { return [] }
        var parts = SitePath.parts(name).filter { $0 != "." && $0 != ".." }[...]
        let found = files(endingWith: parts.joined(separator: "/"))
        if !found.isEmpty { return found }
        // The path may start from a folder above the root.
        while parts.count > 2 {
            parts.removeFirst()
            let path = parts.joined(separator: "/")
            if hasFile(path) { return [path] }
        }
        return []
    }

    /// Notes on each page whether another one includes it.
    func markIncluded(_ pages: inout [PageSummary]) {
        for page in pages {
            for include in page.references.includes {
                for file in files(of: include, on: page) {
                    if let index = byPath[file] { pages[index].isIncluded = true }
                }
            }
        }
    }
}

extension Site {
    /// Whether a page has an anchor, of its own or of what it includes; nil where that cannot be told.
    func hasAnchor(_ name: String, on page: Int) -> Bool? {
        var isOpen = false
        var waiting = [page]
        var seen: Set<Int> = [page]
        while let next = waiting.popLast() {
            let references = pages[next].references
            if references.anchors.contains(name) { return true }
            isOpen = isOpen || references.anchors.isOpen
            for include in references.includes {
                let files = resolver?.index.files(of: include, on: pages[next]) ?? []
                let included = files.compactMap { resolver?.index.byPath[$0] }
                isOpen = isOpen || included.isEmpty
                waiting += included.filter { seen.insert($0).inserted }
            }
        }
        return isOpen ? nil : false
    }
}

extension Site {
    /// Sphinx with MyST looks for anchors on all pages.
    var hasGlobalAnchors: Bool {
        ["conf.py", "myst.yml"].contains { !(resolver?.index.files(endingWith: $0).isEmpty ?? true) }
    }
}
