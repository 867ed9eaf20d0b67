import SourceText

extension PageSummary {
    private static let fragmentFolders: Set<Substring> = [
        "partials", "_partials", "partial", "_includes", "includes", "include", "_include", "snippets", "_snippets", "shared",
        "_shared", "fragments", "_fragments", "reusables", "layouts", "_layouts", "archetypes", "templates", "_templates",
    ]

    /// It is written to be included by other pages, so that its links start from there.
    var isFragment: Bool {
        guard let sitePath else { return false }
        let parts = SitePath.parts(sitePath)
        guard let name = parts.last else { return false }
        if name.hasPrefix("_"), !name.hasPrefix("_index") { return true }
        return parts.dropLast().contains(where: Self.fragmentFolders.contains)
    }
}

extension Site {
    /// The pages that an include brings to a page; empty where the file is not known.
    func pages(included include: PageReferences.Include, by page: PageSummary) -> [Int] {
        guard let index = resolver?.index else { return [] }
        return files(of: include, on: page).compactMap { index.byPath[$0] }
    }

    /// The files that an include may mean: from the page's folder, or anywhere below the root, since each generator has
    /// a folder of its own for them.
    func files(of include: PageReferences.Include, on page: PageSummary) -> [String] {
        guard let index = resolver?.index, let sitePath = page.sitePath else { return [] }
        let name = percentDecoded(include.file.value)
        if let path = SitePath.joined(SitePath.folder(of: sitePath), name), index.hasFile(path) { return [path] }
        if include.form == .importStatement { return [] }
        let plain = SitePath.parts(name).filter { $0 != "." && $0 != ".." }.joined(separator: "/")
        return index.files(endingWith: plain)
    }

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
                let included = pages(included: include, by: pages[next])
                isOpen = isOpen || included.isEmpty
                waiting += included.filter { seen.insert($0).inserted }
            }
        }
        return isOpen ? nil : false
    }
}
