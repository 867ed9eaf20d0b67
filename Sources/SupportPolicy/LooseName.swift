/// Tiers and the like from strings that come from outside: accounts, forms, spreadsheets.
extension CaseIterable where Self: RawRepresentable, RawValue == String {
    /// The case whose id is the name in kebab-case, whatever its case, white space and punctuation: `Tier(looseName: "  GOLD ")`,
    /// `Feature(looseName: "emergency_on-call")`. Nil where none is.
    public init?(looseName: String) {
        let wanted = looseName.looselySpelled
        guard !wanted.isEmpty,
            let found = Self.allCases.first(where: { $0.rawValue.looselySpelled == wanted })
        else { return nil }
        self = found
    }
}

extension String {
    /// The same letters and digits, whatever stands between them.
    func isLoosely(_ other: String) -> Bool {
        let spelled = looselySpelled
        return !spelled.isEmpty && spelled == other.looselySpelled
    }

    /// Letters and digits in lower case, and a plus for names such as `Gold+`.
    fileprivate var looselySpelled: String {
        lowercased().filter { $0.isLetter || $0.isNumber || $0 == "+" }
    }
}
