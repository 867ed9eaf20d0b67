extension Rule {
    static let silenceNoReason = Rule(
        "silence.no-reason", "a comment that silences a finding without saying why",
        why: """
            Whoever finds the comment in a year has to know whether its reason still holds. Without one nobody dares to \
            remove it.
            """,
        bad: """
            ## Support plans
            We do not repair sails.
            <!-- policyc-disable-next-line prose.undecided -->
            Sails are a matter of taste.
            """,
        good: """
            ## Support plans
            We do not repair sails.
            <!-- policyc-disable-next-line prose.undecided: a joke that readers like -->
            Sails are a matter of taste.
            """,
        mend: "Write the reason after a colon.",
        silence: { outcome, findings in
            for comment in outcome.silences.comments
            where comment.verb != .end && comment.unknownVerb == nil && !comment.codes.isEmpty
                && !comment.hasReason
            {
                findings.report(
                    "the comment gives no reason", at: comment.span,
                    help: "write it after a colon: `code: why`")
            }
        })
}
