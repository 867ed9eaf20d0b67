/// How much a document may ask for. Beyond a limit it is refused with a diagnostic, because some inputs cost
/// libcmark time that grows with the square of their length.
public struct MarkdownLimits: Hashable, Sendable {
    /// The size of a file in bytes.
    public var bytes = 8 << 20
    /// How deep lists and quotes may nest.
    public var depth = 100

    public init() {}

    public static let standard = MarkdownLimits()
}
