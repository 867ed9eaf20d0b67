/// The words by which a sentence says what a tier gets of a feature.
extension English {
    /// Part of the price.
    static let bundledWords: Set<String> = ["bundled", "included", "complimentary"]
    static let bundlingVerbs: Set<String> = ["include", "includes", "bundle", "bundles"]
    /// Given somehow.
    static let availableWords: Set<String> = ["available", "offered", "provided"]
    static let receivingVerbs: Set<String> = ["get", "gets", "receive", "receives"]
    /// "for purchase", "for an additional fee" behind "available".
    static let purchaseWords: Set<String> = [
        "purchase", "purchased", "purchasable", "fee", "add-on", "addon", "extra", "additional", "paid",
        "cost",
        "separately", "quote", "contracted", "buy", "bought", "order",
    ]
    /// What may stand between a feature and the word that says how it is given.
    static let claimLinks: Set<String> = [
        "is", "are", "be", "also", "even", "the", "our", "a", "an", "both", "all", "fully", "always", "now",
        "automatically", "access", "to", "support", "service", "services", "comes", "come",
    ]
    /// A sentence with one of these does not say of a tier what the table says of it.
    static let claimBlockers: Set<String> = [
        "except", "excluding", "unless", "if", "until", "previously", "formerly", "was", "were", "may",
        "might",
        "could", "would", "trial", "than", "versus", "vs", "upgrade", "upgrading", "downgrade", "most",
        "some",
        "many", "certain", "select", "selected", "when", "whether", "legacy", "limited", "partial",
        "partially",
        "beta", "instead", "sometimes", "should", "starting", "example", "e.g", "per", "up", "additional",
        "average", "outside", "during", "like", "such",
    ]
    /// Names of severities: a time for one of them is not the time for all.
    static let urgencyWords: Set<String> = [
        "urgent", "critical", "severity", "sev", "high", "low", "normal", "emergency", "p0", "p1", "p2", "p3",
        "p4", "s1", "s2", "s3", "s4", "sev1", "sev2", "outage", "down",
    ]
    static let negationWords: Set<String> = ["not", "no", "never", "without", "nor", "neither", "cannot"]
    static let responseVerbs: Set<String> = [
        "respond", "responds", "response", "responses", "reply", "replies", "answer", "answers", "answered",
        "acknowledge", "acknowledged", "acknowledgement",
    ]
    static let onlyWords: Set<String> = ["only", "exclusively", "exclusive", "solely"]
    /// "Everything in Gold", "similar to Gold": what stands behind only points at the tier.
    static let comparingWords: Set<String> = [
        "than", "from", "like", "as", "see", "called", "everything", "below", "above", "beyond", "of",
    ]
}
