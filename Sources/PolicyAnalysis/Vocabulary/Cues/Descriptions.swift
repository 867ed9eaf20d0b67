import SupportPolicy

extension English {
    /// What a sentence says of the page itself; it promises nothing, whatever words it uses for that.
    static let descriptionCues: [Cue] = [
        Cue(
            .informative,
            "^^ this|the|these|following ..1 section|page|guide|document|article|framework|chapter|table|list|topic|sections ..3 describes|describe|covers|cover|explains|explain|provides|provide|defines|define|outlines|outline|details|lists|list|contains|contain|summarizes|shows|show|applies|apply|discusses|introduces|gives",
            like: "This section explains how we provide help.", unlike: "This plan provides help."),
        Cue(
            .informative,
            "^^ click|choose|select|enter|navigate|type|tap|press|scroll|sign|log|paste|fill|go ..1 the|your|a|an|to|in|into|on|button|from|one|yes|no|create|next|issue|into",
            like: "Click the button to get our help.", unlike: "We give help."),
        Cue(
            .informative, "for the purposes|purpose of",
            like: "For the purposes of this guide, an engineer who provides help is an expert.",
            unlike: "For this we provide help."),
        Cue(
            .informative, "we|is|are defined|define|known|understood as|that|when|if",
            like: "A fault is defined as what we fix.", unlike: "A fault is what we fix."),
    ]
}
