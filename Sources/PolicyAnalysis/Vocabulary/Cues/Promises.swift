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
            needsTopic: true,
            like: "We take full responsibility for the platform.", unlike: "We take the train."),
        Cue(
            .supported, "<vendor> <auxiliary>* <adverb>* stand|stands behind|by",
            like: "We stand behind the platform.", unlike: "We stand on the pier."),
        Cue(
            .supported, "<vendor> <auxiliary>* <adverb>* give|gives|grant|grants|keep|keeps <customer>",
            like: "We give customers a call.", unlike: "We give thanks."),
        Cue(
            .supported, "<vendor> <auxiliary>* <adverb>* <help>", needsTopic: true,
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
            needsTopic: true, like: "We will look into each fault.", unlike: "We would love to hear from you."
        ),
        Cue(
            .supported,
            "available to|for|on|in|via|by|through|across|with|as|at|24|around|from|during|upon|under|within|if",
            needsTopic: true,
            like: "Chat is available at night.", unlike: "The chat has a name."),
        Cue(
            .supported,
            "<be> <adverb>* supported|covered|included|entitled|eligible|guaranteed|staffed",
            like: "Old masts are covered.", unlike: "Old masts are heavy."),
        Cue(
            .supported, "<vendor> <auxiliary>* <adverb>* help|helps|assist|assists when|whenever|if|at|on|$",
            like: "Harbor helps when it can.", unlike: "Harbor helps teams to sail."),
        Cue(
            .supported, "^^ everything in|from|of", like: "Everything in Basic", unlike: "Everything is in."),
        Cue(
            .supported,
            "<topic>|service|services|communication|communications|visibility|work|investigation|monitoring|reports ...8 <be> <adverb>* <given>",
            like: "Security fixes are published.",
            unlike: "Security is everyone at work."),
        Cue(
            .supported,
            "^ ..5 provided|sent|included|applied|issued|credited|announced|escalated|handled|offered|assigned|monitored|supported|covered|prioritized until|during|within|as|automatically|immediately|by|for|under|with|to|in|on|at|and|through",
            needsTopic: true,
            like: "Weekly reports provided until the case is closed", unlike: "Weekly reports are long."),
        Cue(
            .supported,
            "support|plan|plans|tier|tiers|package|packages|subscription|subscriptions|scope|coverage|service|services ..4 include|includes|encompasses|comprises|cover|covers|feature|features|offer|offers|provide|provides",
            needsTopic: true,
            like: "Each plan includes chat.", unlike: "Each plan has a name."),
        Cue(
            .supported,
            "<customer> ..3 include|includes|cover|covers|feature|features|come|comes|add|adds !them|it|your",
            needsTopic: true,
            like: "Gold accounts feature a hotline.", unlike: "Gold accounts have a number."),
        Cue(
            .supported, "include|includes|included|including everything",
            like: "It includes everything in the plan below.", unlike: "It means everything to us."),
        Cue(
            .supported, "everything in|from|included|of", needsTopic: true,
            like: "You have everything in the plan below.",
            unlike: "Everything has a name."),
        Cue(
            .supported, "eligible|entitled for|to", like: "Eligible for visits: resellers",
            unlike: "Resellers like visits."),
        Cue(
            .supported, "within ..2 # <unit>", like: "First answer within two hours",
            unlike: "Two hours have passed."),
        Cue(
            .supported,
            "portal|ticket|tickets|plan|plans|tier|tiers|support|subscription|service|services|line|hotline|channel|package|access|agreement ...6 allow|allows|enable|enables|let|lets|gives|give <customer> to|access|the|a|direct",
            needsTopic: true,
            like: "The portal allows you to comment on a case.",
            unlike: "The portal has a name."),
        Cue(
            .supported,
            "support|communication|communications|updates|work|investigation|coverage continue|continues|begin|begins|start|starts ..1 until|immediately|within|upon|after|as|when",
            like: "Work begins immediately.", unlike: "Work is fun."),
        Cue(
            .supported, "assistance|help|advice|guidance with|on", like: "Help with plugins",
            unlike: "Plugins are small programs."),
        Cue(
            .supported, "^^ access to", needsTopic: true, like: "Access to our engineers",
            unlike: "Engineers are people."),
        Cue(
            .supported, "helps|help|assist|assists <customer>", needsTopic: true,
            like: "The portal helps you to follow a case.", unlike: "The portal has a name."),
        Cue(
            .supported,
            "<customer> ...8 can|may <adverb>* contact|email|reach|ask|report|get|call|file|open|submit|log|post",
            needsTopic: true,
            like: "Every customer can submit a case.", unlike: "Every customer can see cases."),
        Cue(
            .supported, "<vendor> <auxiliary>* <adverb>* responsible|accountable for",
            like: "Our team is responsible for the platform.",
            unlike: "Our team is known for the platform."),
        Cue(
            .supported, "our ..3 responsibility|job|task|commitment is",
            like: "Our first responsibility is the platform.",
            unlike: "Our first office is a barn."),
        Cue(
            .supported, "^^ ability to", needsTopic: true,
            like: "Ability to open cases",
            unlike: "Cases are many."),
        Cue(
            .supported,
            "response|responses|reply|answer|resolution|acknowledgement|acknowledgment|turnaround ...3 # ..1 <unit>",
            like: "Target response time of two days",
            unlike: "Response by the team"),
        Cue(
            .supported,
            "^^ ..1 priority|quick|quicker|rapid|dedicated|enhanced|faster|unlimited|direct|prioritized|named|proactive support|handling|queue|response|responses|access|contact|contacts|line|channel|routing|manager|engineer|escalation|coverage|assistance",
            like: "Faster response at night",
            unlike: "Response at night"),
        Cue(
            .supported, "receive|receives|get|gets ..3 response|responses|reply|replies|priority|handling",
            like: "Short reports receive faster replies.",
            unlike: "Short reports receive dust."),
        Cue(
            .supported, "# <unit> ..2 response|reply|resolution|acknowledgement|acknowledgment|turnaround",
            like: "Gold: 48 hour first response", unlike: "Gold: a 48-hour trip"),
        Cue(
            .supported, "<vendor> <be> <adverb>* on call",
            like: "Our engineers are on call at night.",
            unlike: "Our engineers are in bed at night."),
        Cue(
            .supported, "is|are <adverb>* on call 24|24x7|24x7x365|around|day|night|every",
            like: "Security is on call 24x7.",
            unlike: "Security is on a call."),
        Cue(
            .supported, "<vendor> <be> <adverb>* able to|available", needsTopic: true,
            like: "Our team is able to visit you.",
            unlike: "Our team is small."),
        Cue(
            .supported, "<vendor> <auxiliary>* continue|continues to",
            like: "We continue to fix faults.",
            unlike: "We continue."),
        Cue(
            .supported,
            "cases|tickets|requests|incidents|issues|reports|inquiries|enquiries|questions|calls can|may <adverb>* be <adverb>* created|submitted|opened|raised|reported|logged|filed|sent|escalated",
            like: "Cases can be opened by mail.",
            unlike: "Cases can be long."),
        Cue(
            .supported,
            "support|coverage|maintenance|updates|releases|fixes|patches !can|could|may|might ..1 continue|continues|include|includes|contain|contains",
            needsTopic: true,
            like: "Updates include fixes.",
            unlike: "Updates are small."),
        Cue(
            .supported, "^^ ..2 full|complete|comprehensive|priority|round coverage|support|maintenance",
            like: "Full coverage of the platform",
            unlike: "The platform has a name."),
        Cue(
            .supported,
            "<vendor> <auxiliary>* <adverb>* prioritize|prioritizes|prioritise|prioritises|classify|classifies|diagnose|assess|assesses|track|tracks",
            like: "Our engineers classify each fault.",
            unlike: "Our engineers like each fault."),
        Cue(
            .supported,
            "<customer> ...8 can|may <adverb>* access|use ...5 support|chat|portal|hotline|line|phone|team|engineers|forum|channel|service|services|email|desk|slack|call|assistance|experts|staff",
            needsTopic: true,
            like: "Every customer can use the hotline.",
            unlike: "Every customer can use the shell."),
        Cue(
            .supported, "<vendor> has|have ..4 on call",
            like: "We have engineers on call at night.",
            unlike: "We have a number to call."),
        Cue(
            .supported, "^^ supported|included|covered ..2 $",
            like: "Supported products",
            unlike: "Products"),
        Cue(
            .supported, "<vendor> <adverb>* target|targets !audience",
            like: "Harbor targets a short outage.",
            unlike: "Harbor is a target."),
        Cue(
            .supported, "# ..2 uptime|availability",
            like: "99.5 monthly uptime",
            unlike: "Monthly uptime"),
        Cue(
            .supported, "response|reply|resolution time|times|target|targets ...6 is|are ..2 # ..1 <unit>",
            like: "The response time for faults of the platform is two hours.",
            unlike: "The response time is short."),
        Cue(
            .supported,
            "include|includes|offer|offers|provide|provides ..2 unlimited|priority|dedicated|access|premium",
            needsTopic: true,
            like: "Most licenses include unlimited cases.",
            unlike: "Most licenses include a name."),
        Cue(
            .supported,
            "will|shall <adverb>* assist|respond|investigate|escalate|acknowledge|troubleshoot|repair|answer|support",
            like: "The duty officer will escalate the call.",
            unlike: "The duty officer escaped."),
        Cue(
            .supported,
            "will|shall <adverb>* provide|offer|deliver ...8 support|assistance|help|maintenance|services|updates|fixes",
            like: "The dealer will provide updates.",
            unlike: "The dealer is a firm."),
        Cue(
            .supported,
            "<be> <adverb>* recorded|documented|logged|directed|made|followed|prioritized|queued|tracked|backed|held|hosted|performed ..1 by|in|for|to|during|within|at|on|and",
            needsTopic: true,
            like: "Calls are logged and kept.",
            unlike: "Calls are long."),
        Cue(
            .supported, "will|shall <not> <adverb>* exceed",
            like: "Repairs will not exceed two hours.",
            unlike: "Repairs exceed two hours."),
        Cue(
            .supported,
            "<vendor> <auxiliary>* <adverb>* contact|contacts|open|opens|inform|informs|check|checks|test|tests|apply|applies|host|hosts|inspect|inspects|call|calls",
            needsTopic: true,
            like: "Our engineers check each mooring.",
            unlike: "Our engineers paint each mooring."),
        Cue(
            .supported, "your ..3 includes|include|covers", needsTopic: true,
            like: "Your contract includes water.",
            unlike: "Your berth is long."),
        Cue(
            .supported, "will|shall continue to <help>", needsTopic: true,
            like: "The yard will continue to repair oars.",
            unlike: "The yard will continue."),
        Cue(
            .supported, "provides|offers ..4 support|training|assistance|maintenance|coverage|environment",
            like: "The yard provides training.",
            unlike: "The yard provides shade."),
        Cue(
            .supported, "support|coverage|available|availability|monitoring|response ...3 24|24x7|24x7x365",
            like: "Emergency support: 24x7",
            unlike: "Emergency exit: 24"),
        Cue(
            .supported, "will|shall <adverb>* be <adverb>* <mended>",
            like: "A broken oar will be mended.", unlike: "A broken oar will be heavy."),
        Cue(
            .supported, "will|shall <adverb>* be <adverb>* <served>", needsTopic: true,
            like: "Our reply will be tailored to you.", unlike: "Your oar will be delivered by mail."),
        Cue(
            .supported,
            "ticket|tickets|case|cases|request|requests|report|reports|question|questions|incident|incidents|inquiry|inquiries|issue|issues ..2 <get> ..3 answer|answers|reply|replies|response|fix|attention|acknowledgement",
            like: "All reports get our full attention.", unlike: "All reports get a number."),
        Cue(
            .supported,
            "can|may <adverb>* open|create|submit|raise|file|log ..3 ticket|tickets|case|cases|request|requests|incident|incidents",
            like: "Skippers can open a case.", unlike: "Skippers can open a door."),
        Cue(
            .supported,
            "can|may be <adverb>* booked|purchased|requested|ordered|arranged|scheduled|obtained|bought",
            needsTopic: true,
            like: "A visit can be booked by the hour.", unlike: "A visit can be long."),
        Cue(
            .supported,
            "manager|csm|tam|representative|agent|technician|specialist|advisor|engineer|engineers|expert|experts will|shall|helps|assists|guides",
            like: "An account manager will walk members through it.",
            unlike: "An account manager is a person."),
        Cue(
            .supported,
            "come|comes with|in all|every|each|any|both|the|our ..3 plan|plans|tier|tiers|package|packages|subscription|subscriptions|license|licenses|edition|editions",
            like: "A hotline comes with all plans.", unlike: "A storm comes with all its noise."),
        Cue(
            .supported, "support|help|assistance|advice|training|chat ..3 <be> <adverb>* free|complimentary",
            like: "Help by mail is free for members.", unlike: "The boat is free."),
        Cue(
            .supported, "will be <adverb>* posted|announced|reported",
            like: "Outages will be posted here.",
            unlike: "Outages are posted here."),
        Cue(
            .supported,
            "support|coverage|assistance|chat|phone|help ..8 is|are <adverb>* here|there|open? 24|24x7|24x5|24x7x365|around",
            like: "Support for members and above is 24x7.", unlike: "Support for members is a desk."),
        Cue(
            .supported, "<be> <adverb>* <given> ..3 by <vendor>",
            like: "Masts are maintained and kept by Harbor.",
            unlike: "Masts are maintained by hand."),
        Cue(
            .supported, "<be> <adverb>* maintained|monitored|patched|managed|serviced", needsTopic: true,
            like: "The pier is maintained at the level of a case.", unlike: "The pier is a case."),
        Cue(
            .supported, "maintenance <be> <adverb>* <given>", like: "Maintenance is provided all year.",
            unlike: "Maintenance is fun."),
    ]
}
