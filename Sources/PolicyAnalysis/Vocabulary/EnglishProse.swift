/// The words of running text: who acts, what they do, and the small words around. A new word goes here.
extension English {
    // MARK: Spelling

    static let contractions: [String: [String]] = [
        "cannot": ["can", "not"], "can't": ["can", "not"], "won't": ["will", "not"],
        "shan't": ["shall", "not"],
        "let's": ["let", "us"],
    ]
    static let contractionEndings: [(String, [String])] = [
        ("n't", ["not"]), ("'re", ["are"]), ("'ll", ["will"]), ("'ve", ["have"]), ("'m", ["am"]),
        ("'d", ["would"]),
        ("'s", ["'s"]),
    ]

    // MARK: Who acts

    static let vendorPronouns: Set<String> = ["we", "us", "IT", "ITS"]
    /// They keep their capitals: in lower case they are other words.
    static let pronounLikeAcronyms: Set<String> = ["IT", "ITS", "US"]
    static let vendorDeterminers: Set<String> = ["our", "the"]
    /// The last word of a name for the vendor's people.
    static let vendorHeads: Set<String> = [
        "team", "teams", "staff", "engineer", "engineers", "support", "agent", "agents", "specialist",
        "specialists",
        "expert", "experts", "representative", "representatives", "employee", "employees", "company",
        "helpdesk",
        "technician", "technicians", "personnel", "desk", "administrators", "operators", "provider", "csm",
        "csms",
        "maintainers", "crew", "folks", "licensor", "supplier",
    ]
    static let subjectPronouns: Set<String> = ["we", "you", "it", "they"]
    static let customerPronouns: Set<String> = ["you", "they"]
    static let customerDeterminers: Set<String> = [
        "the", "our", "all", "any", "each", "every", "most", "some", "only", "these", "those", "eligible",
        "other",
    ]
    static let customerHeads: Set<String> = [
        "customer", "customers", "user", "users", "client", "clients", "subscriber", "subscribers", "member",
        "members",
        "developer", "developers", "owner", "owners", "organization", "organizations", "organisation",
        "organisations",
        "account", "accounts", "plan", "plans", "tier", "tiers", "subscription", "subscriptions", "contact",
        "contacts",
        "licensee", "licensees", "companies", "partners", "tenant", "tenants", "workspace", "workspaces",
        "teammates",
        "requester", "requesters", "reporter", "submitter", "teams", "package", "packages", "subscriptions",
        "buyer", "buyers", "contributor", "contributors", "people",
    ]
    /// What follows the name of one who acts or has something.
    static let nameFollowers: Set<String> = [
        "'s", "is", "are", "was", "does", "do", "will", "can", "may", "has", "have", "must", "shall",
        "should", "provides",
        "offers", "supports", "reserves", "conducts", "uses", "makes", "maintains", "helps", "strives",
        "aims", "support",
        "increases", "employees", "classifies", "considers", "recommends", "endeavours", "endeavors", "inc",
        "reviews",
        "handles", "hosts", "runs", "responds", "agrees", "warrants", "engineers", "team", "staff",
    ]
    /// Capitalized words that name no company.
    static let notVendors: Set<String> = [
        "i", "support", "customer", "customers", "service", "services", "platform", "business", "enterprise",
        "premium",
        "standard", "basic", "pro", "free", "plus", "team", "teams", "plan", "plans", "tier", "ticket",
        "tickets", "slack",
        "github", "email", "chat", "phone", "telephone", "video", "web", "portal", "forum", "sla", "slas",
        "slo", "slos", "api", "faq", "cli", "url", "id", "ui",
        "monday", "tuesday",
        "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march", "april",
        "may", "june",
        "july", "august", "september", "october", "november", "december", "english", "severity", "priority",
        "wordpress",
        "drupal", "linux", "windows", "docker", "kubernetes", "you", "we", "it", "this", "that", "these",
        "those", "they",
        "users", "user", "client", "clients", "note", "please", "the", "a", "an", "if", "when", "in", "for",
        "our", "your",
        "all", "any", "there", "response", "resolution", "technical", "product", "software", "which", "what",
        "who", "each",
        "some", "most", "many", "only", "no", "not", "as", "to", "by", "on", "at", "with", "one", "community",
        "subscription",
        "agreement", "security", "issues", "issue", "incident", "incidents", "hours", "time", "portal",
        "center", "p1", "p2",
        "p3", "p4", "account", "accounts", "developer", "developers", "error", "errors", "logs", "access",
    ]
    /// Words that belong to no name.
    static let functionWords: Set<String> = [
        "of", "to", "for", "in", "on", "at", "by", "with", "from", "as", "into", "via", "through", "about",
        "over", "under",
        "and", "or", "but", "nor", "so", "if", "when", "while", "because", "although", "though", "than",
        "then", "that",
        "which", "who", "whose", "is", "are", "was", "were", "be", "been", "being", "am", "do", "does", "did",
        "has", "have",
        "had", "can", "could", "will", "would", "may", "might", "shall", "should", "must", "not", "no",
        "never", "also",
        "get", "gets", "receive", "receives", "need", "needs", "use", "uses", "using", "provide", "provides",
        "offer",
        "offers", "help", "helps", "please", "contact", "see", "we", "us", "you", "it", "they", "i", "he",
        "she", "there",
        "unless", "until", "where", "whether", "only", "between", "within", "during", "after", "before",
        "without", "'s",
        "your", "our", "their", "its", "the", "a", "an", "this", "these", "those", "any", "all", "stops",
        "stopped", "ceased", "dropped", "discontinued",
    ]
    static let conjunctions: Set<String> = [
        "and", "but", "or", "so", "then", "therefore", "however", "instead", "otherwise", "also", "thus",
        "simply", "just",
        "additionally", "alternatively", "always", "kindly",
    ]

