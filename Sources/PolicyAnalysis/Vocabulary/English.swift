import SupportPolicy

/// The words of English support guides, as a survey of published pages found them. A new word goes here, and nowhere else;
/// those of cells stand in `EnglishCells.swift`.
enum English {
    // MARK: Time

    static let days: [([Weekday], [String])] =
        [
            (Weekday.workweek, ["weekdays", "business days", "working days", "workdays", "weekday"]),
            ([.saturday, .sunday], ["weekends", "weekend"]),
            (
                Weekday.allCases,
                ["every day", "daily", "all week", "7 days a week", "seven days a week", "7/7"]
            ),
            ([.tuesday], ["tues"]), ([.thursday], ["thur", "thurs"]), ([.wednesday], ["weds"]),
        ] + Weekday.allCases.map { ([$0], [$0.rawValue, String($0.rawValue.prefix(3)), $0.rawValue + "s"]) }

    /// Abbreviations and names of zones with the IANA zone of the region that uses them (IANA tz database, 2024a). An
    /// abbreviation of winter or summer time stands for the region's clock. Ambiguous ones (`BST`)
    /// are those that guides in English mean; `CST`, `IST` and `AST` are left out, since no reading of them is safe.
    static let zones: [(String, [String])] = [
        (
            "America/Los_Angeles",
            [
                "us/pacific", "pst", "pdt", "pt", "pst/pdt", "pacific time", "us pacific time",
                "pacific standard time", "us pacific", "pacific",
            ]
        ),
        (
            "America/Denver",
            ["us/mountain", "mst", "mdt", "mt", "mst/mdt", "mountain time", "us mountain time"]
        ),
        (
            "America/Chicago",
            [
                "us/central", "cdt", "ct", "cst/cdt", "central time", "us central time", "us central",
            ]
        ),
        (
            "America/New_York",
            [
                "us/eastern", "est", "edt", "et", "est/edt", "eastern time", "us eastern time",
                "eastern standard time", "us eastern", "eastern",
            ]
        ),
        ("America/Sao_Paulo", ["brt", "brasilia time"]),
        ("Europe/London", ["uk time", "london time", "bst"]),
        ("Europe/Berlin", ["cet", "cest", "cet/cest", "central european time", "berlin time"]),
        ("Europe/Helsinki", ["eet", "eest", "eastern european time"]),
        ("Etc/UTC", ["utc", "gmt", "z", "coordinated universal time"]),
        ("Asia/Kolkata", ["indian standard time", "india time"]),
        ("Asia/Tokyo", ["jst", "japan standard time", "japan time"]),
        ("Asia/Singapore", ["sgt", "singapore time"]),
        ("Australia/Sydney", ["aest", "aedt", "sydney time"]),
        ("Pacific/Auckland", ["nzst", "nzdt"]),
    ]

    /// Clocks of the reader: no zone that can be known.
    static let localZones = [
        "local time", "your local time", "customer local time", "customer's local time", "local time zone",
        "your time zone", "your timezone", "customer's time zone", "customer's timezone",
        "customer time zone", "regional time", "customer's local time zone", "your local time zone",
    ]

    /// What stands in parentheses behind a zone and adds nothing to it.
    static let zoneRegions: Set<String> = [
        "us", "usa", "u", "s", "united", "states", "canada", "north", "america", "uk", "eu", "europe", "and",
        "the",
    ]
    /// A sentence about hours holds one of these.
    static let hoursWords = [
        "available", "availability", "open", "hours", "reach", "reached", "staffed", "operate", "operates",
        "team",
        "teams", "work", "works", "reachable", "online", "support", "answer", "answers",
    ]
    /// The names of teams stand before one of these, or else before a verb.
    static let teamWords = [
        "team", "teams", "department", "departments", "desk", "desks", "staff",
    ]
    /// The last word of a team's name may be one of these, in lower case: "Technical support is open".
    static let teamNouns = [
        "support", "sales", "billing", "service", "services", "helpdesk", "success", "engineers",
        "engineering",
        "specialists", "agents", "line", "lines", "hotline", "hotlines", "phone", "chat", "telephone",
        "technical",
        "customer", "operations", "accounts", "accounting", "onboarding", "security",
    ]
    /// A heading above hours, or the sentence that leads to them, holds one of these.
    static let hoursTitles: Set<String> = [
        "hours", "availability", "available", "open", "opening", "reach", "reached", "staffed", "coverage",
        "schedule",
        "times", "contact", "there",
    ]
    /// Who speaks, or is spoken to.
    static let speakers: Set<String> = ["we", "you"]
    static let hoursVerbs = [
        "are", "is", "can", "will", "operates", "operate", "works", "work", "answers", "answer", "provides",
        "provide",
    ]
    /// Words that begin with a capital letter at the start of a sentence and name nothing.
    static let determiners = [
        "our", "the", "both", "all", "your", "their", "we", "it", "they", "these", "this", "you",
    ]

