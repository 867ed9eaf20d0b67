import GuideLint
import PolicyAnalysis
import PolicyEmit
import SourceText
import SupportPolicy
import YAMLSyntax

extension DiagnosticCode {
    static let configUnknownKey = DiagnosticCode("config.unknown-key")
    static let configMissingKey = DiagnosticCode("config.missing-key")
    static let configType = DiagnosticCode("config.wrong-type")
    static let configValue = DiagnosticCode("config.bad-value")
    static let configPath = DiagnosticCode("config.bad-path")
    static let configZone = DiagnosticCode("config.unknown-time-zone")
    static let configClash = DiagnosticCode("config.output-clash")
}

/// The keys of a configuration, as the file and its schema spell them.
enum ConfigurationKey: String, CaseIterable {
    case version, guides, tiers, tables, calendar, vocabulary, variables, includes, vendor, cues, lint, limits

    static let supportedVersion = 1
    static let access: [String] = SwiftOptions.Access.allCases.map(\.rawValue)
    static let enums = ["exhaustive", "nonexhaustive"]
    static let tierOrders = ["automatic", "ascending", "descending"]
    static let guideKeys =
        ["path", "name"] + OutputKind.allCases.map(\.rawValue) + ["access", "enums", "tiers", "variables"]
    static let tiersKeys = ["order"]
    static let tableKeys = ["heading", "tiers", "tier"]
    static let tableSides: [String] = TableDirective.Side.allCases.map(\.rawValue)
    static let calendarKeys = ["time-zone"]
    static let lintKeys = [
        "root", "exclude", "baseline", "rules", "overrides", "reviewed-max-age", "required-keys",
        "components",
    ]
    static let limitKeys: [String] = Limits.Name.allCases.map(\.rawValue)
    static let overrideKeys = ["files", "rules"]
    static let levels: [String] = LintSettings.Level.allCases.map(\.rawValue)
    static let stances: [String] = Stance.allCases.map(\.rawValue)
}

/// Reads a configuration file. Every complaint names its place, and one does not hide the next.
struct ConfigurationReader {
    private var configuration: Configuration
    private var values: ConfigurationValues

    /// A configuration that is as complete as the file allows; use it only when there are no errors.
    static func read(
        _ file: SourceFile, folder: String, zones: TimeZoneNames, diagnostics: inout Diagnostics
    ) -> Configuration {
        var reader = ConfigurationReader(
            configuration: Configuration(file: file, folder: folder),
            values: ConfigurationValues(zones: zones))
        if let root = readYAML(file, diagnostics: &diagnostics) { reader.readRoot(root) }
        diagnostics.append(contentsOf: reader.values.diagnostics)
        return reader.configuration
    }

    private static func readYAML(_ file: SourceFile, diagnostics: inout Diagnostics) -> YAMLValue? {
        if let offset = file.firstInvalidUTF8Offset {
            diagnostics.error(
                .configSyntax, "the configuration is not UTF-8", at: SourceSpan(offset, offset + 1),
                help: "save the file as UTF-8")
            return nil
        }
        let extent = SourceSpan(file.textStart, file.bytes.count)
        return YAMLReader.read(file, in: extent, as: .configuration, diagnostics: &diagnostics)
    }

    private mutating func readRoot(_ root: YAMLValue) {
        var hasVersion = false
        for entry in values.map(root, keys: ConfigurationKey.allCases.map(\.rawValue)) {
            switch ConfigurationKey(rawValue: entry.key.value) {
            case .version:
                hasVersion = true
                values.version(entry.value)
            case .guides: readGuides(entry.value)
            case .tiers: configuration.tierOrder = readTiers(entry.value)
            case .tables: readTables(entry.value)
            case .calendar: readCalendar(entry.value)
            case .vocabulary: readVocabulary(entry.value)
            case .variables: configuration.variables = values.variables(entry.value)
            case .includes: configuration.includes = values.folders(entry.value)
            case .vendor: configuration.vendorNames = values.phrases(entry.value)
            case .cues: readCues(entry.value)
            case .lint: configuration.lint = LintConfigurationReader.read(entry.value, with: &values)
            case .limits: readLimits(entry.value)
            case nil: break
            }
        }
        if case .mapping = root.kind, !hasVersion {
            values.missing("version", at: SourceSpan(root.span.start, root.span.start), example: "version: 1")
        }
    }

    // MARK: Guides

    private mutating func readGuides(_ value: YAMLValue) {
        for item in values.list(value) {
            if let guide = readGuide(item) { configuration.guides.append(guide) }
        }
        refuseClashes()
    }

