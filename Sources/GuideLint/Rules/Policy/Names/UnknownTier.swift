import PolicyAnalysis
import PolicyModel
import SourceText

extension Rule {
    static let nameUnknownTier = Rule(
        "name.unknown-tier", "a tier that no table defines",
        why: """
            A sentence promises something to customers of a tier, and no table knows that tier. Its name is misspelt, or \
            the tier is gone: either way those who are meant do not find themselves.
            """,
        bad: """
            ## Support plans
            | Plan | Dock | Harbour | Quay |
            |---|---|---|---|
            | Chat | 24x5 | 24x7 | 24x7 |
            | Phone | 24x5 | 24x5 | 24x7 |

            We review code for Dock, Habrour, and Quay customers.
            """,
        good: """
            ## Support plans
            | Plan | Dock | Harbour | Quay |
            |---|---|---|---|
            | Chat | 24x5 | 24x7 | 24x7 |
            | Phone | 24x5 | 24x5 | 24x7 |

            We review code for Dock, Harbour, and Quay customers.
            """,
        mend: """
            Write the name as the table has it, or add the tier to the table.
            """,
        site: { site, findings in
            guard !site.definitions.definers.isEmpty else { return }
            for (index, page) in site.pages.enumerated() {
                guard let names = page.tierNames, !names.isEmpty,
                    let definer = site.definitions.named(by: page)
                else { continue }
                for group in names.groups {
                    definer.report(group, on: index, of: page, all: site.definitions.names, to: &findings)
                }
                for header in names.headers {
                    definer.report(
                        header: header, on: index, of: page, all: site.definitions.names, to: &findings)
                }
            }
        })
}

extension Definitions {
    /// The page that says which tiers there are for another: itself, or the first one of the same vendor.
    fileprivate func named(by page: PageSummary) -> Definer? {
        definers.first { $0.page.path == page.path } ?? definers.first { Self.isOneVendor($0.page, page) }
    }
}

extension Definitions.Definer {
    fileprivate func report(
        _ group: NameGroup, on index: Int, of page: PageSummary, all: Set<String>,
        to findings: inout SiteFindings
    ) {
        let known = group.names.filter { isKnown($0.value, all) }
        for name in group.names where !isKnown(name.value, all) {
            let near = nearest(to: name.value, in: policy.tiers.map(\.name.value))
                .flatMap { isMistake(name.value, $0, stands: known.count) ? $0 : nil }
            // Beside tiers that are known a name of tiers is one, too.
            let isTier =
                !known.isEmpty && isName(name.value, ofTierBefore: group.noun)
                || self.page.path == page.path && isName(name.value, ofPeople: group.noun)
            guard near != nil || isTier else {
                continue
            }
            findings.report(
                "no table defines a tier `\(name.value)`", on: index, at: name.span,
                notes: notes(
                    near ?? policy.tiers.first?.name.value ?? "", isHere: self.page.path == page.path),
                help: near.map { "did you mean `\($0)`?" })
        }
    }

    /// A table of times by severity, or any other, that has most of its columns from the tiers.
    fileprivate func report(
        header: [Sourced<String>], on index: Int, of page: PageSummary, all: Set<String>,
        to findings: inout SiteFindings
    ) {
        let known = header.filter { isKnown($0.value, all) }
        guard known.count > 1, known.count * 2 > header.count else { return }
        let seen = Set(known.map { $0.value.lowercased() })
        // Of a table of the tiers themselves the compiler tells.
        for name in header where !isKnown(name.value, all) {
            let missing = policy.tiers.map(\.name.value).filter { !seen.contains($0.lowercased()) }
            guard
                let near = nearest(to: name.value, in: missing)
                    ?? missing.first(where: { isShort(name.value, of: $0) })
            else { continue }
            findings.report(
                "no table of tiers defines `\(name.value)`", on: index, at: name.span,
                notes: notes(near, isHere: self.page.path == page.path), help: "did you mean `\(near)`?")
        }
    }

    /// What vendors call tiers, before a word that means them and not people.
    private func isName(_ name: String, ofTierBefore noun: String) -> Bool {
        ["plan", "plans", "tier", "tiers", "customers", "accounts"].contains(noun) && isPlainTierName(name)
    }

    /// On the page of the tiers, "Platinum customers" are those of a tier; "Enterprise customers" may be those of a product.
    private func isName(_ name: String, ofPeople noun: String) -> Bool {
        ["customers", "accounts"].contains(noun) && isTierNameOnly(name)
    }

    /// "Pro" for "Professional".
    private func isShort(_ name: String, of other: String) -> Bool {
        let (a, b) = (name.lowercased(), other.lowercased())
        return min(a.count, b.count) >= 3 && (a.hasPrefix(b) || b.hasPrefix(a))
    }

    private func notes(_ name: String, isHere: Bool) -> [Diagnostic.Note] {
        guard let tier = policy.tiers.first(where: { $0.name.value == name }) else { return [] }
        return [page.note("`\(name)` is defined here", at: tier.name.span, isHere: isHere)]
            .compactMap(\.self)
    }

    /// The whole name, or a word of it: "Business" for "Business Plan"; the plural too.
    private func isKnown(_ name: String, _ all: Set<String>) -> Bool {
        let name = name.lowercased()
        let words = name.split(separator: " ").map(String.init)
        let isPlural = [name + "s", String(name.dropLast())].contains {
            all.contains($0) || self.words.contains($0)
        }
        return all.contains(name) || isPlural || words.allSatisfy(self.words.contains)
            || words.last.map { all.contains($0) } ?? false
    }

    /// A slip of the keyboard, not another word: the longer the name the more slips; beside names that are known, more.
    private func isMistake(_ name: String, _ near: String, stands known: Int) -> Bool {
        guard name.count >= 4 else { return false }
        let limit = known > 0 ? 2 : (name.count >= 7 ? 2 : 1)
        guard known > 0 || name.count >= 5 else { return false }
        return EditDistance.between(name.lowercased(), near.lowercased(), limit: limit) != nil
            && name.first?.lowercased() == near.first?.lowercased()
    }
}
