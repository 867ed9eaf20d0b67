import GuideSyntax
import SourceText

/// The tiers that a heading names for what stands below it: "Cloud Plan", "For Enterprise Starter & Pro plans", "Basic
/// support (on-premises only)". Empty where it says something else as well.
struct HeadingTiers {
    private(set) var names: [Sourced<String>] = []

    /// - Parameters:
    ///   - known: The tiers that a table names; where there are any, only those count.
    ///   - isNear: Of the heading right above, a noun beside the name is enough; further up a product has its name.
    init(_ heading: RichText, known: Set<TierName>, isNear: Bool, vocabulary: Vocabulary) {
        // What stands in parentheses limits the tier, and is no part of its name.
        let end = heading.text.bytes.firstIndex(of: UInt8(ascii: "(")) ?? heading.text.count
        let words = heading.wordRanges(in: 0..<end)
        var groups: [[Range<Int>]] = [[]]
        var nounCount = 0
        for word in words {
            let text = heading.text.string(word).lowercased()
            if Self.nouns.contains(text) {
                nounCount += 1
            } else if Self.joints.contains(text) {
                groups.append([])
            } else if text.contains(where: \.isLetter) {
                groups[groups.count - 1].append(word)
            }
        }
        groups.removeAll(where: \.isEmpty)
        guard !groups.isEmpty, groups.allSatisfy({ (1...3).contains($0.count) }) else { return }
        let found = groups.compactMap { group -> Sourced<String>? in
            guard let first = group.first, let last = group.last else { return nil }
            return heading.sourced(first.lowerBound..<last.upperBound)
        }
        let areTiers = found.allSatisfy { name in
            guard known.isEmpty else { return known.contains(TierName(name.value)) }
            return isNear && nounCount > 0 && !Label(name.value).holds(vocabulary.responseWords)
                || TierName(name.value).isPlain(vocabulary)
        }
        if areTiers { names = found }
    }

    /// What stands beside a tier's name in a heading.
    static let nouns: Set<String> = [
        "plan", "plans", "tier", "tiers", "package", "edition", "subscription", "support", "level",
        "customers", "sla", "slas", "slo", "slos", "for", "the", "our",
    ]
    private static let joints: Set<String> = ["&", "and", "/", "or", "–", "-", ":"]
}
