import GuideLint
import PolicyJSON
import SourceText
import YAMLSyntax

/// Findings that were there when docs-lint came, and that are put up with until somebody mends them. Each is known by its
/// fingerprint; what else the file says of it is for people.
struct Baseline {
    /// As messages call it, and to open it.
    let path: String
    private(set) var entries: [Entry]
    private let fingerprints: Set<Fingerprint>

    struct Entry: Hashable {
        var fingerprint: Fingerprint
        var rule: String
        /// From the folder of the configuration.
        var path: String
    }

    init(path: String, entries: [Entry]) {
        self.path = path
        self.entries = entries
        fingerprints = Set(entries.map(\.fingerprint))
    }

    func contains(_ fingerprint: Fingerprint) -> Bool { fingerprints.contains(fingerprint) }

    /// The entries that stand for nothing any more.
    ///
    /// - Parameters:
    ///   - found: All fingerprints of the run, shown or not.
    ///   - isJudged: Whether the run would have found it.
    func stale(found: Set<Fingerprint>, isJudged: (Entry) -> Bool) -> [Entry] {
        entries.filter { !found.contains($0.fingerprint) && isJudged($0) }
    }
}

// MARK: The file

extension Baseline {
    private static let version = 1

    /// In one order, one entry after the other: two branches that mend different things do not clash.
    static func encode(_ entries: [(entry: Entry, text: String)]) -> [UInt8] {
        let sorted = entries.sorted {
            ($0.entry.path, $0.entry.rule, $0.text, $0.entry.fingerprint)
                < ($1.entry.path, $1.entry.rule, $1.text, $1.entry.fingerprint)
        }
        return JSONWriter.encode([
            "formatVersion": .integer(version),
            "findings": .array(
                sorted.map { entry, text in
                    [
                        "fingerprint": .string(entry.fingerprint.digits), "rule": .string(entry.rule),
                        "path": .string(VisibleText.of(entry.path)),
                        "text": text.isEmpty ? nil : .string(text),
                    ]
                }),
        ])
    }

    /// So much of the page's text as tells people which finding it is.
    static func excerpt(_ text: String) -> String {
        let text = VisibleText.of(text)
        return text.count > 60 ? text.prefix(57) + "..." : text
    }

    /// The texts of the entries are read too, to write those again that a run does not look at.
    static func read(_ path: String, diagnostics: inout Diagnostics) throws -> (
        Baseline, texts: [String], SourceFile
    ) {
        let file = try Reading.file(path, shownAs: path, role: "baseline", limit: Reading.guideLimit)
        var reader = BaselineReader(values: ConfigurationValues(zones: TimeZoneNames()))
        // JSON is YAML, and this reader knows the places of what is wrong.
        let root = YAMLReader.read(
            file, in: SourceSpan(file.textStart, file.bytes.count), as: .baseline, limits: .generated,
            diagnostics: &diagnostics)
        if let root { reader.read(root) }
        diagnostics.append(contentsOf: reader.values.diagnostics)
        return (Baseline(path: path, entries: reader.entries.map(\.entry)), reader.entries.map(\.text), file)
    }
}

private struct BaselineReader {
    var values: ConfigurationValues
    private(set) var entries: [(entry: Baseline.Entry, text: String)] = []

    init(values: ConfigurationValues) { self.values = values }

    mutating func read(_ root: YAMLValue) {
        var hasVersion = false
        for entry in values.map(root, keys: ["formatVersion", "findings"]) {
            if entry.key.value == "formatVersion" {
                hasVersion = true
                values.version(entry.value)
            } else if case .sequence(let items) = entry.value.kind {
                items.forEach { readEntry($0) }
            } else {
                _ = values.list(entry.value)
            }
        }
        if case .mapping = root.kind, !hasVersion {
            values.missing(
                "formatVersion", at: SourceSpan(root.span.start, root.span.start),
                example: "\"formatVersion\": 1")
        }
    }

    private mutating func readEntry(_ value: YAMLValue) {
        var texts: [String: String] = [:]
        for entry in values.map(value, keys: ["fingerprint", "path", "rule", "text"]) {
            texts[entry.key.value] = values.text(entry.value)?.value
        }
        guard case .mapping = value.kind else { return }
        guard let fingerprint = texts["fingerprint"], let rule = texts["rule"], let path = texts["path"]
        else {
            let missing = ["fingerprint", "path", "rule"].first { texts[$0] == nil } ?? ""
            values.missing(
                missing, at: SourceSpan(value.span.start, value.span.start),
                example: "`policyc lint --update-baseline` writes the file anew")
            return
        }
        let entry = Baseline.Entry(fingerprint: Fingerprint(digits: fingerprint), rule: rule, path: path)
        entries.append((entry, texts["text"] ?? ""))
    }
}

extension YAMLSubject {
    fileprivate static let baseline = YAMLSubject(
        "the baseline", invalid: .configSyntax, duplicateKey: .configDuplicateKey, tooLarge: .configLimit)
}
