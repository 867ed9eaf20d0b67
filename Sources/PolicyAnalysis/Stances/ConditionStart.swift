/// Words that begin a clause which says when something holds: "if", "in the event that".
struct ConditionStart: Sendable {
    var words: [String]
    /// They limit what is promised; "when" does not.
    var isLimit: Bool

    /// By the first word, longest first.
    private static let all: [String: [ConditionStart]] = {
        let starts =
            English.conditionPhrases.map { ConditionStart($0, isLimit: true) }
            + English.circumstancePhrases.map { ConditionStart($0, isLimit: false) }
        return Dictionary(grouping: starts.sorted { $0.words.count > $1.words.count }) { $0.words[0] }
    }()

    static var firstWords: Set<String> { Set(all.keys) }

    private init(_ phrase: String, isLimit: Bool) {
        words = phrase.utf8.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) }
        self.isLimit = isLimit
    }

    /// The longest phrase that begins with the first of some words.
    static func longest(in tokens: ArraySlice<ProseToken>) -> ConditionStart? {
        guard let first = tokens.first else { return nil }
        return all[first.word]?.first { start in
            start.words.count <= tokens.count && zip(start.words, tokens).allSatisfy { $0 == $1.word }
        }
    }
}
