import SourceText

/// The forms in which findings are reported. Each has a file of its own.
public enum ReportFormat: String, CaseIterable, Sendable {
    case pretty, gnu

    /// - Parameter usesColor: For the form that people read; the others are data.
    public func writer(usesColor: Bool) -> any ReportWriter {
        switch self {
        case .pretty: PrettyReport(usesColor: usesColor)
        case .gnu: GNUReport()
        }
    }
}

/// Writes a report piece by piece, so that only one page is in memory at a time.
public protocol ReportWriter {
    mutating func begin() -> String
    /// - Parameter findings: In their order; not empty.
    mutating func add(_ findings: [Diagnostic], in file: SourceFile) -> String
    mutating func end(_ summary: ReportSummary) -> String
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
