extension Rule {
    /// Every rule, by the order of codes.
    public static let all: [Rule] = (syntax + policy + prose + site + silence).sorted { $0.code < $1.code }
}