    // MARK: Labels

    /// Words of the names that vendors give to tiers, and of what they call them.
    static let tierWords = [
        "tier", "tiers", "plan", "plans", "package", "packages", "edition", "editions", "subscription",
        "subscriptions",
        "account", "accounts", "membership", "basic", "standard", "premium", "enterprise", "business",
        "professional",
        "pro", "free", "starter", "team", "teams", "plus", "essential", "essentials", "advanced", "ultimate",
        "elite",
        "developer", "community", "bronze", "silver", "gold", "platinum", "diamond", "startup", "hobby",
        "trial", "growth",
        "scale", "core", "select", "signature", "preferred", "dedicated", "managed",
    ]
    /// Words of headings above a table of tiers.
    static let supportWords = [
        "support", "tier", "tiers", "plan", "plans", "sla", "slas", "slo", "subscription", "subscriptions",
        "package",
        "packages", "edition", "editions", "pricing", "response",
    ]
    /// Words of the title or a heading of a page about support.
    static let supportTopics = [
        "support", "supported", "unsupported", "helpdesk", "escalation", "escalations", "severity",
        "severities", "triage",
        "ticket", "tickets", "on-call", "oncall", "sla", "slas", "slo", "slos", "uptime",
    ]
    /// Words of headings that name no kind of promise.
    static let generalWords = [
        "our", "the", "a", "an", "of", "and", "or", "for", "by", "with", "in", "to", "per", "s", "what",
        "you",
        "get", "matrix", "table", "overview", "comparison", "compare", "summary", "commitment", "commitments",
        "objective", "objectives", "guarantee", "guarantees", "agreement", "agreements", "policy", "policies",
        "services", "levels", "features", "guide", "handling", "management", "classification", "scale",
        "guaranteed",
        "expected", "offering", "offerings", "goals", "terms", "section", "appendix", "annex", "all", "each",
        "across", "different",
    ]
    /// What stands beside "severity" in the header of its column.
    static let severityGrades = [
        "level", "levels", "code", "class", "grade", "rating", "type", "category", "issue", "incident",
        "ticket", "case",
    ]
    /// What else a header beside severities says.
    static let severityAttributes = [
        "escalation", "escalations", "communication", "communications", "initial", "next", "status",
    ]
    /// A row of such a label makes its table one about support.
    static let supportRowWords = [
        "support", "sla", "slas", "slo", "response", "ticket", "tickets", "helpdesk", "hotline", "phone",
        "telephone", "chat",
    ]
    /// Topics of several words.
    static let supportTopicPhrases = [
        "service level", "service levels", "end of life", "end of maintenance", "lifecycle policy",
        "lifecycle policies", "getting help", "get help",
    ].map { $0.split(separator: " ").map(String.init) }
    static let scopeRows = [
        "scope", "scope of support", "support scope", "scopes", "scope of services", "level of support",
    ]
    static let tierHeaders = [
        "tier", "tiers", "account tier", "support tier", "plan", "plans", "support plan", "support plans",
        "package",
        "support package", "support level", "support levels", "level", "edition", "subscription", "account",
        "account type", "subscription plan", "subscription plans", "subscription tier", "subscription level",
        "service plan", "service tier", "service level", "support tier", "support tiers", "support type",
        "support package", "support packages", "support offer", "support offering", "customer tier",
        "product plan", "success plan", "sla tier", "sla level", "sla plan",
    ]
    static let servicesHeadings = [
        "professional services", "services", "additional services", "paid services", "consulting services",
        "consulting",
        "add-on services", "add-ons", "service catalog", "service catalogue", "our services",
    ]
    static let severityWords = [
        "severity", "severities", "priority", "priorities", "sev", "urgency", "impact", "p0", "p1", "p2",
        "p3", "p4",
        "s1", "s2", "s3", "s4",
    ]
    /// A column of such a header says what a severity is.
    static let definitionWords = [
        "definition", "definitions", "description", "meaning", "impact", "criteria", "explanation", "example",
        "examples",
    ]
    /// The most urgent is the lowest.
    static let urgencies: [String: Int] = [
        "blocker": 0, "critical": 1, "urgent": 1, "emergency": 1, "high": 2, "major": 2, "medium": 3,
        "normal": 3,
        "moderate": 3, "standard": 3, "minor": 4, "low": 4, "trivial": 5,
    ]
    static let severityNames = [
        "urgent", "high", "normal", "low", "critical", "major", "minor", "medium", "moderate", "trivial",
        "blocker",
        "priority", "general guidance", "general question", "high priority", "low priority",
        "normal priority",
    ]
    /// A header of these words names what a column says, not who gets it.
    static let attributeWords = [
        "description", "definition", "definitions", "response", "responses", "time", "times", "hours",
        "coverage",
        "channel", "channels", "method", "contact", "example", "examples", "target", "sla", "slo",
        "percentage", "credit",
        "credits", "frequency", "notes", "note", "details", "uptime", "scope", "type", "value", "price",
        "cost", "level",
        "availability", "how", "resolution", "severity", "priority", "what", "where", "when", "link",
        "meaning",
    ]
    /// A length of time beside such a label is a first response.
    static let responseWords = [
        "response", "responses", "respond", "reply", "replies", "acknowledgement", "acknowledgment",
        "acknowledge", "sla",
        "slas", "slo", "slos", "turnaround", "callback",
    ]
    /// A length of time beside a label of nothing but such words is a first response, too: "Tickets", "Phone support".
    static let channelWords = [
        "ticket", "tickets", "ticketing", "chat", "live", "email", "e", "mail", "phone", "telephone", "call",
        "calls", "on",
        "emergency", "support", "help", "helpdesk", "desk", "portal", "case", "cases", "hotline", "slack",
        "teams", "incident",
        "incidents", "request", "requests", "issue", "issues", "web", "online", "technical", "customer",
        "critical", "urgent",
        "production", "standard", "service", "target", "targets", "time", "times", "via", "by", "with", "our",
        "24x7", "24", "7",
    ]
    /// A length of time beside such a label is something else.
    static let otherTimeWords = [
        "history", "retained", "duration", "close", "closes", "closed", "minimum", "maximum", "contract",
        "report",
        "reports", "rca", "delivered", "delivery", "credit", "credits", "onboarding", "archive", "average",
        "resolution", "resolve", "resolved", "restore", "restoration", "fix", "workaround", "update",
        "updates",
        "frequency", "retention", "notice", "maintenance", "task", "sessions", "training", "consulting",
        "uptime",
        "backup", "backups", "trial", "term", "recovery", "mitigation", "mitigate",
        "postmortem", "mortem", "repair", "hotfix", "rto", "rpo", "downtime", "cadence", "closing", "refund",
        "refunds", "shipping",
    ]
    /// Columns of such names are days, languages or teams.
    static let otherColumnWords =
        Weekday.allCases.flatMap { [$0.rawValue, String($0.rawValue.prefix(3))] } + [
            "weekday", "weekdays", "weekend", "weekends", "holidays", "january", "february", "march", "april",
            "may",
            "june", "july", "august", "september", "october", "november", "december", "q1", "q2", "q3", "q4",
            "english", "german", "french", "spanish", "japanese", "chinese", "portuguese", "italian",
            "korean",
            "sales", "billing", "technical", "engineering", "security", "operations", "finance", "legal",
            "l1", "l2",
            "l3",
        ]
    /// Columns of such names tell of places, and hold for every tier.
    static let regionWords = [
        "america", "americas", "latin", "latam", "amer", "emea", "apac", "apj", "anz", "mea", "europe",
        "european", "eu", "uk", "asia", "pacific", "japan", "china", "india", "australia", "canada", "africa",
        "middle", "east", "germany", "france", "us", "usa", "na", "north", "south", "west", "central",
        "region", "regions", "regional", "global", "worldwide",
    ]
    static let priceWords = [
        "price", "pricing", "cost", "costs", "fee", "fees", "usd", "eur", "$", "€", "£", "spend",
    ]
    /// Words that turn a fact around.
    static let negations = [
        "not", "no", "never", "none", "nothing", "without", "except", "excluding", "outside", "unless",
        "cannot", "can't",
        "don't", "doesn't", "isn't", "aren't", "longer", "but",
    ]
    /// What may stand between a team and its hours.
    static let hoursLinks = [
        "are", "is", "can", "be", "reached", "available", "open", "generally", "usually", "normally",
        "typically", "on",
        "from", "at", "during", "reachable", "staffed", "online", "work", "works", "operate", "operates",
        "answer", "answers",
        "for", "you", "to", "help", "calls", "hours", "of", "operation", "between", "here", "there", "every",
        "team", "teams",
        "by", "phone", "email", "chat", "and", "us", "reach", "call", "contact", "via", "telephone", "live",
        "our",
        "support", "currently", "regularly",
    ]
    /// A sentence with one of these says something else of the hours, or says it with a limit.
    static let hoursBlockers = [
        "closed", "until", "till", "if", "when", "will", "was", "were", "meeting", "rooms", "holiday",
        "holidays",
        "previously", "formerly", "starting", "tickets", "answered", "unavailable",
    ]
    /// A list item with one of these is a sentence, and no service's name.
    static let sentenceWords = [
        "we", "you", "us", "our", "your", "not", "no", "is", "are", "can", "will", "please", "contact",
    ]
    /// A lead that begins so says that the list comes on top of what stands before.
    static let cumulativeStarts = ["adds", "add", "additionally", "plus", "everything"]
}
