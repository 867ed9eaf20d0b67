import SupportPolicy

extension English {
    /// Words that look like a denial or a promise and are none.
    static let lookalikeCues: [Cue] = [
        Cue(
            nil, "not hesitate", like: "Do not hesitate to send us the logs.",
            unlike: "We do not look at the logs."),
        Cue(
            nil, "not only|just|limited|merely|least|always|exclusively",
            like: "Send the logs, including but not limited to traces.",
            unlike: "We do not offer phone support."),
        Cue(
            nil, "no longer need|needs|required|necessary|works|than",
            like: "Remove the keys that you no longer need.", unlike: "Version 3 is no longer supported."),
        Cue(
            nil, "no additional|extra|further cost|costs|charge|charges|fee|fees",
            like: "Chat comes at no extra cost.", unlike: "There is no phone support."),
        Cue(
            nil, "no ..3 required|necessary|needed", like: "No account is required.",
            unlike: "An account is required."),
        Cue(
            nil,
            "not need|have|require|mind|worry|forget|want|know|see|lose|share|sell|charge|think|believe|expect|sure|already|yet|end|stop",
            like: "Support does not end with the first answer.", unlike: "Support does not answer at night."),
        Cue(
            nil, "not working|work|responding|loading|starting",
            like: "The page says why a site is not working.",
            unlike: "The page says that a site is not supported."),
        Cue(
            nil, "whether or not", like: "Tell us whether or not it happens again.",
            unlike: "We do not look into it again."),
        Cue(
            nil, "not be afraid|shy|hesitant|alarmed|surprised", like: "Do not be afraid to correct us.",
            unlike: "We do not correct you."),
        Cue(
            nil, "is|and|or|of|on|to|about|between|understand|clarifies what ..3 <auxiliary>* <not>",
            like: "The scope is what we fix and what we do not.", unlike: "We do not fix the scope."),
        Cue(
            nil, "that|which|who <auxiliary>+ <not> !<covered>",
            like: "We help with faults that are not yours.", unlike: "Faults that are not covered are yours."),
        Cue(
            nil, "that|which fall|falls|are|is|lie|lies outside|beyond|out",
            like: "Our partners help with tasks that fall outside of the support scope.",
            unlike: "Such tasks fall outside of the support scope."),
        Cue(
            nil, "what ..4 includes|include|covers|cover|offers|provides",
            like: "Here is what each plan includes.", unlike: "Each plan includes chat."),
        Cue(
            nil, "^^ not sure|ready|seeing|finding|getting|certain", like: "Not sure where to begin?",
            unlike: "We do not say where to begin."),
        Cue(
            nil, "unless otherwise", like: "Times are in UTC unless otherwise noted.",
            unlike: "Times are not guaranteed."),
    ]
}
