import SupportPolicy

/// Words that settle a question about the whole policy.
struct FactCue: Sendable {
    var fact: PolicyFact
    /// A `CuePattern`.
    var pattern: String
    var example: String
    var unlike: String

    init(_ fact: PolicyFact, _ pattern: String, like example: String, unlike: String) {
        self.fact = fact
        self.pattern = pattern
        self.example = example
        self.unlike = unlike
    }
}

extension English {
    /// In the order in which they count.
    static let factCues: [FactCue] = [
        FactCue(
            .contractPrevails, "subject to ..6 agreement|contract|terms|msa",
            like: "This page is subject to your agreement.", unlike: "This page is subject to change."),
        FactCue(
            .contractPrevails,
            "contract|contracts|agreement|agreements|order|terms|msa|sow|addendum ...10 prevail|prevails|precedence|supersede|supersedes|govern|governs|control|controls|override|overrides",
            like: "Where they differ, your contract prevails.", unlike: "Your contract names the tier."),
        FactCue(
            .contractPrevails,
            "precedence|superseded|governed|overridden ...6 contract|agreement|terms|msa|order",
            like: "This page is superseded by your agreement.", unlike: "This page is part of your agreement."
        ),
        FactCue(
            .contractPrevails, "contract|agreement|terms|order|msa take|takes|have|has priority|precedence",
            like: "Your contract takes priority.", unlike: "Your contract takes time."),
        FactCue(
            .contractPrevails,
            "nothing ...6 override|overrides|supersede|supersedes|replace|replaces|change|changes|alter|alters|amend|amends ..3 agreement|contract|terms",
            like: "Nothing here overrides your agreement.", unlike: "Nothing here is an agreement."),
        FactCue(
            .responseIsNotResolution,
            "response|responses|reply|sla|slas ...6 differ|differs|different|distinct|separate from ...4 resolution|fix|solution|repair",
            like: "Times in the SLA differ from times of resolution.",
            unlike: "Times in the SLA differ from ours."),
        FactCue(
            .responseIsNotResolution,
            "response|responses|reply|replies|acknowledgement|acknowledgment|respond|sla|slas ...12 <not> ...8 resolution|resolutions|resolve|resolved|fix|fixed|solution|solutions|solve|solved|workaround",
            like: "A first response is not a resolution.", unlike: "A first response is not late."),
        FactCue(
            .responseIsNotResolution,
            "resolution|resolutions|resolve|fix|solution ...8 <not> ..3 guaranteed|promised|committed|included",
            like: "Times to resolution are not guaranteed.", unlike: "Times to answer are not guaranteed."),
        FactCue(
            .responseIsNotResolution,
            "<not> ..2 guarantee|promise|commit|represent ...6 resolution|resolutions|resolve|resolved|fix|solution",
            like: "We do not guarantee a time to resolution.", unlike: "We do not guarantee a time to answer."
        ),
        FactCue(
            .responseIsNotResolution, "<not> end ...4 response|reply|acknowledgement",
            like: "Support does not end with the first response.", unlike: "Support does not end at night."),
        FactCue(
            .onCallScope,
            "on call ...10 limited|reserved|only|restricted|intended|emergency|emergencies|covers|outages|critical",
            like: "Help from the engineer on call is limited to outages.",
            unlike: "The engineer on call has a phone."),
        FactCue(
            .onCallScope,
            "pager|paging|hotline ...10 limited|reserved|only|restricted|intended|emergencies|outages|critical",
            like: "The hotline is only there for outages.", unlike: "The hotline has a number."),
        FactCue(
            .onCallScope,
            "emergency|urgent line|number|phone|contact ...6 limited|reserved|only|restricted|solely|exclusively",
            like: "Use the emergency line only when the pier is down.",
            unlike: "The emergency line has a number."),
        FactCue(
            .inheritance, "include|includes|has|have|get|gets|covers|adds all|every <tier>",
            like: "Diamond includes all Gold benefits.", unlike: "Diamond includes all sails."),
        FactCue(
            .inheritance, "everything|features|benefits|services|all ..4 in|from|of|included|with",
            like: "It includes everything in Basic, plus chat.", unlike: "Everything has a name."),
        FactCue(
            .eligibility, "eligible|entitled|qualify|qualifies|eligibility",
            like: "Partners are eligible for visits.", unlike: "Partners like visits."),
        FactCue(
            .eligibility, "available <adverb>* to|for|on|with|across ...6 <customer>",
            like: "Chat is available to Gold customers.", unlike: "Chat is available at night."),
        FactCue(
            .eligibility,
            "<customer> ...8 can|may|have|has access|call|page|open|contact|option|submit|create|request|raise|the",
            like: "Gold customers can call us.", unlike: "Gold is a metal."),
        FactCue(
            .eligibility,
            "<customer> must be|have|hold|own ...8 to open|submit|create|file|raise|request|contact|call|get|receive|access",
            like: "You must be an admin to open a ticket.", unlike: "You must be quick to see it."),
    ]
}
