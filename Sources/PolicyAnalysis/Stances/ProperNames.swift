import SourceText

/// Names of one or more words, found where a sentence writes them with a capital letter.
struct ProperNames: Sendable {
    /// By the first word: the names of each length, longest first.
    private var byFirstWord: [String: [(length: Int, names: Set<[String]>)]] = [:]
    /// With which bytes of ASCII names begin: most words begin none.
    private var starts = ASCIISet()
    /// A name begins with what may be written in several ways.
    private var areWide = false

    /// - Parameter names: Each as its words in lower case.
    init(_ names: [[String]] = []) {
        byFirstWord = Dictionary(grouping: names.filter { !$0.isEmpty }) { $0[0] }.mapValues { names in
            Dictionary(grouping: names, by: \.count).map { ($0.key, Set($0.value)) }.sorted { $0.0 > $1.0 }
        }
        for name in byFirstWord.keys {
            guard let byte = name.utf8.first else { continue }
            starts.insert(byte)
            areWide = areWide || !name.utf8.isASCII
        }
    }

    /// The words of the name that begins at a place.
    func match(_ tokens: [ProseToken], at index: Int, anyCase: Bool = false) -> [String]? {
        guard tokens.indices.contains(index), anyCase || tokens[index].isCapital,
            areWide || tokens[index].word.utf8.first.map({ $0 >= 0x80 || starts.contains($0) }) ?? true
        else { return nil }
        for (length, names) in byFirstWord[tokens[index].word] ?? [] {
            let words = tokens[index...].prefix(length).map(\.word)
            if names.contains(words) { return words }
        }
        return nil
    }

    /// Whether a name may stand among words that begin with some capital letters, given in lower case; false is sure.
    func mayStand(among capitals: ASCIISet) -> Bool { areWide || starts.intersects(capitals) }
}
