extension Rule {
    /// Every rule, by the order of codes.
    public static let all: [Rule] = (syntax + policy + prose + site).sorted { $0.code < $1.code }
}
