import GuideSyntax
import SourceText

extension Rule {
    static let frontMatterMissingKey = Rule(
        "front-matter.missing-key", "a key that every page must have",
        why: """
            The configuration lists under `required-keys:` what the front matter of every page must hold, such as `title`. \
            A page without it is shown without a name, or is never asked about again.
            """,
        bad: Example(
            """
            ---
            description: Who answers at night.
            ---
            """, settings: .requiringTitle),
        good: Example(
            """
            ---
            title: Support at Harbor
            ---
            """, settings: .requiringTitle),
        mend: "Add the key with its value.",
        page: { page, findings in
            let required = page.settings.requiredKeys
            // What cannot be read has been reported, and may hold all of them.
            guard !required.isEmpty, !page.hasUnreadFrontMatter else { return }
            for key in required { require(key, on: page, &findings) }
        })

    private static func require(_ key: String, on page: Page, _ findings: inout Findings) {
        guard let entry = page.guide.frontMatter?.entries.first(where: { $0.key.value == key }) else {
            findings.report("the page has no `\(key)`", at: placeForKeys(of: page), help: help(key, on: page))
            return
        }
        switch entry.value.kind {
        case .null: findings.report("`\(key)` has no value", at: entry.key.span)
        case .string(let text) where fold(text).isEmpty:
            findings.report("`\(key)` has no value", at: entry.key.span)
        default: break
        }
    }

    /// The first delimiter line; where there is no front matter, the start of the page.
    private static func placeForKeys(of page: Page) -> SourceSpan {
        guard let span = page.guide.frontMatter?.span else { return SourceSpan(0, 0) }
        let file = page.guide.file
        return SourceSpan(span.start, file.lineContent(file.location(of: span.start).line).end)
    }

    private static func help(_ key: String, on page: Page) -> String {
        guard let matter = page.guide.frontMatter else {
            return "begin the page with `\(key):` between two lines of `---`"
        }
        let near = nearest(to: key, in: matter.entries.map(\.key.value))
        return near.map { "is `\($0)` meant to be it?" } ?? "add `\(key):` to the front matter"
    }
}

extension Page {
    /// Front matter that stands there, but could not be read.
    fileprivate var hasUnreadFrontMatter: Bool {
        guide.frontMatter == nil
            && compilerFindings.all.contains { $0.code.name.split(separator: ".").first == "front-matter" }
    }
}

extension LintSettings {
    fileprivate static var requiringTitle: LintSettings {
        var settings = LintSettings()
        settings.requiredKeys = ["title"]
        return settings
    }
}
