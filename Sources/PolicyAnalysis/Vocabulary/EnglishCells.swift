import SupportPolicy

/// The words of cells.
extension English {
    // MARK: Yes, no, and neither

    static let availability: [(Availability, [String])] = [
        (.included, yes), (.notIncluded, no), (.purchasable, forMoney),
        (
            .limited,
            ["limited", "partial", "partially", "limited access", "restricted", "limited availability"]
        ),
        (
            .onRequest,
            [
                "on request", "upon request", "by request", "contact sales", "contact us", "talk to sales",
                "custom", "ask sales", "by agreement", "upon agreement", "available on request",
                "available upon request", "talk to us", "ask us", "case by case", "case-by-case basis",
                "on a case-by-case basis", "per contract", "as per contract", "by contract", "per agreement",
                "request a quote", "get a quote", "by quote", "by arrangement", "negotiable",
            ]
        ),
    ]

    private static let yes = [
        "yes", "included", "includes", "bundled", "available", "yes included", "bundle included",
        "✔", "✅", "✓", "☑", "√", "🗸", "🟢", "●", "✔ included", "included ✔", "👍",
        "included in plan", "included in the plan", "included in subscription",
        "included at no additional cost", "included at no extra cost", "at no additional cost",
        "at no extra cost", "no additional cost", "no extra cost", "at no charge",
    ]

    private static let no = [
        "no", "none", "n/a", "na", "n.a.", "not included", "not available", "not applicable", "not supported",
        "not offered", "not provided", "not covered", "unavailable", "unsupported", "excluded",
        "❌", "✗", "✘", "✖", "✕", "🚫", "⛔", "🔴", "👎", "-", "--", "---", "–", "—", "−", "‐", "‑", "―",
    ]

    /// Signs by their names, letters and what pictures are called: they say yes or no only where nothing else stands in
    /// the cell. "Check with us" is no yes.
    static let signs: [(Availability, [String])] = [
        (
            .included,
            [
                "y", "true", "check", "checked", "check mark", "checkmark", "tick", "tick mark",
                "green check",
                "green check mark", "green checkmark", "green tick", "check icon", "checkmark icon",
                "tick icon",
                "yes icon", "included icon", "available icon", "supported icon", ":white_check_mark:",
                ":heavy_check_mark:", ":ballot_box_with_check:", ":check:", ":check_mark:", ":check-mark:",
                ":checkmark:", ":tick:", ":yes:", ":+1:", ":thumbsup:", ":green_circle:", ":material-check:",
                ":material-check-bold:", ":material-check-circle:", ":material-check-all:",
                ":fontawesome-solid-check:", ":fontawesome-solid-circle-check:",
                ":fontawesome-regular-circle-check:", ":octicons-check-16:", ":octicons-check-24:",
                ":octicons-check-circle-16:", ":octicons-check-circle-24:", ":octicons-check-circle-fill-16:",
                ":octicons-check-circle-fill-24:",
            ]
        ),
        (
            .notIncluded,
            [
                "n", "false", "cross", "cross mark", "crossmark", "red x", "red cross", "cross icon",
                "no icon",
                "not included icon", "not available icon", "not supported icon", "x mark", "xmark", ":x:",
                ":no_entry:", ":no_entry_sign:", ":cross_mark:", ":heavy_multiplication_x:", ":no:", ":-1:",
                ":thumbsdown:", ":red_circle:", ":material-close:", ":material-close-circle:",
                ":material-minus:", ":fontawesome-solid-xmark:", ":fontawesome-solid-times:",
                ":fontawesome-solid-circle-xmark:", ":octicons-x-16:", ":octicons-x-24:",
                ":octicons-x-circle-16:", ":octicons-x-circle-24:", ":octicons-x-circle-fill-16:",
                ":octicons-x-circle-fill-24:",
            ]
        ),
    ]

    /// Words in the names of icons: `fa-check`, `<CrossIcon />`.
    static let yesIcons: Set<String> = ["check", "checkmark", "checked", "tick", "yes", "true", "done"]
    /// A class with one of these names an icon.
    static let iconFamilies: Set<String> = [
        "fa", "fas", "far", "fal", "fab", "icon", "icons", "bi", "mdi", "material", "octicon", "glyphicon",
        "lucide", "ti", "feather", "bx",
    ]
    static let noIcons: Set<String> = [
        "times", "xmark", "x", "cross", "close", "no", "false", "ban", "minus",
    ]