    // MARK: Denials

    /// What turns what is said behind it into its opposite.
    static let denyingWords: Set<String> = [
        "not", "never", "no", "neither", "nor", "nobody", "none", "nothing", "hardly", "rarely",
    ]
    /// Behind a denial and before "to": nobody asks for what follows.
    static let needs: Set<String> = ["necessary", "needed", "need", "needs"]

    // MARK: Conditions

    /// What begins a clause that limits a promise.
    /// A stop behind these ends no clause.
    static let abbreviations: Set<String> = [
        "dr", "mr", "mrs", "ms", "prof", "st", "inc", "ltd", "corp", "co", "no", "nos", "vs", "approx", "max",
        "min",
        "e.g", "i.e", "etc", "a.k.a", "incl", "excl", "fig", "sec", "dept", "est", "u.s", "u.k",
    ]
    static let conditionPhrases: Set<String> = [
        "if", "unless", "as long as", "so long as", "provided that", "provided you", "providing that",
        "providing you", "in case",
        "in the event that",
        "in the event of", "in the event", "assuming", "on condition that", "on the condition that",
        "except if", "except when", "should you", "should there", "should any", "should your",
        "contingent on", "contingent upon", "in cases where", "in case of",
    ]
    /// What begins a clause that only says when or where.
    static let circumstancePhrases: Set<String> = [
        "when", "whenever", "where", "wherever", "once", "until", "after", "before", "whether", "since",
        "because",
    ]
    /// Of these, what begins no clause where a number follows.
    static let datingPrepositions: Set<String> = ["before", "after", "since", "until"]
    /// Words that begin no clause where one of these stands behind them.
    static let circumstanceCompounds: [String: Set<String>] = [
        "after": ["hour", "hours", "sales"], "once": ["a", "per", "every", "each"],
    ]
    /// Behind these, "if" begins a question.
    static let questionVerbs: Set<String> = [
        "determine", "determines", "know", "see", "check", "verify", "decide", "decides", "confirm", "ask",
        "tell", "wonder",
        "validate", "identify", "assess", "sure", "understand", "show", "shows",
    ]
    /// What begins a clause that is granted before the main clause says the opposite.
    static let concessionStarts: Set<String> = ["while", "although", "though", "despite"]
    static let mainClauseStarts: Set<String> = [
        "please", "it", "this", "that", "these", "they", "there", "then", "your", "our", "the", "contact",
        "see", "visit", "refer",
        "include", "submit", "open", "try", "check", "start", "reach", "ask", "use", "email", "call",
        "consider", "read", "make",
        "do", "no", "all", "any", "a", "an", "issues", "support", "tickets", "requests", "updates", "be",
    ]

