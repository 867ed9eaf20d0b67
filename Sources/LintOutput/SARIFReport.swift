import GuideLint
import PolicyJSON
import SourceText

/// The Static Analysis Results Interchange Format, version 2.1.0, which code hosts and editors read.
///
/// The tool stands after its results, since only then it is known which codes were used that are no rules.
struct SARIFReport: ReportWriter {
    private var results = JSONPieces(depth: 4)
    private var rules = SARIFRules()

    mutating func begin() -> String {
        """
        {
          "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
          "version": "2.1.0",
          "runs": [
            {
              "columnKind": "unicodeCodePoints",
              "originalUriBaseIds": \(JSONPieces.text(SARIFPlaces.bases, depth: 3)),
              "results": [
        """
    }

    mutating func add(_ page: ReportedPage) -> String {
        let places = SARIFPlaces(in: page.file)
        return page.findings.map { finding in
            let index = rules.index(of: finding.diagnostic)
            return results.add(
                Self.result(finding.diagnostic, finding.fingerprint, ruleIndex: index, places))
        }.joined()
    }

    mutating func end(_ summary: ReportSummary) -> String {
        """
        \(results.end()),
              "tool": \(JSONPieces.text(["driver": rules.driver], depth: 3))
            }
          ]
        }

        """
    }

    private static func result(
        _ finding: Diagnostic, _ fingerprint: Fingerprint, ruleIndex: Int, _ places: SARIFPlaces
    ) -> JSONValue {
        let message = finding.message + (finding.help.map { "\nhelp: " + $0 } ?? "")
        return [
            "ruleId": .string(finding.code.name),
            "ruleIndex": .integer(ruleIndex),
            "level": .string(level(finding.severity)),
            "message": ["text": .string(message)],
            "locations": [["physicalLocation": places.place(finding.span)]],
            "relatedLocations": .unlessEmpty(
                finding.notes.enumerated().map { index, note in
                    [
                        "id": .integer(index), "message": ["text": .string(note.message)],
                        "physicalLocation": places.place(note),
                    ]
                }),
            "fixes": .unlessEmpty(finding.fixes.map { fix($0, places) }),
            "partialFingerprints": ["policyc/v1": .string(fingerprint.digits)],
        ]
    }

    private static func fix(_ fix: Fix, _ places: SARIFPlaces) -> JSONValue {
        let replacements = fix.edits.map { edit -> JSONValue in
            [
                "deletedRegion": places.region(edit.span),
                "insertedContent": ["text": .string(edit.replacement)],
            ]
        }
        return [
            "description": ["text": .string(fix.message)],
            "artifactChanges": [
                ["artifactLocation": places.artifact, "replacements": .array(replacements)]
            ],
            "properties": ["isSafe": .bool(fix.isSafe)],
        ]
    }

    static func level(_ severity: Severity) -> String {
        switch severity {
        case .note: "note"
        case .warning: "warning"
        case .error: "error"
        }
    }
}
