import SourceText

/// The fingerprints of a page's findings, in their order: made when the first is asked for, and once. Most reports tell
/// none, and each takes a digest of what the page says at its place.
///
/// A class, so that all who ask for them, a baseline and a report, ask for the same.
public final class Fingerprints {
    private let findings: [Diagnostic]
    private let file: SourceFile
    private let path: String
    public private(set) lazy var all = Fingerprint.all(of: findings, in: file, path: path)

    /// - Parameter path: The same on every machine: from the folder of the configuration.
    public init(of findings: [Diagnostic], in file: SourceFile, path: String) {
        self.findings = findings
        self.file = file
        self.path = path
    }

    /// - Parameter index: That of the finding.
    public subscript(index: Int) -> Fingerprint { all[index] }
}
