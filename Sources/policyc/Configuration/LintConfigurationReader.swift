import GuideLint
import SourceText
import YAMLSyntax

/// Reads what the configuration says to docs-lint.
struct LintConfigurationReader {
    private var lint = Configuration.Lint()

    static func read(_ value: YAMLValue, with values: inout ConfigurationValues) -> Configuration.Lint {
        var reader = LintConfigurationReader()
        for entry in values.map(value, keys: ConfigurationKey.lintKeys) { reader.read(entry, with: &values) }
        return reader.lint
    }

    private mutating func read(_ entry: YAMLValue.Entry, with values: inout ConfigurationValues) {
        let value = entry.value
        switch entry.key.value {
        case "root": lint.root = values.guidePath(value)
        case "exclude": lint.exclude = values.phrases(value).map { Glob($0.value) }
        case "baseline": lint.baseline = values.outputPath(value)
        case "rules": lint.settings.levels = levels(value, with: &values)
        case "overrides":
            for item in values.list(value) {
                lint.settings.overrides += overrides(item, with: &values)
            }
        case "reviewed-max-age":
            if let days = values.number(value, of: "days") { lint.settings.reviewedMaxAge = days }
        case "required-keys": lint.settings.requiredKeys = values.phrases(value).map(\.value)
        case "components": lint.settings.components = values.phrases(value).map(\.value)
        default: break
        }
    }

    /// One for each pattern.
    private func overrides(
        _ value: YAMLValue, with values: inout ConfigurationValues
    ) -> [LintSettings.Override] {
        var files: [Sourced<String>]?
        var levels: [DiagnosticCode: LintSettings.Level] = [:]
        for entry in values.map(value, keys: ConfigurationKey.overrideKeys) {
            switch entry.key.value {
            case "files":
                let pattern = "a pattern such as `guides/**/*.md`"
                if case .sequence(let items) = entry.value.kind {
                    files = items.compactMap { values.text($0, expected: pattern) }
                } else {
                    files = values.text(entry.value, expected: pattern).map { [$0] } ?? []
                }
            default: levels = self.levels(entry.value, with: &values)
            }
        }
        guard case .mapping = value.kind else { return [] }
        guard let files else {
            let start = SourceSpan(value.span.start, value.span.start)
            values.missing("files", at: start, example: "files: guides/**/*.md")
            return []
        }
        return files.map { LintSettings.Override(files: Glob($0.value), levels: levels) }
    }

    private func levels(
        _ value: YAMLValue, with values: inout ConfigurationValues
    ) -> [DiagnosticCode: LintSettings.Level] {
        var levels: [DiagnosticCode: LintSettings.Level] = [:]
        for entry in values.map(value, keys: Rule.all.map(\.code.name)) {
            guard let word = values.choice(entry.value, of: ConfigurationKey.levels) else { continue }
            levels[DiagnosticCode(entry.key.value)] = LintSettings.Level(rawValue: word.value)
        }
        return levels
    }
}
