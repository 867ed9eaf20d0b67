import SourceText

extension Rule {
    static let includeOutsideRoot = Rule(
        "include.outside-root", "an include of a file outside the docs tree",
        why: """
            What lies outside the tree is not reviewed with it, may not be published, and is not there where only the tree \
            is built.
            """,
        bad: Example(pages: [
            ("guides/support.md", "import Hours from '../../private/hours.md'\n\n<Hours />\n")
        ]),
        good: Example(pages: [
            ("guides/support.md", "import Hours from '../shared/hours.md'\n\n<Hours />\n"),
            ("shared/hours.md", "From nine to five.\n"),
        ]),
        mend: "Move the file into the docs tree.",
        site: { site, findings in
            guard let index = site.resolver?.index else { return }
            for (number, page) in site.pages.enumerated() {
                for include in page.references.includes where page.leavesRoot(include) {
                    guard index.files(of: include, on: page).isEmpty else { continue }
                    findings.report(
                        "`\(include.file.value)` leaves the docs root", on: number, at: include.file.span)
                }
            }
        })
}
