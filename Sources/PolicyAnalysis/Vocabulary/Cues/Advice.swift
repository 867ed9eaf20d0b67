import SupportPolicy

extension English {
    /// What the vendor advises. A few sentences with "should" are none, and stand first.
    static let adviceCues: [Cue] = [
        Cue(
            .supported, "<customer> should be able", like: "You should be able to reach us by mail.",
            unlike: "You should test each release."),
        Cue(
            .supported,
            "<customer> ...4 should|will <adverb>* receive|expect|hear|get|be <adverb>* receive|hear|back|answer|response|reply|contacted|notified|a|an|our|from",
            like: "You should receive an answer within a day.", unlike: "You should name a contact."),
        Cue(
            .referral,
            "should ..1 be directed|sent|submitted|addressed|reported|routed|made|raised|taken|brought|opened|emailed|forwarded|logged <adverb>* to|up|with|via|through|by|at|in|using|on",
            like: "Questions about bills should be sent to Sales.", unlike: "Questions should be short."),
        Cue(
            .referral,
            "can|may|must ..1 be <adverb>* directed|addressed|emailed|forwarded to",
            like: "Questions on masts can be directly addressed to the yard.",
            unlike: "Questions on masts can be long."),
        Cue(
            .referral,
            "recommend|recommends|suggest|suggests|advise|encourage ..3 contacting|contact|consulting|asking|opening|open|submitting|submit|hiring",
            like: "We recommend contacting the maker of the mast.", unlike: "We recommend a new mast."),
        Cue(
            .referral,
            "^^ <polite>* consider reviewing|using|working|contacting|consulting|hiring|reading|visiting|asking|posting|engaging|reaching|searching ...8 documentation|docs|resources|community|forum|guide|guides|page|pages|team|partner|partners|us|sales|services|maker|vendor|support",
            like: "Consider working with our partners.", unlike: "Consider working at night."),
        Cue(
            .referral, "can|may|must|should be <adverb>* sent ..1 to user@host|us|our|the",
            like: "General questions can be sent to desk@yard.example.",
            unlike: "General questions can be sent."),
        Cue(
            .recommended,
            "recommend|recommends|recommended|suggest|suggests|suggested|encourage|encourages|encouraged|advised|advisable|urge|urges",
            like: "We recommend the hosted shell.", unlike: "Recommendations are available to Pier accounts."),
        Cue(
            .recommended, "<vendor> <adverb>* advise|advises", like: "We advise you to test each release.",
            unlike: "Your manager will assess and advise."),
        Cue(
            .recommended,
            "<vendor> <auxiliary>* continue? to? <adverb>* advise|advises <customer>? to|that|against",
            like: "Our desk will advise to test each release.",
            unlike: "Our desk will advise on each release."),
        Cue(
            .recommended, "<be> <adverb>* discouraged", like: "Old browsers are discouraged.",
            unlike: "Old browsers are supported."),
        Cue(.recommended, "should", like: "You should test each release.", unlike: "You test each release."),
        Cue(
            .recommended, "^^ <polite>* consider", like: "Consider a second site for tests.",
            unlike: "We consider a second site part of the plan."),
        Cue(
            .recommended, "remember to", like: "Remember to test each release.",
            unlike: "We remember your release."),
        Cue(
            .recommended, "^ ideally !we", like: "Ideally, test each release.", unlike: "Test each release."),
        Cue(
            .recommended, "^^ try", like: "Try a second browser.",
            unlike: "The engineers try a second browser."),
        Cue(.recommended, "^ avoid", like: "Avoid old browsers.", unlike: "Engineers avoid old browsers."),
        Cue(
            .recommended,
            "<be> ..1 best|better|helpful|worth|useful|good|advisable|wise|preferable ..1 to|if|that|practice|idea",
            like: "It is best to test each release.", unlike: "It is the best of all releases."),
        Cue(
            .recommended, "feel free to !contact|reach|email|call|ask",
            like: "Feel free to test each release.", unlike: "Feel free to contact Sales."),
        Cue(
            .recommended, "<customer> ...3 may|might want|wish|like|prefer to",
            like: "You may want to test each release.", unlike: "You want an answer, and we provide it."),
        Cue(
            .recommended, "our advice|recommendation|suggestion|preference is",
            like: "Our advice is to test each release.", unlike: "Our advice comes with every plan."),
        Cue(
            .recommended, "keep|bear ..4 in mind !that",
            like: "Keep these points in mind.",
            unlike: "We keep these points short."),
        Cue(
            .recommended, "^ have you ..1 tried|checked|searched|looked",
            like: "Before you write, have you tried:",
            unlike: "You have another browser."),
    ]
}
