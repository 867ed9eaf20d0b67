import SourceText

/// Runs the rules: over each page by itself, then over all of them together, then settles what is shown.
public struct Linter: Sendable {
    public init() {}

    /// What the rules for single pages find, those of the compiler included.
    public func findings(on page: Page) -> Diagnostics {
        var found = Diagnostics()
        for finding in page.compilerFindings.all where Rule.isOf(page, finding) {
            found.report(finding)
        }
        for rule in Rule.all {
            guard case .page(let check) = rule.check else { continue }
            var findings = Findings(rule: rule)
            check(page, &findings)
            found.append(contentsOf: findings.diagnostics)
        }
        return found
    }

    /// What the rules for sites find, by the index of the page.
    public func findings(on site: Site) -> [Int: Diagnostics] {
        var found: [Int: Diagnostics] = [:]
        for rule in Rule.all {
            guard case .site(let check) = rule.check else { continue }
            var findings = SiteFindings(rule: rule)
            check(site, &findings)
            for (page, new) in findings.byPage {
                found[page, default: Diagnostics()].append(contentsOf: new)
            }
        }
        return found
    }

    /// The findings about one page as they are shown: with the severities of the settings, without those that a comment
    /// silences, in their order, each once.
    ///
    /// - Parameters:
    ///   - path: As the globs of the settings see it.
    ///   - isWholeSite: All pages of the site were looked at. If not, a comment about links may only seem to be unused.
    public func settled(
        _ findings: Diagnostics, path: String, settings: LintSettings, silences: Silences = .none,
        isWholeSite: Bool = true
    ) -> [Diagnostic] {
        let weighed = findings.sorted.compactMap { settings.weighed($0, on: path) }
        let (left, used) = silences.apply(to: weighed)
        guard !silences.comments.isEmpty else { return left }
        let outcome = SilenceOutcome(
            silences: silences, used: used, foundCodes: Set(weighed.map(\.code)),
            isUnjudged: { code in
                settings.isOff(code, on: path) || !isWholeSite && Rule.ofSites.contains(code)
            })
        var all = Diagnostics()
        for finding in left { all.report(finding) }
        for rule in Rule.all {
            guard case .silence(let check) = rule.check else { continue }
            var findings = Findings(rule: rule)
            check(outcome, &findings)
            for finding in findings.diagnostics.all.compactMap({ settings.weighed($0, on: path) }) {
                all.report(finding)
            }
        }
        return all.sorted
    }
}

extension Rule {
    /// Most pages of a site hold no policy, and that is no finding: what the compiler says of tables and cells counts where
    /// a page says which tiers there are.
    fileprivate static func isOf(_ page: Page, _ finding: Diagnostic) -> Bool {
        if page.definesTiers { return true }
        guard let family = finding.code.name.split(separator: ".").first else { return true }
        if finding.code.name == "table.delimiter-mismatch" { return true }
        return !["table", "tier", "feature", "cell", "scope", "hours", "service", "note", "template"]
            .contains(String(family))
    }
}
