import GuideLint
import PolicyJSON
import SourceText

/// Findings with all that is known of them, for programs. `policyc schema lint` describes it.
struct JSONReport: ReportWriter {
    private var findings = JSONPieces(depth: 2)

    mutating func begin() -> String { "{\n  \"findings\": [" }

    mutating func add(_ page: ReportedPage) -> String {
        page.findings.map { finding in
            findings.add(Self.value(of: finding.diagnostic, finding.fingerprint, in: page.file))
        }.joined()
    }

    mutating func end(_ summary: ReportSummary) -> String {
        let counts: JSONValue = [
            "errors": .integer(summary.counts[.error] ?? 0), "notes": .integer(summary.counts[.note] ?? 0),
            "pages": .integer(summary.pages), "warnings": .integer(summary.counts[.warning] ?? 0),
        ]
        return findings.end() + ",\n  \"formatVersion\": 1,\n  \"summary\": "
            + JSONPieces.text(counts, depth: 1) + "\n}\n"
    }

    private static func value(
        of finding: Diagnostic, _ fingerprint: Fingerprint, in file: SourceFile
    ) -> JSONValue {
        [
            "code": .string(finding.code.name),
            "severity": .string(finding.severity.rawValue),
            "message": .string(finding.message),
            "path": .string(file.path),
            "place": place(finding.span, in: file),
            "fingerprint": .string(fingerprint.digits),
            "help": finding.help.map(JSONValue.string),
            "notes": .unlessEmpty(finding.notes.map { note($0, in: file) }),
            "fixes": .unlessEmpty(finding.fixes.map { fix($0, in: file) }),
        ]
    }

    private static func note(_ note: Diagnostic.Note, in file: SourceFile) -> JSONValue {
        [
            "message": .string(note.message),
            "path": .string(note.elsewhere?.path ?? file.path),
            "place": note.elsewhere.map { place($0.location, $0.location) } ?? place(note.span, in: file),
        ]
    }

    private static func fix(_ fix: Fix, in file: SourceFile) -> JSONValue {
        [
            "message": .string(fix.message),
            "isSafe": .bool(fix.isSafe),
            "edits": .array(
                fix.edits.map { edit in
                    ["place": place(edit.span, in: file), "replacement": .string(edit.replacement)]
                }),
        ]
    }

    private static func place(_ span: SourceSpan, in file: SourceFile) -> JSONValue {
        place(file.location(of: span.start), file.location(of: span.end))
    }

    private static func place(_ start: SourceLocation, _ end: SourceLocation) -> JSONValue {
        [
            "startLine": .integer(start.line), "startColumn": .integer(start.column),
            "endLine": .integer(end.line), "endColumn": .integer(end.column),
        ]
    }
}
