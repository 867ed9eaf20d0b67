import SourceText

/// Phrases with what they mean, found longest first. They match words in a row: lower case, hyphens between letters and
/// variation selectors left out.
struct PhraseTable<Meaning: Sendable>: Sendable {
    /// By the first word, longest first: most words begin no phrase, and for those one look is all.
    private var byFirstWord: [String: [Entry]] = [:]
    /// With which bytes of ASCII phrases begin.
    private var starts = ASCIISet()

    private struct Entry: Sendable {
        var words: [String]
        var meaning: Meaning
    }

    init(_ entries: [(Meaning, [String])]) {
        for (meaning, phrases) in entries {
            for phrase in phrases { add(phrase, meaning) }
        }
    }

    mutating func add(_ text: String, _ meaning: Meaning) {
        let entry = Entry(words: CellLexer.words(of: text), meaning: meaning)
        guard let first = entry.words.first else { return }
        Self.add(entry, to: &byFirstWord[first, default: []])
        if let byte = first.utf8.first { starts.insert(byte) }
    }

    private static func add(_ entry: Entry, to entries: inout [Entry]) {
        if let index = entries.firstIndex(where: { $0.words == entry.words }) {
            entries[index] = entry
        } else {
            let place = entries.firstIndex { $0.words.count < entry.words.count } ?? entries.count
            entries.insert(entry, at: place)
        }
    }

    /// The longest phrase that begins at a token: its meaning and how many tokens it takes.
    func match(_ tokens: ArraySlice<Token>) -> (meaning: Meaning, length: Int)? {
        guard let first = tokens.first?.word, mayBegin(first), let entries = byFirstWord[first] else {
            return nil
        }
        for entry in entries {
            if let length = Self.length(of: entry.words, in: tokens) { return (entry.meaning, length) }
        }
        return nil
    }

    /// How many tokens words take behind the first, which is known to be there.
    private static func length(of words: [String], in tokens: ArraySlice<Token>) -> Int? {
        var index = tokens.startIndex + 1
        for word in words.dropFirst() {
            // A hyphen inside a compound belongs to no word.
            while index < tokens.endIndex, tokens[index].kind == .hyphen(isGlued: true) { index += 1 }
            guard index < tokens.endIndex, tokens[index].word == word else { return nil }
            index += 1
        }
        return index - tokens.startIndex
    }

    /// The meaning of a whole text.
    func meaning(of text: String) -> Meaning? {
        guard mayBegin(text) else { return nil }
        let words = CellLexer.words(of: text)
        return words.first.flatMap { byFirstWord[$0] }?.first { $0.words == words }?.meaning
    }

    /// False where no phrase begins as a text does: nearly all texts need not be cut into words.
    private func mayBegin(_ text: String) -> Bool {
        let rest = text.utf8.drop { $0 == 0x20 || (0x09...0x0D).contains($0) }
        guard let first = rest.first else { return false }
        // A number with decimals is no word, and what is not ASCII may be written in several ways.
        if first >= 0x80 || first.isASCIIDigit || first == UInt8(ascii: ".") { return true }
        if rest.dropFirst().first.map({ $0 >= 0x80 }) ?? false { return true }
        return starts.contains(first.isASCIILetter ? first | 0x20 : first)
    }

    /// The words with which phrases begin.
    var firstWords: [String] { Array(byFirstWord.keys) }

    var phrases: [String] {
        byFirstWord.values.flatMap { $0.map { $0.words.joined(separator: " ") } }.sorted()
    }
}
