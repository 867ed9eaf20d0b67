extension Rule {
    static let proseUndecided = Rule(
        "prose.undecided", "a sentence of which the policy makes nothing", severity: .note,
        why: """
            A sentence of a support page that neither promises, limits, denies nor asks anything is kept as informative. \
            Most are; but one of them may be a promise in words that the compiler does not know, and then nobody can \
            look it up.
            """,
        bad: """
            ## Support plans
            We do not repair sails. Sails are a matter of taste.
            """,
        good: """
            ## Support plans
            We do not repair sails.
            <!-- policyc: informative -->
            Sails are a matter of taste.
            """,
        mend: """
            Say who does what: "we provide", "you must", "is not included". Or add the words to `cues:` in policyc.yml, or \
            pin the sentence with a comment: `<!-- policyc: supported -->`.
            """,
        page: { page, findings in
            for statement in page.policy?.clauses.flatMap(\.statements) ?? [] where statement.isUndecided {
                findings.report("the policy makes nothing of this sentence", at: statement.span)
            }
        })
}
