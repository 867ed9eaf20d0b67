import SupportPolicy

extension English {
    /// What a sentence says of the page itself; it promises nothing, whatever words it uses for that.
    static let descriptionCues: [Cue] = [
        Cue(
            .referral,
            "^ <polite>* use|complete|submit|fill out|in? the|our|this|your ...8 form|forum|forums|tracker",
            like: "For such faults, please use the repair form.", unlike: "Engineers use the repair form."),
        Cue(
            .informative, "^^ learn about|how|what|why",
            like: "Learn about our plans.",
            unlike: "We learn about our plans, and we provide them."),
        Cue(
            .referral,
            "^^ <polite>* go|head|navigate to ..3 support|help|contact|status ..1 page|portal|center|centre|desk|site|forum",
            like: "For help, go to the support page.",
            unlike: "Go to the next page."),
        Cue(
            .informative,
            "^^ this|the|these|following ..3 section|page|guide|document|article|framework|chapter|table|list|topic|sections|policy|statement|summary|exhibit|addendum|schedule|faq ..3 describes|describe|covers|cover|explains|explain|provides|provide|defines|define|outlines|outline|details|lists|list|contains|contain|summarizes|shows|show|applies|apply|discusses|introduces|gives|clarifies|sets|supplements|accompanies",
            like: "This section gives reasons why we provide help.", unlike: "This plan provides help."),
        Cue(
            .informative,
            "^^ click|choose|select|enter|navigate|type|tap|press|scroll|paste|fill|go ..1 the|your|a|an|to|in|into|on|button|from|one|yes|no|create|next|issue|into",
            like: "Click the button to get our help.", unlike: "We give help."),
        Cue(
            .informative, "for the purposes|purpose of",
            like: "For the purposes of this guide, an engineer who provides help is an expert.",
            unlike: "For this we provide help."),
        Cue(
            .informative, "we|is|are defined|define|known|understood as|that|when|if",
            like: "A fault is defined as what we fix.", unlike: "A fault is what we fix."),
        Cue(
            .informative, "^^ it also explains|outlines|describes|defines|lists|contains",
            like: "It also explains how we provide help.",
            unlike: "They also provide help, and we support it."),
        Cue(
            .informative, "^^ sign|log in|on|into ..1 to|the|your|with|using|as|at|and",
            like: "Log in to the portal to get our help.",
            unlike: "We give help, log-in trouble too."),
        Cue(
            .informative,
            "^^ below|here is|are ..4 list|outline|summary|overview|examples|elements|guidelines|steps|tips|details|table",
            like: "Below is a list of what each plan includes.",
            unlike: "Here is what we fix, and we support it."),
    ]
}
