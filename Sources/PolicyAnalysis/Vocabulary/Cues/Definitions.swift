import SupportPolicy

extension English {
    /// What a sentence says a word means. Such sentences hold the words of every stance and have none.
    static let definitionCues: [Cue] = [
        Cue(
            .informative,
            "^^ !this|that|it|which|these|those|what|exclusions|exclusion|excluded|we|our|means|mean ...6 means|mean the|any|that|a|an|each|all|those|time|when",
            like: "\u{201C}Downtime\u{201D} means the time in which no help is available.",
            unlike: "This means that no help is available."),
        Cue(
            .informative, "^^ ..5 refers to the|any|a|an|how|initial|when",
            like: "Answer time refers to the time until we answer.",
            unlike: "Our team refers you to the log."),
    ]
}