    /// What begins words between two commas that say more of the subject: "All plans, excluding Dock, include chat".
    static let parentheses: Set<String> = [
        "except", "excluding", "excepting", "including", "such", "like", "unlike", "especially",
        "particularly",
    ]

    /// What stands near the end of the words above a list of what makes a thing what it is.
    static let criterionVerbs: Set<String> = ["defined", "characterized", "characterised"]
    /// Words of the headings of sections that only say what words mean.
    static let glossaryWords: Set<String> = ["definition", "definitions", "glossary", "terminology"]
    /// What a clause begins with that only tells which thing is meant.
    static let relativeStarts: Set<String> = ["which", "that", "where", "whose", "who"]
    /// Behind these, "we" begins a clause of its own: "This means we help".
    static let clauseOpeners: Set<String> = [
        "means", "mean", "ensure", "ensures", "believe", "think", "hope", "say", "know", "guarantee",
        "assume",
        "confirm", "agree", "agrees", "aware", "promise", "commit", "remember", "understand", "sure",
        "extent",
        "note", "assured", "yes", "here", "day", "week", "month", "quarter", "year", "time", "times",
        "night", "weekend", "weekends", "cases", "case", "request", "requests", "needed", "required",
        "possible", "applicable", "necessary", "unfortunately", "plus", "what", "how", "why", "moreover",
        "furthermore",
    ]
    /// What begins the words before a main clause without a comma: "For Gold accounts we have a hotline".
    static let adverbialStarts: Set<String> = [
        "for", "in", "on", "at", "with", "to", "under", "during", "from", "as", "by", "within", "outside",
        "after", "before", "upon", "without", "through", "via", "per", "depending", "based", "given", "if",
        "when", "while", "where", "once", "unless",
    ]

    /// Words that end as adverbs do and are none.
    static let notAdverbs: Set<String> = [
        "family", "weekly", "monthly", "hourly", "yearly", "quarterly", "supply", "multiply", "assembly",
        "friendly", "timely", "costly", "anomaly", "comply", "imply",
    ]
    /// What begins a question, and what stands before one that is only mentioned.
    static let questionWords: Set<String> = [
        "what", "how", "whether", "why", "which", "who", "where", "when",
    ]
    static let tellingWords: Set<String> = [
        "detail", "details", "describe", "describes", "explain", "explains", "outline", "outlines", "define",
        "defines", "list", "lists", "show", "shows", "say", "says", "clarify", "clarifies", "specify",
        "specifies", "know", "knows", "tell", "tells", "understand", "learn", "see", "including", "about",
        "of", "on", "establish", "establishes", "defining", "describing", "explaining", "state", "states",
        "indicate", "indicates", "understanding", "knowing",
    ]
    /// Behind these a clause only says which day is meant: "the date that support ends".
    static let datingWords: Set<String> = ["date", "dates", "moment"]
    /// Before "which", these begin a clause that says more of the noun before them: "the week during which".
    static let clausePrepositions: Set<String> = [
        "during", "within", "after", "before", "on",
    ]
    /// What begins a clause that says which thing the subject is.
    static let subjectRelatives: Set<String> = ["that", "which", "who", "whose"]

    // MARK: Audiences

