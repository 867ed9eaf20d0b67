extension Rule {
    /// What makes a promise wrong, contradictory or unclear.
    static let policy: [Rule] = []
}
