extension Rule {
    /// What the sentences of a page leave open.
    static let prose: [Rule] = [
        .proseUndecided
    ]
}