    /// What follows the name of a tier where it stands for those who have it.
    static let audienceNouns: Set<String> = [
        "customer", "customers", "user", "users", "client", "clients", "subscriber", "subscribers", "member",
        "members",
        "account", "accounts", "plan", "plans", "tier", "tiers", "subscription", "subscriptions",
        "organization",
        "organizations", "organisation", "organisations", "team", "teams", "workspace", "workspaces",
        "package", "packages",
        "level", "levels", "site", "sites", "partner", "partners", "support", "owners", "companies",
        "licenses", "edition",
        "editions",
    ]
    /// What follows a name that can only be a tier's.
    static let tierNouns: Set<String> = [
        "plan", "plans", "tier", "tiers", "account", "accounts", "customers", "subscription", "subscriptions",
        "package",
        "packages", "edition",
    ]
    /// Names that are seldom anything else.
    static let plainTierNames: Set<String> = [
        "basic", "standard", "premium", "enterprise", "pro", "free", "starter", "plus", "essential",
        "essentials",
        "advanced", "ultimate", "elite", "bronze", "silver", "gold", "platinum", "diamond", "hobby",
    ]
    static let metalTierNames: Set<String> = ["bronze", "silver", "gold", "platinum", "diamond"]
    static let notTiers: Set<String> = [
        "support", "customer", "user", "account", "new", "existing", "paid", "current", "many", "such",
        "eligible", "certain",
        "first", "billing", "service", "sla", "slack", "admin", "administrator", "most", "some", "other",
        "both", "each",
        "every", "no", "if", "when", "for", "our", "your", "all", "these", "those", "this", "only",
        "business's", "social",
        "github", "google", "email", "organization", "individual", "registered", "named", "dedicated",
        "technical",
        "aws", "azure", "key", "strategic", "personal", "local", "test", "root", "iam",
    ]
    static let contrasts: Set<String> = ["but", "however", "whereas", "yet"]
    /// Between two tiers these mean those between them, too.
    static let rangeWords: Set<String> = ["through", "thru", "to", "until"]
    /// What follows "in" behind one of these is who gets it.
    static let givingWords: Set<String> = ["included", "available", "offered", "contained", "provided"]
    static let nameJoints: Set<String> = ["and", "or", "nor"]
    static let nameDeterminers: Set<String> = [
        "the", "our", "a", "an", "any", "all", "only", "most", "active", "every", "each",
    ]
    static let upwards: Set<String> = ["above", "up", "higher", "better", "upwards"]
    static let downwards: Set<String> = ["below", "lower", "down"]
    static let everyWords: Set<String> = ["all", "every", "each", "any"]
    static let exceptWords: Set<String> = ["except", "excluding", "but", "besides", "other", "apart"]
    /// Directly before a tier, these name the others: "except for Silver", "non-Gold customers".
    static let leavingOut: Set<String> = ["except", "excepting", "excluding", "besides", "non", "excl"]
    /// By their last word, the words that do so with it: "apart from".
    static let leavingOutPhrases: [String: Set<String>] = [
        "from": ["apart", "aside"], "than": ["other"], "of": ["exception", "exclusion"],
    ]
    static let audiencePrepositions: Set<String> = ["to", "for", "on", "under", "with", "by"]
    /// Behind these a tier is only pointed at.
    static let pointingWords: Set<String> = [
        "in", "from", "of", "than", "like", "as", "includes", "include", "see", "called",
    ]
    /// "Eligible for Gold", "upgrade to Gold": what follows is a thing and not whom the sentence is for.
    static let objectWords: Set<String> = [
        "eligible", "entitled", "refer", "referred", "upgrade", "upgrading", "upgraded", "subscribe",
        "subscribed", "move",
        "switch", "sign", "qualify", "see", "contact", "compared", "access", "similar", "addition", "pay",
        "purchase",
    ]
    static let predicates: Set<String> = [
        "get", "gets", "receive", "receives", "include", "includes", "offer", "come", "comes", "add", "adds",
        "cover", "covers",
        "benefit", "also", "enjoy", "qualify",
    ]

    /// A sentence that begins so goes on with the one before.
    static let goingOnStarts: Set<String> = ["this", "that", "these", "those", "it", "they"]
    static let goingOnVerbs: Set<String> = [
        "includes", "include", "covers", "cover", "contains", "comprises", "encompasses", "applies",
        "apply",
    ]

    // MARK: Classes of words that cues name

