import GuideLint
import SourceText

/// The forms in which findings are reported. Each has a file of its own.
public enum ReportFormat: String, CaseIterable, Sendable {
    case pretty, gnu, json, sarif, github, junit

    /// - Parameter usesColor: For the form that people read; the others are data.
    public func writer(usesColor: Bool) -> any ReportWriter {
        switch self {
        case .pretty: PrettyReport(usesColor: usesColor)
        case .gnu: GNUReport()
        case .json: JSONReport()
        case .sarif: SARIFReport()
        case .github: GitHubReport()
        case .junit: JUnitReport()
        }
    }

    /// Programs on other machines read it: it names pages from the folder of the run, and never by an absolute path.
    public var isData: Bool { self != .pretty && self != .gnu }

    /// It ends with what it comes to; beside the others that is said on standard error.
    public var holdsSummary: Bool { self == .pretty }
}

/// Writes a report piece by piece, so that only one page is in memory at a time.
public protocol ReportWriter {
    mutating func begin() -> String
    /// A page with findings.
    mutating func add(_ page: ReportedPage) -> String
    /// A page without any.
    mutating func add(cleanPage path: String) -> String
    mutating func end(_ summary: ReportSummary) -> String
}

extension ReportWriter {
    mutating func begin() -> String { "" }
    mutating func add(cleanPage path: String) -> String { "" }
    mutating func end(_ summary: ReportSummary) -> String { "" }
}

/// What a run looked at and found.
public struct ReportSummary: Sendable {
    public var pages: Int
    public var counts: [Severity: Int]

    public init(pages: Int, counts: [Severity: Int]) {
        self.pages = pages
        self.counts = counts
    }
}