    private static let forMoney = [
        "available for purchase", "for purchase", "purchase", "purchasable", "add-on", "addon", "add on",
        "add-ons", "add-on available", "paid", "paid add-on", "optional add-on", "available as add-on",
        "available as an add-on", "as add-on", "with add-on", "as an add-on", "via add-on", "extra cost",
        "at extra cost", "extra charge", "at extra charge", "extra fee", "for an extra fee",
        "additional cost",
        "at additional cost", "at an additional cost", "additional charge", "additional fee",
        "for additional fee", "for an additional fee", "for a fee", "sold separately", "separate purchase",
        "available separately", "available at additional cost", "available at an additional cost",
        "available at extra cost", "available for additional cost", "available for a fee",
        "available for an additional fee", "available for additional fee", "available to purchase",
        "can be purchased", "can be purchased separately", "must be purchased separately", "optional (paid)",
        "optional paid add-on", "optional, paid", "paid option", "paid extra", "paid service", "paid upgrade",
        "available (paid)", "available (add-on)", "available as paid add-on", "available as a paid add-on",
    ]

    /// What a "no" in front may deny as a whole: "No SLA", "No guaranteed response time". Channels are denied as a whole only
    /// in their own rows.
    static let deniable: Set<String> = [
        "sla", "slas", "slo", "slos", "support", "access", "response", "guarantee", "guarantees",
        "guaranteed",
        "commitment", "commitments", "coverage", "availability", "formal", "official", "committed", "defined",
    ]

    /// With one of these the "no" does not deny the whole: "No support on weekends".
    static let denialBlockers: Set<String> = [
        "but", "except", "unless", "only", "limit", "limits", "until", "yes", "or", "additional", "extra",
        "on",
        "during", "outside", "after", "before", "for", "in", "at", "via", "by", "beyond", "with", "without",
        "from", "to", "over", "when", "if", "than", "dedicated", "own", "direct", "live",
    ]

    /// Words for what is not decided yet: no promise, and no denial either.
    static let undecided = [
        "tbd", "tba", "tbc", "coming soon", "planned", "to be determined", "to be announced",
        "to be confirmed", "on the roadmap", "roadmap", "beta", "recommended", "optional",
    ]

    /// Level 1 is ahead of those without priority, level 2 ahead of those with it.
    static let priorities: [(Int, [String])] = [
        (1, ["priority", "prioritized", "prioritised", "priority queue"]),
        (2, ["top priority", "highest priority", "first priority"]),
    ]

    // MARK: When

    static let coverage: [(Coverage.Schedule, [String])] = [
        (
            .hours(perDay: 24, daysPerWeek: 7),
            [
                "around the clock", "round the clock", "24 hours a day", "24 hours per day", "24 hours/day",
            ]
        ),
        (.businessHours, workingHours),
    ]

    private static let workingHours: [String] = {
        let hours = ["business hours", "office hours", "working hours"]
        let whose = [
            "", "regular", "normal", "standard", "regional", "local", "us", "uk", "eu", "european", "emea",
            "apac", "our", "your", "customer", "customer's",
        ]
        return whose.flatMap { whose in hours.map { whose.isEmpty ? $0 : whose + " " + $0 } }
    }()

    // MARK: How soon

    /// Days from now, in business days.
    static let relativeDays: [(Int, [String])] = [
        (0, ["same business day", "same working day"]),
        (1, ["next business day", "next working day", "following business day", "nbd"]),
    ]

    static let bestEffort = [
        "best effort", "best efforts", "best-effort basis", "best effort basis", "reasonable effort",
        "reasonable efforts", "commercially reasonable effort", "commercially reasonable efforts",
        "best effort (no SLA)", "best effort, no SLA", "best effort - no SLA", "best effort / no SLA",
        "best effort (no guarantee)",
    ]
    static let unlimited = ["unlimited", "no limit"]

