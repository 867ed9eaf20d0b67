import GuideSyntax
import PolicyModel
import SourceText

/// The severities that a page names with a figure, such as `P5` and `Severity 4`, and does not define though it defines
/// others of the kind.
public struct SeverityNames: Sendable {
    /// Each once, at its first place.
    public private(set) var undefined: [Sourced<String>] = []
    /// Words before "severity" that are nearly the name of one, each once, with the name.
    public private(set) var slips: [(text: Sourced<String>, name: Sourced<String>)] = []
    /// By what stands before the figure.
    private var defined: [String: Set<Int>] = [:]
    private var seen: Set<Name> = []

    private struct Name: Hashable {
        var kind: String
        var figure: Int
    }

    /// - Parameter severities: The names of those that the page defines.
    public init(in guide: Guide, severities: [Sourced<String>]) {
        for severity in severities {
            for (name, _) in Self.names(in: ProseLexer.tokens(of: severity.value)) {
                defined[name.kind, default: []].insert(name.figure)
            }
        }
        let words = severities.filter { $0.value.allSatisfy(\.isLetter) }
        if words.count == severities.count, words.count > 1 {
            for text in guide.texts { readSlips(text, of: words) }
            readFigures(of: guide, beside: words)
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

    /// "Hihg severity tickets", where `High` is defined.
    private mutating func readSlips(_ text: RichText, of names: [Sourced<String>]) {
        let tokens = ProseLexer.tokens(of: text.text.bytes)
        for (token, noun) in zip(tokens, tokens.dropFirst())
        where token.isCapital && noun.gap == .space && Self.nouns.contains(noun.word) {
            guard token.word.count > 3, Vocabulary.builtIn.severityNames.meaning(of: token.word) == nil,
                !English.functionWords.contains(token.word),
                let near = nearest(to: token.word, in: names.map { $0.value.lowercased() }),
                near != token.word, let name = names.first(where: { $0.value.lowercased() == near }),
                !slips.contains(where: { $0.text.value.lowercased() == token.word })
            else { continue }
            slips.append((text.sourced(token.range), name))
        }
    }

    /// "P1 cases", where severities have words for names: which of them is meant? A label, or a sentence with both, may say.
    private mutating func readFigures(of guide: Guide, beside names: [Sourced<String>]) {
        let isFigure = { (name: Name) in ["p", "sev", "severity"].contains(name.kind) }
        let labels = guide.labels.flatMap { Self.names(in: ProseLexer.tokens(of: $0.text.bytes)) }
        guard !labels.contains(where: { isFigure($0.0) }) else { return }
        let known = Set(names.map { $0.value.lowercased() })
        let found = guide.texts.flatMap { text in
            let tokens = ProseLexer.tokens(of: text.text.bytes)
            return Self.names(in: tokens).filter { isFigure($0.0) }.map { (text, tokens, $0.0, $0.words) }
        }
        guard !found.contains(where: { $0.1.contains { known.contains($0.word) } }) else { return }
        for (text, tokens, name, words) in found where seen.insert(name).inserted {
            guard let first = words.first, let last = words.last else { continue }
            undefined.append(text.sourced(tokens[first].range.lowerBound..<tokens[last].range.upperBound))
        }
    }

    private static let nouns: Set<String> = ["severity", "severities"]

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
