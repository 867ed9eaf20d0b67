import SourceText

extension Rule {
    static let templateHidesFact = Rule(
        compiler: DiagnosticCode("template.hides-fact"), "a template tag where a policy needs a fact",
        why: """
            What a template tag stands for is known to the generator only. A cell that holds one leaves its tier \
            without an answer.
            """,
        bad: scopeExample(cell: "Hull {{ site.scope }}"),
        good: scopeExample(cell: "Hull"),
        mend: """
            Write the fact itself, or give the value of the variable in the configuration: \
            `variables: {plans.gold: Gold}`.
            """)
}
