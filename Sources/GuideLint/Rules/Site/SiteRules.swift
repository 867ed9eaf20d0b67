extension Rule {
    /// What leads the reader nowhere.
    static let site: [Rule] = [
        .anchorBroken, .headingSkippedLevel, .idDuplicate, .imageMissing, .includeMissing,
        .includeOutsideRoot,
        .linkBroken, .linkWrongCase, .pageReviewOverdue,
    ]
}
