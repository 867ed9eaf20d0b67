import GuideSyntax
import PolicyModel

/// The names that a page without a table of tiers uses for them: "Pro plan", "Trial, Free, and Hobby users", and headings
/// that stand side by side and each name one: "Standard", "Premium support".
struct TierMentions {
    private(set) var names: [Audiences.Name] = []
    private var seen: Set<TierID> = []
    private static let known = Set(English.tierWords)

    init(in guide: Guide, _ page: PageNames, except vendor: VendorNames) {
        readHeadings(of: guide, vendor)
        page.paragraphs.forEach { read($0, vendor) }
    }

    // MARK: Headings

    /// Side by side are headings of one level below the same heading.
    private mutating func readHeadings(of guide: Guide, _ vendor: VendorNames) {
        var groups: [[String]: [Audiences.Name]] = [:]
        for section in guide.sections {
            guard let heading = section.heading, let name = Self.tierName(heading.content.folded) else {
                continue
            }
            groups[section.trail.dropLast() + ["\(section.level)"], default: []].append(name)
        }
        for group in groups.values {
            // "Community" and "Developer" are other things, too.
            let areTiers = group.contains { !Set($0.words).isDisjoint(with: English.plainTierNames) }
            if areTiers, Set(group).count > 1 { group.forEach { add($0) } }
        }
    }

    /// One or two words that vendors call tiers, nouns aside: "Premium support plan" is `premium`.
    private static func tierName(_ heading: String) -> Audiences.Name? {
        let words = ProseLexer.tokens(of: heading).map(\.word)
            .filter { !English.tierNouns.contains($0) && $0 != "support" }
        // "Platinum+" is a tier of its own beside "Platinum"; its words are "Platinum and up".
        let plus = words.suffix(2) == ["and", "up"] && heading.contains("+") ? 2 : 0
        let name = words.dropLast(plus)
        guard (1...2).contains(name.count), name.allSatisfy(known.contains) else { return nil }
        let id = TierID(naming: name.joined(separator: " ") + (plus > 0 ? "+" : ""))
        return Audiences.Name(id: id, words: words)
    }

    // MARK: Sentences

    private mutating func read(_ tokens: [ProseToken], _ vendor: VendorNames) {
        for index in tokens.indices where tokens[index].traits.contains(.tierNoun) {
            var found: [[String]] = []
            // "Premium Support customers"
            var end =
                index > 1 && tokens[index - 1].word == "support"
                    && Self.known.contains(tokens[index - 2].word)
                ? index - 1 : index
            while let start = nameStart(before: end, in: tokens, vendor) {
                found.insert(tokens[start..<end].map(\.word), at: 0)
                guard let next = joint(before: start, in: tokens) else { break }
                end = next
            }
            for words in found { add(words) }
        }
    }

    /// Up to two capitalized words.
    private func nameStart(before end: Int, in tokens: [ProseToken], _ vendor: VendorNames) -> Int? {
        var start = end
        while start > 0, end - start < 2, isName(start - 1, in: tokens, vendor),
            start == end || tokens[start].gap == .space
        {
            start -= 1
        }
        guard start < end, end >= tokens.count || tokens[end].gap == .space || start < end else { return nil }
        return start
    }

    /// Where the name before a joint ends: `Free, and` gives the place behind `Free`.
    private func joint(before start: Int, in tokens: [ProseToken]) -> Int? {
        guard start > 0 else { return nil }
        if tokens[start - 1].traits.contains(.nameJoint) { return start - 1 }
        return tokens[start].gap == .comma ? start : nil
    }

    private func isName(_ index: Int, in tokens: [ProseToken], _ vendor: VendorNames) -> Bool {
        let token = tokens[index]
        guard token.isCapital, vendor.match(tokens, at: index) == nil, !English.notTiers.contains(token.word),
            !token.traits.contains(.function), !token.traits.contains(.audienceNoun)
        else { return false }
        // A capital at the start of a sentence says nothing.
        return token.gap != .clause || Self.known.contains(token.word)
    }

    private mutating func add(_ words: [String]) {
        add(Audiences.Name(id: TierID(naming: words.joined(separator: " ")), words: words))
    }

    private mutating func add(_ name: Audiences.Name) {
        if seen.insert(name.id).inserted { names.append(name) }
    }
}

extension Audiences {
    /// For a page without a table of tiers: the names that the configuration gives, or else those that the prose uses.
    init(
        namedBy order: TierOrder, or guide: Guide, _ page: PageNames,
        isSeverity: @escaping @Sendable (String) -> Bool
    ) {
        if case .named(let names) = order {
            self.init(
                names.map { Name(id: TierID(naming: $0), words: ProseLexer.tokens(of: $0).map(\.word)) },
                areDefined: true, isSeverity: isSeverity)
        } else {
            let vendor = VendorNames(page.vendor(except: []))
            self.init(
                TierMentions(in: guide, page, except: vendor).names, areDefined: false, isSeverity: isSeverity
            )
        }
    }
}