    static let wordClasses: [String: Set<String>] = [
        "be": [
            "is", "are", "was", "were", "be", "being", "been", "am", "'s", "becomes", "remains", "remain",
        ],
        "auxiliary": [
            "is", "are", "was", "were", "be", "being", "been", "am", "do", "does", "did", "can", "could",
            "will", "would", "may",
            "might", "shall", "should", "must", "has", "have", "had", "'s",
        ],
        "adverb": [
            "just", "unfortunately",
            "currently", "generally", "typically", "usually", "normally", "also", "always", "still", "fully",
            "officially",
            "directly", "actively", "explicitly", "strictly", "solely", "ultimately", "itself", "therefore",
            "necessarily",
            "automatically", "gladly", "happily", "primarily", "entirely", "specifically", "now", "then",
            "already", "often",
            "sometimes", "simply", "further", "otherwise", "personally", "yet", "routinely", "proactively",
            "generally",
            "immediately", "regularly", "likely", "either", "both", "all", "even", "in", "however",
            "together", "continuously",
            "quickly", "promptly", "initially", "formally", "thereby", "hereby", "certainly", "best", "well",
            "closely", "extremely", "very", "wholly", "completely", "highly", "heavily", "mostly",
            "exclusively", "implicitly", "separately", "properly", "reasonably", "freely",
        ],
        "polite": [
            "please", "just", "kindly", "simply", "also", "always", "then", "first", "so", "therefore",
        ],
        "not": ["not", "never"],
        // What support is about, and nothing that is only done to the product.
        "topic": supportTopicNouns.subtracting(["maintenance", "downtime"]),
        // What support does for a customer, in all its forms.
        "help": forms(
            of: [
                "provide", "offer", "support", "help", "assist", "cover", "handle", "troubleshoot", "debug",
                "diagnose", "fix",
                "resolve", "investigate", "answer", "respond", "reply", "guide", "advise", "maintain",
                "deliver", "prioritize",
                "prioritise", "guarantee", "ensure", "perform", "conduct", "configure", "install", "review",
                "repair",
                "patch", "monitor", "escalate", "acknowledge", "triage", "include", "grant", "extend",
                "commit",
                "coordinate", "correct", "publish", "notify", "restore", "replace", "manage", "analyze",
                "analyse", "accept", "assign", "honor", "honour", "migrate", "operate",
                "warrant", "identify",
                "validate", "verify", "outline", "engage", "facilitate", "supply", "create", "communicate",
                "schedule", "send", "arrange", "watch", "consult", "enable", "facilitate", "increase", "meet",
            ]),
        // The same in the past: it tells what was done, and promises nothing.
        "helped": [
            "answered", "helped", "supported", "handled", "fixed", "resolved", "provided", "offered",
            "repaired", "investigated", "replied", "responded", "patched", "migrated", "published",
            "created", "installed", "restored", "delivered", "included",
        ],
        // What an offer, a plan or a document does.
        "cover": forms(
            of: [
                "cover", "include", "extend", "apply", "provide", "offer", "guarantee", "constitute",
                "warrant", "entitle", "support", "contain", "carry", "receive", "get", "qualify", "imply",
                "encompass", "allow", "permit", "grant",
                "represent", "give",
            ]),
        "covered": [
            "counted", "tolerated",
            "supported", "covered", "included", "provided", "offered", "available", "guaranteed",
            "responsible", "liable",
            "eligible", "applicable", "entitled", "permitted", "allowed", "warranted", "monitored",
            "accepted", "obligated",
            "obliged", "accountable", "handled", "answered", "part", "within", "possible", "able", "staffed",
            "addressed",
            "in", "extended", "maintained", "tested", "certified", "honored", "honoured", "considered",
            "reviewed", "serviced",
            "compatible", "backed", "subject", "fixed", "patched", "processed", "equipped", "authorized",
            "authorised",
        ],
        "given": [
            "supported", "covered", "included", "provided", "offered", "available", "handled", "answered",
            "staffed", "monitored",
            "escalated", "prioritized", "prioritised", "entitled", "eligible", "addressed", "reviewed",
            "assigned", "granted",
            "acknowledged", "investigated", "fixed", "resolved", "delivered", "maintained", "guaranteed",
            "responded", "treated",
            "triaged", "processed", "bundled", "restored", "initiated", "introduced", "communicated",
            "updated",
            "managed", "patched", "released", "notified", "assisted", "conducted", "performed", "offered",
            "accepted",
            "published", "issued", "credited", "routed", "created", "entered", "enabled", "installed",
            "announced", "applied", "scheduled", "flagged", "sent", "extended", "fulfilled",
            "serviced", "taken", "supplied", "backported", "shipped", "returned",
        ],
        "get": [
            "get", "gets", "receive", "receives", "enjoy", "enjoys", "benefit", "benefits", "obtain",
            "obtains", "gain", "gains",
        ],
        // What is done about a fault.
        "mended": [
            "supported", "covered", "included", "handled", "answered", "corrected", "contacted", "replaced",
            "repaired", "refunded", "rectified", "mended", "remedied", "remediated", "backported",
            "diagnosed", "troubleshot",
        ],
        // What is done for customers, where it is said of the future.
        "served": [
            "provided", "offered", "available", "informed", "supplied", "migrated", "logged", "returned",
            "acknowledged", "kept", "added", "tailored", "adapted", "dealt", "shared",
            "delivered", "made", "attended",
        ],
        // What a vendor may do against a customer, or keeps to itself.
        "act": forms(
            of: [
                "suspend", "terminate", "close", "change", "modify", "adjust", "remove", "disable",
                "restrict", "refuse", "decline",
                "reject", "limit", "downgrade", "put", "redirect", "merge", "lower", "reclassify", "charge",
                "discontinue",
                "ask", "require", "request", "withdraw", "delete", "revoke", "block", "cancel", "update",
                "amend", "revise",
                "deny", "throttle", "pause", "bill", "edit", "move", "reassign", "ban", "raise", "alter",
                "access", "make", "end",
                "determine", "choose", "elect", "archive", "reduce", "instruct",
            ]),
        "scope": [
            "scope", "coverage", "remit", "purview", "responsibility", "control", "agreement", "subscription",
            "contract",
        ],
        "outside": ["outside", "beyond"],
        "person": [
            "support", "team", "engineer", "engineers", "us", "sales", "staff", "representative", "manager",
            "csm", "account",
            "partner", "partners", "agency", "provider", "vendor", "maintainer", "community",
        ],
        "duty": [
            "include", "provide", "ensure", "attach", "supply", "specify", "describe", "keep", "maintain",
            "give", "share",
            "detail", "state", "indicate", "report", "remove", "allow", "update", "verify", "confirm",
            "limit", "respect",
            "refrain", "list", "mention", "tell", "send", "bring", "prepare", "have", "follow", "abide",
            "use", "make",
            "do", "avoid", "respond", "cooperate", "comply", "back", "upgrade", "notify", "designate",
            "explain", "gather",
            "collect", "add", "search", "adhere", "reproduce", "replicate", "run",
        ],
        "see": [
            "see", "visit", "refer", "contact", "consult", "read", "email", "call", "review", "browse",
            "check", "connect", "reach",
            "talk", "get", "view", "find", "explore", "join", "write", "learn", "speak", "head",
        ],
        "guarantee": [
            "guarantee", "guarantees", "warranty", "warranties", "liability", "obligation", "obligations",
            "sla", "slas", "slo", "slos",
            "commitment", "commitments", "support", "responsibility", "assurance", "promise", "promises",
            "coverage", "representation",
            "representations", "refund", "refunds", "responses", "phone", "assistance",
        ],
        "number": [
            "one", "two", "three", "four", "five", "six", "eight", "ten", "twelve", "24", "48", "72", "1",
            "2", "3", "4", "5", "6", "8",
            "10", "12", "15", "30", "60", "90", "7",
        ],
        "unit": [
            "minute", "minutes", "hour", "hours", "day", "days", "week", "weeks", "business", "working",
        ],
    ]

