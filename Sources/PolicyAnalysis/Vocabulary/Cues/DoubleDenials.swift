import SupportPolicy

extension English {
    /// Denials of a denial, and denials that only set a bound. They stand before the denials, which look alike.
    static let doubleDenialCues: [Cue] = [
        Cue(
            .limited, "no|not more than", like: "Each plan has no more than two contacts.",
            unlike: "Each plan has more than two contacts, and it includes chat."),
        Cue(
            .supported,
            "<vendor> <adverb>* <auxiliary>* <adverb>* <not> <adverb>* exclude|refuse|reject|deny|decline|ignore|dismiss|overlook|abandon|restrict|limit|cap",
            like: "We do not exclude any mast.", unlike: "We do not repair any mast."),
        Cue(
            .supported,
            "support|coverage|plan|plans|tier|tiers|package|packages|subscription|subscriptions|policy ..3 <auxiliary>+ <not> <adverb>* exclude|excludes|restrict|restricts|limit|limits|cap|caps",
            like: "The plan does not exclude any mast.", unlike: "The plan does not include any mast."),
        Cue(
            .supported,
            "nothing|nobody|none|no ..4 <auxiliary>+ <adverb>* excluded|refused|rejected|denied|declined|ignored|dismissed|overlooked|unanswered|forgotten",
            like: "No report is ignored.", unlike: "No report is answered."),
        Cue(
            .supported,
            "nothing|nobody|none|no ..4 <auxiliary>+ left ..1 unanswered|unresolved|unsolved|alone",
            like: "No report is left unanswered.", unlike: "Few reports are left unanswered."),
        Cue(
            .supported,
            "<auxiliary>+ <adverb>* <not> <adverb>* be|been|being? <adverb>* excluded|ignored|refused|rejected|dismissed|overlooked|forgotten",
            like: "Old masts are not excluded.", unlike: "Old masts are excluded."),
        Cue(
            .supported,
            "not a single ..2 <auxiliary>+ <adverb>* excluded|ignored|refused|rejected|unanswered|forgotten",
            like: "Not a single report is ignored.", unlike: "Not a single report is answered."),
        Cue(
            .supported, "<vendor> <adverb>* <auxiliary>* <not> turn ..3 away",
            like: "We do not turn boats away.", unlike: "We do not turn boats."),
        Cue(
            .supported, "leave|leaves no ..3 unanswered|unresolved|unsolved|behind",
            like: "The crew leaves no report unanswered.", unlike: "The crew leaves reports unanswered."),
        Cue(
            .supported,
            "there is|are no ..1 limit|limits|cap|caps|restriction|restrictions|exception|exceptions|exclusions on|to|for|from",
            needsTopic: true, like: "There is no limit to the number of tickets.",
            unlike: "There is no help for such reports."),
        Cue(
            .supported,
            "support|coverage|chat|assistance|plan|plans|subscription|package ..3 <be> <adverb>* <not> <adverb>* limited|restricted|confined|capped",
            like: "Support is not limited to masts.", unlike: "Support is limited to masts."),
        Cue(
            .supported,
            "support|coverage|help|assistance|plan|plans|subscription|maintenance|warranty ..1 do|does|will|shall|can <adverb>* <not> <adverb>* end|stop|expire|lapse|cease",
            like: "Support does not end with the first answer.", unlike: "Support does not answer at night."),
    ]
}
