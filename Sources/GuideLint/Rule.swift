import SourceText

/// One thing that docs-lint looks for. Each stands in a file of its own, with its words, its examples and its check.
public struct Rule: Sendable {
    public let code: DiagnosticCode
    /// One line: what is wrong where it finds something.
    public let summary: String
    /// How much a finding matters where the configuration says nothing else.
    public let severity: Severity
    public let documentation: Documentation
    let check: Check

    /// What `policyc explain` says. The tests run the examples.
    public struct Documentation: Sendable {
        /// Why it matters, in a sentence or two.
        public var why: String
        public var bad: Example
        public var good: Example
        /// How to mend it.
        public var mend: String
    }

    enum Check: Sendable {
        /// Found while a page is compiled, by whatever room it is that sees it.
        case compiler
        case page(@Sendable (Page, inout Findings) -> Void)
        /// Needs other pages, or the names of files.
        case site(@Sendable (Site, inout SiteFindings) -> Void)
        /// Looks at the comments that silence findings, after everything else.
        case silence(@Sendable (SilenceOutcome, inout Findings) -> Void)
    }

    /// Of a finding that the compiler makes.
    init(
        compiler code: DiagnosticCode, _ summary: String, severity: Severity = .warning, why: String,
        bad: Example, good: Example, mend: String
    ) {
        self.init(code, summary, severity, why, bad, good, mend, .compiler)
    }

    /// - Parameter code: The stable name, such as `heading.skipped-level`.
    init(
        _ code: String, _ summary: String, severity: Severity = .warning, why: String, bad: Example,
        good: Example, mend: String, page check: @escaping @Sendable (Page, inout Findings) -> Void
    ) {
        self.init(DiagnosticCode(code), summary, severity, why, bad, good, mend, .page(check))
    }

    init(
        _ code: String, _ summary: String, severity: Severity = .warning, why: String, bad: Example,
        good: Example, mend: String, site check: @escaping @Sendable (Site, inout SiteFindings) -> Void
    ) {
        self.init(DiagnosticCode(code), summary, severity, why, bad, good, mend, .site(check))
    }

    init(
        _ code: String, _ summary: String, severity: Severity = .warning, why: String, bad: Example,
        good: Example, mend: String,
        silence check: @escaping @Sendable (SilenceOutcome, inout Findings) -> Void
    ) {
        self.init(DiagnosticCode(code), summary, severity, why, bad, good, mend, .silence(check))
    }

    private init(
        _ code: DiagnosticCode, _ summary: String, _ severity: Severity, _ why: String, _ bad: Example,
        _ good: Example, _ mend: String, _ check: Check
    ) {
        self.code = code
        self.summary = summary
        self.severity = severity
        documentation = Documentation(why: why, bad: bad, good: good, mend: mend)
        self.check = check
    }

    /// It sees only what it can when all pages of the site are there.
    public var needsSite: Bool {
        if case .site = check { true } else { false }
    }

    /// Comments silence its findings; those about comments only the configuration can.
    public var isSilencedByComments: Bool {
        if case .silence = check { false } else { true }
    }

    /// The rules that look at a whole site.
    static let ofSites = Set(all.filter(\.needsSite).map(\.code))
}

/// A page, or a few of them, that shows what a rule finds or what it leaves alone.
public struct Example: Sendable {
    /// Path to text. A rule about one page needs one, `page.md`.
    public var pages: [(path: String, text: String)]
    /// Paths of further files of the site, such as pictures.
    public var files: [String]
    /// How the text is stored: a page that is no text cannot be shown as one.
    public var encoding = Encoding.utf8
    /// How often the text stands one after the other: a page that is too large cannot be shown in full.
    public var times = 1
    /// What the configuration says, for a rule that asks it.
    public var settings: LintSettings?

    /// What the configuration says of the order of tiers; empty where it says nothing.
    public var tierOrder: [String]
    /// The configuration lists the pages as guides.
    public var isListed: Bool

    public enum Encoding: Sendable { case utf8, latin1, utf16 }

    public init(
        pages: [(path: String, text: String)], files: [String] = [], tierOrder: [String] = [],
        isListed: Bool = false
    ) {
        self.pages = pages
        self.files = files
        self.tierOrder = tierOrder
        self.isListed = isListed
    }

    /// One page, stored or checked otherwise than pages are.
    init(_ text: String, storedAs encoding: Encoding = .utf8, times: Int = 1, settings: LintSettings? = nil) {
        self.init(pages: [("page.md", text)])
        self.encoding = encoding
        self.times = times
        self.settings = settings
    }

    /// A page's bytes, as they would be read from its file.
    public func bytes(of text: String) -> [UInt8] {
        let text = String(repeating: text, count: times)
        return switch encoding {
        case .utf8: Array(text.utf8)
        case .latin1: text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
        case .utf16:
            text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] }
        }
    }
}

extension Example: ExpressibleByStringLiteral, ExpressibleByStringInterpolation {
    public init(stringLiteral text: String) { self.init(pages: [("page.md", text)]) }
}

/// The findings of one rule about one page.
struct Findings {
    let rule: Rule
    private(set) var diagnostics = Diagnostics()

    init(rule: Rule) { self.rule = rule }

    mutating func report(
        _ message: String, at span: SourceSpan, notes: [Diagnostic.Note] = [], help: String? = nil,
        fixes: [Fix] = []
    ) {
        diagnostics.report(
            Diagnostic(rule.severity, rule.code, message, at: span, notes: notes, help: help, fixes: fixes))
    }
}

/// The findings of one rule about the pages of a site.
struct SiteFindings {
    private(set) var byPage: [Int: Diagnostics] = [:]
    private let rule: Rule

    init(rule: Rule) { self.rule = rule }

    /// - Parameter page: The index of the page in the site.
    mutating func report(
        _ message: String, on page: Int, at span: SourceSpan, notes: [Diagnostic.Note] = [],
        help: String? = nil, fixes: [Fix] = []
    ) {
        byPage[page, default: Diagnostics()].report(
            Diagnostic(rule.severity, rule.code, message, at: span, notes: notes, help: help, fixes: fixes))
    }
}
