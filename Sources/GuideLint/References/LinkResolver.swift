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

    init(_ summaries: [PageSummary], in index: SiteIndex) {
        self.index = index
        let targets = summaries.flatMap { $0.references.links.compactMap(\.target) }
        let images = summaries.flatMap { $0.references.images.compactMap(\.target) }
        let absolute = Self.addresses(targets)
        pageMounts = Mounts(
            addresses: absolute.filter { !Self.isAsset($0) }, folders: index.likelyRoots(ofPages: true),
            exists: index.exists)
        fileMounts = Mounts(
            addresses: absolute.filter(Self.isAsset) + Self.addresses(images),
            folders: index.likelyRoots(ofPages: false), exists: index.exists)
        evidence.sections = index.sections
        gatherEvidence(summaries)
    }

    private static func addresses(_ targets: [LinkTarget]) -> [String] {
        Set(targets.filter { $0.isAbsolute && $0.path.count > 1 }.compactMap { SitePath.joined("", $0.path) })
            .sorted()
    }

    private mutating func gatherEvidence(_ summaries: [PageSummary]) {
        var evidence = LinkEvidence()
        evidence.sections = self.evidence.sections
        for page in summaries {
            for link in page.references.links { note(link, on: page, isImage: false, &evidence) }
            for image in page.references.images { note(image, on: page, isImage: true, &evidence) }
        }
        self.evidence = evidence
    }

    private func note(
        _ link: PageReferences.Link, on page: PageSummary, isImage: Bool, _ evidence: inout LinkEvidence
    ) {
        guard let target = link.target, !target.path.isEmpty else { return }
        evidence.note(LinkKind(target, isImage: isImage), target, found(target, on: page))
    }

    /// Where a link leads; `.unknown` where its kind mostly leads nowhere, so that the tree cannot be all of the site.
    func resolve(_ target: LinkTarget, on page: PageSummary, isImage: Bool = false) -> Resolution {
        guard !target.path.isEmpty else { return .other }
        let found = found(target, on: page)
        guard found == .missing || found == .outside else { return found }
        let kind = LinkKind(target, isImage: isImage)
        // A page that was not read may have any address.
        if found == .missing, kind == .route || kind == .pageFromRoot, !index.isComplete { return .unknown }
        return evidence.trusts(kind, target, found) ? found : .unknown
    }

    // MARK: Search

    private func found(_ target: LinkTarget, on page: PageSummary) -> Resolution {
        guard !SitePath.isHidden(target.path) else { return .unknown }
        return target.isAbsolute ? foundFromRoot(target.path) : foundFromPage(target.path, page)
    }

    private func foundFromRoot(_ path: String) -> Resolution {
        guard let address = SitePath.joined("", path) else { return .unknown }
        let mounts = Self.isAsset(address) ? fileMounts : pageMounts
        return first(
            of: mounts.paths(for: address) + (Self.isAsset(address) ? [] : fileMounts.paths(for: address)))
    }

    private func foundFromPage(_ path: String, _ page: PageSummary) -> Resolution {
        // DocC finds pictures by their names alone.
        guard let sitePath = page.sitePath, !page.isFragment, !sitePath.contains(".docc/"),
            let number = index.byPath[sitePath]
        else { return .unknown }
        let bases = [SitePath.folder(of: sitePath)] + addresses(of: number, at: sitePath, followedTo: path)
        let paths = [page.joined(path, at: sitePath)] + bases.dropFirst().map { SitePath.joined($0, path) }
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
            if index.hasFile(path), index.byPath[path] == nil { return .other }
            let pages = index.pages(at: path)
            if !pages.isEmpty { return .pages(pages) }
            if index.exists(path) { return .other }
        }
        return paths.lazy.compactMap(index.otherCase).first.map(Resolution.otherCase) ?? .missing
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
