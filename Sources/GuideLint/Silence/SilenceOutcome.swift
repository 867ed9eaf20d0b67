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

    /// The codes that silence nothing, or end nothing, each with its comment and its position there.
    var unused: [(comment: SilenceComment, position: Int)] {
        let idle = silences.stretches.indices.filter { !used.contains($0) }.map { index in
            (silences.stretches[index].comment, silences.stretches[index].position)
        }
        return (idle + silences.vainEnds).map { (silences.comments[$0.0], $0.1) }
    }

    /// The comment silences the header row of a table, and none of the rows below.
    func isAboveTable(_ comment: SilenceComment) -> Bool {
        silences.aboveTables.contains { silences.comments[$0].span == comment.span }
    }

    func isKnown(_ code: DiagnosticCode) -> Bool { Self.known.contains(code) || foundCodes.contains(code) }

    private static let known = Set(Rule.all.map(\.code))
}
