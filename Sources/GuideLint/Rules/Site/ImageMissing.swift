import SourceText

extension Rule {
    static let imageMissing = Rule(
        "image.missing", "a picture that is not there",
        why: """
            Readers see an empty frame, and some site generators refuse to build the page. Pictures of other sites are not \
            looked for, nor those in folders that the tree does not show.
            """,
        bad: Example(
            pages: [("guides/support.md", "![The support tab](images/tab.png)\n")], files: ["images/tab.png"]),
        good: Example(
            pages: [("guides/support.md", "![The support tab](../images/tab.png)\n")],
            files: ["images/tab.png"]),
        mend: "Write the path from the page to the picture, or add the picture.",
        site: { site, findings in
            guard let resolver = site.resolver else { return }
            for (index, page) in site.pages.enumerated() {
                for place in resolver.doubtfulImages(ofPage: index, page) {
                    let image = page.references.images[place]
                    guard let target = image.target else { continue }
                    let message: String
                    switch resolver.resolve(target, on: page, isImage: true) {
                    case .missing: message = "the picture `\(target.path)` is not there"
                    case .outside: message = "the picture `\(target.path)` lies outside the docs root"
                    default: continue
                    }
                    findings.report(
                        message, on: index, at: image.span, help: resolver.proposal(for: target, on: page))
                }
            }
        })
}
