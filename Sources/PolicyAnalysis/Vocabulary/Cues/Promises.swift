import SupportPolicy

extension English {
    /// What the vendor does, or a tier gets.
    static let promiseCues: [Cue] = [
        Cue(
            .supported, "get|gets <adverb>* <given>", like: "Faults get fixed in a week.",
            unlike: "Faults get on our nerves."),
        Cue(
            .supported, "part of ..3 plan|plans|package|packages|tier|tiers|subscription|edition",
            like: "Visits are part of the top plan.", unlike: "Visits are part of the past."),
        Cue(
            .supported,
            "<vendor> <auxiliary>* <adverb>* take|takes|accept|accepts ..2 responsibility|ownership|care",
            like: "We take full responsibility for the platform.", unlike: "We take the train."),
        Cue(
            .supported, "<vendor> <auxiliary>* <adverb>* stand|stands behind|by",
            like: "We stand behind the platform.", unlike: "We stand on the pier."),
        Cue(
            .supported, "<vendor> <auxiliary>* <adverb>* give|gives|grant|grants|keep|keeps <customer>",
            like: "We give customers a call.", unlike: "We give thanks."),
        Cue(
            .supported, "<vendor> <auxiliary>* <adverb>* <help>",
            like: "Our engineers investigate each fault.", unlike: "Our engineers love a puzzle."),
        Cue(
            .supported, "<vendor> on|at ..3 <adverb>* <help>", like: "Harbor on-call escalates each fault.",
            unlike: "Harbor on a map is small."),
        Cue(
            .supported, "<vendor> work|works ...6 to provide|resolve|help|assist|ensure|fix|deliver|support",
            like: "Our engineers work hard with others to resolve each fault.",
            unlike: "Our engineers work in an office."),
        Cue(
            .supported,
            "<vendor> <adverb>* <auxiliary>? <adverb>* will|shall|can|agree|agrees|commit|commits|aim|aims|guarantee|guarantees",
            like: "We will look into each fault.", unlike: "We would love to hear from you."),
        Cue(
            .supported,
            "available to|for|on|in|via|by|through|across|with|as|at|24|around|from|during|upon|under|within|if",
            like: "Chat is available at night.", unlike: "The chat has a name."),
        Cue(
            .supported, "<be> <adverb>* <given>", like: "Security fixes are included.",
            unlike: "Security is everyone at work."),
        Cue(
            .supported,
            "^ ..5 provided|initiated|included|escalated|handled|offered|assigned|monitored|supported|covered|prioritized until|during|within|as|automatically|immediately|by|for|under|with|to|in|on|at|and|through",
            like: "Weekly reports provided until the case is closed", unlike: "Weekly reports are long."),
        Cue(
            .supported,
            "support|plan|plans|tier|tiers|package|packages|subscription|subscriptions|scope|coverage|service|services ..3 include|includes|cover|covers|feature|features|offer|offers|provide|provides",
            like: "Each plan includes chat.", unlike: "Each plan has a name."),
        Cue(
            .supported,
            "<customer> ..3 include|includes|cover|covers|feature|features|come|comes|add|adds",
            like: "Gold accounts feature a hotline.", unlike: "Gold accounts have a number."),
        Cue(
            .supported, "include|includes|included|including everything",
            like: "It includes everything in the plan below.", unlike: "It means everything to us."),
        Cue(
            .supported, "everything in|from|included|of", like: "You have everything in the plan below.",
            unlike: "Everything has a name."),
        Cue(
            .supported, "eligible|entitled for|to", like: "Eligible for visits: resellers",
            unlike: "Resellers like visits."),
        Cue(
            .supported, "within ..2 # <unit>", like: "First answer within two hours",
            unlike: "Two hours have passed."),
        Cue(
            .supported, "allow|allows|enable|enables|let|lets|gives|give <customer> to|access|the|a|direct",
            like: "The portal lets you follow a case; it allows you to comment.",
            unlike: "The portal has a name."),
        Cue(
            .supported,
            "support|communication|communications|updates|work|investigation|coverage continue|continues|begin|begins|start|starts ..1 until|immediately|within|upon|after|as|when",
            like: "Work begins immediately.", unlike: "Work is fun."),
        Cue(
            .supported, "assistance|help|advice|guidance with|on", like: "Help with plugins",
            unlike: "Plugins are small programs."),
        Cue(.supported, "^^ access to", like: "Access to our engineers", unlike: "Engineers are people."),
        Cue(
            .supported, "helps|help|assist|assists <customer>",
            like: "The portal helps you to follow a case.", unlike: "The portal has a name."),
        Cue(
            .supported,
            "<customer> ...8 can|may <adverb>* contact|open|submit|file|email|reach|access|use|ask|log|report|post|get|call",
            like: "Every customer can open cases.", unlike: "Every customer can see cases."),
    ]
}
