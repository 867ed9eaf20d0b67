/// Words that tell support from the product that it is for. A new word goes here.
extension English {
    /// What support is about. A sentence without any of these may tell what a product does.
    static let supportTopicNouns: Set<String> = [
        "support", "helpdesk", "help", "assistance", "advice", "guidance", "consulting", "consultation",
        "training", "onboarding", "coaching", "ticket", "tickets", "case", "cases", "request", "requests",
        "question", "questions", "inquiry", "inquiries", "enquiry", "enquiries", "issue", "issues",
        "problem", "problems", "incident", "incidents", "outage", "outages", "emergency", "emergencies",
        "fault", "faults", "bug", "bugs", "defect", "defects", "fix", "fixes", "patch", "patches",
        "workaround", "workarounds", "repair", "repairs", "maintenance", "troubleshooting", "diagnosis",
        "response", "responses", "reply", "replies", "answer", "answers", "acknowledgement",
        "resolution", "escalation", "escalations", "severity", "priority", "sla", "slas", "slo", "slos",
        "agreement", "agreements", "contract", "warranty", "credit", "credits", "refund", "refunds",
        "coverage", "uptime", "downtime", "hotline", "phone", "chat", "pager", "call", "calls",
        "callback", "engineer", "engineers", "specialist", "specialists", "expert", "experts",
        "technician", "technicians", "csm", "tam", "plan", "plans", "tier", "tiers", "package",
        "packages", "subscription", "subscriptions", "release", "releases", "version", "versions",
        "update", "updates", "upgrade", "upgrades", "hours", "24/7", "24x7", "24x5", "holidays",
        "weekends", "visit", "visits", "consultants", "feedback", "backports", "scope", "scopes", "contact",
        "contacts", "manager", "managers", "forum", "forums",
        "community", "channel", "channels", "portal", "discussion", "discussions", "board",
    ]
}
