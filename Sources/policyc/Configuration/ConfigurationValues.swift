import PolicyAnalysis
import SourceText
import SupportPolicy
import YAMLSyntax

/// The kinds of value that a configuration knows, and what is wrong with a value that is none of them.
struct ConfigurationValues {
    let zones: TimeZoneNames
    private(set) var diagnostics = Diagnostics()

    init(zones: TimeZoneNames) { self.zones = zones }

    // MARK: Shapes

    /// The entries with known keys.
    mutating func map(_ value: YAMLValue, keys: [String]) -> [YAMLValue.Entry] {
        guard case .mapping(let entries) = value.kind else {
            wrongType(value, "a map with the keys \(listed(keys))")
            return []
        }
        return entries.filter { entry in
            if keys.contains(entry.key.value) { return true }
            let meant = nearest(to: entry.key.value, in: keys)
            diagnostics.error(
                .configUnknownKey, "unknown key `\(entry.key.value)`", at: entry.key.span,
                help: meant.map { "did you mean `\($0)`?" }
                    ?? (keys.count > 20 ? nil : "the keys here are \(listed(keys))"))
            return false
        }
    }

    mutating func list(_ value: YAMLValue) -> [YAMLValue] {
        guard case .sequence(let items) = value.kind else {
            wrongType(value, "a list")
            return []
        }
        if items.isEmpty { diagnostics.error(.configValue, "the list is empty", at: value.span) }
        return items
    }

    mutating func text(_ value: YAMLValue, expected: String = "text") -> Sourced<String>? {
        guard let text = value.scalarText else {
            wrongType(value, expected)
            return nil
        }
        guard text.contains(where: { !$0.isWhitespace }) else {
            diagnostics.error(.configValue, "expected \(expected), found blank text", at: value.span)
            return nil
        }
        return Sourced(text, at: value.span)
    }

    mutating func number(_ value: YAMLValue, of things: String) -> Int? {
        guard let text = text(value, expected: "a number of \(things)") else { return nil }
        if let number = Int(text.value), number >= 0 { return number }
        bad(text, "expected a number of \(things)")
        return nil
    }

    mutating func number(_ value: YAMLValue, in range: ClosedRange<Int>) -> Int? {
        let expected = "a number from \(range.lowerBound) to \(range.upperBound)"
        guard let text = text(value, expected: expected) else { return nil }
        if let number = Int(text.value), range.contains(number) { return number }
        bad(text, "expected \(expected)")
        return nil
    }

    mutating func choice(_ value: YAMLValue, of choices: [String]) -> Sourced<String>? {
        guard let text = text(value, expected: listed(choices, "or")) else { return nil }
        if choices.contains(text.value) { return text }
        let meant = nearest(to: text.value, in: choices).map { "did you mean `\($0)`?" }
        bad(text, "expected \(listed(choices, "or"))", help: meant)
        return nil
    }

    // MARK: Meanings

    mutating func version(_ value: YAMLValue) {
        guard let text = text(value, expected: "the number 1"), text.value != "1" else { return }
        bad(
            text, "this policyc reads version \(ConfigurationKey.supportedVersion)",
            help: "write `version: 1`")
    }

    /// A guide may lie anywhere that a relative path leads to.
    mutating func guidePath(_ value: YAMLValue) -> Sourced<String>? {
        guard let path = path(value) else { return nil }
        return Sourced(Paths.normalized(path.value), at: path.span)
    }

    /// An output stays below the folder of the configuration.
    mutating func outputPath(_ value: YAMLValue) -> Sourced<String>? {
        guard let path = path(value) else { return nil }
        let normalized = Paths.normalized(path.value)
        guard !Paths.climbs(normalized), normalized != ".", path.value.last != "/" else {
            diagnostics.error(
                .configPath,
                Paths.climbs(normalized)
                    ? "the output `\(path.value)` leaves the folder of the configuration"
                    : "expected a file, found the folder `\(path.value)`",
                at: path.span, help: "write a path such as `generated/policy.json`")
            return nil
        }
        return Sourced(normalized, at: path.span)
    }

    /// One folder or several, at or below that of the configuration.
    mutating func folders(_ value: YAMLValue) -> [Sourced<String>] {
        var items = [value]
        if case .sequence = value.kind { items = list(value) }
        return items.compactMap { item in
            guard let path = guidePath(item) else { return nil }
            guard !Paths.climbs(path.value) else {
                diagnostics.error(
                    .configPath, "the folder `\(path.value)` lies outside of the configuration's",
                    at: path.span,
                    help: "name a folder at or below that of the configuration")
                return nil
            }
            return path
        }
    }

    private mutating func path(_ value: YAMLValue) -> Sourced<String>? {
        guard let path = text(value, expected: "a path") else { return nil }
        guard !Paths.isAbsolute(path.value) else {
            diagnostics.error(
                .configPath, "`\(path.value)` is absolute, expected a path relative to this file",
                at: path.span)
            return nil
        }
        guard !path.value.unicodeScalars.contains("\0") else {
            diagnostics.error(.configPath, "a path cannot hold U+0000", at: path.span)
            return nil
        }
        return path
    }

