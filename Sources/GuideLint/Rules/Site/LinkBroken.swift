import SourceText

extension Rule {
    static let linkBroken = Rule(
        "link.broken", "a link to a page or file that is not there",
        why: """
            A reader who follows it gets an error page. Only links inside the docs tree are judged, and links from its \
            root only where the tree shows that they follow its paths or permalinks.
            """,
        bad: Example(pages: [
            ("index.md", "Read about the [plans](plan.md).\n"), ("plans.md", "# Plans\n"),
        ]),
        good: Example(pages: [
            ("index.md", "Read about the [plans](plans.md).\n"), ("plans.md", "# Plans\n"),
        ]),
        mend: "Write the path that the page has now, or remove the link.",
        site: { site, findings in
            guard let resolver = site.resolver else { return }
            for (index, page) in site.pages.enumerated() {
                for place in resolver.doubtfulLinks(ofPage: index, page) {
                    let link = page.references.links[place]
                    guard let target = link.target else { continue }
                    switch resolver.resolve(target, on: page) {
                    case .missing:
                        findings.report(
                            "`\(target.path)` leads to no \(LinkResolver.isAsset(target.path) ? "file" : "page")",
                            on: index, at: link.span,
                            help: resolver.proposal(for: target, on: page))
                    case .outside:
                        findings.report(
                            "`\(target.path)` leads out of the docs root", on: index, at: link.span,
                            help: resolver.proposal(for: target, on: page)
                                ?? "what lies outside is not published: link to its public address")
                    default: continue
                    }
                }
            }
        })
}

extension LinkResolver {
    /// "did you mean", with the one file of that name.
    func proposal(for target: LinkTarget, on page: PageSummary) -> String? {
        if let address = Self.publicAddress(target.path) { return "did you mean `\(address)`?" }
        guard let sitePath = page.sitePath, !target.isAbsolute else { return nil }
        let name = SitePath.name(of: target.path)
        let folder = SitePath.folder(of: sitePath)
        if let found = index.onlyFile(named: name) {
            return "did you mean `\(SitePath.relative(found, from: folder))`?"
        }
        guard let start = SitePath.joined(folder, SitePath.folder(of: target.path)),
            let guess = nearest(to: name, in: index.names(in: start))
        else { return nil }
        let before = target.path.dropLast(name.count)
        return "did you mean `\(before)\(guess)`?"
    }

    /// `www.example.com` and `harbor@example.com` without what makes them leave the site.
    private static func publicAddress(_ path: String) -> String? {
        guard !path.hasPrefix("."), !path.hasPrefix("/") else { return nil }
        if path.hasPrefix("www.") { return "https://" + path }
        let isMail = path.contains("@") && !path.contains("/") && path.split(separator: "@").count == 2
        return isMail ? "mailto:" + path : nil
    }
}
