import SourceText
import SupportPolicy

/// What the configuration says to docs-lint.
public struct LintSettings: Sendable {
    /// How much the findings of a rule matter; those not named keep their rule's own severity.
    public var levels: [DiagnosticCode: Level] = [:]
    /// Levels for some paths. The last one that names a path and a rule counts.
    public var overrides: [Override] = []
    /// The day on which pages are judged; without it nothing is too old.
    public var today: CalendarDay?
    /// The days after which a page should have been reviewed again.
    public var reviewedMaxAge = 365
    /// Keys that the front matter of every page must have.
    public var requiredKeys: [String] = []
    /// Components that pages may use; without any, all names are good.
    public var components: [String] = []
    /// The configuration names the zone of business time.
    public var hasCalendarZone = false

    public init() {}

    public enum Level: String, CaseIterable, Sendable { case off, note, warning, error }

    public struct Override: Sendable {
        public var files: Glob
        public var levels: [DiagnosticCode: Level]

        public init(files: Glob, levels: [DiagnosticCode: Level]) {
            self.files = files
            self.levels = levels
        }
    }

    /// A finding with the severity that it has on a page; nil where it is switched off.
    ///
    /// - Parameter path: As the globs see it: from the folder of the configuration.
    func weighed(_ finding: Diagnostic, on path: String) -> Diagnostic? {
        var finding = finding
        switch level(of: finding.code, on: path) {
        case nil: break
        case .off: return nil
        case .note: finding.severity = .note
        case .warning: finding.severity = .warning
        case .error: finding.severity = .error
        }
        return finding
    }

    func isOff(_ code: DiagnosticCode, on path: String) -> Bool { level(of: code, on: path) == .off }

    private func level(of code: DiagnosticCode, on path: String) -> Level? {
        let override = overrides.last { $0.levels[code] != nil && $0.files.matches(path) }
        return override?.levels[code] ?? levels[code]
    }
}

extension CalendarDay {
    /// Reads `2026-11-25`, and the date of an RFC 3339 instant. Nil for what is no day.
    public init?(dateIn text: String) { self.init(text.prefix { $0 != "T" && $0 != " " }) }
}
