import SupportPolicy

/// The words of English support guides, as a survey of published pages found them. A new word goes here, and nowhere else.
enum English {
    // MARK: Cells

    static let availability: [(Availability, [String])] = [
        (
            .included,
            [
                "yes", "included", "includes", "✔", "✅", ":white_check_mark:", ":heavy_check_mark:", "✓", "☑",
                "√", "🗸", "🟢", "✔ included", "included ✔",
                "bundled",
                "yes included", "bundle included", "available",
            ]
        ),
        (
            .notIncluded,
            [
                "no", "none", "❌", ":x:", ":no_entry:", "✗", "✘", "✖", "🚫", "-", "--", "–", "—", "n/a", "na",
                "n.a.",
                "not included",
                "not available", "not applicable", "not supported", "not offered", "unavailable", "excluded",
            ]
        ),
        (
            .purchasable,
            [
                "available for purchase", "for purchase", "purchase", "purchasable", "add-on", "addon",
                "add on", "paid",
                "paid add-on", "optional add-on", "available as add-on", "available as an add-on",
                "as add-on",
                "with add-on", "as an add-on", "extra cost", "at extra cost", "additional cost",
                "additional fee",
                "for a fee", "sold separately", "available for an additional fee", "optional (paid)",
                "paid option",
            ]
        ),
        (.limited, ["limited", "partial", "partially", "limited access"]),
        (
            .onRequest,
            [
                "on request", "upon request", "by request", "contact sales", "contact us", "talk to sales",
                "custom",
                "ask sales", "by agreement", "upon agreement", "available on request",
                "available upon request",
            ]
        ),
    ]

    /// Level 1 is ahead of those without priority, level 2 ahead of those with it.
    static let priorities: [(Int, [String])] = [
        (1, ["priority", "prioritized", "prioritised", "priority queue"]),
        (2, ["top priority", "highest priority", "first priority"]),
    ]

    static let coverage: [(Coverage.Schedule, [String])] = [
        (
            .hours(perDay: 24, daysPerWeek: 7),
            [
                "around the clock", "round the clock", "24 hours a day", "24 hours a day 7 days a week",
                "24 hours a day, 7 days a week", "24 hours a day, seven days a week", "24 hours per day",
                "24 hours a day, 7 days per week", "24 hours per day, 7 days per week",
                "24 hours a day 7 days per week",
                "24 hours a day seven days a week", "24 hours, 7 days a week", "24 hours 7 days a week",
            ]
        ),
        (
            .businessHours,
            [
                "business hours", "office hours", "working hours", "regular business hours",
                "normal business hours",
                "standard business hours", "regional business hours", "local business hours",
                "regular office hours",
                "normal working hours", "business hours only",
            ]
        ),
    ]

    /// Days from now, in business days.
    static let relativeDays: [(Int, [String])] = [
        (0, ["same business day", "same working day"]),
        (1, ["next business day", "next working day", "nbd"]),
    ]

    static let bestEffort = ["best effort", "best efforts", "best-effort basis", "reasonable effort"]
    static let unlimited = ["unlimited", "no limit"]

    static let bounds: [(ResponseTarget.Bound, [String])] = [
        (.within, ["within", "in", "up to", "≤", "max", "maximum", "at most", "no more than"]),
        (.lessThan, ["less than", "under", "<", "fewer than", "below"]),
        (
            .approximately,
            ["about", "approximately", "approx", "approx.", "~", "≈", "around", "typically", "usually"]
        ),
        (.target, ["target", "target:", "targeted", "goal"]),
    ]

    static let units: [(TimeAmount.Unit, [String])] = [
        (.minute, ["minute", "minutes", "min", "mins", "min.", "mins."]),
        (.hour, ["hour", "hours", "hr", "hrs", "h", "hr.", "hrs."]),
        (.day, ["day", "days"]),
        (.week, ["week", "weeks", "wk", "wks"]),
    ]

    static let numbers: [(Int, [String])] = [
        (1, ["one", "a", "an"]), (2, ["two"]), (3, ["three"]), (4, ["four"]), (5, ["five"]), (6, ["six"]),
        (7, ["seven"]), (8, ["eight"]), (9, ["nine"]), (10, ["ten"]), (12, ["twelve"]), (15, ["fifteen"]),
        (20, ["twenty"]), (24, ["twenty four", "twenty-four"]), (30, ["thirty"]), (45, ["forty five"]),
        (48, ["forty eight"]),
    ]

    /// The numbers that running text writes as one word; "a" is an article there.
    static let numberWords = Set(numbers.flatMap(\.1).filter { $0.count > 2 })

    static let periods: [(String, [String])] = [
        (
            "year",
            ["per year", "a year", "/ year", "/year", "/yr", "yearly", "annually", "per annum", "each year"]
        ),
        ("quarter", ["per quarter", "a quarter", "/quarter", "/qtr", "quarterly", "each quarter"]),
        ("month", ["per month", "a month", "/month", "/mo", "monthly", "each month"]),
        ("week", ["per week", "a week", "/week", "weekly", "each week"]),
        ("day", ["per day", "a day", "/day", "daily", "each day"]),
        ("incident", ["per incident", "/incident"]),
    ]

    /// What a quantity counts; the last word of "named contacts". Other words may be a unit misspelt or a fact unknown.
    static let countables = [
        "account", "accounts", "admin", "admins", "agent", "agents", "application", "applications",
        "business day",
        "call", "calls", "case", "cases", "contact", "contacts", "credit", "credits", "day", "days",
        "engineer",
        "engineers", "environment", "environments", "expert", "experts", "gb", "hour", "hours", "incident",
        "incidents",
        "instance", "instances", "issue", "issues", "license", "licenses", "member", "members", "minute",
        "minutes",
        "person", "people", "product", "products", "project", "projects", "region", "regions", "report",
        "reports",
        "request", "requests", "review", "reviews", "seat", "seats", "server", "servers", "task",
        "sessions", "site",
        "sites", "tb", "team", "teams", "ticket", "tickets", "time", "times", "training", "trainings",
        "upgrade",
        "upgrades", "user", "users", "visit", "visits", "week", "weeks", "workshop", "workshops",
    ]

    static let fillers = [
        "support", "coverage", "access", "availability", "response", "response time", "first response",
        "initial response", "response sla", "sla", "slo", "or less", "or sooner", "or faster", "respond",
    ]

    /// A phrase that begins so limits what stands before it.
    static let conditionStarts = [
        "only", "for", "if", "when", "where", "via", "upon", "with", "on", "during", "subject to", "through",
    ]

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
            ["us/pacific", "pst", "pdt", "pt", "pacific time", "us pacific time", "pacific standard time"]
        ),
        ("America/Denver", ["us/mountain", "mst", "mdt", "mt", "mountain time", "us mountain time"]),
        ("America/Chicago", ["us/central", "cdt", "ct", "central time", "us central time"]),
        (
            "America/New_York",
            ["us/eastern", "est", "edt", "et", "eastern time", "us eastern time", "eastern standard time"]
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
    /// Topics of several words.
    static let supportTopicPhrases = [
        "service level", "end of life", "end of maintenance", "lifecycle policy", "getting help", "get help",
    ]
    static let scopeRows = [
        "scope", "scope of support", "support scope", "scopes", "scope of services", "level of support",
    ]
    static let tierHeaders = [
        "tier", "tiers", "account tier", "support tier", "plan", "plans", "support plan", "support plans",
        "package",
        "support package", "support level", "support levels", "level", "edition", "subscription", "account",
        "account type",
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
        "backup", "backups", "trial", "term", "recovery",
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
