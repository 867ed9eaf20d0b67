import SourceText

/// The XML of JUnit, which build servers show: each page is a suite, each finding a test that failed, and a page without
/// findings a test that passed.
struct JUnitReport: ReportWriter {
    mutating func begin() -> String {
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"policyc lint\">\n"
    }

    mutating func add(_ page: ReportedPage) -> String {
        let count = page.findings.count
        return Self.suite(
            page.file.path, tests: count, failures: count,
            page.findings.map { Self.testCase($0.diagnostic, in: page.file) }.joined())
    }

    mutating func add(cleanPage path: String) -> String {
        let name = XMLText.attribute(path)
        return Self.suite(
            path, tests: 1, failures: 0, "    <testcase name=\"\(name)\" classname=\"\(name)\"/>\n")
    }

    mutating func end(_ summary: ReportSummary) -> String { "</testsuites>\n" }

    private static func suite(_ path: String, tests: Int, failures: Int, _ cases: String) -> String {
        """
          <testsuite name="\(XMLText.attribute(path))" tests="\(tests)" failures="\(failures)" errors="0" skipped="0">
        \(cases)  </testsuite>

        """
    }

    private static func testCase(_ finding: Diagnostic, in file: SourceFile) -> String {
        let place = file.location(of: finding.span.start)
        let name = "\(finding.code) (\(place.line):\(place.column))"
        return """
                <testcase name="\(XMLText.attribute(name))" classname="\(XMLText.attribute(file.path))">
                  <failure type="\(finding.severity.rawValue)" message="\(XMLText.attribute(VisibleText.of(finding.message)))">\
            \(XMLText.content(GNUReport.line(finding, in: file)))\
            \(XMLText.content(finding.help.map { "help: \(VisibleText.of($0))\n" } ?? ""))</failure>
                </testcase>

            """
    }
}

/// Text inside XML 1.0: what is markup is escaped, and what no document may hold becomes U+FFFD (section 2.2).
enum XMLText {
    static func content(_ text: String) -> String { escaped(text, isAttribute: false) }

    /// White space would be normalized to spaces if it stood there as itself (section 3.3.3).
    static func attribute(_ text: String) -> String { escaped(text, isAttribute: true) }

    private static func escaped(_ text: String, isAttribute: Bool) -> String {
        text.unicodeScalars.reduce(into: "") { result, scalar in
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            // Also in text, where `]]>` may not stand.
            case ">": result += "&gt;"
            case "\"" where isAttribute: result += "&quot;"
            case "\t" where isAttribute, "\n" where isAttribute, "\r":
                result += "&#\(scalar.value);"
            case _ where !isAllowed(scalar): result += "\u{FFFD}"
            // As a reference it is the same to a parser, and nothing to a terminal.
            case _ where VisibleText.isHidden(scalar) && scalar != "\n" && scalar != "\t":
                result += "&#\(scalar.value);"
            default: result.unicodeScalars.append(scalar)
            }
        }
    }

    private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x9, 0xA, 0xD: true
        case 0..<0x20, 0xFFFE, 0xFFFF: false
        default: true
        }
    }
}
