import SourceText

extension Rule {
    static let silenceUnknownCode = Rule(
        "silence.unknown-code", "a comment that silences a code that does not exist",
        why: "A mistyped code silences nothing, and the finding that was meant goes on to be reported.",
        bad: """
            ## Support plans
            We do not repair sails.
            <!-- policyc-disable-next-line prose.undecide: a joke that readers like -->
            Sails are a matter of taste.
            """,
        good: """
            ## Support plans
            We do not repair sails.
            <!-- policyc-disable-next-line prose.undecided: a joke that readers like -->
            Sails are a matter of taste.
            """,
        mend: "Write the code as it stands in brackets behind the finding; `policyc rules` lists them all.",
        silence: { outcome, findings in
            for code in outcome.silences.comments.flatMap(\.codes) where !outcome.isKnown(code.code) {
                let meant = nearest(to: code.code.name, in: Rule.all.map(\.code.name))
                findings.report(
                    "there is no rule `\(code.code)`", at: code.span,
                    help: meant.map { "did you mean `\($0)`?" } ?? "`policyc rules` lists them")
            }
        })
}