    /// Before an amount.
    static let bounds: [(ResponseTarget.Bound, [String])] = [
        (
            .within,
            [
                "within", "in", "up to", "up to a maximum of", "≤", "⩽", "<=", "=<", "max", "max.", "maximum",
                "maximum of", "max of", "a maximum of", "at most", "no more than", "not more than",
                "no later than", "no longer than", "not to exceed",
            ]
        ),
        (.lessThan, ["less than", "under", "<", "fewer than", "below"]),
        (
            .approximately,
            [
                "about", "approximately", "approx", "approx.", "~", "≈", "around", "typically", "usually",
                "generally", "normally", "circa",
            ]
        ),
        (
            .target,
            ["target", "target:", "targeted", "goal", "target of", "target response", "target response time"]
        ),
    ]

    static let units: [(TimeAmount.Unit, [String])] = [
        (.minute, ["minute", "minutes", "min", "mins", "min.", "mins."]),
        (.hour, ["hour", "hours", "hr", "hrs", "h", "hr.", "hrs."]),
        (.day, ["day", "days"]),
        (.week, ["week", "weeks", "wk", "wks"]),
    ]
    /// Letters that are a unit right behind a figure: `15m`, `2d`.
    static let unitLetters: [String: TimeAmount.Unit] = ["m": .minute, "d": .day, "w": .week]
    /// Units of business time in one word: `2 BD`.
    static let businessUnits: [String: TimeAmount.Unit] = [
        "bd": .day, "bds": .day, "bh": .hour, "bhs": .hour,
    ]

    static let numbers: [(Int, [String])] = [
        (1, ["one", "a", "an"]), (2, ["two"]), (3, ["three"]), (4, ["four"]), (5, ["five"]), (6, ["six"]),
        (7, ["seven"]), (8, ["eight"]), (9, ["nine"]), (10, ["ten"]), (12, ["twelve"]), (15, ["fifteen"]),
        (20, ["twenty"]), (24, ["twenty four", "twenty-four"]), (30, ["thirty"]), (45, ["forty five"]),
        (48, ["forty eight"]),
    ]

    /// The numbers that running text writes as one word; "a" is an article there.
    static let numberWords = Set(numbers.flatMap(\.1).filter { $0.count > 2 })

    // MARK: How much

    static let periods: [(String, [String])] = [
        (
            "year",
            [
                "per year", "a year", "/ year", "/year", "/yr", "per yr", "yearly", "annually", "per annum",
                "p.a.", "each year", "every year",
            ]
        ),
        (
            "quarter",
            [
                "per quarter", "a quarter", "/quarter", "/qtr", "per qtr", "quarterly", "each quarter",
                "every quarter",
            ]
        ),
        (
            "month",
            ["per month", "a month", "/month", "/mo", "per mo", "monthly", "each month", "every month"]
        ),
        ("week", ["per week", "a week", "/week", "/wk", "weekly", "each week", "every week"]),
        ("day", ["per day", "a day", "/day", "daily", "each day"]),
        ("incident", ["per incident", "/incident"]),
    ]

    /// How often, in one word, with the period; days are left out: "daily" may say when as well.
    static let frequencies: [(String, [String])] = [
        ("year", ["annual", "annually", "yearly", "every year", "each year"]),
        ("quarter", ["quarterly", "every quarter", "each quarter"]),
        ("month", ["monthly", "every month", "each month"]), ("week", ["weekly", "every week", "each week"]),
    ]
    /// Before a period: "twice a year".
    static let multiples: [(Int, [String])] = [(1, ["once"]), (2, ["twice"])]

    /// What a quantity counts; the last word of "named contacts". Other words may be a unit misspelt or a fact unknown.
    static let countables = [
        "account", "accounts", "admin", "admins", "agent", "agents", "application", "applications",
        "business day", "call", "calls", "case", "cases", "contact", "contacts", "credit", "credits", "day",
        "days", "engineer", "engineers", "environment", "environments", "expert", "experts", "gb", "hour",
        "hours", "incident", "incidents", "instance", "instances", "issue", "issues", "license", "licenses",
        "member", "members", "minute", "minutes", "person", "people", "product", "products", "project",
        "projects", "region", "regions", "report", "reports", "request", "requests", "review", "reviews",
        "seat", "seats", "server", "servers", "task", "session", "sessions", "site", "sites", "tb", "team",
        "teams", "ticket", "tickets", "time", "times", "training", "trainings", "upgrade", "upgrades", "user",
        "users", "visit", "visits", "week", "weeks", "workshop", "workshops",
    ]

