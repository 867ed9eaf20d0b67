import SourceText

extension Rule {
    static let anchorBroken = Rule(
        "anchor.broken", "a link to an anchor that is not there",
        why: """
            A link whose anchor is not there opens the page at its top, and the reader who came for one answer has to \
            look for it. Anchors break when a heading is reworded or moves to another page.
            """,
        bad: """
            Ask in the [chat](#live-chat).

            ## Chat
            The chat is open day and night.
            """,
        good: """
            Ask in the [chat](#chat).

            ## Chat
            The chat is open day and night.
            """,
        mend: """
            Write the anchor that the heading has now, add the page that it has moved to, or give the heading the id that \
            links expect: `## Chat {#live-chat}`.
            """,
        site: { site, findings in
            var check = AnchorCheck(site: site)
            check.run(&findings)
        })
}

private struct AnchorCheck {
    let site: Site
    /// The page whose links are looked at.
    private var page = 0
    /// A page with more broken links than this has lost more than a name can tell, and each search takes its time.
    private var remainingProposals = 0
    /// Of the pages to which broken anchors were found to lead.
    private var proposals: [Int: ProposedAnchors] = [:]

    init(site: Site) { self.site = site }

    mutating func run(_ findings: inout SiteFindings) {
        for index in site.pages.indices {
            page = index
            remainingProposals = 50
            checkPage(&findings)
        }
    }

    private mutating func checkPage(_ findings: inout SiteFindings) {
        for (place, link) in site.pages[page].references.links.enumerated() {
            guard let target = link.target, let anchor = target.anchor else { continue }
            if target.path.isEmpty {
                checkHere(anchor, link, &findings)
            } else {
                checkElsewhere(anchor, target, link, place, &findings)
            }
        }
    }

    private mutating func checkHere(
        _ anchor: String, _ link: PageReferences.Link, _ findings: inout SiteFindings
    ) {
        // What is included elsewhere may link to headings of that page.
        guard !site.pages[page].isFragment, !site.hasGlobalAnchors, site.hasAnchor(anchor, on: page) == false
        else { return }
        report("`#\(anchor)` leads nowhere on this page", anchor, on: page, link, &findings)
    }

    private mutating func checkElsewhere(
        _ anchor: String, _ target: LinkTarget, _ link: PageReferences.Link, _ place: Int,
        _ findings: inout SiteFindings
    ) {
        let found = site.resolver?.resolve(target, on: site.pages[page], ofPage: page, place: place)
        guard case .pages(let pages)? = found,
            let first = pages.first, pages.allSatisfy({ site.hasAnchor(anchor, on: $0) == false })
        else { return }
        report("`\(site.pages[first].path)` has no anchor `#\(anchor)`", anchor, on: first, link, &findings)
    }

    private mutating func report(
        _ message: String, _ anchor: String, on target: Int, _ link: PageReferences.Link,
        _ findings: inout SiteFindings
    ) {
        let anchors = proposals(on: target)
        let sameButCase = anchors.ignoringCase(anchor)
        remainingProposals -= 1
        let guess =
            sameButCase
            ?? (remainingProposals >= 0 ? nearest(to: anchor, in: anchors.first) : nil)
        let span = link.anchorSpan
        let fixes = guess.map { guess in
            [Fix("write `#\(guess)`", edits: [Fix.Edit(span, "#" + guess)], isSafe: sameButCase != nil)]
        }
        findings.report(
            message, on: page, at: span,
            help: guess.map { "did you mean `#\($0)`?" } ?? "link to the heading that has the answer now",
            fixes: link.isVerbatim ? fixes ?? [] : [])
    }

    private mutating func proposals(on target: Int) -> ProposedAnchors {
        if let known = proposals[target] { return known }
        let new = ProposedAnchors(of: site.pages[target].references.anchors)
        proposals[target] = new
        return new
    }
}
