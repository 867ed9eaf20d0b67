import SupportPolicy

extension English {
    /// What says of a promise that it is kept as well as it goes. Whatever is promised, it is bounded.
    static let hedgeCues: [Cue] = [
        Cue(
            .limited,
            "as quickly|soon|promptly|fast|well|swiftly|much|often|early|speedily as ..2 possible|can|feasible|able",
            like: "We repair masts as soon as possible.", unlike: "We repair masts as a team."),
        Cue(
            .limited, "best of our|its|their|it|the 's? ability|abilities|knowledge|capabilities",
            like: "We repair masts to the best of our ability.", unlike: "We repair the best of our masts."),
        Cue(
            .limited, "where|when|whenever|wherever|if possible|practicable|feasible|practical",
            like: "We repair masts where possible.", unlike: "We repair masts where they break."),
        Cue(
            .limited, "every|reasonable|commercially ..2 effort|attempt|endeavor|endeavour",
            like: "We make every effort and support old masts.", unlike: "We support every mast."),
        Cue(
            .limited,
            "usually|typically|normally|mostly <helped>|completed|done|finished|<given> ..2 within|in|by",
            like: "Our repairs are usually completed within two weeks.",
            unlike: "Our repairs are completed within two weeks."),
        Cue(
            .limited, "if|when|as|where|while time|capacity|resources|workload permits|permit|allows|allow",
            like: "We repair old masts if time permits.", unlike: "We repair old masts if they leak."),
    ]
}
