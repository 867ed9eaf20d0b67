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
                found[page, default: Diagnostics()].append(contentsOf: new.diagnostics)
            }
        }
        return found
    }

    /// The findings about one page as they are shown: with the severities of the settings, in their order, each once.
    ///
    /// - Parameter path: As the globs of the settings see it.
    public func settled(_ findings: Diagnostics, path: String, settings: LintSettings) -> [Diagnostic] {
        findings.sorted.compactMap { finding in
            guard let severity = settings.severity(of: finding, on: path) else { return nil }
            var finding = finding
            finding.severity = severity
            return finding
        }
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
