import PolicyModel

/// For whom a sentence holds: "Diamond account customers", "Gold and above", "all plans except Silver".
struct Audiences: Sendable {
    private struct Name: Sendable {
        var id: TierID
        var words: [String]
    }

    /// Lowest first.
    private let tiers: [Name]
    private let severity: @Sendable (String) -> Bool

    init(_ tiers: [Tier], isSeverity: @escaping @Sendable (String) -> Bool) {
        self.tiers = tiers.map { Name(id: $0.id, words: ProseLexer.tokens(of: $0.name.value).map(\.word)) }
        severity = isSeverity
    }

    /// The words of the tiers' names.
    var names: Set<String> { Set(tiers.flatMap(\.words)) }

    func tiers(ofHeading heading: String) -> [TierID] { [] }

    func isTierOrSeverity(_ heading: String) -> Bool { severity(heading) }

    /// What a sentence says of its audience.
    struct Finding {
        var words: Range<Int>?
        var tiers: [TierID] = []
        /// It says that it holds for all.
        var isAll = false
    }

    func audience(of sentence: ParsedSentence) -> Finding { Finding() }
}
