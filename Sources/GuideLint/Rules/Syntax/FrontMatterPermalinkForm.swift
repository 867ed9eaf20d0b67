import GuideSyntax
import SourceText
import YAMLSyntax

extension Rule {
    static let frontMatterPermalinkForm = Rule(
        "front-matter.permalink-form", "a permalink that is no path of a page",
        why: """
            A permalink is the path at which the generator writes the page. With a host, a query or a blank in it the page \
            lands at an address that nobody links to. Placeholders of generators, such as `:basename`, are good.
            """,
        bad: """
            ---
            permalink: https://harbor.example/docs/support
            ---
            """,
        good: """
            ---
            permalink: docs/:basename
            ---
            """,
        mend: "Write the path alone: `docs/support`.",
        page: { page, findings in
            guard let value = page.guide.frontMatter?["permalink"], let path = value.string,
                let flaw = PermalinkFlaw(of: path)
            else { return }
            findings.report("the permalink `\(path)` \(flaw.message)", at: value.span, help: flaw.help)
        })
}

/// What makes a permalink surely wrong. How a slash begins it, and what its parts are called, is the generator's affair.
private struct PermalinkFlaw {
    let message: String
    let help: String

    init?(of path: String) {
        // What a template stands for is not known here.
        guard !path.contains("{"), !path.contains("<"), !path.contains("(") else { return nil }
        if path.hasPrefix("//") || path.contains("://") {
            (message, help) = ("holds a host", "write the path alone")
        } else if let sign = path.first(where: { $0 == "?" || $0 == "#" }) {
            (message, help) = (
                sign == "?" ? "holds a query" : "holds a fragment", "a page's path ends before the `\(sign)`"
            )
        } else if path.contains(where: \.isWhitespace) {
            (message, help) = ("holds white space", "join words with `-`")
        } else if path.contains("\\") {
            (message, help) = ("holds a backslash", "write `/`")
        } else if path.contains("//") {
            (message, help) = ("holds a part without a name", "write one `/`")
        } else if let (name, meant) = Self.misspelled(in: path) {
            (message, help) = ("has a placeholder `:\(name)` that is not known", "did you mean `:\(meant)`?")
        } else {
            return nil
        }
    }

    /// Any generator may have placeholders of its own: only a slip of the keyboard is sure.
    private static func misspelled(in path: String) -> (name: String, meant: String)? {
        for part in path.split(whereSeparator: { $0 == "/" || $0 == "." || $0 == "-" }) {
            guard part.first == ":" else { continue }
            let names = part.split(separator: ":").map { $0.prefix { $0.isLetter || $0 == "_" } }
            for name in names where name.count >= 5 && !placeholders.contains(String(name)) {
                let meant = placeholders.sorted().first {
                    $0.count >= 5 && $0 != name + "s" && name != $0 + "s"
                        && EditDistance.between(String(name), $0, limit: 1) != nil
                }
                if let meant { return (String(name), meant) }
            }
        }
        return nil
    }

    /// Those of Jekyll, of Hugo, and of Gatsby sites that took over Jekyll's pages.
    private static let placeholders: Set<String> = [
        "year", "short_year", "month", "i_month", "short_month", "long_month", "day", "i_day", "y_day",
        "w_year", "week", "w_day", "short_day", "long_day", "hour", "minute", "second", "title", "slug",
        "categories", "slugified_categories", "collection", "path", "name", "basename", "output_ext",
        "monthname", "weekday", "weekdayname", "yearday", "section", "sections", "slugorfilename",
        "slugorcontentbasename", "filename", "contentbasename",
    ]
}