    private mutating func readGuide(_ value: YAMLValue) -> Configuration.GuideEntry? {
        let entries = values.map(value, keys: ConfigurationKey.guideKeys)
        guard case .mapping = value.kind else { return nil }
        var guide = Configuration.GuideEntry(path: Sourced("", at: value.span))
        var hasPath = false
        for entry in entries {
            switch entry.key.value {
            case "path":
                hasPath = true
                if let path = values.guidePath(entry.value) { guide.path = path }
            case "name": guide.name = values.namespace(entry.value)
            case "access":
                guide.access = values.choice(entry.value, of: ConfigurationKey.access)?
                    .map { SwiftOptions.Access(rawValue: $0) ?? .public }
            case "enums":
                guide.enumsMayGrow = values.choice(entry.value, of: ConfigurationKey.enums)?
                    .map { $0 == "nonexhaustive" }
            case "tiers": guide.tierOrder = readTiers(entry.value)
            case "variables": guide.variables = values.variables(entry.value)
            default:
                guard let kind = OutputKind(rawValue: entry.key.value) else { continue }
                guide.outputs[kind] = values.outputPath(entry.value)
            }
        }
        if !hasPath {
            let start = SourceSpan(value.span.start, value.span.start)
            values.missing("path", at: start, example: "path: guides/support.md")
        }
        return guide
    }

    /// Two outputs of one name, or an output that is a guide or this file.
    private mutating func refuseClashes() {
        var taken: [String: (what: String, span: SourceSpan)] = [:]
        let own = Paths.lastPart(of: configuration.file.path)
        taken[own] = ("this configuration", SourceSpan(0, 0))
        for guide in configuration.guides where !guide.path.value.isEmpty {
            if let other = taken[guide.path.value] {
                values.clash("`\(guide.path.value)` is listed twice", at: guide.path.span, other)
            }
            taken[guide.path.value] = ("a guide", guide.path.span)
        }
        for guide in configuration.guides {
            for kind in OutputKind.allCases {
                guard let output = guide.outputs[kind] else { continue }
                if let other = taken[output.value] {
                    values.clash("the output `\(output.value)` is \(other.what) too", at: output.span, other)
                } else {
                    taken[output.value] = ("an output", output.span)
                }
            }
        }
    }

    // MARK: The other sections

    /// Of all guides, or of one.
    private mutating func readTiers(_ value: YAMLValue) -> Sourced<TierOrder>? {
        var order: Sourced<TierOrder>?
        for entry in values.map(value, keys: ConfigurationKey.tiersKeys) {
            order = values.tierOrder(entry.value)
        }
        return order
    }

    private mutating func readTables(_ value: YAMLValue) {
        for item in values.list(value) {
            var heading: String?
            var directive = TableDirective(heading: "")
            for entry in values.map(item, keys: ConfigurationKey.tableKeys) {
                switch entry.key.value {
                case "heading": heading = values.text(entry.value, expected: "the heading above")?.value
                case "tiers":
                    let side = values.choice(entry.value, of: ConfigurationKey.tableSides)?.value
                    directive.tiers = side.flatMap(TableDirective.Side.init)
                case "tier": directive.tier = values.text(entry.value, expected: "the name of a tier")?.value
                default: break
                }
            }
            guard case .mapping = item.kind else { continue }
            guard let heading else {
                let start = SourceSpan(item.span.start, item.span.start)
                values.missing("heading", at: start, example: "heading: Response times")
                continue
            }
            directive.heading = heading
            configuration.tables.append(directive)
        }
    }

    private mutating func readCalendar(_ value: YAMLValue) {
        for entry in values.map(value, keys: ConfigurationKey.calendarKeys) {
            configuration.calendarZone = values.timeZone(entry.value)
        }
    }

    private mutating func readLimits(_ value: YAMLValue) {
        for entry in values.map(value, keys: ConfigurationKey.limitKeys) {
            guard let name = Limits.Name(rawValue: entry.key.value) else { continue }
            if let limit = values.number(entry.value, in: 1...name.highest) {
                configuration.limits[name] = limit
            }
        }
    }

    private mutating func readVocabulary(_ value: YAMLValue) {
        for entry in values.map(value, keys: VocabularyAdditions.kinds) {
            configuration.vocabulary[entry.key.value] = values.additions(entry.value, kind: entry.key.value)
        }
    }

    private mutating func readCues(_ value: YAMLValue) {
        var cues: [CueAddition] = []
        for entry in values.map(value, keys: ConfigurationKey.stances) {
            guard let stance = Stance(rawValue: entry.key.value) else { continue }
            for text in values.phrases(entry.value) {
                if let cue = values.cue(stance, text) { cues.append(cue) }
            }
        }
        configuration.cues = cues
    }
}

extension YAMLSubject {
    fileprivate static let configuration = YAMLSubject(
        "the configuration", invalid: .configSyntax, duplicateKey: .configDuplicateKey, tooLarge: .configLimit
    )
}

extension DiagnosticCode {
    static let configSyntax = DiagnosticCode("config.syntax")
    static let configLimit = DiagnosticCode("config.too-large")
    static let configDuplicateKey = DiagnosticCode("config.duplicate-key")
}
