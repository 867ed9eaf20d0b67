import PolicyAnalysis
import PolicyModel
import SourceText

/// The pages of a site whose tables define tiers.
struct Definitions {
    /// A class: rules choose among all of them for each page, and should not copy them for that.
    final class Definer: Sendable {
        /// Its index in the site.
        let index: Int
        let page: PageSummary
        let policy: Policy
        let names: Set<String>
        let words: Set<String>
        let cells: PolicyCells
        /// Reads what sentences say of its tiers.
        let reader: ClaimReader

        init(index: Int, page: PageSummary, policy: Policy) {
            self.index = index
            self.page = page
            self.policy = policy
            let names = policy.tiers.map { $0.name.value.lowercased() }
            self.names = Set(names)
            words = Set(names.flatMap { $0.split(separator: " ").map(String.init) })
            cells = PolicyCells(of: policy)
            reader = ClaimReader(of: policy)
        }
    }

    let definers: [Definer]
    /// Of the tiers of all pages, in lower case.
    let names: Set<String>

    init(of pages: [PageSummary]) {
        definers = pages.enumerated().compactMap { index, page in
            guard let policy = page.policy, !policy.tiers.isEmpty else { return nil }
            return Definer(index: index, page: page, policy: policy)
        }
        names = Set(definers.flatMap(\.names))
    }

    /// Those that a page may speak of: its own tables, or else those of the same vendor whose tiers it names.
    func definers(for page: PageSummary) -> [Definer] {
        if page.policy.map({ !$0.tiers.isEmpty }) ?? false {
            return definers.filter { $0.page.path == page.path }
        }
        // Told apart once, and not for each of them.
        lazy var plainNames = page.plainTierNames
        return definers.filter { definer in
            guard Self.isOneVendor(definer.page, page), Self.mayAgree(definer.page.path, page.path) else {
                return false
            }
            // Where only one of them names a vendor, the tiers must tell that they belong together.
            return definer.page.vendor.isEmpty == page.vendor.isEmpty
                || page.tierNames?.contains { definer.names.contains($0.lowercased()) } ?? false
                || definer.policy.tiers.contains { plainNames.contains($0.name.value) }
        }
    }

    /// Two pages that each name a vendor name the same one.
    static func isOneVendor(_ left: PageSummary, _ right: PageSummary) -> Bool {
        left.vendor.isEmpty || right.vendor.isEmpty || !left.vendor.isDisjoint(with: right.vendor)
    }

    /// Pages of two versions or of two languages need not agree: the folder or file that sets their paths apart says so.
    static func mayAgree(_ left: String, _ right: String) -> Bool {
        let (left, right) = (folders(of: left), folders(of: right))
        let apart = zip(left, right).first { $0 != $1 }
        guard let apart else { return true }
        return !(isVersion(apart.0) || isVersion(apart.1))
    }

    private static func folders(of path: String) -> [Substring] {
        Array(path.split(separator: "/").dropLast())
    }

    private static func isVersion(_ folder: Substring) -> Bool {
        let name = folder.lowercased()
        if ["archive", "archived", "old", "legacy", "latest", "next", "current", "i18n", "versioned_docs"]
            .contains(name)
        {
            return true
        }
        // "v1.2", "version-2", "2022-01"; two letters are a language.
        return name.contains(where: \.isNumber) || name.count == 2
            || (name.count == 5 && name.dropFirst(2).first == "-")
    }
}

extension PageSummary {
    /// The names in its sentences that are seldom anything else than tiers': "included with Gold".
    fileprivate var plainTierNames: Set<String> {
        let sentences = (policy?.clauses ?? []).flatMap(\.statements)
        let words = sentences.flatMap { $0.text.value.split { !$0.isLetter } }
        return Set(words.map(String.init).filter(isPlainTierName))
    }
}
