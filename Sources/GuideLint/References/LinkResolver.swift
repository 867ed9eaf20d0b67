import SourceText

/// Where a link leads.
enum Resolution: Equatable {
    case pages([Int])
    /// A file, a folder or the root of the site.
    case other
    /// The path as the tree has it.
    case otherCase(String)
    case outside
    case missing
    /// Made by code, perhaps, or out of sight.
    case unknown
}

/// Follows links through a docs tree.
struct LinkResolver: Sendable {
    let index: SiteIndex
    private var pageMounts: Mounts
    private var fileMounts: Mounts
    private var evidence = LinkEvidence()
    /// Where the links and pictures of each page lead: four rules ask.
    private var known = KnownLinks()

    init(_ summaries: [PageSummary], in index: SiteIndex) {
        self.index = index
        let absolute = Self.addresses(summaries.lazy.flatMap(\.references.links))
        let images = Self.addresses(summaries.lazy.flatMap(\.references.images))
        pageMounts = Mounts(
            addresses: absolute.filter { !Self.isAsset($0) }, folders: index.likelyRoots(ofPages: true),
            exists: index.exists)
        fileMounts = Mounts(
            addresses: absolute.filter(Self.isAsset) + images,
            folders: index.likelyRoots(ofPages: false), exists: index.exists)
        evidence.sections = index.sections
        gatherEvidence(summaries)
    }

    /// Of the links from the root, each once and in order.
    private static func addresses(_ links: some Sequence<PageReferences.Link>) -> [String] {
        var addresses: Set<String> = []
        for link in links where link.destination.utf8.first == UInt8(ascii: "/") {
            guard let target = link.target, target.isAbsolute, target.path.count > 1 else { continue }
            if let address = SitePath.joined("", target.path) { addresses.insert(address) }
        }
        return addresses.sorted()
    }

    private mutating func gatherEvidence(_ summaries: [PageSummary]) {
        var evidence = LinkEvidence()
        evidence.sections = self.evidence.sections
        for page in summaries {
            known.beginPage()
            let source = Source(page, in: index)
            for link in page.references.links {
                known.add(note(link, from: source, isImage: false, &evidence))
            }
            for image in page.references.images {
                known.add(note(image, from: source, isImage: true, &evidence))
            }
        }
        known.trim()
        self.evidence = evidence
    }

    /// Where the link leads.
    private func note(
        _ link: PageReferences.Link, from source: Source, isImage: Bool, _ evidence: inout LinkEvidence
    ) -> Resolution {
        guard let target = link.target, !target.path.isEmpty else { return .other }
        let found = found(target, from: source)
        evidence.note(LinkKind(target, isImage: isImage), target, found)
        return found
    }

    /// The places in the list of a page's links of those that do not simply lead to a page or a file.
    func doubtfulLinks(ofPage index: Int, _ page: PageSummary) -> [Int] {
        page.references.links.indices.filter { known.resolution(of: $0, onPage: index) == nil }
    }

    /// The same of its pictures.
    func doubtfulImages(ofPage index: Int, _ page: PageSummary) -> [Int] {
        let links = page.references.links.count
        return page.references.images.indices.filter {
            known.resolution(of: links + $0, onPage: index) == nil
        }
    }

    /// Where one of a page's links leads.
    ///
    /// - Parameters:
    ///   - index: The page's.
    ///   - place: The link's in the page's list.
    func resolve(
        _ target: LinkTarget, on page: PageSummary, ofPage index: Int, place: Int
    ) -> Resolution {
        known.resolution(of: place, onPage: index) ?? resolve(target, on: page)
    }

    /// Where a link leads; `.unknown` where its kind mostly leads nowhere, so that the tree cannot be all of the site.
    func resolve(_ target: LinkTarget, on page: PageSummary, isImage: Bool = false) -> Resolution {
        guard !target.path.isEmpty else { return .other }
        let found = found(target, from: Source(page, in: index))
        guard found == .missing || found == .outside else { return found }
        let kind = LinkKind(target, isImage: isImage)
        // A page that was not read may have any address.
        if found == .missing, kind == .route || kind == .pageFromRoot, !index.isComplete { return .unknown }
        return evidence.trusts(kind, target, found) ? found : .unknown
    }

    // MARK: Search

    /// A page that links start from, and what is the same for all of them.
    private struct Source {
        let page: PageSummary
        /// Nil where nobody can tell where links on the page start.
        let place: (path: String, folder: String, number: Int)?

        init(_ page: PageSummary, in index: SiteIndex) {
            self.page = page
            // DocC finds pictures by their names alone.
            if let path = page.sitePath, !page.isFragment, !path.contains(".docc/"),
                let number = index.byPath[path]
            {
                place = (path, SitePath.folder(of: path), number)
            } else {
                place = nil
            }
        }
    }

    private func found(_ target: LinkTarget, from source: Source) -> Resolution {
        guard !SitePath.isHidden(target.path) else { return .unknown }
        return target.isAbsolute ? foundFromRoot(target.path) : foundFromPage(target.path, source)
    }

