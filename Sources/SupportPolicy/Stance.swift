/// What a sentence of a support policy promises, denies or asks, between the vendor and the customer.
///
/// A sentence has exactly one. Where it says several things, what a reader must not miss decides: a denial before a
/// duty of the customer, a duty before a right that the vendor keeps, and these before help and advice.
public enum Stance: String, Hashable, Sendable, Codable, CaseIterable {
    /// The vendor does it, offers it, or a tier gets it.
    case supported
    /// Help is given within a bound: of what, how much, when, or how surely.
    case limited
    /// The vendor does not do it, cover it, promise it, or answer for it.
    case excluded
    /// A duty of the customer, or what the customer is asked to supply.
    case customerResponsibility
    /// Advice.
    case recommended
    /// Where to turn instead, or for more.
    case referral
    /// The vendor keeps a right to act.
    case reserved
    /// Anything else: a definition, a description, steps of a user interface.
    case informative
}

/// A question about a whole policy that a single sentence may settle.
public enum PolicyFact: String, Hashable, Sendable, Codable, CaseIterable {
    /// A contract or an order form counts where it says something else than the guide.
    case contractPrevails
    /// A first response is no resolution, or a time to resolve is not promised.
    case responseIsNotResolution
    /// What the team on call may be called for.
    case onCallScope
    /// Who may ask for support, or which tiers and accounts may use a channel.
    case eligibility
    /// A tier gets everything that another one gets.
    case inheritance
}
