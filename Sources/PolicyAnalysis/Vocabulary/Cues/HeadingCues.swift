import SupportPolicy

extension English {
    /// Headings that say what the items below them are.
    static let headingCues: [Cue] = [
        Cue(
            .customerResponsibility,
            "your|you|customer|customers|client|clients|user|users|licensee|owner <be> <adverb>* responsible|accountable|expected|required",
            like: "What you are responsible for",
            unlike: "What we are responsible for"),
        Cue(
            .supported, "<be> <adverb>* responsible|accountable",
            like: "What we are responsible for",
            unlike: "What you are responsible for"),
        Cue(
            .supported,
            "our|vendor|provider|supplier|licensor ..2 responsibility|responsibilities|obligations|duties|commitments",
            like: "Our responsibilities",
            unlike: "Your responsibilities"),
        Cue(
            .customerResponsibility, "^ before", like: "Before you open a case", unlike: "When we open a case"
        ),
        Cue(
            .excluded, "not <adverb>* <covered>|cover|support|include|provide|do|offer",
            like: "What is not covered", unlike: "What is covered"),
        Cue(
            .supported, "within|in ..2 scope", like: "Work within the scope of the plan",
            unlike: "Out of scope"),
        Cue(.excluded, "out|outside|beyond of? ..2 scope", like: "Out of scope", unlike: "In scope"),
        Cue(
            .excluded, "exclusion|exclusions|excluded|exclude|excludes|unsupported|exceptions",
            like: "Exclusions", unlike: "Covered"),
        Cue(
            .customerResponsibility,
            "your|customer|customers|client|user|subscriber ..2 responsibility|responsibilities|obligations|duties",
            like: "Customer responsibilities", unlike: "Our services, covered"),
        Cue(
            .supported, "<vendor> responsibility|responsibilities|obligations|duties|commitments",
            like: "Harbor's responsibilities", unlike: "The customer's responsibilities"),
        Cue(
            .limited, "limitations|limits|limited|restrictions|constraints", like: "Limitations",
            unlike: "What we support"),
        Cue(
            .supported, "what ..3 <covered>|cover|support|include|help|do|offer|get|provide",
            like: "What we support", unlike: "What we ask for"),
        Cue(
            .supported, "^ ..2 scope|coverage|entitlements|deliverables $", like: "Plan coverage",
            unlike: "Coverage and its times"),
        Cue(
            .supported, "scope of ..2 support|service|services|coverage", like: "Scope of support",
            unlike: "Scope of these terms"),
        Cue(
            .supported, "^ supported|included|covered", like: "Supported versions",
            unlike: "Unsupported versions"),
        Cue(
            .supported, "support|plan|plans|coverage|subscription includes|include|covers",
            like: "Support includes", unlike: "Support excludes"),
    ]
}
