import GuideSyntax
import PolicyModel
import SourceText

/// The severities that a page names with a figure, such as `P5` and `Severity 4`, and does not define though it defines
/// others of the kind.
public struct SeverityNames: Sendable {
    /// Each once, at its first place.
    public private(set) var undefined: [Sourced<String>] = []
    /// By what stands before the figure.
    private var defined: [String: Set<Int>] = [:]
    private var seen: Set<Name> = []

    private struct Name: Hashable {
        var kind: String
        var figure: Int
    }

    public init(in guide: Guide, policy: Policy) {
        for severity in policy.severities {
            for (name, _) in Self.names(in: ProseLexer.tokens(of: severity.name.value)) {
                defined[name.kind, default: []].insert(name.figure)
            }
        }
        // One of a kind is no scale.
        defined = defined.filter { $0.value.count > 1 }
        guard !defined.isEmpty else { return }
        // A row or a section of its own says what a severity is, too.
        for text in guide.labels {
            for (name, _) in Self.names(in: ProseLexer.tokens(of: text.text.bytes)) {
                defined[name.kind]?.insert(name.figure)
            }
        }
        for text in guide.texts { read(text) }
    }

    private mutating func read(_ text: RichText) {
        let tokens = ProseLexer.tokens(of: text.text.bytes)
        for (name, words) in Self.names(in: tokens) {
            guard let known = defined[name.kind], !known.contains(name.figure), seen.insert(name).inserted,
                let first = words.first, let last = words.last
            else { continue }
            undefined.append(text.sourced(tokens[first].range.lowerBound..<tokens[last].range.upperBound))
        }
    }

    /// "P1" is one word and "Severity 1" are two.
    private static func names(in tokens: [ProseToken]) -> [(Name, words: Range<Int>)] {
        tokens.indices.compactMap { index in
            let word = tokens[index].word
            guard tokens[index].isCapital else { return nil }
            if let figure = word.last?.wholeNumberValue, ["p", "sev"].contains(word.dropLast()) {
                return (Name(kind: String(word.dropLast()), figure: figure), index..<(index + 1))
            }
            guard ["severity", "sev", "priority"].contains(word), index + 1 < tokens.count,
                tokens[index + 1].gap == .space, tokens[index + 1].word.count == 1,
                let figure = Int(tokens[index + 1].word)
            else { return nil }
            return (Name(kind: word, figure: figure), index..<(index + 2))
        }
    }
}
