import SourceText

/// One line a finding, as compilers write them and editors read them: `file:line:column: severity: message [code]`. See
/// "Formatting Error Messages" of the GNU Coding Standards.
struct GNUReport: ReportWriter {
    mutating func begin() -> String { "" }

    mutating func add(_ findings: [Diagnostic], in file: SourceFile) -> String {
        findings.map { finding in
            let place = file.location(of: finding.span.start)
            return
                "\(VisibleText.of(file.path)):\(place.line):\(place.column): \(finding.severity.rawValue): "
                + "\(VisibleText.of(finding.message)) [\(finding.code)]\n"
        }.joined()
    }

    mutating func end(_ summary: ReportSummary) -> String { "" }
}
