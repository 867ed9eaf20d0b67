/// Words in a row, as vocabulary matches them: lower case, hyphens between letters and variation selectors left out.
struct Phrase: Hashable, Sendable {
    let words: [String]

    init(_ text: String) {
        words = CellLexer.words(of: text)
    }
}

/// Phrases with what they mean, found longest first.
struct PhraseTable<Meaning: Sendable>: Sendable {
    private var meanings: [Phrase: Meaning] = [:]
    private var longest = 0
    /// Most words begin no phrase, and are not put together with those behind them.
    private var firstWords: Set<String> = []

    init(_ entries: [(Meaning, [String])]) {
        for (meaning, phrases) in entries {
            for phrase in phrases { add(phrase, meaning) }
        }
    }

    mutating func add(_ text: String, _ meaning: Meaning) {
        let phrase = Phrase(text)
        guard let first = phrase.words.first else { return }
        firstWords.insert(first)
        meanings[phrase] = meaning
        longest = max(longest, phrase.words.count)
    }

    /// The longest phrase that begins at a token: its meaning and how many tokens it takes.
    func match(_ tokens: ArraySlice<Token>) -> (meaning: Meaning, length: Int)? {
        guard let first = tokens.first?.word, firstWords.contains(first) else { return nil }
        var words: [String] = []
        var found: (Meaning, Int)?
        for (count, token) in tokens.enumerated() {
            // A hyphen inside a compound belongs to no word.
            if case .hyphen(isGlued: true) = token.kind, count > 0 { continue }
            guard words.count < longest, let word = token.word else { break }
            words.append(word)
            if let meaning = meanings[Phrase(words: words)] { found = (meaning, count + 1) }
        }
        return found
    }

    /// The meaning of a whole text.
    func meaning(of text: String) -> Meaning? { meanings[Phrase(text)] }

    var phrases: [String] { meanings.keys.map { $0.words.joined(separator: " ") }.sorted() }
}

extension Phrase {
    fileprivate init(words: [String]) { self.words = words }
}