    private func foundFromRoot(_ path: String) -> Resolution {
        guard let address = SitePath.joined("", path) else { return .unknown }
        let mounts = Self.isAsset(address) ? fileMounts : pageMounts
        return first(
            of: mounts.paths(for: address) + (Self.isAsset(address) ? [] : fileMounts.paths(for: address)))
    }

    private func foundFromPage(_ path: String, _ source: Source) -> Resolution {
        guard let place = source.place else { return .unknown }
        let direct = source.page.joined(path, at: place.path, in: place.folder)
        // Most links lead to a file by its path, and no other address has to be tried.
        if let direct, let found = found(at: direct) { return found }
        let bases = addresses(of: place.number, at: place.path, followedTo: path)
        let paths = [direct] + bases.map { SitePath.joined($0, path) }
        let inside = first(of: paths.compactMap { $0 })
        guard inside == .missing else { return inside }
        // Some generators look from the root where nothing is found from the page.
        if !path.hasPrefix("."), !Self.isAsset(path), case let fromRoot = foundFromRoot(path),
            fromRoot != .missing
        {
            return fromRoot
        }
        return paths[0] == nil ? .outside : .missing
    }

    /// Browsers follow links from the address of the page, which may have its name as a folder.
    private func addresses(of page: Int, at sitePath: String, followedTo path: String) -> [String] {
        // Generators take the path to a page as one from file to file, and that to a picture too, or leave it as it is.
        if SitePath.pageEndings.contains(SitePath.ending(of: path)) { return [] }
        if Self.isAsset(path) { return [SitePath.route(sitePath)] }
        return index.addresses[page].flatMap { [$0, SitePath.folder(of: $0)] }
    }

    private func first(of paths: [String]) -> Resolution {
        for path in paths {
            if let found = found(at: path) { return found }
        }
        return paths.lazy.compactMap(index.otherCase).first.map(Resolution.otherCase) ?? .missing
    }

    private func found(at path: String) -> Resolution? {
        if let page = index.byPath[path] { return .pages([page]) }
        if index.hasFile(path) { return .other }
        let pages = index.pages(at: path)
        if !pages.isEmpty { return .pages(pages) }
        return index.exists(path) ? .other : nil
    }

    /// A name with an ending of its own, not of a page.
    static func isAsset(_ path: String) -> Bool { assetEndings.contains(SitePath.ending(of: path)) }

    private static let assetEndings: Set<String> = [
        "png", "jpg", "jpeg", "gif", "svg", "webp", "avif", "ico", "bmp", "pdf", "zip", "gz", "tgz", "json",
        "yaml", "yml",
        "xml", "txt", "csv", "css", "mp4", "webm", "mov", "mp3", "docx", "xlsx", "pptx", "sh", "py", "rb",
        "go", "php",
        "ts", "tsx", "jsx", "java", "swift", "toml", "proto", "ipynb", "patch", "sql", "c", "h", "rs", "rst",
        "cfg", "ini",
    ]
}

/// Kinds of links that lead somewhere by different rules.
enum LinkKind: Hashable {
    case page
    case route
    case pageFromRoot
    case file
    case fileFromRoot

    init(_ target: LinkTarget, isImage: Bool) {
        if isImage || LinkResolver.isAsset(target.path) {
            self = target.isAbsolute ? .fileFromRoot : .file
        } else if target.isAbsolute {
            self = .pageFromRoot
        } else {
            self = SitePath.pageEndings.contains(SitePath.ending(of: target.path)) ? .page : .route
        }
    }
}

/// How the links of a site fare, kind by kind. Where most of a kind lead nowhere, the tree is not all of the site: other
/// pages are made by code or lie elsewhere, and nothing can be said of one link.
struct LinkEvidence {
    /// First parts of the addresses of pages.
    var sections: Set<String> = []
    private var counts: [LinkKind: (found: Int, missing: Int, outside: Int)] = [:]

    mutating func note(_ kind: LinkKind, _ target: LinkTarget, _ resolution: Resolution) {
        switch resolution {
        case .unknown: return
        case .missing where kind == .pageFromRoot && !isInSection(target): return
        case .missing: counts[kind, default: (0, 0, 0)].missing += 1
        case .outside: counts[kind, default: (0, 0, 0)].outside += 1
        default:
            counts[kind, default: (0, 0, 0)].found += 1
            // A section is one in which links arrive.
            if kind == .pageFromRoot, let first = SitePath.parts(target.path).first {
                sections.insert(String(first))
            }
        }
    }

    func trusts(_ kind: LinkKind, _ target: LinkTarget, _ resolution: Resolution) -> Bool {
        let counts = counts[kind] ?? (0, 0, 0)
        if resolution == .outside { return counts.found >= 3 * counts.outside }
        switch kind {
        case .page, .file: return true
        case .route, .fileFromRoot: return counts.found >= 3 && counts.found >= 3 * counts.missing
        case .pageFromRoot:
            return isInSection(target) && counts.found >= 3 && counts.found >= 3 * counts.missing
        }
    }

    /// A link to a section of which no page is here leads to what another tool makes.
    private func isInSection(_ target: LinkTarget) -> Bool {
        let parts = SitePath.parts(target.path)
        return parts.count < 2 || parts.first.map { sections.contains(String($0)) } ?? true
    }
}

extension LinkEvidence: Sendable {}
