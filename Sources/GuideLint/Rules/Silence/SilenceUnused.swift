import SourceText

extension Rule {
    static let silenceUnused = Rule(
        "silence.unused", "a comment that silences nothing",
        why: """
            The finding that the comment was written for is gone. Left standing, the comment would hide the next one at \
            its place, which nobody has looked at.
            """,
        bad: """
            ## Support plans
            <!-- policyc-disable-next-line prose.undecided: a joke that readers like -->
            We do not repair sails.
            """,
        good: """
            ## Support plans
            We do not repair sails.
            <!-- policyc-disable-next-line prose.undecided: a joke that readers like -->
            Sails are a matter of taste.
            """,
        mend: "Remove the code from the comment, or the comment.",
        silence: { outcome, findings in
            for (comment, position) in outcome.unused {
                let code = comment.codes[position]
                guard outcome.isKnown(code.code), !outcome.isUnjudged(code.code) else { continue }
                let isOwn = code.code.name.hasPrefix("silence.")
                findings.report(
                    comment.verb == .end
                        ? "`\(code.code)` is not silenced here" : "`\(code.code)` silences nothing here",
                    at: code.span,
                    help: isOwn
                        ? "comments cannot silence the rules about comments; set them in policyc.yml"
                        : (comment.codes.count > 1 ? "remove the code" : "remove the comment")
                            + (outcome.isAboveTable(comment) ? forRows(code.code) : ""),
                    fixes: comment.removal(ofCodeAt: position))
            }
        })

    /// Above a table, a comment is most often meant for one of its rows.
    private static func forRows(_ code: DiagnosticCode) -> String {
        "; it speaks of the table's header row alone: for a row put it into one of the row's cells, for all rows write "
            + "`policyc-disable \(code)` above the table and `policyc-enable \(code)` below it"
    }
}

extension SilenceComment {
    /// To take one of several codes out of a comment changes nothing that a reader sees. To take out a comment may: two
    /// lists become one when nothing stands between them.
    fileprivate func removal(ofCodeAt position: Int) -> [Fix] {
        guard codes.count > 1 else { return [] }
        let span = codes[position].span
        let edit =
            position == 0
            ? SourceSpan(span.start, codes[1].span.start) : SourceSpan(codes[position - 1].span.end, span.end)
        return [Fix("remove `\(codes[position].code)`", edits: [Fix.Edit(edit, "")], isSafe: true)]
    }
}
