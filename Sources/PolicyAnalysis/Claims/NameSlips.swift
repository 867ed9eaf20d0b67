import GuideSyntax
import PolicyModel
import SourceText

/// Names of several words that a page writes nearly, but not quite, as its table has them: "Emergancy On-Call".
///
/// One end of the name must be right, and all its words begin with capital letters: other words of a sentence are near
/// to a name by chance.
public struct NameSlips: Sendable {
    public struct Slip: Sendable {
        public var text: Sourced<String>
        /// The name that is meant.
        public var name: Sourced<String>
    }

    /// Each spelling once, at its first place.
    public private(set) var slips: [Slip] = []
    private var byFirst: [String: [Group]] = [:]
    private var byLast: [String: [Group]] = [:]
    private var known: Set<[String]> = []

    private struct Name {
        var words: [String]
        var source: Sourced<String>
    }

    /// Names of as many words that share one end.
    private struct Group {
        var length: Int
        var names: [Name]

        /// Where more names are alike, as "Feature 1" to "Feature 1000" are, nearness does not tell which is meant; and each
        /// word of the page that may be one of them would be held against all.
        static let limit = 100
    }

    public init(of names: [Sourced<String>], in guide: Guide) {
        for source in names {
            let words = ProseLexer.tokens(of: source.value).map(\.word)
            known.insert(words)
            // Short names are near to many words.
            guard words.count > 1, let first = words.first, let last = words.last, source.value.count >= 10
            else {
                continue
            }
            let name = Name(words: words, source: source)
            Self.add(name, to: &byFirst[first, default: []])
            Self.add(name, to: &byLast[last, default: []])
        }
        guard !byFirst.isEmpty else { return }
        let ends = NameEnds(Array(byFirst.keys) + byLast.keys)
        guide.forEachText(where: ends.mayStand) { read($0) }
    }

    /// The words at the ends of the names: a text without any, written with a capital, holds no slip.
    private struct NameEnds {
        private let finder: WordFinder
        private let areOfLetters: Bool

        init(_ words: [String]) {
            // "Cannot" is two words in running text.
            finder = WordFinder(words.map { $0.lowercased() } + ["cannot"])
            areOfLetters = words.allSatisfy { $0.utf8.allSatisfy(\.isASCIILetter) }
        }

        func mayStand(in text: RichText) -> Bool {
            let bytes = text.text.bytes
            return !areOfLetters || finder.occurs(in: bytes) { bytes[$0].isASCIICapital } || !bytes.isASCII
                || bytes.contains(UInt8(ascii: "'"))
        }
    }

    private static func add(_ name: Name, to groups: inout [Group]) {
        if let index = groups.firstIndex(where: { $0.length == name.words.count }) {
            groups[index].names.append(name)
        } else {
            groups.append(Group(length: name.words.count, names: [name]))
        }
    }

    private mutating func read(_ text: RichText) {
        let tokens = ProseLexer.tokens(of: text.text.bytes)
        for index in tokens.indices where tokens[index].isCapital {
            for group in byFirst[tokens[index].word] ?? [] {
                check(index..<(index + group.length), group, tokens, text)
            }
            for group in byLast[tokens[index].word] ?? [] {
                check((index - group.length + 1)..<(index + 1), group, tokens, text)
            }
        }
    }

    private mutating func check(
        _ range: Range<Int>, _ group: Group, _ tokens: [ProseToken], _ text: RichText
    ) {
        guard range.lowerBound >= 0, range.upperBound <= tokens.count, group.names.count <= Group.limit
        else { return }
        let part = tokens[range]
        guard part.allSatisfy(\.isCapital), part.dropFirst().allSatisfy({ $0.gap == .space }) else { return }
        let words = part.map(\.word)
        guard !known.contains(words),
            let name = group.names.first(where: { name in
                zip(words, name.words).allSatisfy(Self.isNear)
                    && !zip(words, name.words).allSatisfy(Self.isForm)
            })
        else { return }
        known.insert(words)
        let place = tokens[range.lowerBound].range.lowerBound..<tokens[range.upperBound - 1].range.upperBound
        slips.append(Slip(text: text.sourced(place), name: name.source))
    }

    /// The same word or its plural.
    private static func isForm(_ word: String, _ right: String) -> Bool {
        word == right || word + "s" == right || word == right + "s"
    }

    /// One of its forms, or a slip in a long one.
    private static func isNear(_ word: String, _ right: String) -> Bool {
        if isForm(word, right) { return true }
        guard right.count >= 5 else { return false }
        return EditDistance.between(word, right, limit: right.count >= 8 ? 2 : 1) != nil
    }
}
