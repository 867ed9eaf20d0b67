import SourceText

/// One line a finding, as compilers write them and editors read them: `file:line:column: severity: message [code]`. See
/// "Formatting Error Messages" of the GNU Coding Standards.
struct GNUReport: ReportWriter {
    mutating func add(_ page: ReportedPage) -> String {
        page.findings.map { Self.line($0.diagnostic, in: page.file) }.joined()
    }

    /// With its line end.
    static func line(_ finding: Diagnostic, in file: SourceFile) -> String {
        let place = file.location(of: finding.span.start)
        return "\(VisibleText.of(file.path)):\(place.line):\(place.column): \(finding.severity.rawValue): "
            + "\(VisibleText.of(finding.message)) [\(finding.code)]\n"
    }
}
