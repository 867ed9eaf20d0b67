extension Rule {
    /// What leads the reader nowhere.
    static let site: [Rule] = []
}
