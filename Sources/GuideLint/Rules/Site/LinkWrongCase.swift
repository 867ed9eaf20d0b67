import SourceText

extension Rule {
    static let linkWrongCase = Rule(
        "link.wrong-case", "a link or picture that is there only in another case",
        why: """
            It works on a computer whose files know no case, and leads nowhere on the web server, whose files do.
            """,
        bad: Example(pages: [
            ("index.md", "Read about the [plans](Plans.md).\n"), ("plans.md", "# Plans\n"),
        ]),
        good: Example(pages: [
            ("index.md", "Read about the [plans](plans.md).\n"), ("plans.md", "# Plans\n"),
        ]),
        mend: "Write the name as the file has it.",
        site: { site, findings in
            guard let resolver = site.resolver else { return }
            for (index, page) in site.pages.enumerated() {
                let links = resolver.doubtfulLinks(ofPage: index, page).map { page.references.links[$0] }
                let images = resolver.doubtfulImages(ofPage: index, page).map { page.references.images[$0] }
                for (links, isImage) in [(links, false), (images, true)] {
                    for link in links {
                        guard let target = link.target,
                            case .otherCase(let path) = resolver.resolve(target, on: page, isImage: isImage)
                        else { continue }
                        let mended = recased(target.path, as: path)
                        findings.report(
                            "`\(target.path)` is written `\(path)` in the tree", on: index, at: link.span,
                            help: mended.map { "write `\($0)`" }, fixes: fix(link, target, mended))
                    }
                }
            }
        })

    private static func fix(_ link: PageReferences.Link, _ target: LinkTarget, _ mended: String?) -> [Fix] {
        // Only where the path stands in the file as it is, without escapes.
        guard let mended, link.isVerbatim, link.destination.hasPrefix(target.path) else {
            return []
        }
        let span = SourceSpan(link.span.start, link.span.start + target.path.utf8.count)
        return [Fix("write `\(mended)`", edits: [Fix.Edit(span, mended)], isSafe: true)]
    }

    /// A path with the case of another one, part by part from the end; nil where the parts do not agree.
    private static func recased(_ path: String, as actual: String) -> String? {
        var parts = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        var rest = SitePath.parts(actual).map(String.init)
        for index in parts.indices.reversed() where !parts[index].isEmpty {
            guard parts[index] != ".", parts[index] != "..", let other = rest.popLast() else { break }
            if other.lowercased() == parts[index].lowercased() {
                parts[index] = other
            } else if SitePath.route(other).lowercased() == SitePath.route(parts[index]).lowercased() {
                parts[index] =
                    SitePath.route(other) + parts[index].dropFirst(SitePath.route(parts[index]).count)
            } else {
                return nil
            }
        }
        let result = parts.joined(separator: "/")
        return result == path ? nil : result
    }
}
