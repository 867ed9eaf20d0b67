import GuideLint
import SourceText

/// A page with what is shown of it.
public struct ReportedPage {
    /// Its path is what the report calls it.
    public let file: SourceFile
    /// In their order.
    public let findings: [ReportedFinding]

    public init(file: SourceFile, findings: [ReportedFinding]) {
        self.file = file
        self.findings = findings
    }
}

/// A finding as a report shows it.
public struct ReportedFinding {
    public let diagnostic: Diagnostic
    private let index: Int
    private let fingerprints: Fingerprints

    /// - Parameters:
    ///   - index: That of the finding among all of its page, shown or not.
    ///   - fingerprints: Of all of these.
    public init(_ diagnostic: Diagnostic, at index: Int, of fingerprints: Fingerprints) {
        self.diagnostic = diagnostic
        self.index = index
        self.fingerprints = fingerprints
    }

    /// By what it is known from one run to the next. Made for the forms that tell it.
    var fingerprint: Fingerprint { fingerprints[index] }
}
