import SupportPolicy

extension English {
    /// What a sentence says a word means. Such sentences hold the words of every stance and have none.
    static let definitionCues: [Cue] = [
        Cue(
            .informative,
            "^^ this|the|these ..3 page|guide|document|policy|statement|agreement|manual|addendum|exhibit ...6 describes|explains|outlines|summarizes",
            like: "This policy (the Policy) describes the help provided by Harbor.",
            unlike: "This policy is short, and we provide help."),
        Cue(
            .informative,
            "^^ this|the|these|following ..2 section|page|guide|document|documentation|manual|article|framework|chapter|table|list|topic|sections|policy|policies|statement|summary|faq also? describes|describe|explains|explain|defines|define|outlines|outline|details|lists|list|shows|show|summarizes|discusses|introduces|clarifies",
            like: "This page details what is out of scope.",
            unlike: "This policy is in scope, and the rest is out of scope."),
        Cue(
            .informative,
            "^^ !this|that|it|which|these|those|what|exclusions|exclusion|excluded|we|our|means|mean ...6 means !that|you|we|they|it|no|there|more|less|to",
            like: "\u{201C}Downtime\u{201D} means the time in which no help is available.",
            unlike: "This means that no help is available."),
        Cue(
            .informative, "^^ ..5 refers to the|any|a|an|how|initial|when",
            like: "Answer time refers to the time until we answer.",
            unlike: "Our team refers you to the log."),
        Cue(
            .informative, "meaning|meanings given|ascribed|set|assigned|defined|in",
            like: "Such terms keep the meaning given to them.",
            unlike: "Terms are given to those whom we support."),
        Cue(
            .informative, "incorporated ..2 by reference",
            like: "The terms are incorporated by reference.",
            unlike: "The terms are incorporated, and we support them."),
        Cue(
            .informative, "<be> ..1 referred|known to? as",
            like: "Such a fault is known as one that we fix.",
            unlike: "Such a fault is one that we fix."),
        Cue(
            .informative, "^^ ..3 is the ..2 number|percentage|amount|ratio|share|sum of",
            like: "Uptime is the percentage of minutes in which our help was available.",
            unlike: "Uptime is what we support."),
        Cue(
            .informative, "shall|will mean the|any|a|an|all|each",
            like: "Downtime shall mean any hour without our help.",
            unlike: "We will help, by any mean the crew knows."),
        Cue(
            .informative,
            "<be> <adverb>* defined|characterized|characterised|identified by|through|as ..2 following|these|criteria",
            like: "A fault that we fix is defined by the following points:",
            unlike: "A fault that we fix is covered by these plans."),
    ]
}