    /// A verb with its endings: cover, covers, covered, covering.
    private static func forms(of verbs: [String]) -> Set<String> {
        var result = Set<String>(minimumCapacity: 5 * verbs.count)
        for verb in verbs {
            let ending = verb.utf8.last
            result.insert(verb)
            for form in irregular[verb] ?? [] { result.insert(form) }
            if ending == UInt8(ascii: "y"), let before = verb.utf8.dropLast().last,
                !"aeiou".utf8.contains(before)
            {
                let stem = String(verb.dropLast())
                result.insert(stem + "ies")
                result.insert(stem + "ied")
                result.insert(verb + "ing")
            } else {
                let stem = ending == UInt8(ascii: "e") ? String(verb.dropLast()) : verb
                let isSibilant = ["s", "x", "sh", "ch"].contains { verb.hasSuffix($0) }
                result.insert(verb + (isSibilant ? "es" : "s"))
                result.insert(stem + "ed")
                result.insert(stem + "ing")
            }
        }
        return result
    }

    private static let irregular: [String: Set<String>] = [
        "debug": ["debugged", "debugging"], "get": ["got", "getting"], "put": ["putting"],
        "run": ["ran", "running"],
        "make": ["made"], "give": ["gave", "given"], "take": ["took", "taken"], "keep": ["kept"],
        "stand": ["stood"],
        "begin": ["begins", "began", "beginning"], "send": ["sent"], "meet": ["met"], "come": ["came"],
        "do": ["does", "did", "done"],
        "commit": ["committed", "committing"], "ban": ["banned"], "permit": ["permitted"],
        "choose": ["chose", "chosen"],
    ]
}
