import SupportPolicy

extension English {
    /// What leaves something out of a promise, and so bounds it. Those without a stance leave out a tier: the promise
    /// stands, for the others.
    static let exceptionCues: [Cue] = leavingOutCues + hedgeCues

    private static let leavingOutCues: [Cue] = [
        Cue(
            nil,
            "plan|plans|tier|tiers|package|packages|subscription|subscriptions|edition|editions|level|levels except|excepting|excluding|other|apart|aside than|from|for|the|our* !than|from|for|the|our|on|in|at|by|during|when|where|if",
            like: "All plans except Dock include help.", unlike: "All plans except on Sundays include help."),
        Cue(
            nil,
            "except|excepting|excluding|other|apart|aside|exception|but than|from|for|on|in|to|with|of|not|those|who|have|the|our|a|any* <tier>",
            like: "Help is included everywhere except on Gold.",
            unlike: "Help is included except on golden boats."),
        Cue(
            .limited, "except|excepting|excluding", like: "We repair everything except sails.",
            unlike: "We repair everything and accept sails."),
        Cue(
            .limited, "exception|exceptions of", like: "With the exception of sails, we repair all parts.",
            unlike: "We repair all parts without an exception."),
        Cue(
            .limited, "all|any|every|each|everything|anything ...8 other|apart|aside than|from",
            like: "We repair all parts other than sails.",
            unlike: "We repair parts in a yard other than ours."),
        Cue(
            .limited, "^^ apart|aside from ...12 all|any|every|each|everything|anything",
            like: "Apart from sails, we repair everything.",
            unlike: "Apart from repairs, we offer advice."),
        Cue(
            .limited, "all|everything|anything|anyone|everyone but", like: "All but the sails are covered.",
            unlike: "All of the sails are covered, but slowly."),
        Cue(
            .limited, "but not|never|no", like: "We repair masts but not sails.",
            unlike: "We repair not only masts but also sails."),
        Cue(
            .limited, "^ not for|on|in|during|at|under|outside", like: "We repair new boats, not for rent.",
            unlike: "We repair boats in and not only outside the yard."),
        Cue(
            .limited,
            "^ not !a|only|just|limited|merely|because|to|that|sure|yet|all|as|least|until|if|when|later|more|less|including",
            like: "We repair new boats, not rafts.", unlike: "We repair boats, not to boast."),
        Cue(
            .limited, "not including", like: "We repair masts, not including sails.",
            unlike: "We repair masts, including sails."),
    ]
}