    // MARK: Around facts

    static let fillers = [
        "on call", "oncall", "issue support", "incident support", "case support",
        "support", "coverage", "access", "availability", "response", "response time", "first response",
        "first response time", "initial response", "initial response time", "response sla", "sla", "slo",
        "or less", "or sooner", "or faster", "or better", "respond", "max", "maximum", "at the latest",
        "guaranteed", "guarantee", "target",
    ]

    /// In rows of such labels a figure is a place on a scale, and no number of things.
    static let scaleWords: Set<String> = [
        "level", "priority", "rank", "ranking", "rating", "score", "severity", "grade",
    ]

    /// "With" limits before one of these.
    static let conditionsOfWith: Set<String> = [
        "plan", "plans", "subscription", "contract", "agreement", "approval", "package", "license", "licence",
        "purchase", "edition", "tier", "account", "add",
    ]

    /// A response is counted from an event behind one of these.
    static let clockStarts: Set<String> = ["of", "from", "after", "following", "upon"]
    static let clockEvents: Set<String> = [
        "receipt", "receiving", "creation", "creating", "submission", "submitting", "notification", "request",
        "report", "reporting", "ticket", "case", "issue", "opening", "opened", "identifying",
        "identification",
        "logging", "logged", "filing", "raised", "contact",
    ]

    /// A phrase that begins so limits what stands before it.
    static let conditionStarts = [
        "only", "for", "if", "when", "where", "via", "upon", "with", "on", "during", "subject to", "through",
    ]

    /// Days that hours leave out: "except public holidays".
    static let exceptionStarts = [
        "except", "except for", "excluding", "excl.", "excludes", "not on", "closed on",
    ]
    static let exceptedDays: Set<String> = [
        "holiday", "holidays", "public", "bank", "national", "federal", "company", "statutory", "us", "uk",
        "eu",
        "local", "regional", "major", "official", "observed", "and", "christmas", "new", "year's", "day",
        "the",
    ]

    /// What may stand behind the name of a severity.
    static let severityNouns: Set<String> = [
        "priority", "severity", "issue", "issues", "ticket", "tickets", "incident", "incidents", "case",
        "cases",
        "request", "requests", "impact", "problem", "problems",
    ]

    // MARK: Kinds

    /// How a person stands to the customer, where the row says which person.
    static let staffKinds: Set<String> = ["dedicated", "designated", "named", "assigned", "pooled", "shared"]
    static let staffWords: Set<String> = [
        "manager", "csm", "tam", "engineer", "engineers", "advisor", "adviser", "architect", "consultant",
        "representative", "specialist", "specialists", "am", "sam", "team", "contact",
    ]
    /// Ways to reach support, for a row that says which there are.
    static let channels = [
        "email", "e-mail", "mail", "chat", "live chat", "phone", "telephone", "call", "slack",
        "slack connect",
        "slack channel", "shared slack channel", "teams", "microsoft teams", "ms teams", "portal",
        "web portal",
        "support portal", "customer portal", "web", "web form", "online", "ticket", "tickets", "ticketing",
        "ticketing system", "video", "video call", "zoom", "discord", "in-app", "in-app chat",
        "in-app messaging",
        "helpdesk", "help desk", "callback", "sms", "whatsapp", "email support", "chat support",
        "phone support",
    ]
    /// Ways to help oneself: a channel where the row says "channels", and no support where it says "support".
    static let selfHelp = [
        "community", "community forum", "community forums", "community support", "forum", "forums", "docs",
        "documentation", "knowledge base", "help center", "help centre", "self-service", "self-serve",
        "self-help", "community slack", "community discord", "online documentation",
    ]
    /// A row with one of these names channels in its cells.
    static let channelLabels: Set<String> = [
        "channel", "channels", "contact", "method", "methods", "medium", "via", "reach", "how",
    ]
}
