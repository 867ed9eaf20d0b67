import SourceText

/// What a YAML text is: its name in messages and the codes of its findings.
public struct YAMLSubject: Sendable {
    /// Such as "front matter".
    let name: String
    let invalid: DiagnosticCode
    let duplicateKey: DiagnosticCode
    let tooLarge: DiagnosticCode

    public init(
        _ name: String, invalid: DiagnosticCode, duplicateKey: DiagnosticCode, tooLarge: DiagnosticCode
    ) {
        self.name = name
        self.invalid = invalid
        self.duplicateKey = duplicateKey
        self.tooLarge = tooLarge
    }
}
