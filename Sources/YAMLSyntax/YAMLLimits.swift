import SourceText

/// How much a YAML text may ask for. Beyond a limit it is refused with a diagnostic.
public struct YAMLLimits: Sendable {
    var bytes = 1 << 20
    /// Keys and values, those that aliases stand for included.
    var nodes = 10_000
    /// How deep lists and maps nest.
    var depth = 64
    /// Yams hashes a key with all that aliases in it stand for, so that a few dozen of them could keep it busy for hours.
    var aliases = 32
    /// Whether the options `values` and `aliases` set these two.
    var areOptions = false

    public static let standard = YAMLLimits()

    private init(bytes: Int = 1 << 20, nodes: Int = 10_000) {
        self.bytes = bytes
        self.nodes = nodes
    }

    /// Those of options.
    ///
    /// - Parameters:
    ///   - values: Keys and values, those that aliases stand for included.
    ///   - aliases: The aliases themselves.
    public init(values: Int, aliases: Int) {
        nodes = values
        self.aliases = aliases
        areOptions = true
    }

    /// Of files that a program writes, which grow with what it found.
    public static let generated = YAMLLimits(bytes: 16 << 20, nodes: 1_000_000)

    /// Checks what must be known before the text is parsed.
    func permit(
        _ text: YAMLText, at extent: SourceSpan, of subject: YAMLSubject, diagnostics: inout Diagnostics
    ) -> Bool {
        guard extent.count <= bytes else {
            diagnostics.error(
                subject.tooLarge, "\(subject.name) has \(extent.count) bytes, the limit is \(bytes)",
                at: SourceSpan(extent.start, extent.start),
                help: Self.fixed("move data into a file of its own"))
            return false
        }
        let places = text.aliases()
        guard places.count <= aliases else {
            diagnostics.error(
                subject.tooLarge, "\(subject.name) holds \(places.count) aliases, the limit is \(aliases)",
                at: places[aliases], help: help("write out what they stand for", raising: "aliases"))
            return false
        }
        return true
    }

    /// - Parameter name: Of the option, where there is one.
    func help(_ advice: String, raising name: String) -> String {
        areOptions ? "\(advice); \(LimitHelp.raising(name))" : Self.fixed(advice)
    }

    static func fixed(_ advice: String) -> String { "\(advice); this limit is fixed" }
}

extension YAMLText {
    /// Where aliases (`*name`) of anchors (`&name`) of the text seem to stand. Text in a scalar may look like one.
    fileprivate func aliases() -> [SourceSpan] {
        guard bytes.contains(UInt8(ascii: "&")), bytes.contains(UInt8(ascii: "*")) else { return [] }
        var anchors = Set<ArraySlice<UInt8>>()
        var aliases: [SourceSpan] = []
        var isAtValue = true
        for offset in bytes.indices {
            let byte = bytes[offset]
            if isAtValue, byte == UInt8(ascii: "&") || byte == UInt8(ascii: "*") {
                let name = (offset + 1)..<nameEnd(from: offset + 1)
                if byte == UInt8(ascii: "&") {
                    anchors.insert(bytes[name])
                } else if anchors.contains(bytes[name]) {
                    aliases.append(SourceSpan(offset, name.upperBound))
                }
            }
            isAtValue =
                byte.isASCIIWhitespace ? isAtValue || byte.isLineEnd : Self.valueIndicators.contains(byte)
        }
        return aliases
    }

    private static let valueIndicators = Set(":-?,[{".utf8)
}
