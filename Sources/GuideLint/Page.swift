import GuideSyntax
import PolicyAnalysis
import PolicyModel
import SourceText

/// A page as the rules see it: what is written and what it means.
public struct Page: Sendable {
    /// As messages call it.
    public let path: String
    public let guide: Guide
    /// Nil where the page holds none, as most pages of a site do not.
    public let policy: Policy?
    /// What compiling it found.
    public let compilerFindings: Diagnostics
    /// The configuration lists it as a guide: then it has to hold a policy.
    public let isListedGuide: Bool
    public let settings: LintSettings
    /// Of a page with a policy, what it says of the calendar: several rules ask.
    let calendarWords: CalendarWords?
    /// What it is made of: nine rules ask.
    let parts: PageParts
    /// Its tables of times by severity: two rules ask.
    let severityTimes: [SeverityTimes]

    public init(
        path: String, guide: Guide, policy: Policy?, compilerFindings: Diagnostics,
        isListedGuide: Bool = false, settings: LintSettings = LintSettings()
    ) {
        self.path = path
        self.guide = guide
        self.policy = policy
        self.compilerFindings = compilerFindings
        self.isListedGuide = isListedGuide
        self.settings = settings
        parts = PageParts(of: guide)
        severityTimes = SeverityTimes.all(in: guide)
        calendarWords = policy.map { CalendarWords(in: guide, policy: $0) }
    }

    /// It says which tiers there are and what they get.
    public var definesTiers: Bool { isListedGuide || !(policy?.tiers.isEmpty ?? true) }
}
