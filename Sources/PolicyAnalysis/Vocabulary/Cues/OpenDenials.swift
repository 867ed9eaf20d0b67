import SupportPolicy

extension English {
    /// Denials that are told by who acts and how, and not by a list of verbs; and those of whole subjects: "nobody", "no plan".
    static let openDenialCues: [Cue] = [
        Cue(
            .excluded, "<customer> may|might <not> <adverb>* !need|want|be|notice|see|know|like|realize",
            like: "Members may not paint the hull.", unlike: "Members may not need the hull."),
        Cue(
            .excluded,
            "<vendor> ...16 but|yet|and do|does|will|shall|can|is|are <adverb>* <not> <adverb>* <help>|<cover>|<covered>|<act>|write|design|develop|host|polish|own|touch|look",
            like: "Harbor repairs masts weekly but does not polish them.",
            unlike: "Harbor repairs masts weekly but does polish them."),
        Cue(
            .excluded,
            "<vendor> <adverb>* never <adverb>* <help>|<cover>|touch|touches|work|works|change|changes|write|writes|host|hosts|look|looks|do|does",
            like: "Harbor never repairs sails.", unlike: "Harbor never sleeps."),
        Cue(
            .excluded,
            "support|plan|plans|tier|tiers|package|packages|subscription|subscriptions|coverage|sla|slas|warranty|agreement|service|services|maintenance do|does|will|shall|can <adverb>* <not> !matter|change|take|vary|differ|depend|affect|overlap",
            like: "The warranty does not touch sails.", unlike: "The warranty does touch sails."),
        Cue(
            .excluded,
            "change|changes|customization|customizations|modification|modifications|edit|edits|settings|adjustments ..10 will|can|do|does <not> <adverb>* persist|survive|last|remain|endure|stick",
            like: "Local changes will not persist.", unlike: "Local changes will persist."),
        Cue(
            .excluded,
            "render|renders|rendering|make|makes|making|leave|leaves|leaving|mark|marks ..5 unsupported|unsupportable|ineligible",
            like: "A new keel renders the boat unsupportable.", unlike: "A new keel renders the boat slow."),
        Cue(
            .excluded,
            "<be>|go|goes|fall|falls|run|runs|considered|deemed|regarded|treated as? <adverb>* out of support|maintenance|warranty|coverage",
            like: "Such boats are considered out of support.",
            unlike: "Such boats are considered out of the box."),
        Cue(
            .excluded,
            "considered|deemed|regarded|declared|treated|classified as? <adverb>* unsupported|unsupportable|ineligible",
            like: "Such boats are deemed unsupported.", unlike: "Such boats are deemed fast."),
        Cue(
            .excluded, "<be>|example|examples|kind|kinds of? an|a|the? unsupported|unsupportable",
            like: "An example of an unsupported operation is towing.",
            unlike: "An example of an operation is towing."),
        Cue(
            .excluded, "<customer> have|has <adverb>* waived|forfeited|forgone",
            like: "By then members have waived the claim.", unlike: "By then members have made the claim."),
        Cue(
            .excluded, "waive|waives ..2 right|rights|ability|claim|claims|entitlement",
            like: "Late members waive the right to a claim.", unlike: "Late members wave."),
        Cue(
            .excluded, "^ nobody|none ..4 <help>", like: "Nobody at Harbor repairs sails.",
            unlike: "Everybody at Harbor repairs sails."),
        Cue(
            .excluded, "^ no one ..4 <help>", like: "No one at Harbor repairs sails.",
            unlike: "Someone at Harbor repairs sails."),
        Cue(
            .excluded,
            "^ no|neither ..1 plan|plans|tier|tiers|package|packages|subscription|subscriptions|edition|account|accounts|engineer|engineers|agent|agents|team|desk|customer|customers|user|users|member|members ..2 <cover>|<help>",
            like: "No plan includes chat.", unlike: "One plan includes chat."),
        Cue(
            .excluded, "^^ except|excepting|excluding for? $", like: "Except for:", unlike: "For this:"),
        Cue(.excluded, "^ but not|never $", like: "But not:", unlike: "But this:"),
        Cue(
            .limited, "<vendor> <auxiliary>* <adverb>* hardly|rarely|seldom|scarcely|barely <help>|do|does",
            like: "Harbor rarely repairs sails.", unlike: "Harbor often repairs sails."),
        Cue(
            .limited, "<be> <adverb>* hardly|rarely|seldom|scarcely|barely ever? <covered>|<given>",
            like: "Sails are seldom covered.", unlike: "Sails are always covered."),
        Cue(
            .limited, "^ few ..4 <covered>|<given>|<cover>|<help>",
            like: "Few sails are supported.", unlike: "All sails are supported."),
        Cue(
            .limited, "^ hardly|scarcely|barely any ..4 <covered>|<given>|<cover>|<help>",
            like: "Hardly any plan includes sails.", unlike: "Any plan includes sails."),
        Cue(
            .excluded,
            "<vendor> ...16 but|yet it|we <auxiliary>+ <adverb>* <not> !matter|mean|affect|change|help|hurt",
            like: "Harbor repairs masts, but it does not paint them.",
            unlike: "Harbor repairs masts, but it does not matter."),
        Cue(
            .excluded,
            "<not> <adverb>* redeemable|transferable|refundable|exchangeable|transferrable|reimbursable",
            like: "Credits are not redeemable.", unlike: "Credits are redeemable."),
        Cue(
            .excluded, "<vendor> <auxiliary>* <adverb>* refrain|refrains|abstain|abstains from",
            like: "Our engineers refrain from work on sails.", unlike: "Our engineers refrain."),
        Cue(
            .excluded, "^ nobody|noone ..5 will|can|may|shall|does|is",
            like: "Nobody on the pier will look at sails.",
            unlike: "Somebody on the pier will look at sails."),
        Cue(
            .excluded, "^ no one ..5 will|can|may|shall|does|is",
            like: "No one on the pier will look at sails.",
            unlike: "One on the pier will look at sails."),
        Cue(
            .excluded,
            "void|voids|voiding|invalidate|invalidates ..4 warranty|support|coverage|entitlement|agreement|contract|sla|plan|guarantee",
            like: "A new keel voids the warranty.", unlike: "A new keel is part of the warranty."),
        Cue(
            .excluded, "<vendor> <adverb>* lack|lacks", like: "Our crew lacks the tools for sails.",
            unlike: "Our crew has the tools for sails."),
        Cue(
            .excluded, "<not> <adverb>* fall|lie|belong within|under|in|into|inside|to",
            like: "Leaks of sails do not fall within our remit.",
            unlike: "Leaks of sails fall within our remit."),
        Cue(
            .excluded, "support do|does|will|shall|can <adverb>* <not> change|affect !often|much",
            like: "The code is yours, and Support does not change it.",
            unlike: "The code is yours, and Support does not change often."),
    ]
}
