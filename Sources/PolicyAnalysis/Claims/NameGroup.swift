import GuideSyntax
import PolicyModel
import SourceText

/// Capitalized names before a noun that says what they are, alone or several joined: "Gold, Platinum, and Diamond
/// customers", "the Basic and Full scopes".
public struct NameGroup: Sendable {
    public var names: [Sourced<String>]
    /// "customers".
    public var noun: String

    /// Those before "scope".
    public static func scopes(in guide: Guide) -> [NameGroup] {
        var groups: [NameGroup] = []
        guide.forEachText(where: { scopeNouns.mayFollowName(in: $0.text.bytes) }) { text in
            groups += all(in: text, before: scopeNouns)
        }
        return groups
    }

    private static let scopeNouns = Nouns(["scope", "scopes"])

    /// What stands behind names, and how texts are found that hold it.
    struct Nouns: Sendable {
        let words: Set<String>
        private let finder: WordFinder

        init(_ words: Set<String>) {
            self.words = words
            finder = WordFinder(words)
        }

        /// Whether one of them may stand behind a word with a capital: few of those that a page holds do, and only their
        /// texts need to be split into words.
        func mayFollowName(in bytes: [UInt8]) -> Bool {
            var index = 0
            while let capital = bytes.firstCapital(from: index) {
                index = ProseLexer.nextWord(in: bytes, behindThatAt: capital)
                if finder.holdsWord(of: bytes, at: index) { return true }
            }
            return false
        }
    }

    static func all(in text: RichText, before nouns: Nouns) -> [NameGroup] {
        guard nouns.mayFollowName(in: text.text.bytes) else { return [] }
        var groups: [NameGroup] = []
        let tokens = ProseLexer.tokens(of: text.text.bytes)
        for index in tokens.indices
        where index > 0 && nouns.words.contains(tokens[index].word) && tokens[index].gap == .space {
            var found: [Range<Int>] = []
            var end = index
            while let start = nameStart(before: end, in: tokens) {
                found.insert(start..<end, at: 0)
                guard let next = joint(before: start, in: tokens) else { break }
                end = next
            }
            guard !found.isEmpty else { continue }
            let names = found.compactMap { words -> Sourced<String>? in
                guard let first = words.first, let last = words.last else { return nil }
                return text.sourced(tokens[first].range.lowerBound..<tokens[last].range.upperBound)
            }
            groups.append(NameGroup(names: names, noun: tokens[index].word))
        }
        return groups
    }

    /// Up to two capitalized words.
    private static func nameStart(before end: Int, in tokens: [ProseToken]) -> Int? {
        var start = end
        while start > 0, end - start < 2, isName(tokens[start - 1]),
            start == end || tokens[start].gap == .space
        {
            start -= 1
        }
        return start < end ? start : nil
    }

    /// Where the name before a joint ends: `Free, and` gives the place behind `Free`.
    private static func joint(before start: Int, in tokens: [ProseToken]) -> Int? {
        guard start > 0, tokens[start].gap != .clause else { return nil }
        if English.nameJoints.contains(tokens[start - 1].word) {
            return tokens[start - 1].gap == .clause ? nil : start - 1
        }
        return tokens[start].gap == .comma ? start : nil
    }

    private static func isName(_ token: ProseToken) -> Bool {
        token.isCapital && !English.notTiers.contains(token.word)
            && !English.functionWords.contains(token.word) && !English.audienceNouns.contains(token.word)
    }
}
