import SourceText

/// What became of the silencing comments of a page, when everything else has been found.
struct SilenceOutcome: Sendable {
    let silences: Silences
    /// The stretches that silenced a finding.
    let used: Set<Int>
    /// Codes that are no rule and were found all the same.
    let foundCodes: Set<DiagnosticCode>
    /// Codes whose findings cannot be known in this run: switched off here, or only visible with all pages.
    let isUnjudged: @Sendable (DiagnosticCode) -> Bool

    /// The codes that silence nothing, each with its comment.
    var unused: [(comment: SilenceComment, code: SilenceComment.Code)] {
        silences.stretches.indices.filter { !used.contains($0) }.map { index in
            let stretch = silences.stretches[index]
            let comment = silences.comments[stretch.comment]
            return (comment, comment.codes[stretch.position])
        }
    }

    func isKnown(_ code: DiagnosticCode) -> Bool { Self.known.contains(code) || foundCodes.contains(code) }

    private static let known = Set(Rule.all.map(\.code))
}
