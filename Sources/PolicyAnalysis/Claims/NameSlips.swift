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
    private var byFirst: [String: [Name]] = [:]
    private var byLast: [String: [Name]] = [:]
    private var known: Set<[String]> = []

    private struct Name {
        var words: [String]
        var source: Sourced<String>
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
            byFirst[first, default: []].append(Name(words: words, source: source))
            byLast[last, default: []].append(Name(words: words, source: source))
        }
        guard !byFirst.isEmpty else { return }
        for text in guide.texts { read(text) }
    }

    private mutating func read(_ text: RichText) {
        let tokens = ProseLexer.tokens(of: text.text.bytes)
        for index in tokens.indices where tokens[index].isCapital {
            for name in byFirst[tokens[index].word] ?? [] {
                check(index..<(index + name.words.count), name, tokens, text)
            }
            for name in byLast[tokens[index].word] ?? [] {
                check((index - name.words.count + 1)..<(index + 1), name, tokens, text)
            }
        }
    }

    private mutating func check(_ range: Range<Int>, _ name: Name, _ tokens: [ProseToken], _ text: RichText) {
        guard range.lowerBound >= 0, range.upperBound <= tokens.count else { return }
        let part = tokens[range]
        let words = part.map(\.word)
        guard !known.contains(words), part.allSatisfy(\.isCapital),
            part.dropFirst().allSatisfy({ $0.gap == .space }),
            zip(words, name.words).allSatisfy(Self.isNear),
            !zip(words, name.words).allSatisfy(Self.isForm)
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
