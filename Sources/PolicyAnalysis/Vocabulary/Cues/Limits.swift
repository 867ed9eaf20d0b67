import SupportPolicy

extension English {
    /// Help within a bound.
    static let limitCues: [Cue] = [
        Cue(
            .limited, "not all|every|each|everything", like: "Not all plugins are covered.",
            unlike: "All plugins are covered."),
        Cue(
            .limited, "^ only ..6 can|may|will", like: "Only the owner of an account can ask for it.",
            unlike: "The owner of an account can ask for it."),
        Cue(
            .limited, "<be> <adverb>* limited|restricted|confined",
            like: "Help by phone is limited to emergencies.", unlike: "Help by phone is available."),
        Cue(
            .limited, "limited|restricted to", like: "Advice, limited to two hours, is included.",
            unlike: "Advice is included."),
        Cue(
            .limited,
            "limited ..2 support|access|help|assistance|coverage|availability|basis|number|amount|capacity|audit|time|hours|scope|extent|warranty",
            like: "Beta releases get limited support.", unlike: "Beta releases get support."),
        Cue(.limited, "^ limited", like: "Limited plugins", unlike: "Help with plugins is included."),
        Cue(
            .limited, "<vendor> <auxiliary>* <adverb>* only <help>|<given>|look|able|see|do|act|speak",
            like: "We can only help with our own software.",
            unlike: "Nobody helps with your own software."),
        Cue(
            .limited,
            "only <adverb>* <auxiliary>* <given>|<help>|if|when|after|once|upon|for|during|on|within|through|via|by|to|in",
            like: "The line is open only for emergencies.", unlike: "The line only affects emergencies."),
        Cue(
            .limited, "only ...10 <be> <adverb>* <given>", like: "Only the latest release is supported.",
            unlike: "The latest release is supported."),
        Cue(.limited, "only $", like: "For Gold customers only", unlike: "For Gold customers we offer it."),
        Cue(
            .limited, "solely|exclusively for|to|on|in|via|through|by|with|available",
            like: "The line is there solely for emergencies.",
            unlike: "The line is there for emergencies, and we answer it."),
        Cue(
            .limited, "best effort|efforts|endeavor|endeavors|endeavour|endeavours",
            like: "Plugins are handled on a best-effort basis.",
            unlike: "Plugins are handled in an hour."),
        Cue(
            .limited, "reasonable ..2 effort|efforts|endeavours|endeavors|attempts",
            like: "We make reasonable efforts to answer at night.", unlike: "We answer at night."),
        Cue(
            .limited, "do|does|try|tries|doing|trying our|its|their|the best",
            like: "We do our best to answer questions on plugins.", unlike: "We answer questions on plugins."),
        Cue(
            .limited,
            "<vendor> <auxiliary>* <adverb>* try|tries|attempt|attempts|endeavor|endeavors|endeavour|endeavours|strive|strives to",
            like: "We try to answer within a day.", unlike: "We answer within a day."),
        Cue(
            .limited, "case by case", like: "Migrations are handled case by case.",
            unlike: "Migrations are handled by us."),
        Cue(
            .limited, "up|upto to? ..1 #", like: "Training is up to four hours a year.",
            unlike: "Training is up to you."),
        Cue(
            .limited, "maximum of|number", like: "A maximum of two contacts is included.",
            unlike: "Two contacts are included."),
        Cue(
            .limited, "capped|limited at", like: "Advice is capped at two hours.",
            unlike: "Advice is included."),
        Cue(
            .limited,
            "subject to ..2 availability|limits|limit|fair|fees|charges|approval|capacity|restrictions|limitations|conditions|review|assessment|evaluation",
            like: "Visits are subject to availability.", unlike: "Visits are included."),
        Cue(
            .limited, "reserved for", like: "The hotline is reserved for emergencies.",
            unlike: "The hotline is there, and we answer it."),
        Cue(
            .limited, "partial|partially", like: "Old browsers are partially supported.",
            unlike: "Old browsers are supported."),
        Cue(
            .limited, "to some|a extent|degree", like: "We answer to some extent.",
            unlike: "We answer to the customer."),
        Cue(
            .limited, "slower|longer|delayed|lower|lowest ..1 response|responses|priority|times",
            like: "Free accounts have a slower response time.", unlike: "Paid accounts have a response time."),
        Cue(
            .limited, "time|capacity|resources|availability|schedule permits|permit|permitting|allows|allow",
            like: "Questions on plugins are answered as time permits.",
            unlike: "Questions on plugins are answered."),
        Cue(
            .limited, "in some|certain|rare|exceptional|limited cases|circumstances|situations|instances",
            like: "In some cases we connect to your host.",
            unlike: "In all cases we connect to your host, and we support it."),
        Cue(
            .limited,
            "additional|extra|separate|hourly|supplementary|increased|further|applicable|service|installation ..1 fee|fees|cost|costs|charge|charges|rate|rates",
            like: "Visits are available for an additional fee.", unlike: "Visits come at no additional fee."),
        Cue(
            .limited, "<vendor> ..2 may|might|could <adverb>* <help>|allow|let|permit|give|waive|agree",
            like: "We may help with plugins.",
            unlike: "You may help with plugins."),
        Cue(
            .limited, "may|might <adverb>* be <adverb>* <given>|able",
            like: "Reviews may be included on request.", unlike: "Reviews are included on request."),
        Cue(
            .limited,
            "open|hours|coverage ...8 except|excluding on|during|in|at|for|when|where|holidays|weekends|public",
            like: "Phone support is open all day except on holidays.",
            unlike: "Phone support is open all day."),
        Cue(
            .limited,
            "to|for|on|with certain|select|selected|some ..2 plans|accounts|customers|plan|tiers|products|regions|users|types|subscriptions",
            like: "Chat is available to certain plans.",
            unlike: "Chat is available to all plans."),
        Cue(
            .limited, "may|might|can <adverb>* take ..2 longer|more|up|several|additional",
            like: "Replies may take longer at night.",
            unlike: "Replies take an hour."),
        Cue(
            .limited, "may|might <adverb>* be <adverb>* delayed|slower|longer|reduced|affected",
            like: "Replies may be delayed at night.",
            unlike: "Replies are sent at night, and we answer."),
        Cue(
            .limited, "<customer> ..1 may|can only", like: "You may only paint new masts.",
            unlike: "You may paint new masts."),
        Cue(
            .limited,
            "make|makes|making|use|uses every|all|reasonable|commercially ..2 effort|efforts|attempt",
            like: "We make every effort to answer at night.", unlike: "We make every sail at night."),
        Cue(
            .limited, "<be> <adverb>* charged a|an|the", like: "Visits will be charged a flat rate.",
            unlike: "Visits will be made."),
        Cue(
            .limited, "rate|fee|surcharge of ...3 <be> <adverb>* charged|applied|added|due",
            like: "A fee of $20 is charged for each visit.", unlike: "A fee of $20 is fair."),
        Cue(
            .limited, "<vendor> will|may|can|do <adverb>* consider",
            like: "We will consider plugins from our shop.",
            unlike: "We love plugins from our shop."),
        Cue(
            .limited,
            "<be> <adverb>* charged|billed|chargeable|billable|invoiced at|separately|hourly|per|by|extra|additionally|to|on",
            like: "Visits are charged by the day.",
            unlike: "Visits are included."),
        Cue(
            .limited,
            "separate|additional|paid|written ..1 agreement|contract|sow|quote|engagement|subscription|license|licence|payment|addon|package|service !plan|plans|tier|tiers|customers",
            like: "Training can be provided under a separate contract.",
            unlike: "Training is provided under the plan."),
        Cue(
            .limited,
            "based|depending|dependent|contingent on|upon ..3 availability|capacity|workload|volume|demand|resources|load|caseload",
            like: "Visits are offered depending on capacity.",
            unlike: "Visits are offered each year."),
        Cue(
            .limited, "not ..1 automatic|automatically but|and",
            like: "Escalations are not automatic but follow the impact.",
            unlike: "Escalations are automatic."),
        Cue(
            .limited, "as a? courtesy",
            like: "Help with plugins is offered as a courtesy.",
            unlike: "Help with plugins is offered."),
        Cue(
            .limited, "at ..1 most # ..1 <unit>|contacts|users|seats|requests",
            like: "At most two contacts are named.",
            unlike: "Two contacts are named."),
        Cue(
            .limited, "<vendor> <auxiliary>* <adverb>* <help>|apply|applies|issue|issues|accept ...6 only",
            like: "We issue credits only against later bills.",
            unlike: "We issue credits."),
        Cue(
            .limited,
            "# hours|hour|incident|incidents|request|requests|tickets|ticket|visits|visit|calls|sessions|reviews|cases ..1 per|a|each month|quarter|year|week|site|account",
            like: "Two visits per year are part of it.",
            unlike: "Two sites are part of it."),
        Cue(
            .limited,
            "some accounts|customers|users|plans|features|services|products|regions|others ..1 may|might|can <adverb>* <get>|<given>|be",
            like: "Some accounts may receive credits.",
            unlike: "All accounts receive credits."),
        Cue(
            .limited,
            "meet|meets|meeting|satisfy|satisfies|fulfil|fulfill ..4 criteria|conditions|requirements|prerequisites",
            like: "Repairs are available for boats that meet the following criteria:",
            unlike: "Repairs are available for boats."),
        Cue(
            .limited, "<vendor> <auxiliary>* <adverb>* limit|limits|restrict|restricts|cap|caps",
            like: "We limit visits to members.",
            unlike: "We love visits of members."),
        Cue(
            .limited, "<vendor> can|will|may|could|shall|do|does only", like: "We can only sail at dawn.",
            unlike: "We can sail, and we support it."),
        Cue(
            .limited, "as far as possible|feasible|practicable|practical|we",
            like: "We repair old masts as far as possible.", unlike: "We repair masts as far as the pier."),
        Cue(
            .limited, "at most #", needsTopic: true, like: "At most three reports get a reply each day.",
            unlike: "Three reports get a reply each day."),
        Cue(
            .limited, "cost|costs extra|separately", like: "Visits at night cost extra.",
            unlike: "Visits at night are included."),
        Cue(
            .limited, "voluntary basis", like: "Help is given on a voluntary basis.",
            unlike: "Help is given by the crew, and we support it."),
        Cue(
            .limited,
            "target|targets|goal|goals|estimate|estimates|objectives ..1 not ..2 guarantee|guarantees|guaranteed|commitment|commitments|promise|promises|obligations",
            like: "These times are goals, not promises.", unlike: "These times are goals."),
        Cue(
            .limited,
            "support|coverage|chat|phone|assistance|help requires|require|needs|need ..2 addon|add|subscription|contract|license|licence|plan|upgrade|fee|purchase",
            like: "Phone support requires a paid plan.", unlike: "Phone support requires patience."),
        Cue(
            .limited, "for|at a|an ..2 fee|charge|surcharge|price|rate",
            like: "Visits are available for a small fee.", unlike: "Visits are available for a day."),
        Cue(
            .limited, "hours only",
            like: "Gold: business hours only (local time)",
            unlike: "Gold: business hours (local time)"),
        Cue(
            .limited, "<vendor> <adverb>* reserve|reserves ..8 for",
            like: "We reserve the dry dock for larger boats.", unlike: "We reserve a table."),
        Cue(
            .limited, "within ..2 limits", like: "We help within limits.", unlike: "We help within sight."),
        Cue(
            .limited, "max|maximum #", like: "Gold customers get help for max two hours.",
            unlike: "Gold customers get help in two hours."),
        Cue(
            .limited,
            "support|service|services|topics|scope|assistance|help|tasks|activities ..5 may|might <adverb>* include|cover|involve",
            like: "Topics of a visit may include masts.", unlike: "Topics of a visit include masts."),
        Cue(
            .limited, "up to ..2 amount|limit|maximum",
            like: "We work on masts for up to the agreed amount of hours.",
            unlike: "It is up to the yard."),
        Cue(
            .limited, "insofar|inasmuch as", like: "We answer insofar as it concerns masts.",
            unlike: "We answer as it comes."),
        Cue(
            .limited, "to the extent|degree !due", like: "We answer to the extent that time is left.",
            unlike: "We answer to the point."),
        Cue(
            .limited, "time and materials",
            like: "Repairs are made on a time and materials basis.",
            unlike: "Repairs are made, and we provide materials."),
        Cue(
            .limited, "small|limited|selected|select ..3 set|group|number|subset of",
            like: "Drafts are offered to a small set of members.",
            unlike: "Drafts are offered to members."),
        Cue(
            .limited, "billed|charged|invoiced|quoted|priced|sold|purchased separately|hourly",
            like: "Work on sails is done and billed separately.",
            unlike: "Work on sails is done."),
    ]
}
