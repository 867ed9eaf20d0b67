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
            <!-- policyc-disable-next-line prose.undecided: a joke that readers like -->
            Sails are a matter of taste.
            """,
        mend: "Remove the code from the comment, or the comment.",
        silence: { outcome, findings in
            for (comment, code) in outcome.unused
            where outcome.isKnown(code.code) && !outcome.isUnjudged(code.code) {
                let isOwn = code.code.name.hasPrefix("silence.")
                findings.report(
                    "`\(code.code)` silences nothing here", at: code.span,
                    help: isOwn
                        ? "comments cannot silence the rules about comments; set them in policyc.yml"
                        : comment.codes.count > 1 ? "remove the code" : "remove the comment")
            }
        })
}