    mutating func namespace(_ value: YAMLValue) -> Sourced<String>? {
        guard let name = text(value, expected: "a Swift name") else { return nil }
        let scalars = name.value.unicodeScalars
        let starts = scalars.first.map { $0 == "_" || $0.properties.isXIDStart } ?? false
        guard starts, scalars.allSatisfy({ $0 == "_" || $0.properties.isXIDContinue }) else {
            bad(name, "expected a Swift name such as `HarborSupport`")
            return nil
        }
        return name
    }

    mutating func tierOrder(_ value: YAMLValue) -> Sourced<TierOrder>? {
        if case .sequence = value.kind {
            let names = list(value).compactMap { text($0, expected: "the name of a tier") }
            for (index, name) in names.enumerated() {
                guard let first = names[..<index].first(where: { $0 == name }) else { continue }
                diagnostics.error(
                    .configValue, "the tier `\(name.value)` is named twice", at: name.span,
                    notes: [Diagnostic.Note("first named here", at: first.span)])
            }
            return names.isEmpty ? nil : Sourced(.named(names.map(\.value)), at: value.span)
        }
        guard value.scalarText != nil else {
            wrongType(value, "\(listed(ConfigurationKey.tierOrders)) or a list of tiers, lowest first")
            return nil
        }
        return choice(value, of: ConfigurationKey.tierOrders)?.map { word in
            switch word {
            case "ascending": .ascending
            case "descending": .descending
            default: .automatic
            }
        }
    }

    mutating func timeZone(_ value: YAMLValue) -> Sourced<String>? {
        guard let zone = text(value, expected: "an IANA time zone such as `America/New_York`") else {
            return nil
        }
        if zones.contains(zone.value) { return zone }
        diagnostics.error(
            .configZone, "unknown time zone `\(zone.value)`", at: zone.span,
            help: zones.nearest(to: zone.value).map { "did you mean `\($0)`?" }
                ?? "write an IANA name such as `America/New_York`")
        return nil
    }

    mutating func phrases(_ value: YAMLValue) -> [Sourced<String>] {
        list(value).compactMap { text($0, expected: "a phrase") }
    }

    /// The names and values of template variables. Maps in maps are names with dots, as templates write them.
    mutating func variables(_ value: YAMLValue, in holder: String = "", depth: Int = 0) -> [String: Sourced<
        String
    >] {
        guard case .mapping(let entries) = value.kind, depth < 8 else {
            wrongType(value, "a map of variables and their values, such as `plans.gold: Gold`")
            return [:]
        }
        var result: [String: Sourced<String>] = [:]
        for entry in entries {
            let name = holder + entry.key.value
            if case .mapping = entry.value.kind {
                result.merge(variables(entry.value, in: name + ".", depth: depth + 1)) { first, _ in first }
            } else if let text = text(entry.value, expected: "the text of the variable `\(name)`") {
                result[name] = text
            }
        }
        return result
    }

    mutating func cue(_ stance: Stance, _ text: Sourced<String>) -> CueAddition? {
        do {
            return try CueAddition(stance, text.value)
        } catch {
            bad(text, "expected the words of a cue, such as `we never patch`", help: error.reason)
            return nil
        }
    }

    /// Words to add to the vocabulary; those that cannot be used are reported.
    mutating func additions(_ value: YAMLValue, kind: String) -> [Sourced<String>] {
        phrases(value).filter { phrase in
            guard let help = VocabularyAdditions.problem(with: phrase.value, kind: kind) else { return true }
            bad(phrase, "expected words and what they mean", help: help)
            return false
        }
    }

    // MARK: Complaints

    mutating func missing(_ key: String, at span: SourceSpan, example: String) {
        diagnostics.error(
            .configMissingKey, "the key `\(key)` is missing", at: span, help: "add `\(example)`")
    }

    mutating func clash(_ message: String, at span: SourceSpan, _ other: (what: String, span: SourceSpan)) {
        let notes = other.span.isEmpty ? [] : [Diagnostic.Note("\(other.what) is named here", at: other.span)]
        diagnostics.error(.configClash, message, at: span, notes: notes)
    }

    private mutating func wrongType(_ value: YAMLValue, _ expected: String) {
        diagnostics.error(.configType, "expected \(expected), found \(value.described)", at: value.span)
    }

    private mutating func bad(_ text: Sourced<String>, _ expectation: String, help: String? = nil) {
        diagnostics.error(.configValue, "\(expectation), found `\(text.value)`", at: text.span, help: help)
    }

    private func listed(_ words: [String], _ conjunction: String = "and") -> String {
        let quoted = words.map { "`\($0)`" }
        guard quoted.count > 1, let last = quoted.last else { return quoted.joined() }
        return quoted.dropLast().joined(separator: ", ") + " \(conjunction) " + last
    }
}
