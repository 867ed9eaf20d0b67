import SourceText

/// A YAML document as plain values, each with its place.
struct YAMLValue: Sendable {
    var content: Content
    var span: SourceSpan

    indirect enum Content: Sendable {
        case nothing
        /// A scalar, quoted or not: the reader of a key decides what it means.
        case text(String)
        case list([YAMLValue])
        case map([Entry])
    }

    struct Entry: Sendable {
        var key: Sourced<String>
        var value: YAMLValue
    }

    /// What the value is, for "expected a list, found …".
    var kind: String {
        switch content {
        case .nothing: "nothing"
        case .text: "text"
        case .list: "a list"
        case .map: "a map of keys"
        }
    }
}
