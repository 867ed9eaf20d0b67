import SourceText

/// What the configuration says to docs-lint.
public struct LintSettings: Sendable {
    /// How much the findings of a rule matter; those not named keep their rule's own severity.
    public var levels: [DiagnosticCode: Level] = [:]
    /// Levels for some paths. The last one that names a path and a rule counts.
    public var overrides: [Override] = []
    /// The day on which pages are judged; without it nothing is too old.
    public var today: Day?
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

/// A day of the Gregorian calendar.
public struct Day: Hashable, Comparable, Sendable {
    public let year: Int
    /// 1 to 12.
    public let month: Int
    public let day: Int

    /// Reads `2026-11-25`, and the date of an RFC 3339 instant. Nil for what is no day.
    public init?(_ text: String) {
        let date = text.prefix { $0 != "T" && $0 != " " }.split(
            separator: "-", omittingEmptySubsequences: false)
        guard date.count == 3, date[0].count == 4, date[1].count == 2, date[2].count == 2,
            date.joined().utf8.allSatisfy({ (0x30...0x39).contains($0) }),
            let year = Int(date[0]), let month = Int(date[1]), let day = Int(date[2]),
            (1...12).contains(month), (1...Self.days(in: month, of: year)).contains(day)
        else { return nil }
        self.year = year
        self.month = month
        self.day = day
    }

    public static func < (left: Day, right: Day) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }

    /// The days since 1970-01-01, counted in years that begin in March.
    public var number: Int {
        let year = month > 2 ? self.year : self.year - 1
        let era = (year >= 0 ? year : year - 399) / 400
        let yearOfEra = year - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    /// The day that many days after 1970-01-01.
    public init(number: Int) {
        let shifted = number + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let fromMarch = (5 * dayOfYear + 2) / 153
        month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
        year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        day = dayOfYear - (153 * fromMarch + 2) / 5 + 1
    }

    private static func days(in month: Int, of year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}
