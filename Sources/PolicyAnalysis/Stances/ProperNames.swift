/// Names of one or more words, found where a sentence writes them with a capital letter.
struct ProperNames: Sendable {
    /// By the first word, longest first.
    private var byFirstWord: [String: [[String]]] = [:]

    /// - Parameter names: Each as its words in lower case.
    init(_ names: [[String]] = []) {
        let sorted = names.filter { !$0.isEmpty }.sorted { $0.count > $1.count }
        byFirstWord = Dictionary(grouping: sorted) { $0[0] }
    }

    /// The words of the name that begins at a place.
    func match(_ tokens: [ProseToken], at index: Int, anyCase: Bool = false) -> [String]? {
        guard tokens.indices.contains(index), anyCase || tokens[index].isCapital else { return nil }
        return byFirstWord[tokens[index].word]?.first { name in
            tokens[index...].prefix(name.count).map(\.word) == name
        }
    }
}
