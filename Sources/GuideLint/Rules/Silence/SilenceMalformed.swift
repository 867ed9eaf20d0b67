import SourceText

extension Rule {
    static let silenceMalformed = Rule(
        "silence.malformed", "a comment for docs-lint that is not understood",
        why: """
            A comment that begins with `policyc-` was meant for docs-lint. With a mistyped first word, or without a code, \
            it does nothing.
            """,
        bad: """
            ## Support plans
            We do not repair sails.
            <!-- policyc-disable-nextline prose.undecided: a joke that readers like -->
            Sails are a matter of taste.
            """,
        good: """
            ## Support plans
            We do not repair sails.
            <!-- policyc-disable-next-line prose.undecided: a joke that readers like -->
            Sails are a matter of taste.
            """,
        mend: """
            Begin with `policyc-disable-next-line`, `policyc-disable-line`, `policyc-disable-file`, `policyc-disable` or \
            `policyc-enable`, and name the codes.
            """,
        silence: { outcome, findings in
            let verbs = SilenceComment.Verb.allCases.map(\.rawValue)
            for comment in outcome.silences.comments {
                if let word = comment.unknownVerb {
                    let meant = nearest(to: word, in: verbs)
                    findings.report(
                        "`\(word)` is nothing that a comment can ask for", at: comment.span,
                        help: meant.map { "did you mean `\($0)`?" }
                            ?? "write one of \(verbs.joined(separator: ", "))")
                } else if comment.codes.isEmpty, comment.verb != .end {
                    findings.report(
                        "the comment names no code", at: comment.span,
                        help: "write the codes that it silences: `\(comment.verb.rawValue) code: why`")
                }
            }
        })
}
